// The arguments of one C call, made from a request, and its outputs, written into an answer. Here each Kind gets its
// meaning.
#pragma once

#include <memory>
#include <stdexcept>
#include <vector>

#include "calls/auth.h"
#include "calls/call.h"

namespace libvirt_native {

// What a daemon's answer that cannot be true throws, after the call.
struct BadReply : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Frame {
 public:
  Frame(const Row& row, void* address, const Request& request, Environment& environment,
        std::shared_ptr<Object> connection, std::shared_ptr<Lane> lane);

  // Reads the arguments, calls, and writes the outputs; false when the function failed, with libvirt's error still set.
  bool call(Reader& reader, Writer& writer);

 private:
  using Place = size_t;  // an argument's index

  void read(Place place, Reader& reader);
  void read_list(Place place, Reader& reader);
  void read_parameters(Place place, Reader& reader);
  void read_struct(Place place, Reader& reader);
  void size_inputs(Place place);
  void provide(Place place);
  void provide_again(Place place);
  bool invoke();
  void write_result(Writer& writer);
  void write(Place place, Writer& writer);
  void write_owned(Place place, Writer& writer);
  void write_filled(Place place, Writer& writer);
  void write_objects(Place place, Writer& writer);
  void write_strings(char** strings, size_t count, Writer& writer);
  void write_stats(Place place, Writer& writer);
  void write_new(ObjectType type, void* pointer, Writer& writer);

  const Argument& argument(Place place) const { return row_.arguments[place]; }
  // Zeroed memory that lives as long as the call.
  void* allocate(size_t count, size_t size, bool zeroed = true);
  // What an input argument said, as the size of an output.
  size_t capacity(Place place) const;
  size_t result_count(size_t limit) const;

  const Row& row_;
  void* const address_;
  const Request& request_;
  Environment& environment_;
  const std::shared_ptr<Object> connection_;
  const std::shared_ptr<Lane> lane_;
  size_t nextObject_ = 0;
  Slot slots_[maxArguments];
  Slot cells_[maxArguments];  // what pointers to scalars, and to pointers, point to
  size_t counts_[maxArguments] = {};
  Slot result_;
  std::unique_ptr<Auth> auth_;
  std::vector<std::unique_ptr<Word[]>> memory_;
};

}  // namespace libvirt_native

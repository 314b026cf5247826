// One C call: its arguments, read from a request; the call itself; its outputs, written to an answer.
//
// What is done with an argument at each of these steps depends on its kind: calls/kinds.
#pragma once

#include <memory>
#include <span>
#include <stdexcept>
#include <vector>

#include "calls/auth.h"
#include "calls/call.h"

namespace libvirt_native {

// Thrown after the call for an answer of a daemon that cannot be true.
struct BadReply : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Memory for a scalar or a pointer that a C function writes through a pointer, as wide as its type.
class Cell {
 public:
  template <typename T>
  T get() const {
    static_assert(sizeof(T) <= sizeof bytes_);
    T value;
    std::memcpy(&value, bytes_, sizeof value);
    return value;
  }

  template <typename T>
  void set(T value) {
    static_assert(sizeof(T) <= sizeof bytes_);
    std::memcpy(bytes_, &value, sizeof value);
  }

  void* address() { return bytes_; }

 private:
  alignas(int64_t) std::byte bytes_[sizeof(int64_t)] = {};
};

// An argument of the call: its row, and what the steps of its kind keep.
struct ArgumentState {
  const Argument* row = nullptr;
  Slot slot;         // what the function is passed
  Cell cell;         // what an output's slot may point to
  size_t count = 0;  // elements that were read, or for which there is room

  // What the function has allocated and stored in the cell.
  template <typename T>
  T* owned() const {
    return cell.get<T*>();
  }
  // What was allocated for the function to fill; null when there is no room for anything.
  template <typename T>
  T* filled() const {
    return slot.as<T*>();
  }
};

class Frame {
 public:
  // The bytes of the largest output: a daemon's message has 32 MiB at most.
  static constexpr size_t largest = size_t{1} << 26;

  Frame(const Row& row, void* address, const Request& request, Environment& environment,
        std::shared_ptr<Object> connection, std::shared_ptr<Lane> lane);
  Frame(const Frame&) = delete;
  // Frees what libvirt has allocated, whether or not it was written.
  ~Frame();

  // Reads the arguments, calls, and writes the outputs; false when the function failed, with libvirt's error still set.
  bool call(Reader& reader, Writer& writer);

  // For the kinds.

  const Return& result_row() const { return row_.result; }
  const Slot& result() const { return result_; }
  void forget_result() { result_ = {}; }
  // The result as the number of elements, at most `limit`.
  size_t result_count(size_t limit) const;

  const ArgumentState& sibling(uint8_t index) const { return arguments_[index]; }
  ArgumentState& sibling(uint8_t index) { return arguments_[index]; }
  // What an input argument says, as the number of elements for which an output has room.
  size_t capacity(uint8_t index) const;

  // Memory that lives as long as the frame.
  void* allocate(size_t count, size_t size, bool zeroed = true);
  // The request's next object, null where C gets NULL.
  Object* next_object();
  bool has_next_object() const { return nextObject_ < request_.objects.size(); }
  libvirt::virConnectAuthPtr make_auth(Reader& reader);
  bool is_secret() const { return request_.secret; }
  // Takes over a reference to an object of libvirt's.
  void write_object(ObjectType type, void* pointer, Writer& writer);

 private:
  std::span<ArgumentState> arguments() { return {arguments_, argumentCount_}; }
  bool invoke();

  const Row& row_;
  void* const address_;
  const Request& request_;
  Environment& environment_;
  const std::shared_ptr<Object> connection_;
  const std::shared_ptr<Lane> lane_;
  size_t nextObject_ = 0;
  ArgumentState arguments_[maxArguments];
  size_t argumentCount_ = 0;
  Slot result_;
  bool succeeded_ = false;
  std::unique_ptr<Auth> auth_;
  std::vector<std::unique_ptr<std::byte[]>> memory_;
};

}  // namespace libvirt_native

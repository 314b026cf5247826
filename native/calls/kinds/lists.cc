#include "calls/kinds/lists.h"

#include "calls/parameters.h"

namespace libvirt_native::lists {
namespace {

// An array of a type, an element read by `read` from each of the request's; null when it is empty.
template <typename T, typename Read>
void read_list(Frame& frame, ArgumentState& argument, Reader& reader, Read read) {
  argument.count = reader.count();
  if (argument.count == 0) return;
  auto* list = static_cast<T*>(frame.allocate(argument.count, sizeof(T)));
  for (size_t index = 0; index < argument.count; index++) read(list[index]);
  argument.slot = Slot(list);
}

}  // namespace

void read_objects(Frame& frame, ArgumentState& argument, Reader& reader) {
  argument.count = reader.count();
  auto** list = static_cast<void**>(frame.allocate(argument.count + 1, sizeof(void*)));
  for (size_t index = 0; index < argument.count; index++) {
    reader.number();  // The objects themselves stand at the head of the request.
    if (!frame.has_next_object()) throw Malformed("a list of objects is too short");
    list[index] = frame.next_object()->pointer();
  }
  argument.slot = Slot(list);
}

void read_strings(Frame& frame, ArgumentState& argument, Reader& reader) {
  read_list<const char*>(frame, argument, reader, [&](const char*& item) { item = reader.text(); });
}

void read_parameters(Frame& frame, ArgumentState& argument, Reader& reader) {
  read_list<libvirt::virTypedParameter>(frame, argument, reader,
                                        [&](auto& parameter) { parameters::read(parameter, reader); });
}

void read_int32s(Frame& frame, ArgumentState& argument, Reader& reader) {
  read_list<int32_t>(frame, argument, reader, [&](int32_t& item) { item = static_cast<int32_t>(reader.integer()); });
}

void read_int64s(Frame& frame, ArgumentState& argument, Reader& reader) {
  read_list<int64_t>(frame, argument, reader, [&](int64_t& item) { item = reader.int64(); });
}

void supply_length(Frame& frame, ArgumentState& argument) {
  argument.slot = Slot(frame.sibling(argument.row->siblings.list).count);
}

// C has one length for both.
void check_length(Frame& frame, ArgumentState& argument) {
  if (argument.row->siblings.list != noSibling && argument.count != frame.sibling(argument.row->siblings.list).count)
    throw Malformed("two lists that belong together differ in length");
}

}  // namespace libvirt_native::lists

#include "calls/kinds/scalars.h"

#include "calls/structs.h"

namespace libvirt_native::scalars {
namespace {

constexpr size_t uuidBytes = 16;
constexpr size_t uuidTextBytes = 37;  // with the NUL

}  // namespace

void read_object(Frame& frame, ArgumentState& argument, Reader&) {
  const Object* object = frame.next_object();
  argument.slot = Slot(object ? object->pointer() : nullptr);
}

void read_integer(Frame&, ArgumentState& argument, Reader& reader) { argument.slot = Slot(reader.integer()); }
void read_int64(Frame&, ArgumentState& argument, Reader& reader) { argument.slot = Slot(reader.int64()); }
void read_string(Frame&, ArgumentState& argument, Reader& reader) { argument.slot = Slot(reader.text()); }
void read_string_or_null(Frame&, ArgumentState& argument, Reader& reader) { argument.slot = Slot(reader.string()); }

void read_bytes(Frame& frame, ArgumentState& argument, Reader& reader) {
  read_bytes_or_null(frame, argument, reader);
  if (!argument.slot.as<void*>()) throw Malformed("bytes are missing");
}

void read_bytes_or_null(Frame&, ArgumentState& argument, Reader& reader) {
  argument.slot = Slot(reader.block(argument.count));
}

void read_uuid(Frame&, ArgumentState& argument, Reader& reader) {
  argument.slot = Slot(reader.block(argument.count));
  if (argument.count != uuidBytes) throw Malformed("a UUID has 16 bytes");
}

void read_struct(Frame& frame, ArgumentState& argument, Reader& reader) {
  const StructRow& row = structs::row_of(argument.row->structure);
  void* target = frame.allocate(1, row.size);
  structs::read(row, target, reader);
  argument.slot = Slot(target);
}

void read_auth(Frame& frame, ArgumentState& argument, Reader& reader) { argument.slot = Slot(frame.make_auth(reader)); }

void supply_size(Frame&, ArgumentState& argument) {
  argument.slot = Slot(structs::row_of(argument.row->structure).size);
}

void point_to_cell(Frame&, ArgumentState& argument) { argument.slot = Slot(argument.cell.address()); }

void write_int32(Frame&, ArgumentState& argument, Writer& writer) { writer.number(argument.cell.get<int32_t>()); }
void write_uint32(Frame&, ArgumentState& argument, Writer& writer) { writer.number(argument.cell.get<uint32_t>()); }
void write_int64(Frame&, ArgumentState& argument, Writer& writer) { writer.int64(argument.cell.get<int64_t>()); }

void provide_struct(Frame& frame, ArgumentState& argument) {
  argument.slot = Slot(frame.allocate(1, structs::row_of(argument.row->structure).size));
}

void write_struct(Frame&, ArgumentState& argument, Writer& writer) {
  structs::write(structs::row_of(argument.row->structure), argument.filled<void>(), writer);
}

void provide_uuid(Frame& frame, ArgumentState& argument) { argument.slot = Slot(frame.allocate(uuidBytes, 1)); }

void write_uuid(Frame&, ArgumentState& argument, Writer& writer) { writer.bytes(argument.filled<void>(), uuidBytes); }

void provide_uuid_string(Frame& frame, ArgumentState& argument) {
  argument.slot = Slot(frame.allocate(uuidTextBytes, 1));
}

void write_uuid_string(Frame&, ArgumentState& argument, Writer& writer) { writer.string(argument.filled<char>()); }

}  // namespace libvirt_native::scalars

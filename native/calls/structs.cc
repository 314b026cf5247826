#include "calls/structs.h"

#include <algorithm>
#include <cstdlib>

namespace libvirt_native::structs {
namespace {

template <typename T>
T get(const void* source, size_t offset) {
  T value;
  std::memcpy(&value, static_cast<const char*>(source) + offset, sizeof value);
  return value;
}

size_t count_of(const Field& field, const void* source) {
  return field.countWidth == 8 ? get<uint64_t>(source, field.countOffset) : get<uint32_t>(source, field.countOffset);
}

void write_field(const Field& field, const void* source, Writer& writer) {
  switch (field.kind) {
    case FieldKind::int32:
      return writer.number(get<int32_t>(source, field.offset));
    case FieldKind::uint32:
      return writer.number(get<uint32_t>(source, field.offset));
    case FieldKind::uint16:
      return writer.number(get<uint16_t>(source, field.offset));
    case FieldKind::uint8:
      return writer.number(get<uint8_t>(source, field.offset));
    case FieldKind::int64:
    case FieldKind::uint64:
      return writer.uint64(get<uint64_t>(source, field.offset));
    case FieldKind::string:
      return writer.string(get<const char*>(source, field.offset));
    case FieldKind::chars: {
      const char* text = static_cast<const char*>(source) + field.offset;
      return writer.bytes(text, strnlen(text, field.length));
    }
    case FieldKind::bytes:
      return writer.bytes(get<const char*>(source, field.offset), count_of(field, source));
    case FieldKind::strings: {
      auto* list = get<const char* const*>(source, field.offset);
      size_t count = list ? count_of(field, source) : 0;
      writer.number(static_cast<double>(count));
      for (size_t index = 0; index < count; index++) writer.string(list[index]);
      return;
    }
    case FieldKind::structs: {
      const StructRow& row = row_of(field.of);
      auto* list = get<const char*>(source, field.offset);
      size_t count = list ? count_of(field, source) : 0;
      writer.number(static_cast<double>(count));
      for (size_t index = 0; index < count; index++) write(row, list + index * row.size, writer);
      return;
    }
    case FieldKind::none:
      return;
  }
}

}  // namespace

void write(const StructRow& row, const void* source, Writer& writer) {
  for (const Field& field : row.fields) write_field(field, source, writer);
}

// Only structs of texts and 32-bit numbers are ever passed in.
void read(const StructRow& row, void* target, Reader& reader) {
  for (const Field& field : row.fields) {
    char* place = static_cast<char*>(target) + field.offset;
    if (field.kind == FieldKind::chars) {
      size_t length;
      const char* text = reader.block(length);
      if (text) std::copy_n(text, std::min<size_t>(length, field.length - 1), place);
    } else if (field.kind == FieldKind::int32 || field.kind == FieldKind::uint32) {
      auto value = static_cast<int32_t>(reader.integer());
      std::memcpy(place, &value, sizeof value);
    }
  }
}

void release(const StructRow& row, void* item) {
  if (row.release) row.release(item);
  else std::free(item);
}

void clear(const StructRow& row, void* item) {
  for (const Field& field : row.fields)
    if (field.kind == FieldKind::string) std::free(get<char*>(item, field.offset));
}

}  // namespace libvirt_native::structs

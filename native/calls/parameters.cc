#include "calls/parameters.h"

#include <algorithm>

namespace libvirt_native::parameters {
namespace {

// virTypedParameterType, which is fixed forever by the wire protocol.
enum Type { int32 = 1, uint32, int64, uint64, real, boolean, text };

}  // namespace

void read(libvirt::virTypedParameter& parameter, Reader& reader) {
  size_t length;
  const char* name = reader.block(length);
  if (!name || length >= sizeof parameter.field) throw Malformed("a parameter's name is missing or too long");
  std::copy_n(name, length, parameter.field);
  parameter.type = static_cast<int>(reader.integer());
  switch (parameter.type) {
    case int32:
      parameter.value.i = static_cast<int>(reader.integer());
      break;
    case uint32:
      parameter.value.ui = static_cast<unsigned>(reader.integer());
      break;
    case int64:
      parameter.value.l = reader.int64();
      break;
    case uint64:
      parameter.value.ul = static_cast<unsigned long long>(reader.int64());
      break;
    case real:
      parameter.value.d = reader.number();
      break;
    case boolean:
      parameter.value.b = static_cast<char>(reader.integer());
      break;
    case text:
      parameter.value.s = const_cast<char*>(reader.text());  // libvirt only reads it.
      break;
    default:
      throw Malformed("a parameter has an unknown type");
  }
}

void write(const libvirt::virTypedParameter* list, size_t count, Writer& writer) {
  writer.number(static_cast<double>(count));
  write_items(list, count, writer);
}

void write_items(const libvirt::virTypedParameter* list, size_t count, Writer& writer) {
  for (const auto* parameter = list; parameter != list + count; parameter++) {
    writer.name({parameter->field, strnlen(parameter->field, sizeof parameter->field)});
    writer.number(parameter->type);
    switch (parameter->type) {
      case int32:
        writer.number(parameter->value.i);
        break;
      case uint32:
        writer.number(parameter->value.ui);
        break;
      case real:
        writer.number(parameter->value.d);
        break;
      case boolean:
        writer.number(parameter->value.b);
        break;
      case text:
        writer.string(parameter->value.s);
        break;
      default:  // both 64-bit types, and what a newer libvirt may add
        writer.uint64(parameter->value.ul);
    }
  }
}

}  // namespace libvirt_native::parameters

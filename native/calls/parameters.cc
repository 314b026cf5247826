#include "calls/parameters.h"

#include <algorithm>

#include "generated/kinds.h"

namespace libvirt_native::parameters {

void read(libvirt::virTypedParameter& parameter, Reader& reader) {
  size_t length;
  const char* name = reader.block(length);
  if (!name || length >= sizeof parameter.field) throw Malformed("a parameter's name is missing or too long");
  std::copy_n(name, length, parameter.field);
  parameter.type = static_cast<int>(reader.integer());
  switch (parameter.type) {
    case VIR_TYPED_PARAM_INT:
      parameter.value.i = static_cast<int>(reader.integer());
      break;
    case VIR_TYPED_PARAM_UINT:
      parameter.value.ui = static_cast<unsigned>(reader.integer());
      break;
    case VIR_TYPED_PARAM_LLONG:
      parameter.value.l = reader.int64();
      break;
    case VIR_TYPED_PARAM_ULLONG:
      parameter.value.ul = static_cast<unsigned long long>(reader.int64());
      break;
    case VIR_TYPED_PARAM_DOUBLE:
      parameter.value.d = reader.number();
      break;
    case VIR_TYPED_PARAM_BOOLEAN:
      parameter.value.b = static_cast<char>(reader.integer());
      break;
    case VIR_TYPED_PARAM_STRING:
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
      case VIR_TYPED_PARAM_INT:
        writer.number(parameter->value.i);
        break;
      case VIR_TYPED_PARAM_UINT:
        writer.number(parameter->value.ui);
        break;
      case VIR_TYPED_PARAM_DOUBLE:
        writer.number(parameter->value.d);
        break;
      case VIR_TYPED_PARAM_BOOLEAN:
        writer.number(parameter->value.b);
        break;
      case VIR_TYPED_PARAM_STRING:
        writer.string(parameter->value.s);
        break;
      default:  // both 64-bit types, and what a newer libvirt may add
        writer.uint64(parameter->value.ul);
    }
  }
}

}  // namespace libvirt_native::parameters

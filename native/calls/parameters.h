// Typed parameters: named values of one of seven C types, in lists.
#pragma once

#include "generated/declarations.h"
#include "wire/words.h"

namespace libvirt_native::parameters {

// Fills one parameter; its strings stay in the request.
void read(libvirt::virTypedParameter& parameter, Reader& reader);

// A count, then for each its name, its type and its value; the value of a type that is not known travels as its raw 64
// bits.
void write(const libvirt::virTypedParameter* list, size_t count, Writer& writer);

// The same without the count.
void write_items(const libvirt::virTypedParameter* list, size_t count, Writer& writer);

}  // namespace libvirt_native::parameters

// C structs, field by field, as the generated rows describe them.
#pragma once

#include "calls/row.h"
#include "wire/words.h"

namespace libvirt_native::structs {

inline const StructRow& row_of(StructType type) { return structRows[static_cast<size_t>(type)]; }

void read(const StructRow& row, void* target, Reader& reader);
void write(const StructRow& row, const void* source, Writer& writer);

// Frees one that libvirt allocated, with all that it points to.
void release(const StructRow& row, void* item);
// Frees what one of ours points to.
void clear(const StructRow& row, void* item);

}  // namespace libvirt_native::structs

#include "calls/row.h"

namespace libvirt_native {

using namespace libvirt;  // The generated rows are written unqualified.

namespace {

// A function that frees structs is called with the type of pointer that it takes.
template <typename T>
void release_with(void (*function)(T*), void* item) {
  if (function) function(static_cast<T*>(item));
}

}  // namespace

#define THUNK(function) &Thunk<decltype(libvirt::function)>::invoke
#define RELEASE(function) [](void* item) { release_with(LIBVIRT(function), item); }

const Row rows[] = {
#include "generated/calls.inc"
};
const size_t rowCount = sizeof rows / sizeof rows[0];

const StructRow structRows[] = {
#include "generated/structs.inc"
};

}  // namespace libvirt_native

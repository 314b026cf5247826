#include "calls/row.h"

namespace libvirt_native {

using namespace libvirt;  // The generated rows are written unqualified.

#define THUNK(function) &Thunk<decltype(libvirt::function)>::invoke

const Row rows[] = {
#include "generated/calls.inc"
};
const size_t rowCount = sizeof rows / sizeof rows[0];

const StructRow structRows[] = {
#include "generated/structs.inc"
};

}  // namespace libvirt_native

// Lists of the request, as the arrays that C reads, and their lengths.
#pragma once

#include "calls/frame.h"

namespace libvirt_native::lists {

void read_objects(Frame& frame, ArgumentState& argument, Reader& reader);
void read_strings(Frame& frame, ArgumentState& argument, Reader& reader);
void read_parameters(Frame& frame, ArgumentState& argument, Reader& reader);
// Signed or not: the bits are the same.
void read_int32s(Frame& frame, ArgumentState& argument, Reader& reader);
void read_int64s(Frame& frame, ArgumentState& argument, Reader& reader);

void supply_length(Frame& frame, ArgumentState& argument);
void check_length(Frame& frame, ArgumentState& argument);

}  // namespace libvirt_native::lists

// What the function fills: arrays that the frame allocates, as large as arguments of the request say, or as a first
// call counts.
#pragma once

#include "calls/frame.h"

namespace libvirt_native::filled {

// The strings of parameters are libvirt's and have to be freed.
bool enlarge_parameters(Frame& frame, ArgumentState& argument);
void provide_fixed_parameters(Frame& frame, ArgumentState& argument);
void write_parameters(Frame& frame, ArgumentState& argument, Writer& writer);
void clear_parameters(Frame& frame, ArgumentState& argument);

// So are those of structs.
void provide_structs(Frame& frame, ArgumentState& argument);
bool enlarge_structs(Frame& frame, ArgumentState& argument);
void write_structs(Frame& frame, ArgumentState& argument, Writer& writer);
void clear_structs(Frame& frame, ArgumentState& argument);

void provide_matrix(Frame& frame, ArgumentState& argument);
void write_matrix(Frame& frame, ArgumentState& argument, Writer& writer);
void clear_matrix(Frame& frame, ArgumentState& argument);

void provide_int32s(Frame& frame, ArgumentState& argument);
void write_int32s(Frame& frame, ArgumentState& argument, Writer& writer);
void provide_uint64s(Frame& frame, ArgumentState& argument);
void provide_page_counts(Frame& frame, ArgumentState& argument);
void write_uint64s(Frame& frame, ArgumentState& argument, Writer& writer);

void provide_cpu_maps(Frame& frame, ArgumentState& argument);
void write_cpu_maps(Frame& frame, ArgumentState& argument, Writer& writer);

void provide_names(Frame& frame, ArgumentState& argument);
void write_names(Frame& frame, ArgumentState& argument, Writer& writer);
void free_names(Frame& frame, ArgumentState& argument);

void provide_bytes(Frame& frame, ArgumentState& argument);
void write_bytes(Frame& frame, ArgumentState& argument, Writer& writer);

}  // namespace libvirt_native::filled

// What libvirt allocates: strings and lists whose address it stores in the argument's cell, and the caller frees.
//
// Counts come from the daemon and need not fit the list that came with them. So a list ends at its NULL, or at the
// latest where its memory ends.
#pragma once

#include "calls/frame.h"

namespace libvirt_native::owned {

// How many items of a size there can be in memory that libvirt allocated.
size_t room(const void* memory, size_t size);

// For a string that libvirt allocated: wiped first if it is a secret.
void free_text(char* text, bool is_secret);

void write_string(Frame& frame, ArgumentState& argument, Writer& writer);
void free_string(Frame& frame, ArgumentState& argument);

void write_strings(Frame& frame, ArgumentState& argument, Writer& writer);
void free_strings(Frame& frame, ArgumentState& argument);

void write_objects(Frame& frame, ArgumentState& argument, Writer& writer);
void free_objects(Frame& frame, ArgumentState& argument);

void write_structs(Frame& frame, ArgumentState& argument, Writer& writer);
void free_structs(Frame& frame, ArgumentState& argument);
void write_struct_array(Frame& frame, ArgumentState& argument, Writer& writer);

void write_parameters(Frame& frame, ArgumentState& argument, Writer& writer);
void free_parameters(Frame& frame, ArgumentState& argument);

void write_stats(Frame& frame, ArgumentState& argument, Writer& writer);
void free_stats(Frame& frame, ArgumentState& argument);

void write_ints(Frame& frame, ArgumentState& argument, Writer& writer);
void write_cpu_map(Frame& frame, ArgumentState& argument, Writer& writer);

// For memory that holds no pointers.
void free_memory(Frame& frame, ArgumentState& argument);

}  // namespace libvirt_native::owned

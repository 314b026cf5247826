// Single values: objects, numbers, strings, bytes and structs.
#pragma once

#include "calls/frame.h"

namespace libvirt_native::scalars {

void read_object(Frame& frame, ArgumentState& argument, Reader& reader);
void read_integer(Frame& frame, ArgumentState& argument, Reader& reader);
void read_int64(Frame& frame, ArgumentState& argument, Reader& reader);
void read_string(Frame& frame, ArgumentState& argument, Reader& reader);
void read_string_or_null(Frame& frame, ArgumentState& argument, Reader& reader);
void read_bytes(Frame& frame, ArgumentState& argument, Reader& reader);
void read_bytes_or_null(Frame& frame, ArgumentState& argument, Reader& reader);
void read_uuid(Frame& frame, ArgumentState& argument, Reader& reader);
void read_struct(Frame& frame, ArgumentState& argument, Reader& reader);
void read_auth(Frame& frame, ArgumentState& argument, Reader& reader);

void supply_size(Frame& frame, ArgumentState& argument);

// For numbers and pointers that the function stores through the pointer that it is passed.
void point_to_cell(Frame& frame, ArgumentState& argument);
void write_int32(Frame& frame, ArgumentState& argument, Writer& writer);
void write_uint32(Frame& frame, ArgumentState& argument, Writer& writer);
void write_int64(Frame& frame, ArgumentState& argument, Writer& writer);

void provide_struct(Frame& frame, ArgumentState& argument);
void write_struct(Frame& frame, ArgumentState& argument, Writer& writer);
void provide_uuid(Frame& frame, ArgumentState& argument);
void write_uuid(Frame& frame, ArgumentState& argument, Writer& writer);
void provide_uuid_string(Frame& frame, ArgumentState& argument);
void write_uuid_string(Frame& frame, ArgumentState& argument, Writer& writer);

}  // namespace libvirt_native::scalars

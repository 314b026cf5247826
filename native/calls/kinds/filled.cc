#include "calls/kinds/filled.h"

#include <algorithm>
#include <cstdlib>

#include "calls/parameters.h"
#include "calls/structs.h"

namespace libvirt_native::filled {
namespace {

using Parameter = libvirt::virTypedParameter;

// How many parameters libvirt's remote protocol allows where the number cannot be queried.
constexpr int fixedParameters = 16;

// Room for `count` elements; none for 0.
void provide(Frame& frame, ArgumentState& argument, size_t count, size_t size, bool zeroed = true) {
  if (count > 0) argument.slot = Slot(frame.allocate(count, size, zeroed));
  argument.count = count;
}

// The number that the function has stored in the argument that counts.
size_t reported_count(const Frame& frame, const ArgumentState& argument) {
  return static_cast<size_t>(std::max(frame.sibling(argument.row->siblings.count).cell.get<int32_t>(), 0));
}

bool enlarge(Frame& frame, ArgumentState& argument, size_t size) {
  size_t count = reported_count(frame, argument);
  if (count > Frame::largest / size) throw BadReply("the answer claims to have more items than any answer can hold");
  provide(frame, argument, count, size);
  return count > 0;
}

// The elements that the function says it has filled.
std::span<Parameter> parameters_of(const Frame& frame, const ArgumentState& argument) {
  return {argument.filled<Parameter>(), std::min(argument.count, reported_count(frame, argument))};
}

size_t struct_count(const Frame& frame, const ArgumentState& argument) {
  if (argument.row->kind == Kind::fillStructs) return frame.result_count(argument.count);
  return std::min(argument.count, reported_count(frame, argument));
}

std::span<char*> names_of(const Frame& frame, const ArgumentState& argument) {
  return {argument.filled<char*>(), frame.result_count(argument.count)};
}

}  // namespace

// ---------------------------------------------------------------------------------------------- typed parameters

bool enlarge_parameters(Frame& frame, ArgumentState& argument) { return enlarge(frame, argument, sizeof(Parameter)); }

// The number of parameters goes in as the room that there is, as wide as C reads it.
void provide_fixed_parameters(Frame& frame, ArgumentState& argument) {
  provide(frame, argument, fixedParameters, sizeof(Parameter));
  frame.sibling(argument.row->siblings.count).cell.set<int32_t>(fixedParameters);
}

void write_parameters(Frame& frame, ArgumentState& argument, Writer& writer) {
  auto list = parameters_of(frame, argument);
  parameters::write(list.data(), list.size(), writer);
}

void clear_parameters(Frame& frame, ArgumentState& argument) {
  auto list = parameters_of(frame, argument);
  LIBVIRT(virTypedParamsClear)(list.data(), static_cast<int>(list.size()));
}

// ---------------------------------------------------------------------------------------------- structs

void provide_structs(Frame& frame, ArgumentState& argument) {
  provide(frame, argument, frame.capacity(argument.row->siblings.count), structs::row_of(argument.row->structure).size);
}

bool enlarge_structs(Frame& frame, ArgumentState& argument) {
  return enlarge(frame, argument, structs::row_of(argument.row->structure).size);
}

void write_structs(Frame& frame, ArgumentState& argument, Writer& writer) {
  const StructRow& row = structs::row_of(argument.row->structure);
  size_t count = struct_count(frame, argument);
  writer.number(static_cast<double>(count));
  for (size_t index = 0; index < count; index++)
    structs::write(row, argument.filled<char>() + index * row.size, writer);
}

void clear_structs(Frame& frame, ArgumentState& argument) {
  const StructRow& row = structs::row_of(argument.row->structure);
  size_t count = struct_count(frame, argument);
  for (size_t index = 0; index < count; index++) structs::clear(row, argument.filled<char>() + index * row.size);
}

// ---------------------------------------------------------------------------------------------- CPU statistics

namespace {

// A row for each CPU, as long as there is room for; libvirt says how many parameters it has filled in each.
struct Matrix {
  Parameter* first;
  size_t rows;
  size_t stride;
  size_t length;

  Matrix(const Frame& frame, const ArgumentState& argument)
      : first(argument.filled<Parameter>()),
        rows(first ? frame.capacity(argument.row->siblings.count) : 0),
        stride(frame.capacity(argument.row->siblings.length)),
        length(frame.result_count(stride)) {}
};

}  // namespace

// libvirt's client spaces the CPUs of a daemon's answer by what was requested, but counts them by what the daemon says
// that each has: if each had one parameter, it would write as far as this.
void provide_matrix(Frame& frame, ArgumentState& argument) {
  size_t length = frame.capacity(argument.row->siblings.length);
  size_t count = frame.capacity(argument.row->siblings.count) * length;
  if (count > Frame::largest) throw Malformed("the output would be too large");
  provide(frame, argument, count * std::max<size_t>(length, 1), sizeof(Parameter));
}

// Without the gaps at the end of each row.
void write_matrix(Frame& frame, ArgumentState& argument, Writer& writer) {
  Matrix matrix(frame, argument);
  writer.number(static_cast<double>(matrix.rows * matrix.length));
  for (size_t row = 0; row < matrix.rows; row++)
    parameters::write_items(matrix.first + row * matrix.stride, matrix.length, writer);
}

void clear_matrix(Frame& frame, ArgumentState& argument) {
  Matrix matrix(frame, argument);
  for (size_t row = 0; row < matrix.rows; row++)
    LIBVIRT(virTypedParamsClear)(matrix.first + row * matrix.stride, static_cast<int>(matrix.length));
}

// ---------------------------------------------------------------------------------------------- numbers

void provide_int32s(Frame& frame, ArgumentState& argument) {
  provide(frame, argument, frame.capacity(argument.row->siblings.count), sizeof(int32_t));
}

void write_int32s(Frame& frame, ArgumentState& argument, Writer& writer) {
  size_t count = frame.result_count(argument.count);
  writer.number(static_cast<double>(count));
  for (size_t index = 0; index < count; index++) writer.number(argument.filled<int32_t>()[index]);
}

void provide_uint64s(Frame& frame, ArgumentState& argument) {
  provide(frame, argument, frame.capacity(argument.row->siblings.count), sizeof(uint64_t));
}

void provide_page_counts(Frame& frame, ArgumentState& argument) {
  size_t sizes = frame.sibling(argument.row->siblings.length).count;
  provide(frame, argument, frame.capacity(argument.row->siblings.count) * sizes, sizeof(uint64_t));
}

void write_uint64s(Frame& frame, ArgumentState& argument, Writer& writer) {
  size_t count = frame.result_count(argument.count);
  writer.number(static_cast<double>(count));
  for (size_t index = 0; index < count; index++) writer.uint64(argument.filled<uint64_t>()[index]);
}

// ---------------------------------------------------------------------------------------------- CPU maps

void provide_cpu_maps(Frame& frame, ArgumentState& argument) {
  size_t maps = argument.row->siblings.count == noSibling ? 1 : frame.capacity(argument.row->siblings.count);
  provide(frame, argument, maps * frame.capacity(argument.row->siblings.length), 1);
}

void write_cpu_maps(Frame& frame, ArgumentState& argument, Writer& writer) {
  size_t count = argument.count;
  if (argument.row->siblings.count != noSibling)
    count = std::min(count, frame.result_count(SIZE_MAX) * frame.capacity(argument.row->siblings.length));
  const char* maps = argument.filled<char>();
  writer.bytes(maps ? maps : "", count);
}

// ---------------------------------------------------------------------------------------------- names

void provide_names(Frame& frame, ArgumentState& argument) {
  provide(frame, argument, frame.capacity(argument.row->siblings.count), sizeof(char*));
}

void write_names(Frame& frame, ArgumentState& argument, Writer& writer) {
  auto names = names_of(frame, argument);
  writer.number(static_cast<double>(names.size()));
  for (const char* name : names) writer.string(name);
}

void free_names(Frame& frame, ArgumentState& argument) {
  for (char* name : names_of(frame, argument)) std::free(name);
}

// ---------------------------------------------------------------------------------------------- bytes

// Of a piece of a stream, only what libvirt says that it has filled is read, so it need not be zeroed.
void provide_bytes(Frame& frame, ArgumentState& argument) {
  bool zeroed = frame.result_row().kind != ResultKind::length;
  provide(frame, argument, frame.capacity(argument.row->siblings.count), 1, zeroed);
}

void write_bytes(Frame& frame, ArgumentState& argument, Writer& writer) {
  bool is_counted = frame.result_row().kind == ResultKind::length;
  const char* bytes = argument.filled<char>();
  writer.bytes(bytes ? bytes : "", is_counted ? frame.result_count(argument.count) : argument.count);
}

}  // namespace libvirt_native::filled

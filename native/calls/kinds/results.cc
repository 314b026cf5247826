// What a call does with the function's result.
#include <algorithm>
#include <cstdlib>

#include "calls/kinds/kinds.h"
#include "calls/kinds/owned.h"

namespace libvirt_native {
namespace {

// ---------------------------------------------------------------------------------------------- failures

bool error_is_set() { return LIBVIRT(virGetLastErrorCode)() != 0; }

bool never(const Slot&) { return false; }
bool is_negative(const Slot& result) { return result.as<int64_t>() < 0; }
// Streams answer -2 for nothing yet and -3 for a hole.
bool is_minus_one(const Slot& result) { return result.as<int64_t>() == -1; }

// The value that reports a failure may be a valid one, too: then libvirt's error decides.
bool is_negative_with_error(const Slot& result) { return is_negative(result) && error_is_set(); }
bool is_largest_with_error(const Slot& result) { return result.as<uint32_t>() == UINT32_MAX && error_is_set(); }
bool is_zero_with_error(const Slot& result) { return result.as<int64_t>() == 0 && error_is_set(); }

// ---------------------------------------------------------------------------------------------- values

void write_number(Frame& frame, Writer& writer) { writer.number(static_cast<double>(frame.result().as<int64_t>())); }
void write_int64(Frame& frame, Writer& writer) { writer.int64(frame.result().as<int64_t>()); }

void write_string(Frame& frame, Writer& writer) { writer.string(frame.result().as<char*>()); }
void free_string(Frame& frame) { owned::free_text(frame.result().as<char*>(), frame.is_secret()); }

void write_object(Frame& frame, Writer& writer) {
  auto* object = frame.result().as<void*>();
  frame.forget_result();  // It is handed over.
  frame.write_object(frame.result_row().object, object, writer);
}

void free_object(Frame& frame) {
  if (auto* object = frame.result().as<void*>()) release_object(frame.result_row().object, object);
}

size_t byte_count(const Frame& frame) {
  size_t reported = frame.sibling(frame.result_row().count).cell.get<size_t>();
  return std::min(reported, owned::room(frame.result().as<void*>(), 1));
}

// Nothing but secrets comes this way.
void write_bytes(Frame& frame, Writer& writer) {
  writer.keep_secret();
  writer.bytes(frame.result().as<void*>(), byte_count(frame));
}

void free_bytes(Frame& frame) {
  auto* bytes = frame.result().as<void*>();
  if (bytes) explicit_bzero(bytes, byte_count(frame));
  std::free(bytes);
}

// ---------------------------------------------------------------------------------------------- the table

// In the order of ResultKind. What each kind is, generated/kinds.h says.
constexpr ResultRow resultRows[] = {
    {.kind = ResultKind::none, .failed = never},
    {.kind = ResultKind::status, .failed = is_negative},
    {.kind = ResultKind::count, .failed = is_negative},

    {.kind = ResultKind::length, .failed = is_minus_one, .write = write_number},
    {.kind = ResultKind::int32, .failed = is_negative_with_error, .write = write_number},
    {.kind = ResultKind::boolean, .failed = is_negative_with_error, .write = write_number},
    {.kind = ResultKind::uint32, .failed = is_largest_with_error, .write = write_number},
    {.kind = ResultKind::int64, .failed = is_negative_with_error, .write = write_int64},
    {.kind = ResultKind::uint64, .failed = is_zero_with_error, .write = write_int64},
    {.kind = ResultKind::string, .failed = is_zero_with_error, .write = write_string, .release = free_string},
    {.kind = ResultKind::constString, .failed = is_zero_with_error, .write = write_string},
    {.kind = ResultKind::object, .failed = is_zero_with_error, .write = write_object, .release = free_object},
    {.kind = ResultKind::bytes, .failed = is_zero_with_error, .write = write_bytes, .release = free_bytes},
};

constexpr bool has_all_kinds() {
  for (size_t index = 0; index < std::size(resultRows); index++)
    if (resultRows[index].kind != static_cast<ResultKind>(index)) return false;
  return std::size(resultRows) == resultKindCount;
}
static_assert(has_all_kinds(), "resultRows has one row a kind, in the order of ResultKind");

}  // namespace

const ResultRow& row_of(ResultKind kind) { return resultRows[static_cast<size_t>(kind)]; }

}  // namespace libvirt_native

// What a call does with an argument or a result of each kind: one row a kind.
#pragma once

#include "calls/frame.h"

namespace libvirt_native {

// The steps of a call, null where a kind has nothing to do.
struct KindRow {
  Kind kind;
  // Takes the value from the request.
  void (*read)(Frame& frame, ArgumentState& argument, Reader& reader) = nullptr;
  // Once all arguments are read: supplies what is not in the request, makes room for what the function writes.
  void (*prepare)(Frame& frame, ArgumentState& argument) = nullptr;
  // After a call that has only counted: makes room for so many; false when there are none to be fetched.
  bool (*enlarge)(Frame& frame, ArgumentState& argument) = nullptr;
  // Writes the value to the answer.
  void (*write)(Frame& frame, ArgumentState& argument, Writer& writer) = nullptr;
  // Frees what libvirt has allocated. Runs after every call that succeeded, even if nothing was written.
  void (*release)(Frame& frame, ArgumentState& argument) = nullptr;
};

struct ResultRow {
  ResultKind kind;
  // Whether the function failed, by its result.
  bool (*failed)(const Slot& result);
  void (*write)(Frame& frame, Writer& writer) = nullptr;
  void (*release)(Frame& frame) = nullptr;
};

const KindRow& row_of(Kind kind);
const ResultRow& row_of(ResultKind kind);

}  // namespace libvirt_native

// A row of the call table: one C function, what each of its arguments means, and how to call it.
//
// The generator writes the rows (generated/calls.inc); call.cc gives each Kind its meaning.
#pragma once

#include <cstdint>
#include <type_traits>
#include <utility>

#include "generated/declarations.h"
#include "generated/types.h"
#include "libvirt/library.h"

namespace libvirt_native {

enum class Kind : uint8_t {
  none,  // past the last argument
  // Taken from the request. The detail of an object is its type, of lengthOf the index of the argument that it counts.
  object,
  objectOrNull,
  objects,
  int32,
  uint32,
  int64,
  uint64,
  boolean,
  flags,
  string,
  stringOrNull,
  strings,
  params,
  bytes,
  bytesOrNull,
  uuid,
  int32s,
  uint32s,
  uint64s,
  fds,
  fd,
  inStruct,
  auth,
  // Not on the wire.
  zero,
  lengthOf,
  sizeOf,
  // Scalars and structs that the function fills in.
  outInt32,
  outUint32,
  outInt64,
  outUint64,
  outBoolean,
  outString,
  outStruct,
  outUuid,
  outUuidString,
  // Lists that libvirt allocates; their length is the function's result or a sibling argument.
  outStructs,
  outStructArray,
  outParams,
  outParamsCount,
  outObjects,
  outStrings,
  outStats,
  outInts,
  outCount,
  outCpumap,
  outSize,
  // Lists that we allocate, as long as an input argument says (the detail) or as a first call tells.
  fillStructs,
  fillStructsTwice,
  fillParams,
  fillParamsFixed,
  fillCount,
  fillParamsMatrix,
  fillInt32s,
  fillUint64s,
  fillPageCounts,
  fillCpuMaps,
  outNames,
  outBytes,
};

enum class Result : uint8_t {
  none,
  status,
  count,
  length,
  int32,
  boolean,
  uint32,
  uint64,
  int64,
  string,
  constString,
  object,
  bytes
};

struct Argument {
  Kind kind = Kind::none;
  uint8_t detail = 0;
  uint8_t extra = 0;

  constexpr Argument() = default;
  constexpr Argument(Kind kind) : kind(kind) {}
  template <typename Detail>
  constexpr Argument(Kind kind, Detail detail) : kind(kind), detail(static_cast<uint8_t>(detail)) {}
  template <typename Detail, typename Extra>
  constexpr Argument(Kind kind, Detail detail, Extra extra)
      : kind(kind), detail(static_cast<uint8_t>(detail)), extra(static_cast<uint8_t>(extra)) {}
};

struct Return {
  Result result;
  uint8_t detail = 0;

  constexpr Return(Result result) : result(result) {}
  template <typename Detail>
  constexpr Return(Result result, Detail detail) : result(result), detail(static_cast<uint8_t>(detail)) {}
};

// One C argument or result, whatever its type.
union Slot {
  int64_t integer = 0;
  void* pointer;

  template <typename T>
  T as() const {
    if constexpr (std::is_pointer_v<T>) return reinterpret_cast<T>(reinterpret_cast<uintptr_t>(pointer));
    else return static_cast<T>(integer);
  }

  template <typename T>
  static Slot of(T value) {
    Slot slot;
    if constexpr (std::is_pointer_v<T>) slot.pointer = const_cast<void*>(static_cast<const void*>(value));
    else slot.integer = static_cast<int64_t>(value);
    return slot;
  }
};

using Invoke = Slot (*)(void* address, const Slot* slots);

// Calls a function through its true prototype, so that every argument is passed as its own type.
template <typename Function>
struct Thunk;

template <typename R, typename... A>
struct Thunk<R(A...)> {
  static Slot invoke(void* address, const Slot* slots) {
    return spread(address, slots, std::index_sequence_for<A...>{});
  }

 private:
  template <size_t... Index>
  static Slot spread(void* address, [[maybe_unused]] const Slot* slots, std::index_sequence<Index...>) {
    auto* function = reinterpret_cast<R (*)(A...)>(address);
    if constexpr (std::is_void_v<R>) {
      function(slots[Index].template as<A>()...);
      return {};
    } else {
      return Slot::of(function(slots[Index].template as<A>()...));
    }
  }
};

constexpr size_t maxArguments = 10;

struct Row {
  const char* name;
  Library library;
  uint32_t since;  // major * 1,000,000 + minor * 1,000 + micro, as libvirt counts
  Invoke invoke;
  Return result;
  Argument arguments[maxArguments];
};

extern const Row rows[];
extern const size_t rowCount;

enum class FieldKind : uint8_t {
  none,
  int32,
  uint32,
  int64,
  uint64,
  uint8,
  uint16,
  string,
  chars,
  strings,
  bytes,
  structs
};

struct Field {
  uint16_t offset = 0;
  FieldKind kind = FieldKind::none;
  uint16_t length = 0;       // chars: the array's size
  uint16_t countOffset = 0;  // strings, bytes, structs: where their count is
  uint8_t countWidth = 0;    // and its size in bytes
  StructType of{};           // structs: their type
};

constexpr size_t maxFields = 12;

struct StructRow {
  const char* name;
  uint16_t size;
  const char* release;  // the function that frees one, or null when free() does
  Field fields[maxFields];
};

extern const StructRow structRows[];

}  // namespace libvirt_native

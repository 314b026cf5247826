// A row of the call table: one C function, what each of its arguments means, and how to call it.
//
// The generator writes the rows (generated/calls.inc) and the kinds (generated/kinds.h); calls/kinds says what a call
// does with an argument of each kind.
#pragma once

#include <cstdint>
#include <type_traits>
#include <utility>

#include "generated/declarations.h"
#include "generated/kinds.h"
#include "generated/types.h"
#include "libvirt/library.h"

namespace libvirt_native {

constexpr size_t maxArguments = 10;

// Instead of the index of a sibling argument.
constexpr uint8_t noSibling = 15;
static_assert(noSibling >= maxArguments);

// Arguments of the same function, by their index.
struct Siblings {
  uint8_t list : 4 = noSibling;    // the list whose length this is, or that has to be as long
  uint8_t count : 4 = noSibling;   // the argument with the number of elements
  uint8_t length : 4 = noSibling;  // the argument with the length of each element
};

// What an argument is, and what it refers to, which depends on its kind.
struct Argument {
  Kind kind = Kind::none;
  union {
    ObjectType object{};
    StructType structure;
  };
  Siblings siblings;

  constexpr Argument() = default;
  constexpr Argument(Kind kind, Siblings siblings = {}) : kind(kind), siblings(siblings) {}
  constexpr Argument(Kind kind, ObjectType object, Siblings siblings = {})
      : kind(kind), object(object), siblings(siblings) {}
  constexpr Argument(Kind kind, StructType structure, Siblings siblings = {})
      : kind(kind), structure(structure), siblings(siblings) {}
};

struct Return {
  ResultKind kind;
  ObjectType object{};
  uint8_t count = noSibling;  // the argument with the number of bytes

  constexpr Return(ResultKind kind, Siblings siblings = {}) : kind(kind), count(siblings.count) {}
  constexpr Return(ResultKind kind, ObjectType object) : kind(kind), object(object) {}
};

// One C argument or result of any type: an integer, or a pointer as the integer that it converts to.
class Slot {
 public:
  Slot() = default;

  template <typename T>
  explicit Slot(T value) {
    if constexpr (std::is_pointer_v<T>) bits_ = reinterpret_cast<intptr_t>(value);
    else bits_ = static_cast<int64_t>(value);
  }

  template <typename T>
  T as() const {
    if constexpr (std::is_pointer_v<T>) return reinterpret_cast<T>(static_cast<intptr_t>(bits_));
    else return static_cast<T>(bits_);
  }

 private:
  int64_t bits_ = 0;
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
      return Slot(function(slots[Index].template as<A>()...));
    }
  }
};

struct Row {
  const char* name;
  Invoke invoke;
  uint32_t since;  // major * 1,000,000 + minor * 1,000 + micro, as libvirt counts
  Library library;
  Return result;
  Argument arguments[maxArguments];
};

extern const Row rows[];
extern const size_t rowCount;

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
  void (*release)(void* item);  // frees one with all that it points to; null when free() does
  Field fields[maxFields];
};

extern const StructRow structRows[];

}  // namespace libvirt_native

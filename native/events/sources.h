// Event sources: the C functions that register and deregister the callbacks of each, called by their true prototypes.
#pragma once

#include "generated/protocol.h"
#include "libvirt/library.h"

namespace libvirt_native {

// A callback of any of libvirt's types.
using AnyCallback = void (*)();

// A callback to register, and what it is registered for.
struct Registration {
  void* connection = nullptr;
  void* subject = nullptr;      // the only object whose events are wanted, or null; the stream
  int id = 0;                   // of the event, or the events of a stream
  const char* event = nullptr;  // the name of an event of QEMU's monitor, or null
  unsigned flags = 0;
  AnyCallback callback = nullptr;
  void* opaque = nullptr;
  libvirt::virFreeCallback free = nullptr;
};

struct SourceRow {
  Library library;
  // The names of the C functions.
  const char* subscribe;
  const char* unsubscribe;
  // Call them. Both return less than 0 on failure; `add` returns what `remove` takes.
  int (*add)(void* address, const Registration& registration);
  int (*remove)(void* address, const Registration& registration, int added);
  // The event of the spare registration (workarounds/lost_events.h); less than 0 where none is needed.
  int spare_event;
  // Whether its events are numbered and happen to objects.
  bool of_objects() const { return spare_event >= 0; }
  // Whether libvirt calls the free callback for sure. Not every driver does for a stream's or a close callback.
  bool frees;
};

constexpr int noSpareEvent = -1;

extern const SourceRow sourceRows[];
extern const int64_t sourceCount;

inline const SourceRow& row_of(Source source) { return sourceRows[static_cast<size_t>(source)]; }

}  // namespace libvirt_native

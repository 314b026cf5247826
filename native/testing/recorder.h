// Records what a process uses of libvirt's API: the tests' coverage of it (npm run ledger) is computed from that.
//
// Only in builds for development, which define LIBVIRT_NATIVE_RECORDER: the shipped binary has nothing of it. There,
// with LIBVIRT_NATIVE_RECORD=FILE each distinct use is appended to FILE as a line, by one write, so that many processes
// may share the file. The lines:
//
//   call FUNCTION OUTCOME URI     OUTCOME: success, error:NUMBER, missing, library or malformed
//   registered SOURCE ID URI      a callback for an event, by their numbers in libvirt and in generated/protocol.h
//   delivered SOURCE ID URI       the event itself
//
// The URI is the one that was opened, without its query, or a dash if no connection is involved.
#pragma once

#include "calls/call.h"

namespace libvirt_native::recorder {

#ifdef LIBVIRT_NATIVE_RECORDER

// Whether anything is recorded, which is decided when the addon is loaded.
extern const bool on;

// A call that has ended; its response shows how, and which connection it has opened.
void called(const char* function, const Request& request, Outcome outcome, const Writer& writer, HandleTable& handles);

// A function that native code calls of its own accord, to free or to deregister.
void called(const char* function, bool success, Object* object);

// `what` is registered or delivered.
void event(const char* what, int source, int id, Object* object);

#else

constexpr bool on = false;
inline void called(const char*, const Request&, Outcome, const Writer&, HandleTable&) {}
inline void called(const char*, bool, Object*) {}
inline void event(const char*, int, int, Object*) {}

#endif

}  // namespace libvirt_native::recorder

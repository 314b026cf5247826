// What of libvirt's API a process has used, for the project's own account of what its tests reach.
//
// With LIBVIRT_NATIVE_RECORD=FILE each distinct use is appended to FILE as a line, by one write, so that many processes
// may share it. Without, it costs a branch. The lines:
//
//   call FUNCTION OUTCOME URI     OUTCOME: success, error:NUMBER, missing, library or malformed
//   registered SOURCE ID URI      a callback for an event, by their numbers in libvirt and in generated/protocol.h
//   delivered SOURCE ID URI       the event itself
//
// The URI is the one that was opened, without what follows a question mark, or a dash where no connection is involved.
#pragma once

#include "calls/call.h"

namespace libvirt_native::recorder {

// Whether anything is recorded. Settled when the addon is loaded.
extern const bool on;

// A call that has ended; what it writes to JavaScript tells how, and which connection it has opened.
void called(const char* function, const Request& request, Outcome outcome, const Writer& writer, HandleTable& handles);

// A function that native code calls of its own accord, to free or to deregister.
void called(const char* function, bool success, Object* object);

// `what` is registered or delivered.
void event(const char* what, int source, int id, Object* object);

}  // namespace libvirt_native::recorder

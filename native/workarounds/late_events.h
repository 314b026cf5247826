// Keeps libvirt's client from freeing a connection twice.
//
// Upstream: a daemon may send an event after its answer to the deregistration, since its event thread was sending it
// already. libvirt's client does not survive one that arrives while virConnectClose() waits for its own answer: the
// event takes a reference to the connection that is being freed, and when that reference is dropped, the connection is
// freed again, under its locks.
// To reproduce: test/faults/registrations.test.ts without this file: the process deadlocks or crashes in
// virConnectClose().
// Versions: seen with 9.0; no version is known that ends it.
#pragma once

#include "generated/declarations.h"

namespace libvirt_native {

// Receives the events that are still on their way, after the last callback is deregistered and before the connection is
// closed: a daemon reads the next request when it has sent all of them, so they have arrived before the answer to one
// more call.
void receive_late_events(libvirt::virConnectPtr connection);

}  // namespace libvirt_native

// Removes what libvirt's client leaves in its event loop of a thread that no longer waits for answers.
//
// Upstream: of the threads that call over one connection, one waits for all their answers in a loop of GLib, and has it
// watch the socket for that time. Its callback writes to a variable on the thread's stack. If another thread ends the
// wait, the watch is not removed: at the next wait it writes where that variable was, in whatever thread, and takes
// another value for the connection. The process ends (CVE-2024-4418).
// To reproduce: test/faults/cut.test.ts without this file. Versions: seen with 9.0; ended in 10.4, where
// this does no more than before.
#pragma once

namespace libvirt_native {

// To be called before the first use of libvirt; `libvirt` is what dlopen() returned.
void remove_stale_sources(void* libvirt);

}  // namespace libvirt_native

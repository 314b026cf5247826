// Wakes the thread of libvirt's client that waits for answers, also where it has not begun to wait yet.
//
// Upstream: of the threads that call over one connection, one waits for all their answers in a loop of GLib. Another
// one has its request sent by calling g_main_loop_quit(). This has no effect between the moment at which the waiting
// thread gives up the client's lock and the one at which it enters g_main_loop_run(): the request is sent when the next
// answer or keepalive message comes. A short call then takes as long as the long one beside it, such as the one that
// aborts it. To reproduce: test/unit/native/lost-wakeups.test.ts without this file. Versions: seen with 9.0, not
// in 11.3, where this does no more than before.
#pragma once

namespace libvirt_native {

// To be called before the first use of libvirt; `libvirt` is what dlopen() returned.
void keep_wakeups(void* libvirt);

}  // namespace libvirt_native

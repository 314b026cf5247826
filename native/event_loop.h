// The one thread of a process that runs libvirt's event loop.
#pragma once

namespace lvn::event_loop {

// Registers an event loop made of epoll and starts the thread that runs it. Called once, before the first connection is
// opened.
void start();

}  // namespace lvn::event_loop

// The one thread of a process that runs libvirt's event loop.
#pragma once

namespace libvirt_native::event_loop {

// Registers an event loop made of epoll with a libvirt that was just loaded, and starts the thread that runs it. Before
// any connection is opened: one that is opened earlier would never have events. Throws a Shortage, and may then be
// called again.
void start(void* library);

}  // namespace libvirt_native::event_loop

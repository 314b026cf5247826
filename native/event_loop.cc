#include "event_loop.h"

#include <chrono>
#include <thread>

#include "library.h"
#include "thread_name.h"

namespace lvn::event_loop {
namespace {

// libvirt's loop sleeps until a descriptor or a timer of its own fires. It never ends: connections of any environment
// may need it.
void run() {
  name_this_thread("libvirt-events");
  auto* iterate = LIBVIRT(virEventRunDefaultImpl);
  for (;;)
    if (iterate() < 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
}

// A timer that never fires keeps the first iteration from returning at once with nothing to wait for.
void never(int, void*) {}

}  // namespace

void start() {
  if (LIBVIRT(virEventRegisterDefaultImpl)() < 0) return;
  LIBVIRT(virEventAddTimeout)(-1, never, nullptr, nullptr);
  std::thread(run).detach();
}

}  // namespace lvn::event_loop

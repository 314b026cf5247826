// Keeps libvirt from losing events permanently.
//
// Upstream: libvirt loses events when the last callback of an event state is deregistered while an event is being
// queued. virObjectEventStateQueueRemote() (src/conf/object_event.c) looks at the state's timer before it takes the
// lock: the event stays in the queue of a state that no longer has a timer, and a later one starts the timer only for
// the first event in the queue. A client has one such state per connection, and each driver of a daemon has one that
// all its clients share.
// To reproduce: test/faults/registrations.test.ts without this file; a C program that registers, waits for an event and
// deregisters in a loop while others cause events shows it, too.
// Versions: seen with 9.0; libvirt's repository still has the same code at commit 000e722d6725.
//
// So with the first registration of each source a second one is made, the spare, of a callback that does nothing for an
// event that hardly ever happens. It stays until the connection closes: no callback that is deregistered is the last.
// For a driver in this process, whose state outlives connections, see the timers in events/event_loop.cc.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "events/sources.h"

namespace libvirt_native {

// Of one connection.
class SpareRegistrations {
 public:
  // Makes sure that the event state of a source has a callback. To be called while there is another one. Where a driver
  // refuses, there is none, which is no worse than before.
  void add(void* connection, Source source);

  // Deregisters all, before the connection is closed. Returns whether there were any.
  bool end(void* connection);

 private:
  struct Spare {
    Source source;
    int id;
    std::shared_ptr<std::atomic<bool>> freed;
  };

  std::mutex mutex_;
  std::vector<Spare> spares_;
};

}  // namespace libvirt_native

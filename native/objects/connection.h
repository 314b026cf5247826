// A connection, and the registrations for events that it keeps until it closes.
//
// libvirt loses events for good when the last callback of an event state is deregistered while an event is being queued
// (virObjectEventStateQueueRemote looks at the state's timer before it takes the lock: the event stays in the queue of
// a state that no longer has a timer, and a later one only starts the timer for the first event in the queue). A client
// has one such state a connection, and each driver of a daemon has one that all its clients share. So with the first
// registration of a kind a second one is made, which nobody hears and which stays: no callback that ends is the last.
#pragma once

#include <mutex>
#include <vector>

#include "generated/protocol.h"
#include "objects/object.h"

namespace libvirt_native {

class Connection final : public Object {
 public:
  using Object::Object;

  // Makes sure that the event state behind a source has a callback until the connection closes. To be called while
  // there is another one. Where a driver refuses, there is none: that is no worse than before.
  void keep_registration(Source source);

 protected:
  void release(std::shared_ptr<Closing> closing) override;

 private:
  struct Kept {
    Source source;
    int id;
    std::shared_ptr<std::atomic<bool>> forgotten;
  };
  void end_registrations();
  void receive_late_events();

  std::mutex mutex_;
  std::vector<Kept> kept_;
};

}  // namespace libvirt_native

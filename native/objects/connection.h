// A connection, with the registrations for events that it keeps until it closes.
#pragma once

#include <memory>

#include "events/listener.h"
#include "objects/object.h"
#include "workarounds/lost_events.h"

namespace libvirt_native {

class Connection final : public Object {
 public:
  using Object::Object;

  // To be called after each registration for events.
  void keep_registration(Source source) { spares_.add(pointer(), source); }

  // Keeps what the callback for the loss of the connection needs. Where the connection is lost, libvirt refuses to
  // deregister it, and the thread that notices the loss may still call it.
  void keep_reference(std::unique_ptr<ListenerRef> reference) { lossListener_ = std::move(reference); }

 protected:
  void release(const std::shared_ptr<Closing>& closing) override;

 private:
  SpareRegistrations spares_;
  std::unique_ptr<ListenerRef> lossListener_;
};

}  // namespace libvirt_native

// A connection, with the registrations for events that it keeps until it closes.
#pragma once

#include "objects/object.h"
#include "workarounds/lost_events.h"

namespace libvirt_native {

class Connection final : public Object {
 public:
  using Object::Object;

  // To be called after each registration for events.
  void keep_registration(Source source) { spares_.add(pointer(), source); }

 protected:
  void release(const std::shared_ptr<Closing>& closing) override;

 private:
  SpareRegistrations spares_;
};

}  // namespace libvirt_native

#include "objects/connection.h"

#include "workarounds/late_events.h"

namespace libvirt_native {

void Connection::release(const std::shared_ptr<Closing>& closing) {
  if (spares_.end(pointer())) receive_late_events(static_cast<libvirt::virConnectPtr>(pointer()));
  Object::release(closing);
  if (lossListener_) ListenerRef::free_on_event_thread(std::move(lossListener_));
}

}  // namespace libvirt_native

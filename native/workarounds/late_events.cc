#include "workarounds/late_events.h"

#include <tuple>

#include "libvirt/library.h"

namespace libvirt_native {

void receive_late_events(libvirt::virConnectPtr connection) {
  unsigned long version = 0;
  std::ignore = LIBVIRT(virConnectGetLibVersion)(connection, &version);
}

}  // namespace libvirt_native

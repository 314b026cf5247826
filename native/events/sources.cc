#include "events/sources.h"

namespace libvirt_native {
namespace {

// One specialization for each form of prototype.

template <typename Function>
struct Add;

template <typename Object, typename Function>
struct Add<int(libvirt::virConnectPtr, Object*, int, Function*, void*, libvirt::virFreeCallback)> {
  static int call(void* address, const Registration& what) {
    using Prototype = int(libvirt::virConnectPtr, Object*, int, Function*, void*, libvirt::virFreeCallback);
    return reinterpret_cast<Prototype*>(address)(static_cast<libvirt::virConnectPtr>(what.connection),
                                                 static_cast<Object*>(what.subject), what.id,
                                                 reinterpret_cast<Function*>(what.callback), what.opaque, what.free);
  }
};

template <typename Function>
struct Add<int(libvirt::virConnectPtr, libvirt::virDomainPtr, const char*, Function*, void*, libvirt::virFreeCallback,
               unsigned)> {
  static int call(void* address, const Registration& what) {
    using Prototype = int(libvirt::virConnectPtr, libvirt::virDomainPtr, const char*, Function*, void*,
                          libvirt::virFreeCallback, unsigned);
    return reinterpret_cast<Prototype*>(address)(
        static_cast<libvirt::virConnectPtr>(what.connection), static_cast<libvirt::virDomainPtr>(what.subject),
        what.event, reinterpret_cast<Function*>(what.callback), what.opaque, what.free, what.flags);
  }
};

template <typename Connection, typename Function>
struct Add<int(Connection*, Function*, void*, libvirt::virFreeCallback)> {
  static int call(void* address, const Registration& what) {
    using Prototype = int(Connection*, Function*, void*, libvirt::virFreeCallback);
    return reinterpret_cast<Prototype*>(address)(static_cast<Connection*>(what.connection),
                                                 reinterpret_cast<Function*>(what.callback), what.opaque, what.free);
  }
};

template <typename Function>
struct Add<int(libvirt::virStreamPtr, int, Function*, void*, libvirt::virFreeCallback)> {
  static int call(void* address, const Registration& what) {
    using Prototype = int(libvirt::virStreamPtr, int, Function*, void*, libvirt::virFreeCallback);
    return reinterpret_cast<Prototype*>(address)(static_cast<libvirt::virStreamPtr>(what.subject), what.id,
                                                 reinterpret_cast<Function*>(what.callback), what.opaque, what.free);
  }
};

template <typename Function>
struct Remove;

template <>
struct Remove<int(libvirt::virConnectPtr, int)> {
  static int call(void* address, const Registration& what, int added) {
    using Prototype = int(libvirt::virConnectPtr, int);
    return reinterpret_cast<Prototype*>(address)(static_cast<libvirt::virConnectPtr>(what.connection), added);
  }
};

template <typename Connection, typename Function>
struct Remove<int(Connection*, Function*)> {
  static int call(void* address, const Registration& what, int) {
    using Prototype = int(Connection*, Function*);
    return reinterpret_cast<Prototype*>(address)(static_cast<Connection*>(what.connection),
                                                 reinterpret_cast<Function*>(what.callback));
  }
};

template <>
struct Remove<int(libvirt::virStreamPtr)> {
  static int call(void* address, const Registration& what, int) {
    using Prototype = int(libvirt::virStreamPtr);
    return reinterpret_cast<Prototype*>(address)(static_cast<libvirt::virStreamPtr>(what.subject));
  }
};

}  // namespace

const SourceRow sourceRows[] = {
#define SOURCE(library, subscribe, unsubscribe, spare, frees) \
  {Library::library,                                          \
   #subscribe,                                                \
   #unsubscribe,                                              \
   &Add<decltype(libvirt::subscribe)>::call,                  \
   &Remove<decltype(libvirt::unsubscribe)>::call,             \
   spare,                                                     \
   frees},
#define OBJECT_EVENTS(source, Type, subscribe, unsubscribe, spare) SOURCE(libvirt, subscribe, unsubscribe, spare, true)
#define OTHER_EVENTS(source, library, subscribe, unsubscribe, frees) \
  SOURCE(library, subscribe, unsubscribe, noSpareEvent, frees)
#include "generated/sources.inc"
#undef OTHER_EVENTS
#undef OBJECT_EVENTS
#undef SOURCE
};

const int64_t sourceCount = sizeof sourceRows / sizeof sourceRows[0];

}  // namespace libvirt_native

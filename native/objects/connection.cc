#include "objects/connection.h"

#include <chrono>
#include <condition_variable>
#include <tuple>

#include "libvirt/library.h"

namespace libvirt_native {
namespace {

using Callback = libvirt::virConnectDomainEventGenericCallback;
using Register = int(void* connection, void* subject, int event, Callback callback, void* opaque,
                     libvirt::virFreeCallback free);
using Deregister = int(void* connection, int id);

// The event that is waited for in vain: one that hardly ever happens, and that every version has.
struct SourceRow {
  Source source;
  int event;
  const char* subscribe;
  const char* unsubscribe;
};

constexpr int controlError = 7;  // VIR_DOMAIN_EVENT_ID_CONTROL_ERROR
constexpr int lifecycle = 0;     // of the other objects

constexpr SourceRow sourceRows[] = {
    {Source::domain, controlError, "virConnectDomainEventRegisterAny", "virConnectDomainEventDeregisterAny"},
    {Source::network, lifecycle, "virConnectNetworkEventRegisterAny", "virConnectNetworkEventDeregisterAny"},
    {Source::storagePool, lifecycle, "virConnectStoragePoolEventRegisterAny",
     "virConnectStoragePoolEventDeregisterAny"},
    {Source::nodeDevice, lifecycle, "virConnectNodeDeviceEventRegisterAny", "virConnectNodeDeviceEventDeregisterAny"},
    {Source::secret, lifecycle, "virConnectSecretEventRegisterAny", "virConnectSecretEventDeregisterAny"},
};

// QEMU's monitor events share the state of the domains' events. Null for what has no event state.
const SourceRow* row_of(Source source) {
  if (source == Source::qemuMonitor) source = Source::domain;
  for (const SourceRow& row : sourceRows)
    if (row.source == source) return &row;
  return nullptr;
}

// What libvirt passes is of different types for different events, and not looked at. No other registration has this
// callback, so libvirt takes it beside any.
void ignore(libvirt::virConnectPtr, libvirt::virDomainPtr, void*) {}

using Forgotten = std::shared_ptr<std::atomic<bool>>;

void forget(void* opaque) {
  auto* forgotten = static_cast<Forgotten*>(opaque);
  (*forgotten)->store(true, std::memory_order_release);
  delete forgotten;
}

// Longer than the event thread needs for any number of events; a loop that somebody else registered may not run at all.
constexpr auto longestDispatch = std::chrono::seconds(10);

// Waits until the event thread is done with the callbacks that it is calling now, and with what it frees after them.
void wait_for_event_thread() {
  struct Passage {
    std::mutex mutex;
    std::condition_variable wake;
    bool passed = false;
  };
  using Share = std::shared_ptr<Passage>;
  auto passage = std::make_shared<Passage>();
  auto pass = [](int timer, void* opaque) {
    LIBVIRT(virEventRemoveTimeout)(timer);
    Passage& passage = **static_cast<Share*>(opaque);
    std::lock_guard lock(passage.mutex);
    passage.passed = true;
    passage.wake.notify_one();
  };
  auto* share = new Share(passage);
  auto free = [](void* opaque) { delete static_cast<Share*>(opaque); };
  if (LIBVIRT(virEventAddTimeout)(0, pass, share, free) < 0) return free(share);
  std::unique_lock lock(passage->mutex);
  passage->wake.wait_for(lock, longestDispatch, [&] { return passage->passed; });
}

}  // namespace

void Connection::keep_registration(Source source) {
  const SourceRow* row = row_of(source);
  if (!row) return;
  std::lock_guard lock(mutex_);
  for (const Kept& kept : kept_)
    if (kept.source == row->source) return;
  auto* subscribe = library::find<Register>(Library::libvirt, row->subscribe);
  if (!subscribe) return;
  auto forgotten = std::make_shared<std::atomic<bool>>(false);
  auto* share = new Forgotten(forgotten);  // libvirt's
  int id = subscribe(pointer(), nullptr, row->event, ignore, share, forget);
  if (id < 0) delete share;
  else kept_.push_back({row->source, id, std::move(forgotten)});
}

// libvirt's callback holds the connection. While events are being dispatched it is only marked, and freed after them.
void Connection::end_registrations() {
  bool dispatching = false;
  for (const Kept& kept : kept_) {
    if (auto* unsubscribe = library::find<Deregister>(Library::libvirt, row_of(kept.source)->unsubscribe))
      unsubscribe(pointer(), kept.id);
    dispatching |= !kept.forgotten->load(std::memory_order_acquire);
  }
  if (dispatching) wait_for_event_thread();
  if (!kept_.empty()) receive_late_events();
}

// A daemon may send an event after its answer to the deregistration: its event thread was sending it already. libvirt's
// client does not survive one that arrives while virConnectClose() waits for its own answer: it refers to the
// connection that is being freed, and by that frees it once more, under its locks. The daemon reads the next request
// when all of these events are sent, so they have arrived before the answer to one more call.
void Connection::receive_late_events() {
  unsigned long version = 0;
  std::ignore = LIBVIRT(virConnectGetLibVersion)(static_cast<libvirt::virConnectPtr>(pointer()), &version);
}

void Connection::release(std::shared_ptr<Closing> closing) {
  end_registrations();
  Object::release(std::move(closing));
}

}  // namespace libvirt_native

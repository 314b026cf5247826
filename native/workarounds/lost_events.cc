#include "workarounds/lost_events.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>

namespace libvirt_native {
namespace {

// No other registration has these callbacks, so libvirt accepts them beside any.
template <typename Function>
struct Ignore;

template <typename R, typename... A>
struct Ignore<R (*)(A...)> {
  static R call(A...) {
    if constexpr (!std::is_void_v<R>) return 0;
  }
};

AnyCallback ignoring(Source source, int id) {
#define EVENT(group, number, type) \
  if (source == Source::group && id == (number)) return reinterpret_cast<AnyCallback>(&Ignore<libvirt::type>::call);
#include "generated/events.inc"
#undef EVENT
  return nullptr;
}

using Freed = std::shared_ptr<std::atomic<bool>>;

void set_freed(void* opaque) {
  auto* freed = static_cast<Freed*>(opaque);
  (*freed)->store(true, std::memory_order_release);
  delete freed;
}

// Longer than the event thread needs for any number of events; a loop that other code registered may not run at all.
constexpr auto longestDispatch = std::chrono::seconds(10);

// Waits until the event thread has finished the callbacks that it is calling now, and has freed what comes after them.
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
  auto share = std::make_unique<Share>(passage);
  auto free = [](void* opaque) { delete static_cast<Share*>(opaque); };
  if (LIBVIRT(virEventAddTimeout)(0, pass, share.get(), free) < 0) return;
  std::ignore = share.release();  // It is the loop's.
  std::unique_lock lock(passage->mutex);
  passage->wake.wait_for(lock, longestDispatch, [&] { return passage->passed; });
}

}  // namespace

void SpareRegistrations::add(void* connection, Source source) {
  // Events of QEMU's monitor share the state of the domains' events.
  if (source == Source::qemuMonitor) source = Source::domain;
  const SourceRow& row = row_of(source);
  if (!row.of_objects()) return;
  std::lock_guard lock(mutex_);
  if (std::ranges::any_of(spares_, [&](const Spare& spare) { return spare.source == source; })) return;
  void* subscribe = library::find(row.library, row.subscribe);
  if (!subscribe) return;
  auto freed = std::make_shared<std::atomic<bool>>(false);
  auto opaque = std::make_unique<Freed>(freed);
  Registration registration;
  registration.connection = connection;
  registration.id = row.spare_event;
  registration.callback = ignoring(source, row.spare_event);
  registration.opaque = opaque.get();
  registration.free = set_freed;
  int id = row.add(subscribe, registration);
  if (id < 0) return;
  std::ignore = opaque.release();  // It is libvirt's.
  spares_.push_back({source, id, std::move(freed)});
}

// libvirt's callback holds the connection. While events are being dispatched it is only marked, and freed after them.
bool SpareRegistrations::end(void* connection) {
  bool dispatching = false;
  for (const Spare& spare : spares_) {
    const SourceRow& row = row_of(spare.source);
    if (void* unsubscribe = library::find(row.library, row.unsubscribe)) {
      Registration registration;
      registration.connection = connection;
      row.remove(unsubscribe, registration, spare.id);
    }
    dispatching |= !spare.freed->load(std::memory_order_acquire);
  }
  if (dispatching) wait_for_event_thread();
  return !spares_.empty();
}

}  // namespace libvirt_native

#include "events/listener.h"

#include "testing/recorder.h"

namespace libvirt_native {

Listener::Listener(const std::shared_ptr<Environment>& environment, uint32_t number, Source source, int id,
                   const std::shared_ptr<Object>& connection, std::shared_ptr<Lane> lane)
    : environment_(environment),
      number_(number),
      source_(source),
      id_(id),
      connection_(connection),
      lane_(std::move(lane)) {}

void Listener::post(Writer words) {
  auto environment = environment_.lock();
  if (!environment) return;
  if (recorder::on) recorder::event("delivered", static_cast<int>(source_), id_, connection_.lock().get());
  environment->post({MessageKind::event, number_, Outcome::success, std::move(words)});
}

void Listener::freed() {
  std::lock_guard lock(mutex_);
  freed_ = true;
  if (closing_) closing_->finish(0);
}

void Listener::finish_when_freed(std::shared_ptr<Closing> closing) {
  std::lock_guard lock(mutex_);
  if (freed_ && closing) closing->finish(0);
  closing_ = std::move(closing);
}

void ListenerRef::free_on_event_thread(std::unique_ptr<ListenerRef> reference) {
  auto later = [](int timer, void* opaque) {
    LIBVIRT(virEventRemoveTimeout)(timer);
    free(opaque);
  };
  if (LIBVIRT(virEventAddTimeout)(0, later, reference.get(), nullptr) >= 0) std::ignore = reference.release();
}

}  // namespace libvirt_native

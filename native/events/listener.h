// What a callback needs to deliver an event to JavaScript, and the reference to it that libvirt holds.
#pragma once

#include <memory>
#include <mutex>

#include "environment/environment.h"

namespace libvirt_native {

// Outlives its subscription for as long as libvirt may call. It does not keep its environment alive: once that is gone,
// events are discarded.
class Listener {
 public:
  // `number` is JavaScript's number of the registration.
  Listener(const std::shared_ptr<Environment>& environment, uint32_t number, Source source, int id,
           const std::shared_ptr<Object>& connection, std::shared_ptr<Lane> lane);

  Source source() const { return source_; }

  // Writes an object that a callback borrows: a handle for a reference of its own. `ref` is libvirt's function for it.
  template <typename Pointer>
  void write_subject(ObjectType type, Pointer pointer, int (*ref)(Pointer), Writer& words) {
    auto environment = environment_.lock();
    auto connection = connection_.lock();
    if (!pointer || !environment || !connection) return words.number(0);
    ref(pointer);
    write_object(words, *environment, type, pointer, std::move(connection), lane_);
  }

  void post(Writer words);

  // libvirt has freed its reference and will not call any more.
  void freed();
  // Finishes `closing` when libvirt has freed its reference, which may be now. It may be null.
  void finish_when_freed(std::shared_ptr<Closing> closing);

 private:
  const std::weak_ptr<Environment> environment_;
  const uint32_t number_;
  const Source source_;
  const int id_;
  const std::weak_ptr<Object> connection_;
  const std::shared_ptr<Lane> lane_;

  std::mutex mutex_;
  bool freed_ = false;
  std::shared_ptr<Closing> closing_;
};

// A counted reference under an address of its own: what libvirt gets as the opaque pointer of a callback. It belongs to
// libvirt from the registration until the free callback, or, where libvirt does not call that for sure, to the
// subscription.
class ListenerRef {
 public:
  explicit ListenerRef(std::shared_ptr<Listener> listener) : listener_(std::move(listener)) {}
  virtual ~ListenerRef() { listener_->freed(); }
  ListenerRef(const ListenerRef&) = delete;
  ListenerRef& operator=(const ListenerRef&) = delete;

  static Listener& listener_of(void* opaque) { return *static_cast<ListenerRef*>(opaque)->listener_; }
  const std::shared_ptr<Listener>& listener() const { return listener_; }

  // libvirt's free callback.
  static void free(void* opaque) { delete static_cast<ListenerRef*>(opaque); }
  // Frees a reference on the event thread: when that gets to it, no callback runs any more.
  static void free_on_event_thread(std::unique_ptr<ListenerRef> reference);

 private:
  const std::shared_ptr<Listener> listener_;
};

}  // namespace libvirt_native

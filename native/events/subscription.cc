#include "events/subscription.h"

#include "environment/exceptions.h"
#include "events/callbacks.h"
#include "events/raw_callback.h"
#include "objects/connection.h"
#include "testing/recorder.h"

namespace libvirt_native {
namespace {

// No type of libvirt's: a subscription cannot be passed to a function.
constexpr auto subscriptionType = static_cast<ObjectType>(UINT8_MAX);

// A registered callback, as JavaScript's handle holds it.
class Subscription final : public Object {
 public:
  // `held` is the reference that libvirt has, where it does not free that itself. libvirt knows objects by what
  // identifies them; only a stream is needed to deregister, so closing another object does not wait for its
  // subscriptions.
  Subscription(std::shared_ptr<Object> connection, const std::shared_ptr<Object>& subject, Source source, int added,
               const Registration& registration, std::shared_ptr<Listener> listener, std::unique_ptr<ListenerRef> held)
      : Object(subscriptionType, nullptr, std::move(connection), subject->lane()),
        stream_(source == Source::stream ? subject : nullptr),
        source_(source),
        row_(row_of(source)),
        added_(added),
        registration_(registration),
        listener_(std::move(listener)),
        held_(std::move(held)) {}

 protected:
  void release(const std::shared_ptr<Closing>& closing) override {
    int result = remove();
    if (recorder::on) recorder::called(row_.unsubscribe, result >= 0, parent().get());
    if (result < 0 && source_ == Source::connectionClosed) {
      static_cast<Connection&>(*parent()).keep_reference(std::move(held_));
      if (closing) closing->finish(0);
      return;
    }
    // A daemon may be notified only after libvirt has freed the callback here, and would refuse the same one until
    // then.
    listener_->finish_when_freed(closing);
    if (held_) ListenerRef::free_on_event_thread(std::move(held_));
    // Where libvirt refuses (a dead connection), it calls no free callback.
    else if (result < 0 && closing) closing->finish(result);
    stream_.reset();
  }

 private:
  int remove() const {
    void* address = library::find(row_.library, row_.unsubscribe);
    return address ? row_.remove(address, registration_, added_) : -1;
  }

  std::shared_ptr<Object> stream_;
  const Source source_;
  const SourceRow& row_;
  const int added_;  // what the C function that registers has returned
  const Registration registration_;
  const std::shared_ptr<Listener> listener_;
  std::unique_ptr<ListenerRef> held_;
};

}  // namespace

// The request: a source, the number that events shall carry, the id, name and flags of the event. Its objects: the
// connection, then the domain, network … whose events are wanted, if not all, or the stream.
Outcome Subscribe::perform(Reader& reader, Writer& writer) {
  auto kind = reader.integer();
  if (kind < 0 || kind >= sourceCount) throw Malformed("an unknown event source");
  auto source = static_cast<Source>(kind);
  const SourceRow& row = row_of(source);
  name_ = row.subscribe;
  auto number = static_cast<uint32_t>(reader.integer());
  int id = static_cast<int>(reader.integer());
  const char* event = reader.string();
  auto flags = static_cast<unsigned>(reader.integer());
  const auto& objects = request_.objects;
  if (objects.empty() || !objects[0]) throw Malformed("the connection is missing");
  void* subject = objects.size() > 1 && objects[1] ? objects[1]->pointer() : nullptr;
  if (source == Source::stream && !subject) throw Malformed("the stream is missing");

  if (!library::open(row.library)) {
    writer.string(library::failure(row.library).c_str());
    return Outcome::libraryMissing;
  }
  void* address = library::find(row.library, row.subscribe);
  if (!address) {
    writer.string(row.subscribe);
    writer.number(0);
    return Outcome::functionMissing;
  }
  auto listener = std::make_shared<Listener>(environment_, number, source, id, objects[0], lane());
  AnyCallback callback = flags & rawEvent && row.of_objects() ? nullptr : callback_of(source, id);
  auto reference = callback ? std::make_unique<ListenerRef>(listener)
                            : static_cast<std::unique_ptr<ListenerRef>>(std::make_unique<RawListenerRef>(listener));
  Registration registration;
  registration.connection = objects[0]->pointer();
  registration.subject = subject;
  registration.id = id;
  registration.event = event;
  registration.flags = flags;
  registration.callback = callback ? callback : raw_callback();
  registration.opaque = reference.get();
  registration.free = row.frees ? ListenerRef::free : nullptr;
  return add(address, source, registration, std::move(reference), writer);
}

Outcome Subscribe::add(void* address, Source source, Registration registration, std::unique_ptr<ListenerRef> reference,
                       Writer& writer) {
  const SourceRow& row = row_of(source);
  const auto connection = request_.objects[0];
  const auto& subject = registration.subject ? request_.objects[1] : connection;
  LIBVIRT(virResetLastError)();
  int added = row.add(address, registration);
  if (added < 0) {
    write_error(writer, row.subscribe);
    return Outcome::failure;
  }
  const std::shared_ptr<Listener> listener = reference->listener();
  if (row.frees) std::ignore = reference.release();  // It is libvirt's.
  registration.event = nullptr;                      // It ends with the request.
  if (connection->type() == ObjectType::Connect) static_cast<Connection&>(*connection).keep_registration(source);
  if (recorder::on) recorder::event("registered", static_cast<int>(source), registration.id, connection.get());
  auto subscription = when_memory([&] {
    return std::make_unique<Subscription>(connection, subject, source, added, registration, listener,
                                          std::move(reference));
  });
  writer.number(environment_->handles().add(share(std::move(subscription))));
  return Outcome::success;
}

}  // namespace libvirt_native

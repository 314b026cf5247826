#include "events/subscription.h"

#include <atomic>
#include <span>
#include <tuple>
#include <unordered_set>

#include "calls/parameters.h"
#include "environment/shortage.h"
#include "objects/connection.h"
#include "testing/recorder.h"

namespace libvirt_native {
namespace {

// No type of libvirt's: a subscription cannot be passed to a function.
constexpr auto subscriptionType = static_cast<ObjectType>(UINT8_MAX);

// What a callback needs. libvirt holds one share of it until it says that it is done, the subscription another.
class Listener {
 public:
  Listener(std::shared_ptr<Environment> environment, uint32_t number, Source source, int id,
           std::weak_ptr<Object> connection, std::shared_ptr<Lane> lane)
      : environment(std::move(environment)),
        number_(number),
        source_(source),
        id_(id),
        connection(std::move(connection)),
        lane(std::move(lane)) {}

  void post(Writer words) {
    if (recorder::on) recorder::event("delivered", static_cast<int>(source_), id_, connection.lock().get());
    environment->post({MessageKind::event, number_, Outcome::success, std::move(words)});
  }

  Source source() const { return source_; }

  // libvirt will not call any more.
  void forgotten() {
    std::lock_guard lock(mutex_);
    forgotten_ = true;
    if (closing_) closing_->finish(0);
  }

  void finish_when_forgotten(std::shared_ptr<Closing> closing) {
    std::lock_guard lock(mutex_);
    if (forgotten_ && closing) closing->finish(0);
    closing_ = std::move(closing);
  }

 private:
  std::mutex mutex_;
  bool forgotten_ = false;
  std::shared_ptr<Closing> closing_;

 public:
  const std::shared_ptr<Environment> environment;

 private:
  const uint32_t number_;  // of the subscription, given by JavaScript
  const Source source_;
  const int id_;

 public:
  const std::weak_ptr<Object> connection;
  const std::shared_ptr<Lane> lane;
};

// libvirt's opaque pointer.
using Share = std::shared_ptr<Listener>;

void forget(void* opaque) {
  auto* share = static_cast<Share*>(opaque);
  (*share)->forgotten();
  delete share;
}

// ---------------------------------------------------------------------------------------------- payloads

// Callbacks borrow their object; a reference of its own makes it a handle.
template <ObjectType type, typename Pointer, typename Ref>
void write_subject(Listener& listener, Pointer subject, Ref* ref, Writer& writer) {
  auto connection = listener.connection.lock();
  if (!subject || !connection) return writer.number(0);
  ref(subject);
  write_object(writer, *listener.environment, type, subject, std::move(connection), listener.lane);
}

#define SUBJECT(Type)                                                                       \
  void write_payload(Listener& listener, libvirt::vir##Type##Ptr subject, Writer& writer) { \
    write_subject<ObjectType::Type>(listener, subject, LIBVIRT(vir##Type##Ref), writer);    \
  }
SUBJECT(Domain)
SUBJECT(Network)
SUBJECT(StoragePool)
SUBJECT(NodeDevice)
SUBJECT(Secret)
#undef SUBJECT

void write_payload(Listener&, int value, Writer& writer) { writer.number(value); }
void write_payload(Listener&, unsigned int value, Writer& writer) { writer.number(value); }
void write_payload(Listener&, long long value, Writer& writer) { writer.int64(value); }
void write_payload(Listener&, unsigned long long value, Writer& writer) { writer.uint64(value); }
void write_payload(Listener&, const char* value, Writer& writer) { writer.string(value); }

void write_payload(Listener&, const libvirt::virDomainEventGraphicsAddress* address, Writer& writer) {
  writer.number(address ? address->family : -1);
  writer.string(address ? address->node : nullptr);
  writer.string(address ? address->service : nullptr);
}

void write_payload(Listener&, const libvirt::virDomainEventGraphicsSubject* subject, Writer& writer) {
  int count = subject ? subject->nidentity : 0;
  writer.number(count);
  for (int index = 0; index < count; index++) {
    writer.string(subject->identities[index].type);
    writer.string(subject->identities[index].name);
  }
}

// A callback of any of libvirt's types: (connection, subject, payload …, opaque). Runs on the event thread: copies, and
// returns. No exception leaves it.
template <typename Function>
struct Callback;

template <typename R, typename... A>
struct Callback<R (*)(A...)> {
  static constexpr size_t count = sizeof...(A);

  static R call(A... arguments) {
    std::tuple<A...> all{arguments...};
    Listener* listener = static_cast<Share*>(std::get<count - 1>(all))->get();
    when_memory([&] {
      Writer words;
      write<1>(*listener, all, words);
      listener->post(std::move(words));
    });
    if constexpr (!std::is_void_v<R>) return 0;
  }

  template <size_t Index>
  static void write(Listener& listener, const std::tuple<A...>& all, Writer& words) {
    if constexpr (Index < count - 1) {
      using Type = std::tuple_element_t<Index, std::tuple<A...>>;
      if constexpr (std::is_same_v<Type, libvirt::virTypedParameterPtr>) {  // A list, and its length after it.
        parameters::write(std::get<Index>(all), static_cast<size_t>(std::get<Index + 1>(all)), words);
        write<Index + 2>(listener, all, words);
      } else {
        write_payload(listener, std::get<Index>(all), words);
        write<Index + 1>(listener, all, words);
      }
    }
  }
};

// An event that is newer than this library: its callback's type is not known, only that integers and pointers travel in
// registers or in slots of eight bytes, and that the last is libvirt's opaque pointer, which is known when seen.
class UnknownCallbacks {
 public:
  static void add(Share* share) {
    std::lock_guard lock(mutex());
    shares().insert(share);
  }

  static void remove(Share* share) {
    std::lock_guard lock(mutex());
    shares().erase(share);
  }

  static int call(void*, void* subject, uintptr_t a, uintptr_t b, uintptr_t c, uintptr_t d, uintptr_t e, uintptr_t f) {
    const uintptr_t words[] = {a, b, c, d, e, f};
    for (size_t count = 0; count < std::size(words); count++) {
      auto* share = find(words[count]);
      if (!share) continue;
      deliver(**share, subject, {words, count});
      break;
    }
    return 0;
  }

 private:
  static Share* find(uintptr_t word) {
    std::lock_guard lock(mutex());
    auto found = shares().find(reinterpret_cast<Share*>(word));
    return found == shares().end() ? nullptr : *found;
  }

  static void deliver(Listener& listener, void* subject, std::span<const uintptr_t> payload) {
    when_memory([&] {
      Writer words;
      write_subject_of(listener, subject, words);
      words.number(static_cast<double>(payload.size()));
      for (uintptr_t word : payload) words.uint64(word);
      listener.post(std::move(words));
    });
  }

  static void write_subject_of(Listener& listener, void* subject, Writer& words) {
    switch (listener.source()) {
      case Source::network:
        return write_payload(listener, static_cast<libvirt::virNetworkPtr>(subject), words);
      case Source::storagePool:
        return write_payload(listener, static_cast<libvirt::virStoragePoolPtr>(subject), words);
      case Source::nodeDevice:
        return write_payload(listener, static_cast<libvirt::virNodeDevicePtr>(subject), words);
      case Source::secret:
        return write_payload(listener, static_cast<libvirt::virSecretPtr>(subject), words);
      default:
        return write_payload(listener, static_cast<libvirt::virDomainPtr>(subject), words);
    }
  }

  static std::mutex& mutex() {
    static auto* mutex = new std::mutex;
    return *mutex;
  }

  static std::unordered_set<Share*>& shares() {
    static auto* shares = new std::unordered_set<Share*>;
    return *shares;
  }
};

void forget_unknown(void* opaque) {
  UnknownCallbacks::remove(static_cast<Share*>(opaque));
  forget(opaque);
}

// A stream's callback comes again and again while the stream is ready. It is told once; who waits again arms it again
// (virStreamEventUpdateCallback is one of the few functions that libvirt allows inside a callback).
void stream_ready(libvirt::virStreamPtr stream, int events, void* opaque) {
  Listener* listener = static_cast<Share*>(opaque)->get();
  LIBVIRT(virStreamEventUpdateCallback)(stream, 0);
  when_memory([&] {
    Writer words;
    words.number(events);
    listener->post(std::move(words));
  });
}

using Generic = void (*)();

struct EventRow {
  Source source;
  int id;
  Generic callback;
};

template <typename Function>
Generic callback_for() {
  return reinterpret_cast<Generic>(&Callback<Function>::call);
}

const EventRow eventRows[] = {
#define EVENT(group, id, type) {Source::group, id, callback_for<libvirt::type>()},
#include "generated/events.inc"
#undef EVENT
};

Generic callback_of(Source source, int id) {
  for (const EventRow& row : eventRows)
    if (row.source == source && row.id == id) return row.callback;
  return nullptr;
}

// ---------------------------------------------------------------------------------------------- sources

struct SourceRow {
  Library library;
  const char* subscribe;
  const char* unsubscribe;
};

constexpr SourceRow sourceRows[] = {
    {Library::libvirt, "virConnectDomainEventRegisterAny", "virConnectDomainEventDeregisterAny"},
    {Library::libvirt, "virConnectNetworkEventRegisterAny", "virConnectNetworkEventDeregisterAny"},
    {Library::libvirt, "virConnectStoragePoolEventRegisterAny", "virConnectStoragePoolEventDeregisterAny"},
    {Library::libvirt, "virConnectNodeDeviceEventRegisterAny", "virConnectNodeDeviceEventDeregisterAny"},
    {Library::libvirt, "virConnectSecretEventRegisterAny", "virConnectSecretEventDeregisterAny"},
    {Library::qemu, "virConnectDomainQemuMonitorEventRegister", "virConnectDomainQemuMonitorEventDeregister"},
    {Library::libvirt, "virConnectRegisterCloseCallback", "virConnectUnregisterCloseCallback"},
    {Library::libvirt, "virStreamEventAddCallback", "virStreamEventRemoveCallback"},
    {Library::admin, "virAdmConnectRegisterCloseCallback", "virAdmConnectUnregisterCloseCallback"},
};

// The functions that register differ only in the pointer types of what they pass through.
using Free = libvirt::virFreeCallback;
using SubscribeEvent = int(void* connection, void* subject, int event, Generic callback, void* opaque, Free free);
using SubscribeMonitor = int(void* connection, void* domain, const char* event, Generic callback, void* opaque,
                             Free free, unsigned flags);
using SubscribeClose = int(void* connection, Generic callback, void* opaque, Free free);
using SubscribeStream = int(void* stream, int events, Generic callback, void* opaque, Free free);
using Unsubscribe = int(void* connection, int id);
using UnsubscribeClose = int(void* connection, Generic callback);
using UnsubscribeStream = int(void* stream);

Generic close_callback(Source source) {
  if (source == Source::adminClosed) return callback_for<libvirt::virAdmConnectCloseFunc>();
  return callback_for<libvirt::virConnectCloseFunc>();
}

// Not every driver calls the free callback of a stream's or a close callback. So these get none, and once the callback
// is removed, the share is given back by the event thread itself: when that comes to it, no callback runs any more.
constexpr bool forgets_by_itself(Source source) {
  return source != Source::stream && source != Source::connectionClosed && source != Source::adminClosed;
}

void forget_on_event_thread(Share* share) {
  auto later = [](int timer, void* opaque) {
    LIBVIRT(virEventRemoveTimeout)(timer);
    forget(opaque);
  };
  if (LIBVIRT(virEventAddTimeout)(0, later, share, nullptr) < 0) forget(share);
}

class Subscription final : public Object {
 public:
  // The share is libvirt's. It knows objects by what identifies them; only a stream is needed to deregister, so whoever
  // closes another object does not wait for its subscriptions.
  Subscription(std::shared_ptr<Object> connection, const std::shared_ptr<Object>& subject, Source source, int id,
               Share* share)
      : Object(subscriptionType, nullptr, std::move(connection), subject->lane()),
        stream_(source == Source::stream ? subject : nullptr),
        source_(source),
        id_(id),
        listener_(*share),
        share_(share) {}

 protected:
  void release(std::shared_ptr<Closing> closing) override {
    int result = unsubscribe();
    if (recorder::on)
      recorder::called(sourceRows[static_cast<size_t>(source_)].unsubscribe, result >= 0, parent().get());
    // A daemon may be told only after the callback is forgotten here, and would refuse the same one until then.
    listener_->finish_when_forgotten(closing);
    if (!forgets_by_itself(source_)) forget_on_event_thread(share_);
    // Where libvirt refuses (a dead connection), nobody will be told by the free callback.
    else if (result < 0 && closing) closing->finish(result);
    stream_.reset();
  }

 private:
  int unsubscribe() {
    const SourceRow& row = sourceRows[static_cast<size_t>(source_)];
    void* address = library::find(row.library, row.unsubscribe);
    if (!address) return -1;
    switch (source_) {
      case Source::stream:
        return reinterpret_cast<UnsubscribeStream*>(address)(stream_->pointer());
      case Source::connectionClosed:
      case Source::adminClosed:
        return reinterpret_cast<UnsubscribeClose*>(address)(parent()->pointer(), close_callback(source_));
      default:
        return reinterpret_cast<Unsubscribe*>(address)(parent()->pointer(), id_);
    }
  }

  std::shared_ptr<Object> stream_;
  const Source source_;
  const int id_;
  const Share listener_;
  Share* const share_;
};

}  // namespace

// The request: a source, the number that events shall carry, and what the source needs; its objects: the connection,
// then the domain, network … whose events are wanted, if not all, or the stream.
Outcome Subscribe::perform(Reader& reader, Writer& writer) {
  auto kind = reader.integer();
  if (kind < 0 || kind > static_cast<int64_t>(Source::adminClosed)) throw Malformed("an unknown source of events");
  auto source = static_cast<Source>(kind);
  const SourceRow& row = sourceRows[kind];
  name_ = row.subscribe;
  auto number = static_cast<uint32_t>(reader.integer());
  int id = static_cast<int>(reader.integer());
  const char* event = reader.string();
  auto flags = static_cast<unsigned>(reader.integer());
  bool raw = flags & rawEvent;
  if (request_.objects.empty() || !request_.objects[0]) throw Malformed("events of nothing");
  std::shared_ptr<Object> connection = request_.objects[0];
  std::shared_ptr<Object> subject =
      request_.objects.size() > 1 && request_.objects[1] ? request_.objects[1] : connection;
  void* only = subject == connection ? nullptr : subject->pointer();

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
  LIBVIRT(virResetLastError)();
  auto listener = std::make_shared<Listener>(environment_, number, source, id, connection, lane());
  auto* share = new Share(listener);  // libvirt's
  int result = -1;
  switch (source) {
    case Source::qemuMonitor:
      result = reinterpret_cast<SubscribeMonitor*>(address)(
          connection->pointer(), only, event, callback_for<libvirt::virConnectDomainQemuMonitorEventCallback>(), share,
          forget, flags);
      break;
    case Source::connectionClosed:
    case Source::adminClosed:
      result =
          reinterpret_cast<SubscribeClose*>(address)(connection->pointer(), close_callback(source), share, nullptr);
      break;
    case Source::stream:
      result = reinterpret_cast<SubscribeStream*>(address)(only, id, reinterpret_cast<Generic>(stream_ready), share,
                                                           nullptr);
      break;
    default: {
      auto* perform = reinterpret_cast<SubscribeEvent*>(address);
      Generic callback = raw ? nullptr : callback_of(source, id);
      if (callback) {
        result = perform(connection->pointer(), only, id, callback, share, forget);
      } else {
        UnknownCallbacks::add(share);
        callback = reinterpret_cast<Generic>(&UnknownCallbacks::call);
        result = perform(connection->pointer(), only, id, callback, share, forget_unknown);
        if (result < 0) UnknownCallbacks::remove(share);
      }
    }
  }
  if (result < 0) {
    delete share;
    write_error(writer, row.subscribe);
    return Outcome::failure;
  }
  if (connection->type() == ObjectType::Connect) static_cast<Connection&>(*connection).keep_registration(source);
  if (recorder::on) recorder::event("registered", static_cast<int>(source), id, connection.get());
  auto* subscription = when_memory([&] { return new Subscription(connection, subject, source, result, share); });
  writer.number(environment_->handles().add(libvirt_native::share(subscription)));
  return Outcome::success;
}

}  // namespace libvirt_native

#include "events/callbacks.h"

#include <tuple>

#include "calls/parameters.h"
#include "environment/exceptions.h"
#include "events/listener.h"

namespace libvirt_native {
namespace {

// ---------------------------------------------------------------------------------------------- payloads

#define OBJECT_EVENTS(source, Type, subscribe, unsubscribe, spare)                          \
  void write_payload(Listener& listener, libvirt::vir##Type##Ptr subject, Writer& writer) { \
    listener.write_subject(ObjectType::Type, subject, LIBVIRT(vir##Type##Ref), writer);     \
  }
#define OTHER_EVENTS(source, library, subscribe, unsubscribe, frees)
#include "generated/sources.inc"
#undef OTHER_EVENTS
#undef OBJECT_EVENTS

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

// A callback of any of libvirt's types: (connection, payload …, opaque). Runs on the event thread: copies, and returns.
// No exception leaves it.
template <typename Function>
struct Callback;

template <typename R, typename... A>
struct Callback<R (*)(A...)> {
  using Arguments = std::tuple<A...>;
  static constexpr size_t count = sizeof...(A);

  static R call(A... arguments) {
    const Arguments all{arguments...};
    Listener& listener = ListenerRef::listener_of(std::get<count - 1>(all));
    when_memory([&] {
      Writer words;
      write<1>(listener, all, words);
      listener.post(std::move(words));
    });
    if constexpr (!std::is_void_v<R>) return 0;
  }

  template <size_t Index>
  static void write(Listener& listener, const Arguments& all, Writer& words) {
    if constexpr (Index < count - 1) {
      using Type = std::tuple_element_t<Index, Arguments>;
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

template <typename Function>
AnyCallback callback_for() {
  return reinterpret_cast<AnyCallback>(&Callback<Function>::call);
}

// A stream's callback is called again and again while the stream is ready. It is delivered once; the next wait
// arms it again (virStreamEventUpdateCallback is one of the few functions that libvirt allows inside a callback).
void stream_ready(libvirt::virStreamPtr stream, int events, void* opaque) {
  Listener& listener = ListenerRef::listener_of(opaque);
  LIBVIRT(virStreamEventUpdateCallback)(stream, 0);
  when_memory([&] {
    Writer words;
    words.number(events);
    listener.post(std::move(words));
  });
}

struct EventRow {
  Source source;
  int id;
  AnyCallback callback;
};

const EventRow eventRows[] = {
#define EVENT(group, id, type) {Source::group, id, callback_for<libvirt::type>()},
#include "generated/events.inc"
#undef EVENT
};

}  // namespace

AnyCallback callback_of(Source source, int id) {
  switch (source) {
    case Source::qemuMonitor:
      return callback_for<libvirt::virConnectDomainQemuMonitorEventCallback>();
    case Source::connectionClosed:
      return callback_for<libvirt::virConnectCloseFunc>();
    case Source::adminClosed:
      return callback_for<libvirt::virAdmConnectCloseFunc>();
    case Source::stream:
      return reinterpret_cast<AnyCallback>(stream_ready);
    default:
      for (const EventRow& row : eventRows)
        if (row.source == source && row.id == id) return row.callback;
      return nullptr;
  }
}

}  // namespace libvirt_native

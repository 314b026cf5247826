#include "events/raw_callback.h"

#include <span>
#include <unordered_set>

#include "environment/exceptions.h"

namespace libvirt_native {
namespace {

static_assert(sizeof(void*) == 8 && sizeof(uintptr_t) == 8, "an argument is one word of eight bytes");

// Leaked on purpose: the event thread runs while the process exits.
struct Known {
  std::mutex mutex;
  std::unordered_set<void*> references;
};

Known& known() {
  static auto* const only = new Known;
  return *only;
}

bool is_known(void* opaque) {
  std::lock_guard lock(known().mutex);
  return known().references.contains(opaque);
}

void write_subject(Listener& listener, void* subject, Writer& words) {
  switch (listener.source()) {
#define OBJECT_EVENTS(source, Type, subscribe, unsubscribe, spare)                                 \
  case Source::source:                                                                             \
    return listener.write_subject(ObjectType::Type, static_cast<libvirt::vir##Type##Ptr>(subject), \
                                  LIBVIRT(vir##Type##Ref), words);
#define OTHER_EVENTS(source, library, subscribe, unsubscribe, frees) case Source::source:
#include "generated/sources.inc"
#undef OTHER_EVENTS
#undef OBJECT_EVENTS
    return words.number(0);
  }
}

void deliver(Listener& listener, void* subject, std::span<const uintptr_t> payload) {
  when_memory([&] {
    Writer words;
    write_subject(listener, subject, words);
    words.number(static_cast<double>(payload.size()));
    for (uintptr_t word : payload) words.uint64(word);
    listener.post(std::move(words));
  });
}

int call(void*, void* subject, uintptr_t a, uintptr_t b, uintptr_t c, uintptr_t d, uintptr_t e, uintptr_t f) {
  const uintptr_t words[] = {a, b, c, d, e, f};
  for (size_t count = 0; count < std::size(words); count++) {
    auto* opaque = reinterpret_cast<void*>(words[count]);
    if (!is_known(opaque)) continue;
    deliver(ListenerRef::listener_of(opaque), subject, {words, count});
    break;
  }
  return 0;
}

}  // namespace

RawListenerRef::RawListenerRef(std::shared_ptr<Listener> listener) : ListenerRef(std::move(listener)) {
  std::lock_guard lock(known().mutex);
  known().references.insert(static_cast<ListenerRef*>(this));
}

RawListenerRef::~RawListenerRef() {
  std::lock_guard lock(known().mutex);
  known().references.erase(static_cast<ListenerRef*>(this));
}

AnyCallback raw_callback() { return reinterpret_cast<AnyCallback>(&call); }

}  // namespace libvirt_native

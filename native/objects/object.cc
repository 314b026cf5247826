#include "objects/object.h"

#include "environment/environment.h"
#include "environment/shortage.h"
#include "objects/connection.h"
#include "scheduling/lane.h"
#include "testing/recorder.h"
#include "wire/words.h"

namespace libvirt_native {
namespace {

enum class Identity : uint8_t { none, text, uuid, int32, uint64 };

struct IdentityRow {
  Identity kind = Identity::none;
  const char* getter = nullptr;
};

struct ObjectRow {
  ObjectType type;
  Library library;
  const char* release;
  IdentityRow identity[3];
};

constexpr ObjectRow objectRows[] = {
#include "generated/objects.inc"
};

constexpr size_t objectRowCount = sizeof objectRows / sizeof objectRows[0];

const ObjectRow& row_of(ObjectType type) {
  static_assert(static_cast<size_t>(ObjectType::AdmClient) == objectRowCount - 1,
                "one row a type, in the order of ObjectType");
  return objectRows[static_cast<size_t>(type)];
}

// The addresses of every type's functions, looked up once; a benign race writes the same values twice.
void* symbol(ObjectType type, size_t which, const char* name) {
  static std::atomic<void*> cache[objectRowCount][4];
  std::atomic<void*>& cached = cache[static_cast<size_t>(type)][which];
  void* address = cached.load(std::memory_order_relaxed);
  if (!address) cached.store(address = library::find(row_of(type).library, name), std::memory_order_relaxed);
  return address;
}

// libvirt's own text of a UUID costs two printf()s, ours none: it is asked for with every object.
void write_uuid(Writer& writer, const unsigned char* bytes) {
  constexpr char digits[] = "0123456789abcdef";
  char text[36];
  char* next = text;
  for (int index = 0; index < 16; index++) {
    if (index == 4 || index == 6 || index == 8 || index == 10) *next++ = '-';
    *next++ = digits[bytes[index] >> 4];
    *next++ = digits[bytes[index] & 15];
  }
  writer.bytes(text, sizeof text);
}

void write_identity(Writer& writer, ObjectType type, void* pointer) {
  for (size_t index = 0; index < 3; index++) {
    const IdentityRow& identity = row_of(type).identity[index];
    if (identity.kind == Identity::none) return;
    void* getter = symbol(type, index + 1, identity.getter);
    switch (identity.kind) {
      case Identity::text:
        writer.string(getter ? reinterpret_cast<const char* (*)(void*)>(getter)(pointer) : nullptr);
        break;
      case Identity::uuid: {
        unsigned char bytes[16] = {};
        if (getter) reinterpret_cast<int (*)(void*, unsigned char*)>(getter)(pointer, bytes);
        write_uuid(writer, bytes);
        break;
      }
      case Identity::int32:
        writer.number(getter ? reinterpret_cast<int (*)(void*)>(getter)(pointer) : -1);
        break;
      case Identity::uint64:
        writer.uint64(getter ? reinterpret_cast<unsigned long long (*)(void*)>(getter)(pointer) : 0);
        break;
      case Identity::none:
        break;
    }
  }
}

// A stream that is freed without an end stays open at the other side: a console in use, a volume locked. Where it has
// ended, this finds nothing to do.
void abort_stream(void* pointer) { LIBVIRT(virStreamAbort)(static_cast<libvirt::virStreamPtr>(pointer)); }

}  // namespace

int release_object(ObjectType type, void* pointer) {
  if (type == ObjectType::Stream) abort_stream(pointer);
  void* release = symbol(type, 0, row_of(type).release);
  return release ? reinterpret_cast<int (*)(void*)>(release)(pointer) : -1;
}

Object::Object(ObjectType type, void* pointer, std::shared_ptr<Object> parent, std::shared_ptr<Lane> lane)
    : type_(type), pointer_(pointer), parent_(std::move(parent)), lane_(std::move(lane)) {}

void Object::release(std::shared_ptr<Closing> closing) {
  if (recorder::on) recorder::called(row_of(type_).release, true, this);
  int result = release_object(type_, pointer_);
  if (closing) closing->finish(result);
}

void Object::free() {
  release(std::move(closing_));
  parent_.reset();
}

void Closing::finish(int result) {
  if (told_.test_and_set()) return;
  Writer writer;
  when_memory([&] { writer.number(result); });
  environment_->post({MessageKind::answer, call_, Outcome::success, std::move(writer)});
}

std::shared_ptr<Object> share(Object* object) {
  return {object, [](Object* last) {
            // The object may be gone before free() returns, and with it the last reference to the lane but this one.
            const std::shared_ptr<Lane> lane = last->lane();
            lane->free(last);
          }};
}

// In range, and never given out: no place gets that far.
constexpr Handle closedHandle = 9007199254740991.0;

Handle HandleTable::add(std::shared_ptr<Object> object) {
  std::lock_guard lock(mutex_);
  if (ended_ || object->connection()->ending) return closedHandle;
  uint32_t index;
  if (vacant_.empty()) {
    index = static_cast<uint32_t>(entries_.size());
    entries_.emplace_back();
  } else {
    index = vacant_.back();
    vacant_.pop_back();
  }
  entries_[index].object = std::move(object);
  open_++;
  return entries_[index].generation * 4294967296.0 + index;
}

HandleTable::Entry* HandleTable::find(Handle handle) {
  if (!(handle >= 0 && handle < 9007199254740992.0)) return nullptr;
  auto bits = static_cast<uint64_t>(handle);
  size_t index = bits & UINT32_MAX;
  if (index >= entries_.size() || entries_[index].generation != bits >> 32) return nullptr;
  return entries_[index].object ? &entries_[index] : nullptr;
}

std::shared_ptr<Object> HandleTable::get(Handle handle) {
  std::lock_guard lock(mutex_);
  Entry* entry = find(handle);
  return entry ? entry->object : nullptr;
}

// 2^20 uses of one place, then it is retired: a handle is never mistaken for a later one.
std::shared_ptr<Object> HandleTable::vacate(Entry& entry) {
  if (++entry.generation < 1u << 20) vacant_.push_back(static_cast<uint32_t>(&entry - entries_.data()));
  open_--;
  return std::exchange(entry.object, nullptr);
}

std::shared_ptr<Object> HandleTable::take(Handle handle) {
  std::lock_guard lock(mutex_);
  Entry* entry = find(handle);
  return entry ? vacate(*entry) : nullptr;
}

std::vector<std::shared_ptr<Object>> HandleTable::take_children(Object* connection) {
  std::lock_guard lock(mutex_);
  connection->ending = true;
  std::vector<std::shared_ptr<Object>> taken;
  for (Entry& entry : entries_)
    if (entry.object && entry.object.get() != connection && entry.object->connection() == connection)
      taken.push_back(vacate(entry));
  return taken;
}

// What a call that still runs brings afterwards would stay in the table for good: a subscription keeps its listener,
// the listener this environment, and the environment its table.
void HandleTable::end() {
  std::vector<Entry> entries;
  std::lock_guard lock(mutex_);
  ended_ = true;
  open_ = 0;
  entries.swap(entries_);
  vacant_.clear();
}

size_t HandleTable::size() {
  std::lock_guard lock(mutex_);
  return open_;
}

void write_object(Writer& writer, Environment& environment, ObjectType type, void* pointer,
                  std::shared_ptr<Object> parent, std::shared_ptr<Lane> lane) {
  if (!pointer) return writer.number(0);
  auto* held = when_memory([&]() -> Object* {
    if (type == ObjectType::Connect) return new Connection(type, pointer, std::move(parent), std::move(lane));
    return new Object(type, pointer, std::move(parent), std::move(lane));
  });
  auto object = share(held);
  writer.number(environment.handles().add(object));
  write_identity(writer, type, pointer);
}

}  // namespace libvirt_native

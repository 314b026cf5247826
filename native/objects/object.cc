#include "objects/object.h"

#include "environment/environment.h"
#include "environment/exceptions.h"
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

// virDomainGetUUIDString and its siblings call printf() twice, which counts: every object is written with its UUID.
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

// A stream that is freed without having ended stays open in the daemon: a console in use, a volume locked. When it has
// ended, this does nothing.
void abort_stream(void* pointer) { LIBVIRT(virStreamAbort)(static_cast<libvirt::virStreamPtr>(pointer)); }

}  // namespace

int release_object(ObjectType type, void* pointer) {
  if (type == ObjectType::Stream) abort_stream(pointer);
  void* release = symbol(type, 0, row_of(type).release);
  return release ? reinterpret_cast<int (*)(void*)>(release)(pointer) : -1;
}

Object::Object(ObjectType type, void* pointer, std::shared_ptr<Object> parent, std::shared_ptr<Lane> lane)
    : type_(type), pointer_(pointer), parent_(std::move(parent)), lane_(std::move(lane)) {}

void Object::release(const std::shared_ptr<Closing>& closing) {
  if (recorder::on) recorder::called(row_of(type_).release, true, this);
  int result = release_object(type_, pointer_);
  if (closing) closing->finish(result);
}

// Where memory is lacking, libvirt keeps its object: better than a process that ends.
void Object::free() noexcept {
  const bool released = or_failure(false, [&] {
    release(closing_);
    return true;
  });
  if (!released && closing_) closing_->finish(-1);
  closing_.reset();
  parent_.reset();
}

void Closing::finish(int result) noexcept {
  if (finished_.test_and_set()) return;
  Writer writer;
  when_memory([&] { writer.number(result); });
  environment_->post({MessageKind::answer, call_, Outcome::success, std::move(writer)});
}

void DroppedObjects::push(std::unique_ptr<Object> object) noexcept {
  object->nextDropped_ = std::move(first_);
  first_ = std::move(object);
}

std::unique_ptr<Object> DroppedObjects::pop() noexcept {
  std::unique_ptr<Object> object = std::move(first_);
  if (object) first_ = std::move(object->nextDropped_);
  return object;
}

std::shared_ptr<Object> share(std::unique_ptr<Object> object) {
  return {object.release(), [](Object* last) {
            // The object may be gone before free() returns, and with it all other references to the lane.
            // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
            const std::shared_ptr<Lane> lane = last->lane();
            lane->free(std::unique_ptr<Object>(last));
          }};
}

void write_object(Writer& writer, Environment& environment, ObjectType type, void* pointer,
                  std::shared_ptr<Object> parent, std::shared_ptr<Lane> lane) {
  if (!pointer) return writer.number(0);
  auto object = share(when_memory([&]() -> std::unique_ptr<Object> {
    if (type == ObjectType::Connect)
      return std::make_unique<Connection>(type, pointer, std::move(parent), std::move(lane));
    return std::make_unique<Object>(type, pointer, std::move(parent), std::move(lane));
  }));
  writer.number(environment.handles().add(object));
  write_identity(writer, type, pointer);
}

}  // namespace libvirt_native

#include "objects/handle_table.h"

#include <utility>

#include "environment/exceptions.h"

namespace libvirt_native {
namespace {

// In range, but of no entry: no generation gets that far.
constexpr Handle closedHandle = 9007199254740991.0;

// An entry is retired after so many uses: a handle is never mistaken for a later one.
constexpr uint32_t maxGeneration = 1u << 20;

}  // namespace

Handle HandleTable::add(std::shared_ptr<Object> object) {
  std::lock_guard lock(mutex_);
  if (ended_ || object->connection()->sealed_) return closedHandle;
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

std::shared_ptr<Object> HandleTable::vacate(Entry& entry) noexcept {
  // Without memory for it the entry is not used again.
  if (++entry.generation < maxGeneration)
    or_nothing([&] { vacant_.push_back(static_cast<uint32_t>(&entry - entries_.data())); });
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
  connection->sealed_ = true;
  std::vector<std::shared_ptr<Object>> taken;
  for (Entry& entry : entries_)
    if (entry.object && entry.object.get() != connection && entry.object->connection() == connection)
      taken.push_back(vacate(entry));
  return taken;
}

// Calls that still run may return objects later: those are dropped at once.
void HandleTable::end() noexcept {
  std::vector<Entry> entries;  // Destroyed after the lock is released.
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

}  // namespace libvirt_native

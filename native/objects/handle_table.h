// The handles of one JavaScript environment: numbers that stand for objects.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "objects/object.h"

namespace libvirt_native {

// What JavaScript holds: the index of a table entry, and how often the entry was used before, in one double.
using Handle = double;

// Thread-safe.
class HandleTable {
 public:
  // Returns a new handle of an object. When its connection is being closed, or the environment has ended, the object is
  // dropped and the handle opens nothing.
  Handle add(std::shared_ptr<Object> object);
  // Null when the handle opens nothing.
  std::shared_ptr<Object> get(Handle handle);
  // Removes a handle: later uses of it find nothing.
  std::shared_ptr<Object> take(Handle handle);
  // Removes the handles of everything that belongs to a connection, except the connection itself, and admits no more.
  std::vector<std::shared_ptr<Object>> take_children(Object* connection);
  // Removes all handles, and admits no more: the environment ends.
  void end() noexcept;
  // How many handles are open.
  size_t size();

 private:
  struct Entry {
    std::shared_ptr<Object> object;
    uint32_t generation = 1;
  };
  Entry* find(Handle handle);
  std::shared_ptr<Object> vacate(Entry& entry) noexcept;

  std::mutex mutex_;
  std::vector<Entry> entries_;
  std::vector<uint32_t> vacant_;
  size_t open_ = 0;
  bool ended_ = false;
};

}  // namespace libvirt_native

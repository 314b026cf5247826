// libvirt's objects as the addon holds them: counted references, and numbers that JavaScript may keep.
//
// An object is freed by a worker, never by the JavaScript thread, when the last of its holders lets go: the handle
// table, every call in flight that uses it, and every child (a domain holds its connection). So nothing is freed while
// it is in use, and a connection closes only after all that came from it.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "calls/row.h"

namespace libvirt_native {

class Environment;
class Lane;
class Writer;

// Somebody who waits for an object to be gone. Told once, by whoever learns it first.
class Closing {
 public:
  Closing(std::shared_ptr<Environment> environment, uint32_t call)
      : environment_(std::move(environment)), call_(call) {}
  void finish(int result);

 private:
  std::shared_ptr<Environment> environment_;
  const uint32_t call_;
  std::atomic_flag told_ = ATOMIC_FLAG_INIT;
};

class Object {
 public:
  Object(ObjectType type, void* pointer, std::shared_ptr<Object> parent, std::shared_ptr<Lane> lane);
  virtual ~Object() = default;
  Object(const Object&) = delete;

  ObjectType type() const { return type_; }
  void* pointer() const { return pointer_; }
  const std::shared_ptr<Object>& parent() const { return parent_; }
  const std::shared_ptr<Lane>& lane() const { return lane_; }

  // The connection that it belongs to: itself, for a connection.
  Object* connection() { return parent_ ? parent_->connection() : this; }

  // Whether new objects may still come of it. Under the table's lock.
  bool ending = false;

  void set_closing(std::shared_ptr<Closing> closing) { closing_ = std::move(closing); }

  // Gives libvirt its reference back. Blocks, so it runs on a worker, once, when nobody else holds the object.
  void free();

  // The next object that waits for a worker to free it: a list that needs no memory of its own.
  Object* nextDropped = nullptr;

 protected:
  // What libvirt's own function returns: for virConnectClose, the number of references still held. Finishes `closing`,
  // if any, now or when libvirt is done.
  virtual void release(std::shared_ptr<Closing> closing);

 private:
  const ObjectType type_;
  void* const pointer_;
  std::shared_ptr<Object> parent_;
  std::shared_ptr<Lane> lane_;
  std::shared_ptr<Closing> closing_;
};

// Makes a counted object whose last reference, wherever it is dropped, sends it to its lane to be freed.
std::shared_ptr<Object> share(Object* object);

// A handle is what JavaScript holds: the place in the table, and how often the place was used before, in one double.
using Handle = double;

class HandleTable {
 public:
  // A handle for an object. One that opens nothing, and drops the object, when its connection is being closed or the
  // environment has ended meanwhile.
  Handle add(std::shared_ptr<Object> object);
  std::shared_ptr<Object> get(Handle handle);
  // Takes it out: later uses of the handle find nothing.
  std::shared_ptr<Object> take(Handle handle);
  // Takes out everything that belongs to a connection, the connection excepted, and lets nothing more in.
  std::vector<std::shared_ptr<Object>> take_children(Object* connection);
  // Takes out everything, and lets nothing more in: the environment ends.
  void end();
  size_t size();

 private:
  struct Entry {
    std::shared_ptr<Object> object;
    uint32_t generation = 1;
  };
  Entry* find(Handle handle);
  std::shared_ptr<Object> vacate(Entry& entry);

  std::mutex mutex_;
  std::vector<Entry> entries_;
  std::vector<uint32_t> vacant_;
  size_t open_ = 0;
  bool ended_ = false;
};

// Gives back a reference that no Object holds, by what libvirt has for the type. Blocks.
int release_object(ObjectType type, void* pointer);

// Writes an object's handle and what identifies it (name, UUID …), all of which libvirt keeps in the object itself.
void write_object(Writer& writer, Environment& environment, ObjectType type, void* pointer,
                  std::shared_ptr<Object> parent, std::shared_ptr<Lane> lane);

}  // namespace libvirt_native

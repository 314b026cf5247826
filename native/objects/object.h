// libvirt's objects as the addon holds them: by counted references.
//
// An object is freed by a worker, never by the JavaScript thread, when its last holder releases it: the handle table,
// each call in flight that uses it, and each child (a domain holds its connection). So nothing is freed while it is in
// use, and a connection closes only after everything that came from it.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

#include "calls/row.h"

namespace libvirt_native {

class Environment;
class Lane;
class Writer;

// A call that waits until an object is freed. The first finish() answers it; later ones do nothing.
class Closing {
 public:
  Closing(std::shared_ptr<Environment> environment, uint32_t call)
      : environment_(std::move(environment)), call_(call) {}
  void finish(int result) noexcept;

 private:
  std::shared_ptr<Environment> environment_;
  const uint32_t call_;
  std::atomic_flag finished_ = ATOMIC_FLAG_INIT;
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

  // The connection that it belongs to; a connection belongs to itself.
  Object* connection() { return parent_ ? parent_->connection() : this; }

  void set_closing(std::shared_ptr<Closing> closing) { closing_ = std::move(closing); }

  // Returns libvirt's reference. Blocks: it runs on a worker, once, when nothing else holds the object.
  void free() noexcept;

 protected:
  // Calls libvirt's function that releases the object, and finishes `closing`, if any, with its result, now or when
  // libvirt is done with the object. For virConnectClose the result is the number of references that remain.
  virtual void release(const std::shared_ptr<Closing>& closing);

 private:
  friend class DroppedObjects;
  friend class HandleTable;

  const ObjectType type_;
  void* const pointer_;
  std::shared_ptr<Object> parent_;
  std::shared_ptr<Lane> lane_;
  std::shared_ptr<Closing> closing_;
  bool sealed_ = false;                  // a connection that gets no more handles; guarded by the table's mutex
  std::unique_ptr<Object> nextDropped_;  // in DroppedObjects
};

// Objects without holders, on their way to a worker. An intrusive stack, which allocates nothing.
class DroppedObjects {
 public:
  void push(std::unique_ptr<Object> object) noexcept;
  // Null when there are no more.
  std::unique_ptr<Object> pop() noexcept;
  bool empty() const { return !first_; }

 private:
  std::unique_ptr<Object> first_;
};

// Makes an object a counted one, whose last reference, wherever it is dropped, sends it to its lane to be freed.
std::shared_ptr<Object> share(std::unique_ptr<Object> object);

// Frees a reference that no Object holds, by libvirt's function for the type. Blocks.
int release_object(ObjectType type, void* pointer);

// Writes an object's handle and what identifies it (name, UUID …), all of which libvirt keeps in the object itself.
// Takes over the caller's reference.
void write_object(Writer& writer, Environment& environment, ObjectType type, void* pointer,
                  std::shared_ptr<Object> parent, std::shared_ptr<Lane> lane);

}  // namespace libvirt_native

// The callback for events that are newer than this library: it delivers libvirt's arguments as words.
//
// A C function cannot see how it was called, so this relies on the calling conventions of the 64-bit platforms that
// the addon is built for (x86-64 System V, AArch64 and similar ones): an integer or a pointer travels in a register of
// its own or in eight bytes of the caller's frame, in order. The callback takes eight arguments and looks at the third
// and later ones until it meets its own opaque pointer, which is always the last. What stands behind that was not
// passed, and is read at most (the caller's frame is there), never used. A value of fewer than 64 bits has arbitrary
// upper bits; structs by value and floating point numbers cannot be delivered, and libvirt has no such callback so far.
#pragma once

#include "events/listener.h"
#include "events/sources.h"

namespace libvirt_native {

// A reference that the callback recognizes by its address.
class RawListenerRef final : public ListenerRef {
 public:
  explicit RawListenerRef(std::shared_ptr<Listener> listener);
  ~RawListenerRef() override;
};

AnyCallback raw_callback();

}  // namespace libvirt_native

// What happens when a resource of the system runs out: a call fails, and the process continues.
#pragma once

#include <cerrno>
#include <cstdint>

#include "environment/exceptions.h"
#include "generated/protocol.h"

namespace libvirt_native {

// Thrown where a call needs a resource that has run out; it never leaves the call.
struct Shortage {
  Resource resource;
  int error;  // errno
};

inline bool is_shortage(int error) { return error == EMFILE || error == ENFILE || error == ENOMEM || error == ENOSPC; }

inline Shortage shortage_of(int error) {
  // Where the limit is 0, fcntl() takes no number for a valid one.
  if (error == EINVAL) error = EMFILE;
  return {error == EMFILE || error == ENFILE ? Resource::descriptors : Resource::memory, error};
}

}  // namespace libvirt_native

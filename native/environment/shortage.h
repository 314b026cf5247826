// What happens where the system has no more of something: a call fails, the process goes on.
#pragma once

#include <cerrno>
#include <chrono>
#include <cstdint>
#include <new>
#include <thread>

#include "generated/protocol.h"

namespace libvirt_native {

// Thrown where a call needs what there is none of; it never leaves the call.
struct Shortage {
  Resource resource;
  int error;  // the system's number for it
};

inline bool is_shortage(int error) { return error == EMFILE || error == ENFILE || error == ENOMEM || error == ENOSPC; }

inline Shortage shortage_of(int error) {
  // Where the limit is 0, fcntl() takes no number for a valid one.
  if (error == EINVAL) error = EMFILE;
  return {error == EMFILE || error == ENFILE ? Resource::descriptors : Resource::memory, error};
}

// For what may not fail, however little memory there is: tries until there is some.
template <typename Action>
auto when_memory(Action action) {
  for (;;) {
    try {
      return action();
    } catch (const std::bad_alloc&) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
}

}  // namespace libvirt_native

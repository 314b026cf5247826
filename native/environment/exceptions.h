// How native code keeps its C++ exceptions to itself. Node, libvirt and the start of a thread are C: an exception that
// reaches them ends the process.
//
// Whatever is called from there is declared noexcept, and does what may throw in one of these ways:
//
//   a method of the addon           Addon::method() (addon.cc) turns exceptions into JavaScript errors
//   a call that a worker runs       Call::run() turns them into the call's answer
//   a callback that may fail        or_failure(): the callback reports a failure
//   what must be done in any case   when_memory(): tried again until there is memory
#pragma once

#include <chrono>
#include <new>
#include <thread>
#include <utility>

namespace libvirt_native {

// Returns what an action returns, or `failure` where it throws.
template <typename Result, typename Action>
Result or_failure(Result failure, Action&& action) noexcept {
  try {
    return std::forward<Action>(action)();
  } catch (...) {
    return failure;
  }
}

// Runs an action whose failure harms nothing.
template <typename Action>
void or_nothing(Action&& action) noexcept {
  try {
    std::forward<Action>(action)();
  } catch (...) {
  }
}

// Retries an action that lacks memory until it succeeds. It must be one that can be repeated, and throw nothing else.
template <typename Action>
auto when_memory(Action&& action) noexcept {
  for (;;) {
    try {
      return action();
    } catch (const std::bad_alloc&) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
}

}  // namespace libvirt_native

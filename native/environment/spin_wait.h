// Waiting without sleeping: what arrives within microseconds is served sooner by a thread that spins than by one that
// has to be woken.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <thread>

namespace libvirt_native {

using Microseconds = std::chrono::microseconds;

inline void pause_processor() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

// Adaptive spinning with back-off. Each time that nothing arrived, spinning is skipped for twice as many waits as
// before: on a busy machine a thread that spins only keeps others from working. Used by one thread at a time.
class SpinWait {
 public:
  // Whether to spin this time. Never with a single processor, where the spinning thread holds up the one it waits for.
  bool worthwhile() {
    static const bool singleProcessor = std::thread::hardware_concurrency() < 2;
    if (singleProcessor) return false;
    if (skip_ == 0) return true;
    skip_--;
    return false;
  }

  // Spins until `ready` returns true; false when it has not within the time limit.
  template <typename Ready>
  bool spin_until(Ready ready, Microseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!ready()) {
      for (int times = 0; times < 8; times++) pause_processor();
      if (std::chrono::steady_clock::now() < end) continue;
      penalty_ = std::min<uint32_t>(penalty_ * 2 + 1, maxSkipped);
      skip_ = penalty_;
      return false;
    }
    penalty_ /= 2;
    return true;
  }

 private:
  static constexpr uint32_t maxSkipped = 1023;

  uint32_t penalty_ = 0;  // how many waits the next failure skips, roughly halved
  uint32_t skip_ = 0;     // how many waits are still to be skipped
};

}  // namespace libvirt_native

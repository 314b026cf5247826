// Waiting without sleeping. What comes within microseconds costs less to look out for than to be woken for.
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

// Learns whether looking out pays. Where nothing came, it is left out for a while, twice as long each time: on a busy
// machine who looks out only keeps others from working.
class Lookout {
 public:
  // With one processor, who looks out keeps the other from coming.
  bool worthwhile() {
    static const bool alone = std::thread::hardware_concurrency() < 2;
    if (alone) return false;
    if (skip_ == 0) return true;
    skip_--;
    return false;
  }

  template <typename Ready>
  bool until(Ready ready, Microseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!ready()) {
      for (int times = 0; times < 8; times++) pause_processor();
      if (std::chrono::steady_clock::now() < end) continue;
      penalty_ = std::min<uint32_t>(penalty_ * 2 + 1, 1023);
      skip_ = penalty_;
      return false;
    }
    penalty_ /= 2;
    return true;
  }

 private:
  uint32_t penalty_ = 0;
  uint32_t skip_ = 0;
};

}  // namespace libvirt_native

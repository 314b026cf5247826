// Memory that libvirt has allocated and the caller has to free.
#pragma once

#include <cstdlib>
#include <memory>

namespace libvirt_native {

// How nearly everything that libvirt returns is freed.
struct FreeMemory {
  void operator()(void* memory) const noexcept { std::free(memory); }
};

// Owns what a C function returned. `Release` is for types that free() alone is not enough for: it frees a list's items,
// calls libvirt's own function, or wipes a secret first.
template <typename T, typename Release = FreeMemory>
using CPtr = std::unique_ptr<T, Release>;

}  // namespace libvirt_native

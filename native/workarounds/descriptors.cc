#include "workarounds/descriptors.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <mutex>

#include "environment/shortage.h"

namespace libvirt_native {

// The most that are opened while a library is set up or a connection is opened.
constexpr size_t neededDescriptors = 16;

void require_descriptors() {
  // One thread at a time: no other may find none because of this.
  static auto* const mutex = new std::mutex;
  std::lock_guard lock(*mutex);
  std::array<int, neededDescriptors> taken{};
  size_t count = 0;
  int error = 0;
  while (count < taken.size() && !error) {
    int number = ::open("/", O_PATH | O_CLOEXEC);
    if (number < 0) error = errno;
    else taken[count++] = number;
  }
  while (count > 0) close(taken[--count]);
  if (error) throw shortage_of(error);
}

}  // namespace libvirt_native

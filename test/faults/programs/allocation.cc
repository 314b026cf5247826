// Preloaded: allocations of 32 KiB and more fail on the addon's workers, which write answers. libvirt's own do not: it is
// C, and it would end the process.
#include <pthread.h>

#include <cstdlib>
#include <cstring>
#include <new>

void* operator new(std::size_t size) {
  char thread[16] = "";
  if (size >= 32 * 1024) pthread_getname_np(pthread_self(), thread, sizeof thread);
  void* memory = std::strcmp(thread, "libvirt-worker") == 0 ? nullptr : std::malloc(size);
  if (!memory) throw std::bad_alloc();
  return memory;
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

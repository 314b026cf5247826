#include "libvirt/library.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <mutex>
#include <tuple>

#include "environment/shortage.h"
#include "events/event_loop.h"
#include "workarounds/admin_types.h"

namespace libvirt_native::library {
namespace {

struct Place {
  const char* file;
  std::timed_mutex mutex;
  std::atomic<void*> handle{nullptr};
  std::string path;
  std::string failure;
};

// Leaked on purpose: a worker may still be inside a call when the process exits.
std::array<Place, 4>& places() {
  static auto* const all = new std::array<Place, 4>{{{"libvirt.so.0", {}, {}, {}, {}},
                                                     {"libvirt-qemu.so.0", {}, {}, {}, {}},
                                                     {"libvirt-lxc.so.0", {}, {}, {}, {}},
                                                     {"libvirt-admin.so.0", {}, {}, {}, {}}}};
  return *all;
}

Place& place(Library which) { return places()[static_cast<size_t>(which)]; }

std::atomic<bool> exiting{false};

constexpr auto patience = std::chrono::seconds(2);

// When the process exits, the libraries that libvirt needs take down what they have set up. A worker that has one of
// them set up at that moment is waited for, and nobody gets in any more: the locks are kept.
void close_doors() {
  exiting.store(true, std::memory_order_release);
  for (Place& entry : places()) std::ignore = entry.mutex.try_lock_for(patience);
}

// LIBVIRT_LIBRARY names libvirt itself; its companions are looked for in the same folder first.
std::string preferred(Library which) {
  const char* chosen = std::getenv("LIBVIRT_LIBRARY");
  if (!chosen || !*chosen) return {};
  if (which == Library::libvirt) return chosen;
  std::string file = chosen;
  return file.substr(0, file.rfind('/') + 1) + place(which).file;
}

void* load(Place& entry, Library which) {
  std::string chosen = preferred(which);
  for (const std::string& file : {chosen, std::string(entry.file)}) {
    if (file.empty()) continue;
    if (void* handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL)) {
      entry.path = file;
      return handle;
    }
    entry.failure += (entry.failure.empty() ? "" : "; ") + std::string(dlerror());
    if (which == Library::libvirt && !chosen.empty()) break;  // An explicit choice is not second-guessed.
  }
  return nullptr;
}

void ignore_error(void*, libvirt::virErrorPtr) {}

template <typename Function>
Function* symbol(void* handle, const char* name) {
  return reinterpret_cast<Function*>(dlsym(handle, name));
}

bool prepare(Place& entry, void* handle, Library which) {
  if (which == Library::admin) {
    separate_admin_types(handle);
    auto* initialize = symbol<decltype(libvirt::virAdmInitialize)>(handle, "virAdmInitialize");
    return initialize && initialize() == 0;
  }
  if (which != Library::libvirt) return true;
  auto* initialize = symbol<decltype(libvirt::virInitialize)>(handle, "virInitialize");
  auto* silence = symbol<decltype(libvirt::virSetErrorFunc)>(handle, "virSetErrorFunc");
  if (!initialize || !silence || initialize() != 0) {
    auto* message = symbol<decltype(libvirt::virGetLastErrorMessage)>(handle, "virGetLastErrorMessage");
    entry.failure = entry.path + ": not a usable libvirt" + (message ? std::string(": ") + message() : "");
    return false;
  }
  silence(nullptr, ignore_error);
  return true;
}

// So many are opened, at the most, while a library is set up or a connection is opened.
constexpr size_t neededDescriptors = 16;

}  // namespace

void require_descriptors() {
  // One at a time: nobody else is to find none because of this.
  static auto* const mutex = new std::mutex;
  std::lock_guard lock(*mutex);
  std::array<int, neededDescriptors> taken;
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

bool open(Library which) {
  Place& entry = place(which);
  if (entry.handle.load(std::memory_order_acquire) && !exiting.load(std::memory_order_acquire)) return true;
  if (which != Library::libvirt && !open(Library::libvirt)) return false;
  std::lock_guard lock(entry.mutex);
  if (entry.handle.load(std::memory_order_relaxed)) return true;
  // Before those that the libraries register themselves, so that theirs come first.
  [[maybe_unused]] static const int registered = std::atexit(close_doors);
  entry.failure.clear();
  require_descriptors();
  void* handle = load(entry, which);
  if (!handle) return false;
  if (which == Library::libvirt) event_loop::start(handle);
  if (!prepare(entry, handle, which)) return false;
  entry.failure.clear();
  entry.handle.store(handle, std::memory_order_release);
  return true;
}

std::string failure(Library which) {
  if (which != Library::libvirt) {
    std::string first = failure(Library::libvirt);
    if (!first.empty()) return first;
  }
  Place& entry = place(which);
  std::lock_guard lock(entry.mutex);
  return entry.failure;
}

std::string path(Library which) {
  Place& entry = place(which);
  std::lock_guard lock(entry.mutex);
  return entry.path;
}

void* find(Library which, const char* name) {
  void* handle = place(which).handle.load(std::memory_order_acquire);
  return handle ? dlsym(handle, name) : nullptr;
}

}  // namespace libvirt_native::library

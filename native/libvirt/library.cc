#include "libvirt/library.h"

#include <dlfcn.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <mutex>
#include <tuple>

#include "events/event_loop.h"
#include "workarounds/admin_types.h"
#include "workarounds/descriptors.h"
#include "workarounds/lost_wakeups.h"
#include "workarounds/stale_sources.h"

namespace libvirt_native::library {
namespace {

struct SharedLibrary {
  const char* file;
  std::timed_mutex mutex;              // held while it is loaded
  std::atomic<void*> handle{nullptr};  // set when it is ready for use
  std::string path;                    // the file that was opened
  std::string failure;                 // of the last attempt
};

// Leaked on purpose: a worker may still be in a call while the process exits.
std::array<SharedLibrary, 4>& libraries() {
  static auto* const all = new std::array<SharedLibrary, 4>{{{"libvirt.so.0", {}, {}, {}, {}},
                                                             {"libvirt-qemu.so.0", {}, {}, {}, {}},
                                                             {"libvirt-lxc.so.0", {}, {}, {}, {}},
                                                             {"libvirt-admin.so.0", {}, {}, {}, {}}}};
  return *all;
}

SharedLibrary& shared_library(Library which) { return libraries()[static_cast<size_t>(which)]; }

std::atomic<bool> exiting{false};

constexpr auto exitTimeout = std::chrono::seconds(2);

// An exit handler. The libraries that libvirt uses have exit handlers of their own, which destroy what loading sets up.
// So a worker that is loading one is waited for, and no other may begin: the locks stay held.
void block_loading_at_exit() noexcept {
  exiting.store(true, std::memory_order_release);
  for (SharedLibrary& entry : libraries()) std::ignore = entry.mutex.try_lock_for(exitTimeout);
}

// LIBVIRT_LIBRARY is the file of libvirt itself; the other libraries are first looked for in the same folder.
std::string preferred(Library which) {
  const char* chosen = std::getenv("LIBVIRT_LIBRARY");
  if (!chosen || !*chosen) return {};
  if (which == Library::libvirt) return chosen;
  std::string file = chosen;
  return file.substr(0, file.rfind('/') + 1) + shared_library(which).file;
}

void* load(SharedLibrary& entry, Library which) {
  std::string chosen = preferred(which);
  for (const std::string& file : {chosen, std::string(entry.file)}) {
    if (file.empty()) continue;
    if (void* handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL)) {
      entry.path = file;
      return handle;
    }
    entry.failure += (entry.failure.empty() ? "" : "; ") + std::string(dlerror());
    if (which == Library::libvirt && !chosen.empty()) break;  // No other than the chosen one is used.
  }
  return nullptr;
}

void ignore_error(void*, libvirt::virErrorPtr) {}

template <typename Function>
Function* symbol(void* handle, const char* name) {
  return reinterpret_cast<Function*>(dlsym(handle, name));
}

bool prepare(SharedLibrary& entry, void* handle, Library which) {
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

}  // namespace

bool open(Library which) {
  SharedLibrary& entry = shared_library(which);
  if (entry.handle.load(std::memory_order_acquire) && !exiting.load(std::memory_order_acquire)) return true;
  if (which != Library::libvirt && !open(Library::libvirt)) return false;
  std::lock_guard lock(entry.mutex);
  if (entry.handle.load(std::memory_order_relaxed)) return true;
  // Registered before the libraries' own exit handlers, and so called after them.
  [[maybe_unused]] static const int registered = std::atexit(block_loading_at_exit);
  entry.failure.clear();
  require_descriptors();
  void* handle = load(entry, which);
  if (!handle) return false;
  if (which == Library::libvirt) {
    keep_wakeups(handle);
    remove_stale_sources(handle);
    event_loop::start(handle);
  }
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
  SharedLibrary& entry = shared_library(which);
  std::lock_guard lock(entry.mutex);
  return entry.failure;
}

std::string path(Library which) {
  SharedLibrary& entry = shared_library(which);
  std::lock_guard lock(entry.mutex);
  return entry.path;
}

void* find(Library which, const char* name) {
  void* handle = shared_library(which).handle.load(std::memory_order_acquire);
  return handle ? dlsym(handle, name) : nullptr;
}

}  // namespace libvirt_native::library

#include "workarounds/admin_types.h"

#include <deque>
#include <mutex>
#include <string>

#include "workarounds/imports.h"

namespace libvirt_native {
namespace {

// libvirt's own: virClassNew(parent, name, size, parent's size, dispose). What follows the name is passed on as it
// came.
using ClassNew = void* (*)(void* parent, const char* name, void* third, void* fourth, void* fifth, void* sixth);

ClassNew original = nullptr;

void* class_new(void* parent, const char* name, void* third, void* fourth, void* fifth, void* sixth) {
  // GLib may keep the name, and types are never removed.
  static std::mutex mutex;
  static auto* const names = new std::deque<std::string>;
  const char* own;
  {
    std::lock_guard lock(mutex);
    own = names->emplace_back(std::string(name) + "OfAdmin").c_str();
  }
  return original(parent, own, third, fourth, fifth, sixth);
}

}  // namespace

void separate_admin_types(void* admin) { replace_import(admin, "virClassNew", class_new, original); }

}  // namespace libvirt_native

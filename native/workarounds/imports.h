// Directs the calls that a library makes to a function of another library to one of ours: those of this library alone.
#pragma once

#include <dlfcn.h>

namespace libvirt_native {

// `handle` is what dlopen() returned. Sets `original` to what was called until now, before the first call can come to
// `replacement`. Does nothing where that is done already, the library does not import the function, or its table of
// imports cannot be changed.
void replace_import(void* handle, const char* function, void* replacement, void** original);

template <typename Function>
void replace_import(void* handle, const char* function, Function* replacement, Function*& original) {
  replace_import(handle, function, reinterpret_cast<void*>(replacement), reinterpret_cast<void**>(&original));
}

// Finds a function of a library, or of those that it uses; false if there is none.
template <typename Function>
bool find_function(void* handle, const char* name, Function*& function) {
  function = reinterpret_cast<Function*>(dlsym(handle, name));
  return function != nullptr;
}

}  // namespace libvirt_native

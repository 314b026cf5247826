// Directs the calls that a library makes to a function of another library to one of ours: those of this library alone.
#pragma once

namespace libvirt_native {

// `handle` is what dlopen() returned. Returns what was called until now, or null where the library does not import the
// function, or its table of imports cannot be changed. To be called before other threads use the library.
void* replace_import(void* handle, const char* function, void* replacement);

// The same; sets `original`, unless the function is not imported.
template <typename Function>
void replace_import(void* handle, const char* function, Function* replacement, Function*& original) {
  void* found = replace_import(handle, function, reinterpret_cast<void*>(replacement));
  if (found) original = reinterpret_cast<Function*>(found);
}

}  // namespace libvirt_native

// libvirt's shared libraries, opened when first needed. The addon links none of them.
#pragma once

#include <string>

#include "generated/declarations.h"
#include "generated/types.h"

namespace libvirt_native::library {

// Loads a library and prepares it for use (initialized, its printing of errors off). Returns true if it is ready; cheap
// from then on. Throws a Shortage if the system lacks a resource for it; the next call tries again.
bool open(Library which);

// What was tried and the linker's messages, for the error that a user reads. Empty while nothing has failed.
std::string failure(Library which);

// The file that was opened, or an empty string.
std::string path(Library which);

// The address of a function, or null when this libvirt lacks it.
void* find(Library which, const char* name);

template <typename Function>
Function* find(Library which, const char* name) {
  return reinterpret_cast<Function*>(find(which, name));
}

}  // namespace libvirt_native::library

// Calls a libvirt function that every supported version has: LIBVIRT(virDomainRef)(domain).
#define LIBVIRT(function)                                                                                        \
  ([] {                                                                                                          \
    static auto* const address =                                                                                 \
        libvirt_native::library::find<decltype(libvirt::function)>(libvirt_native::Library::libvirt, #function); \
    return address;                                                                                              \
  }())

// libvirt's shared libraries, opened when first needed. The addon links none of them.
#pragma once

#include <string>

#include "generated/declarations.h"
#include "generated/types.h"

namespace libvirt_native::library {

// Opens a library and prepares it for use (initialised, its own printing of errors off). True when it is there; cheap
// once it is. Throws a Shortage where the system lacks what that takes; the next call tries again.
bool open(Library which);

// Throws a Shortage where the process has few descriptors left. A library that finds none while it is set up may stay
// unusable for as long as the process lives, and GLib ends the process where it finds none for a connection.
void require_descriptors();

// What was tried and what the linker said, for the error that a user reads. Empty while nothing has failed.
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

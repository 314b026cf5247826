// Names of threads, for debuggers and `top -H`.
#pragma once

#include <pthread.h>

namespace libvirt_native {

// At most 15 characters, a limit of Linux.
inline void name_this_thread(const char* name) { pthread_setname_np(pthread_self(), name); }

}  // namespace libvirt_native

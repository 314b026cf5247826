// Threads carry names, so that a debugger or `top -H` tells whose they are.
#pragma once

#include <pthread.h>

namespace libvirt_native {

// At most 15 characters, a limit of Linux.
inline void name_this_thread(const char* name) { pthread_setname_np(pthread_self(), name); }

}  // namespace libvirt_native

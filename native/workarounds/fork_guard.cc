#include "workarounds/fork_guard.h"

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <mutex>

namespace libvirt_native::fork_guard {
namespace {

// Plain memory: these handlers run between fork and exec, where nothing may be allocated.
constexpr int maxGuarded = 64;
constexpr int putAsideFrom = 300;  // above anything that libuv or libvirt would pick meanwhile

struct Guarded {
  int number;
  int copy;
  int flags;
};

Guarded guarded[maxGuarded];
int guardedCount = 0;
pthread_mutex_t oneForkAtATime = PTHREAD_MUTEX_INITIALIZER;

void note_pipes() {
  DIR* folder = opendir("/proc/self/fd");
  if (!folder) return;
  while (dirent* entry = readdir(folder)) {
    int number = std::atoi(entry->d_name);
    struct stat status;
    // By its name: another thread may close the descriptor at this moment.
    bool isPipe = fstatat(dirfd(folder), entry->d_name, &status, 0) == 0 && S_ISFIFO(status.st_mode);
    if (number > 2 && guardedCount < maxGuarded && isPipe) guarded[guardedCount++] = {number, -1, 0};
  }
  closedir(folder);
}

void before_fork() {
  pthread_mutex_lock(&oneForkAtATime);
  for (int index = 0; index < guardedCount; index++) {
    Guarded& pipe = guarded[index];
    pipe.flags = fcntl(pipe.number, F_GETFD);
    pipe.copy = pipe.flags < 0 ? -1 : fcntl(pipe.number, F_DUPFD_CLOEXEC, putAsideFrom);
  }
}

void after_fork_in_parent() {
  for (int index = 0; index < guardedCount; index++)
    if (guarded[index].copy >= 0) close(guarded[index].copy);
  pthread_mutex_unlock(&oneForkAtATime);
}

void after_fork_in_child() {
  for (int index = 0; index < guardedCount; index++) {
    const Guarded& pipe = guarded[index];
    if (pipe.copy < 0) continue;
    dup3(pipe.copy, pipe.number, pipe.flags & FD_CLOEXEC ? O_CLOEXEC : 0);
    close(pipe.copy);
  }
  pthread_mutex_unlock(&oneForkAtATime);
}

}  // namespace

void install() {
  static std::once_flag once;
  std::call_once(once, [] {
    note_pipes();
    pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
  });
}

}  // namespace libvirt_native::fork_guard

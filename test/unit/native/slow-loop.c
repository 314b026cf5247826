/* Loaded before GLib: a loop begins to run 20 ms after it was called, as if the thread had been interrupted there. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <unistd.h>

void g_main_loop_run(void* loop) {
  static void (*run)(void*);
  if (!run) run = (void (*)(void*))dlsym(dlopen("libglib-2.0.so.0", RTLD_LAZY), "g_main_loop_run");
  usleep(20000);
  run(loop);
}

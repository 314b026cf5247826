#include "workarounds/lost_wakeups.h"

#include "workarounds/imports.h"

namespace libvirt_native {
namespace {

using SourceFunction = int (*)(void*);
using Destroy = void (*)(void*);

// Of GLib, which has no header here; loops, contexts and sources are opaque.
struct GLib {
  void (*main_loop_quit)(void* loop);
  int (*main_loop_is_running)(void* loop);
  void* (*main_loop_get_context)(void* loop);
  void* (*main_loop_ref)(void* loop);
  void (*main_loop_unref)(void* loop);
  void* (*idle_source_new)();
  void (*source_set_callback)(void* source, SourceFunction callback, void* data, Destroy destroy);
  unsigned (*source_attach)(void* source, void* context);
  void (*source_unref)(void* source);
};

GLib glib;

int quit_now(void* loop) {
  glib.main_loop_quit(loop);
  return 0;  // Once.
}

// In place of g_main_loop_quit(): a loop that does not run ends as soon as it does. At worst, libvirt's client then
// looks at its queue without need.
void quit(void* loop) {
  if (!glib.main_loop_is_running(loop)) {
    void* source = glib.idle_source_new();
    glib.source_set_callback(source, quit_now, glib.main_loop_ref(loop), glib.main_loop_unref);
    glib.source_attach(source, glib.main_loop_get_context(loop));
    glib.source_unref(source);
  }
  glib.main_loop_quit(loop);
}

}  // namespace

void keep_wakeups(void* libvirt) {
  if (find_function(libvirt, "g_main_loop_is_running", glib.main_loop_is_running) &&
      find_function(libvirt, "g_main_loop_get_context", glib.main_loop_get_context) &&
      find_function(libvirt, "g_main_loop_ref", glib.main_loop_ref) &&
      find_function(libvirt, "g_main_loop_unref", glib.main_loop_unref) &&
      find_function(libvirt, "g_idle_source_new", glib.idle_source_new) &&
      find_function(libvirt, "g_source_set_callback", glib.source_set_callback) &&
      find_function(libvirt, "g_source_attach", glib.source_attach) &&
      find_function(libvirt, "g_source_unref", glib.source_unref))
    replace_import(libvirt, "g_main_loop_quit", quit, glib.main_loop_quit);
}

}  // namespace libvirt_native

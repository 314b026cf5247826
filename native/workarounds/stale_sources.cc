#include "workarounds/stale_sources.h"

#include "workarounds/imports.h"

namespace libvirt_native {
namespace {

// Of GLib, which has no header here; loops, contexts and sources are opaque.
struct GLib {
  unsigned (*source_attach)(void* source, void* context);
  void (*source_destroy)(void* source);
  void* (*source_ref)(void* source);
  void (*source_unref)(void* source);
  void (*main_loop_run)(void* loop);
  void* (*main_loop_get_context)(void* loop);
};

GLib glib;

// The source that this thread has attached last: the watch of the socket, when it begins to wait.
class LastAttached {
 public:
  LastAttached() = default;
  LastAttached(const LastAttached&) = delete;
  LastAttached& operator=(const LastAttached&) = delete;
  ~LastAttached() { set(nullptr, nullptr); }

  void set(void* source, void* context) {
    if (source_) glib.source_unref(source_);
    source_ = source ? glib.source_ref(source) : nullptr;
    context_ = context;
  }

  // The source, which the caller then owns, if it was attached to that context; otherwise null.
  void* take(void* context) {
    if (!source_ || context_ != context) return nullptr;
    void* source = source_;
    source_ = nullptr;
    return source;
  }

 private:
  void* source_ = nullptr;
  void* context_ = nullptr;
};

thread_local LastAttached lastAttached;

// In place of g_source_attach().
unsigned attach(void* source, void* context) {
  lastAttached.set(source, context);
  return glib.source_attach(source, context);
}

// In place of g_main_loop_run().
void run(void* loop) {
  void* source = lastAttached.take(glib.main_loop_get_context(loop));
  glib.main_loop_run(loop);
  if (!source) return;
  glib.source_destroy(source);  // Nothing, if its callback was called.
  glib.source_unref(source);
}

}  // namespace

void remove_stale_sources(void* libvirt) {
  if (!find_function(libvirt, "g_source_destroy", glib.source_destroy) ||
      !find_function(libvirt, "g_source_ref", glib.source_ref) ||
      !find_function(libvirt, "g_source_unref", glib.source_unref) ||
      !find_function(libvirt, "g_main_loop_get_context", glib.main_loop_get_context))
    return;
  replace_import(libvirt, "g_source_attach", attach, glib.source_attach);
  replace_import(libvirt, "g_main_loop_run", run, glib.main_loop_run);
}

}  // namespace libvirt_native

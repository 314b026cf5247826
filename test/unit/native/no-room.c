/* A libvirt that is the installed one but for streams, which have no room for what is sent at every other call. */
#include <dlfcn.h>
#include <libvirt/libvirt.h>

int virStreamSend(virStreamPtr stream, const char *data, size_t size) {
  static int (*send)(virStreamPtr, const char *, size_t);
  static int calls;
  if (calls++ % 2 == 0) return -2;
  // The one beneath, which has been loaded with this one.
  if (!send) *(void **)&send = dlsym(dlopen("libvirt.so.0", RTLD_LAZY), "virStreamSend");
  return send(stream, data, size);
}

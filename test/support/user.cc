// The user of this process, changed by the C library: some builds of Node, Debian 13's among them, refuse to, since
// libuv might be using io_uring. Both functions return errno, or 0.
#include <grp.h>
#include <node_api.h>
#include <unistd.h>

#include <cerrno>

template <bool (*change)(uid_t)>
static napi_value changed(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value value;
  uint32_t uid = 0;
  napi_get_cb_info(env, info, &count, &value, nullptr, nullptr);
  napi_get_value_uint32(env, value, &uid);
  errno = 0;
  napi_create_int32(env, change(uid) ? 0 : errno, &value);
  return value;
}

static bool change_user(uid_t uid) {
  return setgroups(0, nullptr) == 0 && setresgid(uid, uid, uid) == 0 && setresuid(uid, uid, uid) == 0;
}

static bool change_effective_user(uid_t uid) { return seteuid(uid) == 0; }

NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"changeUser", nullptr, changed<change_user>, nullptr, nullptr, nullptr, napi_default, nullptr},
      {"changeEffectiveUser", nullptr, changed<change_effective_user>, nullptr, nullptr, nullptr, napi_default,
       nullptr},
  };
  napi_define_properties(env, exports, 2, functions);
  return exports;
}

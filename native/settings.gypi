{
  "include_dirs": ["."],
  "defines": [
    "NAPI_VERSION=9",
    "NODE_ADDON_API_CPP_EXCEPTIONS_ALL",
    "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS"
  ],
  "cflags": [
    "-fvisibility=hidden",
    "-ffunction-sections",
    "-fdata-sections",
    "-fstack-protector-strong",
    "-Wall",
    "-Wextra",
    "-Werror=switch"
  ],
  "cflags_cc": ["-std=c++20", "-fvisibility-inlines-hidden", "-fexceptions", "-fno-rtti"],
  "cflags_cc!": ["-fno-exceptions"],
  "configurations": {
    "Release": { "cflags!": ["-O3"], "cflags": ["-O2", "-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=2"] }
  },
  "libraries": ["-ldl", "-pthread"],
  "ldflags": ["-Wl,-z,nodelete", "-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,noexecstack", "-Wl,--gc-sections"]
}

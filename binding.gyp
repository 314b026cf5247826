{
  "targets": [
    {
      "target_name": "libvirt_native",
      "product_name": "libvirt_native",
      "sources": [
        "native/addon.cc",
        "native/admin_types.cc",
        "native/auth.cc",
        "native/call.cc",
        "native/connection.cc",
        "native/environment.cc",
        "native/event_loop.cc",
        "native/fork_guard.cc",
        "native/frame.cc",
        "native/lane.cc",
        "native/library.cc",
        "native/object.cc",
        "native/parameters.cc",
        "native/questions.cc",
        "native/recorder.cc",
        "native/row.cc",
        "native/structs.cc",
        "native/subscription.cc",
        "native/threads.cc",
        "native/words.cc"
      ],
      "defines": ["NAPI_VERSION=9", "NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS"],
      "cflags": ["-fvisibility=hidden", "-fstack-protector-strong", "-Wall", "-Wextra"],
      "cflags_cc": ["-std=c++20", "-fvisibility-inlines-hidden", "-fexceptions", "-fno-rtti"],
      "cflags_cc!": ["-fno-exceptions"],
      "configurations": {
        "Release": { "cflags": ["-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=2"] }
      },
      "libraries": ["-ldl", "-pthread"],
      "ldflags": ["-Wl,-z,nodelete", "-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,noexecstack", "-Wl,--gc-sections"]
    }
  ]
}

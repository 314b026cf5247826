{
  "variables": { "recorder%": 0 },
  "targets": [
    {
      "target_name": "libvirt_native",
      "product_name": "libvirt_native",
      "sources": [
        "native/addon.cc",
        "native/calls/auth.cc",
        "native/calls/call.cc",
        "native/calls/frame.cc",
        "native/calls/kinds/filled.cc",
        "native/calls/kinds/kinds.cc",
        "native/calls/kinds/lists.cc",
        "native/calls/kinds/owned.cc",
        "native/calls/kinds/results.cc",
        "native/calls/kinds/scalars.cc",
        "native/calls/parameters.cc",
        "native/calls/row.cc",
        "native/calls/structs.cc",
        "native/environment/environment.cc",
        "native/environment/questions.cc",
        "native/events/callbacks.cc",
        "native/events/event_loop.cc",
        "native/events/listener.cc",
        "native/events/raw_callback.cc",
        "native/events/sources.cc",
        "native/events/subscription.cc",
        "native/libvirt/library.cc",
        "native/objects/connection.cc",
        "native/objects/handle_table.cc",
        "native/objects/object.cc",
        "native/scheduling/lane.cc",
        "native/scheduling/threads.cc",
        "native/wire/words.cc",
        "native/workarounds/admin_types.cc",
        "native/workarounds/descriptors.cc",
        "native/workarounds/fork_guard.cc",
        "native/workarounds/late_events.cc",
        "native/workarounds/lost_events.cc"
      ],
      "include_dirs": ["native"],
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
      "conditions": [
        ["recorder==1", { "sources": ["native/testing/recorder.cc"], "defines": ["LIBVIRT_NATIVE_RECORDER"] }]
      ],
      "libraries": ["-ldl", "-pthread"],
      "ldflags": ["-Wl,-z,nodelete", "-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,noexecstack", "-Wl,--gc-sections"]
    }
  ]
}

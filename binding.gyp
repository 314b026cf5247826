{
  "variables": {
    "recorded_sources": [
      "native/addon.cc",
      "native/calls/call.cc",
      "native/events/listener.cc",
      "native/events/subscription.cc",
      "native/objects/object.cc"
    ]
  },
  "targets": [
    {
      "target_name": "shared_objects",
      "type": "static_library",
      "includes": ["native/settings.gypi"],
      "sources": [
        "native/calls/auth.cc",
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
        "native/events/raw_callback.cc",
        "native/events/sources.cc",
        "native/libvirt/library.cc",
        "native/objects/connection.cc",
        "native/objects/handle_table.cc",
        "native/scheduling/lane.cc",
        "native/scheduling/threads.cc",
        "native/wire/words.cc",
        "native/workarounds/admin_types.cc",
        "native/workarounds/descriptors.cc",
        "native/workarounds/fork_guard.cc",
        "native/workarounds/imports.cc",
        "native/workarounds/late_events.cc",
        "native/workarounds/lost_events.cc",
        "native/workarounds/lost_wakeups.cc",
        "native/workarounds/stale_sources.cc"
      ]
    },
    {
      "target_name": "libvirt_native",
      "product_name": "libvirt_native",
      "includes": ["native/settings.gypi"],
      "dependencies": ["shared_objects"],
      "defines": ["LIBVIRT_NATIVE_RECORDER"],
      "sources": ["<@(recorded_sources)", "native/testing/recorder.cc"]
    },
    {
      "target_name": "release",
      "product_name": "libvirt_native_release",
      "includes": ["native/settings.gypi"],
      "dependencies": ["shared_objects"],
      "sources": ["<@(recorded_sources)"]
    }
  ]
}

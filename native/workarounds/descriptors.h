// Keeps libvirt and GLib from running out of descriptors at a moment that they do not survive.
//
// Upstream: GLib ends the process where it finds no descriptor for a wake-up of its own, which each connection to a
// daemon has ("Creating pipes for GWakeup: Too many open files"; seen by others, for example
// https://github.com/lwindolf/liferea/issues/718). A library that finds none while it is initialized may stay unusable
// for as long as the process lives.
// To reproduce: "without descriptors" in test/exit/shortage.test.ts, without this file.
// Versions: seen with GLib 2.74; it is fatal there by design, so no version is known that ends it.
//
// So there must be some descriptors left before a library is loaded and before a connection is opened. Another thread
// may still take them in between; that test tries every limit up to 60.
#pragma once

namespace libvirt_native {

// Throws a Shortage where the process has few descriptors left.
void require_descriptors();

}  // namespace libvirt_native

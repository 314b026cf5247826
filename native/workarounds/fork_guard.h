// Keeps Node's descriptors intact in the children that libvirt forks.
//
// libuv replaces its signal pipe after every fork, in the child, by descriptor number. libvirt's QEMU driver forks
// twice to start a guest, and in the second child these numbers may be pipes of libvirt's own: the guest then never
// starts. So the descriptors that are pipes when the addon loads are put aside before a fork and put back in the child,
// after libuv's handler has run.
#pragma once

namespace libvirt_native::fork_guard {

// Registers the handlers, once a process.
void install();

}  // namespace libvirt_native::fork_guard

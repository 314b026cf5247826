// Keeps Node's descriptors intact in the children that libvirt forks.
//
// Upstream: libuv replaces its signal pipe after every fork, in the child, by descriptor number (a pthread_atfork()
// handler that came with https://github.com/libuv/libuv/pull/846, in libuv 1.10). libvirt's QEMU driver in this process
// (qemu:///embed) forks twice to start a guest, and in the second child these numbers may be pipes of libvirt's own:
// "Unable to notify child process: Bad file descriptor", and the guest never starts.
// To reproduce: test/qemu/embedded.test.ts on Node 20 without this file; it fails every time.
// Versions: Node 20. Node 22 to 26 escape it, since their descriptors have other numbers, and not by design; libuv has
// the handler in all of them.
//
// So the descriptors that are pipes when the addon loads are duplicated before a fork, at numbers that are not
// allocated otherwise, and put back in the child, after libuv's handler has run.
#pragma once

namespace libvirt_native::fork_guard {

// Registers the handlers, once a process.
void install();

}  // namespace libvirt_native::fork_guard

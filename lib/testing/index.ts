/** For test suites of programs that use libvirt-native. */
export { EmbeddedQemu, type EmbeddedQemuOptions } from './embedded-qemu.ts';
export { PrivateDaemon, type PrivateDaemonOptions } from './private-daemon.ts';

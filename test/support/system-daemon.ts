/** A daemon with all of libvirt's drivers, for what may do anything to them. */
import { IsolatedDaemon, PrivateDaemon, type TestDaemon } from 'libvirt-native/testing';
import { capabilitiesCache } from './image.ts';

/** A daemon, and the URI of its QEMU driver. */
export interface SystemDaemon {
  readonly daemon: TestDaemon;
  readonly uri: string;
}

/** As root, one that is isolated, with a bridge and another interface that networks and guests refer to; otherwise one of a session. */
export async function startSystemDaemon(): Promise<SystemDaemon> {
  if (process.getuid?.() !== 0) {
    const daemon = await PrivateDaemon.start();
    return { daemon, uri: daemon.uri('qemu:///session') };
  }
  const daemon = await IsolatedDaemon.start({ capabilitiesCache });
  await daemon.run('ip', ['link', 'add', 'br7', 'type', 'bridge']);
  await daemon.run('ip', ['tuntap', 'add', 'port7', 'mode', 'tap']);
  for (const name of ['br7', 'port7']) await daemon.run('ip', ['link', 'set', name, 'up']);
  return { daemon, uri: daemon.uri() };
}

/** The scene of libvirt's QEMU driver: a guest that is started when a call needs it to run, on disks that can do everything. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectHandle } from '../../lib/native/object.ts';
import { diskXML, guestXML } from '../support/guest-xml.ts';
import { common } from './documents.ts';
import { firstOf, invoke, invokeFor, type Prepare, type Scene } from './host.ts';

const devices = (name: string, folder: string) => `
  ${diskXML(join(folder, `${name}.qcow2`), { format: 'qcow2' })}
  <interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>
  <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
  <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>
  <video><model type='vga'/></video>`;

function domainXML(name: string, uuid: string, folder: string): string {
  return guestXML(name, devices(name, folder))
    .replace('<memory', `<uuid>${uuid}</uuid><memory`)
    .replace('<vcpu>1</vcpu>', "<vcpu current='1'>2</vcpu><iothreads>1</iothreads>");
}

/** Fills a folder with what guests need. */
export function prepareFolder(folder: string): void {
  mkdirSync(join(folder, 'pool'), { recursive: true, mode: 0o777 });
  for (const name of ['guest', 'off'])
    execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', join(folder, `${name}.qcow2`), '16M']);
  writeFileSync(join(folder, 'other.img'), Buffer.alloc(1024 * 1024));
}

const uuids = {
  guest: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1',
  off: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c2',
  network: '4ece7e2a-0f44-4a9c-9a3c-8ee2a8f6d7c1',
  pool: '35bb2ad9-0f44-4a9c-9a3c-8ee2a8f6d7c1',
};

export function qemuScene(uri: string, folder: string): Scene {
  return {
    uri,
    folder,
    names: {
      domain: 'guest',
      network: 'net',
      pool: 'pool',
      volume: 'first.img',
      device: 'computer',
      interface: 'lo',
    },
    disk: 'vda',
    nic: '52:54:00:00:00:01',
    uuids: { ...uuids, domain: uuids.guest },
    xml: {
      ...common,
      nic: "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/><link state='down'/></interface>",
      domain: domainXML('guest', uuids.guest, folder),
      newDomain: `<domain type='qemu'><name>new</name><memory>65536</memory><os><type arch='x86_64'>hvm</type></os></domain>`,
      // On USB, whose devices QEMU unplugs at once: libvirt waits 5 s for a guest that has just been started to release one of PCI.
      device: diskXML(join(folder, 'other.img'), { target: 'sda', bus: 'usb' }),
      network: `<network><name>net</name><uuid>${uuids.network}</uuid><forward mode='bridge'/><bridge name='br7'/></network>`,
      pool: `<pool type='dir'><name>pool</name><uuid>${uuids.pool}</uuid><target><path>${join(folder, 'pool')}</path></target></pool>`,
    },
  };
}

/** Gives a guest that runs, or another that does not, whatever the calls before did to them. */
export const qemuDomain =
  (scene: Scene): Prepare =>
  async (connection, state) => {
    await end(connection, 'new');
    await end(connection, 'renamed');
    const name = state === 'running' ? 'guest' : 'off';
    const domain = await firstOf(
      () => invokeFor('virDomainLookupByName', connection, name),
      () => invokeFor('virDomainDefineXML', connection, domainXML(name, uuids[name], scene.folder)),
    );
    const active = (await invoke('virDomainIsActive', domain)) as boolean;
    if (active && state === 'off') await invoke('virDomainDestroy', domain);
    if (!active && state === 'running') {
      await invoke('virDomainManagedSaveRemove', domain).catch(() => {});
      await invoke('virDomainCreateWithFlags', domain, { paused: true });
    }
    if (state === 'running') await invoke('virDomainResume', domain).catch(() => {});
    return domain;
  };

/** Ends a domain and forgets it, if there is one. */
async function end(connection: ObjectHandle, name: string): Promise<void> {
  const domain = await invokeFor('virDomainLookupByName', connection, name).catch(() => undefined);
  if (!domain) return;
  await invoke('virDomainDestroy', domain).catch(() => {});
  await invoke('virDomainUndefineFlags', domain, {
    snapshotsMetadata: true,
    checkpointsMetadata: true,
    managedSave: true,
  }).catch(() => {});
}

/** Ends all that the calls have left. */
export async function endAll(connection: ObjectHandle): Promise<void> {
  for (const name of ['guest', 'off', 'new', 'renamed']) await end(connection, name);
}

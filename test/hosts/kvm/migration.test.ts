/** Moving a running guest from one libvirt to another, by real KVM. What counts is what the guest remembers, and where it runs. */
import { type Connection, connect, type Domain, type DomainJobStats } from 'libvirt-native';
import { GuestConsole } from 'libvirt-native/testing';
import { expect } from 'vitest';
import { onHosts, type Stage } from '../stage.ts';

/** Where the second libvirt listens. */
const secondPort = 16510;
const firstInside = 'qemu+tcp://127.0.0.1:16509/system';
const secondInside = `qemu+tcp://127.0.0.1:${secondPort}/system`;
/** By which way memory travels. */
const way = { migrate_uri: 'tcp://127.0.0.1' } as const;

const destinations = new WeakMap<Stage, string>();

async function prepare(stage: Stage): Promise<void> {
  await stage.host.run('/usr/lib/test-host/second-libvirtd');
  destinations.set(stage, `qemu+tcp://127.0.0.1:${await stage.host.forward(secondPort)}/system`);
}

const toDestination = (stage: Stage): Promise<Connection> => connect(destinations.get(stage)!);

/** A guest that would notice if it had begun anew. */
const remembering = (stage: Stage) =>
  stage.shared('remembering', async () => {
    const running = await stage.boot('kvm');
    await running.guest.run('echo remembered-$((40+2)) >/run/note');
    return running;
  });

/** Asserts that a guest runs where it is now; returns its console there. */
async function expectToRun(domain: Domain): Promise<GuestConsole> {
  expect(await domain.getState()).toMatchObject({ state: 'running' });
  const guest = new GuestConsole(await domain.openConsole());
  expect(await guest.run('cat /run/note')).toContain('remembered-42');
  return guest;
}

onHosts({ hosts: ['kvm'], prepare }, (scenario) => {
  scenario('a migration that is cancelled leaves the guest where it was, running', async (stage) => {
    await using there = await toDestination(stage);
    const { domain, guest } = await remembering(stage);
    const giveUp = new AbortController();
    const moving = domain.migrate(
      there,
      { ...way, bandwidth: 1n },
      {
        live: true,
        signal: giveUp.signal,
        interval: 100,
        onProgress: () => giveUp.abort(),
      },
    );
    await expect(moving).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => domain.getState()).toMatchObject({ state: 'running' });
    await expect.poll(() => stage.host.run(`virsh -c ${secondInside} list --all --name`)).toBe('');
    expect(await guest.run('cat /run/note')).toContain('remembered-42');
  });

  scenario('hosts move a guest between them, there and back, and it keeps its definition at home', async (stage) => {
    await using there = await toDestination(stage);
    const running = await remembering(stage);
    const { domain } = running;
    await domain.migrateToURI(secondInside, way, { live: true, peer2peer: true });
    expect(await domain.getState()).toMatchObject({ state: 'shutoff' });
    expect(await stage.host.run(`virsh -c ${secondInside} list --name`)).toContain(domain.name);
    const abroad = await there.lookupDomainByName(domain.name);
    await expectToRun(abroad);
    await abroad.migrateToURI(firstInside, way, { live: true, peer2peer: true });
    running.guest = await expectToRun(domain);
    expect(await stage.host.run(`virsh -c ${secondInside} list --all --name`)).not.toContain(domain.name);
  });

  scenario('a guest migrates while it runs, with progress, and its definition moves with it', async (stage) => {
    await using there = await toDestination(stage);
    const { domain } = await remembering(stage);
    const progress: DomainJobStats[] = [];
    await using left = domain.events('lifecycle');
    await left.ready;
    const moved = await domain.migrate(
      there,
      { ...way, bandwidth: 40n },
      {
        live: true,
        persistDest: true,
        undefineSource: true,
        interval: 100,
        onProgress: (now) => progress.push(now),
      },
    );
    try {
      const [first] = progress;
      expect(first).toMatchObject({ operation: 'migration-out' });
      expect(progress.at(-1)!.memory_processed! > 0n).toBe(true);
      for await (const { event, detail } of left) {
        if (event !== 'stopped') continue;
        expect(detail).toBe('migrated');
        break;
      }
      expect(await stage.host.run('virsh list --all --name')).not.toContain(domain.name);
      expect(await stage.host.run(`virsh -c ${secondInside} list --name`)).toContain(domain.name);
      expect(await moved.isPersistent()).toBe(true);
      await expectToRun(moved);
    } finally {
      await moved.destroy();
      await moved.undefine();
    }
  });
});

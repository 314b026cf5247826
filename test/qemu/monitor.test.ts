/** What methods do to QEMU, as its monitor, its process and its files show it: on guests that are paused, and never boot. */
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer, connect as openSocket, Socket } from 'node:net';
import { join } from 'node:path';
import type { Domain, EventStream, QemuMonitorEvent } from 'libvirt-native';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { guestXML } from '../support/guest-xml.ts';
import { query } from '../support/monitor.ts';
import { verifies } from '../support/verifies.ts';

const host = embeddedHost();

/** Four CPUs of which two are there, an I/O thread, a screen, and memory statistics. */
const xml = (name: string) =>
  guestXML(
    name,
    `<serial type='pty'><target port='1'/></serial>
     <channel type='unix'><target type='virtio' name='org.example.first'/></channel>
     <graphics type='vnc' passwd='${password}'><listen type='socket'/></graphics>
     <video><model type='vga'/></video>
     <interface type='user'><model type='virtio'/></interface>`,
  ).replace('<vcpu>1</vcpu>', "<vcpu current='2'>4</vcpu><iothreads>1</iothreads>");
const password = 'hunter2';

describe('a guest that is paused', () => {
  let domain: Domain;

  beforeAll(async () => {
    domain = await host.connection.defineDomain(xml('paused'));
    await domain.create({ paused: true });
  });

  const cpus = () => query<{ 'cpu-index': number; 'thread-id': number }[]>(domain, 'query-cpus-fast');
  const ioThreads = () =>
    query<{ id: string; 'thread-id': number; 'poll-max-ns': number; 'poll-grow': number }[]>(domain, 'query-iothreads');
  const migration = () => query<Record<string, number>>(domain, 'query-migrate-parameters');

  /** The CPUs on which a thread may run, as the kernel has it. */
  const affinityOf = (thread: number) =>
    /^Cpus_allowed_list:\s*(.*)$/m.exec(readFileSync(`/proc/${thread}/status`, 'utf8'))?.[1];

  test(
    'has as many virtual CPUs as are set',
    verifies({ 'Domain.setVcpus': 'monitor', 'Domain.getVcpus': 'monitor', 'Domain.setVcpu': 'monitor' }),
    async () => {
      const indexes = async () => (await cpus()).map((cpu) => cpu['cpu-index']).sort();
      expect(await indexes()).toEqual([0, 1]);
      await domain.setVcpus(3, { live: true });
      expect(await indexes()).toEqual([0, 1, 2]);
      expect(await domain.getVcpus()).toBe(3);
      expect(await domain.getVcpus({ config: true })).toBe(2);
      expect(await domain.getVcpus({ maximum: true })).toBe(4);
      await domain.setVcpu('3', true, { live: true });
      expect(await indexes()).toEqual([0, 1, 2, 3]);
      await domain.setVcpu('2', true, { config: true });
      expect(await domain.getVcpus({ config: true })).toBe(3);
      await domain.setVcpu('2', false, { config: true });
      expect(await domain.getVcpus({ config: true })).toBe(2);
      expect(await indexes()).toEqual([0, 1, 2, 3]);
    },
  );

  test(
    'runs its threads on the CPUs that they are pinned to',
    verifies({
      'Domain.pinVcpu': ['file', 'method'],
      'Domain.pinEmulator': ['file', 'method'],
      'Domain.pinIOThread': ['file', 'method'],
      'Domain.getVcpuInfo': 'method',
      'Domain.getVcpuPinInfo': 'method',
      'Domain.getEmulatorPinInfo': 'method',
      'Domain.getIOThreadInfo': 'monitor',
    }),
    async () => {
      const threadOf = async (index: number) => (await cpus()).find((cpu) => cpu['cpu-index'] === index)!['thread-id'];
      await domain.pinVcpu(0, [0]);
      await domain.pinVcpu(1, [1]);
      expect(affinityOf(await threadOf(0))).toBe('0');
      expect(affinityOf(await threadOf(1))).toBe('1');
      expect((await domain.getVcpuPinInfo()).slice(0, 2)).toEqual([[0], [1]]);
      const [first, second] = await domain.getVcpuInfo();
      expect([first?.number, first?.affinity, second?.number, second?.affinity]).toEqual([0, [0], 1, [1]]);
      await domain.pinEmulator([1]);
      expect(await domain.getEmulatorPinInfo()).toEqual([1]);
      await domain.pinIOThread(1, [0], { live: true });
      const [thread] = await ioThreads();
      expect(affinityOf(thread!['thread-id'])).toBe('0');
      expect(await domain.getIOThreadInfo({ live: true })).toEqual([{ id: 1, affinity: [0] }]);
      await domain.pinIOThread(1, [0, 1], { live: true });
      expect(affinityOf(thread!['thread-id'])).toBe('0-1');
    },
  );

  test(
    'has the I/O threads that are added, with their parameters',
    verifies({
      'Domain.addIOThread': 'monitor',
      'Domain.delIOThread': 'monitor',
      'Domain.setIOThreadParams': 'monitor',
    }),
    async () => {
      const ids = async () => (await ioThreads()).map(({ id }) => id).sort();
      await domain.addIOThread(3, { live: true });
      await domain.addIOThread(7, { live: true });
      expect(await ids()).toEqual(['iothread1', 'iothread3', 'iothread7']);
      await domain.setIOThreadParams(3, { poll_max_ns: 5000n, poll_grow: 3 }, { live: true });
      await domain.setIOThreadParams(7, { poll_max_ns: 6000n }, { live: true });
      const parameters = new Map((await ioThreads()).map((thread) => [thread.id, thread]));
      expect(parameters.get('iothread3')).toMatchObject({ 'poll-max-ns': 5000, 'poll-grow': 3 });
      expect(parameters.get('iothread7')).toMatchObject({ 'poll-max-ns': 6000 });
      await domain.delIOThread(3, { live: true });
      expect(await ids()).toEqual(['iothread1', 'iothread7']);
      expect((await domain.getIOThreadInfo({ config: true })).map(({ id }) => id)).toEqual([1]);
    },
  );

  test(
    'has its memory read as the monitor reads it',
    verifies({ 'Domain.memoryPeek': 'monitor', 'Domain.qemuMonitorCommand': 'monitor' }),
    async () => {
      /** The bytes at an address, as the monitor prints them. */
      const dumped = async (command: 'x' | 'xp', address: number, size: number) => {
        const text = await domain.qemuMonitorCommand(`${command} /${size}xb ${address}`, { hmp: true });
        return Buffer.from(text.replace(/^\S+:/gm, '').replace(/0x|\s/g, ''), 'hex');
      };
      for (const [address, size] of [
        [0xf_fff0, 16],
        [0xf_e05b, 5],
      ] as const) {
        const bytes = await domain.memoryPeek(address, size, { physical: true });
        expect(bytes).toHaveLength(size);
        expect(bytes).toEqual(await dumped('xp', address, size));
        expect(await domain.memoryPeek(BigInt(address), size, { virtual: true })).toEqual(
          await dumped('x', address, size),
        );
      }
    },
  );

  test(
    'reports memory statistics in the period that is set',
    verifies({ 'Domain.setMemoryStatsPeriod': ['monitor', 'xml'] }),
    async () => {
      const alias = (await domain.getConfig()).devices?.memballoon?.alias?.name;
      const period = () =>
        query<number>(domain, 'qom-get', {
          path: `/machine/peripheral/${alias}`,
          property: 'guest-stats-polling-interval',
        });
      for (const seconds of [7, 11]) {
        await domain.setMemoryStatsPeriod(seconds, { live: true });
        expect(await period()).toBe(seconds);
        expect((await domain.getConfig()).devices?.memballoon?.stats?.period).toBe(seconds);
      }
      await domain.setMemoryStatsPeriod(13, { config: true });
      expect((await domain.getConfig({ inactive: true })).devices?.memballoon?.stats?.period).toBe(13);
      expect(await period()).toBe(11);
    },
  );

  test(
    'has the limits of a migration that are set',
    verifies({
      'Domain.migrateSetMaxDowntime': 'monitor',
      'Domain.migrateGetMaxDowntime': 'monitor',
      'Domain.migrateSetMaxSpeed': ['method', 'monitor'],
      'Domain.migrateGetMaxSpeed': 'method',
      'Domain.migrateSetCompressionCache': 'monitor',
      'Domain.migrateGetCompressionCache': 'monitor',
    }),
    async () => {
      for (const milliseconds of [333, 444n]) {
        await domain.migrateSetMaxDowntime(milliseconds);
        expect((await migration())['downtime-limit']).toBe(Number(milliseconds));
        expect(await domain.migrateGetMaxDowntime()).toBe(BigInt(milliseconds));
      }
      await domain.migrateSetMaxSpeed(17);
      await domain.migrateSetMaxSpeed(19, { postcopy: true });
      expect(await domain.migrateGetMaxSpeed()).toBe(17n);
      expect(await domain.migrateGetMaxSpeed({ postcopy: true })).toBe(19n);
      expect((await migration())['max-postcopy-bandwidth']).toBe(19 * 1024 * 1024);
      for (const bytes of [32, 128].map((mebibytes) => mebibytes * 1024 * 1024)) {
        await domain.migrateSetCompressionCache(bytes);
        expect((await migration())['xbzrle-cache-size']).toBe(bytes);
        expect(await domain.migrateGetCompressionCache()).toBe(BigInt(bytes));
      }
    },
  );

  test(
    'refuses to end a job that it does not have',
    verifies({ 'Domain.migrateStartPostCopy': 'refusal' }),
    async () => {
      await expect(domain.migrateStartPostCopy()).rejects.toMatchObject({
        code: 'VIR_ERR_OPERATION_INVALID',
        api: 'virDomainMigrateStartPostCopy',
      });
    },
  );

  test(
    'measures for as many seconds as requested how fast it writes to its memory',
    verifies({ 'Domain.startDirtyRateCalc': 'monitor' }),
    async () => {
      await domain.startDirtyRateCalc(60);
      expect(await query(domain, 'query-dirty-rate')).toMatchObject({ status: 'measuring', 'calc-time': 60 });
    },
  );

  test(
    'stops and continues',
    verifies({
      'Domain.suspend': ['monitor', 'event'],
      'Domain.resume': ['monitor', 'event'],
      'Domain.reset': 'event',
      'Domain.getState': 'monitor',
    }),
    async () => {
      const status = async () => (await query<{ status: string }>(domain, 'query-status')).status;
      expect([await status(), await domain.getState()]).toEqual(['prelaunch', { state: 'paused', reason: 'user' }]);
      await domain.resume();
      expect([await status(), (await domain.getState()).state]).toEqual(['running', 'running']);
      await domain.suspend();
      expect([await status(), await domain.getState()]).toEqual(['paused', { state: 'paused', reason: 'user' }]);
      await using events = domain.qemuMonitorEvents({ event: 'RESET' });
      await events.ready;
      await domain.reset();
      expect((await events.next()).value).toMatchObject({ event: 'RESET', details: { guest: false } });
    },
  );

  test(
    "reports QEMU's own events: those of the domain or of all, and those of a name",
    verifies({
      'Connection.qemuMonitorEvents': 'event',
      'Connection.onQemuMonitorEvent': 'event',
      'Domain.qemuMonitorEvents': 'event',
      'Domain.onQemuMonitorEvent': 'event',
    }),
    async () => {
      const { connection } = host;
      await using other = await connection.createDomain(guestXML('other'), { paused: true });
      const resumeAndStop = async () => {
        for (const one of [other, domain]) {
          await one.resume();
          await one.suspend();
        }
      };
      const heard: string[] = [];
      const next = async (events: EventStream<QemuMonitorEvent>) => {
        const { domain, event } = (await events.next()).value!;
        return `${domain.name} ${event}`;
      };
      // libvirt takes one registration for a domain, and one for all.
      {
        await using all = connection.qemuMonitorEvents({ event: 'stop', nocase: true });
        await all.ready;
        await using _mine = await domain.onQemuMonitorEvent(({ event }) => heard.push(event), { event: 'RESUME' });
        await resumeAndStop();
        expect([await next(all), await next(all)]).toEqual(['other STOP', 'paused STOP']);
        await expect.poll(() => heard).toEqual(['RESUME']);
      }
      await using mine = domain.qemuMonitorEvents({ event: 'RESUME|STOP', regex: true });
      await mine.ready;
      await using _all = await connection.onQemuMonitorEvent(({ domain, event }) =>
        heard.push(`${domain.name} ${event}`),
      );
      await resumeAndStop();
      expect([await next(mine), await next(mine)]).toEqual(['paused RESUME', 'paused STOP']);
      await expect
        .poll(() => heard.slice(1).filter((one) => /RESUME|STOP/.test(one)))
        .toEqual(['other RESUME', 'other STOP', 'paused RESUME', 'paused STOP']);
      await other.destroy();
    },
  );

  test(
    'has a screen, and a graphics server that is connected to',
    verifies({
      'Domain.screenshot': ['value', 'refusal'],
      'Domain.openGraphicsFD': ['value', 'refusal'],
      'Domain.openGraphics': ['value', 'refusal'],
    }),
    async () => {
      const { mimeType, stream } = await domain.screenshot();
      const image = Buffer.concat(await stream.toArray());
      const magic = mimeType === 'image/png' ? '\x89PNG' : 'P6';
      expect(image.toString('latin1', 0, magic.length)).toBe(magic);
      await expect(domain.screenshot(5)).rejects.toMatchObject({
        code: 'VIR_ERR_OPERATION_INVALID',
        api: 'virDomainScreenshot',
      });
      // With a password the server requires VNC's authentication (2), which the host's user may skip (1).
      expect(await securityTypes(new Socket({ fd: await domain.openGraphicsFD(0) }))).toEqual([2]);
      expect(await securityTypes(new Socket({ fd: await domain.openGraphicsFD(0, { skipauth: true }) }))).toEqual([1]);
      await expect(domain.openGraphicsFD(4)).rejects.toMatchObject({ code: 'VIR_ERR_INTERNAL_ERROR' });
      expect(await withSocket((fd) => domain.openGraphics(0, fd))).toEqual([2]);
      expect(await withSocket((fd) => domain.openGraphics(0, fd, { skipauth: true }))).toEqual([1]);
      await expect(withSocket((fd) => domain.openGraphics(4, fd))).rejects.toMatchObject({
        code: 'VIR_ERR_INTERNAL_ERROR',
        api: 'virDomainOpenGraphics',
      });
    },
  );

  test(
    'receives descriptors with a command of its monitor',
    verifies({ 'Domain.qemuMonitorCommandWithFiles': 'monitor' }),
    async () => {
      const file = openSync('/dev/zero', 'r');
      try {
        const command = { execute: 'add-fd', arguments: { 'fdset-id': 9, opaque: 'zero' } };
        const { result, files } = await domain.qemuMonitorCommandWithFiles(JSON.stringify(command), [file]);
        expect(files).toEqual([]);
        const { fd } = (JSON.parse(result) as { return: { fd: number } }).return;
        expect(await query(domain, 'query-fdsets')).toContainEqual({ 'fdset-id': 9, fds: [{ fd, opaque: 'zero' }] });
      } finally {
        closeSync(file);
      }
    },
  );

  test(
    'is marked as changed by its monitor',
    verifies({ 'Domain.getMessages': 'value', 'Domain.getControlInfo': 'value' }),
    async () => {
      expect(await domain.getMessages({ tainting: true })).toContainEqual(expect.stringMatching(/custom.*monitor/i));
      expect(await domain.getMessages({ deprecation: true })).not.toContainEqual(
        expect.stringMatching(/custom.*monitor/i),
      );
      expect(await domain.getControlInfo()).toEqual({ state: 'ok', details: 'none', stateTime: 0n });
    },
  );

  test(
    'keeps changes of its definition for its next start',
    verifies({
      'Domain.setPerfEvents': ['xml', 'method'],
      'Domain.getPerfEvents': 'xml',
      'Domain.setNumaParameters': 'xml',
      'Domain.getNumaParameters': 'xml',
      'Domain.setLifecycleAction': 'xml',
      'Domain.isUpdated': 'value',
    }),
    async () => {
      const later = () => domain.getConfig({ inactive: true });
      expect(await domain.isUpdated()).toBe(false);
      await domain.setPerfEvents({ cpu_clock: true, page_faults: true, task_clock: false }, { config: true });
      expect(await domain.getPerfEvents({ config: true })).toMatchObject({ cpu_clock: true, task_clock: false });
      expect((await later()).perf?.event).toEqual(
        expect.arrayContaining([
          { name: 'cpu_clock', enabled: 'yes' },
          { name: 'page_faults', enabled: 'yes' },
          { name: 'task_clock', enabled: 'no' },
        ]),
      );
      await domain.setNumaParameters({ numa_mode: 'preferred', numa_nodeset: '0' }, { config: true });
      expect(await domain.getXMLDesc({ inactive: true })).toContain("<memory mode='preferred' nodeset='0'/>");
      expect(await domain.getNumaParameters({ config: true })).toEqual({ numa_mode: 'preferred', numa_nodeset: '0' });
      await domain.setLifecycleAction('crash', 'preserve', { config: true });
      await domain.setLifecycleAction('reboot', 'destroy', { config: true });
      await domain.setLifecycleAction('crash', 'restart', { live: true });
      expect(await later()).toMatchObject({ on_crash: 'preserve', on_reboot: 'destroy' });
      expect(await domain.getConfig()).toMatchObject({ on_crash: 'restart', on_reboot: 'restart' });
    },
  );

  test(
    'starts with the host when it is set to',
    verifies({ 'Domain.setAutostart': 'file', 'Domain.getAutostart': 'file' }),
    async () => {
      const links = () =>
        readdirSync(host.qemu.root, { recursive: true, encoding: 'utf8' }).filter((file) =>
          /autostart\/paused\.xml$/.test(file),
        );
      await domain.setAutostart(true);
      expect([links().length, await domain.getAutostart()]).toEqual([1, true]);
      await domain.setAutostart(false);
      expect([links(), await domain.getAutostart()]).toEqual([[], false]);
    },
  );
});

describe('a guest that is saved or dumped', () => {
  let domain: Domain;
  let file: string;
  let round = 0;

  beforeEach(async () => {
    const name = `saved-${++round}`;
    file = join(host.qemu.root, name);
    domain = await host.connection.defineDomain(xml(name));
    await domain.create({ paused: true });
  });

  const magicOf = async (path: string, size: number) => {
    await using handle = await open(path);
    return (await handle.read(Buffer.alloc(size), 0, size, 0)).buffer.toString('latin1');
  };

  test(
    'is restored with the configuration that is edited in its file, paused or running as requested',
    verifies({
      'Domain.save': ['file', 'method'],
      'Connection.restoreDomain': ['xml', 'method'],
      'Connection.getDomainSaveImageXMLDesc': 'xml',
      'Connection.getDomainSaveImageConfig': 'xml',
      'Connection.defineDomainSaveImage': 'xml',
    }),
    async () => {
      const titled = async (title: string) => ({
        ...(await domain.getConfig({ migratable: true, secure: true })),
        title,
      });
      await domain.save(file, { config: await titled('When saved') });
      expect(await magicOf(file, 12)).toBe('LibvirtQemud');
      const { connection } = host;
      expect(await connection.getDomainSaveImageXMLDesc(file)).not.toContain(password);
      expect(await connection.getDomainSaveImageXMLDesc(file, { secure: true })).toContain(`passwd='${password}'`);
      const config = await connection.getDomainSaveImageConfig(file, { secure: true });
      expect(config.title).toBe('When saved');
      await connection.restoreDomain(file);
      expect([(await domain.getState()).state, (await domain.getConfig()).title]).toEqual(['paused', 'When saved']);
      await domain.save(file, { running: true });
      await connection.defineDomainSaveImage(file, { ...config, title: 'In the file' }, { paused: true });
      await connection.restoreDomain(file);
      expect([(await domain.getState()).state, (await domain.getConfig()).title]).toEqual(['paused', 'In the file']);
      await domain.save(file);
      await connection.restoreDomain(file, { running: true, config: { ...config, title: 'When restored' } });
      expect([await domain.getState(), (await domain.getConfig()).title]).toEqual([
        { state: 'running', reason: 'restored' },
        'When restored',
      ]);
    },
  );

  test(
    'is restored by its next start where libvirt keeps its state',
    verifies({
      'Domain.managedSave': ['method', 'file'],
      'Domain.hasManagedSaveImage': 'file',
      'Domain.managedSaveGetXMLDesc': 'xml',
      'Domain.managedSaveGetConfig': 'xml',
      'Domain.managedSaveDefine': 'xml',
      'Domain.managedSaveRemove': 'file',
    }),
    async () => {
      const images = () =>
        readdirSync(host.qemu.root, { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.endsWith(`save/${domain.name}.save`),
        );
      expect([await domain.hasManagedSaveImage(), images()]).toEqual([false, []]);
      await domain.managedSave({ running: true });
      expect([await domain.hasManagedSaveImage(), images().length]).toEqual([true, 1]);
      expect(await domain.managedSaveGetXMLDesc()).not.toContain(password);
      expect(await domain.managedSaveGetXMLDesc({ secure: true })).toContain(`passwd='${password}'`);
      const config = await domain.managedSaveGetConfig({ secure: true });
      expect([config.name, config.devices?.graphics?.[0]]).toEqual([
        domain.name,
        expect.objectContaining({ passwd: password }),
      ]);
      await domain.managedSaveDefine({ ...config, title: 'Edited' }, { paused: true });
      expect((await domain.managedSaveGetConfig()).title).toBe('Edited');
      await domain.create();
      expect([(await domain.getState()).state, (await domain.getConfig()).title]).toEqual(['paused', 'Edited']);
      await domain.managedSave();
      await domain.managedSaveRemove();
      expect([await domain.hasManagedSaveImage(), images()]).toEqual([false, []]);
    },
  );

  test('is dumped in the format that is requested', verifies({ 'Domain.coreDump': ['file', 'method'] }), async () => {
    await domain.coreDump(file, { memoryOnly: true });
    expect(await magicOf(file, 4)).toBe('\x7fELF');
    await domain.coreDump(file, { memoryOnly: true, format: 'kdump-zlib' });
    expect(await magicOf(file, 8)).toMatch(/^(KDUMP {3}|makedump)$/);
    await domain.coreDump(file);
    expect(await magicOf(file, 4)).toBe('QEVM');
    expect(await domain.isActive()).toBe(true);
    await domain.coreDump(file, { crash: true, memoryOnly: true });
    expect(await domain.getState()).toEqual({ state: 'shutoff', reason: 'crashed' });
  });
});

test(
  'a disk is the descriptor that is associated with its name',
  verifies({ 'Domain.fdAssociate': 'monitor' }),
  async () => {
    const image = await host.lab.disk('3 MiB');
    const disk = `<disk type='file'><driver name='qemu' type='raw'/><source file='/nowhere' fdgroup='image'/><target dev='vda' bus='virtio'/></disk>`;
    const domain = await host.connection.defineDomain(guestXML('associated', disk));
    const handle = await open(image, 'r+');
    try {
      await domain.fdAssociate('image', [handle.fd], { writable: true });
      await domain.create({ paused: true });
      const [device] = await query<{ inserted: { image: { 'virtual-size': number } } }[]>(domain, 'query-block');
      expect(device?.inserted.image['virtual-size']).toBe(3 * 1024 * 1024);
    } finally {
      await handle.close();
    }
  },
);

/** The kinds of authentication that a VNC server offers. */
async function securityTypes(socket: Socket): Promise<number[]> {
  const read = async (size: number): Promise<Buffer> => {
    for (;;) {
      const bytes = socket.read(size) as Buffer | null;
      if (bytes) return bytes;
      await once(socket, 'readable', { signal: AbortSignal.timeout(20_000) });
    }
  };
  try {
    socket.write(await read(12)); // The same version of the protocol.
    const [count = 0] = await read(1);
    return [...(await read(count))];
  } finally {
    socket.destroy();
  }
}

/** Gives one end of a socket to a function, and reads from the other. */
async function withSocket(use: (fd: number) => Promise<void>): Promise<number[]> {
  const path = join(host.qemu.root, 'graphics-socket');
  const server = createServer().listen(path);
  await once(server, 'listening');
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const given = openSocket(path).pause(); // Else Node reads what QEMU is to read.
  try {
    const [other] = await accepted;
    await use((given as unknown as { _handle: { fd: number } })._handle.fd);
    return await securityTypes(other);
  } finally {
    given.destroy();
    server.close();
  }
}

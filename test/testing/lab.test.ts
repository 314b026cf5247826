/** Labs and their guests, on libvirt's QEMU driver in this process. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from 'libvirt-native';
import {
  CommandError,
  CommandTimeoutError,
  ConsoleEndedError,
  ConsoleTimeoutError,
  Lab,
  type LabGuest,
} from 'libvirt-native/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processesWith } from '../support/children.ts';
import { temporaryFolder } from '../support/folder.ts';
import { guestXML } from '../support/guest-xml.ts';
import { image } from '../support/image.ts';
import { verifies } from '../support/verifies.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await Lab.open({ image });
});

afterAll(() => lab.close());

describe('a guest', () => {
  let guest: LabGuest;

  beforeAll(async () => {
    guest = await lab.guest({
      networks: [lab.network()],
      disks: [{ source: await lab.disk('8 MiB'), serial: 'first' }],
    });
  });

  test(
    'runs commands, and returns what they print without the trailing newlines',
    verifies({ 'LabGuest.run': 'guest' }),
    async () => {
      expect(await guest.run('uname -r')).toBe(image.release);
      expect(await guest.run(`printf 'a\\n\\tb "c" $HOME\\n\\n'`)).toBe('a\n\tb "c" $HOME');
      expect(await guest.run('echo one\necho two')).toBe('one\ntwo');
      expect(await guest.run('cat')).toBe('');
      expect((await guest.run(`echo '${'ü'.repeat(3000)}'`)).length).toBe(3000);
      expect(await guest.run('sleep 999 &')).toBe('');
      expect((await guest.run('seq 20000')).split('\n')).toHaveLength(20_000);
    },
  );

  test(
    'commands that are run at once run one after the other',
    verifies({ 'LabGuest.run': 'guest', 'GuestConsole.run': 'guest' }),
    async () => {
      const uptime = "cut -d ' ' -f 1 /proc/uptime";
      const running = [guest.run(`sleep 0.2; ${uptime}; echo one`), guest.console.run(`${uptime}; echo two`)];
      const [[end, one], [begin, two]] = (await Promise.all(running)).map((output) =>
        output.split('\n'),
      ) as string[][] as [string[], string[]];
      expect([one, two]).toEqual(['one', 'two']);
      expect(Number(begin)).toBeGreaterThanOrEqual(Number(end));
    },
  );

  test(
    'a command that fails rejects with its exit status and its output, unless that is not checked',
    verifies({ 'LabGuest.run': ['guest', 'refusal'] }),
    async () => {
      const error = await guest.run('echo out; echo err >&2; exit 3').catch((error: unknown) => error);
      expect(error).toBeInstanceOf(CommandError);
      expect(error).toMatchObject({ code: 'ERR_LIBVIRT_COMMAND', exitCode: 3, stdout: 'out', stderr: 'err' });
      expect((error as Error).message).toBe('exit status 3 of the command: echo out; echo err >&2; exit 3\nerr');
      expect(await guest.run('no-such-program', { check: false })).toMatchObject({ exitCode: 127 });
      expect(await guest.run('if', { check: false })).not.toMatchObject({ exitCode: 0 });
    },
  );

  test('a command that does not end is interrupted, and the next one runs', async () => {
    await expect(guest.run('sleep 1000', { timeout: 300 })).rejects.toBeInstanceOf(CommandTimeoutError);
    const signal = AbortSignal.timeout(300);
    await expect(guest.run('sleep 1000', { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await guest.run('ps')).not.toContain('sleep 1000');
  });

  test(
    'is reset to the moment when it was ready: memory, disk and configuration',
    verifies({ 'LabGuest.reset': ['guest', 'xml'] }),
    async () => {
      const uptime = async () => Number((await guest.run('cat /proc/uptime')).split(' ')[0]);
      const booted = await uptime();
      await guest.run('touch /root/file; echo changed | dd of=/dev/vda conv=fsync 2>/dev/null');
      await guest.domain.setMetadata('title', 'changed', null, null, { config: true });
      await expect.poll(uptime).toBeGreaterThan(booted + 0.5);
      await guest.reset();
      expect(await uptime()).toBeLessThan(booted + 0.5);
      expect(await guest.run('ls /root')).toBe('');
      expect(await guest.run('head -c 7 /dev/vda | tr "\\0" 0')).toBe('0000000');
      expect(await guest.domain.getXMLDesc({ inactive: true })).not.toContain('changed');
      // Again, and after its end.
      await guest.domain.destroy();
      await guest.reset();
      expect(await guest.run('uname')).toBe('Linux');
    },
  );

  test('a guest that stops rejects what waits for its console at once, with the reason', async () => {
    const timeout = 2 ** 31 - 1;
    const rejected = [
      expect(guest.console.expect('never', { timeout })).rejects.toMatchObject({
        name: 'ConsoleEndedError',
        reason: 'the guest is shutoff (destroyed)',
      }),
      expect(guest.run('sleep 1000', { timeout })).rejects.toBeInstanceOf(ConsoleEndedError),
    ];
    await guest.domain.destroy();
    await Promise.all(rejected);
    await guest.reset();
  });

  test(
    'is gone with all that belongs to it when it is closed',
    verifies({ 'LabGuest.name': 'method', 'LabGuest.closed': 'value', 'LabGuest.close': 'method' }),
    async () => {
      const { name } = guest;
      expect((await lab.connection.lookupDomainByName(name)).uuid).toBe(guest.domain.uuid);
      expect(processesWith(name)).not.toEqual([]);
      expect(guest.closed).toBe(false);
      await guest.close();
      expect(guest.closed).toBe(true);
      expect(processesWith(name)).toEqual([]);
      await expect(lab.connection.lookupDomainByName(name)).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' });
    },
  );
});

test(
  'a domain that was defined otherwise is booted, with its console from the first line on, and reset',
  verifies({ 'Lab.boot': 'guest' }),
  async () => {
    const { kernel, initrd, cmdline } = image;
    const spec = { name: 'defined', memory: '192 MiB', title: 'As defined', kernel, initrd, cmdline } as const;
    const domain = await lab.connection.defineGuest(spec);
    const lines: string[] = [];
    await using guest = await lab.boot(domain, { ready: 'guest: ready', onLine: (line) => lines.push(line) });
    expect(lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^libvirt-native guest: Linux/), 'guest: ready']),
    );
    expect([guest.domain, guest.plan]).toEqual([domain, undefined]);
    await guest.run('touch /run/left');
    await domain.setMetadata('title', 'Changed', null, null, { config: true });
    await guest.reset();
    expect((await guest.run('ls /run/left', { check: false })).exitCode).not.toBe(0);
    expect((await domain.getConfig({ inactive: true })).title).toBe('As defined');
    await guest.close();
    await expect(lab.connection.lookupDomainByName('defined')).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' });
  },
);

test('a configuration is booted as a domain of its own, and what is none is refused', async () => {
  await using guest = await lab.boot(guestXML('from-xml'), { resettable: false });
  expect(await guest.run('uname -s')).toBe('Linux');
  await using other = await Lab.open({ connection: lab.connection });
  await expect(other.boot(5 as never)).rejects.toThrow(
    'the domain of boot(): expected a Domain or the configuration of one, got 5',
  );
});

test('a guest that is not ready in time is removed', verifies({ 'Lab.guest': 'refusal' }), async () => {
  await expect(lab.guest({ name: 'never-ready', ready: 'never shown', timeout: 500 })).rejects.toBeInstanceOf(
    ConsoleTimeoutError,
  );
  expect(processesWith('never-ready')).toEqual([]);
  expect((await lab.connection.listAllDomains()).map(({ name }) => name)).not.toContain('never-ready');
});

test(
  'a lab that is closed while a guest boots leaves nothing; the next one of the process works',
  verifies({ 'Lab.open': 'file', 'Lab.close': 'file', 'Lab.closed': 'value', 'Lab.guest': 'refusal' }),
  async () => {
    const other = await Lab.open({ image });
    const booting = other.guest({ name: 'booting' });
    booting.catch(() => {});
    await expect.poll(() => processesWith('booting').length).toBeGreaterThan(0);
    expect([other.closed, existsSync(other.folder)]).toEqual([false, true]);
    await other.close();
    expect(other.closed).toBe(true);
    await expect(booting).rejects.toMatchObject({ name: 'ClosedError' });
    expect(processesWith('booting')).toEqual([]);
    expect(existsSync(other.folder)).toBe(false);
    await using next = await Lab.open({ image });
    expect(await next.connection.getType()).toBe('QEMU');
  },
);

test(
  'disks are empty images of the requested size, each a file of its own',
  verifies({ 'Lab.disk': ['file', 'refusal'] }),
  async () => {
    await using own = await Lab.open({ image });
    const [first, second] = [await own.disk('3 MiB'), await own.disk()];
    expect([first, second].map((file) => [dirname(file), statSync(file).size, statSync(file).blocks])).toEqual([
      [own.folder, 3 << 20, 0],
      [own.folder, 64 << 20, 0],
    ]);
    expect(first).not.toBe(second);
    await own.close();
    await expect(own.disk()).rejects.toMatchObject({ code: 'ERR_LIBVIRT_CLOSED' });
  },
);

test(
  'a test that fails leaves what shows why',
  verifies({
    'Lab.open': 'file',
    'Lab.guest': 'method',
    'Lab.capture': ['file', 'refusal'],
    'Lab.collect': ['file', 'value'],
  }),
  async () => {
    const artifacts = temporaryFolder('artifacts');
    await using kept = await Lab.open({ image, artifacts });
    await using guest = await kept.guest({ name: 'shown', display: 'vnc', resettable: false });
    const failure = new Error('on purpose');
    const failed = kept.capture('disks/a disk: is "seen"?', async () => {
      await guest.run('echo a trace');
      await guest.domain.setMetadata('title', 'only live', null, null, { live: true });
      throw failure;
    });
    await expect(failed).rejects.toBe(failure);
    const read = (file: string) => readFileSync(join(artifacts, 'disks_a disk_ is _seen_', file));
    expect(String(read('error.txt'))).toContain('Error: on purpose');
    // The kernel may print something in between.
    expect(String(read('shown/console.txt'))).toMatch(/guest: ready[\s\S]*a trace/);
    expect(String(read('shown/live.xml'))).toContain('<title>only live</title>');
    expect(String(read('shown/persistent.xml'))).not.toContain('<title>only live</title>');
    expect(String(read('shown/state.txt'))).toBe('running (unpaused)\n');
    expect(String(read('shown/qemu.log'))).toContain('qemu-system');
    // Either as QEMU makes it: a PNG, or a portable pixmap.
    const screenshot = ['png', 'ppm'].map((ending) =>
      join(artifacts, `disks_a disk_ is _seen_/shown/screenshot.${ending}`),
    );
    expect(readFileSync(screenshot.find(existsSync)!).length).toBeGreaterThan(1000);
    const events = String(read('events.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(events).toContainEqual(
      expect.objectContaining({ name: 'domain-lifecycle', domain: 'shown', event: 'started' }),
    );
    expect(await kept.capture('succeeds', () => 1)).toBe(1);
    expect(existsSync(join(artifacts, 'succeeds'))).toBe(false);
    expect(await kept.collect('on demand', new Error('none'))).toBe(join(artifacts, 'on demand'));
    expect(readFileSync(join(artifacts, 'on demand/error.txt'), 'utf8')).toContain('Error: none');
    expect(readFileSync(join(artifacts, 'on demand/shown/live.xml'), 'utf8')).toContain('<title>only live</title>');
    expect(await lab.collect('nowhere')).toBeUndefined();
  },
);

test(
  'a lab on a given hypervisor uses its network, or says how to give it one',
  verifies({ 'Lab.open': 'method', 'Lab.close': 'method', 'Lab.network': ['value', 'refusal'] }),
  async () => {
    await using connection = await connect('test:///default');
    await using first = await Lab.open({ connection, network: 'default' });
    expect(first.network()).toBe('default');
    await using second = await Lab.open({ uri: 'test:///default' });
    expect(() => second.network()).toThrow('TEST has no user networking: pass a libvirt network');
    await first.close();
    expect(await connection.isAlive()).toBe(true);
  },
);

test.each([
  ['an unknown option of a lab', () => Lab.open({ artefacts: 'x' } as object), /^artefacts: unknown option/],
  [
    'two hypervisors',
    async () => Lab.open({ uri: 'test:///default', connection: lab.connection }),
    /^connection: does not go with 'uri'/,
  ],
  [
    'an unknown option of a guest',
    () => lab.guest({ memmory: '1 GiB' } as object),
    /^memmory: unknown option; did you mean 'memory'\?/,
  ],
])('rejects %s', async (_, call, message) => {
  await expect(call()).rejects.toThrow(message);
});

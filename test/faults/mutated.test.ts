/**
 * A daemon whose numbers do not fit its lists: each word of its replies is changed in turn, and nothing of it ends the process, hangs
 * or fills memory.
 */
import { chmod } from 'node:fs/promises';
import { connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describedHostURIThrough } from '../support/described-host.ts';
import { guestXML } from '../support/guest-xml.ts';
import { emptyDisk } from '../support/images.ts';
import { runProgram } from '../support/program.ts';
import { growth, times, tried } from './tried.ts';

const program = new URL('programs/mutated.ts', import.meta.url);
const subject = "A daemon's replies";

/** So many words at the beginning and at the end of each reply: there the counts stand. */
const words = times(1, 200);
/** And so many values of those in test/support/mutating-proxy.ts. */
const values = times(4, 7);

/** MiB that a process may have had at most; an answer may claim up to 64 MiB. */
const peakLimit = growth(700);

/** libvirt's own client divides by a number of the reply to virDomainGetCPUStats, in whatever program. */
const libvirtsOwn = /CPUStats packet \d+ word \d+ =0$/;

/** What libvirt itself does with such replies is not ours: that division, and memory that its decoder leaves. */
const env = { ASAN_OPTIONS: `${process.env['ASAN_OPTIONS'] ?? ''}:detect_leaks=0:handle_sigfpe=0` };

let daemon: PrivateDaemon;

beforeEach(async () => {
  daemon = await PrivateDaemon.start();
  await chmod(daemon.folder, 0o755);
});
afterEach(() => daemon.close());

interface Sweep {
  mutations: number;
  problems: string[];
}

/** Runs the program to the end of its list; whatever ends it before is a problem, and it is started again after that mutation. */
async function sweep(uri: string, scene: 'test' | 'qemu'): Promise<Sweep> {
  const problems: string[] = [];
  for (let done = 0; ; ) {
    const args = [uri, scene, daemon.folder, ...[words, values, done].map(String)];
    const { code, signal, stdout, stderr } = await runProgram(program, args, {
      env,
      timeout: times(240_000, 3_600_000),
    });
    const lines = stdout.trim().split('\n');
    const last = lines.at(-1) ?? '';
    for (const [index, line] of lines.entries())
      if (line.startsWith('problem')) problems.push(`${lines[index - 1]}: ${line}`);
    const [, total, peak] = /^done (\d+) peak (\d+) MiB$/.exec(last) ?? [];
    if (total !== undefined) {
      if (Number(peak) > peakLimit) problems.push(`${peak} MiB`);
      return { mutations: Number(total), problems };
    }
    if (!(signal === 'SIGFPE' && libvirtsOwn.test(last))) problems.push(`${last}: ${signal ?? code} ${stderr}`);
    const number = Number(/^(\d+) /.exec(last)?.[1] ?? 0);
    if (number <= done) return { mutations: done, problems };
    done = number;
  }
}

test(
  'of the test driver, to every function and method that answers',
  async () => {
    const { mutations, problems } = await sweep(await describedHostURIThrough(daemon), 'test');
    expect(problems).toEqual([]);
    expect(mutations).toBeGreaterThan(1000);
    tried(subject, 'a word changed, to each function of the test driver', mutations, 'a value or an error');
  },
  times(300_000, 7_200_000),
);

test(
  'of the QEMU driver with a guest, to every method that answers',
  async () => {
    const uri = daemon.uri('qemu:///session');
    const connection = await connect(uri);
    const image = await emptyDisk(daemon.folder, 'disk.img');
    await chmod(image, 0o666); // The daemon is another user.
    const devices = `<disk type='file' device='disk'><source file='${image}'/><target dev='vda' bus='virtio'/></disk>
      <interface type='user'><model type='virtio'/></interface>`;
    const xml = guestXML('mutated', devices).replace('<vcpu>1</vcpu>', '<vcpu>2</vcpu><iothreads>2</iothreads>');
    await using _off = await connection.defineDomain(xml.replaceAll('mutated', 'off'));
    const domain = await connection.createDomain(xml, { paused: true });
    try {
      const { mutations, problems } = await sweep(uri, 'qemu');
      expect(problems).toEqual([]);
      expect(mutations).toBeGreaterThan(300);
      tried(subject, 'a word changed, to each method of a QEMU guest', mutations, 'a value or an error');
    } finally {
      await domain.destroy();
    }
    expect(await connection.close()).toBe(0);
  },
  times(300_000, 7_200_000),
);

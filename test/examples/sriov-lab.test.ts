/**
 * The SR-IOV laboratory without a card: its options, its statistics, its results as table, CSV and chart, and its end by Ctrl-C while a guest
 * boots. test/hosts measures with it.
 */
import { readdirSync } from 'node:fs';
import { connect } from 'libvirt-native';
import { IsolatedDaemon } from 'libvirt-native/testing';
import { describe, expect, test } from 'vitest';
import { formatChart } from '../../examples/sriov-lab/chart.ts';
import { formatCSV } from '../../examples/sriov-lab/csv.ts';
import { kinds, parseKinds } from '../../examples/sriov-lab/kinds.ts';
import { parseOptions } from '../../examples/sriov-lab/options.ts';
import { planPairs } from '../../examples/sriov-lab/plan.ts';
import { costOf, type Results, type Run, summarizeKind } from '../../examples/sriov-lab/results.ts';
import { summarize } from '../../examples/sriov-lab/statistics.ts';
import { figure, formatTable } from '../../examples/sriov-lab/table.ts';
import { parseCounts, tools } from '../../examples/sriov-lab/traffic.ts';
import { temporaryFolder } from '../support/folder.ts';
import { capabilitiesCache, image } from '../support/image.ts';
import { runProgram } from '../support/program.ts';

const program = new URL('../../examples/sriov-lab/main.ts', import.meta.url);

describe('statistics', () => {
  test('an odd and an even number of samples', () => {
    expect(summarize([4, 2, 9])).toEqual({
      ...{ count: 3, mean: 5, minimum: 2, median: 4, p99: 9, maximum: 9 },
      deviation: Math.sqrt(13),
    });
    expect(summarize([1, 2, 3, 10])).toMatchObject({ mean: 4, median: 2.5, deviation: Math.sqrt(50 / 3) });
  });

  test('a single sample does not deviate, and none is refused', () => {
    expect(summarize([7])).toMatchObject({ count: 1, mean: 7, deviation: 0, median: 7, p99: 7 });
    expect(() => summarize([])).toThrow(RangeError);
  });

  test('the 99th percentile is the smallest sample that 99 % do not exceed', () => {
    const samples = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(summarize(samples.toReversed()).p99).toBe(198);
    expect(summarize(samples.slice(0, 100)).p99).toBe(99);
  });

  test('figures have three significant digits, and whole numbers all of theirs', () => {
    expect([0, 0.012345, 1.2345, 123.45, 12345.6, 1e7].map(figure)).toEqual([
      ...['0', '0.0123', '1.23', '123', '12346', '10000000'],
    ]);
  });
});

describe('options', () => {
  test('have defaults, and numbers', () => {
    expect(parseOptions([])).toMatchObject({
      guests: 2,
      runs: 3,
      duration: 10,
      warmUp: 1,
      pings: 200,
      cpus: 1,
      kind: undefined,
    });
    expect(parseOptions(['--guests', '4', '--kind', 'xen-hvm', '--warm-up', '0'])).toMatchObject({
      ...{ guests: 4, kind: 'xen-hvm', warmUp: 0 },
    });
  });

  test.each([
    ['--guests', '3', /even number/],
    ['--guests', '0', /from 2 to 200/],
    ['--runs', 'many', /--runs: expected a whole number from 1 to 1000, got 'many'/],
    ['--duration', '1.5', /--duration: expected a whole number/],
  ])('%s %s is rejected', (name, value, message) => {
    expect(() => parseOptions([name, value])).toThrow(message);
  });

  test('kinds are each compared once, and have the names that the hypervisor has for them', () => {
    expect(parseKinds('vf,paravirtual,vf')).toEqual([kinds.vf, kinds.paravirtual]);
    expect(() => parseKinds('vf,e1000')).toThrow("--kinds: unknown kind 'e1000'; expected some of vf, paravirtual");
    expect([kinds.paravirtual.label('QEMU'), kinds.paravirtual.label('Xen')]).toEqual(['virtio', 'netfront']);
  });

  test('guests of all kinds and of programs that run at once have names and addresses of their own', () => {
    const plans = [7, 8].flatMap((id) =>
      [kinds.vf, kinds.paravirtual].flatMap((kind, index) => planPairs(kind, index, 4, id)),
    );
    const places = plans.flatMap(({ sender, receiver }) => [sender, receiver]);
    expect(places).toHaveLength(16);
    for (const what of ['name', 'mac'] as const) expect(new Set(places.map((place) => place[what])).size).toBe(16);
    expect(planPairs(kinds.paravirtual, 1, 4, 7)).toEqual([
      {
        sender: { name: 'sriov-lab-7-paravirtual-1-sender', address: '198.18.1.1/24', mac: '52:54:00:07:01:01' },
        receiver: { name: 'sriov-lab-7-paravirtual-1-receiver', address: '198.18.1.2/24', mac: '52:54:00:07:01:02' },
      },
      {
        sender: { name: 'sriov-lab-7-paravirtual-2-sender', address: '198.18.1.3/24', mac: '52:54:00:07:01:03' },
        receiver: { name: 'sriov-lab-7-paravirtual-2-receiver', address: '198.18.1.4/24', mac: '52:54:00:07:01:04' },
      },
    ]);
  });
});

describe('what programs in guests print', () => {
  test('nc: blocks between two moments', () => {
    const counts = parseCounts('100 10.50 2000000\n600 12.50 10400000');
    expect(tools.nc.flow(counts, '')).toEqual({ bytes: 500 * 16_384, seconds: 2 });
    expect(() => parseCounts('100 10.50 2000000')).toThrow(/no measurement/);
    expect(() => parseCounts('100 10.50\n600 12.50 10400000')).toThrow(/no measurement/);
  });

  test('iperf3: what the receiver got, or why there is nothing', () => {
    const counts = parseCounts('0 10.50 0\n0 12.50 10');
    const report = JSON.stringify({ end: { sum_sent: { bytes: 9 }, sum_received: { bytes: 8, seconds: 2.5 } } });
    expect(tools.iperf3.flow(counts, report)).toEqual({ bytes: 8, seconds: 2.5 });
    const failed = JSON.stringify({ end: {}, error: 'unable to connect' });
    expect(() => tools.iperf3.flow(counts, failed)).toThrow('iperf3 failed: unable to connect');
  });
});

const flow = (bytes: number) => ({ bytes, seconds: 2, wireBytes: bytes + 2e6, wireSeconds: 2 });
const cpu = { senders: 0.5, receivers: 0.25, host: 0.25 };
const runs: Run[] = [
  { kind: 'vf', number: 1, flows: [flow(1e9), flow(1e9)], roundTrips: [1, 3, 2], lost: 0, cpu },
  { kind: 'vf', number: 2, flows: [flow(2e9), flow(2e9)], roundTrips: [4, 5], lost: 1, cpu },
  { kind: 'paravirtual', number: 1, flows: [flow(25e7), flow(25e7)], roundTrips: [], lost: 3, cpu },
  { kind: 'paravirtual', number: 2, flows: [flow(25e7), flow(25e7)], roundTrips: [], lost: 3, cpu },
];
const results: Results = {
  ...{ title: 'Cards <1> & "2"', begun: '2026-01-01T00:00:00.000Z', guestKind: 'kvm', guests: 4 },
  host: { name: 'host', hypervisor: 'QEMU 10.0', libvirt: '11.3.0' },
  card: { address: '0000:01:00.0', product: '82576, Gigabit' },
  ...{ tool: 'nc', duration: 2, runs },
  kinds: [summarizeKind('vf', 'virtual "function"', runs), summarizeKind('paravirtual', 'virtio', runs)],
};

describe('results', () => {
  test('runs are summarized by kind', () => {
    const [vf, paravirtual] = results.kinds;
    // Two flows of 10⁹ and of 2·10⁹ bytes in 2 s.
    expect(vf!.throughput).toMatchObject({ count: 2, mean: 12e9, minimum: 8e9, maximum: 16e9 });
    expect(vf!.roundTrip).toMatchObject({ count: 5, median: 3, minimum: 1, maximum: 5 });
    expect(vf!.lost).toBe(1);
    // One processor was busy while 10⁹, then 2·10⁹ bytes were transmitted each second.
    expect(runs.slice(0, 2).map(costOf)).toEqual([1, 0.5]);
    expect(vf!.cost.mean).toBe(0.75);
    expect(paravirtual).toMatchObject({ roundTrip: undefined, lost: 6, cpu });
  });

  test('the table has a row for each kind, and ratios to the first', () => {
    const lines = formatTable(results).split('\n');
    expect(lines[1]).toBe(
      'QEMU 10.0, libvirt 11.3.0, kvm; 82576, Gigabit 0000:01:00.0; 4 guests of each kind, 2 runs of 2 s, nc',
    );
    const table = lines.slice(3, 6).map((line) => line.trim().split(/ {2,}/));
    expect(table).toEqual([
      ['Mbit/s', '±', 'RTT ms', 'p99', 'lost', 'sender', 'receiver', 'host', 'CPU s/GB'],
      ['virtual "function"', '12000', '5657', '3', '5', '1', '50 %', '25 %', '25 %', '0.75'],
      ['virtio', '2000 (×0.167)', '0', '–', '–', '6', '50 %', '25 %', '25 %', '4 (×5.33)'],
    ]);
    expect(new Set(lines.slice(3, 6).map(({ length }) => length)).size).toBe(1);
  });

  test('the CSV has a line for each run, with all values', () => {
    const text = formatCSV(results);
    expect(text.endsWith('\r\n')).toBe(true);
    const [head, ...lines] = text.trimEnd().split('\r\n');
    const columns = head!.split(',');
    expect(lines).toHaveLength(runs.length);
    // The only quoted field is the label.
    expect(lines[0]).toContain(',vf,"virtual ""function""",1,');
    const rows = lines.map((line) => {
      const fields = line.replace(/"(?:[^"]|"")*"/, 'label').split(',');
      expect(fields).toHaveLength(columns.length);
      return Object.fromEntries(columns.map((name, index) => [name, fields[index]]));
    });
    expect(rows[0]).toMatchObject({
      ...{ hypervisor: 'QEMU 10.0', guest_kind: 'kvm', kind: 'vf', run: '1', pairs: '2', tool: 'nc' },
      ...{ throughput_bit_per_s: '8000000000', wire_bit_per_s: '8016000000' },
      ...{ rtt_count: '3', rtt_lost: '0', rtt_min_ms: '1', rtt_median_ms: '2', rtt_max_ms: '3' },
      ...{ senders_cpus: '0.5', receivers_cpus: '0.25', host_cpus: '0.25', cpu_s_per_gb: '1' },
    });
    expect(rows[3]).toMatchObject({ kind: 'paravirtual', run: '2', rtt_count: '0', rtt_lost: '3', rtt_median_ms: '' });
  });

  test('the chart is well-formed, and its bars are as long as the values', async () => {
    const svg = formatChart(results);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) (\d+)" width="\1" height="\2"/,
    );
    await using connection = await connect('test:///default');
    // libvirt's own parser reads it, and refuses it for what it is.
    await expect(connection.defineDomain(svg)).rejects.toMatchObject({ code: 'VIR_ERR_XML_ERROR' });
    await expect(connection.defineDomain(svg.replace('</svg>', ''))).rejects.toMatchObject({
      code: 'VIR_ERR_XML_DETAIL',
    });
    const widths = Array.from(svg.matchAll(/<rect [^>]*width="([\d.]+)"/g), ([, width]) => Number(width));
    // No echo request of the second kind was answered, so it has no bar there.
    const [fast, slow, roundTrip, cheap, dear, ...rest] = widths as [number, number, number, number, number];
    expect(rest).toEqual([]);
    expect(fast / slow).toBeCloseTo(6, 1);
    expect(dear / cheap).toBeCloseTo(4 / 0.75, 1);
    expect(roundTrip).toBeGreaterThan(1);
    const texts = Array.from(svg.matchAll(/<text [^>]*>([^<]*)</g), ([, text]) => text);
    for (const value of ['12000', '2000', '3', '0.75', '4', '–', 'virtio', 'Cards &#60;1&#62; &#38; &#34;2&#34;'])
      expect(texts).toContain(value);
  });
});

test('an option that is wrong is rejected before anything starts', async () => {
  const { code, stdout, stderr } = await runProgram(program, ['--guests', '3']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe('--guests: expected an even number, since guests form pairs, got 3\n');
});

test('a hypervisor that it does not support is refused', async () => {
  const mock = await runProgram(program, ['--uri', 'test:///default']);
  expect(mock.stderr).toBe('the laboratory runs on KVM and on Xen, not on TEST\n');
  expect(mock.code).toBe(1);
});

/** Root has daemons of its own, whose networks no other program has. */
const isolated = { skip: process.getuid?.() !== 0 || (await IsolatedDaemon.unavailableReason()) !== undefined };

test('Ctrl-C removes a guest that boots, and the network', isolated, async () => {
  const folder = temporaryFolder('sriov-lab');
  await using daemon = await IsolatedDaemon.start({ capabilitiesCache });
  const { kernel, initrd, cmdline } = image;
  const args = ['--uri', daemon.uri(), '--kernel', kernel, '--initrd', initrd, '--cmdline', cmdline, '--out', folder];
  await using connection = await connect(daemon.uri());
  await using events = connection.events('domain-lifecycle');
  await events.ready;
  let networks: string[] = [];
  const running = runProgram(program, [...args, '--kinds', 'paravirtual'], {
    timeout: 110_000,
    started: async (child) => {
      for await (const { event } of events) if (event === 'resumed') break;
      networks = (await connection.listAllNetworks()).map(({ name }) => name);
      child.kill('SIGINT');
    },
  });
  const { code, stdout, stderr } = await running;
  expect(networks).toEqual([expect.stringMatching(/^sriov-lab-\d+$/)]);
  expect(stderr).toMatch(/booting sriov-lab-\d+-paravirtual-1-sender\ninterrupted by SIGINT\n$/);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(readdirSync(folder)).toEqual([]);
  expect(await connection.listAllDomains()).toEqual([]);
  expect(await connection.listAllNetworks()).toEqual([]);
});

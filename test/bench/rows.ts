/** What is measured. A row is a work; its bars are who does it, and how. */
import type { PeerName } from './peers.ts';
import type { Place } from './place.ts';
import { addonPath } from './scripts.ts';

export interface Bar {
  readonly label: string;
  readonly peer: PeerName;
  readonly args: (place: Place, size: Size) => readonly (string | number)[];
  readonly env?: Readonly<Record<string, string>>;
  /** Finds the figure in what is printed, where that is more than a number. */
  readonly read?: (output: string) => number;
}

/** `bar` has to reach a figure: of its own, or so many times another's. */
export interface Goal {
  readonly bar: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly times?: string;
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
  readonly goals: readonly Goal[];
  readonly note?: string;
  /** Measured once only: it takes long, or is the same each time. */
  readonly once?: boolean;
  /** Left out of a quick run, which would be too short for it. */
  readonly long?: boolean;
}

/** How much of it. */
export interface Size {
  /** Of each measurement. */
  readonly seconds: number;
  readonly events: number;
  readonly calls: number;
  readonly handles: number;
}

const ours = 'libvirt-native';
const withLoop = { LVN_EVENT_LOOP: '1' };

function info(peer: PeerName, label: string, where: 'local' | 'socket', flight: number, env?: Bar['env']): Bar {
  return { label, peer, args: (place, { seconds }) => ['info', place[where], seconds, flight], ...(env && { env }) };
}

function work(peer: PeerName, label: string, name: string, where: 'local1000' | 'local10000' | 'socket1000'): Bar {
  return { label, peer, args: (place, { seconds }) => [name, place[where], seconds] };
}

function stall(peer: PeerName, label: string, what: 'timer' | 'file', blocked: boolean): Bar {
  return { label, peer, args: (place) => ['stall', place.socket, blocked ? place.pid : 0, what, 0.99] };
}

const peerLabels: Partial<Record<PeerName, string>> = {
  c: 'C',
  python: 'libvirt-python',
  unraid: '@unraid/libvirt',
  virsh: 'virsh',
  ours,
};

const transfer =
  (name: 'download' | 'upload') =>
  (peer: 'c' | 'virsh' | 'ours'): Bar => ({
    label: peerLabels[peer]!,
    peer,
    args: (place) => [name, place.storage, place.volume, place.volumeBytes],
  });

/** From here, what a program says of itself at its start. */
const importing = `const begun = performance.now(); const { connect } = await import('libvirt-native');`;
const answering = `const c = await connect('test:///default'); await (await c.lookupDomainByName('test')).getInfo();`;
const printing = `process.stdout.write(String(performance.now() - begun), () => process.exit());`;

const grows = (label: string, name: string, size: 'events' | 'calls' | 'handles'): Bar => ({
  label,
  peer: 'ours',
  args: (place, sizes) => [name, place.local, sizes[size]],
});

/** A line of what test/bench/xml.ts prints, which measures by itself. */
const xml = (label: string, peer: PeerName, line: RegExp): Bar => ({
  label,
  peer,
  args: () => [],
  read: (output) => Number(line.exec(output)?.[1]?.replaceAll(',', '')),
});

export const rows: readonly Row[] = [
  {
    id: 'local',
    title: 'getInfo on test:///default',
    unit: 'calls/s',
    bars: [
      info('c', 'C, 1 thread', 'local', 1),
      info('python', 'libvirt-python', 'local', 1),
      info('unraid', '@unraid/libvirt, in turn', 'local', 1),
      info('unraid', '@unraid/libvirt, 64 in flight', 'local', 64),
      info('ours', `${ours}, in turn`, 'local', 1),
      info('ours', `${ours}, 64 in flight`, 'local', 64),
    ],
    goals: [
      { bar: `${ours}, in turn`, atLeast: 90_000 },
      { bar: `${ours}, 64 in flight`, atLeast: 300_000 },
    ],
  },
  {
    id: 'socket',
    title: "getInfo over a daemon's socket",
    unit: 'calls/s',
    note: "The event loop is libvirt's own, which a program needs for events, keepalive and streams; this library always has one.",
    bars: [
      info('c', 'C, 1 thread', 'socket', 1),
      info('c', 'C, 1 thread, with an event loop', 'socket', 1, withLoop),
      info('c', 'C, 4 threads', 'socket', 4),
      info('c', 'C, 4 threads, with an event loop', 'socket', 4, withLoop),
      info('python', 'libvirt-python', 'socket', 1),
      { label: 'virsh, a process for each call', peer: 'virsh', args: (place) => ['info', place.socket] },
      info('unraid', '@unraid/libvirt, in turn', 'socket', 1),
      info('unraid', '@unraid/libvirt, 64 in flight', 'socket', 64),
      info('ours', `${ours}, in turn`, 'socket', 1),
      info('ours', `${ours}, 64 in flight`, 'socket', 64),
    ],
    goals: [
      { bar: `${ours}, in turn`, atLeast: 0.75, times: 'C, 1 thread' },
      { bar: `${ours}, 64 in flight`, atLeast: 0.95, times: 'C, 4 threads' },
    ],
  },
  {
    id: 'stall',
    title: 'Stall of timers and of fs.readFile while 64 calls are blocked, p99',
    unit: 'ms',
    note: '16 connections with 4 calls each, to a daemon that is stopped for a second.',
    bars: [
      stall('unraid', '@unraid/libvirt, timers', 'timer', true),
      stall('unraid', '@unraid/libvirt, fs.readFile', 'file', true),
      stall('ours', `${ours}, timers, idle`, 'timer', false),
      stall('ours', `${ours}, fs.readFile, idle`, 'file', false),
      stall('ours', `${ours}, timers`, 'timer', true),
      stall('ours', `${ours}, fs.readFile`, 'file', true),
    ],
    goals: [
      { bar: `${ours}, timers`, atMost: 5 },
      { bar: `${ours}, fs.readFile`, atMost: 5 },
    ],
  },
  {
    id: 'list',
    title: "1,000 domains listed and each asked for its info, over a daemon's socket",
    unit: 'ms',
    bars: (['c', 'python', 'unraid', 'ours'] as const).map((peer) =>
      work(peer, peerLabels[peer]!, 'list', 'socket1000'),
    ),
    goals: [{ bar: ours, atMost: 40 }],
  },
  {
    id: 'stats',
    title: 'Statistics of all domains in one call, decoded',
    unit: 'ms',
    bars: [
      work('c', 'C, 1,000 domains', 'stats', 'local1000'),
      work('python', 'libvirt-python, 1,000 domains', 'stats', 'local1000'),
      work('ours', `${ours}, 1,000 domains`, 'stats', 'local1000'),
      work('c', 'C, 10,000 domains', 'stats', 'local10000'),
      work('python', 'libvirt-python, 10,000 domains', 'stats', 'local10000'),
      work('ours', `${ours}, 10,000 domains`, 'stats', 'local10000'),
    ],
    goals: [
      { bar: `${ours}, 1,000 domains`, atMost: 1.3, times: 'C, 1,000 domains' },
      { bar: `${ours}, 10,000 domains`, atMost: 11, times: `${ours}, 1,000 domains` },
    ],
  },
  ...(['download', 'upload'] as const).map(
    (name): Row => ({
      id: name,
      title: `Volume ${name} over a daemon's socket`,
      unit: 'MB/s',
      bars: (['c', 'virsh', 'ours'] as const).map(transfer(name)),
      goals: [{ bar: ours, atLeast: 0.95, times: 'virsh' }],
    }),
  ),
  {
    id: 'start',
    title: 'Start: import, and from import to the first answer on test:///default',
    unit: 'ms',
    bars: [
      { label: `${ours}, import`, peer: 'node', args: () => [importing + printing] },
      { label: `${ours}, first answer`, peer: 'node', args: () => [importing + answering + printing] },
    ],
    goals: [
      { bar: `${ours}, import`, atMost: 40 },
      { bar: `${ours}, first answer`, atMost: 60 },
    ],
  },
  {
    id: 'size',
    title: 'Size of the addon, stripped',
    unit: 'kB',
    once: true,
    bars: [
      {
        label: ours,
        peer: 'shell',
        args: () => [
          `strip -o "$1.stripped" "$1" && stat -c %s "$1.stripped" | awk '{ print $1 / 1000 }'; rm "$1.stripped"`,
          'sh',
          addonPath(),
        ],
      },
    ],
    goals: [{ bar: ours, atMost: 700 }],
  },
  {
    id: 'events',
    title: 'Events lost of a burst',
    unit: 'events',
    once: true,
    bars: [{ label: ours, peer: 'ours', args: (place, { events }) => ['events', place.local, events] }],
    goals: [{ bar: ours, atMost: 0 }],
  },
  {
    id: 'memory',
    title: 'Growth of the process when it does as much again',
    unit: 'MB',
    once: true,
    long: true,
    bars: [
      grows('calls', 'grow-calls', 'calls'),
      grows('handles dropped', 'grow-handles', 'handles'),
      grows('events', 'grow-events', 'events'),
    ],
    goals: ['calls', 'handles dropped', 'events'].map((bar) => ({ bar, atMost: 5 })),
  },
  {
    id: 'xml',
    title: 'Domain XML, parsed and formatted',
    unit: 'documents/s',
    note: 'The best of several passes in one thread, by `npx tsx test/bench/xml.ts`.',
    once: true,
    long: true,
    bars: [
      xml('Go: libvirtxml, or encoding/xml where that is missing', 'xml', /^Go's .*?([\d,]+) documents\/s/m),
      xml(`${ours}, fresh`, 'xml', /^parse, and format fresh.*?([\d,]+) documents\/s/m),
      xml(`${ours}, untouched`, 'xml', /^parse and format, untouched.*?([\d,]+) documents\/s/m),
    ],
    goals: [{ bar: `${ours}, fresh`, atLeast: 3, times: 'Go: libvirtxml, or encoding/xml where that is missing' }],
  },
];

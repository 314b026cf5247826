/** What is measured. A row is a work; its bars are who does it, and how. */
import type { PeerName } from './peers.ts';
import { type Place, roundTrip } from './place.ts';
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
  /** It needs a guest that runs. */
  readonly guest?: boolean;
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
  /** Bytes from a guest's console, which a serial line sends, and from a channel. */
  readonly console: number;
  readonly channel: number;
}

const ours = 'libvirt-native';
/** The other way to query the states of a thousand domains. */
const inOneCall = 'states by getAllDomainStats';
const withLoop = { LVN_EVENT_LOOP: '1' };

function info(
  peer: PeerName,
  label: string,
  where: 'local' | 'socket' | 'guest',
  flight: number,
  env?: Bar['env'],
): Bar {
  return { label, peer, args: (place, { seconds }) => ['info', place[where], seconds, flight], ...(env && { env }) };
}

/** What it costs in C not to block: the floor of what asynchronous bindings can reach that sleep. */
function handed(where: 'local' | 'socket'): Bar {
  const args: Bar['args'] = (place, { seconds }) => ['handed', place[where], seconds];
  return { label: 'C, each call handed to another thread', peer: 'c', args };
}

type Many = 'local10' | 'local100' | 'local1000' | 'local10000' | 'socket1000';

function work(peer: PeerName, label: string, name: string, where: Many): Bar {
  return { label, peer, args: (place, { seconds }) => [name, place[where], seconds] };
}

function distant(label: string, work: string, concurrency: number): Bar {
  return { label, peer: 'ours', args: (place, { seconds }) => [work, place.distant, seconds, concurrency] };
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

/** Where the time goes, by perf. */
const transferNotes = {
  download: [
    'By perf, half of the time passes on the threads of Node and a third in the daemon; libvirt on its worker and the event thread',
    "have an eighth. Two thirds of what Node takes is V8, most of it its collector: a piece's memory counts as garbage soon, and the",
    'collector ran 38 times in 512 MiB, 20 ms each. C and virsh use one buffer again; here each piece belongs to its reader.',
  ].join('\n'),
  upload: 'One piece is on its way while the next is made. virsh reads its own from a pipe.',
};

const transfer =
  (name: 'download' | 'upload') =>
  (peer: 'c' | 'virsh' | 'ours'): Bar => ({
    label: peerLabels[peer]!,
    peer,
    args: (place) => [name, place.storage, place.volume, place.volumeBytes],
  });

/** Both need libvirt's event loop, as the driver does. */
const said =
  (what: 'console' | 'channel') =>
  (peer: 'c' | 'ours'): Bar => ({
    label: `${peerLabels[peer]}, ${what}`,
    peer,
    args: (place, size) => ['console', place.guest, size[what], ...(what === 'channel' ? ['bench'] : [])],
    env: withLoop,
  });

const held = (work: 'footprint' | 'making', what: 'handles' | 'subscriptions' | 'connections', count: number): Bar => ({
  label: `${count.toLocaleString('en')} ${count === 1 ? what.slice(0, -1) : what}`,
  peer: 'ours',
  args: (place) => [work, place.local, what, count],
});

const listed = (where: Many, count: number): Bar => ({
  label: `${count.toLocaleString('en')} domains listed`,
  peer: 'ours',
  args: (place) => ['listing', place[where], count],
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

/** The largest that the process is while another GiB passes. */
const passes = (name: 'download' | 'upload'): Bar => ({
  label: `GiB by ${name}`,
  peer: 'ours',
  args: (place) => [`grow-${name}`, place.storage, place.volume, place.volumeBytes],
});

const goTyped = 'Go: libvirtxml';
const goUntyped = 'Go: encoding/xml, into a tree without types';

/** A line of what test/bench/xml.ts prints, which measures by itself. */
const xml = (label: string, peer: PeerName, line: RegExp): Bar => ({
  label,
  peer,
  args: () => [],
  read: (output) => {
    const found = line.exec(output)?.[1];
    const reason = /^Go's .*? not measured: (.*)$/m.exec(output)?.[1];
    if (!found && reason && label.startsWith('Go')) throw new Error(`\n${reason}`);
    return Number(found?.replaceAll(',', ''));
  },
});

export const rows: readonly Row[] = [
  {
    id: 'local',
    title: 'getInfo on test:///default',
    unit: 'calls/s',
    note: [
      'Where the time goes with 64 in flight, by perf: half on the worker, with two fifths in the C library (libvirt prints the',
      "domain's UUID into a buffer at each call) and nearly as much in the kernel, asleep and awake; half on the thread of JavaScript, in V8's",
      'promises and in waking the worker. The floor is the slower of the two.',
    ].join('\n'),
    bars: [
      info('c', 'C, 1 thread', 'local', 1),
      handed('local'),
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
    note: [
      "The event loop is libvirt's own, which a program needs for events, keepalive and streams; this library always has one.",
      'Where the time goes with 64 in flight on two cores, by perf: the daemon 41 %, libvirt in the workers 32 %, the thread of',
      'JavaScript 27 %, most of it in being woken for each answer. C has no such thread: where both cores are busy, its share is',
      'what C is faster by. In turn, the floor is C that hands each call to another thread.',
    ].join('\n'),
    bars: [
      info('c', 'C, 1 thread', 'socket', 1),
      info('c', 'C, 1 thread, with an event loop', 'socket', 1, withLoop),
      handed('socket'),
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
    id: 'embed',
    title: 'getInfo of a guest that runs, on the QEMU driver in the process itself',
    unit: 'calls/s',
    note: "The driver needs an event loop: libvirt's own for C and Python.",
    guest: true,
    bars: [
      info('c', 'C, 1 thread', 'guest', 1, withLoop),
      info('c', 'C, 4 threads', 'guest', 4, withLoop),
      info('python', 'libvirt-python', 'guest', 1, withLoop),
      info('unraid', '@unraid/libvirt, in turn', 'guest', 1),
      info('unraid', '@unraid/libvirt, 64 in flight', 'guest', 64),
      info('ours', `${ours}, in turn`, 'guest', 1),
      info('ours', `${ours}, 64 in flight`, 'guest', 64),
    ],
    goals: [],
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
    note: [
      'A thousand calls and one: what C needs for them one after the other, on this machine, is the measure of the goal. By perf, the',
      'daemon takes two fifths of the time, libvirt in the workers as much, half of that in the kernel for a message each way; the',
      'thread of JavaScript has a fifth. On two cores these add up: the floor is the daemon and the workers. One call for all is the way.',
    ].join('\n'),
    bars: [
      ...(['c', 'python', 'unraid', 'ours'] as const).map((peer) =>
        work(peer, peerLabels[peer]!, 'list', 'socket1000'),
      ),
      ...(['c', 'python', 'ours'] as const).map((peer) =>
        work(peer, `${peerLabels[peer]}, ${inOneCall}`, 'bulk', 'socket1000'),
      ),
    ],
    goals: [
      { bar: ours, atMost: 40 },
      { bar: `${ours}, ${inOneCall}`, atMost: 40 },
    ],
  },
  {
    id: 'pci',
    title: `PCI functions of a host that is ${roundTrip} ms away, with 128 virtual functions and 20 domains`,
    unit: 'ms',
    note: [
      'libvirt returns the XML of one object at a time: a claim takes a call for each domain and each definition, since any of them may have',
      'the function, and eleven more. Those of a kind are in flight together, as many as `concurrency` of connect() allows.',
    ].join('\n'),
    bars: [
      distant('one call', 'pci-call', 4),
      distant('a function', 'pci-function', 4),
      distant('a claim', 'pci-claim', 4),
      distant('a claim, concurrency 16', 'pci-claim', 16),
      distant('all functions', 'pci-functions', 4),
      distant('all functions, concurrency 16', 'pci-functions', 16),
    ],
    goals: [
      { bar: 'a function', atMost: 8, times: 'one call' },
      { bar: 'a claim', atMost: 30, times: 'one call' },
    ],
  },
  {
    id: 'stats',
    title: 'Statistics of all domains in one call, decoded',
    unit: 'ms',
    note: [
      'C reads the values where libvirt has put them. Here each domain becomes an object with a name, a UUID and a reference of its own',
      'that is released later, and its statistics an object of objects. By perf, half of the time passes in libvirt itself, which',
      'prints the UUID into a buffer at each call that takes a domain: to read its name, its UUID, and to free it.',
    ].join('\n'),
    bars: [
      work('c', 'C, 1,000 domains', 'stats', 'local1000'),
      work('python', 'libvirt-python, 1,000 domains', 'stats', 'local1000'),
      work('ours', `${ours}, 10 domains`, 'stats', 'local10'),
      work('ours', `${ours}, 100 domains`, 'stats', 'local100'),
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
      note: transferNotes[name],
      bars: (['c', 'virsh', 'ours'] as const).map(transfer(name)),
      goals: [{ bar: ours, atLeast: 0.95, times: 'virsh' }],
    }),
  ),
  {
    id: 'console',
    title: "A guest's console, and a channel",
    unit: 'MB/s',
    note: [
      'The console is a serial line, which the emulated guest feeds a byte at a time. The other end of the channel is a program of the',
      'host that sends all it can. C reads them with the functions that virsh console uses. By perf, four fifths of what a channel takes',
      "here pass on Node's threads, two thirds of that in V8: its collector, as with a download; the rest is libvirt's reading.",
    ].join('\n'),
    guest: true,
    bars: [...(['c', 'ours'] as const).map(said('console')), ...(['c', 'ours'] as const).map(said('channel'))],
    goals: [
      { bar: `${ours}, console`, atLeast: 0.95, times: 'C, console' },
      { bar: `${ours}, channel`, atLeast: 0.95, times: 'C, channel' },
    ],
  },
  {
    id: 'start',
    title: 'Start: import, and from import to the first answer on test:///default',
    unit: 'ms',
    note: [
      'Of the first answer, libvirt itself takes 25 ms in C on this kind of machine: 21 to be opened with the fifty libraries below it, 4 for',
      'its initialization and the connection. That passes on a worker, but nothing else can be done meanwhile. The rest is the import.',
    ].join('\n'),
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
    note: [
      'What each round adds to the one before, the median of four. The garbage is collected before it is measured, but for a GiB that passes:',
      "there it is the largest size meanwhile. Of handles dropped, V8's heap stays the same to 0.5 MB (9.5 MB after every half million);",
      'what moves is malloc, which keeps the memory of objects that were freed, up to 20 MB more or less from round to round.',
    ].join('\n'),
    once: true,
    long: true,
    bars: [
      grows('calls', 'grow-calls', 'calls'),
      grows('handles dropped', 'grow-handles', 'handles'),
      grows('events', 'grow-events', 'events'),
      passes('download'),
      passes('upload'),
    ],
    goals: ['calls', 'handles dropped', 'events', 'GiB by download', 'GiB by upload'].map((bar) => ({
      bar,
      atMost: 5,
    })),
  },
  {
    id: 'footprint',
    title: 'Memory for each thing that is held',
    unit: 'kB',
    once: true,
    long: true,
    bars: [
      held('footprint', 'handles', 20_000),
      held('footprint', 'subscriptions', 10_000),
      held('footprint', 'connections', 500),
    ],
    goals: [],
  },
  {
    id: 'threads',
    title: 'Threads of the process with so many connections that have just been used',
    unit: 'threads',
    note: 'Without any connection Node has about ten.',
    once: true,
    long: true,
    bars: [1, 10, 100, 500].map((count) => ({
      label: `${count}`,
      peer: 'ours',
      args: (place) => ['threads', place.local, count],
    })),
    goals: [],
  },
  {
    id: 'scale',
    title: 'Time for each, of few and of many',
    unit: 'µs',
    note: [
      'Domains are listed and closed again; of the listing alone the best time counts. NOTE_LIST',
      "A connection's first call has a thread made for its lane, as a worker stays with its lane for a second: by perf, with many, 45 % of the",
      'time passes in the kernel for that, a third in V8. Of few, the first ones pay for what V8 has not compiled yet.',
    ].join('\n'),
    long: true,
    bars: [
      ...[100, 10_000].map((count) => held('making', 'handles', count)),
      ...[1, 100, 10_000].map((count) => held('making', 'subscriptions', count)),
      ...[1, 10, 100, 500].map((count) => held('making', 'connections', count)),
      listed('local10', 10),
      listed('local100', 100),
      listed('local1000', 1_000),
      listed('local10000', 10_000),
    ],
    goals: [
      { bar: '10,000 handles', atMost: 1.5, times: '100 handles' },
      { bar: '10,000 subscriptions', atMost: 1.5, times: '100 subscriptions' },
      { bar: '500 connections', atMost: 1.5, times: '10 connections' },
      { bar: '10,000 domains listed', atMost: 1.5, times: '100 domains listed' },
    ],
  },
  {
    id: 'garbage',
    title: 'What a call leaves to the garbage collector',
    unit: 'bytes',
    once: true,
    bars: [{ label: 'getInfo', peer: 'ours', args: (place) => ['garbage', place.local] }],
    goals: [],
  },
  {
    id: 'xml',
    title: 'Domain XML, parsed and formatted',
    unit: 'documents/s',
    note: [
      'The best of several passes in one thread, by `npx tsx test/bench/xml.ts`. encoding/xml is what libvirtxml stands on: into a tree',
      'without types it has less to do than the module.',
    ].join('\n'),
    once: true,
    long: true,
    bars: [
      xml(goTyped, 'xml', /^Go's libvirtxml.*?([\d,]+) documents\/s/m),
      xml(goUntyped, 'xml', /^Go's encoding\/xml.*?([\d,]+) documents\/s/m),
      xml(`${ours}, fresh`, 'xml', /^parse, and format fresh.*?([\d,]+) documents\/s/m),
      xml(`${ours}, untouched`, 'xml', /^parse and format, untouched.*?([\d,]+) documents\/s/m),
    ],
    goals: [goTyped, goUntyped].map((times) => ({ bar: `${ours}, fresh`, atLeast: 3, times })),
  },
];

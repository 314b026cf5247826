/** Names that a specification or a builder does not know, and values of another type: refused with their path, whatever the host. */
import { describe, expect, test } from 'vitest';
import { type AnyRule, check, shown } from '../../lib/core/options.ts';
import { builderOptions } from '../../lib/guest/devices/checked.ts';
import { emulatorFor, type GuestSpec, GuestSpecError, paravirtual, planGuest, virtio } from '../../lib/guest/index.ts';
import { guestSpec } from '../../lib/guest/spec-rules.ts';
import { kvmHost } from './hosts.ts';

const small: GuestSpec = { name: 'small', memory: '512 MiB' };

const refused: readonly [Record<string, unknown>, string][] = [
  [{ vcpus: 4 }, "vcpus: unknown option; did you mean 'cpus'?"],
  [{ ram: '1 GiB' }, "ram: unknown option; did you mean 'memory'?"],
  [{ nics: ['default'] }, "nics: unknown option; did you mean 'networks'?"],
  [{ diskss: [{ source: '/x.img' }] }, "diskss: unknown option; did you mean 'disks'?"],
  [{ disk: [{ source: '/x.img' }] }, "disk: unknown option; did you mean 'disks'?"],
  [{ Agent: true }, "Agent: unknown option; did you mean 'agent'?"],
  [{ secure_boot: true }, "secure_boot: unknown option; did you mean 'secureBoot'?"],
  [{ zebra: true }, 'zebra: unknown option; known are: name, uuid, '],
  [{ agent: 'no' }, "agent: expected a boolean, got 'no'"],
  [{ agent: 0 }, 'agent: expected a boolean, got 0'],
  [{ tpm: null }, 'tpm: expected a boolean, got null'],
  [{ cpus: '4' }, "cpus: expected a number, got '4'"],
  [{ disks: ['/x.img'] }, "disks[0]: expected an object, got '/x.img'"],
  [{ disks: { source: '/x.img' } }, 'disks: expected an array, got an object'],
  [{ disks: '/x.img' }, "disks: expected an array, got '/x.img'"],
  [{ disks: new Array(1) }, 'disks[0]: expected an object, got undefined'],
  [{ disks: [{}] }, 'disks[0].source: expected a string or an object, got undefined'],
  [{ disks: [{ source: '/a', readOnly: true }] }, "disks[0].readOnly: unknown option; did you mean 'readonly'?"],
  [{ disks: [{ source: '/a', ro: true }] }, "disks[0].ro: unknown option; did you mean 'readonly'?"],
  [{ disks: [{ source: '/a', readonly: 'yes' }] }, "disks[0].readonly: expected a boolean, got 'yes'"],
  [{ disks: [{ path: '/a' }] }, "disks[0].path: unknown option; did you mean 'source'?"],
  [{ disks: [{ source: '/a' }, { source: '/b', cache: 'always' }] }, "disks[1].cache: expected 'default', 'none', "],
  [
    { disks: [{ source: { pool: 'p', volume: 'v', size: '1 GiB' } }] },
    "disks[0].source.size: unknown option; did you mean 'capacity'?",
  ],
  [
    { disks: [{ source: { pool: 'p', volume: 'v', vhostUser: '/s' } }] },
    "disks[0].source.vhostUser: does not go with 'pool'",
  ],
  [
    { disks: [{ source: '/a', iothreads: [{ id: 1, queue: [0] }] }] },
    "disks[0].iothreads[0].queue: unknown option; did you mean 'queues'?",
  ],
  [{ networks: 'default' }, "networks: expected an array, got 'default'"],
  [{ networks: [{ network: 'default', vlann: 5 }] }, "networks[0].vlann: unknown option; did you mean 'vlan'?"],
  [
    { networks: [{ network: 'default', vlan: '5' }] },
    "networks[0].vlan: expected a number or an array of numbers, got '5'",
  ],
  [{ networks: [{ network: 'default', vlan: ['5'] }] }, 'networks[0].vlan[0]: expected a number, got 5'],
  [{ networks: [{ network: 'default', bridge: 'br0' }] }, "networks[0].bridge: does not go with 'network'"],
  [{ networks: [{ bridge: 'br0', portgroup: 'a' }] }, "networks[0].portgroup: does not go with 'bridge'"],
  [{ networks: [{ user: false }] }, 'networks[0].user: expected true, got false'],
  [{ networks: ['default', {}] }, "networks[1]: needs one of the options 'network', 'bridge', "],
  [{ networks: [{ netwrok: 'default' }] }, "networks[0].netwrok: unknown option; did you mean 'network'?"],
  [{ networks: [{ pci: '03:10.2', mtu: 9000 }] }, "networks[0].mtu: does not go with 'pci'"],
  [
    { networks: [{ network: 'a', host: { chksum: true } }] },
    "networks[0].host.chksum: unknown option; did you mean 'csum'?",
  ],
  [{ rng: { rate: { byte: 1 } } }, "rng.rate.byte: unknown option; did you mean 'bytes'?"],
  [{ display: 'tv' }, "display: expected a boolean or 'vnc' or 'spice' or an object, got 'tv'"],
  [{ boot: ['tape'] }, "boot[0]: expected 'disk', 'cdrom' or 'network', got 'tape'"],
  [{ maxMemory: { size: '1 GiB', slot: 4 } }, "maxMemory.slot: unknown option; did you mean 'slots'?"],
  [{ topology: { core: 2 } }, "topology.core: unknown option; did you mean 'cores'?"],
  [
    { hostDevices: [{ address: '03:10.2', manged: false }] },
    "hostDevices[0].manged: unknown option; did you mean 'managed'?",
  ],
  [{ hostDevices: [{ bus: 3, solt: 1 }] }, "hostDevices[0].solt: unknown option; did you mean 'slot'?"],
  [
    { shares: [{ source: '/a', target: 'a', readOnly: true }] },
    "shares[0].readOnly: unknown option; did you mean 'readonly'?",
  ],
];

describe('a specification', () => {
  test.each(refused)('%o is refused', (asked, message) => {
    const spec = { ...small, ...asked } as GuestSpec;
    const plans = [() => planGuest(spec, kvmHost), () => emulatorFor(spec, kvmHost.capabilities!)];
    for (const plan of plans) {
      expect(plan).toThrow(TypeError);
      expect(plan).toThrow(message);
    }
  });

  test('that is none is refused', () => {
    for (const spec of [undefined, null, 'small', [small], Promise.resolve(small), new Map(Object.entries(small))])
      expect(() => planGuest(spec as never, kvmHost)).toThrow(
        /^the specification of a guest: expected an object, got /,
      );
    expect(() => planGuest({ memory: '1 GiB' } as never, kvmHost)).toThrow('name: expected a string, got undefined');
  });

  test('undefined is as good as absent, and symbols are ignored', () => {
    const spec = { ...small, vcpus: undefined, agent: undefined, [Symbol('mine')]: 1 };
    expect(planGuest(spec as unknown as GuestSpec, kvmHost).config.name).toBe('small');
  });

  test('its own enumerable properties count, getters too; what it inherits is read by name', () => {
    const getter = Object.defineProperty({ ...small }, 'vcpus', { get: () => 4, enumerable: true });
    expect(() => planGuest(getter as GuestSpec, kvmHost)).toThrow('vcpus: unknown option');
    const hidden = Object.defineProperty({ ...small }, 'mine', { value: 4, enumerable: false });
    expect(planGuest(hidden, kvmHost).config.name).toBe('small');
    const inheriting: GuestSpec = Object.assign(Object.create({ cpus: '4' }), small);
    expect(() => planGuest(inheriting, kvmHost)).toThrow("cpus: expected a number, got '4'");
    const sane: GuestSpec = Object.assign(Object.create({ cpus: 4 }), small);
    expect(planGuest(sane, kvmHost).config.vcpu?.value).toBe(4);
  });
});

// ------------------------------------------------------------------------------------------------ all rows

type Wrap = (value: Record<string, unknown>) => unknown;

/** Every object of options below a rule, with its path and what makes a whole value of a part of it. */
function* objectsIn(rule: AnyRule, path: string, wrap: Wrap): Generator<[string, AnyRule, Wrap]> {
  if (rule.rows) {
    yield [path, rule, wrap];
    for (const [key, row] of Object.entries(rule.rows))
      yield* objectsIn(row, path === '' ? key : `${path}.${key}`, (value) => wrap({ [key]: value }));
  }
  if (rule.items) yield* objectsIn(rule.items, `${path}[0]`, (value) => wrap([value] as never));
  for (const choice of rule.choices ?? []) {
    // The property that identifies the kind is there, too.
    const others = rule.choices!.filter((other) => other !== choice && other.rows);
    const own = Object.keys(choice.rows ?? {}).find(
      (key) => others.length > 0 && choice.rows![key]!.needed && others.every(({ rows }) => !rows?.[key]),
    );
    const kind = own === undefined ? {} : { [own]: samples.find((value) => accepts(choice.rows![own]!, value)) };
    yield* objectsIn(choice, path, (value) => wrap(own === undefined ? value : { ...kind, ...value }));
  }
}

const samples = ['x', '/x', true, 'keyboard', '03:00.0'];

const rules: Record<string, AnyRule> = { GuestSpec: guestSpec, ...builderOptions };
const refusalOf = (rule: AnyRule, value: unknown, refusal: typeof Error = TypeError): string => {
  try {
    check(rule, value, 'options');
    return 'accepted';
  } catch (error) {
    expect(error).toBeInstanceOf(refusal);
    return (error as Error).message;
  }
};

const accepts = (rule: AnyRule, value: unknown) => refusalOf(rule, value) === 'accepted';

/** One of these is wrong for any option. */
const wrongs = [Symbol('wrong'), 12n, 12, 'wrong', true, { wrong: 1 }, [Symbol('wrong')], null];

test.each(Object.entries(rules))(
  '%s refuses a misspelled name, and a wrong type of each option, at any depth',
  (_, rule) => {
    let options = 0;
    for (const [path, { rows = {} }, wrap] of objectsIn(rule, '', (value) => value)) {
      for (const [key, row] of Object.entries(rows)) {
        options++;
        const at = path === '' ? key : `${path}.${key}`;
        const misspelled = refusalOf(rule, wrap({ [`${key}x`]: true }));
        expect(misspelled.slice(0, misspelled.indexOf(';'))).toBe(`${at}x: unknown option`);
        expect(misspelled).toContain('did you mean');
        const wrong = wrongs.find((value) => !row.fits(value));
        expect({ key, wrong }).not.toEqual({ key, wrong: undefined });
        const got = row.secret ? `a ${typeof wrong}` : shown(wrong);
        expect(refusalOf(rule, wrap({ [key]: wrong }))).toBe(`${at}: expected ${row.expected}, got ${got}`);
      }
    }
    expect(options).toBeGreaterThan(2);
  },
);

/** A value that numbers refuse, and one that most texts do: the message says what is taken. */
const unfit = [Number.NaN, ''];

test('each option takes what the list of options says', async () => {
  const lines = Object.entries(rules).flatMap(([name, rule]) =>
    [...objectsIn(rule, '', (value) => value)].flatMap(([path, { rows = {} }, wrap]) =>
      Object.entries(rows).map(([key, row]) => {
        const at = path === '' ? key : `${path}.${key}`;
        const value = unfit.find((value) => row.fits(value));
        const refusal = value === undefined ? '' : refusalOf(rule, wrap({ [key]: value }), Error);
        const reason = refusal.startsWith(`${at}: `) ? `; ${refusal.slice(at.length + 2)}` : '';
        const items = row.items ? ` of ${row.items.expected}` : '';
        return `${name}.${at}${row.needed ? '' : '?'}: ${row.expected}${items}${reason}\n`;
      }),
    ),
  );
  // Alternatives have most options in common.
  await expect([...new Set(lines)].join('')).toMatchFileSnapshot('options.txt');
});

test('builders refuse what their devices do not have', () => {
  const pv = paravirtual('xen-pv');
  for (const build of [virtio, pv]) {
    expect(() => build.block({ source: '/a', readOnly: true } as never)).toThrow(
      "readOnly: unknown option; did you mean 'readonly'?",
    );
    expect(() => build.block({ source: '/a', readonly: 1 } as never)).toThrow('readonly: expected a boolean, got 1');
    expect(() => build.block('/a' as never)).toThrow("the options of block(): expected an object, got '/a'");
    expect(() => build.net({ bridge: 'br0', vlann: 1 } as never)).toThrow(
      "vlann: unknown option; did you mean 'vlan'?",
    );
  }
  expect(() => virtio.console({ ports: 1 } as never)).toThrow("ports: unknown option; did you mean 'port'?");
  expect(() => virtio.mem({ size: '1 GiB', requestd: 1 } as never)).toThrow(TypeError);
  expect(() => virtio.net({ bridge: 'br0', vlan: 5000 })).toThrow(GuestSpecError);
});

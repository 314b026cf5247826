/** Whatever comes from outside takes time in proportion to its length, whatever is in it: documents, and the texts of servers and programs. */

import { afterAll, describe, expect, test } from 'vitest';
import { rootName } from '../../lib/config/device.ts';
import { GRAMMAR } from '../../lib/config/generated/grammar.ts';
import { Capabilities, DomainCapabilities, DomainConfig, parseXml } from '../../lib/config/index.ts';
import { matchesDatatype } from '../../lib/config/validate/datatype.ts';
import { encodeValue } from '../../lib/config/value.ts';
import { XmlError } from '../../lib/config/xml/error.ts';
import { withoutPassword, withoutSecretsOf } from '../../lib/core/argument-secrets.ts';
import { parseCpuList } from '../../lib/core/cpu-set.ts';
import { PciAddress } from '../../lib/core/pci-address.ts';
import { distributionOf } from '../../lib/doctor/distributions.ts';
import { nest } from '../../lib/domain/nested.ts';
import type { GuestHost } from '../../lib/guest/host.ts';
import { planGuest } from '../../lib/guest/plan.ts';
import { suggestion } from '../../lib/native/option-names.ts';
import { expectLinear } from '../support/growth.ts';
import { fc } from '../support/random.ts';
import { times, tried } from './tried.ts';

const repeat = (unit: string, size: number): string => unit.repeat(Math.max(1, Math.floor(size / unit.length)));
const numbered = (unit: (index: number) => string, size: number): string => {
  const length = unit(1000).length;
  return Array.from({ length: Math.max(1, Math.floor(size / length)) }, (_, index) => unit(index)).join('');
};

const domain = (content: string, attributes = ''): string =>
  `<domain type='kvm'${attributes}><name>n</name><memory>1024</memory><os><type>hvm</type></os>${content}</domain>`;
const devices = (content: string): string => domain(`<devices>${content}</devices>`);

/** Documents of about a size, all in one way unusual: valid ones, wrong ones, and what is no XML. */
const DOCUMENTS: Record<string, (size: number) => string> = {
  disks: (size) =>
    devices(
      numbered((n) => `<disk type='file'><source file='/${n}'/><target dev='vd${n}'/><boot order='1'/></disk>`, size),
    ),
  'unlike devices in turns': (size) =>
    devices(repeat("<disk type='file'><target dev='vda'/></disk><interface type='user'/><sound model='ac97'/>", size)),
  'wrong devices': (size) => devices(repeat("<disk type='fil'/>\n", size)),
  'unknown children': (size) => devices(numbered((n) => `<diks${n}/>\n`, size)),
  'children given again': (size) => domain(repeat('<name>n</name>\n', size)),
  'texts between children': (size) => devices(repeat('x<hub type="usb"/>', size)),
  'unknown attributes': (size) =>
    domain(
      '',
      numbered((n) => ` a${n}='${n}'\n`, size),
    ),
  'one long unknown name': (size) =>
    devices(`<${'n'.repeat(Math.min(size, 50_000))}/>`.repeat(Math.max(1, size / 50_000))),
  'children of a long name': (size) =>
    domain(`<metadata><${'n'.repeat(Math.min(size, 40_000))}/></metadata><devices>${repeat('<x/>', size)}</devices>`),
  'one long wrong value': (size) => devices(`<disk type='${'x'.repeat(size)}'/>`),
  'one long number': (size) => domain(`<vcpu>${'9'.repeat(size)}</vcpu>`),
  'one long number of zeros': (size) =>
    domain(`<vcpu>${'0'.repeat(size)}x</vcpu><maxMemory>${'0'.repeat(size)}1</maxMemory>`),
  'one long text': (size) => domain(`<description>${'x '.repeat(size / 2)}</description>`),
  'one long wrong text': (size) => domain(`<vcpu>${'x '.repeat(size / 2)}</vcpu>`),
  'white space': (size) => domain(`<vcpu>${' \n'.repeat(size / 2)}</vcpu>${' \n'.repeat(size / 2)}`),
  'one long set of CPUs': (size) => domain(`<vcpu cpuset='${'1,'.repeat(size / 2)}'>1</vcpu>`),
  references: (size) => domain(`<description>${repeat('&amp;&#65;', size)}</description>`),
  'wrong references': (size) => domain(`<description>${repeat('&amp;', size)}&</description>`),
  'CDATA and comments': (size) => domain(`<description>${repeat('<![CDATA[x]]><!--y-->z', size)}</description>`),
  instructions: (size) => domain(repeat('<?a b?>', size)),
  metadata: (size) => domain(`<metadata>${repeat("<a:b xmlns:a='urn:a' a:c='1'>x<a:d/></a:b>", size)}</metadata>`),
  'prefixes without a declaration': (size) =>
    domain(`<metadata><n:a xmlns:n='u'>${numbered((n) => `<p${n}:b/>`, size)}</n:a></metadata>`),
  'many declarations and many names': (size) =>
    domain(
      `<metadata><a ${numbered((n) => ` xmlns:p${n}='u${n}'`, size / 2)}>${numbered((n) => `<p${n % 50}:b xmlns:q='u'/>`, size / 2)}</a></metadata>`,
    ),
  'deep metadata': (size) => {
    const one = `${"<a b='c'>".repeat(250)}${'</a>'.repeat(250)}`;
    return domain(`<metadata>${repeat(one, size)}</metadata>`);
  },
  'tags that are not closed': (size) => repeat('<a>', size),
  'a start tag that is not finished': (size) => `<domain ${numbered((n) => `a${n}='' `, size)}`,
  'comments without an end': (size) => repeat('<!--', size),
  'quotes without an end': (size) => `<domain a='${'x'.repeat(size)}`,
  colons: (size) => `<domain ${':'.repeat(Math.min(size, 40_000))}=''>${repeat('<a::::b:/>', size)}</domain>`,
  'comments before what is no element': (size) => `${repeat('<!---->', size)}x`,
  'instructions before what is no element': (size) => `${repeat('<?a?>', size)}x`,
  'an XML declaration without an end': (size) => `<?xml ${' '.repeat(size)}`,
};

const tasks: Record<string, (xml: string) => unknown> = {
  parse: (xml) => DomainConfig.parse(xml),
  validate: (xml) => DomainConfig.validate(xml),
  parseXml: (xml) => parseXml(xml),
  rootName,
  copy: (xml) => DomainConfig.format({ ...DomainConfig.parse(xml) }),
  rebuild: (xml) => DomainConfig.format(structuredClone(DomainConfig.parse(xml))),
  diff: (xml) => DomainConfig.diff(xml, domain('<vcpu>2</vcpu>')),
};

/** Inputs that are refused with an error are done with, too. */
const perhaps =
  <Input>(task: (input: Input) => unknown) =>
  (input: Input): unknown => {
    try {
      return task(input);
    } catch (error) {
      if (!(error instanceof XmlError || error instanceof TypeError || error instanceof RangeError)) throw error;
      return undefined;
    }
  };

/** The largest size that is tried. */
const to = times(64 * 1024, 1024 * 1024);

const steepest = new Map<string, number>();

function expectLinearFor<Input>(name: string, make: (size: number) => Input, task: (input: Input) => unknown): void {
  const { exponent } = expectLinear(make, perhaps(task), { to, negligible: times(40, 0) });
  steepest.set(name, Math.max(steepest.get(name) ?? 0, exponent));
}

afterAll(() => {
  for (const [name, exponent] of steepest)
    tried(
      'Time for input from outside',
      `${name}: text of up to ${to / 1024} KiB`,
      1,
      `grows by the power ${exponent.toFixed(1)} of the size at most`,
    );
});

describe.each(Object.entries(tasks))('%s takes linear time for', (name, task) => {
  test.each(Object.entries(DOCUMENTS))('%s', { timeout: 300_000 }, (_, make) => {
    expectLinearFor(name, make, task);
  });
});

test('many problems of a document take linear time', { timeout: 300_000 }, () => {
  const { exponent } = expectLinear(DOCUMENTS['children given again']!, (xml) => DomainConfig.validate(xml), {
    to: 512 * 1024,
  });
  steepest.set('validate', Math.max(steepest.get('validate') ?? 0, exponent));
});

/** Texts that are no documents: lists, runs, and what nearly is something. */
const TEXTS: Record<string, (size: number) => string> = {
  'one letter': (size) => 'a'.repeat(size),
  digits: (size) => '1'.repeat(size),
  blanks: (size) => ' '.repeat(size),
  'blanks before something': (size) => `${' \t'.repeat(size / 2)}x`,
  'empty lines': (size) => '\n'.repeat(size),
  words: (size) => repeat('lorem ipsum ', size),
  'a list of numbers': (size) => repeat('1,', size),
  'a list of ranges': (size) => repeat('0-65535,^7,', size),
  colons: (size) => repeat('a:', size),
  'lines of a table': (size) => repeat('root:x:0:\n', size),
  assignments: (size) => repeat('ID="debian"\nID_LIKE=x\n', size),
  'an assignment without an end': (size) => `ID="${'x'.repeat(size)}`,
  paths: (size) => repeat('/0000:03:10.2', size),
  'a path of what is no address': (size) => repeat('/0000:03:10.9', size),
  URIs: (size) => repeat('qemu+tcp://a:b@c/', size),
  'URIs without a host': (size) => repeat('x://', size),
  'attributes without an end': (size) => repeat(` passwd="x passwd='`, size),
  'tags without an end': (size) => repeat('<cookie', size),
  JSON: (size) => JSON.stringify(repeat('{"a":[1]}', size)),
};

const failure = (message: string): Parameters<typeof withoutSecretsOf>[0] =>
  ({ api: 'virDomainDefineXML', message }) as never;

const readers: Record<string, (text: string) => unknown> = {
  parseCpuList,
  'PciAddress.parse()': (text) => PciAddress.parse(text),
  'PciAddress.parse() of a path': (text) => PciAddress.parse(`/${text}`),
  'the distribution': distributionOf,
  'a suggestion': (text) => suggestion(text, ['memory', 'disks', 'networks']),
  'the root of a device': rootName,
  withoutPassword,
  'a message and the secrets of a document': (text) => withoutSecretsOf(failure(text), [0, text]),
  'a message and the secrets of a URI': (text) => withoutSecretsOf(failure(text), [`x://a:${text}@b`]),
};

describe.each(Object.entries(readers))('%s takes linear time for', (name, read) => {
  test.each(Object.entries(TEXTS))('%s', { timeout: 300_000 }, (_, make) => {
    expectLinearFor(name, make, read);
  });
});

test('statistics of many names take linear time', { timeout: 300_000 }, () => {
  const names = [
    (n: number) => `net.${n}.rx.bytes`,
    (n: number) => `a.${'b.'.repeat(30)}${n}`,
    (n: number) => `x${n}`,
    (n: number) => `block.${n * 4_000_000}.path`,
    (n: number) => `block.0.${n}`,
  ];
  for (const name of names) {
    const make = (size: number): Record<string, number> =>
      Object.fromEntries(Array.from({ length: size / 16 }, (_, index) => [name(index), index]));
    expectLinearFor('statistics', make, (parameters) => nest(parameters as never));
  }
});

test('planning a guest takes linear time in what the host has', { timeout: 300_000 }, () => {
  const machines = (size: number): GuestHost => ({
    capabilities: Capabilities.parse(
      `<capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest><os_type>hvm</os_type><arch name='x86_64'><wordsize>64</wordsize>${numbered((n) => `<machine canonical='pc-q35-${n}'>q${n}</machine>`, size)}<domain type='qemu'/></arch></guest></capabilities>`,
    ),
    domainCapabilities: DomainCapabilities.parse(
      `<domainCapabilities><path>/q</path><domain>qemu</domain><machine>pc-q35-1</machine><arch>x86_64</arch><os supported='yes'><loader supported='yes'>${numbered((n) => `<value>/l${n}</value>`, size)}</loader></os><cpu><mode name='custom' supported='yes'>${numbered((n) => `<model usable='yes'>m${n}</model>`, size)}</mode></cpu></domainCapabilities>`,
    ),
  });
  expectLinearFor('planGuest()', machines, (host) => planGuest({ name: 'n', memory: '1 GiB' }, host));
});

/** Every pattern of the schemas. */
function patterns(): string[] {
  const found = new Set<string>();
  const collect = (row: unknown): void => {
    if (!Array.isArray(row)) return;
    if (row[0] === 'd' && row[2]) found.add(row[2] as string);
    row.slice(1).forEach(collect);
  };
  for (const line of GRAMMAR.split('\n')) collect(JSON.parse(line));
  return [...found];
}

/** Texts that nearly match, with a run in the middle of which a pattern may be in doubt who takes what. */
function attacks(pattern: RegExp): ((size: number) => string)[] {
  const samples = fc.sample(fc.stringMatching(pattern), 20);
  const units = new Map<string, string>();
  for (const sample of samples) {
    for (let at = 0; at < Math.min(sample.length, 24); at++) {
      for (const length of [1, 2, 5]) {
        const unit = sample.slice(at, at + length);
        units.set(`${at} ${unit}`, `${sample.slice(0, at)}\u{1}${unit}`);
      }
    }
  }
  return [...new Set(units.values())].slice(0, 40).map((both) => {
    const [start = '', unit = ''] = both.split('\u{1}');
    return (size) => `${start}${repeat(unit || 'x', size)}\n!`;
  });
}

test('every pattern of the schemas takes linear time', { timeout: 600_000 }, () => {
  expect(patterns().length).toBeGreaterThan(100);
  for (const source of patterns()) {
    const pattern = new RegExp(`^(?:${source})$`, 'u');
    const datatype = { type: 'string', pattern, min: '', max: '', maxLength: '', except: [] };
    for (const attack of attacks(pattern)) {
      // A first look, which suffices for nearly all: quadratic time would be a hundred times as long.
      const text = attack(100_000);
      const started = process.cpuUsage();
      matchesDatatype(datatype, text);
      if (process.cpuUsage(started).user < 20_000) continue;
      expectLinearFor('patterns of the schemas', attack, (input) => matchesDatatype(datatype, input));
    }
  }
});

test('integers of any length keep their value, and are compared with their limits', () => {
  const memory = (value: string): unknown => DomainConfig.parse(domain('').replace('1024', value)).memory?.value;
  const zeros = '0'.repeat(100_000);
  expect(memory(`${zeros}7`)).toBe(7);
  expect(memory('18446744073709551615')).toBe(2n ** 64n - 1n);
  expect(memory(`-${zeros}18446744073709551615`)).toBe(-(2n ** 64n) + 1n);
  expect(memory('9'.repeat(21))).toBe('9'.repeat(21));
  expect(encodeValue('b', 2n ** 64n - 1n)).toBe('18446744073709551615');
  for (const [value, valid] of [
    [`${zeros}1`, true],
    ['9'.repeat(100_000), false],
    [`-${'9'.repeat(100_000)}`, false],
    ['0', false],
    ['-0', false],
  ] as const)
    expect(DomainConfig.validate(domain(`<vcpu>${value}</vcpu>`)).length === 0).toBe(valid);
});

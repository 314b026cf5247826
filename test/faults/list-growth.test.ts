/** Writing edited lists takes time that grows with the number of items, in whatever order they are. */

import { describe, test } from 'vitest';
import { DomainConfig } from '../../lib/config/index.ts';
import { expectLinear } from '../support/growth.ts';
import { Random } from '../support/random.ts';

/** Kinds of lists: objects, plain values, and content that no schema describes. */
const lists = {
  devices: (index: number) => `<channel type='pty'><target type='virtio' name='c${index}'/></channel>`,
  'plain values': (index: number) => `<initarg>${index}</initarg>`,
  metadata: (index: number) => `<m:note xmlns:m='urn:m' id='${index}'/>`,
  'unknown elements': (index: number) => `<new id='${index}'/>`,
} as const;

type Kind = keyof typeof lists;

const around: Record<Kind, (inner: string) => string> = {
  devices: (inner) => `<domain type='test'><devices>\n${inner}\n</devices></domain>`,
  'plain values': (inner) => `<domain type='test'><os>\n${inner}\n</os></domain>`,
  metadata: (inner) => `<domain type='test'><metadata>\n${inner}\n</metadata></domain>`,
  'unknown elements': (inner) => `<domain type='test'><devices>\n${inner}\n</devices></domain>`,
};

function documentOf(kind: Kind, count: number): string {
  return around[kind](Array.from({ length: count }, (_, index) => lists[kind](index)).join('\n'));
}

/** The list of a document, to be replaced. */
function listIn(config: DomainConfig, kind: Kind): { get(): unknown[]; set(list: unknown[]): void } {
  const holders: Record<Kind, [object, string]> = {
    devices: [config.devices ?? {}, 'channel'],
    'plain values': [config.os ?? {}, 'initarg'],
    metadata: [config, 'metadata'],
    'unknown elements': [config.devices?.$unknown ?? {}, 'children'],
  };
  const [holder, name] = holders[kind];
  const record = holder as Record<string, unknown[]>;
  return {
    get: () => record[name]!,
    set: (list) => {
      record[name] = list;
    },
  };
}

const edits: Record<string, (items: unknown[]) => unknown[]> = {
  reversed: (items) => items.reverse(),
  'in random order': (items) => new Random(1).shuffle(items),
  'each followed by a new one': (items) => items.flatMap((item) => [item, changed(item)]),
  'all replaced': (items) => items.map(changed),
  'half removed': (items) => items.filter((_, index) => index % 2 === 0),
};

function changed(item: unknown): unknown {
  if (typeof item !== 'object') return `new ${String(item)}`;
  return JSON.parse(JSON.stringify(item).replace(/("(?:id|name)":")(\w*\d)/, '$1new$2'));
}

describe.each(Object.keys(lists) as Kind[])('edited %s are written in linear time', (kind) => {
  test.each(Object.keys(edits))('%s', (edit) => {
    const make = (count: number): DomainConfig => {
      const config = DomainConfig.parse(documentOf(kind, count));
      const list = listIn(config, kind);
      list.set(edits[edit]!(list.get()));
      return config;
    };
    expectLinear(make, (config) => DomainConfig.format(config), { from: 1024, to: 16_384 });
  });
});

/** Lists of which the second has another order, or other items: by key, by what they are, and by neither. */
const compared = {
  ...lists,
  'devices without a key': (index: number) => `<hostdev type='usb'><source><vendor id='${index}'/></source></hostdev>`,
  'disks of one bus': (index: number) => `<disk><target dev='sd${index}' bus='scsi'/></disk>`,
  controllers: (index: number) => `<controller type='scsi' index='${index}'/>`,
  'NUMA cells': (index: number) => `<cell id='${index}' cpus='${index}' memory='1'/>`,
} as const;

const places: Partial<Record<keyof typeof compared, readonly [string, string]>> = {
  'plain values': ['<os>', '</os>'],
  metadata: ['<metadata>', '</metadata>'],
  'NUMA cells': ['<cpu><numa>', '</numa></cpu>'],
};

function toCompare(kind: keyof typeof compared, indices: readonly number[]): string {
  const [open, close] = places[kind] ?? ['<devices>', '</devices>'];
  return `<domain type='test'>${open}${indices.map(compared[kind]).join('')}${close}</domain>`;
}

const others: Record<string, (indices: number[]) => number[]> = {
  'in random order': (indices) => new Random(1).shuffle(indices),
  'all others': (indices) => indices.map((index) => index + indices.length),
};

describe.each(Object.keys(compared) as (keyof typeof compared)[])('%s are compared in linear time', (kind) => {
  test.each(Object.keys(others))('%s', (other) => {
    const make = (count: number) => {
      const indices = Array.from({ length: count }, (_, index) => index);
      return [indices, others[other]!(indices)].map((list) => DomainConfig.parse(toCompare(kind, list)));
    };
    expectLinear(make, ([before, after]) => [DomainConfig.diff(before!, after!), DomainConfig.diff(after!, before!)], {
      from: 256,
      to: 4096,
    });
  });
});

/** Plans for every host that libvirt's own documents describe: valid by libvirt's schema, or refused with a field's name. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Capabilities,
  DomainCapabilities,
  DomainConfig,
  loadSchemaValidator,
  type SchemaValidator,
} from '../../lib/config/index.ts';
import { type GuestHost, type GuestKind, type GuestSpec, GuestSpecError, planGuest } from '../../lib/guest/index.ts';
import { guestKinds, kindOf } from '../../lib/guest/kind.ts';
import { CORPUS, type CorpusFile, hasCorpus, hasSchemas, readCorpus, SCHEMAS } from '../conformance/corpus.ts';
import { missingIn } from './missing.ts';

const there = hasCorpus && hasSchemas;
if (!there) console.log("libvirt's documents are not beside this checkout: plans for them are skipped");

const base: GuestSpec = { name: 'guest', memory: '1 GiB' };
const kernel = { kernel: '/boot/vmlinuz', initrd: '/boot/initrd' };
const disks = [{ source: '/srv/a.qcow2' }, { source: '/srv/b.iso', device: 'cdrom' as const }];

/** What people ask for, from the least to the most. */
const specs: Readonly<Record<string, GuestSpec>> = {
  least: base,
  linux: { ...base, ...kernel, disks, networks: ['default'] },
  desktop: { ...base, disks, networks: ['default'], display: true, cpus: 2, maxMemory: '2 GiB', agent: true },
  efi: { ...base, firmware: 'efi', disks },
  passthrough: {
    ...base,
    ...kernel,
    hostDevices: ['0000:03:10.2'],
    networks: [{ pci: '03:10.4', mac: '52:54:00:00:00:01' }],
  },
  models: { ...base, cpu: 'qemu64', machine: 'q35' },
  screens: { ...base, display: { type: 'spice', listen: '0.0.0.0', password: 'secret' }, rng: true, tpm: true },
  everything: {
    ...base,
    disks: [...disks, { source: { pool: 'default', volume: 'c' }, bus: 'scsi' as const }],
    networks: [{ bridge: 'br0', queues: 2 }, { user: true }],
    console: 'paravirtual',
    shares: [{ source: '/srv', target: 'srv' }],
    vsock: true,
    tpm: true,
  },
};

let files: CorpusFile[] = [];
let oracle: SchemaValidator;

/** Plans every kind of guest for a host; returns the kinds of plans. */
function planAll(path: string, host: GuestHost, asked: Partial<GuestSpec> = {}): Map<string, GuestKind> {
  const planned = new Map<string, GuestKind>();
  for (const [name, spec] of Object.entries(specs)) {
    try {
      const { kind, config } = planGuest({ ...spec, ...asked }, host);
      planned.set(name, kind);
      const missing = host.domainCapabilities ? missingIn(config, host.domainCapabilities) : [];
      expect({ path, name, missing }).toEqual({ path, name, missing: [] });
      expect({ path, name, problems: oracle.validate(DomainConfig.format(config)) }).toEqual({
        path,
        name,
        problems: [],
      });
    } catch (error) {
      if (!(error instanceof GuestSpecError)) throw error;
      const [field = ''] = error.field.split(/[.[]/);
      expect({
        path,
        name,
        field,
        known: field in spec || field in asked || /^(kind|arch|kernel)$/.test(field),
      }).toMatchObject({ known: true });
    }
  }
  return planned;
}

describe.runIf(there)('of libvirt’s own documents', () => {
  beforeAll(async () => {
    files = readCorpus(CORPUS);
    oracle = await loadSchemaValidator('DomainConfig', SCHEMAS);
  });
  afterAll(() => oracle?.[Symbol.dispose]());

  const ofRoot = (root: string) =>
    files.filter(({ path, text }) => text.includes(`<${root}>`) && !path.includes('invalid'));

  test('every domain capabilities document', () => {
    const documents = ofRoot('domainCapabilities');
    const planned = documents.map(({ path, text }) => {
      const domainCapabilities = DomainCapabilities.parse(text);
      const { domain, machine } = domainCapabilities;
      const kind = kindOf(domain, 'hvm', machine);
      const plans = planAll(path, { domainCapabilities });
      // Every QEMU and every Xen starts a kernel; the others are not of a kind that is planned for.
      expect({ path, kind: plans.get('linux') }).toEqual({ path, kind });
      if (kind && kind !== 'xen-pv') expect({ path, least: plans.get('least') }).toEqual({ path, least: kind });
      return kind;
    });
    expect(documents.length).toBeGreaterThan(50);
    expect(new Set(planned)).toEqual(new Set(['kvm', 'qemu', 'xen-pv', 'xen-hvm', undefined]));
  });

  test('every capabilities document, for every architecture and kind in it', () => {
    let plans = 0;
    for (const { path, text } of ofRoot('capabilities')) {
      const capabilities = Capabilities.parse(text);
      const arches = new Set(capabilities.guest?.map(({ arch }) => arch.name));
      planAll(path, { capabilities });
      for (const arch of arches)
        for (const kind of guestKinds) plans += planAll(path, { capabilities }, { arch, kind }).size;
      for (const { arch } of capabilities.guest ?? [])
        for (const { value: machine } of arch.machine ?? [])
          if (machine) plans += planAll(path, { capabilities }, { arch: arch.name, machine }).size;
    }
    expect(plans).toBeGreaterThan(100);
  });
});

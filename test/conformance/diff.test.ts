/** What `diff` shows and hides, beside what libvirt itself makes of each document: `npm run conformance` tries all of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DomainConfig, formatDiff } from '../../lib/config/index.ts';
import { CORPUS, type CorpusFile, hasCorpus, readCorpus } from './corpus.ts';
import { checkDiff } from './differences.ts';
import { BUILT_IN } from './documents.ts';
import { DEFINERS, type Drivers, openDrivers, VERIFIED } from './drivers.ts';
import { ValuePool } from './mutations.ts';

let drivers: Drivers;
let corpus: readonly CorpusFile[] = [];

beforeAll(async () => {
  drivers = await openDrivers();
  if (hasCorpus) corpus = readCorpus(CORPUS);
});

afterAll(() => drivers[Symbol.asyncDispose]());

/** So few of the documents and of their mutations are tried in every run. */
const SAMPLE: Record<string, { everyDocument: number; everyMutation: number }> = {
  'QEMU domains': { everyDocument: 29, everyMutation: 3 },
  'mock domains': { everyDocument: 97, everyMutation: 7 },
  snapshots: { everyDocument: 1, everyMutation: 1 },
};

describe.each(DEFINERS)('%s', (name) => {
  const definerOf = () => drivers.definers.find((definer) => definer.name === name)!;

  test('those that are built in: nothing that libvirt adds is a difference, and no mutation vanishes', async (context) => {
    if (!drivers.isVerified) context.skip(`verified with libvirt ${VERIFIED} only`);
    const pool = new ValuePool(BUILT_IN);
    const result = await checkDiff(definerOf(), BUILT_IN, { pool });
    expect(result.failures).toEqual([]);
    expect(result.documents).toBe(BUILT_IN.filter((file) => definerOf().takes(file)).length);
    expect(result.mutations).toBeGreaterThan(result.documents);
  });

  test.runIf(hasCorpus)('a sample of libvirt’s own: the same', async (context) => {
    if (!drivers.isVerified) context.skip(`verified with libvirt ${VERIFIED} only`);
    const files = corpus.filter((file) => definerOf().takes(file));
    const pool = new ValuePool(files);
    const result = await checkDiff(definerOf(), files, { pool, values: 2, everyMutation: 5, ...SAMPLE[name] });
    expect(result.failures).toEqual([]);
    expect(result.documents).toBeGreaterThan(2);
    expect(result.mutations).toBeGreaterThan(10);
  });
});

/** What libvirt gives devices when a guest starts is no difference, and a guest that is changed shows it. */
test('running guests do not differ from what was requested', async (context) => {
  if (!drivers.isVerified) context.skip(`verified with libvirt ${VERIFIED} only`);
  const qemu = await drivers.qemu();
  const devices = `<interface type='user'><model type='virtio'/></interface><serial type='pty'/><console type='pty'><target type='virtio'/></console>
<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel><graphics type='vnc'><listen type='socket'/></graphics>
<input type='tablet'/><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>`;
  for (const [machine, inner] of [
    ['pc', ''],
    ['pc', '<devices><serial type="null"/></devices><cpu mode="custom"><model>Nehalem</model></cpu>'],
    ['q35', `<devices>${devices}</devices>`],
  ]) {
    const asked = `<domain type='qemu'><name>running</name><memory unit='MiB'>64</memory><os><type arch='x86_64' machine='${machine}'>hvm</type></os>${inner}</domain>`;
    const domain = await qemu.createDomain(asked, { paused: true });
    try {
      const running = await domain.getXMLDesc({ secure: true });
      expect(formatDiff(DomainConfig.diff(asked, running))).toBe('');
      expect(formatDiff(DomainConfig.diff(asked, running.replace("unit='KiB'>65536", "unit='KiB'>65535")))).toContain(
        '65535',
      );
    } finally {
      await domain.destroy();
    }
  }
});

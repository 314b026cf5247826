/** What docs/kvm-and-xen.md says of the drivers is what the library knows of them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Feature } from '../../lib/drivers/feature.ts';
import { predictSupport } from '../../lib/drivers/predict.ts';

const document = readFileSync(new URL('../../docs/kvm-and-xen.md', import.meta.url), 'utf8');

/** A feature as it stands in the table: 'name' in quotes, or { kind: 'name' }. */
function featureOf(text: string): Feature {
  const [, kind, name = ''] = /^(?:\{ (\w+): )?'([\w-]+)'(?: \})?$/.exec(text) ?? [];
  return (kind === undefined ? name : { [kind]: name }) as Feature;
}

const rows = Array.from(document.matchAll(/^\| ([^|]+) \| `([^`]+)` \| (yes|no) \| (yes|no) \|$/gm), (match) =>
  match.slice(1),
);

test('the table of drivers in docs/kvm-and-xen.md has rows of both answers', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(new Set(rows.map(([, , , xen]) => xen))).toEqual(new Set(['yes', 'no']));
});

test.each(rows)('drivers: %s, %s', (_, feature = '', kvm, xen) => {
  const version = { major: 11, minor: 3, release: 0 };
  const [qemu, libxl] = ['qemu', 'libxl'].map((driver) => predictSupport(featureOf(feature), { driver, version }));
  expect({ qemu, libxl }).toEqual({ qemu: kvm === 'yes', libxl: xen === 'yes' });
});

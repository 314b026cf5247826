/** What the kernel refuses when the number of virtual functions is set, by folders like those in /sys. test/hosts has the kernel itself. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PciError } from 'libvirt-native';
import { expect, test } from 'vitest';
import { writeVirtualFunctionCount } from '../../../lib/pci/vf-count.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** A function's folder. */
function folderOf(count: string | undefined, driver?: string): string {
  const folder = join(temporaryFolder('sysfs'), '0000:01:00.0');
  mkdirSync(folder);
  if (driver) symlinkSync(`/sys/bus/pci/drivers/${driver}`, join(folder, 'driver'));
  if (count !== undefined) writeFileSync(join(folder, 'sriov_numvfs'), count);
  return folder;
}

const refusal = (folder: string) => writeVirtualFunctionCount(folder, 2).catch((error: unknown) => error as PciError);

test('the number is written', async () => {
  const folder = folderOf('4\n');
  await writeVirtualFunctionCount(folder, 2);
  expect(readFileSync(join(folder, 'sriov_numvfs'), 'utf8')).toBe('2');
});

test.each([
  [undefined, /to 2 \(ENOENT\)\. It has no driver, which virtual functions require/],
  ['vfio-pci', /to 2 \(ENOENT\)\. Its driver, vfio-pci, creates none/],
])('a function with the driver %s has none, and the error says what to do', async (driver, message) => {
  const error = await refusal(folderOf(undefined, driver));
  expect(error).toMatchObject({ name: 'PciError', reason: 'unsupported', message: expect.stringMatching(message) });
  expect(error?.cause).toMatchObject({ code: 'ENOENT', syscall: 'open' });
});

test('an error that is not known refers to the kernel’s log', async () => {
  const folder = folderOf(undefined);
  mkdirSync(join(folder, 'sriov_numvfs'));
  expect(await refusal(folder)).toMatchObject({
    reason: 'unsupported',
    message:
      "The kernel does not set the number of virtual functions of 0000:01:00.0 to 2 (EISDIR). The kernel's log says why: dmesg.",
  });
});

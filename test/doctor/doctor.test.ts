/** The doctor on this very machine, compared with what its kernel and its files say. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getVersion } from 'libvirt-native';
import { type DoctorReport, doctor } from 'libvirt-native/doctor';
import { EmbeddedQemu } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { capabilitiesCache } from '../support/guest.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A terminal of its own: what the embedded driver has set for this process is not for others. */
function run(...args: string[]) {
  const { LIBVIRT_LOG_OUTPUTS: _, ...env } = process.env;
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
}

const byId = ({ findings }: DoctorReport, id: string) => findings.find((finding) => finding.id === id);

test('tells of QEMU’s driver what is true', async () => {
  await using qemu = await EmbeddedQemu.create({ capabilitiesCache });
  const report = await doctor(qemu.uri);
  const { major, minor, release } = await getVersion();
  expect(byId(report, 'libvirt')).toMatchObject({ status: 'ok', detail: `${major}.${minor}.${release}, loaded` });
  expect(byId(report, 'connection')).toMatchObject({ status: 'ok', detail: expect.stringMatching(/^qemu, libvirt/) });
  expect(report.local).toBe(true);
  expect(report.guests).toContain('qemu');
  expect(report.guests.some((kind) => kind.startsWith('xen'))).toBe(false);
  const [, qemuVersion = ''] =
    /version (\d+\.\d+\.\d+)/.exec(execFileSync('qemu-system-x86_64', ['--version'], { encoding: 'utf8' })) ?? [];
  expect(byId(report, 'connection')?.detail).toContain(`hypervisor ${qemuVersion}`);
  if (!existsSync('/dev/kvm')) expect(byId(report, 'kvm')?.status).toBe('gap');
  const groups = existsSync('/sys/kernel/iommu_groups') ? readdirSync('/sys/kernel/iommu_groups').length : 0;
  expect(byId(report, 'iommu')?.status).toBe(groups > 0 ? 'ok' : 'gap');
  for (const { status, fix = [] } of report.findings) if (status === 'gap') expect(fix.length).toBeGreaterThan(0);
});

test('as a command: a table, JSON, and an exit code', () => {
  const table = run('doctor', 'test:///default');
  expect(table).toMatchObject({ status: 0, stderr: '' });
  expect(table.stdout).toMatch(/^test:\/\/\/default\n\n✔ libvirt /);
  expect(table.stdout).toMatch(/^Guests that can be made: test\.$/m);
  const json = run('doctor', 'test:///default', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ uri: 'test:///default', local: true, guests: ['test'] });
});

test('says what to do when there is no daemon', () => {
  const { status, stdout } = run('doctor', 'qemu+unix:///system?socket=/nowhere/libvirt-sock', '--json');
  const report = JSON.parse(stdout) as DoctorReport;
  expect(status).toBe(1);
  expect(report.guests).toEqual([]);
  expect(byId(report, 'connection')).toMatchObject({
    status: 'gap',
    detail: expect.stringContaining('/nowhere'),
    fix: [expect.any(String)],
  });
});

test('says what it does not understand, and how it is used', () => {
  expect(run('nurse')).toMatchObject({ status: 2, stderr: expect.stringContaining('not understood: nurse') });
  expect(run('doctor', '--loud')).toMatchObject({ status: 2, stderr: expect.stringContaining('--loud') });
  expect(run('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: npx libvirt-native doctor'),
  });
});

/** The doctor on this very machine, compared with what its kernel and its files say. */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getVersion } from 'libvirt-native';
import { type DoctorReport, doctor, formatReport } from 'libvirt-native/doctor';
import { EmbeddedQemu, FaultProxy, PrivateDaemon, sriovTopology } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Machine } from '../../lib/doctor/machine.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { Peer } from '../faults/peers.ts';
import { temporaryFolder } from '../support/folder.ts';
import { capabilitiesCache } from '../support/image.ts';
import { runProgram } from '../support/program.ts';
import { tracesOf } from '../support/traces.ts';
import { verifies } from '../support/verifies.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A terminal of its own: what the embedded driver has set for this process is not for others. */
const run = (...args: string[]) => runWith({}, ...args);

function runWith(variables: Record<string, string>, ...args: string[]) {
  const { LIBVIRT_LOG_OUTPUTS: _, ...env } = process.env;
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      { env: { ...env, ...variables } },
      (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}

const { version } = packageFile;

// The embedded driver has one root in a process.
let qemu: EmbeddedQemu;

beforeAll(async () => {
  qemu = await EmbeddedQemu.create({ capabilitiesCache });
});
afterAll(() => qemu?.close());

const byId = ({ findings }: DoctorReport, id: string) => findings.find((finding) => finding.id === id);

test('reports what QEMU’s driver really has', verifies({ doctor: 'method' }), async () => {
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

test('as a command: a table, JSON, and an exit code', async () => {
  const table = await run('doctor', 'test:///default');
  expect(table).toMatchObject({ status: 0, stderr: '' });
  expect(table.stdout).toMatch(/^test:\/\/\/default\n\n✔ libvirt /);
  expect(table.stdout).toMatch(/^Guests that can run: test\.$/m);
  const json = await run('doctor', 'test:///default', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ uri: 'test:///default', local: true, guests: ['test'] });
});

test('says what to do when there is no daemon', async () => {
  const { status, stdout } = await run('doctor', 'qemu+unix:///system?socket=/nowhere/libvirt-sock', '--json');
  const report = JSON.parse(stdout) as DoctorReport;
  expect(status).toBe(1);
  expect(report.guests).toEqual([]);
  expect(byId(report, 'connection')).toMatchObject({
    status: 'gap',
    detail: expect.stringContaining('/nowhere'),
    fix: [expect.stringMatching(/^# No daemon listens/)],
  });
  // The embedded driver needs no daemon, and was checked.
  expect(report.embedded).toContain('qemu');
  expect(byId(report, 'drivers')?.status).toBe('ok');
});

test('starts without the addon, and finds that first', async () => {
  const without = (...args: string[]) => runWith({ LIBVIRT_NATIVE_ADDON: '/nowhere/addon.node' }, ...args);
  expect(await without('--help')).toMatchObject({ status: 0, stderr: '' });
  expect(await without('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
  const examine = async (uri: string) => {
    const { status, stdout } = await without('doctor', uri, '--json');
    const { findings, guests } = JSON.parse(stdout) as DoctorReport;
    expect({ status, guests }).toEqual({ status: 1, guests: [] });
    expect(findings[0]).toMatchObject({ id: 'addon', status: 'gap' });
    expect(findings[0]!.fix!.join()).toContain('/nowhere/addon.node');
    expect(findings.length > 1).toBe(uri.startsWith('qemu'));
  };
  // At the same time: each may wait for a test guest.
  await Promise.all(['qemu:///system', 'qemu:///embed', 'test:///default'].map(examine));
});

test('shows what it has found when libvirt does not answer', verifies({ doctor: 'value' }), async () => {
  await using silent = await Peer.listen(() => {});
  const report = await doctor(silent.uri.replace('test+unix', 'qemu+unix'), { timeout: 300 });
  expect(byId(report, 'libvirt')?.status).toBe('ok');
  expect(byId(report, 'connection')).toMatchObject({ status: 'gap', detail: 'no answer within 0.3 s' });
  expect(byId(report, 'qemu')?.status).toBe('ok');
  expect(report.guests).toEqual([]);
});

test('shows it, too, when a daemon stops answering in the middle', async () => {
  await using daemon = await PrivateDaemon.start();
  await using proxy = await FaultProxy.start(daemon);
  // As many messages as it takes to connect and to know the driver.
  proxy.stall({ direction: 'to-client', afterMessages: 12 });
  const report = await doctor(proxy.uri(), { timeout: 1000 });
  expect(report.findings.map(({ detail }) => detail)).toContain('no answer within 1 s');
  expect(report.findings[0]).toMatchObject({ id: 'libvirt', status: 'ok' });
});

test('an aborted signal rejects with its reason', verifies({ doctor: 'refusal' }), async () => {
  await using silent = await Peer.listen(() => {});
  const reason = new Error('enough');
  await expect(doctor(silent.uri, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const controller = new AbortController();
  const asked = doctor(silent.uri, { signal: controller.signal });
  setImmediate(() => controller.abort(reason));
  await expect(asked).rejects.toBe(reason);
});

test('the command ends although a call still waits', async () => {
  await using silent = await Peer.listen(() => {});
  const { stdout, code } = await runProgram(pathToFileURL(cli), ['doctor', silent.uri, '--timeout', '0.3']);
  expect(code).toBe(1);
  expect(stdout).toContain('no answer within 0.3 s');
});

test('shows no password', async () => {
  const report = await doctor('qemu+tcp://me:hunter2 x@127.0.0.1:1/system');
  expect(formatReport(report)).toMatch(/^qemu\+tcp:\/\/me:\[secret\]@127/);
  expect(JSON.stringify(report)).not.toContain('hunter2');
});

test('KVM is what QEMU makes of it', async ({ skip }) => {
  const machine = new Machine();
  skip(!machine.isX86 || !machine.opens('dev/kvm') || !machine.emulator, 'this user has no KVM here');
  const { findings } = await doctor('qemu+unix:///session?socket=/nowhere');
  // The same guest without anything of ours around it: its firmware is empty, so it runs until it is ended.
  const start = ['-accel', 'kvm', '-machine', 'q35', '-nodefaults', '-display', 'none', '-S', '-cpu'];
  const starts = (cpu: string) =>
    spawnSync(machine.emulator!, [...start, cpu, '-qmp', 'stdio'], {
      input: '{"execute":"qmp_capabilities"}{"execute":"quit"}',
    }).status === 0;
  const kvm = findings.find(({ id }) => id === 'kvm')!;
  if (!starts('host')) expect(kvm.status).not.toBe('ok');
  if (!starts('qemu64')) expect(kvm.status).toBe('gap');
});

test('says what it does not understand, and how it is used', async () => {
  expect(await run('nurse')).toMatchObject({ status: 2, stderr: expect.stringContaining("unknown command 'nurse'") });
  expect(await run('doctor', '--loud')).toMatchObject({ status: 2, stderr: expect.stringContaining('--loud') });
  const secret = await run('qemu+tcp://me:hunter2 x@host/system');
  expect(secret).toMatchObject({ status: 2, stderr: expect.stringContaining('[secret]@host') });
  expect(secret.stderr).not.toContain('hunter2');
  expect(await run('doctor', '--timeout', 'soon')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('timeout'),
  });
  expect(await run('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: npx libvirt-native doctor'),
  });
});

test('reads what the host reports once, for all kinds of guests', async () => {
  const traces = tracesOf('end');
  const report = await doctor(qemu.uri);
  expect(byId(report, 'guests')?.status).toBe('ok');
  const calls = traces.map(({ api, arguments: [, ...sent] }) => `${api}(${sent.join()})`);
  const counted = (pattern: RegExp) => calls.filter((one) => pattern.test(one));
  expect(counted(/^virConnectGetCapabilities\(/)).toHaveLength(1);
  // Once for each emulator and kind that there is, and never the same again.
  const domainCapabilities = counted(/^virConnectGetDomainCapabilities\(/);
  expect(domainCapabilities.length).toBeGreaterThan(0);
  expect(new Set(domainCapabilities).size).toBe(domainCapabilities.length);
  // The devices were read from this machine's files.
  expect(counted(/NodeDevice/)).toEqual([]);
});

test('shows virtual functions as libvirt reports them, with what to do on that host', async () => {
  const { xml } = sriovTopology({
    physicalFunctions: [
      { address: '0000:05:00.0', virtualFunctions: 4, interface: 'enp5s0f0', link: 'down' },
      { address: '0000:05:00.1', virtualFunctions: 0, interface: false },
    ],
  });
  const file = join(temporaryFolder('doctor'), 'host.xml');
  writeFileSync(file, xml);
  const driver = '# on the host: sudo modprobe "$(cat /sys/bus/pci/devices/0000:05:00.';
  expect(byId(await doctor(`test://${file}`), 'sriov')).toEqual({
    id: 'sriov',
    title: 'SR-IOV',
    status: 'note',
    detail:
      '0000:05:00.0 (enp5s0f0): 4 of 7 functions, no driver, interface down or without carrier; 0000:05:00.1: 0 of 7 functions, no driver',
    fix: [expect.stringContaining(`${driver}0/`), expect.stringContaining(`${driver}1/`)],
  });
});

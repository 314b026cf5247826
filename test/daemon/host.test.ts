/** What a connection to a real daemon reports of this machine, compared with virsh's answers and the kernel's. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connection, connect } from 'libvirt-native';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { privateDaemon } from '../support/daemon-host.ts';
import { temporaryFolder } from '../support/folder.ts';
import { verifies } from '../support/verifies.ts';
import { fieldsOf, virsh, wordsOf } from '../support/virsh.ts';

const own = privateDaemon();
let uri: string;
let connection: Connection;

beforeAll(async () => {
  uri = own.daemon.uri('qemu:///session');
  connection = await connect(uri);
});

afterAll(async () => {
  expect(await connection.close()).toBe(0);
});

const emulatorIn = (xml: string) => /<path>(.*)<\/path>/.exec(xml)?.[1] ?? '';

/** What virsh refuses, by the code of the same call here. */
const refused = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });

describe('the host', () => {
  test(
    'has the processors and the memory that virsh reports',
    verifies({ 'Connection.getNodeInfo': 'virsh', 'Connection.getNodeCPUMap': ['virsh', 'sysfs'] }),
    async () => {
      const { cpus, memory, sockets, threads, cores, nodes } = await connection.getNodeInfo();
      expect(fieldsOf(await virsh(uri, 'nodeinfo'))).toMatchObject({
        'CPU(s)': String(cpus),
        'CPU socket(s)': String(sockets),
        'Core(s) per socket': String(cores),
        'Thread(s) per core': String(threads),
        'NUMA cell(s)': String(nodes),
        'Memory size': `${memory} KiB`,
      });
      const { present, online } = await connection.getNodeCPUMap();
      expect(fieldsOf(await virsh(uri, 'nodecpumap'))).toMatchObject({
        'CPUs present': String(present),
        'CPUs online': String(online.length),
      });
      const [first = '', last = first] = (await readFile('/sys/devices/system/cpu/online', 'utf8')).trim().split('-');
      if (/^\d+$/.test(last)) expect([online[0], online.at(-1)]).toEqual([Number(first), Number(last)]);
    },
  );

  test(
    'has spent the time of each CPU as virsh reports',
    verifies({ 'Connection.getNodeCPUStats': ['virsh', 'refusal'] }),
    async () => {
      for (const cpu of [0, 'all-cpus'] as const) {
        const before = await connection.getNodeCPUStats(cpu);
        const args = cpu === 'all-cpus' ? [] : ['--cpu', String(cpu)];
        const fields = fieldsOf(await virsh(uri, 'nodecpustats', ...args));
        const after = await connection.getNodeCPUStats(cpu);
        for (const [name, shown] of [
          ['user', 'user'],
          ['kernel', 'system'],
          ['idle', 'idle'],
        ] as const) {
          expect(BigInt(fields[shown] ?? -1), `${cpu} ${name}`).toBeGreaterThanOrEqual(before[name]!);
          expect(BigInt(fields[shown] ?? -1), `${cpu} ${name}`).toBeLessThanOrEqual(after[name]!);
        }
      }
      await refused(connection.getNodeCPUStats(100_000), 'VIR_ERR_INVALID_ARG');
    },
  );

  test(
    'has the memory that virsh reports, as a whole and of a cell',
    verifies({
      'Connection.getNodeMemoryStats': ['virsh', 'refusal'],
      'Connection.getNodeFreeMemory': 'virsh',
      'Connection.getNodeCellsFreeMemory': 'virsh',
      'Connection.getNodeFreePages': 'virsh',
    }),
    async () => {
      const all = await connection.getNodeMemoryStats();
      expect(fieldsOf(await virsh(uri, 'nodememstats'))['total']).toBe(`${all['total']} KiB`);
      expect(Object.keys(all).sort()).toEqual(['buffers', 'cached', 'free', 'total']);
      const cell = await connection.getNodeMemoryStats(0);
      expect(fieldsOf(await virsh(uri, 'nodememstats', '--cell', '0'))['total']).toBe(`${cell['total']} KiB`);
      expect(Object.keys(cell).sort()).toEqual(['free', 'total']);
      await refused(connection.getNodeMemoryStats(1000), 'VIR_ERR_INVALID_ARG');
      // Other programs take and free memory meanwhile: a tenth is far less than a mistaken unit.
      const near = (one: bigint, other: bigint) =>
        expect(Math.abs(Number(one - other))).toBeLessThan(Number(all['total']! * 1024n) / 10);
      const free = async (...args: string[]) =>
        BigInt(/(\d+) KiB/.exec(await virsh(uri, 'freecell', ...args))?.[1] ?? 0) * 1024n;
      near(await connection.getNodeFreeMemory(), await free());
      const [first, ...others] = await connection.getNodeCellsFreeMemory();
      near(first!, await free('--cellno', '0'));
      expect(others).toHaveLength((await connection.getNodeInfo()).nodes - 1);
      const [[pages] = []] = await connection.getNodeFreePages([4], { startCell: 0 });
      const shown = wordsOf(await virsh(uri, 'freepages', '--cellno', '0', '--pagesize', '4'))
        .flat()
        .at(-1);
      near(pages! * 4096n, BigInt(shown ?? 0) * 4096n);
      // 4 KiB pages are in use, and none of a GiB are reserved where virsh reports none.
      const [both] = await connection.getNodeFreePages([4, 2048], { startCell: 0 });
      const huge = wordsOf(await virsh(uri, 'freepages', '--cellno', '0', '--pagesize', '2048'))
        .flat()
        .at(-1);
      expect(both?.[1]).toBe(BigInt(huge ?? -1));
    },
  );

  test(
    'merges pages of guests as the kernel says, and lets no ordinary user change that',
    verifies({
      'Connection.getNodeMemoryParameters': ['virsh', 'sysfs'],
      'Connection.setNodeMemoryParameters': 'refusal',
    }),
    async () => {
      const { shm_pages_to_scan: pages, shm_sleep_millisecs: sleep } = await connection.getNodeMemoryParameters();
      const fields = Object.fromEntries(wordsOf(await virsh(uri, 'node-memory-tune')));
      expect([String(pages), String(sleep)]).toEqual([fields['shm_pages_to_scan'], fields['shm_sleep_millisecs']]);
      expect(String(pages)).toBe((await readFile('/sys/kernel/mm/ksm/pages_to_scan', 'utf8')).trim());
      expect(String(sleep)).toBe((await readFile('/sys/kernel/mm/ksm/sleep_millisecs', 'utf8')).trim());
      // The daemon runs as an ordinary user.
      await refused(connection.setNodeMemoryParameters({ shm_pages_to_scan: 200 }), 'VIR_ERR_SYSTEM_ERROR');
    },
  );

  test(
    'cannot reserve ordinary pages, has no SEV, and is not suspended to memory or disk',
    verifies({
      'Connection.allocNodePages': 'refusal',
      'Connection.getNodeSEVInfo': 'refusal',
    }),
    async () => {
      await refused(connection.allocNodePages([[4, 1n]]), 'VIR_ERR_OPERATION_UNSUPPORTED');
      await refused(connection.getNodeSEVInfo(), 'VIR_ERR_OPERATION_UNSUPPORTED');
    },
  );

  test(
    'names itself as virsh does',
    verifies({
      'Connection.getHostname': 'virsh',
      'Connection.getURI': 'virsh',
      'Connection.getType': 'virsh',
      'Connection.getVersion': 'virsh',
      'Connection.getNodeSecurityModel': 'xml',
    }),
    async () => {
      expect(await connection.getHostname()).toBe((await virsh(uri, 'hostname')).trim());
      expect(await connection.getURI()).toBe((await virsh(uri, 'uri')).trim());
      const { major, minor, release } = await connection.getVersion();
      const hypervisor = `${await connection.getType()} ${major}.${minor}.${release}`;
      expect(fieldsOf(await virsh(uri, 'version'))['Running hypervisor']).toBe(hypervisor);
      const { model } = await connection.getNodeSecurityModel();
      const [, inXML = ''] = /<secmodel>\s*<model>(\w+)</.exec(await connection.getCapabilitiesXML()) ?? [];
      expect(model).toBe(inXML === 'none' ? model : inXML);
    },
  );
});

/** What virsh prints of a comparison; it fails for CPUs that are incompatible. */
async function verdict(...command: string[]): Promise<string | undefined> {
  const output = await virsh(uri, ...command).catch(({ stdout }: { stdout: string }) => stdout);
  return /identical|superset|incompatible/.exec(output)?.[0];
}

describe('the hypervisor', () => {
  const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

  test(
    'can do what virsh reports',
    verifies({
      'Connection.getCapabilitiesXML': 'virsh',
      'Connection.getDomainCapabilitiesXML': 'virsh',
      'Connection.getDomainCapabilities': ['xml', 'refusal'],
      'Connection.getMaxVcpus': 'refusal',
    }),
    async () => {
      expect((await connection.getCapabilitiesXML()).trim()).toBe((await virsh(uri, 'capabilities')).trim());
      const machines = process.arch === 'arm64' ? ['virt-5.2', 'virt-7.2'] : ['pc', 'q35'];
      for (const machine of machines) {
        const xml = await connection.getDomainCapabilitiesXML({ machine, arch, virtType: 'qemu' });
        const args = ['--machine', machine, '--arch', arch, '--virttype', 'qemu'];
        expect(xml.trim()).toBe((await virsh(uri, 'domcapabilities', ...args)).trim());
        const {
          path,
          domain,
          machine: found,
        } = await connection.getDomainCapabilities({ emulator: emulatorIn(xml), machine });
        expect([path, domain]).toEqual([emulatorIn(xml), 'qemu']);
        expect(xml).toContain(`<machine>${found}</machine>`);
      }
      await refused(connection.getDomainCapabilities({ virtType: 'xen' }), 'VIR_ERR_INVALID_ARG');
      await refused(connection.getMaxVcpus('xen'), 'VIR_ERR_INVALID_ARG');
    },
  );

  test.skipIf(arch !== 'x86_64')(
    'compares CPUs and their baselines as virsh does',
    verifies({
      'Connection.compareCPU': ['value', 'virsh', 'refusal'],
      'Connection.compareHypervisorCPU': 'virsh',
      'Connection.baselineCPU': 'virsh',
      'Connection.baselineHypervisorCPU': 'virsh',
    }),
    async () => {
      const folder = temporaryFolder('cpus');
      const toFile = async (name: string, ...cpus: string[]) => {
        await writeFile(join(folder, name), cpus.join(''));
        return join(folder, name);
      };
      const [old = '', older = ''] = ['Penryn', 'kvm32'].map(
        (model) => `<cpu><arch>x86_64</arch><model>${model}</model></cpu>`,
      );
      const other = older.replace('</cpu>', "<feature name='3dnow'/></cpu>");
      const [own = ''] = /<cpu>.*?<\/cpu>/s.exec(await connection.getCapabilitiesXML()) ?? [];
      expect(await connection.compareCPU(own)).toBe('identical');
      for (const cpu of [own, older, other])
        expect(await connection.compareCPU(cpu)).toBe(await verdict('cpu-compare', await toFile('one.xml', cpu)));
      expect(await connection.compareCPU(other)).toBe('incompatible');
      await refused(connection.compareCPU(other, { failIncompatible: true }), 'VIR_ERR_CPU_INCOMPATIBLE');

      const choice = { arch, virtType: 'qemu' } as const;
      const chosen = ['--arch', arch, '--virttype', 'qemu'];
      for (const model of ['kvm32', 'Penryn', 'Skylake-Server']) {
        const cpu = `<cpu mode='custom' match='exact'><model>${model}</model></cpu>`;
        const shown = await verdict('hypervisor-cpu-compare', await toFile('one.xml', cpu), ...chosen);
        expect(await connection.compareHypervisorCPU(cpu, choice), model).toBe(shown);
      }
      const both = await toFile('both.xml', old + older);
      expect((await connection.baselineCPU([old, older])).trim()).toBe((await virsh(uri, 'cpu-baseline', both)).trim());
      for (const expandFeatures of [false, true]) {
        const baseline = await connection.baselineHypervisorCPU([old, older], choice, { expandFeatures });
        const args = [...chosen, ...(expandFeatures ? ['--features'] : [])];
        expect(baseline.trim()).toBe((await virsh(uri, 'hypervisor-cpu-baseline', both, ...args)).trim());
      }
    },
  );
});

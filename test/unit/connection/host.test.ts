/** What a connection reports of its host, compared with virsh's answers on the same description of a host. */
import { connect } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { describedHostURI } from '../../support/described-host.ts';
import { verifies } from '../../support/verifies.ts';
import { fieldsOf, virsh, wordsOf } from '../../support/virsh.ts';
import { fails, libvirtIsFrom, testHost, unsupported } from '../fixture.ts';

const host = testHost();

describe('processors and memory', () => {
  test('are those that virsh reports', verifies({ 'Connection.getNodeInfo': 'virsh' }), async () => {
    const info = await host.connection.getNodeInfo();
    const fields = fieldsOf(await virsh(describedHostURI, 'nodeinfo'));
    expect({
      'CPU model': info.model,
      'CPU(s)': String(info.cpus),
      'CPU frequency': `${info.mhz} MHz`,
      'CPU socket(s)': String(info.sockets),
      'Core(s) per socket': String(info.cores),
      'Thread(s) per core': String(info.threads),
      'NUMA cell(s)': String(info.nodes),
      'Memory size': `${info.memory} KiB`,
    }).toEqual(fields);
  });

  test('are online as virsh reports', verifies({ 'Connection.getNodeCPUMap': 'virsh' }), async () => {
    const { present, online } = await host.connection.getNodeCPUMap();
    const fields = fieldsOf(await virsh(describedHostURI, 'nodecpumap'));
    expect(fields).toMatchObject({ 'CPUs present': String(present), 'CPUs online': String(online.length) });
    const map = Array.from({ length: present }, (_, cpu) => (online.includes(cpu) ? 'y' : '-')).join('');
    expect(fields['CPU map']).toBe(map);
  });

  test('have spent their time as virsh reports', verifies({ 'Connection.getNodeCPUStats': 'virsh' }), async () => {
    const { kernel, ...others } = await host.connection.getNodeCPUStats();
    const fields = fieldsOf(await virsh(describedHostURI, 'nodecpustats'));
    const shown = Object.entries({ ...others, system: kernel }).map(([name, time]) => [name, String(time)]);
    expect(Object.fromEntries(shown)).toEqual(fields);
  });

  test(
    'are free as virsh reports, by cells',
    verifies({ 'Connection.getNodeFreeMemory': ['virsh', 'refusal'], 'Connection.getNodeCellsFreeMemory': 'value' }),
    async () => {
      await using other = await connect('test:///default');
      const free = /(\d+) KiB/.exec(await virsh('test:///default', 'freecell'))?.[1];
      expect(await other.getNodeFreeMemory()).toBe(BigInt(free ?? 0) * 1024n);
      expect(await other.getNodeCellsFreeMemory()).toEqual([2097152n, 4194304n]);
      expect(await other.getNodeCellsFreeMemory({ cellCount: 1 })).toEqual([2097152n]);
      expect(await other.getNodeCellsFreeMemory({ startCell: 1, cellCount: 1 })).toEqual([4194304n]);
      // A host of the test driver that comes from a file has no cells; C cannot distinguish 0 bytes from a failure.
      await fails(host.connection.getNodeFreeMemory(), 'VIR_ERR_INTERNAL_ERROR');
    },
  );

  // libvirt 9's test driver says that it has counted no pages; later ones make some numbers up.
  test(
    'have pages of several sizes',
    verifies({ 'Connection.getNodeFreePages': 'value', 'Connection.allocNodePages': 'refusal' }),
    async () => {
      const made = await host.connection.getNodeFreePages([4, 2048]);
      expect([[], [[expect.any(BigInt), expect.any(BigInt)]]]).toContainEqual(made);
      await unsupported(host.connection.allocNodePages([[2048, 1n]]));
      await expect(host.connection.allocNodePages([[-1, 1n]])).rejects.toThrow(RangeError);
    },
  );

  test.each([
    ['getNodeCellsFreeMemory', (cells) => host.connection.getNodeCellsFreeMemory(cells)],
    ['getNodeFreePages', (cells) => host.connection.getNodeFreePages([4], cells)],
    ['allocNodePages', (cells) => host.connection.allocNodePages([[4, 1]], cells)],
  ] as [string, (cells: never) => Promise<unknown>][])('%s() rejects what is no range of cells', async (name, call) => {
    await expect(call(7 as never)).rejects.toThrow(`the cells of ${name}()`);
    await expect(call({ startCel: 1 } as never)).rejects.toThrow("startCel: unknown option; did you mean 'startCell'?");
    await expect(call({ cellCount: -1 } as never)).rejects.toThrow(RangeError);
  });

  test('have a security model', verifies({ 'Connection.getNodeSecurityModel': 'xml' }), async () => {
    await using other = await connect('test:///default');
    for (const connection of [host.connection, other]) {
      const { model, doi } = await connection.getNodeSecurityModel();
      expect(model).toBe('testSecurity');
      expect(doi).toBe('');
    }
  });
});

describe('what the hypervisor can do', () => {
  test(
    'is the XML that virsh reports',
    verifies({
      'Connection.getCapabilitiesXML': 'virsh',
      'Connection.getCapabilities': 'xml',
      'Connection.getSysinfoXML': 'virsh',
      'Connection.getSysinfo': 'xml',
    }),
    async () => {
      const { connection } = host;
      const xml = await connection.getCapabilitiesXML();
      expect(`${xml}\n`.trim()).toBe((await virsh(describedHostURI, 'capabilities')).trim());
      const { host: itself, guest } = await connection.getCapabilities();
      expect(itself.cpu?.arch).toBe(/<arch>(\w+)</.exec(xml)?.[1]);
      expect(guest?.map(({ os_type }) => os_type)).toEqual(
        Array.from(xml.matchAll(/<os_type>(\w+)</g), ([, type]) => type),
      );
      expect((await connection.getSysinfoXML()).trim()).toBe((await virsh(describedHostURI, 'sysinfo')).trim());
      const { type, bios } = await connection.getSysinfo();
      expect([type, bios?.entry?.[0]?.name]).toEqual(['smbios', 'vendor']);
    },
  );

  test(
    'is a number of virtual CPUs, and models by architecture, as virsh reports',
    verifies({ 'Connection.getMaxVcpus': 'virsh', 'Connection.getCPUModelNames': ['virsh', 'refusal'] }),
    async () => {
      const { connection } = host;
      expect(await connection.getMaxVcpus()).toBe(Number(await virsh(describedHostURI, 'maxvcpus')));
      for (const arch of ['x86_64', 'ppc64']) {
        const models = await connection.getCPUModelNames(arch);
        expect(models).toEqual(wordsOf(await virsh(describedHostURI, 'cpu-models', arch)).flat());
        expect(models.length).toBeGreaterThan(1);
      }
      await fails(connection.getCPUModelNames('abacus'), 'VIR_ERR_INVALID_ARG');
    },
  );

  test(
    'is what guests of a type and an architecture can have',
    verifies({ 'Connection.getDomainCapabilities': libvirtIsFrom('9.8') ? ['value', 'refusal'] : 'refusal' }),
    async () => {
      const { connection } = host;
      if (!libvirtIsFrom('9.8')) return unsupported(connection.getDomainCapabilities());
      const { domain, arch } = await connection.getDomainCapabilities({ arch: 'x86_64', virtType: 'test' });
      expect([domain, arch]).toEqual(['test', 'x86_64']);
      await fails(connection.getDomainCapabilities({ virtType: 'abacus' }), 'VIR_ERR_INVALID_ARG');
    },
  );

  test(
    'is the CPU that several hosts have in common',
    verifies({ 'Connection.baselineCPU': 'value', 'Connection.compareCPU': 'refusal' }),
    async () => {
      const { connection } = host;
      const [nehalem, penryn] = ['Nehalem', 'Penryn'].map(
        (model) => `<cpu><arch>x86_64</arch><model>${model}</model><topology sockets='1' cores='1' threads='1'/></cpu>`,
      ) as [string, string];
      expect(await connection.baselineCPU([nehalem, penryn])).toContain('Penryn</model>');
      expect(await connection.baselineCPU([nehalem, nehalem])).toContain('Nehalem</model>');
      await unsupported(connection.compareCPU(nehalem));
    },
  );
});

/** Bulk statistics of guests that run, are paused and are shut off: the same as `virsh domstats` prints, group by group. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Domain, type DomainStats, LibvirtError } from 'libvirt-native';
import { beforeAll, describe, expect, test } from 'vitest';
import { enumValue } from '../../lib/native/enumeration.ts';
import { stateReasons } from '../../lib/native/generated/enums.ts';
import { daemonHost } from '../support/daemon-host.ts';
import { diskXML, guestXML } from '../support/guest-xml.ts';
import { verifies } from '../support/verifies.ts';

const run = promisify(execFile);
const host = daemonHost();
let domains: Domain[];

/** Two I/O threads with a gap in their numbers, a gap among the CPUs, user networking, and a drive without a medium. */
const withGaps = (xml: string) =>
  xml
    .replace(
      '<vcpu>1</vcpu>',
      `<vcpu current='2'>4</vcpu>
       <vcpus>
         <vcpu id='0' enabled='yes' hotpluggable='no'/><vcpu id='1' enabled='no' hotpluggable='yes'/>
         <vcpu id='2' enabled='yes' hotpluggable='yes'/><vcpu id='3' enabled='no' hotpluggable='yes'/>
       </vcpus>
       <iothreads>2</iothreads><iothreadids><iothread id='2'/><iothread id='5'/></iothreadids>`,
    )
    .replace('<devices>', "<cpu mode='custom' match='exact'><model fallback='allow'>qemu64</model></cpu><devices>");

beforeAll(async () => {
  const devices = (file: string) => `
    ${diskXML(file)}
    <disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
    <interface type='user'><model type='virtio'/></interface>
    <interface type='user'><model type='virtio'/></interface>`;
  domains = [];
  for (const name of ['runs', 'pauses', 'off']) {
    const xml = guestXML(name, devices(await host.lab.disk('8 MiB')));
    domains.push(await host.connection.defineDomain(withGaps(xml)));
  }
  await domains[0]!.create();
  await domains[1]!.create({ paused: true });
});

/** What virsh prints of a domain: name=value, enumerations as numbers. */
async function domstats(domain: string, group: string): Promise<Record<string, string>> {
  // The system's virsh needs the system's libvirt, whichever this process was given.
  const env = { ...process.env, LD_LIBRARY_PATH: '' };
  const uri = host.daemon.uri('qemu:///session');
  const { stdout } = await run('virsh', ['-c', uri, 'domstats', '--raw', group, domain], { env });
  const lines = stdout.split('\n').flatMap((line) => /^ {2}([^=]+)=(.*)$/.exec(line) ?? []);
  const pairs: [string, string][] = [];
  for (let index = 0; index < lines.length; index += 3) pairs.push([lines[index + 1]!, lines[index + 2]!]);
  return Object.fromEntries(pairs);
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The statistics as a flat list of virsh's names: a member of a list by its `id` or, without, by its index. */
function flat(value: unknown, path: string, into: Record<string, string>): void {
  if (Array.isArray(value)) {
    if (path !== 'vcpu') into[`${path}.count`] = String(value.length);
    for (const [index, member] of value.entries()) {
      const { id, ...rest } = member as { id?: number };
      flat(/vcpu$|iothread$/.test(path) ? rest : member, `${path}.${id ?? index}`, into);
    }
  } else if (isNested(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (name === 'vcpuCount') flat(member, 'vcpu', into);
      else flat(member, path === '' ? name : `${path}.${name}`, into);
    }
  } else {
    into[path] = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  }
}

function flatStats({ domain: _, state, ...rest }: DomainStats): Record<string, string> {
  const into: Record<string, string> = {};
  flat(rest, '', into);
  if (state) {
    into['state.state'] = String(enumValue('DomainState', state.state));
    into['state.reason'] = String(enumValue(stateReasons[state.state]!, state.reason));
  }
  for (const name in into)
    if (/^vcpu\.\d+\.state$/.test(name)) into[name] = String(enumValue('VcpuState', into[name]!));
  if (into['dirtyrate.calc_status'])
    into['dirtyrate.calc_status'] = String(enumValue('DomainDirtyRateStatus', into['dirtyrate.calc_status']));
  return into;
}

/** Counters that move while a guest's process lives, though the guest may be paused. */
const moves = /^(cpu|balloon|vm|perf)\.|^vcpu\.\d+\.|^block\.\d+\.(rd|wr|fl|allocation|physical)/;

const without = (pattern: RegExp, stats: Record<string, string>) =>
  Object.fromEntries(Object.entries(stats).filter(([name]) => !pattern.test(name)));

const groups = [
  ['state', '--state'],
  ['cpuTotal', '--cpu-total'],
  ['balloon', '--balloon'],
  ['vcpu', '--vcpu'],
  ['interface', '--interface'],
  ['block', '--block'],
  ['perf', '--perf'],
  ['iothread', '--iothread'],
  ['memory', '--memory'],
  ['dirtyrate', '--dirtyrate'],
  ['vm', '--vm'],
] as const;

describe.each(groups)('the group %s', (group, option) => {
  const claims = verifies({ 'Connection.getAllDomainStats': 'virsh', 'Domain.getStats': 'method' });
  test.for(['runs', 'pauses', 'off'])('is what virsh domstats prints of the domain that %s', claims, async (name) => {
    const all = await host.connection.getAllDomainStats({ [group]: true });
    const found = all.find(({ domain }) => domain.name === name)!;
    const mine = flatStats(found);
    const theirs = await domstats(name, option);
    expect(Object.keys(mine).sort()).toEqual(Object.keys(theirs).sort());
    // Of a domain without a process, libvirt gives the processor time of its own daemon.
    const changing = name === 'off' ? /^cpu\./ : moves;
    expect(without(changing, mine)).toEqual(without(changing, theirs));
    const own = await domains.find((domain) => domain.name === name)!.getStats({ [group]: true });
    expect(Object.keys(flatStats(own)).sort()).toEqual(Object.keys(mine).sort());
  });
});

test(
  "an I/O thread's polling factors are sent in the width that they need, and reported in 64 bits",
  verifies({ 'Domain.setIOThreadParams': ['method', 'refusal'] }),
  async () => {
    const [domain] = domains;
    await domain!.setIOThreadParams(2, { poll_grow: 3, poll_shrink: 4n });
    const { iothread } = await domain!.getStats({ iothread: true });
    expect(iothread?.[0]).toMatchObject({ id: 2, 'poll-grow': 3n, 'poll-shrink': 4n });
    // This libvirt knows 32 bits only, or QEMU no such factor.
    await expect(domain!.setIOThreadParams(2, { poll_grow: 2n ** 63n })).rejects.toBeInstanceOf(LibvirtError);
    await expect(domain!.setIOThreadParams(2, { poll_grow: -1 })).rejects.toThrow(RangeError);
    await expect(domain!.setIOThreadParams(2, { poll_grow: '3' as never })).rejects.toThrow(TypeError);
  },
);

test('all groups at once are lists and objects of one shape, whatever the state of the domain', async () => {
  const all = await host.connection.getAllDomainStats();
  expect(all.map(({ domain }) => domain.name).sort()).toEqual(['off', 'pauses', 'runs']);
  const byName = Object.fromEntries(all.map((stats) => [stats.domain.name, stats]));
  for (const stats of all) {
    for (const list of [stats.vcpu, stats.block]) expect(list).toBeInstanceOf(Array);
    expect(stats.vcpuCount).toEqual({ current: 2, maximum: 4 });
    expect(stats.block?.map(({ name }) => name)).toEqual(['vda', 'sda']);
  }
  expect(byName['off']).toMatchObject({ state: { state: 'shutoff' }, vcpu: [] });
  expect(byName['pauses']).toMatchObject({ state: { state: 'paused', reason: 'user' }, net: [{}, {}] });
  expect(byName['runs']).toMatchObject({
    state: { state: 'running', reason: 'booted' },
    vcpu: [{ id: 0 }, { id: 2 }],
    net: [{}, {}],
    iothread: [{ id: 2 }, { id: 5 }],
  });
});

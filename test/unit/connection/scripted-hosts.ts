/** Hosts as hypervisors describe them that are not here, for scripted daemons: shortened to what a plan of a guest needs. */
import type { GuestSpec } from 'libvirt-native';
import type { RemoteFunction } from '../../support/procedures.ts';
import { type Answer, decode, encode } from '../../support/scripted-daemon.ts';
import { domainReference, int, optional, string, uhyper, uint } from '../../support/xdr.ts';

/** What a daemon answers, by the C function. */
export type Answers = Partial<Record<RemoteFunction, Answer>>;

/** A guest that every host can have. */
export const spec: GuestSpec = { name: 'planned', memory: '256 MiB', kernel: '/vmlinuz' };
/** Not there, so that no guest of it works. */
export const emulator = '/nowhere/qemu';
const elsewhere = string.write('elsewhere.example');

/** Of a host with one emulator, for guests of some types. */
export const capabilitiesOf = (os: string, machine: string, types: readonly string[], emulator: string) =>
  string.write(`<capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest><os_type>${os}</os_type>
    <arch name='x86_64'><wordsize>64</wordsize><emulator>${emulator}</emulator><machine maxCpus='8'>${machine}</machine>
    ${types.map((type) => `<domain type='${type}'/>`).join('')}</arch></guest></capabilities>`);

/** Those of the emulator, the machine and the type that are sent. */
const domainCapabilities: Answer = ({ payload }) => {
  const text = optional(string);
  const [path, arch, machine, type] = decode(payload, [text, text, text, text, uint]);
  return string.write(`<domainCapabilities><path>${path}</path><domain>${type}</domain><machine>${machine ?? 'q35'}</machine>
    <arch>${arch}</arch><vcpu max='3'/><os supported='yes'/><cpu><mode name='host-model' supported='yes'/></cpu><devices/></domainCapabilities>`);
};

/** A host with QEMU, and KVM. */
export const kvm = {
  virConnectGetCapabilities: capabilitiesOf('hvm', 'q35', ['qemu', 'kvm'], emulator),
  virConnectGetDomainCapabilities: domainCapabilities,
  virConnectGetHostname: elsewhere,
};

/** A Xen host with so much memory in MiB: free, and of Domain 0. */
export function xen(free: bigint, controlDomain: bigint): Answers {
  const memory = controlDomain << 10n;
  const zero = { name: 'Domain-0', uuid: '00000000-0000-0000-0000-000000000000', id: 0 };
  return {
    virConnectGetCapabilities: capabilitiesOf('xen', 'xenpv', ['xen'], emulator),
    virConnectGetDomainCapabilities: domainCapabilities,
    virConnectGetHostname: elsewhere,
    virDomainLookupByID: (request) =>
      request.payload.readInt32BE() === 0 ? domainReference.write(zero) : { code: 42 },
    virNodeGetFreeMemory: uhyper.write(free << 20n),
    virDomainGetInfo: encode([int, 1], [uhyper, memory], [uhyper, memory], [int, 4], [uhyper, 0n]),
  };
}

/** What a guest of a plan needs and its host does not have now: networks, interfaces and PCI functions of the host. */
import type { Device } from '../config/device.ts';
import type { DomainConfig, DomainInterface } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { guestFunctionOf } from '../devices/guest-functions.ts';
import type { PlanProblem } from '../guest/plan.ts';
import type { GuestSpec } from '../guest/spec.ts';
import { guestFunctionProblems } from '../pci/guard.ts';
import type { Connection } from './connection.ts';

/** The fields of a specification that devices come from, in their order; those of its field `devices` follow. */
const fields = { interface: 'networks', hostdev: 'hostDevices' } as const;

function fieldOf(spec: GuestSpec, element: keyof typeof fields, index: number): string {
  const field = fields[element];
  return index < (spec[field]?.length ?? 0) ? `${field}[${index}]` : `devices.${element}`;
}

/** Returns the problems of a plan; empty if none is known. Nothing is queried that the guest does not need. */
export async function problemsOfPlan(
  connection: Connection,
  spec: GuestSpec,
  config: DomainConfig,
  options: CallOptions,
): Promise<PlanProblem[]> {
  const sources = await sourceProblems(connection, spec, config, options);
  return [...sources, ...(await functionProblems(connection, spec, config, options))];
}

async function functionProblems(
  connection: Connection,
  spec: GuestSpec,
  { devices = {} }: DomainConfig,
  { signal }: CallOptions,
): Promise<PlanProblem[]> {
  const found = (['interface', 'hostdev'] as const).flatMap((element) =>
    (devices[element] ?? []).flatMap((value, index) => {
      const given = guestFunctionOf({ [element]: value } as unknown as Device);
      return given ? [{ given, field: fieldOf(spec, element, index) }] : [];
    }),
  );
  if (found.length === 0) return [];
  const functions = found.map(({ given }) => given);
  const problems = await guestFunctionProblems(connection, functions, { signal });
  return problems.map(({ index, problem }) => ({ field: found[index]!.field, reason: problem }));
}

/** Checks the networks of libvirt and the interfaces of the host that interfaces of the guest are connected to. */
export async function sourceProblems(
  connection: Connection,
  spec: GuestSpec,
  { devices = {} }: DomainConfig,
  { signal }: CallOptions,
): Promise<PlanProblem[]> {
  const sources = (devices.interface ?? []).map(sourceOf);
  const isKnown = (kind: keyof Source) => sources.some((source) => source[kind] !== undefined);
  const networks = isKnown('network') ? await networksOf(connection, { signal }) : undefined;
  const hasNetdev = isKnown('netdev') ? await netdevsOf(connection, { signal }) : undefined;
  return sources.flatMap(({ network, netdev }, index) => {
    const problem =
      (network !== undefined && networks && networkProblem(network, networks.get(network))) ||
      (netdev !== undefined && hasNetdev?.(netdev) === false && netdevProblem(netdev));
    return problem ? [{ field: fieldOf(spec, 'interface', index), reason: problem }] : [];
  });
}

/** What an interface is connected to: a network of libvirt, or an interface of the host. */
interface Source {
  readonly network: string | undefined;
  readonly netdev: string | undefined;
}

function sourceOf({ type, source }: DomainInterface): Source {
  const { network, bridge, dev } = (source ?? {}) as Readonly<Record<string, string | undefined>>;
  return {
    network: type === 'network' ? network : undefined,
    netdev: type === 'bridge' ? bridge : type === 'direct' ? dev : undefined,
  };
}

function networkProblem(name: string, state: 'active' | 'inactive' | undefined): string | undefined {
  if (state === 'active') return undefined;
  return state === 'inactive'
    ? `the network '${name}' is not active: its create() starts it, and setAutostart(true) with the host`
    : `the host has no network '${name}': connection.defineNetwork() defines one`;
}

function netdevProblem(name: string): string {
  return `the host has no interface '${name}': \`ip link\` on the host lists those that it has`;
}

/** Returns the states of the host's networks, by name; undefined if the connection reports none. */
async function networksOf(
  connection: Connection,
  { signal }: CallOptions,
): Promise<ReadonlyMap<string, 'active' | 'inactive'> | undefined> {
  try {
    const active = await connection.listAllNetworks({ active: true, signal });
    const inactive = await connection.listAllNetworks({ inactive: true, signal });
    return new Map([
      ...active.map(({ name }) => [name, 'active'] as const),
      ...inactive.map(({ name }) => [name, 'inactive'] as const),
    ]);
  } catch (error) {
    if (LibvirtError.isUnsupported(error)) return undefined;
    throw error;
  }
}

/**
 * Returns whether the host has an interface of a name; undefined if the connection does not report them. The names of node devices consist
 * of the interface's and its MAC address, in which libvirt replaces what is no letter or digit.
 */
async function netdevsOf(
  connection: Connection,
  { signal }: CallOptions,
): Promise<((name: string) => boolean) | undefined> {
  try {
    const nodes = await connection.listAllNodeDevices({ capNet: true, signal });
    const names = nodes.map(({ name }) => name.replace(/(_[0-9a-f]{2})*$/, ''));
    // Every host has a loopback interface: without it, the list is that of a driver which knows some.
    if (!names.includes('net_lo')) return undefined;
    return (name) => names.includes(`net_${name.replaceAll(/[^A-Za-z0-9]/g, '_')}`);
  } catch (error) {
    if (LibvirtError.isUnsupported(error)) return undefined;
    throw error;
  }
}

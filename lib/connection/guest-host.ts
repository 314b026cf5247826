/** What the host of a connection reports for plans of guests: read once, for any number of plans. */
import type { Capabilities, DomainCapabilities } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { handle } from '../core/object.ts';
import { isThisMachine } from '../core/this-machine.ts';
import { controlDomainNeed } from '../domain/control-domain-memory.ts';
import type { EmulatorChoice, GuestHost, HostMemory } from '../guest/host.ts';
import type { GuestSpec } from '../guest/spec.ts';
import type { Connection } from './connection.ts';

export class GuestHostReader {
  readonly #connection: Connection;
  #capabilities: Promise<Capabilities> | undefined;
  #memory: Promise<HostMemory | undefined> | undefined;
  /** By emulator. */
  readonly #kvmProblems = new Map<string, Promise<string | undefined>>();
  readonly #domainCapabilities = new Map<string, Promise<DomainCapabilities | undefined>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Returns the host's capabilities. */
  capabilities(options: CallOptions): Promise<Capabilities> {
    this.#capabilities ??= this.#connection.getCapabilities(options);
    return this.#capabilities;
  }

  /** Returns what a guest is planned from. @throws {GuestSpecError} if the host supports no such guests. */
  async hostFor(spec: GuestSpec, options: CallOptions): Promise<GuestHost> {
    const { emulatorFor } = await import('../guest/index.ts');
    const capabilities = await this.capabilities(options);
    let emulator = emulatorFor(spec, capabilities);
    const kvmProblem = await this.#kvmProblem(emulator, options);
    if (kvmProblem) emulator = emulatorFor(spec, capabilities, kvmProblem);
    const domainCapabilities = await once(this.#domainCapabilities, JSON.stringify(emulator), () =>
      domainCapabilitiesOf(this.#connection, emulator, options),
    );
    if (emulator.virtType === 'xen') this.#memory ??= xenMemory(this.#connection, options);
    const memory = await this.#memory;
    return { capabilities, kvmProblem, memory, ...(domainCapabilities && { domainCapabilities }) };
  }

  /** Why KVM does not run guests, if the hypervisor is on this machine and a test guest failed. */
  async #kvmProblem(
    { virtType, emulator, arch }: EmulatorChoice,
    { signal }: CallOptions,
  ): Promise<string | undefined> {
    if (virtType !== 'kvm' || !emulator || arch !== 'x86_64') return undefined;
    return once(this.#kvmProblems, emulator, async () => {
      const { probeKvm } = await import('../host/kvm-probe.ts');
      const probe = (await isThisMachine(this.#connection[handle], signal)) ? await probeKvm(emulator) : undefined;
      return probe && !probe.works ? probe.reason : undefined;
    });
  }
}

function once<Value>(known: Map<string, Promise<Value>>, key: string, read: () => Promise<Value>): Promise<Value> {
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}

/** The memory of a Xen host; undefined if the driver cannot say. */
async function xenMemory(connection: Connection, options: CallOptions): Promise<HostMemory | undefined> {
  try {
    const zero = await connection.lookupDomainByID(0, options);
    const [free, { memory }] = await Promise.all([connection.getNodeFreeMemory(options), zero.getInfo(options)]);
    const need = await controlDomainNeed(zero, options);
    return { free, controlDomain: memory << 10n, controlDomainNeed: BigInt(need) << 10n };
  } catch (error) {
    if (LibvirtError.isUnsupported(error) || LibvirtError.isNotFound(error)) return undefined;
    throw error;
  }
}

/** Undefined if the driver has none: the capabilities alone suffice for a plan, with fewer checks. */
async function domainCapabilitiesOf(
  connection: Connection,
  emulator: EmulatorChoice,
  options: CallOptions,
): Promise<DomainCapabilities | undefined> {
  try {
    return await connection.getDomainCapabilities(emulator, options);
  } catch (error) {
    if (!LibvirtError.isUnsupported(error)) throw error;
    return undefined;
  }
}

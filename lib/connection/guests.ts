/** Portable guests of a connection: from what a guest is to be to the guest. */

import type { DomainCapabilities } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { flagRows } from '../core/flag-options.ts';
import { callRows, check, checkCallOptions, optionsOf } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { EmulatorChoice } from '../guest/host.ts';
import type { GuestPlan } from '../guest/plan.ts';
import type { GuestSpec } from '../guest/spec.ts';
import type { DomainCreateFlags, DomainDefineFlags } from '../native/generated/enums.ts';
import { hostIn } from '../pci/local.ts';
import type { Connection } from './connection.ts';
import { ConnectionDevices } from './devices.ts';

const defineOptions = optionsOf<DomainDefineFlags & CallOptions>({
  ...callRows,
  ...flagRows<DomainDefineFlags>('DomainDefineFlags'),
});
const createOptions = optionsOf<DomainCreateFlags & CallOptions>({
  ...callRows,
  ...flagRows<DomainCreateFlags>('DomainCreateFlags'),
});

export abstract class ConnectionGuests extends ConnectionDevices {
  /**
   * Plans a guest for this host, from what its hypervisor says that it can do. Nothing is made.
   *
   * @throws {TypeError} naming a field that a specification does not have, or whose value is of another type.
   * @throws {GuestSpecError} naming the field that this host cannot satisfy.
   * @see virConnectGetCapabilities
   * @see virConnectGetDomainCapabilities
   */
  async planGuest(spec: GuestSpec, options: CallOptions = {}): Promise<GuestPlan> {
    checkCallOptions(options, 'planGuest');
    return this.#plan(spec, options);
  }

  /** @param made Whether the volumes that its disks ask for are there already. */
  async #plan(spec: GuestSpec, { signal }: CallOptions, made = false): Promise<GuestPlan> {
    const { emulatorFor, planGuest } = await import('../guest/index.ts');
    const { withPaths } = await import('./guest-volumes.ts');
    const capabilities = await this.getCapabilities({ signal });
    let emulator = emulatorFor(spec, capabilities);
    const kvmProblem = await this.#kvmProblem(emulator, { signal });
    if (kvmProblem) emulator = emulatorFor(spec, capabilities, kvmProblem);
    const domainCapabilities = await this.#domainCapabilities(emulator, { signal });
    const host = { capabilities, kvmProblem, ...(domainCapabilities && { domainCapabilities }) };
    // What can be refused without asking for volumes is.
    const plan = planGuest(spec, host);
    const found = await withPaths(this as unknown as Connection, spec, { signal }, made);
    return found.disks ? planGuest(found, host) : plan;
  }

  /** Undefined where the driver has none: the capabilities alone make a plan, too; it says less beforehand. */
  async #domainCapabilities(emulator: EmulatorChoice, options: CallOptions): Promise<DomainCapabilities | undefined> {
    try {
      return await this.getDomainCapabilities(emulator, options);
    } catch (error) {
      if (!LibvirtError.isUnsupported(error)) throw error;
      return undefined;
    }
  }

  /** Why KVM runs no guest, if the hypervisor is on this machine and a guest that was tried did not get through. */
  async #kvmProblem({ virtType, emulator, arch }: EmulatorChoice, options: CallOptions): Promise<string | undefined> {
    if (virtType !== 'kvm' || !emulator || arch !== 'x86_64') return undefined;
    const [{ probeKvm }, { hostname }] = await Promise.all([import('../host/kvm-probe.ts'), import('node:os')]);
    const label = (name: string) => name.split('.')[0];
    const isHere = !hostIn(await this.getURI(options)) && label(await this.getHostname(options)) === label(hostname());
    const probe = isHere ? await probeKvm(emulator) : undefined;
    return probe && !probe.works ? probe.reason : undefined;
  }

  /**
   * Defines a guest, and makes the volumes that its disks ask for; it does not start it. When that fails, the volumes are deleted
   * again.
   *
   * @throws {TypeError} naming a field that a specification does not have, or whose value is of another type.
   * @throws {GuestSpecError} naming the field that this host cannot satisfy, before anything is made.
   * @see virDomainDefineXMLFlags
   */
  async defineGuest(spec: GuestSpec, options: DomainDefineFlags & CallOptions = {}): Promise<Domain> {
    check(defineOptions, options, 'the options of defineGuest()');
    return this.#make(spec, options, ({ config }) => this.defineDomain(config, options));
  }

  /**
   * Starts a transient guest: when it stops, it is gone; the volumes that were made for it stay.
   *
   * @throws {TypeError} naming a field that a specification does not have, or whose value is of another type.
   * @throws {GuestSpecError} naming the field that this host cannot satisfy, before anything is made.
   * @see virDomainCreateXML
   */
  async createGuest(spec: GuestSpec, options: DomainCreateFlags & CallOptions = {}): Promise<Domain> {
    check(createOptions, options, 'the options of createGuest()');
    return this.#make(spec, options, ({ config }) => this.createDomain(config, options));
  }

  async #make(spec: GuestSpec, { signal }: CallOptions, make: (plan: GuestPlan) => Promise<Domain>): Promise<Domain> {
    const connection = this as unknown as Connection;
    const { deleteVolumes, makeVolumes } = await import('./guest-volumes.ts');
    const { volumes } = await this.#plan(spec, { signal });
    const made = await makeVolumes(connection, volumes, { signal });
    try {
      return await make(await this.#plan(spec, { signal }, true));
    } catch (error) {
      await deleteVolumes(made);
      throw error;
    } finally {
      for (const volume of made) void volume.close();
    }
  }
}

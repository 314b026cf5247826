/** Portable guests of a connection: from what a guest is to be to the guest. */
import type { CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import type { Domain } from '../domain.ts';
import { LibvirtError } from '../errors.ts';
import { flagRows } from '../flag-options.ts';
import type { GuestPlan } from '../guest/plan.ts';
import type { GuestSpec } from '../guest/spec.ts';
import type { DomainCreateFlags, DomainDefineFlags } from '../native/generated/enums.ts';
import { callRows, check, checkCallOptions, optionsOf } from '../options.ts';
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

  async #plan(spec: GuestSpec, { signal }: CallOptions): Promise<GuestPlan> {
    const options = { signal };
    const { emulatorFor, planGuest } = await import('../guest/index.ts');
    const capabilities = await this.getCapabilities(options);
    const emulator = emulatorFor(spec, capabilities);
    try {
      return planGuest(spec, {
        capabilities,
        domainCapabilities: await this.getDomainCapabilities(emulator, options),
      });
    } catch (error) {
      // The capabilities alone make a plan, too; it says less beforehand.
      if (!LibvirtError.isUnsupported(error)) throw error;
      return planGuest(spec, { capabilities });
    }
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
    const { deleteVolumes, makeVolumes, withPaths } = await import('../guest/volumes.ts');
    const { volumes } = await this.#plan(spec, { signal });
    const made = await makeVolumes(connection, volumes, { signal });
    try {
      return await make(await this.#plan(await withPaths(connection, spec, { signal }), { signal }));
    } catch (error) {
      await deleteVolumes(made);
      throw error;
    } finally {
      for (const volume of made) void volume.close();
    }
  }
}

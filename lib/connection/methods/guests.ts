/** Portable guests of a connection: from a specification to a domain. */

import type { CallOptions } from '../../core/call.ts';
import { flagRows } from '../../core/flag-options.ts';
import { callRows, check, checkCallOptions, optionsOf } from '../../core/options.ts';
import { checkFunctionsIn } from '../../devices/guest-functions.ts';
import type { Domain } from '../../domain/domain.ts';
import type { GuestPlan } from '../../guest/plan.ts';
import { GuestSpecError } from '../../guest/refusal.ts';
import type { GuestSpec } from '../../guest/spec.ts';
import type { DomainCreateFlags, DomainDefineFlags } from '../../native/generated/enums.ts';
import type { Connection } from '../connection.ts';
import { GuestHostReader } from '../guest-host.ts';
import { problemsOfPlan, sourceProblems } from '../plan-problems.ts';

const defineOptions = optionsOf<DomainDefineFlags & CallOptions>({
  ...callRows,
  ...flagRows<DomainDefineFlags>('DomainDefineFlags'),
});
const createOptions = optionsOf<DomainCreateFlags & CallOptions>({
  ...callRows,
  ...flagRows<DomainCreateFlags>('DomainCreateFlags'),
});

export const connectionGuestMethods = {
  /**
   * Plans a guest for this host, from the capabilities of its hypervisor. Nothing is created. What the guest needs to start and the host does
   * not have now is in the plan's `problems`: networks, bridges, PCI functions.
   *
   * @throws {TypeError} naming a field that is unknown or whose value has a wrong type.
   * @throws {GuestSpecError} naming the field that this host cannot satisfy.
   * @see virConnectGetCapabilities
   * @see virConnectGetDomainCapabilities
   */
  async planGuest(spec: GuestSpec, options: CallOptions = {}): Promise<GuestPlan> {
    checkCallOptions(options, 'planGuest');
    const plan = await planFor(this, new GuestHostReader(this), spec, options);
    return plan.withProblems(await problemsOfPlan(this, spec, plan.config, options));
  },

  /**
   * Defines a guest, and creates the volumes that its disks specify; it does not start it. If that fails, the volumes are deleted
   * again.
   *
   * @throws {TypeError} naming a field that is unknown or whose value has a wrong type.
   * @throws {GuestSpecError} naming the field that this host cannot satisfy, before anything is created.
   * @see virDomainDefineXMLFlags
   */
  async defineGuest(spec: GuestSpec, options: DomainDefineFlags & CallOptions = {}): Promise<Domain> {
    check(defineOptions, options, 'the options of defineGuest()');
    return makeGuest(this, spec, options, ({ config }) => this.defineDomain(config, options));
  },

  /**
   * Starts a transient guest, and creates the volumes that its disks specify. When it stops, it is gone; the volumes stay.
   *
   * @throws {TypeError} naming a field that is unknown or whose value has a wrong type.
   * @throws {GuestSpecError} naming the field that this host cannot satisfy, also a network or bridge that is not there, before anything is
   * created.
   * @throws {PciError} if the guest cannot have a PCI function: there is none at that address, something uses it, or the host uses others of
   * its IOMMU group.
   * @see virDomainCreateXML
   */
  async createGuest(spec: GuestSpec, options: DomainCreateFlags & CallOptions = {}): Promise<Domain> {
    check(createOptions, options, 'the options of createGuest()');
    const { signal } = options;
    const canStart = async ({ config }: GuestPlan) => {
      await checkFunctionsIn(this, config, { signal });
      const [problem] = await sourceProblems(this, spec, config, { signal });
      if (problem) throw new GuestSpecError(problem.field, problem.reason);
    };
    return makeGuest(this, spec, options, ({ config }) => this.createDomain(config, options), canStart);
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern portable guests. */
export type ConnectionGuestMethods = typeof connectionGuestMethods;

/** @param made Whether the volumes that its disks ask for are there already. */
async function planFor(
  connection: Connection,
  reader: GuestHostReader,
  spec: GuestSpec,
  { signal }: CallOptions,
  made = false,
): Promise<GuestPlan> {
  const { planGuest } = await import('../../guest/index.ts');
  const { withPaths } = await import('../guest-volumes.ts');
  const host = await reader.hostFor(spec, { signal });
  // Refuses what it can before volumes are looked up.
  const plan = planGuest(spec, host);
  const found = await withPaths(connection, spec, { signal }, made);
  return found.disks ? planGuest(found, host) : plan;
}

async function makeGuest(
  connection: Connection,
  spec: GuestSpec,
  { signal }: CallOptions,
  make: (plan: GuestPlan) => Promise<Domain>,
  check: (plan: GuestPlan) => Promise<void> = async () => {},
): Promise<Domain> {
  const { deleteVolumes, makeVolumes } = await import('../guest-volumes.ts');
  const reader = new GuestHostReader(connection);
  const plan = await planFor(connection, reader, spec, { signal });
  await check(plan);
  const made = await makeVolumes(connection, plan.volumes, { signal });
  try {
    return await make(await planFor(connection, reader, spec, { signal }, true));
  } catch (error) {
    await deleteVolumes(made);
    throw error;
  } finally {
    for (const volume of made) void volume.close();
  }
}

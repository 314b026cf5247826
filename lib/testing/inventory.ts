/** What a hypervisor has at a moment, so that what a test makes can be distinguished from it, and removed. */
import { Connection } from '../connection/connection.ts';
import { LibvirtError } from '../core/errors.ts';
import { check, rule } from '../core/options.ts';
import { removeDomain } from './remove-domain.ts';

/** An object of a hypervisor, and its removal. */
interface Item {
  /** What distinguishes it from others of its kind. */
  readonly id: string;
  readonly name: string;
  remove(): Promise<unknown>;
}

/** Lists the objects of a kind. */
type List = (connection: Connection) => Promise<readonly Item[]>;

/** Lists objects that `remove` removes. */
function listOf<Type extends { readonly uuid: string; readonly name?: string }>(
  list: (connection: Connection) => Promise<readonly Type[]>,
  remove: (object: Type) => Promise<unknown>,
): List {
  return async (connection) =>
    (await list(connection)).map((object) => ({
      id: object.uuid,
      name: object.name ?? object.uuid,
      remove: () => remove(object),
    }));
}

/** A network or a pool, which is started and defined independently. */
interface Startable {
  isActive(): Promise<boolean>;
  isPersistent(): Promise<boolean>;
  destroy(): Promise<unknown>;
  undefine(): Promise<unknown>;
}

async function removeStartable(object: Startable): Promise<void> {
  const isPersistent = await object.isPersistent();
  if (await object.isActive()) await object.destroy();
  if (isPersistent) await object.undefine();
}

const listFilterBindings: List = async (connection) =>
  (await connection.listAllNWFilterBindings()).map((binding) => ({
    id: binding.portDev,
    name: binding.portDev,
    remove: () => binding.delete(),
  }));

/** What refers to others comes before them. */
const kinds: Readonly<Record<string, List>> = {
  domain: listOf((connection) => connection.listAllDomains(), removeDomain),
  'filter binding': listFilterBindings,
  'network port': listOf(
    async (connection) => {
      const networks = await connection.listAllNetworks({ active: true });
      return (await Promise.all(networks.map((network) => network.listAllPorts()))).flat();
    },
    (port) => port.delete(),
  ),
  network: listOf(
    (connection) => connection.listAllNetworks(),
    (network) => removeStartable(network),
  ),
  'storage pool': listOf(
    (connection) => connection.listAllStoragePools(),
    (pool) => removeStartable(pool),
  ),
  'network filter': listOf(
    (connection) => connection.listAllNWFilters(),
    (filter) => filter.undefine(),
  ),
  secret: listOf(
    (connection) => connection.listAllSecrets(),
    (secret) => secret.undefine(),
  ),
};

const aConnection = rule<Connection>('a Connection', (value) => value instanceof Connection);

/**
 * The domains, networks and their ports, storage pools, network filters and their bindings, and secrets that a hypervisor has at a moment:
 * what comes later can be removed. So a test that fails halfway leaves nothing that makes another one fail. Only for hypervisors that no one
 * else uses: what others make meanwhile is removed as well. `await using` removes it at the end of the block.
 *
 * ```ts
 * await using _inventory = await Inventory.take(connection);
 * await connection.defineNetwork('<network><name>lab</name></network>');
 * ```
 */
export class Inventory implements AsyncDisposable {
  readonly #connection: Connection;
  /** What was there, by kind; without the kinds that the driver does not have. */
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>;

  private constructor(connection: Connection, known: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#connection = connection;
    this.#known = known;
  }

  /** Notes what there is. Kinds that cannot be listed, since the driver does not have them, are left out of removeNew(). */
  static async take(connection: Connection): Promise<Inventory> {
    check(aConnection, connection, 'the connection of Inventory.take()');
    const known = new Map<string, ReadonlySet<string>>();
    for (const [kind, list] of Object.entries(kinds)) {
      try {
        known.set(kind, new Set((await list(connection)).map(({ id }) => id)));
      } catch (error) {
        if (!(error instanceof LibvirtError) || LibvirtError.isDisconnected(error)) throw error;
      }
    }
    return new Inventory(connection, known);
  }

  /**
   * Removes what has come since, in whatever state it is: domains with their managed save and the metadata of snapshots and checkpoints.
   * Files of disks and volumes stay, and so do changes of what was there. Returns what was removed, such as 'domain web'.
   *
   * @param connection Another connection to the same hypervisor, if that of take() was lost.
   */
  async removeNew(connection: Connection = this.#connection): Promise<string[]> {
    check(aConnection, connection, 'the connection of Inventory.removeNew()');
    const removed: string[] = [];
    for (const [kind, known] of this.#known) {
      for (const { id, name, remove } of await kinds[kind]!(connection)) {
        if (known.has(id)) continue;
        try {
          await remove();
        } catch (error) {
          // It has ended by itself, or with another one.
          if (!LibvirtError.isNotFound(error)) throw error;
        }
        removed.push(`${kind} ${name}`);
      }
    }
    return removed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.removeNew();
  }
}

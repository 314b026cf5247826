/** What the calls of rows need: a host with one object of every type that its driver has. */
import { AssertionError } from 'node:assert';
import { perform } from '../../lib/core/call.ts';
import { closeHandle } from '../../lib/native/conversation.ts';
import type { CallName } from '../../lib/native/generated/calls.ts';
import type { ObjectType } from '../../lib/native/generated/protocol.ts';
import { ObjectHandle } from '../../lib/native/object.ts';

/** Calls a row with whatever arguments: what is wrong with them is what these tests are about. */
export function invoke(api: CallName, ...args: unknown[]): Promise<unknown> {
  return perform(api, args, { signal: AbortSignal.timeout(30_000) });
}

export async function invokeFor(api: CallName, ...args: unknown[]): Promise<ObjectHandle> {
  const result = await invoke(api, ...args);
  if (!(result instanceof ObjectHandle)) throw new AssertionError({ message: `${api} gave no object` });
  return result;
}

/** The first way that succeeds; when none does, the last one's error. */
export async function firstOf<Result>(...ways: (() => Promise<Result>)[]): Promise<Result> {
  let problem: unknown;
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

/** The state of the domain that a call is tried with: one of them is what it needs. */
export type DomainState = 'running' | 'off';

/** What a driver's objects are called, and documents that it accepts. */
export interface Scene {
  readonly uri: string;
  /** A folder that this process and the driver may write to. */
  readonly folder: string;
  readonly names: Readonly<Record<'domain' | 'network' | 'pool' | 'volume' | 'device' | 'interface', string>>;
  readonly disk: string;
  readonly nic: string;
  readonly uuids: Readonly<Record<'domain' | 'network' | 'pool', string>>;
  readonly xml: Readonly<Record<Document, string>>;
}

export type Document =
  | 'domain'
  | 'newDomain'
  | 'network'
  | 'networkPort'
  | 'pool'
  | 'volume'
  | 'device'
  | 'nic'
  | 'nodeDevice'
  | 'interface'
  | 'secret'
  | 'nwfilter'
  | 'binding'
  | 'snapshot'
  | 'checkpoint';

/** Makes a domain be there in the state that is wanted. */
export type Prepare = (connection: ObjectHandle, state: DomainState) => Promise<ObjectHandle>;

/** A driver, and a connection to it: one for each call where that can be, so that a call that spoils it spoils nothing else. */
export class Host {
  readonly scene: Scene;
  readonly #connection: ObjectHandle;
  readonly #domain: Prepare;
  readonly #state: DomainState;
  readonly #shared: boolean;
  readonly #pinned = new Map<ObjectType, ObjectHandle>();

  private constructor(scene: Scene, connection: ObjectHandle, domain: Prepare, state: DomainState, shared: boolean) {
    this.scene = scene;
    this.#connection = connection;
    this.#domain = domain;
    this.#state = state;
    this.#shared = shared;
  }

  /** Opens a connection, unless one is given that stays open. */
  static async open(scene: Scene, domain: Prepare, state: DomainState, held?: ObjectHandle): Promise<Host> {
    return new Host(scene, held ?? (await invokeFor('virConnectOpen', scene.uri)), domain, state, held !== undefined);
  }

  /** Closes the connection; gives the references that are left, which must be none. */
  async close(): Promise<number> {
    return this.#shared ? 0 : closeHandle(this.#connection);
  }

  /** Takes this object as it is, in whatever state, for the call that follows. */
  pin(object: ObjectHandle): void {
    this.#pinned.set(object.objectType, object);
  }

  /** An object of a type; rejects where the driver has none. */
  async object(type: ObjectType): Promise<ObjectHandle> {
    return this.#pinned.get(type) ?? this.#makers[type]();
  }

  #none = (): Promise<ObjectHandle> => {
    throw new Error('not an object of a hypervisor');
  };

  readonly #makers: Readonly<Record<ObjectType, () => Promise<ObjectHandle>>> = {
    Connect: async () => this.#connection,
    Domain: () => this.#domain(this.#connection, this.#state),
    Network: () => this.#network(),
    NetworkPort: async () =>
      firstOf(
        async () => invokeFor('virNetworkPortCreateXML', await this.#network(), this.scene.xml.networkPort),
        async () => invokeFor('virNetworkPortLookupByUUIDString', await this.#network(), portUuid),
      ),
    StoragePool: () => this.#pool(),
    StorageVol: async () => {
      const pool = await this.#pool();
      return firstOf(
        () => invokeFor('virStorageVolLookupByName', pool, this.scene.names.volume),
        () => invokeFor('virStorageVolCreateXML', pool, this.scene.xml.volume),
      );
    },
    NodeDevice: () => invokeFor('virNodeDeviceLookupByName', this.#connection, this.scene.names.device),
    Interface: () => invokeFor('virInterfaceLookupByName', this.#connection, this.scene.names.interface),
    Secret: async () => {
      const secret = await invokeFor('virSecretDefineXML', this.#connection, this.scene.xml.secret);
      await invoke('virSecretSetValue', secret, Buffer.from('open sesame'));
      return secret;
    },
    NWFilter: () => invokeFor('virNWFilterDefineXML', this.#connection, this.scene.xml.nwfilter),
    NWFilterBinding: async () => {
      await invokeFor('virNWFilterDefineXML', this.#connection, this.scene.xml.nwfilter);
      return firstOf(
        () => invokeFor('virNWFilterBindingCreateXML', this.#connection, this.scene.xml.binding),
        () => invokeFor('virNWFilterBindingLookupByPortDev', this.#connection, portDevice),
      );
    },
    DomainSnapshot: async () => {
      const domain = await this.#domain(this.#connection, this.#state);
      return firstOf(
        () => invokeFor('virDomainSnapshotLookupByName', domain, 'snap'),
        () => invokeFor('virDomainSnapshotCreateXML', domain, this.scene.xml.snapshot),
      );
    },
    DomainCheckpoint: async () => {
      const domain = await this.#domain(this.#connection, this.#state);
      return firstOf(
        () => invokeFor('virDomainCheckpointLookupByName', domain, 'point'),
        () => invokeFor('virDomainCheckpointCreateXML', domain, this.scene.xml.checkpoint),
      );
    },
    Stream: () => invokeFor('virStreamNew', this.#connection, { nonblock: true }),
    AdmConnect: this.#none,
    AdmServer: this.#none,
    AdmClient: this.#none,
  };

  async #network(): Promise<ObjectHandle> {
    const network = await firstOf(
      () => invokeFor('virNetworkLookupByName', this.#connection, this.scene.names.network),
      () => invokeFor('virNetworkDefineXML', this.#connection, this.scene.xml.network),
    );
    if (!(await invoke('virNetworkIsActive', network))) await invoke('virNetworkCreate', network).catch(() => {});
    return network;
  }

  async #pool(): Promise<ObjectHandle> {
    const pool = await firstOf(
      () => invokeFor('virStoragePoolLookupByName', this.#connection, this.scene.names.pool),
      () => invokeFor('virStoragePoolDefineXML', this.#connection, this.scene.xml.pool),
    );
    if (!(await invoke('virStoragePoolIsActive', pool))) {
      await invoke('virStoragePoolBuild', pool).catch(() => {});
      await invoke('virStoragePoolCreate', pool);
    }
    return pool;
  }
}

export const portUuid = '5d744f21-ba4a-4d6e-bdb2-30a35ff3207d';
export const portDevice = 'port7';

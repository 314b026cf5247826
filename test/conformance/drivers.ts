/** libvirt itself as the oracle of what documents mean: it is given one, and asked what it made of it. */
import { type Connection, connect, LibvirtError } from 'libvirt-native';
import type { TestDaemon } from 'libvirt-native/testing';
import type { ConfigDocument } from '../../lib/config/index.ts';
import * as config from '../../lib/config/index.ts';
import { type SystemDaemon, startSystemDaemon } from '../support/system-daemon.ts';
import type { CorpusFile } from './corpus.ts';

/** A kind of document that a driver accepts and returns. */
export interface Definer {
  name: string;
  document: ConfigDocument<object>;
  /** Whether a file of libvirt's tests is tried with the driver. */
  takes(file: CorpusFile): boolean;
  /** The document as the driver is given it. */
  adapt(text: string): string;
  /** What libvirt makes of a document; undefined when it refuses it. Nothing is left of it. */
  readBack(xml: string): Promise<string | undefined>;
}

export interface Drivers extends AsyncDisposable {
  definers: readonly Definer[];
  /** QEMU's driver, in the daemon that runs now. */
  qemu(): Promise<Connection>;
  /** Whether this is the libvirt that the rules were verified with, whose tests the documents are from. */
  isVerified: boolean;
}

/** All of them by name, which is known before the drivers are open. */
export const DEFINERS = [
  'QEMU domains',
  'mock domains',
  'networks',
  'storage pools',
  'storage volumes',
  'host interfaces',
  'snapshots',
] as const;

/** The libvirt whose defaults the rules are: another may have others, and its documents are not these. */
export const VERIFIED = '9.0';

/** The connections that documents are tried on. */
interface Connections {
  qemu: Connection;
  mock: Connection;
}

interface Row {
  name: (typeof DEFINERS)[number];
  document: ConfigDocument<object>;
  folders: readonly string[];
  adapt?: (text: string) => string;
  readBack: (connections: Connections, xml: string) => Promise<string>;
}

/**
 * A daemon with QEMU's driver and the mock driver. libvirt writes out of bounds for some documents that are changed at random: what ends
 * then, at that document or a later one, is not this process, and the document is tried again on a new daemon.
 */
class Oracle implements AsyncDisposable {
  readonly #daemon: TestDaemon;
  /** Of QEMU's driver. */
  readonly #uri: string;
  #connections: Connections | undefined;

  constructor({ daemon, uri }: SystemDaemon) {
    this.#daemon = daemon;
    this.#uri = uri;
  }

  async connections(): Promise<Connections> {
    this.#connections ??= {
      qemu: await connect(this.#uri),
      mock: await connect(this.#daemon.uri('test:///default')),
    };
    return this.#connections;
  }

  /** Undefined when libvirt refuses, or does not survive it twice. */
  async ask<Answer>(question: (connections: Connections) => Promise<Answer>): Promise<Answer | undefined> {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        return await question(await this.connections());
      } catch (error) {
        if (!LibvirtError.isDisconnected(error)) return undefined;
        await this.#restart();
      }
    }
    return undefined;
  }

  async #restart(): Promise<void> {
    await this.#disconnect();
    await this.#daemon.kill();
    await this.#daemon.start();
  }

  async #disconnect(): Promise<void> {
    for (const connection of Object.values(this.#connections ?? {})) await connection.close();
    this.#connections = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#disconnect();
    await this.#daemon.close();
  }
}

/** Starts the drivers: as root's, where this process is, since an ordinary user's may not tune anything. */
export async function openDrivers(): Promise<Drivers> {
  const oracle = new Oracle(await startSystemDaemon());
  const { qemu } = await oracle.connections();
  const { major, minor } = await qemu.getLibVersion();
  return {
    qemu: async () => (await oracle.connections()).qemu,
    isVerified: `${major}.${minor}` === VERIFIED,
    definers: [...qemuRows, ...mockRows].map((row) => definer(row, oracle)),
    [Symbol.asyncDispose]: () => oracle[Symbol.asyncDispose](),
  };
}

function definer({ name, document, folders, adapt = (text) => text, readBack }: Row, oracle: Oracle): Definer {
  return {
    name,
    document,
    adapt,
    takes: ({ path }) => folders.some((folder) => path.includes(`/${folder}/`)),
    // Most of what is tried is refused: it was made without knowing what a driver allows.
    readBack: async (xml) =>
      FATAL.some((isFatal) => isFatal(xml)) ? undefined : oracle.ask((connections) => readBack(connections, xml)),
  };
}

/** Documents that libvirt (9.0 at least) does not survive: each would cost the start of a daemon. */
const FATAL: readonly ((xml: string) => boolean)[] = [
  // It writes out of bounds when there are no distances, or a sibling's number is not that of a cell.
  (xml) => /<distances\s*(\/>|>\s*<\/distances>)/.test(xml),
  (xml) => {
    const cells = xml.match(/<cell\b/g)?.length ?? 0;
    return [...xml.matchAll(/<sibling\b[^>]*\bid=["']([^"']*)/g)].some(([, id]) => !(Number(id) < cells));
  },
  // It compares the names of targets that are not there.
  (xml) => [...xml.matchAll(/<disk\b[\s\S]*?<\/disk>/g)].some(([disk]) => !/<target\b[^>]*\bdev=/.test(disk)),
];

const qemuRows: readonly Row[] = [
  {
    name: 'QEMU domains',
    document: config.DomainConfig as ConfigDocument<object>,
    folders: ['qemuxml2argvdata'],
    readBack: async ({ qemu }, xml) => {
      const domain = await qemu.defineDomain(xml);
      const text = await domain.getXMLDesc({ inactive: true, secure: true });
      await domain.undefine({ nvram: true });
      return text;
    },
  },
];

const asMock = (text: string): string => text.replace(/<domain type=(['"])\w+\1/, "<domain type='test'");

const mockRows: readonly Row[] = [
  {
    name: 'mock domains',
    document: config.DomainConfig as ConfigDocument<object>,
    folders: ['qemuxml2argvdata', 'genericxml2xmlindata'],
    adapt: asMock,
    readBack: async ({ mock }, xml) => {
      const domain = await mock.defineDomain(xml);
      const text = await domain.getXMLDesc({ inactive: true, secure: true });
      await domain.undefine();
      return text;
    },
  },
  {
    name: 'networks',
    document: config.NetworkConfig as ConfigDocument<object>,
    folders: ['networkxml2xmlin', 'networkxml2confdata'],
    readBack: async ({ mock }, xml) => {
      const network = await mock.defineNetwork(xml);
      return network.getXMLDesc().finally(() => network.undefine());
    },
  },
  {
    name: 'storage pools',
    document: config.StoragePoolConfig as ConfigDocument<object>,
    folders: ['storagepoolxml2xmlin', 'storagepoolxml2xmlout'],
    readBack: async ({ mock }, xml) => {
      const pool = await mock.defineStoragePool(xml);
      return pool.getXMLDesc().finally(() => pool.undefine());
    },
  },
  {
    name: 'storage volumes',
    document: config.StorageVolConfig as ConfigDocument<object>,
    folders: ['storagevolxml2xmlin', 'storagevolxml2xmlout'],
    readBack: async ({ mock }, xml) => {
      const pool = await mock.lookupStoragePoolByName('default-pool');
      const volume = await pool.createVolume(xml);
      return volume.getXMLDesc().finally(() => volume.delete());
    },
  },
  {
    name: 'host interfaces',
    document: config.InterfaceConfig as ConfigDocument<object>,
    folders: ['interfaceschemadata'],
    readBack: async ({ mock }, xml) => {
      const hostInterface = await mock.defineInterface(xml);
      return hostInterface.getXMLDesc().finally(() => hostInterface.undefine());
    },
  },
  {
    name: 'snapshots',
    document: config.DomainSnapshotConfig as ConfigDocument<object>,
    folders: ['qemudomainsnapshotxml2xmlin'],
    readBack: async ({ mock }, xml) => {
      const domain = await mock.lookupDomainByName('test');
      const snapshot = await domain.createSnapshot(xml);
      return snapshot.getXMLDesc().finally(() => snapshot.delete());
    },
  },
];

/** libvirt itself as the oracle of what documents mean: it is given one, and asked what it made of it. */
import { type Connection, connect } from 'libvirt-native';
import { EmbeddedQemu } from 'libvirt-native/testing';
import type { ConfigDocument } from '../../lib/config/index.ts';
import * as config from '../../lib/config/index.ts';
import { capabilitiesCache } from '../support/guest.ts';
import type { CorpusFile } from './corpus.ts';

/** A kind of document that a driver takes and gives back. */
export interface Definer {
  name: string;
  document: ConfigDocument<object>;
  /** Whether the driver is asked about a file of libvirt's tests. */
  takes(file: CorpusFile): boolean;
  /** The document as the driver is given it. */
  adapt(text: string): string;
  /** What libvirt makes of a document; undefined when it refuses it. Nothing is left of it. */
  readBack(xml: string): Promise<string | undefined>;
}

export interface Drivers extends AsyncDisposable {
  definers: readonly Definer[];
  /** QEMU's. */
  qemu: Connection;
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

interface Row {
  name: (typeof DEFINERS)[number];
  document: ConfigDocument<object>;
  folders: readonly string[];
  adapt?: (text: string) => string;
  readBack: (xml: string) => Promise<string>;
}

/** Opens the drivers that need no daemon: QEMU's within this process, and the mock driver. */
export async function openDrivers(): Promise<Drivers> {
  const qemu = await EmbeddedQemu.create({ capabilitiesCache });
  const connections = await Promise.all([connect(qemu.uri), connect('test:///default')]);
  const { major, minor } = await connections[0].getLibVersion();

  return {
    qemu: connections[0],
    isVerified: `${major}.${minor}` === VERIFIED,
    definers: [...qemuRows(connections[0]), ...mockRows(connections[1])].map(definer),
    async [Symbol.asyncDispose]() {
      for (const connection of connections) await connection.close();
      await qemu[Symbol.asyncDispose]();
    },
  };
}

function definer({ name, document, folders, adapt = (text) => text, readBack }: Row): Definer {
  return {
    name,
    document,
    adapt,
    takes: ({ path }) => folders.some((folder) => path.includes(`/${folder}/`)),
    // Most of what is tried is refused: it was made without knowing what a driver allows.
    readBack: async (xml) => (FATAL.some((isFatal) => isFatal(xml)) ? undefined : readBack(xml).catch(() => undefined)),
  };
}

/** Documents that libvirt (9.0 at least) does not survive, and neither would this process, in which it runs. */
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

function qemuRows(connection: Connection): Row[] {
  return [
    {
      name: 'QEMU domains',
      document: config.DomainConfig as ConfigDocument<object>,
      folders: ['qemuxml2argvdata'],
      readBack: async (xml) => {
        const domain = await connection.defineDomain(xml);
        const text = await domain.getXMLDesc({ inactive: true, secure: true });
        await domain.undefine({ nvram: true });
        return text;
      },
    },
  ];
}

function mockRows(connection: Connection): Row[] {
  const asMock = (text: string): string => text.replace(/<domain type=(['"])\w+\1/, "<domain type='test'");
  return [
    {
      name: 'mock domains',
      document: config.DomainConfig as ConfigDocument<object>,
      folders: ['qemuxml2argvdata', 'genericxml2xmlindata'],
      adapt: asMock,
      readBack: async (xml) => {
        const domain = await connection.defineDomain(xml);
        const text = await domain.getXMLDesc({ inactive: true, secure: true });
        await domain.undefine();
        return text;
      },
    },
    {
      name: 'networks',
      document: config.NetworkConfig as ConfigDocument<object>,
      folders: ['networkxml2xmlin', 'networkxml2confdata'],
      readBack: async (xml) => {
        const network = await connection.defineNetwork(xml);
        return network.getXMLDesc().finally(() => network.undefine());
      },
    },
    {
      name: 'storage pools',
      document: config.StoragePoolConfig as ConfigDocument<object>,
      folders: ['storagepoolxml2xmlin', 'storagepoolxml2xmlout'],
      readBack: async (xml) => {
        const pool = await connection.defineStoragePool(xml);
        return pool.getXMLDesc().finally(() => pool.undefine());
      },
    },
    {
      name: 'storage volumes',
      document: config.StorageVolConfig as ConfigDocument<object>,
      folders: ['storagevolxml2xmlin', 'storagevolxml2xmlout'],
      readBack: async (xml) => {
        const pool = await connection.lookupStoragePoolByName('default-pool');
        const volume = await pool.createVolume(xml);
        return volume.getXMLDesc().finally(() => volume.delete());
      },
    },
    {
      name: 'host interfaces',
      document: config.InterfaceConfig as ConfigDocument<object>,
      folders: ['interfaceschemadata'],
      readBack: async (xml) => {
        const hostInterface = await connection.defineInterface(xml);
        return hostInterface.getXMLDesc().finally(() => hostInterface.undefine());
      },
    },
    {
      name: 'snapshots',
      document: config.DomainSnapshotConfig as ConfigDocument<object>,
      folders: ['qemudomainsnapshotxml2xmlin'],
      readBack: async (xml) => {
        const domain = await connection.lookupDomainByName('test');
        const snapshot = await domain.createSnapshot(xml);
        return snapshot.getXMLDesc().finally(() => snapshot.delete());
      },
    },
  ];
}

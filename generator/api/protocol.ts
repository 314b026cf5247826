/**
 * The numbers that lib/native and native/ share beside the call table: each is emitted into one file per side, with a hash over
 * all that the two have to agree on.
 */
import { createHash } from 'node:crypto';
import type { Library } from './model.ts';
import { type ObjectType, objectTypes } from './types.ts';

/** C++ enums, and objects of numbers in TypeScript, by the name in C++. */
export const vocabularies = {
  MessageKind: { meaning: 'What a message to JavaScript is.', members: ['answer', 'event', 'question', 'started'] },
  Outcome: {
    meaning: 'How a call ended.',
    members: ['success', 'failure', 'libraryMissing', 'functionMissing', 'cancelled', 'malformed', 'shortage'],
  },
  Refusal: {
    meaning: 'Why a request was not queued.',
    members: ['none', 'closed', 'wrongType', 'malformed', 'noMemory'],
  },
  Resource: { meaning: 'What the system may have none of.', members: ['threads', 'descriptors', 'memory'] },
  Source: {
    meaning: 'The kinds of event source, each with libvirt functions of its own.',
    members: [
      ...['domain', 'network', 'storagePool', 'nodeDevice', 'secret'],
      ...['qemuMonitor', 'connectionClosed', 'stream', 'adminClosed'],
    ],
  },
} as const satisfies Record<string, { meaning: string; members: readonly string[] }>;

/** Single numbers. */
export const numbers = {
  layoutVersion: {
    value: 1,
    meaning: 'Raised by hand when the words of a request, an answer or an error are laid out differently.',
  },
  subscribeOperation: { value: -1, meaning: 'Below zero, operations that are no rows of the call table.' },
  urgentBit: { value: 1, meaning: 'A bit of a request: it runs on the reserved worker.' },
  secretBit: { value: 2, meaning: 'A bit of a request: it carries a secret, and its words are wiped.' },
  reportStartBit: { value: 4, meaning: 'A bit of a request: a message says when a worker begins with it.' },
  rawEvent: { value: 1, meaning: "A registration's flag: the event's arguments as they came, whatever they mean." },
} as const;

/** What identifies an object travels with it: the property's name, its kind, and libvirt's function for it. */
export interface Identity {
  readonly name: string;
  readonly kind: 'text' | 'uuid' | 'int32' | 'uint64';
  readonly getter: string;
}

export interface ObjectRow {
  readonly type: ObjectType;
  readonly library: Library;
  /** The function that frees one. */
  readonly release: string;
  readonly identity: readonly Identity[];
}

/** `name:kind:part of the getter's name` for each type; those that libvirt closes rather than frees; those of libvirt-admin. */
const identities: Readonly<Record<ObjectType, readonly string[]>> = {
  Connect: [],
  Domain: ['name:text:Name', 'uuid:uuid:UUID'],
  Network: ['name:text:Name', 'uuid:uuid:UUID'],
  NetworkPort: ['uuid:uuid:UUID'],
  StoragePool: ['name:text:Name', 'uuid:uuid:UUID'],
  StorageVol: ['name:text:Name', 'key:text:Key'],
  NodeDevice: ['name:text:Name'],
  Interface: ['name:text:Name', 'mac:text:MACString'],
  Secret: ['uuid:uuid:UUID', 'usageType:int32:UsageType', 'usageID:text:UsageID'],
  NWFilter: ['name:text:Name', 'uuid:uuid:UUID'],
  NWFilterBinding: ['portDev:text:PortDev', 'filterName:text:FilterName'],
  DomainSnapshot: ['name:text:Name'],
  DomainCheckpoint: ['name:text:Name'],
  Stream: [],
  AdmConnect: [],
  AdmServer: ['name:text:Name'],
  AdmClient: ['id:uint64:ID', 'timestamp:uint64:Timestamp', 'transport:int32:Transport'],
};

/** One row a type, in the order of enum ObjectType. */
export const objectRows: readonly ObjectRow[] = objectTypes.map((type) => ({
  type,
  library: type.startsWith('Adm') ? 'admin' : 'libvirt',
  release: `vir${type}${type.endsWith('Connect') ? 'Close' : 'Free'}`,
  identity: identities[type].map((text) => {
    const [name = '', kind, getter] = text.split(':');
    return { name, kind: kind as Identity['kind'], getter: `vir${type}Get${getter}` };
  }),
}));

/** The hash of what both halves have to agree on: equal where a request of the one means the same to the other. */
export function protocolHash(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n${part}`);
  return hash.digest('hex').slice(0, 16);
}

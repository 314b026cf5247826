/** libvirt's opaque objects: one row each, from which both halves have all that they need to know of a type. */
import type { Library } from './model.ts';

/** What identifies an object and travels with it: the property's name, how it is written, and libvirt's function for it. */
export interface Identity {
  readonly name: string;
  readonly kind: 'text' | 'uuid' | 'int32' | 'uint64';
  readonly getter: string;
}

interface Row {
  /** `name:kind:rest of the getter's name`, in the order in which they travel. */
  readonly identity?: readonly string[];
  /** The class of this library, where it has another name. */
  readonly className?: string;
}

const nameAndUuid = ['name:text:Name', 'uuid:uuid:UUID'];

/** By the C type's name without `vir` and `Ptr`, in the order of enum ObjectType. */
const rows = {
  Connect: { className: 'Connection' },
  Domain: { identity: nameAndUuid },
  Network: { identity: nameAndUuid },
  NetworkPort: { identity: ['uuid:uuid:UUID'] },
  StoragePool: { identity: nameAndUuid },
  StorageVol: { identity: ['name:text:Name', 'key:text:Key'] },
  NodeDevice: { identity: ['name:text:Name'] },
  Interface: { identity: ['name:text:Name', 'mac:text:MACString'] },
  Secret: { identity: ['uuid:uuid:UUID', 'usageType:int32:UsageType', 'usageID:text:UsageID'] },
  NWFilter: { identity: nameAndUuid },
  NWFilterBinding: { identity: ['portDev:text:PortDev', 'filterName:text:FilterName'] },
  DomainSnapshot: { identity: ['name:text:Name'] },
  DomainCheckpoint: { identity: ['name:text:Name'] },
  Stream: {},
  AdmConnect: { className: 'AdminConnection' },
  AdmServer: { identity: ['name:text:Name'], className: 'AdminServer' },
  AdmClient: {
    identity: ['id:uint64:ID', 'timestamp:uint64:Timestamp', 'transport:int32:Transport'],
    className: 'AdminClient',
  },
} satisfies Record<string, Row>;

export type ObjectType = keyof typeof rows;

export interface ObjectRow {
  readonly type: ObjectType;
  readonly className: string;
  readonly library: Library;
  /** The function that frees one; a connection is closed. */
  readonly release: string;
  readonly identity: readonly Identity[];
}

/** One row per type, in the order of enum ObjectType. */
export const objectRows: readonly ObjectRow[] = Object.entries<Row>(rows).map(
  ([type, { identity = [], className }]) => ({
    type: type as ObjectType,
    className: className ?? type,
    library: type.startsWith('Adm') ? 'admin' : 'libvirt',
    release: `vir${type}${type.endsWith('Connect') ? 'Close' : 'Free'}`,
    identity: identity.map((text) => {
      const [name = '', kind, getter] = text.split(':');
      return { name, kind: kind as Identity['kind'], getter: `vir${type}Get${getter}` };
    }),
  }),
);

export const objectTypes: readonly ObjectType[] = objectRows.map(({ type }) => type);

const known: ReadonlySet<string> = new Set(objectTypes);

/** virDomainPtr → Domain; undefined for anything else. */
export function objectTypeOf(cType: string): string | undefined {
  const name = /^vir(\w+)Ptr$/.exec(cType)?.[1];
  return name !== undefined && known.has(name) ? name : undefined;
}

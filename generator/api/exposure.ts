import type { Model } from './model.ts';

interface Exception {
  readonly reason: string;
  readonly functions: readonly (string | RegExp)[];
}

/** Functions without a row in the call table, because native code calls them itself or no caller needs them. */
const notRows: readonly Exception[] = [
  {
    reason: 'a handle gives its reference back when it is closed or collected',
    functions: [
      /^vir(Connect|AdmConnect)Close$/,
      /^vir\w+(?<!StatsRecordList|FSInfo|IOThreadInfo|DomainInterface|DHCPLease|Params)Free$/,
    ],
  },
  { reason: 'JavaScript shares handles without counting references', functions: [/^vir\w+Ref$/] },
  {
    reason: 'results are copied and freed by native code',
    functions: [/^virDomainStatsRecordListFree$/, /(FSInfo|IOThreadInfo|^virDomainInterface|DHCPLease)Free$/],
  },
  {
    reason: 'a borrowed pointer to what the handle knows already as its parent',
    functions: [/Get(Connect)$/, /^virDomain(Snapshot|Checkpoint)GetDomain$/, 'virNetworkPortGetNetwork'],
  },
  {
    reason: 'native code copies the error of a call on the thread that failed',
    functions: [
      /^vir(Conn)?(Copy|Get|Reset|Save)LastError(Code|Domain|Message)?$/,
      /^vir(Conn)?SetErrorFunc$/,
      'virDefaultErrorFunc',
      'virFreeError',
      'virResetError',
    ],
  },
  { reason: "native code runs libvirt's event loop on a thread of its own", functions: [/^virEvent/] },
  { reason: 'typed parameters are plain objects', functions: [/^virTypedParams/] },
  {
    reason: 'takes a callback; native code registers it for events() and on()',
    functions: [/^virConnect\w*Event(Der|R)egister(Any)?$/, /^vir(Adm)?Connect(Unr|R)egisterCloseCallback$/],
  },
  {
    reason: 'takes a callback; streams are read and written in pieces',
    functions: [/^virStream(Sparse)?(Send|Recv)All$/, /^virStreamEvent(Add|Remove)Callback$/],
  },
];

/** Rows that can be called, but that no method of the facade is made for. */
const notMethods: readonly Exception[] = [
  { reason: 'native code calls it once, when it opens the library', functions: ['virInitialize', 'virAdmInitialize'] },
  {
    reason: 'a property, read when the handle is made',
    functions: [
      /^vir\w+GetName$/,
      /^vir\w+GetUUIDString$/,
      /^virNWFilterBindingGet(PortDev|FilterName)$/,
      /^virAdmClientGet(ID|Timestamp|Transport)$/,
      /^virSecretGetUsage(ID|Type)$/,
      'virInterfaceGetMACString',
      'virStorageVolGetKey',
    ],
  },
  {
    reason: 'UUIDs are strings: see the variant whose name ends in String',
    functions: [/^vir\w+(GetUUID|LookupByUUID)$/],
  },
  {
    reason: 'lists are of objects, by the function that lists all',
    functions: [
      /^virConnect(ListDefined|NumOfDefined|List|NumOf)(Domains|Networks)$/,
      /^virConnect(List|NumOf)(NWFilters|Secrets)$/,
      /^virNode(ListDevices|NumOfDevices)$/,
    ],
  },
  { reason: 'the older name of virDomainCreateXML', functions: ['virDomainCreateLinux'] },
  { reason: 'virConnectOpenAuth without credentials', functions: ['virConnectOpen', 'virConnectOpenReadOnly'] },
  {
    reason: 'the newest variant takes the same as parameters, and speaks every older protocol',
    functions: ['virDomainMigrate', 'virDomainMigrate2', 'virDomainMigrateToURI', 'virDomainMigrateToURI2'],
  },
  {
    reason: 'every driver that has it has the variant with flags, which does the same',
    functions: [
      'virDomainAttachDevice',
      'virDomainCreate',
      'virDomainDestroy',
      'virDomainDetachDevice',
      'virDomainPinVcpu',
      'virDomainRestore',
      'virDomainSetSchedulerParameters',
      'virDomainSetVcpus',
      'virDomainShutdown',
      'virDomainUndefine',
      'virNWFilterDefineXML',
      'virNetworkCreateXML',
      'virNetworkDefineXML',
      'virNodeDeviceDettach',
    ],
  },
];

/** Older functions that some driver has without the newer one, which the facade calls first. */
export const fallbacks: Readonly<Record<string, string>> = {
  virConnectListDefinedInterfaces: 'virConnectListAllInterfaces',
  virConnectListDefinedStoragePools: 'virConnectListAllStoragePools',
  virConnectListInterfaces: 'virConnectListAllInterfaces',
  virConnectListStoragePools: 'virConnectListAllStoragePools',
  virConnectNumOfDefinedInterfaces: 'virConnectListAllInterfaces',
  virConnectNumOfDefinedStoragePools: 'virConnectListAllStoragePools',
  virConnectNumOfInterfaces: 'virConnectListAllInterfaces',
  virConnectNumOfStoragePools: 'virConnectListAllStoragePools',
  virDomainAbortJob: 'virDomainAbortJobFlags',
  virDomainBlockStats: 'virDomainBlockStatsFlags',
  virDomainCoreDump: 'virDomainCoreDumpWithFormat',
  virDomainDefineXML: 'virDomainDefineXMLFlags',
  virDomainGetSchedulerParameters: 'virDomainGetSchedulerParametersFlags',
  virDomainGetSecurityLabel: 'virDomainGetSecurityLabelList',
  virDomainRestoreFlags: 'virDomainRestoreParams',
  virDomainSave: 'virDomainSaveFlags',
  virDomainSaveFlags: 'virDomainSaveParams',
  virDomainSetMemory: 'virDomainSetMemoryFlags',
  virDomainSnapshotListChildrenNames: 'virDomainSnapshotListAllChildren',
  virDomainSnapshotListNames: 'virDomainListAllSnapshots',
  virDomainSnapshotNum: 'virDomainListAllSnapshots',
  virDomainSnapshotNumChildren: 'virDomainSnapshotListAllChildren',
  virStoragePoolListVolumes: 'virStoragePoolListAllVolumes',
  virStoragePoolNumOfVolumes: 'virStoragePoolListAllVolumes',
  virStorageVolGetInfo: 'virStorageVolGetInfoFlags',
  virStorageVolWipe: 'virStorageVolWipePattern',
};

/** Every function that is no row, with the reason. */
export function functionsWithoutRow(model: Model): ReadonlyMap<string, string> {
  return reasons(notRows, model);
}

/** Every row that is no method, with the reason. */
export function rowsWithoutMethod(model: Model): ReadonlyMap<string, string> {
  return reasons(notMethods, model);
}

function reasons(exceptions: readonly Exception[], model: Model): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const { reason, functions } of exceptions) {
    for (const pattern of functions) {
      const names = [...model.functions.keys()].filter((name) => matches(pattern, name) && !result.has(name));
      if (names.length === 0) throw new Error(`exposure: no function is called ${pattern}`);
      for (const name of names) result.set(name, reason);
    }
  }
  return result;
}

function matches(pattern: string | RegExp, name: string): boolean {
  return typeof pattern === 'string' ? pattern === name : pattern.test(name);
}

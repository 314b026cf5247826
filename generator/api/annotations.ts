/**
 * What libvirt's API description does not say, one line a function: reviewed by hand against libvirt's documentation.
 *
 * An argument's note is `kind [name] [count=argument] [length=argument]`, with `!` behind the kind for what must never be
 * shown (passwords, keys). A name is a C name: an enum, flags, or a sibling argument, as the kind requires; `count` and
 * `length` are the sibling arguments with the number of elements and the length of each. `=>` is the result, and `as` gives
 * it a name where a function delivers more than one thing. The kinds are those of kinds.ts.
 */
export type ArgumentNotes = Readonly<Record<string, string>>;

export const functions: Readonly<Record<string, ArgumentNotes>> = {
  // Pointers to one number: which way they go, and what the number means.
  virAdmConnectGetLibVersion: { libVer: 'outUint64' },
  virAdmGetVersion: { libVer: 'outUint64' },
  virConnectGetLibVersion: { libVer: 'outUint64', '=>': 'status' },
  virConnectGetVersion: { hvVer: 'outUint64', '=>': 'status' },
  virDomainGetAutostart: { autostart: 'outBoolean' },
  virDomainGetAutostartOnce: { autostart: 'outBoolean' },
  virDomainGetJobStats: { type: 'outInt32 virDomainJobType' },
  virDomainGetSchedulerType: { nparams: 'outInt32', '=>': 'string as type' },
  virDomainGetState: { state: 'outInt32 virDomainState', reason: 'outInt32' },
  virDomainGetTime: { seconds: 'outInt64', nseconds: 'outUint32' },
  virDomainMigrateGetCompressionCache: { cacheSize: 'outUint64' },
  virDomainMigrateGetMaxDowntime: { downtime: 'outUint64' },
  virDomainMigrateGetMaxSpeed: { bandwidth: 'outUint64' },
  virNetworkGetAutostart: { autostart: 'outBoolean' },
  virNodeDeviceGetAutostart: { autostart: 'outBoolean' },
  virStoragePoolGetAutostart: { autostart: 'outBoolean' },
  virStreamRecvHole: { length: 'outInt64' },
  // type is ignored; typeVer repeats libVer.
  virGetVersion: { libVer: 'outUint64', type: 'zero', typeVer: 'zero', '=>': 'status' },

  // Switches that C declares as int.
  virDomainSetAutostart: { autostart: 'boolean' },
  virDomainSetAutostartOnce: { autostart: 'boolean' },
  virDomainSetGuestVcpus: { state: 'boolean' },
  virDomainSetVcpu: { state: 'boolean' },
  virNetworkSetAutostart: { autostart: 'boolean' },
  virNodeDeviceSetAutostart: { autostart: 'boolean' },
  virStoragePoolSetAutostart: { autostart: 'boolean' },

  // Numbers whose name looks like a count or a size, but which are none.
  virDomainBlockResize: { size: 'uint64' },
  virDomainMigrateSetCompressionCache: { cacheSize: 'uint64' },
  virDomainSetTime: { nseconds: 'uint32' },
  virDomainSetVcpus: { nvcpus: 'uint32' },
  virDomainSetVcpusFlags: { nvcpus: 'uint32' },
  virStreamSendHole: { length: 'int64' },
  virStorageVolDownload: { length: 'uint64', '=>': 'status' },
  virStorageVolUpload: { length: 'uint64', '=>': 'status' },

  // Enums behind plain integers whose text does not name them.
  virAdmClientGetTransport: { '=>': 'int32 virClientTransport' },
  virDomainAgentSetResponseTimeout: { timeout: 'int32 virDomainAgentResponseTimeoutValues' },
  virDomainPMSuspendForDuration: { target: 'uint32 virNodeSuspendTarget' },
  virDomainQemuAgentCommand: {
    cmd: 'string!',
    timeout: 'int32 virDomainQemuAgentCommandTimeoutValues',
    flags: 'flags',
    '=>': 'string!',
  },
  virNodeGetCPUStats: {
    cpuNum: 'int32 virNodeGetCPUStatsAllCPUs',
    params: 'fillStructsTwice count=nparams',
    nparams: 'fillCount',
  },
  virNodeGetMemoryStats: {
    cellNum: 'int32 virNodeGetMemoryStatsAllCells',
    params: 'fillStructsTwice count=nparams',
    nparams: 'fillCount',
  },
  virNodeSuspendForDuration: { target: 'uint32 virNodeSuspendTarget' },
  virSecretGetUsageType: { '=>': 'int32 virSecretUsageType' },
  virSecretLookupByUsage: { usageType: 'int32 virSecretUsageType' },

  // Flags whose text names no enum, or which are not called flags.
  virAdmConnectDaemonShutdown: { flags: 'flags virAdmConnectDaemonShutdownFlags' },
  virInterfaceGetXMLDesc: { flags: 'flags virInterfaceXMLFlags' },

  // Strings that may be NULL although the argument's own text does not say so.
  virAdmConnectSetLoggingFilters: { filters: 'stringOrNull' },
  virAdmConnectSetLoggingOutputs: { outputs: 'stringOrNull' },
  virConnectBaselineHypervisorCPU: {
    emulator: 'stringOrNull',
    arch: 'stringOrNull',
    machine: 'stringOrNull',
    virttype: 'stringOrNull',
    xmlCPUs: 'strings',
    ncpus: 'lengthOf xmlCPUs',
  },
  virConnectCompareHypervisorCPU: {
    emulator: 'stringOrNull',
    arch: 'stringOrNull',
    machine: 'stringOrNull',
    virttype: 'stringOrNull',
    '=>': 'int32 virCPUCompareResult',
  },
  virConnectFindStoragePoolSources: { srcSpec: 'stringOrNull' },
  virConnectGetDomainCapabilities: {
    emulatorbin: 'stringOrNull',
    arch: 'stringOrNull',
    machine: 'stringOrNull',
    virttype: 'stringOrNull',
  },
  virConnectGetMaxVcpus: { type: 'stringOrNull' },
  virDomainFSTrim: { mountPoint: 'stringOrNull' },
  virDomainGetMetadata: { uri: 'stringOrNull' },
  virDomainSetMetadata: { metadata: 'stringOrNull' },
  virNetworkGetMetadata: { uri: 'stringOrNull' },
  virNetworkSetMetadata: { metadata: 'stringOrNull' },
  virNodeListDevices: { cap: 'stringOrNull' },
  virNodeNumOfDevices: { cap: 'stringOrNull' },

  // Arrays in, and which argument counts their elements.
  virConnectBaselineCPU: { xmlCPUs: 'strings', ncpus: 'lengthOf xmlCPUs' },
  virDomainAuthorizedSSHKeysSet: { keys: 'strings', nkeys: 'lengthOf keys' },
  virDomainCreateWithFiles: { nfiles: 'lengthOf files', files: 'fds' },
  virDomainCreateXMLWithFiles: { nfiles: 'lengthOf files', files: 'fds' },
  virDomainFDAssociate: { nfds: 'lengthOf fds', fds: 'fds' },
  virDomainFSFreeze: { mountpoints: 'strings', nmountpoints: 'lengthOf mountpoints', '=>': 'int32' },
  virDomainFSThaw: { mountpoints: 'strings', nmountpoints: 'lengthOf mountpoints', '=>': 'int32' },
  virDomainListGetStats: { doms: 'objects' },
  virDomainPinEmulator: { cpumap: 'bytes', maplen: 'lengthOf cpumap' },
  virDomainPinIOThread: { cpumap: 'bytes', maplen: 'lengthOf cpumap' },
  virDomainPinVcpu: { cpumap: 'bytes', maplen: 'lengthOf cpumap' },
  virDomainPinVcpuFlags: { cpumap: 'bytes', maplen: 'lengthOf cpumap' },
  virDomainSendKey: {
    codeset: 'uint32 virKeycodeSet',
    keycodes: 'uint32s',
    nkeycodes: 'lengthOf keycodes',
  },
  virNodeAllocPages: {
    npages: 'lengthOf pageSizes',
    pageSizes: 'uint32s',
    pageCounts: 'uint64s pageSizes',
    '=>': 'int32',
  },
  virSecretSetValue: { value: 'bytes!', value_size: 'lengthOf value' },
  virStreamSend: { data: 'bytes', nbytes: 'lengthOf data', '=>': 'int32' },

  // Arrays and buffers out that the caller allocates: which argument is the capacity.
  virConnectListDomains: { ids: 'fillInt32s count=maxids', maxids: 'int32', '=>': 'count' },
  virConnectListSecrets: { uuids: 'fillNames count=maxuuids', maxuuids: 'int32', '=>': 'count' },
  virDomainBlockPeek: { size: 'uint64', buffer: 'fillBytes count=size' },
  virDomainMemoryPeek: { size: 'uint64', buffer: 'fillBytes count=size' },
  // Without room for errors it answers how many there may be, so the number is delivered too.
  virDomainGetDiskErrors: { errors: 'fillStructs count=maxerrors', maxerrors: 'uint32', '=>': 'int32 as count' },
  virDomainMemoryStats: { stats: 'fillStructs count=nr_stats', nr_stats: 'uint32', '=>': 'count' },
  virDomainSnapshotListChildrenNames: { names: 'fillNames count=nameslen', nameslen: 'int32' },
  virDomainSnapshotListNames: { names: 'fillNames count=nameslen', nameslen: 'int32' },
  virNodeGetCellsFreeMemory: { freeMems: 'fillUint64s count=maxCells', maxCells: 'int32', '=>': 'count' },
  virNodeGetFreePages: {
    npages: 'lengthOf pages',
    pages: 'uint32s',
    cellCount: 'uint32',
    counts: 'fillPageCounts count=cellCount length=pages',
    '=>': 'count',
  },
  virStreamRecv: { data: 'fillBytes count=nbytes', nbytes: 'uint64', '=>': 'length' },
  virStreamRecvFlags: { data: 'fillBytes count=nbytes', nbytes: 'uint64', '=>': 'length' },

  // CPU maps: one bit a CPU, maplen bytes a map.
  virDomainGetEmulatorPinInfo: { cpumap: 'fillCpuMaps length=maplen', maplen: 'int32', '=>': 'boolean as pinned' },
  virDomainGetVcpuPinInfo: {
    ncpumaps: 'int32',
    cpumaps: 'fillCpuMaps count=ncpumaps length=maplen',
    maplen: 'int32',
    '=>': 'count',
  },
  virDomainGetVcpus: {
    info: 'fillStructs count=maxinfo',
    maxinfo: 'int32',
    cpumaps: 'fillCpuMaps count=maxinfo length=maplen',
    maplen: 'int32',
    '=>': 'count',
  },
  virNodeGetCPUMap: { cpumap: 'outCpuMap', online: 'outUint32', '=>': 'int32 as cpus' },

  // Structs: which way they go, and what C wants to know of their size.
  virDomainBlockStats: { stats: 'outStruct', size: 'sizeOf stats' },
  virDomainGetBlockInfo: { info: 'outStruct' },
  virDomainGetBlockJobInfo: { info: 'outStruct', '=>': 'boolean as active' },
  virDomainGetControlInfo: { info: 'outStruct' },
  virDomainGetInfo: { info: 'outStruct' },
  virDomainGetJobInfo: { info: 'outStruct' },
  virDomainGetSecurityLabel: { seclabel: 'outStruct' },
  virDomainInterfaceStats: { stats: 'outStruct', size: 'sizeOf stats' },
  virDomainLxcEnterSecurityLabel: { model: 'inStruct', label: 'inStruct', oldlabel: 'outStruct' },
  virNodeGetInfo: { info: 'outStruct' },
  virNodeGetSecurityModel: { secmodel: 'outStruct' },
  virStoragePoolGetInfo: { info: 'outStruct' },
  virStorageVolGetInfo: { info: 'outStruct' },
  virStorageVolGetInfoFlags: { info: 'outStruct' },

  // Typed parameters that do not follow the usual two arguments.
  // nparams and ncpus of 0 ask how many there are; otherwise the number is that of statistics a CPU.
  virDomainGetCPUStats: {
    params: 'fillParamsMatrix count=ncpus length=nparams',
    nparams: 'uint32',
    ncpus: 'uint32',
    '=>': 'int32 as count',
  },
  // These two refuse a query of the number; 16 is what libvirt's remote protocol allows.
  virDomainGetSchedulerParameters: { params: 'fillParamsFixed count=nparams', nparams: 'fillCount' },
  virDomainGetSchedulerParametersFlags: { params: 'fillParamsFixed count=nparams', nparams: 'fillCount' },

  // UUIDs: 16 bytes in or out, or 36 characters out.
  virDomainGetUUID: { uuid: 'outUuid' },
  virDomainGetUUIDString: { buf: 'outUuidString' },
  virDomainLookupByUUID: { uuid: 'uuid' },
  virNWFilterGetUUID: { uuid: 'outUuid' },
  virNWFilterGetUUIDString: { buf: 'outUuidString' },
  virNWFilterLookupByUUID: { uuid: 'uuid' },
  virNetworkGetUUID: { uuid: 'outUuid' },
  virNetworkGetUUIDString: { buf: 'outUuidString' },
  virNetworkLookupByUUID: { uuid: 'uuid' },
  virNetworkPortGetUUID: { uuid: 'outUuid' },
  virNetworkPortGetUUIDString: { buf: 'outUuidString' },
  virNetworkPortLookupByUUID: { uuid: 'uuid' },
  virSecretGetUUID: { uuid: 'outUuid' },
  virSecretGetUUIDString: { buf: 'outUuidString' },
  virSecretLookupByUUID: { uuid: 'uuid' },
  virStoragePoolGetUUID: { uuid: 'outUuid' },
  virStoragePoolGetUUIDString: { buf: 'outUuidString' },
  virStoragePoolLookupByUUID: { uuid: 'uuid' },

  // File descriptors out; the caller closes them.
  virDomainLxcEnterNamespace: {
    nfdlist: 'lengthOf fdlist',
    fdlist: 'fds',
    noldfdlist: 'outCount',
    oldfdlist: 'outInts count=noldfdlist',
  },
  virDomainLxcOpenNamespace: { fdlist: 'outInts', '=>': 'count' },
  virDomainOpenGraphics: { fd: 'fd' },
  virDomainOpenGraphicsFD: { '=>': 'int32 as fd' },
  virDomainQemuMonitorCommandWithFiles: {
    ninfiles: 'lengthOf infiles',
    infiles: 'fds',
    noutfiles: 'outCount',
    outfiles: 'outInts count=noutfiles',
    cmd: 'string!',
    result: 'outString!',
  },

  // Results that are more than success or failure.
  virConnectCompareCPU: { '=>': 'int32 virCPUCompareResult' },
  virConnectOpenAuth: { auth: 'auth' },
  // 1 means that the other side cannot do it.
  virConnectSetKeepAlive: { '=>': 'int32' },
  virDomainGetID: { '=>': 'uint32' },
  virDomainGetMaxMemory: { '=>': 'uint64' },
  virNodeGetFreeMemory: { '=>': 'uint64' },
  virSecretGetValue: { value_size: 'outSize', '=>': 'bytes! count=value_size' },

  // Commands to QEMU and to agents set passwords and read files of guests: commands and replies are secrets.
  virDomainQemuMonitorCommand: { cmd: 'string!', result: 'outString!' },

  // Secrets that travel as something else than what their type says.
  virDomainSetLaunchSecurityState: { params: 'params!' },
  virDomainSetUserPassword: { password: 'string!' },
};

/** Enums whose members are bits although their name does not say flags. */
const moreFlags = [
  'virDomainGuestInfoTypes',
  'virDomainMessageType',
  'virDomainModificationImpact',
  'virDomainStatsTypes',
  'virEventHandleType',
  'virStreamEventType',
];

/** Where the members' common words are not what is to be struck from them. */
const prefixes: Readonly<Record<string, string>> = {
  virAdmConnectDaemonShutdownFlags: 'VIR_DAEMON_SHUTDOWN',
  virDomainBlockJobSetSpeedFlags: 'VIR_DOMAIN_BLOCK_JOB_SPEED',
  virDomainCreateFlags: 'VIR_DOMAIN_START',
  virDomainSetTimeFlags: 'VIR_DOMAIN_TIME',
  virDomainSetUserPasswordFlags: 'VIR_DOMAIN_PASSWORD',
  virNodeGetCPUStatsAllCPUs: 'VIR_NODE_CPU_STATS',
  virNodeGetMemoryStatsAllCells: 'VIR_NODE_MEMORY_STATS',
};

/** Members that would read badly, or would collide with an option that every method has. */
const memberNames: Readonly<Record<string, string>> = {
  VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE: 'managedSave',
  VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE: 'noManagedSave',
  VIR_DOMAIN_NONE: 'none',
  VIR_DOMAIN_SETVCPU_AFFECT_CONFIG: 'config',
  VIR_DOMAIN_SETVCPU_AFFECT_CURRENT: 'current',
  VIR_DOMAIN_SETVCPU_AFFECT_LIVE: 'live',
  // `signal` is the AbortSignal.
  VIR_DOMAIN_REBOOT_SIGNAL: 'sendSignal',
  VIR_DOMAIN_SHUTDOWN_SIGNAL: 'sendSignal',
};

/** Error numbers and domains are searched for by their C names. */
const exactNames = ['virErrorNumber', 'virErrorDomain'];

/** Calls that end or stop another one: they run on the worker that is never taken by a call that blocks. */
const urgent = ['virDomainAbortJob', 'virDomainAbortJobFlags', 'virDomainBlockJobAbort', 'virStreamAbort'];

/** A group of typed parameters: the macros that name its members, and the functions that take or give it. */
export interface ParameterGroup {
  readonly macros: RegExp;
  readonly functions?: readonly string[];
  /** The type of all members whose texts do not state one. */
  readonly type?: string;
  /** Names that libvirt documents in prose only. */
  readonly more?: Readonly<Record<string, string>>;
}

const parameterGroups: Readonly<Record<string, ParameterGroup>> = {
  AdmClientInfoParameters: { macros: /^VIR_CLIENT_INFO_/, functions: ['virAdmClientGetInfo'] },
  AdmServerClientLimitParameters: {
    macros: /^VIR_SERVER_CLIENTS_/,
    functions: ['virAdmServerGetClientLimits', 'virAdmServerSetClientLimits'],
  },
  AdmServerThreadPoolParameters: {
    macros: /^VIR_THREADPOOL_/,
    functions: ['virAdmServerGetThreadPoolParameters', 'virAdmServerSetThreadPoolParameters'],
  },
  ConnectIdentityParameters: { macros: /^VIR_CONNECT_IDENTITY_/, functions: ['virConnectSetIdentity'] },
  DomainAnnounceInterfaceParameters: {
    macros: /^VIR_DOMAIN_ANNOUNCE_INTERFACE_/,
    functions: ['virDomainAnnounceInterface'],
  },
  DomainBlkioParameters: {
    macros: /^VIR_DOMAIN_BLKIO_/,
    functions: ['virDomainGetBlkioParameters', 'virDomainSetBlkioParameters'],
  },
  DomainBlockCopyParameters: { macros: /^VIR_DOMAIN_BLOCK_COPY_/, functions: ['virDomainBlockCopy'] },
  DomainBlockIoTuneParameters: {
    macros: /^VIR_DOMAIN_BLOCK_IOTUNE_/,
    functions: ['virDomainGetBlockIoTune', 'virDomainSetBlockIoTune', 'virDomainSetThrottleGroup'],
  },
  DomainBlockStatsParameters: { macros: /^VIR_DOMAIN_BLOCK_STATS_/, functions: ['virDomainBlockStatsFlags'] },
  DomainCPUStatsParameters: { macros: /^VIR_DOMAIN_CPU_STATS_/, functions: ['virDomainGetCPUStats'] },
  DomainGuestInfoParameters: { macros: /^VIR_DOMAIN_GUEST_INFO_/, functions: ['virDomainGetGuestInfo'] },
  DomainGuestVcpusParameters: {
    macros: /^$/,
    functions: ['virDomainGetGuestVcpus'],
    more: { vcpus: 'string', online: 'string', offlinable: 'string' },
  },
  DomainIOThreadParameters: { macros: /^VIR_DOMAIN_IOTHREAD_/, functions: ['virDomainSetIOThreadParams'] },
  DomainInterfaceParameters: {
    macros: /^VIR_DOMAIN_BANDWIDTH_/,
    functions: ['virDomainGetInterfaceParameters', 'virDomainSetInterfaceParameters'],
  },
  DomainJobStatsParameters: { macros: /^VIR_DOMAIN_JOB_/, functions: ['virDomainGetJobStats'] },
  DomainLaunchSecurityParameters: {
    macros: /^VIR_DOMAIN_LAUNCH_SECURITY_/,
    functions: ['virDomainGetLaunchSecurityInfo', 'virDomainSetLaunchSecurityState'],
  },
  DomainMemoryParameters: {
    macros: /^VIR_DOMAIN_MEMORY_/,
    functions: ['virDomainGetMemoryParameters', 'virDomainSetMemoryParameters'],
  },
  DomainMigrateParameters: {
    macros: /^VIR_MIGRATE_PARAM_/,
    functions: ['virDomainMigrate3', 'virDomainMigrateToURI3'],
  },
  DomainNumaParameters: {
    macros: /^VIR_DOMAIN_NUMA_/,
    functions: ['virDomainGetNumaParameters', 'virDomainSetNumaParameters'],
  },
  DomainPerfEventParameters: {
    macros: /^VIR_PERF_PARAM_/,
    type: 'boolean',
    functions: ['virDomainGetPerfEvents', 'virDomainSetPerfEvents'],
  },
  DomainSaveParameters: {
    // The formats are values of image_format, not names.
    macros: /^VIR_DOMAIN_SAVE_PARAM_(?!IMAGE_FORMAT_)/,
    functions: ['virDomainSaveParams', 'virDomainRestoreParams'],
  },
  DomainSchedulerParameters: {
    macros: /^VIR_DOMAIN_SCHEDULER_/,
    functions: [
      'virDomainGetSchedulerParameters',
      'virDomainGetSchedulerParametersFlags',
      'virDomainSetSchedulerParameters',
      'virDomainSetSchedulerParametersFlags',
    ],
  },
  // Of virDomainStatsRecord. What a hypervisor adds of its own (vm.*, vcpu.N.*) has no fixed names.
  DomainStatsParameters: { macros: /^VIR_DOMAIN_STATS_(?!CUSTOM_|VM_)/ },
  // Of an event.
  DomainTunableParameters: { macros: /^VIR_DOMAIN_TUNABLE_/ },
  NetworkPortParameters: {
    macros: /^VIR_NETWORK_PORT_BANDWIDTH_/,
    functions: ['virNetworkPortGetParameters', 'virNetworkPortSetParameters'],
  },
  NodeMemoryParameters: {
    macros: /^VIR_NODE_MEMORY_SHARED_/,
    functions: ['virNodeGetMemoryParameters', 'virNodeSetMemoryParameters'],
  },
  NodeSEVParameters: { macros: /^VIR_NODE_SEV_/, functions: ['virNodeGetSEVInfo'] },
};

/** Types of parameters whose macro's text does not state. */
const parameterTypes: Readonly<Record<string, string>> = {
  VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL: 'uint',
  VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX: 'uint',
  VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS: 'uint',
  VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP: 'uint',
  VIR_DOMAIN_BLOCK_COPY_BANDWIDTH: 'ullong',
  VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: 'string',
  VIR_DOMAIN_GUEST_INFO_OS_ID: 'string',
  VIR_DOMAIN_JOB_ERRMSG: 'string',
  VIR_DOMAIN_SAVE_PARAM_DXML: 'string',
  VIR_DOMAIN_SAVE_PARAM_FILE: 'string',
  VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: 'uint',
  VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER: 'ullong',
  VIR_MIGRATE_PARAM_COMPRESSION: 'string',
  VIR_MIGRATE_PARAM_LISTEN_ADDRESS: 'string',
  VIR_MIGRATE_PARAM_MIGRATE_DISKS: 'string',
  VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES: 'string',
  VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO: 'string',
  VIR_NODE_MEMORY_SHARED_FULL_SCANS: 'ullong',
  // Its text says int; libvirt takes and gives unsigned int.
  VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: 'uint',
  VIR_NODE_MEMORY_SHARED_PAGES_SHARED: 'ullong',
  VIR_NODE_MEMORY_SHARED_PAGES_SHARING: 'ullong',
  VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN: 'uint',
  VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED: 'ullong',
  VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE: 'ullong',
  VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS: 'uint',
  VIR_NODE_SEV_CBITPOS: 'uint',
  VIR_NODE_SEV_REDUCED_PHYS_BITS: 'uint',
};

/** Results that are NULL without an error when there is nothing to report. */
const nullableResults = ['virInterfaceGetMACString', 'virNodeDeviceGetParent', 'virSecretGetUsageID'];

/** Fields of structs: what counts an array, enums whose text does not name them, and switches that C declares as int. */
const fields: Readonly<Record<string, string>> = {
  'virDomainControlInfo.details': 'enum virDomainControlErrorReason',
  'virDomainEventGraphicsSubject.identities': 'counted nidentity',
  'virDomainFSInfo.devAlias': 'counted ndevAlias',
  'virDomainIOThreadInfo.cpumap': 'counted cpumaplen',
  'virDomainInterface.addrs': 'counted naddrs',
  'virDomainJobInfo.type': 'enum virDomainJobType',
  'virDomainMemoryStat.tag': 'enum virDomainMemoryStatTags',
  'virSecurityLabel.enforcing': 'boolean',
};

/** Structs that events deliver; those of functions are found by their kinds. */
const eventStructs = ['virDomainEventGraphicsAddress', 'virDomainEventGraphicsSubject'];

/** Payloads of callbacks: enums whose text does not name them, groups of typed parameters, strings that may be NULL. */
const payloads: Readonly<Record<string, string>> = {
  'virConnectDomainEventBlockThresholdCallback.path': 'stringOrNull',
  'virConnectDomainEventDiskChangeCallback.newSrcPath': 'stringOrNull',
  'virConnectDomainEventDiskChangeCallback.oldSrcPath': 'stringOrNull',
  'virConnectDomainEventJobCompletedCallback.params': 'params DomainJobStatsParameters',
  'virConnectDomainEventMetadataChangeCallback.nsuri': 'stringOrNull',
  // Its text has a slip of the pen.
  'virConnectDomainEventMetadataChangeCallback.type': 'int32 virDomainMetadataType',
  'virConnectDomainEventTunableCallback.params': 'params DomainTunableParameters',
  'virConnectNetworkEventMetadataChangeCallback.nsuri': 'stringOrNull',
};

export const annotations = {
  functions,
  moreFlags,
  prefixes,
  memberNames,
  exactNames,
  urgent,
  parameterGroups,
  parameterTypes,
  nullableResults,
  fields,
  eventStructs,
  payloads,
};
export type Annotations = typeof annotations;

/** Pools, networks, names, and connections that were lost. */
import { constants } from 'node:os';
import type { HintRow } from './row.ts';

const { EACCES, EPERM, ENOENT, ECONNREFUSED } = constants.errno;

const notOpening = /^vir(?!ConnectOpen|AdmConnectOpen)/;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

export const objectRows: readonly HintRow[] = [
  {
    id: 'already-exists',
    api: /^vir\w+(DefineXML|CreateXML)/,
    code: 'VIR_ERR_OPERATION_FAILED',
    contains: uuid,
    hint: 'An object of this name or UUID exists already. To change its definition, pass the same name and UUID (getXMLDesc() or getConfig(), edited); for another object, choose another name and omit <uuid>.',
  },
  {
    id: 'pool-inactive',
    api: /^virStorage(Vol\w+|PoolListAllVolumes|PoolListVolumes|PoolNumOfVolumes|PoolRefresh|PoolDestroy)$/,
    code: 'VIR_ERR_OPERATION_INVALID',
    domain: ['VIR_FROM_STORAGE', 'VIR_FROM_TEST'],
    hint: 'Start the pool first: pool.create(), or create({ withBuild: true }) if its folder has yet to be created; setAutostart(true) starts it with the host.',
  },
  {
    id: 'pool-folder-missing',
    api: /^virStoragePool(Create|Refresh)/,
    code: 'VIR_ERR_SYSTEM_ERROR',
    errno: [ENOENT],
    hint: "The pool's target does not exist on its host: pool.create({ withBuild: true }) creates it.",
  },
  {
    id: 'network-privileges',
    api: /^virNetworkCreate/,
    code: 'VIR_ERR_SYSTEM_ERROR',
    errno: [EPERM, EACCES],
    hint: "Virtual networks require a daemon that runs as root: use qemu:///system, or an interface of type 'user'.",
  },
  {
    id: 'read-only',
    api: notOpening,
    code: 'VIR_ERR_OPERATION_DENIED',
    hint: 'The connection was opened with { readOnly: true }: open another one to change something.',
  },
  {
    id: 'connection-lost',
    api: notOpening,
    code: ['VIR_ERR_INTERNAL_ERROR', 'VIR_ERR_RPC'],
    domain: 'VIR_FROM_RPC',
    hint: 'The connection is lost permanently: close it and connect() again; keepConnected() does so automatically.',
  },
  {
    id: 'connection-broken',
    api: notOpening,
    code: 'VIR_ERR_SYSTEM_ERROR',
    domain: 'VIR_FROM_RPC',
    errno: Object.values(constants.errno).filter((errno) => ![ENOENT, ECONNREFUSED, EACCES, EPERM].includes(errno)),
    hint: 'The connection is lost permanently: close it and connect() again; keepConnected() does so automatically.',
  },
];

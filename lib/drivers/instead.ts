/** What to use where a driver lacks a function. */
import type { ApiName } from './feature.ts';
import { type Peer, predictSupport } from './predict.ts';

interface Row {
  refused: RegExp;
  /** What the substitute needs: where the driver lacks that too, it is not named. */
  needs: readonly ApiName[];
  instead: string;
}

const copyVolumes = "copy its disks' volumes while it is shut off, with pool.createVolume(config, { from: volume })";

// The first that fits, and that the driver has, counts.
const rows: readonly Row[] = [
  {
    refused: /^virDomain(Snapshot|RevertToSnapshot|ListAllSnapshots|HasCurrentSnapshot)/,
    needs: ['storageVolCreateXMLFrom'],
    instead: copyVolumes,
  },
  { refused: /^virDomain(Checkpoint|Backup|Block(Copy|Commit|Pull|Rebase|Job))/, needs: [], instead: copyVolumes },
  {
    refused: /^vir(ConnectGetAllDomainStats|DomainListGetStats)$/,
    needs: ['domainGetInfo'],
    instead: 'ask each domain: getInfo(), memoryStats(), blockStats(), interfaceStats()',
  },
  { refused: /^virDomainReset$/, needs: ['domainDestroyFlags'], instead: 'destroy() and create()' },
  {
    refused: /^virDomainRename$/,
    needs: ['domainUndefineFlags'],
    instead: 'undefine(), and defineDomain({ ...config, name }) with what getConfig() gave before',
  },
  {
    refused: /^virDomain(Screenshot|SendKey|OpenGraphics)/,
    needs: ['domainOpenConsole'],
    instead: 'openConsole() for a text console, or a VNC display in its configuration',
  },
  {
    refused:
      /^virDomain(QemuAgent|GetGuest|GetFSInfo|FS|SetUserPassword|GetTime|SetTime|GetHostname|OpenChannel|AuthorizedSSH)/,
    needs: ['domainOpenConsole'],
    instead: "this driver has no agent in the guest: use the guest's console, openConsole(), or the network",
  },
  {
    refused: /^virDomainDetachDeviceAlias$/,
    needs: ['domainDetachDeviceFlags'],
    instead: 'detachDevice() with the device itself',
  },
  {
    refused: /^virConnectGetDomainCapabilities$/,
    needs: ['connectGetCapabilities'],
    instead: 'getCapabilities(), which tells less',
  },
  { refused: /^virDomainInjectNMI$/, needs: ['domainCoreDump'], instead: 'coreDump() to look into a guest that hangs' },
  { refused: /^virDomainGetBlockInfo$/, needs: ['storageVolGetInfo'], instead: "getInfo() of the disk's volume" },
  {
    refused: /^virNodeGetCPUMap$/,
    needs: ['nodeGetInfo'],
    instead: 'getNodeInfo(), whose cpus counts those that are on',
  },
  {
    refused: /^vir(Domain(PinEmulator|GetEmulatorPinInfo))/,
    needs: ['domainPinVcpuFlags'],
    instead: 'pinVcpu(): this driver has no emulator threads of its own',
  },
];

/** What to use instead of a C function that a driver refused; undefined where there is nothing. */
export function insteadOf(refused: string, peer: Peer): string | undefined {
  return rows.find(
    (row) => row.refused.test(refused) && row.needs.every((name) => predictSupport(name, peer) !== false),
  )?.instead;
}

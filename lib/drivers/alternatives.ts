/** What to use in place of a function that a driver lacks. */
import type { ApiName } from './feature.ts';
import { type DriverInfo, predictSupport } from './predict.ts';

interface Row {
  refused: RegExp;
  /** What the alternative needs: where the driver lacks that too, it is not named. */
  needs: readonly ApiName[];
  use: string;
}

const copyVolumes = "copy its disks' volumes while it is shut off, with pool.createVolume(config, { from: volume })";

// The first row that fits, and that the driver has, counts.
const rows: readonly Row[] = [
  {
    refused: /^virDomain(Snapshot|RevertToSnapshot|ListAllSnapshots|HasCurrentSnapshot)/,
    needs: ['storageVolCreateXMLFrom'],
    use: copyVolumes,
  },
  { refused: /^virDomain(Checkpoint|Backup|Block(Copy|Commit|Pull|Rebase|Job))/, needs: [], use: copyVolumes },
  {
    // The methods compose what other calls have of them: they are refused for the rest alone.
    refused: /^vir(ConnectGetAllDomainStats|DomainListGetStats)$/,
    needs: ['domainGetInfo'],
    use: 'the kinds of statistics that getInfo(), memoryStats(), blockStats() and interfaceStats() have, without `enforceStats` and `backing`',
  },
  { refused: /^virDomainReset$/, needs: ['domainDestroyFlags'], use: 'destroy() and create()' },
  {
    refused: /^virDomainRename$/,
    needs: ['domainUndefineFlags'],
    use: 'undefine(), and defineDomain({ ...config, name }) with what getConfig() gave before',
  },
  {
    refused: /^virDomain(Screenshot|SendKey|OpenGraphics)/,
    needs: ['domainOpenConsole'],
    use: 'openConsole() for a text console, or a VNC display in its configuration',
  },
  {
    refused:
      /^virDomain(QemuAgent|GetGuest|GetFSInfo|FS|SetUserPassword|GetTime|SetTime|GetHostname|OpenChannel|AuthorizedSSH)/,
    needs: ['domainOpenConsole'],
    use: "this driver has no agent in the guest: use the guest's console, openConsole(), or the network",
  },
  {
    refused: /^virDomainDetachDeviceAlias$/,
    needs: ['domainDetachDeviceFlags'],
    use: 'detachDevice() with the device itself',
  },
  {
    refused: /^virConnectGetDomainCapabilities$/,
    needs: ['connectGetCapabilities'],
    use: 'getCapabilities(), which says less',
  },
  { refused: /^virDomainInjectNMI$/, needs: ['domainCoreDump'], use: 'coreDump() to look into a guest that hangs' },
  { refused: /^virDomainGetBlockInfo$/, needs: ['storageVolGetInfo'], use: "getInfo() of the disk's volume" },
  {
    refused: /^virNodeGetCPUMap$/,
    needs: ['nodeGetInfo'],
    use: 'getNodeInfo(), whose cpus counts those that are on',
  },
  {
    refused: /^vir(Domain(PinEmulator|GetEmulatorPinInfo))/,
    needs: ['domainPinVcpuFlags'],
    use: 'pinVcpu(): this driver has no emulator threads of its own',
  },
];

/** What to use in place of a C function that a driver refused; undefined where there is nothing. */
export function alternativeTo(refused: string, driver: DriverInfo): string | undefined {
  return rows.find(
    (row) => row.refused.test(refused) && row.needs.every((name) => predictSupport(name, driver) !== false),
  )?.use;
}

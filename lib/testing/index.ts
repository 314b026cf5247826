/** For test suites of programs that use libvirt-native. */

export {
  type ConsoleMatch,
  type ExpectOptions,
  GuestConsole,
  type RunOptions,
  type RunResult,
  type SendOptions,
} from './console/console.ts';
export { EmbeddedQemu, type EmbeddedQemuOptions } from './embedded-qemu.ts';
export { CommandError, CommandTimeoutError, ConsoleEndedError, ConsoleTimeoutError } from './errors.ts';
export {
  type CorruptOptions,
  FaultProxy,
  type FaultProxyCounters,
  type FaultProxyOptions,
  type FaultProxyTarget,
  type FaultTrigger,
  type ProxyFaults,
  type ProxyTraffic,
} from './fault-proxy.ts';
export type { LinkFaults, ProxyDirection } from './fault-proxy-link.ts';
export type { HostCommandOptions } from './hosts/command.ts';
export { HostCrashedError } from './hosts/emulator.ts';
export {
  TestHost,
  type TestHostBuildOptions,
  type TestHostCacheOptions,
  type TestHostOptions,
} from './hosts/host.ts';
export type { TestHostKind } from './hosts/kind.ts';
export type { TestHostMonitor } from './hosts/monitor.ts';
export type { TestHostProgress } from './hosts/progress.ts';
export type { TestHostSocket } from './hosts/relay.ts';
export { type DebianImage, type DebianOptions, debian } from './image/debian.ts';
export type { GuestImage, WaitUntilReady } from './image/image.ts';
export { type MinimalImage, type MinimalImageOptions, minimalImage } from './image/minimal.ts';
export { Inventory } from './inventory.ts';
export { IsolatedDaemon, type IsolatedDaemonOptions, type IsolatedRunOptions } from './isolated-daemon.ts';
export { Lab, type LabBootOptions, type LabGuestOptions, type LabOptions } from './lab.ts';
export { LabGuest } from './lab-guest.ts';
export { PrivateDaemon, type PrivateDaemonOptions } from './private-daemon.ts';
export { MissingProgramsError, ProgramError } from './programs.ts';
export type { RpcHeader, RpcStatus, RpcType } from './rpc-message.ts';
export type { TestDaemon, TestDaemonOptions } from './test-daemon.ts';
export {
  type SriovTopology,
  type SriovTopologyOptions,
  sriovTopology,
  type TopologyFunction,
  type TopologyFunctionOptions,
  type TopologyIdentity,
  type TopologyVirtualFunction,
} from './topology.ts';

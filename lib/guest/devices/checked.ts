/** The options of each builder, checked before anything is made of them. */
import { type AnyRule, check, type Rule } from '../../core/options.ts';
import { refuse } from '../refusal.ts';
import type { ParavirtualDevices } from './builders.ts';
import * as machine from './machine-options.ts';
import * as memory from './memory-options.ts';
import * as network from './network-options.ts';
import * as storage from './storage-options.ts';

/** The rule of each builder's options. */
export const builderOptions = {
  block: storage.blockOptions,
  net: network.netOptions,
  scsi: storage.scsiOptions,
  vhostScsi: storage.vhostScsiOptions,
  rng: machine.rngOptions,
  balloon: memory.balloonOptions,
  console: machine.consoleOptions,
  serial: machine.serialOptions,
  channel: machine.channelOptions,
  fs: storage.fsOptions,
  gpu: machine.gpuOptions,
  input: machine.inputOptions,
  vsock: network.vsockOptions,
  iommu: machine.iommuOptions,
  crypto: machine.cryptoOptions,
  mem: memory.memOptions,
  pmem: memory.pmemOptions,
  sound: machine.soundOptions,
} as const satisfies {
  readonly [Device in keyof ParavirtualDevices]: Rule<NonNullable<Parameters<ParavirtualDevices[Device]>[0]>>;
};

/** Builders that refuse options which are not theirs, or of another type, before they make anything of them. */
export function withChecks(devices: ParavirtualDevices): ParavirtualDevices {
  const checked = Object.entries(builderOptions).map(([name, rule]: [string, AnyRule]) => {
    const build = devices[name as keyof ParavirtualDevices] as (options: unknown) => unknown;
    const builder = (options: unknown = {}) => {
      check(rule, options, `the options of ${name}()`, refuse);
      return build(options);
    };
    return [name, builder] as const;
  });
  return Object.fromEntries(checked) as unknown as ParavirtualDevices;
}

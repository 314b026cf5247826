// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';
import type {
  CapabilitiesHostCPUCounter,
  CapabilitiesHostCPUFeatures,
  CapabilitiesHostCPUMicrocode,
  CapabilitiesHostCPUPages,
  CapabilitiesHostCPUSignature,
} from './capabilities.ts';
import type { DomainCPUCache, DomainCPUNuma, DomainMaxphysaddr, DomainModel, DomainTopology } from './domain.ts';

/** `/cpu` */
export interface CPUConfig extends XmlObject {
  /** `/cpu/@mode`: `custom`, `host-model`, `host-passthrough`, `maximum` */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  /** `/cpu/@match`: `minimum`, `exact`, `strict` */
  match?: 'minimum' | 'exact' | 'strict';
  /** `/cpu/@check`: `none`, `partial`, `full` */
  check?: 'none' | 'partial' | 'full';
  /** `/cpu/@deprecated_features`: `on`, `off` */
  deprecated_features?: 'on' | 'off';
  /** `/cpu/@migratable`: `on`, `off` */
  migratable?: 'on' | 'off';
  /** `/cpu/model` */
  model?: DomainModel;
  /** `/cpu/vendor`: any text */
  vendor?: string;
  /** `/cpu/topology` */
  topology?: DomainTopology;
  /** `/cpu/feature` */
  feature?: CPUFeature[];
  /** `/cpu/numa` */
  numa?: DomainCPUNuma;
  /** `/cpu/cache` */
  cache?: DomainCPUCache;
  /** `/cpu/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
  /** `/cpu/arch`: `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64`, `m68k`, `microblaze`, `microblazeel` … */
  arch?:
    | 'aarch64'
    | 'alpha'
    | 'armv6l'
    | 'armv7l'
    | 'cris'
    | 'i686'
    | 'ia64'
    | 'lm32'
    | 'loongarch64'
    | 'm68k'
    | 'microblaze'
    | 'microblazeel'
    | 'mips'
    | 'mipsel'
    | 'mips64'
    | 'mips64el'
    | 'openrisc'
    | 'parisc'
    | 'parisc64'
    | 'ppc'
    | 'ppc64'
    | 'ppc64le'
    | 'ppcemb'
    | 'riscv32'
    | 'riscv64'
    | 's390'
    | 's390x'
    | 'sh4'
    | 'sh4eb'
    | 'sparc'
    | 'sparc64'
    | 'unicore32'
    | 'x86_64'
    | 'xtensa'
    | 'xtensaeb';
  /** `/cpu/features` */
  features?: CapabilitiesHostCPUFeatures;
  /** `/cpu/microcode` */
  microcode?: CapabilitiesHostCPUMicrocode;
  /** `/cpu/signature` */
  signature?: CapabilitiesHostCPUSignature;
  /** `/cpu/counter` */
  counter?: CapabilitiesHostCPUCounter;
  /** `/cpu/pages` */
  pages?: CapabilitiesHostCPUPages[];
}

/** `/cpu/feature` */
export interface CPUFeature extends XmlObject {
  /** `/cpu/feature/@policy`: `force`, `require`, `optional`, `disable`, `forbid` */
  policy?: 'force' | 'require' | 'optional' | 'disable' | 'forbid';
  /** `/cpu/feature/@name`: `[a-zA-Z0-9\-_\.]+` or `[a-zA-Z0-9\-_.]+` */
  name: string;
}

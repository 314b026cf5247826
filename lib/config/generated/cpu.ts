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
  /**
   * `custom`: as described; `host-model`: nearest to the host, migratable; `host-passthrough`: the host’s; `maximum`: all that is possible.
   * Default: `custom`. `/cpu/@mode`
   */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  /** `minimum`: at least as described; `exact`: as described; `strict`: the host must be exactly so. Default: `exact`. `/cpu/@match` */
  match?: 'minimum' | 'exact' | 'strict';
  /**
   * How libvirt checks that the guest gets the CPU: `none`, `partial` before start, `full` against what the hypervisor provides. Set when
   * the guest starts. `/cpu/@check`
   */
  check?: 'none' | 'partial' | 'full';
  /** With `host-model` on S390: whether features that the CPU model deprecates are on. Since libvirt 11. `/cpu/@deprecated_features` */
  deprecated_features?: 'on' | 'off';
  /** With `host-passthrough` and `maximum`: whether features that prevent migration are left out. `/cpu/@migratable` */
  migratable?: 'on' | 'off';
  /** Name of the CPU model. With `host-model` it is filled in while the guest runs. `/cpu/model` */
  model?: DomainModel;
  /** Vendor that the host’s CPU must be of. Default: any. `/cpu/vendor` */
  vendor?: string;
  /** How virtual CPUs are arranged. The product of all numbers is the maximum number of virtual CPUs. `/cpu/topology` */
  topology?: DomainTopology;
  /** A CPU feature that differs from the model. `/cpu/feature` */
  feature?: CPUFeature[];
  /** NUMA topology that the guest sees. `/cpu/numa` */
  numa?: DomainCPUNuma;
  /** What the guest sees of the CPU’s cache. Default: up to the hypervisor. `/cpu/cache` */
  cache?: DomainCPUCache;
  /** How many bits physical addresses of the guest have. Default: up to the hypervisor. `/cpu/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
  /** Architecture. `/cpu/arch` */
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
  /** Features of Xen’s host. `/cpu/features` */
  features?: CapabilitiesHostCPUFeatures;
  /** Microcode of the CPU. `/cpu/microcode` */
  microcode?: CapabilitiesHostCPUMicrocode;
  /** CPUID signature. `/cpu/signature` */
  signature?: CapabilitiesHostCPUSignature;
  /** A counter of the CPU, such as the TSC. `/cpu/counter` */
  counter?: CapabilitiesHostCPUCounter;
  /** A page size that the host supports. `/cpu/pages` */
  pages?: CapabilitiesHostCPUPages[];
}

/** A CPU feature that differs from the model. `/cpu/feature` */
export interface CPUFeature extends XmlObject {
  /**
   * `force`: shown in any case; `require`: the guest does not start without; `optional`: if the host has it; `disable`: hidden; `forbid`:
   * the host must not have it. Default: `require`. `/cpu/feature/@policy`
   */
  policy?: 'force' | 'require' | 'optional' | 'disable' | 'forbid';
  /** Name of the feature. `/cpu/feature/@name`: `[a-zA-Z0-9\-_.]+` */
  name: string;
}

/** Where events come from: one row per source, from which both halves have all that they need to know of it. */
import type { Library } from './model.ts';
import type { ObjectType } from './objects.ts';

/** The events of one type of object, numbered by an enum of their own. */
export interface ObjectEvents {
  readonly type: ObjectType;
  /** The property of an event that holds the object. */
  readonly property: string;
  /** What the names of these events begin with. */
  readonly prefix: string;
  /** The C enum that numbers them, and what its constants begin with. */
  readonly enum: string;
  readonly constants: string;
  /** The event of the spare registration: one that hardly ever happens and that every version has (native/workarounds). */
  readonly spare: string;
}

export interface EventSource {
  readonly name: string;
  readonly library: Library;
  /** The C functions that register and deregister a callback. */
  readonly register: string;
  readonly deregister: string;
  /** Whether every driver calls the free callback after deregistration. */
  readonly frees: boolean;
  readonly objects: ObjectEvents | undefined;
}

function objectSource(type: ObjectType, property: string, spare = 'LIFECYCLE'): EventSource {
  const words = type.split(/(?=[A-Z])/);
  return {
    name: type.charAt(0).toLowerCase() + type.slice(1),
    library: 'libvirt',
    register: `virConnect${type}EventRegisterAny`,
    deregister: `virConnect${type}EventDeregisterAny`,
    frees: true,
    objects: {
      type,
      property,
      prefix: `${words.join('-').toLowerCase()}-`,
      enum: `vir${type}EventID`,
      constants: `VIR_${words.join('_').toUpperCase()}_EVENT_ID`,
      spare,
    },
  };
}

/** In the order of enum Source. */
export const eventSources: readonly EventSource[] = [
  objectSource('Domain', 'domain', 'CONTROL_ERROR'),
  objectSource('Network', 'network'),
  objectSource('StoragePool', 'pool'),
  objectSource('NodeDevice', 'device'),
  objectSource('Secret', 'secret'),
  {
    name: 'qemuMonitor',
    library: 'qemu',
    register: 'virConnectDomainQemuMonitorEventRegister',
    deregister: 'virConnectDomainQemuMonitorEventDeregister',
    frees: true,
    objects: undefined,
  },
  {
    name: 'connectionClosed',
    library: 'libvirt',
    register: 'virConnectRegisterCloseCallback',
    deregister: 'virConnectUnregisterCloseCallback',
    frees: false,
    objects: undefined,
  },
  {
    name: 'stream',
    library: 'libvirt',
    register: 'virStreamEventAddCallback',
    deregister: 'virStreamEventRemoveCallback',
    frees: false,
    objects: undefined,
  },
  {
    name: 'adminClosed',
    library: 'admin',
    register: 'virAdmConnectRegisterCloseCallback',
    deregister: 'virAdmConnectUnregisterCloseCallback',
    frees: false,
    objects: undefined,
  },
];

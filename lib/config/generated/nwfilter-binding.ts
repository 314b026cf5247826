// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';
import type { DomainFilterref } from './domain.ts';
import type { NetworkMac } from './network.ts';
import type { NetworkPortOwner } from './network-port.ts';

/** A network filter in effect on one interface. `/filterbinding` */
export interface NWFilterBindingConfig extends XmlObject {
  /** The guest. `/filterbinding/owner` */
  owner: NetworkPortOwner;
  /** The interface on the host that is filtered. `/filterbinding/portdev` */
  portdev: NWFilterBindingPortdev;
  /** The NIC below it (macvtap). `/filterbinding/linkdev` */
  linkdev?: NWFilterBindingLinkdev;
  /** MAC address of the guest’s interface. `/filterbinding/mac` */
  mac: NetworkMac;
  /** The filter, and values of its variables. `/filterbinding/filterref` */
  filterref: DomainFilterref;
  /** What enforces the filter. `/filterbinding/backend` */
  backend?: NWFilterBindingBackend;
}

/** The interface on the host that is filtered. `/filterbinding/portdev` */
export interface NWFilterBindingPortdev extends XmlObject {
  /** Name of the interface. `/filterbinding/portdev/@name` */
  name: string;
}

/** The NIC below it (macvtap). `/filterbinding/linkdev` */
export interface NWFilterBindingLinkdev extends XmlObject {
  /** Name of the interface. `/filterbinding/linkdev/@name` */
  name: string;
}

/** What enforces the filter. `/filterbinding/backend` */
export interface NWFilterBindingBackend extends XmlObject {
  /** Name of it. `/filterbinding/backend/@name` */
  name: string;
}

// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';
import type { DomainFilterref } from './domain.ts';
import type { NetworkMac } from './network.ts';
import type { NetworkPortOwner } from './network-port.ts';

/** `/filterbinding` */
export interface NWFilterBindingConfig extends XmlObject {
  /** `/filterbinding/owner` */
  owner: NetworkPortOwner;
  /** `/filterbinding/portdev` */
  portdev: NWFilterBindingPortdev;
  /** `/filterbinding/linkdev` */
  linkdev?: NWFilterBindingLinkdev;
  /** `/filterbinding/mac` */
  mac: NetworkMac;
  /** `/filterbinding/filterref` */
  filterref: DomainFilterref;
  /** `/filterbinding/backend` */
  backend?: NWFilterBindingBackend;
}

/** `/filterbinding/portdev` */
export interface NWFilterBindingPortdev extends XmlObject {
  /** `/filterbinding/portdev/@name` */
  name: string;
}

/** `/filterbinding/linkdev` */
export interface NWFilterBindingLinkdev extends XmlObject {
  /** `/filterbinding/linkdev/@name` */
  name: string;
}

/** `/filterbinding/backend` */
export interface NWFilterBindingBackend extends XmlObject {
  /** `/filterbinding/backend/@name` */
  name: string;
}

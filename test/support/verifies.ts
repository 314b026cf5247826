/** Which public methods a test verifies, and how: the options of a test that says so. `npm run ledger` counts them. */

import type * as main from 'libvirt-native';
import type * as admin from 'libvirt-native/admin';
import type * as config from 'libvirt-native/config';
import type * as doctor from 'libvirt-native/doctor';
import type * as guest from 'libvirt-native/guest';
import type * as testing from 'libvirt-native/testing';

/**
 * How a test knows that a method did what it says: by virsh's answer, the XML, another method, the guest, QEMU's monitor, sysfs, a
 * file, an event, or another program on the same C function ('c'). 'value': the result is compared with one that the test knows
 * beforehand. 'refusal': it rejects or throws, and the test asserts the error's code or class. 'arguments': the C function and the
 * arguments that it is called with are compared (sent.ts); that alone proves no effect.
 */
export type Way = (typeof ways)[number];

export const ways = [
  'virsh',
  'xml',
  'method',
  'guest',
  'monitor',
  'sysfs',
  'file',
  'event',
  'c',
  'value',
  'refusal',
  'arguments',
] as const;

/** Whether a way shows that the method did something. */
export const isEffect = (way: Way): boolean => way !== 'refusal' && way !== 'arguments';

/** Classes that programs get objects of, but whose constructors the package does not export. */
interface UnnamedClasses {
  ClaimGroup: main.ClaimGroup;
  ConnectedObject: main.ConnectedObject<never>;
  DeviceClaim: main.DeviceClaim;
  EventStream: main.EventStream<unknown>;
  FunctionClaim: main.FunctionClaim;
  LibvirtObject: main.LibvirtObject<never>;
  Pci: main.Pci;
  PciLease: main.PciLease;
  ReconnectingSubscription: main.ReconnectingSubscription;
  Subscription: main.Subscription;
  TestDaemon: testing.TestDaemon;
  TestHostMonitor: testing.TestHostMonitor;
  TestHostSocket: testing.TestHostSocket;
  VfClaim: main.VfClaim;
}

/** Their names, as the observer needs them. */
export const unnamedClasses = Object.keys({
  ClaimGroup: true,
  ConnectedObject: true,
  DeviceClaim: true,
  EventStream: true,
  FunctionClaim: true,
  LibvirtObject: true,
  Pci: true,
  PciLease: true,
  ReconnectingSubscription: true,
  Subscription: true,
  TestDaemon: true,
  TestHostMonitor: true,
  TestHostSocket: true,
  VfClaim: true,
} satisfies Record<keyof UnnamedClasses, true>);

type Member<Name extends string, Class> = `${Name}.${keyof Class & string}`;

/** A class has an instance type for its prototype; that of a function is `any`. */
type NameOf<Name extends string, Value> = Value extends { prototype: infer Instance }
  ? 0 extends 1 & Instance
    ? Name
    : Member<Name, Instance> | `${Name}.${Exclude<keyof Value & string, 'prototype'>}`
  : never;

type NamesOf<Module> = { [Name in keyof Module & string]: NameOf<Name, Module[Name]> }[keyof Module & string];

/**
 * A method or getter of a class of the package, 'Domain.setVcpus', or a function, 'connect'. What classes inherit has the name of the
 * class that declares it: 'LibvirtObject.close'.
 */
export type PublicMethod =
  | NamesOf<typeof main>
  | NamesOf<typeof admin>
  | NamesOf<typeof config>
  | NamesOf<typeof doctor>
  | NamesOf<typeof guest>
  | NamesOf<typeof testing>
  | { [Name in keyof UnnamedClasses]: Member<Name, UnnamedClasses[Name]> }[keyof UnnamedClasses];

/** For each method, the way or ways in which the test verifies it. */
export type Claims = { readonly [Method in PublicMethod]?: Way | readonly Way[] };

declare module 'vitest' {
  interface TaskMeta {
    verifies?: Claims;
  }
}

/**
 * Options of a test, or of a describe() for each of its tests: `test('sets the number of CPUs', verifies({ 'Domain.setVcpus': 'xml' }),
 * async () => …)`. The test fails unless its own code, not the library's, calls each method, with success for the ways that are an
 * effect, and with an error for 'refusal'.
 */
export function verifies<Options extends object>(claims: Claims, options?: Options): Options & VerifyingOptions {
  return { ...(options as Options), meta: { verifies: claims } };
}

export interface VerifyingOptions {
  meta: { verifies: Claims };
}

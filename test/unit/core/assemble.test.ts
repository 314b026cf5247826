/** How classes are assembled, and that only this package constructs their objects. */
import {
  Connection,
  Domain,
  DomainCheckpoint,
  DomainSnapshot,
  Interface,
  Network,
  NetworkPort,
  NodeDevice,
  NWFilter,
  NWFilterBinding,
  Secret,
  StoragePool,
  StorageVol,
} from 'libvirt-native';
import { AdminClient, AdminConnection, AdminServer } from 'libvirt-native/admin';
import { expect, test } from 'vitest';
import { assemble } from '../../../lib/core/assemble.ts';

class Base {
  inherited(): number {
    return 1;
  }
}

test('adds methods and getters to a class, and leaves them out of enumeration', () => {
  class Whole extends Base {
    readonly size = 3;
  }
  const part = {
    get double(): number {
      return this.size * 2;
    },
    sum(other: number): number {
      return this.size + other;
    },
  } satisfies ThisType<Whole>;
  assemble(Whole, part);
  const whole = new Whole() as Whole & typeof part;
  expect(whole.double).toBe(6);
  expect(whole.sum(4)).toBe(7);
  expect(whole.sum.name).toBe('sum');
  expect(Object.keys(Whole.prototype)).toEqual([]);
});

test.each([
  ['of two parts', [{ one: () => 1 }, { one: () => 2 }], 'Whole.one is defined twice'],
  ['of the class itself', [{ own: () => 1 }], 'Whole.own is defined twice'],
  ['of a base class', [{ inherited: () => 1 }], 'Whole.inherited is defined twice'],
])('refuses the same name %s', (_, parts, message) => {
  class Whole extends Base {
    own(): number {
      return 1;
    }
  }
  expect(() => assemble(Whole, ...parts)).toThrow(new TypeError(message));
});

const origins = [
  ...[Domain, DomainSnapshot, DomainCheckpoint, Network, NetworkPort, NWFilter, NWFilterBinding, Interface],
  ...[StoragePool, StorageVol, NodeDevice, Secret, AdminServer, AdminClient],
].map((of) => ({ of: of as object, name: of.name, origin: 'a method of its connection' }));

test.each([
  { of: Connection as object, name: 'Connection', origin: 'connect()' },
  { of: AdminConnection as object, name: 'AdminConnection', origin: 'connectAdmin()' },
  ...origins,
])('$name cannot be constructed by a program', ({ of, name, origin }) => {
  const type = of as new (...args: unknown[]) => object;
  const error = new TypeError(`${name} has no public constructor: one is returned by ${origin}`);
  expect(() => new type()).toThrow(error);
  expect(() => new type({}, {})).toThrow(error);
});

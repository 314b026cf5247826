/** The objects that a connection makes for the handles that come from it. */

import { Domain } from '../domain/domain.ts';
import { NodeDevice } from '../host/node-device.ts';
import { Secret } from '../host/secret.ts';
import type { Handle } from '../native/handle.ts';
import { NWFilter } from '../network/filter.ts';
import { NWFilterBinding } from '../network/filter-binding.ts';
import { Interface } from '../network/interface.ts';
import { Network } from '../network/network.ts';
import { StoragePool } from '../storage/pool.ts';
import { StorageVol } from '../storage/volume.ts';
import type { Connection } from './connection.ts';

/** The class for each type of object that a connection gives. */
const classes = { Domain, Interface, Network, NodeDevice, NWFilter, NWFilterBinding, Secret, StoragePool, StorageVol };

type Classes = typeof classes;

/** An object of each type. */
export type Wrapped = { [Type in keyof Classes]: Classes[Type]['prototype'] };

/** Makes the object for a handle. The classes' constructors are protected: programs get objects from methods. */
export function wrapHandle<Type extends keyof Wrapped>(connection: Connection, raw: Handle<Type>): Wrapped[Type] {
  const wrapper = classes[raw.objectType] as unknown as new (
    connection: Connection,
    raw: Handle<Type>,
  ) => Wrapped[Type];
  return new wrapper(connection, raw);
}

/** From what the addon knows to the class that people use. */
import type { Connection } from './connection.ts';
import { Domain } from './domain.ts';
import { Interface } from './interface.ts';
import type { Handle } from './native/signature.ts';
import { Network } from './network.ts';
import { NodeDevice } from './node-device.ts';
import { NWFilter } from './nwfilter.ts';
import { NWFilterBinding } from './nwfilter-binding.ts';
import { Secret } from './secret.ts';
import { StoragePool } from './storage-pool.ts';
import { StorageVol } from './storage-vol.ts';

/** The class for each type of object that a connection gives. */
const classes = { Domain, Interface, Network, NodeDevice, NWFilter, NWFilterBinding, Secret, StoragePool, StorageVol };

type Classes = typeof classes;

/** An object of each type. */
export type Wrapped = { [Type in keyof Classes]: InstanceType<Classes[Type]> };

/** Makes the object for a handle. */
export function wrapHandle<Type extends keyof Wrapped>(connection: Connection, raw: Handle<Type>): Wrapped[Type] {
  const wrapper = classes[raw.objectType] as unknown as new (
    connection: Connection,
    raw: Handle<Type>,
  ) => Wrapped[Type];
  return new wrapper(connection, raw);
}

/** From what the addon knows to the class that people use. */
import type { Connection } from './connection.ts';
import { Domain } from './domain.ts';
import type { ObjectHandle } from './native/object.ts';
import type { Handle, ObjectType } from './native/signature.ts';
import { Network } from './network.ts';
import { type ConnectedObject } from './object.ts';
import { StoragePool } from './storage-pool.ts';
import { StorageVol } from './storage-vol.ts';

/** The class for each type of object that a connection gives. */
const classes = { Domain, Network, StoragePool, StorageVol };

type Classes = typeof classes;

/** An object of each type. */
export type Wrapped = { [Type in keyof Classes]: InstanceType<Classes[Type]> } & Record<ObjectType, ConnectedObject<ObjectType>>;

export function wrap(connection: Connection, raw: ObjectHandle): ConnectedObject<ObjectType> {
  const wrapper = classes[raw.objectType as keyof Classes] as unknown as new (connection: Connection, raw: Handle) => ConnectedObject<ObjectType>;
  return new wrapper(connection, raw);
}

/** libvirt's objects as JavaScript holds them: a number that the addon knows, and what identifies the object. */
import { addon } from './addon.ts';
import { type ObjectType, objectTypes } from './generated/protocol.ts';
import type { Handle } from './handle.ts';
import { HandleBatch } from './handle-batch.ts';
import type { ResponseReader } from './words.ts';

type Identity = string | number | bigint | null;
const readers = {
  text: (reader: ResponseReader) => reader.string(),
  uuid: (reader: ResponseReader) => reader.string(),
  int32: (reader: ResponseReader) => reader.number(),
  uint64: (reader: ResponseReader) => reader.uint64(),
};

/** An open object. Its number is used once only, so that a closed handle is never taken for another object. */
export class ObjectHandle<Type extends ObjectType = ObjectType> implements Handle<Type> {
  readonly objectType: Type;
  /** The addon's number; 0 once closed. */
  id: number;
  readonly identity: Readonly<Record<string, Identity>>;
  /** The connection that it came from, once a class says so. */
  connection: ObjectHandle<'Connect' | 'AdmConnect'> | undefined = undefined;
  /** Whether it is being closed: what belongs to it ends first, and it accepts nothing new meanwhile. */
  closing = false;
  /** Keeps the handles of the same answer from being released. */
  protected readonly batch: HandleBatch;

  constructor(
    objectType: Type,
    id: number,
    identity: Readonly<Record<string, Identity>>,
    batch: HandleBatch = new HandleBatch(),
  ) {
    this.objectType = objectType;
    this.id = id;
    this.identity = identity;
    this.batch = batch.add(id);
  }

  /** Whether it, or its connection, is closed or being closed. */
  get closed(): boolean {
    return this.id === 0 || this.closing || (this.connection?.closed ?? false);
  }

  /** Takes the number out of the handle: the caller closes it. */
  take(): number {
    const { id } = this;
    this.id = 0;
    return id;
  }
}

/** Releases an object that is not waited for. */
export function releaseHandle(handle: ObjectHandle): void {
  addon.release(handle.take());
}

/** Reads an object; null where C gave none. */
export function readObject<Type extends ObjectType>(
  objectType: Type,
  reader: ResponseReader,
): ObjectHandle<Type> | null {
  const id = reader.number();
  if (id === 0) return null;
  const identity: Record<string, Identity> = {};
  const kinds = objectTypes[objectType].identity;
  for (const name in kinds) identity[name] = readers[kinds[name]!](reader);
  reader.batch ??= new HandleBatch();
  return new ObjectHandle(objectType, id, identity, reader.batch);
}

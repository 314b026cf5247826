/** What all of libvirt's objects have in common: a handle, a connection, a life cycle. */
import { inspect } from 'node:util';
import type { Connection } from '../connection/connection.ts';
import { closeHandle } from '../native/conversation.ts';
import type { ObjectType } from '../native/generated/protocol.ts';
import type { Handle } from '../native/handle.ts';
import { ObjectHandle, releaseHandle } from '../native/object.ts';
import { Lifecycle } from './lifecycle.ts';

// What the classes share within this package is named by symbols and marked @internal: declarations and auto-completion do not show it.

/** The handle of an object. @internal */
export const handle: unique symbol = Symbol('handle');

/** The life cycle of an object: what belongs to it ends with it. @internal */
export const lifecycle: unique symbol = Symbol('lifecycle');

/** How a connection makes the object for a handle: events need it, and classes must not import each other in a cycle. @internal */
export const wrap: unique symbol = Symbol('wrap');

/** How a connection refuses to give a guest PCI functions that it cannot have: devices are below PCI functions. @internal */
export const checkAssignable: unique symbol = Symbol('checkAssignable');

/** The handle type of calls, as the addon's own. */
export function asObjectHandle<Type extends ObjectType>(value: Handle<Type>): ObjectHandle<Type> {
  return value as ObjectHandle<Type>;
}

/** The handle of an object that a program passed; anything else as it is, for the call to refuse. */
export function handleOf<Type extends ObjectType>(value: LibvirtObject<Type>): ObjectHandle<Type> {
  const given = value as LibvirtObject<Type> | null | undefined;
  return given?.[handle] ?? (value as unknown as ObjectHandle<Type>);
}

/** Releases an object that came with a result and is not needed. */
export function discard(value: Handle): void {
  releaseHandle(asObjectHandle(value));
}

/** An object of libvirt. Closing it releases the reference, not what it stands for: the guest of a closed Domain keeps running. */
export abstract class LibvirtObject<Type extends ObjectType> {
  /** @internal */
  readonly [handle]: ObjectHandle<Type>;
  /** Exists in the declarations alone: objects of different types are not assignable to each other. */
  declare protected readonly objectType: Type;
  #lifecycle: Lifecycle<number> | undefined;

  /** @param origin Where such an object comes from: said to programs that construct one. */
  protected constructor(raw: Handle<Type>, origin = 'a method of its connection') {
    if (!(raw instanceof ObjectHandle))
      throw new TypeError(`${new.target.name} has no public constructor: one is returned by ${origin}`);
    this[handle] = asObjectHandle(raw);
  }

  /** Made when it is first needed: there may be very many objects. @internal */
  get [lifecycle](): Lifecycle<number> {
    this.#lifecycle ??= new Lifecycle(() => closeHandle(this[handle]));
    return this.#lifecycle;
  }

  /** Whether close() was called on it, or on the connection that it came from. */
  get closed(): boolean {
    return this[handle].closed;
  }

  /**
   * Releases the object, after the calls in flight that use it. Never needed, since dropped objects are released when they are
   * collected; but it limits the memory of a program that handles very many of them. From then on its methods reject with a
   * ClosedError. Each call returns the same promise.
   *
   * @returns The references that libvirt still counts, 0; more only for a connection that is shared with another user of this process.
   */
  close(): Promise<number> {
    this[handle].closing = true;
    return this[lifecycle].close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  get [Symbol.toStringTag](): string {
    return this.constructor.name;
  }

  /** What identifies it, by name: nothing that takes a call, and no secret. @internal */
  protected identify(): Readonly<Record<string, string | number | bigint | null>> {
    return this[handle].identity;
  }

  /** Returns what JSON.stringify() writes: the class, what identifies the object, and whether it was closed; 64-bit numbers as strings. */
  toJSON(): Record<string, unknown> {
    const identity = Object.entries(this.identify()).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? String(value) : value,
    ]);
    const closed = this.closed && !('state' in this.identify()) ? { closed: true } : {};
    return { type: this.constructor.name, ...Object.fromEntries(identity), ...closed };
  }

  [inspect.custom](_depth: number, options: { stylize(text: string, style: string): string }): string {
    const known = this.identify();
    const closed = this.closed && !('state' in known) ? ' closed' : '';
    const identity = Object.entries(known)
      .filter(([, value]) => value !== null)
      .map(
        ([name, value]) =>
          ` ${name}=${options.stylize(String(value), typeof value === 'string' ? 'string' : 'number')}`,
      );
    return `${this.constructor.name} {${identity.join('')}${closed} }`;
  }
}

/** An object that came from a connection. */
export abstract class ConnectedObject<Type extends ObjectType> extends LibvirtObject<Type> {
  /** The connection that it came from. */
  readonly connection: Connection;

  protected constructor(connection: Connection, raw: Handle<Type>) {
    super(raw);
    this.connection = connection;
    this[handle].connection = connection[handle];
  }
}

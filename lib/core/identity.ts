/** What identifies an object, and is known without a call: parts of classes. */

import type { ObjectType } from '../native/generated/protocol.ts';
import { handle, type LibvirtObject } from './object.ts';

/** What has a name. */
export interface Named {
  /** Its name, as it was when this object was made. */
  readonly name: string;
}

/** What has a UUID. */
export interface Identified {
  /** Its UUID, in lower case with hyphens. */
  readonly uuid: string;
}

/** The part of a class that is Named. */
export const named = {
  get name(): string {
    return this[handle].identity['name'] as string;
  },
} satisfies Named & ThisType<LibvirtObject<ObjectType>>;

/** The part of a class that is Identified. */
export const identified = {
  get uuid(): string {
    return this[handle].identity['uuid'] as string;
  },
} satisfies Identified & ThisType<LibvirtObject<ObjectType>>;

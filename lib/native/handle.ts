/** The types of objects in the call table. */
import type { DomainStatsParameters } from './generated/parameters.ts';
import type { ObjectType } from './generated/protocol.ts';

/** An object of libvirt as calls take and return it: an ObjectHandle. */
export interface Handle<Type extends ObjectType = ObjectType> {
  readonly objectType: Type;
}

/** What bulk statistics return for each domain. */
export interface DomainStatsRecord {
  dom: Handle<'Domain'>;
  params: DomainStatsParameters;
}

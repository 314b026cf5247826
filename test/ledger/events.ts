/** Coverage of events: registered for and delivered in a test, or the reason why nothing available can cause it. */

import { eventNamed, eventNames } from '../../lib/native/event.ts';
import type { EventName } from '../../lib/native/generated/events.ts';
import { eventSources } from '../../lib/native/generated/protocol.ts';
import type { EventRecord } from './records.ts';

/** Those that only the test hosts cause, which do not run everywhere. */
const onTestHosts: ReadonlySet<EventName> = new Set(['node-device-update']);

export interface EventEntry {
  readonly name: EventName;
  readonly since: number;
  readonly registered: readonly string[];
  readonly delivered: readonly string[];
  readonly tests: readonly string[];
  readonly reason: string | undefined;
  readonly blank: string;
}

/** @param newest The version of the newest libvirt that tests have run with: what came later cannot be registered for. */
export function accountOfEvents(records: readonly EventRecord[], newest: number): EventEntry[] {
  return eventNames().map((name) => {
    const signature = eventNamed(name)!;
    const mine = records.filter(
      ({ source: number, id }) => number === eventSources[signature.source].number && id === signature.id,
    );
    const of = (what: EventRecord['what']) => mine.filter((record) => record.what === what);
    const entry = {
      name,
      since: signature.since,
      registered: driversOf(of('registered')),
      delivered: driversOf(of('delivered')),
    };
    const isDelivered = entry.delivered.length > 0;
    return {
      ...entry,
      tests: unique(of(isDelivered ? 'delivered' : 'registered').map(({ test }) => test)),
      reason: !isDelivered && onTestHosts.has(name) ? 'the test hosts' : undefined,
      blank: blankOf(entry, newest),
    };
  });
}

/** Another libvirt has a say where the installed one has not brought it. */
function driversOf(records: readonly EventRecord[]): string[] {
  const here = records.filter(({ libvirt }) => libvirt === 'installed');
  if (here.length > 0) return unique(here.map(({ driver }) => driver));
  return unique(records.map(({ driver, libvirt }) => `${driver} (${libvirt})`));
}

function blankOf(
  { name, since, registered, delivered }: Omit<EventEntry, 'tests' | 'reason' | 'blank'>,
  newest: number,
) {
  if (delivered.length > 0 || since > newest) return '';
  if (registered.length === 0) return 'was not registered for by any test';
  return onTestHosts.has(name) ? '' : 'was not delivered to any test';
}

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();

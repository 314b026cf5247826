/** The account of every event: registered for and delivered in a test, or the reason why nothing at hand can cause it. */

import { eventNamed, eventNames } from '../../lib/native/event.ts';
import type { EventName } from '../../lib/native/generated/events.ts';
import { source } from '../../lib/native/subscriptions.ts';
import type { EventRecord } from './records.ts';

/** Events that no driver on a development machine can cause, and what would. */
const unreachable: Partial<Record<EventName, string>> = {
  'domain-control-error': 'a hypervisor whose monitor fails',
  'domain-io-error': 'a disk that fails under a guest',
  'domain-io-error-reason': 'a disk that fails under a guest',
  'domain-memory-failure': 'broken memory of the host',
  'domain-pmsuspend-disk': 'a guest that hibernates (S4), which needs firmware and drivers',
  'domain-memory-device-size-change': 'a guest with virtio-mem',
  'domain-migration-iteration': 'a migration to another host',
  'node-device-update': 'a device of the host that changes',
  'domain-watchdog': 'a guest with a watchdog that it starves',
  'domain-nic-mac-change': 'a guest that changes its MAC address',
};

export interface EventEntry {
  readonly name: EventName;
  readonly since: number;
  readonly registered: readonly string[];
  readonly delivered: readonly string[];
  readonly tests: readonly string[];
  readonly reason: string | undefined;
  readonly blank: string;
}

export function accountOfEvents(records: readonly EventRecord[]): EventEntry[] {
  return eventNames().map((name) => {
    const signature = eventNamed(name)!;
    const mine = records.filter(({ source: number, id }) => number === source[signature.source] && id === signature.id);
    const of = (what: EventRecord['what']) => mine.filter((record) => record.what === what);
    const delivered = unique(of('delivered').map(({ driver }) => driver));
    const registered = unique(of('registered').map(({ driver }) => driver));
    const reason = delivered.length > 0 ? undefined : unreachable[name];
    return {
      name,
      since: signature.since,
      registered,
      delivered,
      tests: unique(of(delivered.length > 0 ? 'delivered' : 'registered').map(({ test }) => test)),
      reason,
      blank: blankOf(delivered, registered, signature.since, reason),
    };
  });
}

/** Newer events than the libvirt at hand cannot be registered for: it refuses their numbers. */
function blankOf(
  delivered: readonly string[],
  registered: readonly string[],
  since: number,
  reason: string | undefined,
): string {
  if (delivered.length > 0) return '';
  if (registered.length === 0 && since <= 9_000_000) return 'was not registered for by any test';
  return reason || since > 9_000_000 ? '' : 'was not delivered to any test';
}

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();

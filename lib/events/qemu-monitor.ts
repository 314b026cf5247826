/** Events of QEMU's own monitor, for what libvirt has no event of its own. */
import type { Connection } from '../connection/connection.ts';
import { flagRows } from '../core/flag-options.ts';
import { handle, wrap } from '../core/object.ts';
import { check, either, only, optionsOf, text } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import { flagBits } from '../native/enumeration.ts';
import type { ConnectDomainQemuMonitorEventRegisterFlags } from '../native/generated/enums.ts';
import type { ObjectHandle } from '../native/object.ts';
import { readObject } from '../native/object.ts';
import type { ResponseReader } from '../native/words.ts';
import { type EventStream, type EventsOptions, eventsRows, subscriptionStream } from './stream.ts';
import { type ListenOptions, listenRows, type Registration, register, type Subscription } from './subscription.ts';

/** An event as QEMU sent it. @see virConnectDomainQemuMonitorEventCallback */
export interface QemuMonitorEvent {
  /** The domain whose QEMU sent it. */
  domain: Domain;
  /** Its name in QEMU, such as 'RTC_CHANGE'. */
  event: string;
  /** When it happened, in seconds since 1970. */
  seconds: bigint;
  /** The microseconds within that second. */
  micros: number;
  /** Its data, parsed from JSON; undefined if it has none. */
  details: unknown;
}

/** Which events are delivered: all, those of one name, or with `regex` those whose names match a regular expression. */
export interface QemuMonitorListenOptions extends ListenOptions, ConnectDomainQemuMonitorEventRegisterFlags {
  /** The name, or the regular expression. Default: all events. */
  event?: string | null;
}

/** Which events of QEMU's monitors are iterated over, and how many may wait. */
export type QemuMonitorEventsOptions = QemuMonitorListenOptions & EventsOptions;

const monitorRows = {
  ...flagRows<ConnectDomainQemuMonitorEventRegisterFlags>('ConnectDomainQemuMonitorEventRegisterFlags'),
  event: either(text, only(null)),
};
const monitorListenOptions = optionsOf<QemuMonitorListenOptions>({ ...listenRows, ...monitorRows });
const monitorEventsOptions = optionsOf<QemuMonitorEventsOptions>({ ...eventsRows, ...monitorRows });

function registrationOf(connection: Connection, options: QemuMonitorListenOptions): Registration<QemuMonitorEvent> {
  const { event, flags, regex, nocase, domain, subject } = options;
  if (subject)
    throw new TypeError("QEMU's monitor events are Domain events: pass the domain as `domain`, not as `subject`");
  return {
    source: 'qemuMonitor',
    subject: domain?.[handle],
    event: event ?? null,
    flags: flagBits(['ConnectDomainQemuMonitorEventRegisterFlags'], { flags, regex, nocase }),
    read: (reader) => eventOf(connection, reader),
  };
}

function eventOf(connection: Connection, reader: ResponseReader): QemuMonitorEvent | undefined {
  const raw = readObject('Domain', reader) as ObjectHandle<'Domain'> | null;
  const [event, seconds, micros, details] = [reader.string() ?? '', reader.int64(), reader.number(), reader.string()];
  return raw ? { domain: connection[wrap](raw), event, seconds, micros, details: parse(details) } : undefined;
}

function parse(details: string | null): unknown {
  if (!details) return undefined;
  try {
    return JSON.parse(details);
  } catch {
    return details;
  }
}

export async function listenToMonitor(
  connection: Connection,
  listener: (event: QemuMonitorEvent) => unknown,
  options: QemuMonitorListenOptions = {},
): Promise<Subscription> {
  check(monitorListenOptions, options, 'the options of onQemuMonitorEvent()');
  return register(connection, registrationOf(connection, options), listener, options);
}

export function monitorEvents(
  connection: Connection,
  options: QemuMonitorEventsOptions = {},
): EventStream<QemuMonitorEvent> {
  check(monitorEventsOptions, options, 'the options of qemuMonitorEvents()');
  const registration = registrationOf(connection, options);
  return subscriptionStream(connection, () => registration, options);
}

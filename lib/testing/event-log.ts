/** What happened to the guests of a lab. */
import type { Connection } from '../connection/connection.ts';
import { LibvirtError } from '../core/errors.ts';
import type { Subscription } from '../events/events.ts';

/** How many events are kept. */
const keptEvents = 10_000;

/** The events of domains that show what a test did to a guest; those of other drivers than QEMU's are few of them. */
const names = [
  ...(['domain-lifecycle', 'domain-reboot', 'domain-watchdog', 'domain-io-error-reason', 'domain-graphics'] as const),
  ...(['domain-control-error', 'domain-block-job-2', 'domain-device-added', 'domain-device-removed'] as const),
  ...([
    'domain-device-removal-failed',
    'domain-agent-lifecycle',
    'domain-job-completed',
    'domain-tray-change',
  ] as const),
  ...(['domain-memory-failure', 'domain-metadata-change', 'domain-migration-iteration'] as const),
] as const;

/** Records events, each as a line of JSON with its time. */
export class EventLog implements AsyncDisposable {
  readonly #lines: string[] = [];
  #subscriptions: Subscription[] = [];

  /** Records the events of all domains of a connection, as far as its driver has them. */
  static async start(connection: Connection): Promise<EventLog> {
    const log = new EventLog();
    const subscriptions = await Promise.all(
      names.map((name) =>
        connection
          .on(name, (event) => log.#add(name, event))
          .catch((error: unknown) => {
            if (!LibvirtError.isUnsupported(error) && !isRefused(error)) throw error;
            return undefined;
          }),
      ),
    );
    log.#subscriptions = subscriptions.filter((subscription) => subscription !== undefined);
    return log;
  }

  #add(name: string, { domain, ...event }: { domain: { name: string } }): void {
    const line = { time: new Date().toISOString(), name, domain: domain.name, ...event };
    this.#lines.push(JSON.stringify(line, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
    if (this.#lines.length > keptEvents) this.#lines.shift();
  }

  /** The lines. */
  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  async close(): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => subscription.close()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Whether a driver does not know the event. */
function isRefused(error: unknown): boolean {
  return error instanceof LibvirtError && error.code === 'VIR_ERR_INVALID_ARG';
}

/** A domain's consoles and channels. */
import type { Duplex } from 'node:stream';
import { type CallOptions, call } from '../../core/call.ts';
import { flagRows } from '../../core/flag-options.ts';
import { handle } from '../../core/object.ts';
import { callRows, check, optionsOf } from '../../core/options.ts';
import type { DomainChannelFlags, DomainConsoleFlags } from '../../native/generated/enums.ts';
import { duplexOf, StreamHandle } from '../../streams/stream.ts';
import type { Domain } from '../domain.ts';
import { consolesClosed, noteClosingConsole, withTeardownLock } from '../workarounds/teardown-lock.ts';
import { whenUnlocked } from '../workarounds/terminal-lock.ts';

const consoleOptions = optionsOf<DomainConsoleFlags & CallOptions>({
  ...callRows,
  ...flagRows<DomainConsoleFlags>('DomainConsoleFlags'),
});
const channelOptions = optionsOf<DomainChannelFlags & CallOptions>({
  ...callRows,
  ...flagRows<DomainChannelFlags>('DomainChannelFlags'),
});

export const domainConsoleMethods = {
  /**
   * Opens its console: reading returns what the guest prints, writing types. Where its terminal is locked by a file, this is tried again
   * for five seconds: the lock may be the last guest's.
   *
   * @param device The alias of a console or serial device; default: the first one.
   * @see virDomainOpenConsole
   */
  async openConsole(device?: string | null, options: DomainConsoleFlags & CallOptions = {}): Promise<Duplex> {
    check(consoleOptions, options, 'the options of openConsole()');
    return whenUnlocked(async () => {
      const stream = await openStream(this, options);
      const opening = call('virDomainOpenConsole', this[handle], device ?? null, stream[handle], options);
      return stream.opened(opening, duplexOf);
    }, options);
  },

  /**
   * Opens the host's end of a channel.
   *
   * @param name The alias or the target name of a channel; default: the first one.
   * @see virDomainOpenChannel
   */
  async openChannel(name?: string | null, options: DomainChannelFlags & CallOptions = {}): Promise<Duplex> {
    check(channelOptions, options, 'the options of openChannel()');
    return whenUnlocked(async () => {
      const stream = await openStream(this, options);
      const opening = call('virDomainOpenChannel', this[handle], name ?? null, stream[handle], options);
      return stream.opened(opening, duplexOf);
    }, options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that open its consoles and channels. */
export type DomainConsoleMethods = typeof domainConsoleMethods;

/** A stream to a console or a channel. */
async function openStream(domain: Domain, options: CallOptions): Promise<StreamHandle> {
  await consolesClosed(domain, options);
  return StreamHandle.create(domain.connection, options, {
    end: (end) => withTeardownLock(domain, 'console', end),
    leave: (gone) => noteClosingConsole(domain, gone),
  });
}

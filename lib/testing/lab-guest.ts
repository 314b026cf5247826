/** A guest of a lab. */
import { inspect } from 'node:util';
import type { DomainXML } from '../config/lazy.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { ClosedError, LibvirtError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { checkCallOptions } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { GuestPlan } from '../guest/plan.ts';
import { attach, end, GuestConsole, type RunOptions, type RunResult } from './console/console.ts';
import type { GuestImage } from './image/image.ts';
import { removeDomain } from './remove-domain.ts';
import { SavedState } from './saved-state.ts';

/** What a guest is made of. @internal */
export interface GuestParts {
  /** Its plan, if it was planned. */
  readonly plan?: GuestPlan;
  /** Its configuration for each start. */
  readonly definition: DomainXML;
  /** When it is ready. */
  readonly ready: GuestImage['ready'];
  /** Is called with each line that its console shows. */
  readonly onLine?: ((line: string) => void) | undefined;
  /** How long it may take to be ready, in ms. */
  readonly timeout: number;
  /** The file that its state may be saved in, if it may. */
  readonly stateFile: string | undefined;
  /** Is called with what is being done. */
  readonly say: (step: string) => void;
  /** Is called when its domain is gone. */
  readonly gone: (guest?: LabGuest) => Promise<void>;
}

/**
 * A running guest of a lab: its domain, its console, and a way back to the moment when it was ready. It is destroyed and undefined when it
 * is closed, or its lab is.
 */
export class LabGuest implements AsyncDisposable {
  /** Its domain. */
  readonly domain: Domain;
  /** How it was planned for the hypervisor; undefined if it is of Lab.boot(). */
  readonly plan: GuestPlan | undefined;
  /** Its console, which is read from the first byte on. */
  readonly console: GuestConsole;
  readonly #parts: GuestParts;
  #saved: SavedState | undefined;
  readonly #life = new Lifecycle(() => this.#remove());

  private constructor(domain: Domain, console: GuestConsole, parts: GuestParts) {
    this.#parts = parts;
    this.domain = domain;
    this.plan = parts.plan;
    this.console = console;
  }

  /** Starts a domain paused, if it is not, with its console open before it shows anything. @internal */
  static async create(define: () => Promise<Domain>, parts: GuestParts, { signal }: CallOptions): Promise<LabGuest> {
    let domain: Domain | undefined;
    try {
      const defined = await define();
      domain = defined;
      if ((await defined.getState({ signal })).state !== 'paused') await defined.create({ paused: true, signal });
      const stream = await defined.openConsole(); // Without the signal, which would be the stream's as well.
      const console = new GuestConsole(stream, () => whyStopped(defined), parts.onLine);
      return new LabGuest(defined, console, parts);
    } catch (error) {
      if (domain) await removeDomain(domain);
      await parts.gone();
      throw error;
    }
  }

  /** Boots it, and resolves when it is ready. If that fails, it is removed. @internal */
  async boot(options: CallOptions): Promise<void> {
    try {
      await this.#watch();
      await this.#boot(options);
      if (this.#parts.stateFile !== undefined) await this.#save(this.#parts.stateFile, options);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Its name. */
  get name(): string {
    return this.domain.name;
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  get #connection(): Connection {
    return this.domain.connection;
  }

  /** Ends the console as soon as the guest has stopped: not every stream ends then. */
  async #watch(): Promise<void> {
    const look = async () => {
      const reason = await whyStopped(this.domain);
      if (reason !== undefined) this.console[end](reason);
    };
    await this.domain.on('lifecycle', () => void look().catch(() => {}), { signal: this.#life.signal });
  }

  /** Lets it run from its first instruction, until it is ready. */
  async #boot(options: CallOptions): Promise<void> {
    const { ready, timeout, say } = this.#parts;
    say(`booting ${this.name}`);
    await this.domain.resume(options);
    if (typeof ready === 'function') await ready(this.console, options);
    else if (ready !== undefined) await this.console.expect(ready, { timeout, ...options });
  }

  async #save(file: string, options: CallOptions): Promise<void> {
    this.#parts.say(`saving the state of ${this.name}`);
    this.#saved = await SavedState.take(this.domain, file, options);
    if (this.#saved?.interrupted) await this.#reopen();
  }

  async #reopen(): Promise<void> {
    this.console[attach](await this.domain.openConsole(null, { force: true }), () => whyStopped(this.domain));
  }

  /**
   * Runs a command by the shell on its console, and returns its standard output without trailing newlines: see GuestConsole.run().
   *
   * Rejects with a CommandError if the command fails, with a CommandTimeoutError after `timeout`, and with a ConsoleEndedError when the
   * guest stops.
   */
  run(command: string, options?: RunOptions & { check?: true }): Promise<string>;
  run(command: string, options: RunOptions & { check: false }): Promise<RunResult>;
  run(command: string, options?: RunOptions): Promise<string | RunResult>;
  run(command: string, options?: RunOptions): Promise<string | RunResult> {
    return this.console.run(command, options);
  }

  /**
   * Brings it back to the moment when it was ready: memory, disks and configuration, also if it has stopped meanwhile. That takes some
   * tenths of a second where its state could be saved; elsewhere it is booted again.
   */
  async reset(options: CallOptions = {}): Promise<void> {
    checkCallOptions(options, 'reset');
    if (this.closed) throw new ClosedError('LabGuest.reset()');
    this.#parts.say(`resetting ${this.name}`);
    this.console[end]('the guest is reset');
    await this.#destroy(options);
    await this.#connection.defineDomain(this.#parts.definition, options);
    if (this.#saved) await this.#saved.restore(options);
    else await this.domain.create({ paused: true, ...options });
    await this.#reopen();
    if (this.#saved) await this.domain.resume(options);
    else await this.#boot(options);
  }

  async #destroy(options: CallOptions = {}): Promise<void> {
    try {
      await this.domain.destroy(options);
    } catch (error) {
      // It has stopped by itself.
      if (!LibvirtError.isInvalidState(error)) throw error;
    }
  }

  /** Destroys and undefines it. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async #remove(): Promise<void> {
    await this.console.close();
    await removeDomain(this.domain);
    await this.#saved?.remove();
    await this.#parts.gone(this);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  [inspect.custom](): string {
    return `LabGuest { ${this.name}, ${this.closed ? 'closed' : 'open'} } ${inspect(this.console)}`;
  }
}

/** Why a domain has stopped, if it has. */
async function whyStopped(domain: Domain): Promise<string | undefined> {
  const { state, reason } = await domain.getState();
  return state === 'shutoff' || state === 'crashed' ? `the guest is ${state} (${reason})` : undefined;
}

/** A lab: a hypervisor for the guests of a test suite, and all that belongs to them. */
import { randomUUID } from 'node:crypto';
import { chmod, copyFile, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { bytesOf, type Size } from '../config/amount.ts';
import type { DomainXML } from '../config/lazy.ts';
import { connect } from '../connection/connect.ts';
import { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { parseConnectionURI } from '../core/hints/uri.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import {
  boolean,
  callRows,
  check,
  checkFunction,
  func,
  name,
  optionsOf,
  type Rows,
  rule,
  time,
} from '../core/options.ts';
import { Domain } from '../domain/domain.ts';
import type { GuestSpec, NetworkSpec } from '../guest/spec.ts';
import { guestSpec, networkSpec } from '../guest/spec-rules.ts';
import { folderName, writeArtifacts } from './artifacts.ts';
import { embeddedRoot, sharedEmbeddedQemu } from './embedded-qemu.ts';
import { EventLog } from './event-log.ts';
import { type GuestImage, guestImage, ready } from './image/image.ts';
import { minimalImage } from './image/minimal.ts';
import { type GuestParts, LabGuest } from './lab-guest.ts';
import { createFolder, disposeFolder, guardDomain } from './reaper.ts';

/** Options of Lab.open(). */
export interface LabOptions extends CallOptions {
  /** The hypervisor, such as 'qemu:///session' or 'xen:///system'. Default: libvirt's QEMU driver inside this process, without a daemon. */
  uri?: string;
  /** A connection to the hypervisor, in place of `uri`. It stays open when the lab is closed. */
  connection?: Connection;
  /** What guests boot. Default: the minimal image, see minimalImage(). */
  image?: GuestImage;
  /** What network() returns: a libvirt network by its name, or another one. Default: user networking, which QEMU alone has. */
  network?: string | NetworkSpec;
  /**
   * The folder that capture() and collect() write to, such as 'test-results'. Each test has a folder of its own in it. Default: nothing is
   * collected.
   */
  artifacts?: string;
  /** Is called with what is being done, where that may take long: 'booting lab-1'. */
  onProgress?: (step: string) => void;
}

export const labOptions = optionsOf<LabOptions>({
  ...callRows,
  uri: name,
  connection: rule<Connection>('a Connection', (value) => value instanceof Connection),
  image: guestImage,
  network: networkSpec,
  artifacts: name,
  onProgress: func<(step: string) => void>(),
});

/** Options of Lab.boot(). */
export interface LabBootOptions extends CallOptions {
  /** What its console shows when it is ready, or a function that waits for that. Default: as the image says. */
  ready?: GuestImage['ready'];
  /** How long it may take until it is ready, in ms. Default: 120,000. */
  timeout?: number;
  /** Whether its state is saved when it is ready, so that reset() need not boot it again. Default: true. */
  resettable?: boolean;
  /** Is called with each line that its console shows, such as console.log. Default: nothing is called. */
  onLine?: (line: string) => void;
}

/** Options of Lab.guest(): the specification of a guest, with defaults for what it requires. */
export interface LabGuestOptions extends Partial<GuestSpec>, LabBootOptions {
  /** What it boots. Default: the image of the lab. Its fields give way to those of the specification; disks are added to its disks. */
  image?: GuestImage;
}

const bootRows = { ...callRows, ready, timeout: time(1), resettable: boolean, onLine: func<(line: string) => void>() };
const bootOptions = optionsOf<LabBootOptions>(bootRows);

/** What a specification requires has defaults here. */
const specRows = Object.fromEntries(
  Object.entries(guestSpec.rows).map(([key, row]) => [key, { ...row, needed: undefined }]),
) as unknown as Rows<Partial<GuestSpec>>;

export const labGuestOptions = optionsOf<LabGuestOptions>({
  ...specRows,
  ...bootRows,
  image: guestImage,
});

const bootable = rule<Domain | DomainXML>(
  'a Domain or the configuration of one',
  (value) => typeof value === 'string' || (typeof value === 'object' && value !== null),
);

/** How long a guest may take until it is ready, in ms: emulated ones on a busy machine are slow. */
const bootTimeout = 120_000;

/** Numbers the guests of this process, for their names. */
let guestCount = 0;

/**
 * A lab: a connection to a hypervisor, guests on it, and a folder for their files. When it is closed, or this process ends in whatever way,
 * its guests are removed, and so is the folder.
 *
 * ```ts
 * await using lab = await Lab.open();
 * await using guest = await lab.guest();
 * await guest.run('uname -r');
 * ```
 */
export class Lab implements AsyncDisposable {
  /** The connection to the hypervisor. */
  readonly connection: Connection;
  /** A folder for files of guests, such as disks; it is removed with the lab. */
  readonly folder: string;
  readonly #options: LabOptions;
  /** The root of the QEMU driver in this process, which ends with it; undefined if the hypervisor is another one. */
  readonly #embeddedRoot: string | undefined;
  readonly #guests = new Set<LabGuest>();
  /** Guests that are being started. */
  readonly #starting = new Set<Promise<unknown>>();
  #minimal: Promise<GuestImage> | undefined;
  #events: EventLog | undefined;
  #diskCount = 0;
  readonly #life = new Lifecycle(() => this.#finish());

  /** The hypervisor's type, such as 'QEMU'. */
  readonly #type: string;

  private constructor(
    connection: Connection,
    { type, folder, root }: { type: string; folder: string; root: string | undefined },
    options: LabOptions,
  ) {
    this.connection = connection;
    this.#type = type;
    this.folder = folder;
    this.#options = options;
    this.#embeddedRoot = root;
  }

  /**
   * Opens a lab.
   *
   * All labs of a process without `uri` or `connection` share one QEMU driver, and its guests.
   */
  static async open(options: LabOptions = {}): Promise<Lab> {
    check(labOptions, options, 'the options of Lab.open()');
    const { uri, signal } = options;
    if (uri !== undefined && options.connection !== undefined)
      throw new TypeError("connection: does not go with 'uri'; a lab has one hypervisor");
    signal?.throwIfAborted();
    const connection =
      options.connection ?? (await connect(uri ?? (await sharedEmbeddedQemu()).uri, { ...(signal && { signal }) }));
    try {
      const type = await connection.getType();
      const root = embeddedRoot(await connection.getURI());
      const folder = await createFolder('libvirt-native-lab-');
      // QEMU may run as another user, who has to pass through.
      if (root === undefined) await chmod(folder, 0o711);
      const lab = new Lab(connection, { type, folder, root }, options);
      if (options.artifacts !== undefined) lab.#events = await EventLog.start(connection);
      return lab;
    } catch (error) {
      if (!options.connection) await connection.close();
      throw error;
    }
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /**
   * Starts a guest, and resolves when it is ready for commands. Without options it is a small Linux with 192 MiB of memory, without disks
   * and networks.
   *
   * Rejects with a ConsoleTimeoutError if it is not ready in time, and with a GuestSpecError naming an option that the hypervisor cannot
   * satisfy.
   */
  async guest(options: LabGuestOptions = {}): Promise<LabGuest> {
    check(labGuestOptions, options, 'the options of guest()');
    return this.#starts('Lab.guest()', options.signal, (signal) => this.#guest(options, signal));
  }

  /**
   * Starts a guest of a configuration of your own, and resolves when it is ready for commands: a domain that is off or paused, or the
   * configuration of one, which is defined. As those of guest(), it is destroyed and undefined when it is closed.
   *
   * Rejects with a ConsoleTimeoutError if it is not ready in time.
   *
   * ```ts
   * const guest = await lab.boot(await myTool.createMachine(lab.connection), { ready: 'login: ' });
   * ```
   */
  async boot(domain: Domain | DomainXML, options: LabBootOptions = {}): Promise<LabGuest> {
    check(bootable, domain, 'the domain of boot()');
    check(bootOptions, options, 'the options of boot()');
    return this.#starts('Lab.boot()', options.signal, (signal) => this.#boot(domain, options, signal));
  }

  /** Starts something that closing the lab ends and waits for. */
  async #starts<Result>(
    method: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    if (this.closed) throw new ClosedError(method);
    signal?.throwIfAborted();
    const ending = this.#life.signal;
    const starting = start(signal ? AbortSignal.any([signal, ending]) : ending);
    const settled = starting.catch(() => {});
    this.#starting.add(settled);
    try {
      return await starting;
    } catch (error) {
      throw ending.aborted && !signal?.aborted ? new ClosedError(method) : error;
    } finally {
      this.#starting.delete(settled);
    }
  }

  async #guest(options: LabGuestOptions, signal: AbortSignal): Promise<LabGuest> {
    const { image, ready, timeout, resettable, onLine, signal: _signal, ...given } = options;
    const boots = image ?? this.#options.image ?? (await this.#minimalImage(signal));
    const spec = specOf(given, boots);
    const plan = await this.connection.planGuest(spec, { signal });
    const own = { ...options, ready: ready ?? boots.ready, signal };
    const define = () => this.connection.defineGuest(spec, { signal });
    return this.#run(spec.uuid, define, { plan, definition: plan.config }, own);
  }

  async #boot(given: Domain | DomainXML, options: LabBootOptions, signal: AbortSignal): Promise<LabGuest> {
    const domain = given instanceof Domain ? given : await this.connection.defineDomain(given, { signal });
    const definition = await domain.getXMLDesc({ inactive: true, secure: true, signal });
    const own = { ...options, ready: options.ready ?? this.#options.image?.ready, signal };
    return this.#run(domain.uuid, async () => domain, { definition }, own);
  }

  /** Starts a domain, and resolves when it is ready. */
  async #run(
    uuid: string,
    define: () => Promise<Domain>,
    origin: Pick<GuestParts, 'plan' | 'definition'>,
    { ready, timeout = bootTimeout, resettable = true, onLine, signal }: LabBootOptions,
  ): Promise<LabGuest> {
    const release = this.#embeddedRoot ? async () => {} : await guardDomain(await this.connection.getURI(), uuid);
    const parts: GuestParts = {
      ...origin,
      ready,
      timeout,
      onLine,
      stateFile: resettable ? join(this.folder, `${uuid}.save`) : undefined,
      say: this.#say,
      gone: async (guest) => {
        if (guest) this.#guests.delete(guest);
        await release();
      },
    };
    const guest = await LabGuest.create(define, parts, { signal });
    this.#guests.add(guest);
    await guest.boot({ signal });
    return guest;
  }

  readonly #say = (step: string): void => this.#options.onProgress?.(step);

  /** The minimal image, where the hypervisor can read it. */
  #minimalImage(signal: AbortSignal): Promise<GuestImage> {
    this.#minimal ??= this.#makeMinimal(signal);
    // Another guest may have more luck, or a longer time.
    this.#minimal.catch(() => {
      this.#minimal = undefined;
    });
    return this.#minimal;
  }

  async #makeMinimal(signal: AbortSignal): Promise<GuestImage> {
    const { host } = parseConnectionURI(await this.connection.getURI());
    if (host)
      throw new Error(
        `the hypervisor is on another machine (${host}), which has no minimal image: copy the files of minimalImage() there, and pass their paths as { image: { kernel, initrd, … } }`,
      );
    const image = await minimalImage({ signal, onProgress: this.#say });
    if (this.#embeddedRoot) return image;
    const [kernel, initrd] = [join(this.folder, 'vmlinuz'), join(this.folder, 'initramfs')];
    await Promise.all([copyFile(image.kernel, kernel), copyFile(image.initrd, initrd)]);
    return { ...image, kernel, initrd };
  }

  /**
   * Returns a network for a guest that needs nothing of the host: the lab's `network`; otherwise user networking, which gives the guest an
   * address by DHCP and a way out.
   *
   * @throws {Error} If the hypervisor has no user networking, and the lab has no `network`.
   */
  network(): string | NetworkSpec {
    if (this.#options.network !== undefined) return this.#options.network;
    if (this.#type !== 'QEMU')
      throw new Error(
        `${this.#type} has no user networking: pass a libvirt network or a bridge of the host: Lab.open({ network: 'default' }), Lab.open({ network: { bridge: 'br0' } })`,
      );
    return { user: true };
  }

  /** Makes an empty raw image in the folder of the lab, and returns its path. It occupies no space until a guest writes to it. */
  async disk(size: Size = '64 MiB'): Promise<string> {
    if (this.closed) throw new ClosedError('Lab.disk()');
    const file = join(this.folder, `disk-${++this.#diskCount}.img`);
    await writeFile(file, '');
    await truncate(file, Number(bytesOf(size, 'B')));
    // QEMU may run as another user, who finds it only by its name.
    if (this.#embeddedRoot === undefined) await chmod(file, 0o666);
    return file;
  }

  /**
   * Runs a function, such as the body of a test. If it fails, collect() writes what shows why, before the guests are gone.
   *
   * @returns What the function returns; rejects with what it throws.
   */
  async capture<Result>(test: string, body: () => Result | Promise<Result>): Promise<Result> {
    check(name, test, 'the name of a test');
    checkFunction('body', body);
    try {
      return await body();
    } catch (error) {
      await this.collect(test, error);
      throw error;
    }
  }

  /**
   * Writes what shows the present state of all guests into a folder of `artifacts` named after a test, in place of what was there:
   *
   * - `error.txt`, `events.jsonl` (a line of JSON for each event of a domain), `libvirt.log` of the QEMU driver in this process
   * - for each guest a folder of its name: `console.txt`, `live.xml`, `persistent.xml`, `state.txt`, `qemu.log` of the QEMU driver in this process, and a
   *   screenshot if it has a screen
   * - `missing.txt`: what could not be had, and why
   *
   * @param error What the test failed with.
   * @returns The folder; undefined if the lab has no `artifacts`.
   */
  async collect(test: string, error?: unknown): Promise<string | undefined> {
    check(name, test, 'the name of a test');
    if (this.closed) throw new ClosedError('Lab.collect()');
    const { artifacts } = this.#options;
    if (artifacts === undefined) return undefined;
    const folder = resolve(artifacts, folderName(test));
    await writeArtifacts(folder, { guests: [...this.#guests], events: this.#events, root: this.#embeddedRoot, error });
    return folder;
  }

  /** Removes its guests, closes its connection and removes its folder. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async #finish(): Promise<void> {
    await Promise.all(this.#starting);
    await Promise.all(Array.from(this.#guests, (guest) => guest.close()));
    await this.#events?.close();
    if (!this.#options.connection) await this.connection.close();
    await disposeFolder(this.folder);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  [inspect.custom](): string {
    const guests = Array.from(this.#guests, (guest) => guest.name).join(', ');
    return `Lab { ${this.#type}, ${this.closed ? 'closed' : 'open'}, guests: ${guests || 'none'} }`;
  }
}

/** The specification of a guest: what is given, then what the image says, then the defaults. */
function specOf(given: Partial<GuestSpec>, image: GuestImage): GuestSpec & { uuid: string } {
  const { ready: _ready, release: _release, disks = [], ...boots } = image;
  return {
    name: `lab-${process.pid}-${++guestCount}`,
    uuid: randomUUID(),
    memory: '192 MiB',
    ...boots,
    ...given,
    ...((disks.length > 0 || given.disks) && { disks: [...disks, ...(given.disks ?? [])] }),
  };
}

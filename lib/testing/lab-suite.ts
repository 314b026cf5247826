/** A lab and a guest for the tests of a file: what the fixtures of test runners have in common. */
import { check, optionsOf } from '../core/options.ts';
import { Lab, type LabGuestOptions, type LabOptions, labGuestOptions, labOptions } from './lab.ts';
import type { LabGuest } from './lab-guest.ts';

/** Options of the fixtures of test runners. */
export interface LabTestOptions {
  /** Options of the lab, as of Lab.open(). Default of its `artifacts`: 'test-results'. */
  lab?: LabOptions;
  /** Options of the guest, as of Lab.guest(). */
  guest?: LabGuestOptions;
}

const labTestOptions = optionsOf<LabTestOptions>({ lab: labOptions, guest: labGuestOptions });

export class LabSuite implements AsyncDisposable {
  readonly #options: LabTestOptions;
  #lab: Promise<Lab> | undefined;
  #guest: LabGuest | undefined;
  /** Resolves when the test that has the guest is over. */
  #previous: Promise<unknown> = Promise.resolve();

  constructor(options: LabTestOptions) {
    check(labTestOptions, options, 'the options of labTest()');
    this.#options = options;
  }

  /** The lab, which is opened when a test first needs it. */
  lab(): Promise<Lab> {
    if (!this.#lab) {
      this.#lab = Lab.open({ artifacts: 'test-results', ...this.#options.lab });
      this.#lab.catch(() => {
        this.#lab = undefined;
      });
    }
    return this.#lab;
  }

  /**
   * Has a test use the guest: booted for the first one, reset for each further one. Tests that are started at once wait for each other.
   */
  async withGuest(use: (guest: LabGuest, lab: Lab) => Promise<unknown>): Promise<void> {
    const turn = this.#previous.then(async () => {
      const lab = await this.lab();
      await use(await this.#freshGuest(lab), lab);
    });
    this.#previous = turn.catch(() => {});
    await turn;
  }

  async #freshGuest(lab: Lab): Promise<LabGuest> {
    if (this.#guest && !this.#guest.closed) await this.#guest.reset();
    else this.#guest = await lab.guest(this.#options.guest);
    return this.#guest;
  }

  /** Closes the lab, with the guest. */
  async close(): Promise<void> {
    await (await this.#lab)?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

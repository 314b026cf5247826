/** QEMU's monitor, as far as a host needs it: one command after the other, in JSON. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

interface Answer {
  return?: unknown;
  error?: { desc: string };
}

/** The QEMU monitor of the computer that a test host runs on. */
export class TestHostMonitor {
  readonly #commands: Writable;
  readonly #answers: AsyncIterator<string>;

  /** @internal On the standard input and output of a QEMU with `-qmp stdio`. */
  constructor(commands: Writable, answers: Readable) {
    this.#commands = commands;
    this.#answers = createInterface(answers)[Symbol.asyncIterator]();
    // That QEMU has ended is seen where its answer is missing.
    commands.on('error', () => {});
  }

  /** Executes a QMP command; rejects with an Error with QEMU's description if it is refused, or if QEMU ends. */
  async execute<Result = unknown>(command: string, args: Record<string, unknown> = {}): Promise<Result> {
    this.#commands.write(`${JSON.stringify({ execute: command, arguments: args })}\n`);
    for (;;) {
      const { done, value } = await this.#answers.next();
      if (done) throw new Error(`the emulator ended during ${command}`);
      const answer = JSON.parse(value) as Answer;
      if (answer.error) throw new Error(`${command}: ${answer.error.desc}`);
      // Everything else is an event, or the greeting.
      if ('return' in answer) return answer.return as Result;
    }
  }
}

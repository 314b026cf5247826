/** The errors of guests and hosts: what did not show on a console, and commands that failed. */

/** How much of a console's output errors show, in characters. */
export const shownOutput = 2000;

/** The output of a command, as it is returned: without trailing newlines, as a shell's `$(…)` has it. */
export const trimmedOutput = (output: string): string => output.replace(/\n+$/, '');

function ending(output: string): string {
  return output.trim() === '' ? 'it has shown nothing' : `it has shown, in the end:\n${output}`;
}

/** A console did not show what was expected in time. */
export class ConsoleTimeoutError extends Error {
  /** Always 'ConsoleTimeoutError'. */
  override readonly name = 'ConsoleTimeoutError';
  /** Always 'ERR_LIBVIRT_CONSOLE_TIMEOUT'. */
  readonly code = 'ERR_LIBVIRT_CONSOLE_TIMEOUT';
  /** What was expected. */
  readonly pattern: string | RegExp;
  /** The time limit, in ms. */
  readonly timeout: number;
  /** The last 2,000 characters that the console has shown. */
  readonly output: string;

  constructor(pattern: string | RegExp, timeout: number, output: string) {
    super(
      `the console did not show ${shownPattern(pattern)} within ${timeout} ms; raise 'timeout' if the guest is only slow, as emulated ones are; ${ending(output)}`,
    );
    this.pattern = pattern;
    this.timeout = timeout;
    this.output = output;
  }
}

/** A console ended: its guest stopped, or the console was closed or opened by someone else. */
export class ConsoleEndedError extends Error {
  /** Always 'ConsoleEndedError'. */
  override readonly name = 'ConsoleEndedError';
  /** Always 'ERR_LIBVIRT_CONSOLE_ENDED'. */
  readonly code = 'ERR_LIBVIRT_CONSOLE_ENDED';
  /** What was expected, if something was. */
  readonly pattern: string | RegExp | undefined;
  /** Why it ended: such as 'the guest stopped (crashed)'. */
  readonly reason: string;
  /** The last 2,000 characters that the console has shown. */
  readonly output: string;

  constructor(pattern: string | RegExp | undefined, reason: string, output: string, cause?: unknown) {
    const expected = pattern === undefined ? '' : ` before it showed ${shownPattern(pattern)}`;
    super(`the console ended${expected}: ${reason}; ${ending(output)}`, cause === undefined ? {} : { cause });
    this.pattern = pattern;
    this.reason = reason;
    this.output = output;
  }
}

/** A command in a guest, in a TestHost or in the namespaces of an IsolatedDaemon exited with another status than 0. */
export class CommandError extends Error {
  /** Always 'CommandError'. */
  override readonly name = 'CommandError';
  /** Always 'ERR_LIBVIRT_COMMAND'. */
  readonly code = 'ERR_LIBVIRT_COMMAND';
  /** The command. */
  readonly command: string;
  /** Its exit status; 128 and the number of the signal that ended it, otherwise; null if a signal ended the shell of a TestHost. */
  readonly exitCode: number | null;
  /** What it wrote to its standard output, without trailing newlines. */
  readonly stdout: string;
  /** What it wrote to its standard error, without trailing newlines. */
  readonly stderr: string;

  constructor(command: string, { exitCode, stdout, stderr }: Pick<CommandError, 'exitCode' | 'stdout' | 'stderr'>) {
    const said = (stderr || stdout).slice(-shownOutput);
    const how = exitCode === null ? 'a signal ended the command' : `exit status ${exitCode} of the command`;
    super(`${how}: ${command}${said && `\n${said}`}`);
    this.command = command;
    this.exitCode = exitCode;
    this.stdout = stdout;
    this.stderr = stderr;
  }
}

/** A command in a guest did not end in time. It is sent an interrupt (Ctrl-C). */
export class CommandTimeoutError extends Error {
  /** Always 'CommandTimeoutError'. */
  override readonly name = 'CommandTimeoutError';
  /** Always 'ERR_LIBVIRT_COMMAND_TIMEOUT'. */
  readonly code = 'ERR_LIBVIRT_COMMAND_TIMEOUT';
  /** The command. */
  readonly command: string;
  /** The time limit, in ms. */
  readonly timeout: number;
  /** The last 2,000 characters that the console has shown. */
  readonly output: string;

  constructor(command: string, timeout: number, output: string) {
    super(
      `the guest's command did not end within ${timeout} ms: ${command}\nRaise 'timeout', or see whether a shell is ready on its console; ${ending(output)}`,
    );
    this.command = command;
    this.timeout = timeout;
    this.output = output;
  }
}

function shownPattern(pattern: string | RegExp): string {
  return typeof pattern === 'string' ? JSON.stringify(pattern) : String(pattern);
}

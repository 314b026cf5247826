// Runs the commands of the set-up. What they print goes to a log file; a failure shows the end of it.

import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Longer than the slowest download that still makes sense. */
const timeLimit = 20 * 60 * 1000;

export class CommandFailed extends Error {
  /** @param {string} command @param {string} reason @param {string} output */
  constructor(command, reason, output) {
    super(`${command}: ${reason}`);
    this.name = 'CommandFailed';
    this.output = output;
  }
}

/** A failure that the user can do something about, in so many words. */
export class SetupImpossible extends Error {
  /** @param {string} message @param {string} [remedy] what to do or to run */
  constructor(message, remedy) {
    super(message);
    this.name = 'SetupImpossible';
    this.remedy = remedy;
  }
}

/** @param {string} logFile */
export function openShell(logFile) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {{ cwd?: string, env?: Record<string, string> }} [options]
   * @returns {Promise<string>} what it wrote to its standard output
   */
  const run = (command, args, { cwd, env } = {}) => {
    const line = [command, ...args].join(' ');
    log.write(`\n$ ${line}\n`);
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        cwd,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: timeLimit,
      });
      let stdout = '';
      let all = '';
      const keep = (chunk) => {
        log.write(chunk);
        all += chunk;
      };
      child.stdout.setEncoding('utf8').on('data', (chunk) => {
        stdout += chunk;
        keep(chunk);
      });
      child.stderr.setEncoding('utf8').on('data', keep);
      child.on('error', (error) => reject(new CommandFailed(line, error.message, all)));
      child.on('close', (code, signal) => {
        if (code === 0) resolve(stdout);
        else reject(new CommandFailed(line, signal ? `ended by ${signal}` : `exit code ${code}`, all));
      });
    });
  };
  return { run, logFile };
}

/** @param {string} command */
const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore', timeout: 10_000 }).status === 0;

/**
 * How to run a command as root.
 *
 * @param {string} commands what an administrator would have to run instead, as can be pasted into a shell
 * @returns {string[]} what to put before the command
 */
export function rootPrefix(commands) {
  if (process.getuid() === 0) return [];
  const remedy = `Have an administrator run:\n\n${commands}`;
  if (!succeeds('sudo', '--version')) throw new SetupImpossible('This needs root, and there is no sudo here.', remedy);
  if (!succeeds('sudo', '-n', 'true')) {
    if (!process.stdin.isTTY) throw new SetupImpossible('This needs root, and sudo asks for a password.', remedy);
    // Asked once, before the progress line starts to move; sudo remembers it for the commands that follow.
    console.log('Some Debian packages are missing. sudo may ask for your password to install them.');
    if (spawnSync('sudo', ['-v'], { stdio: 'inherit' }).status !== 0) {
      throw new SetupImpossible('This needs root, and sudo refused.', remedy);
    }
  }
  return ['sudo', '-n'];
}

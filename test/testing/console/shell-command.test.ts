/** What is typed to a shell, run by shells of this machine: the outcome is read from what they print. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { Search } from '../../../lib/testing/console/search.ts';
import { ShellCommand } from '../../../lib/testing/console/shell-command.ts';

const shells = (
  [
    ['sh', []],
    ['bash', []],
    ['busybox', ['sh']],
  ] as const
).filter(([program]) => spawnSync(program, ['true']).error === undefined);

/** Runs a command as a console does, after a prompt and with a message of the kernel in its output. */
function run(shell: (typeof shells)[number], command: string) {
  const [program, args] = shell;
  const typed = new ShellCommand(command);
  const lines = [...typed.preparation, typed.line];
  for (const line of lines) {
    expect(line).not.toContain('\n');
    expect(Buffer.byteLength(line)).toBeLessThan(4095);
  }
  const { stdout } = spawnSync(program, args, { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
  const search = new Search(typed.patterns, 1 << 20);
  search.append(`${lines.join('\n')}\n# ${stdout.replace('\n', '\nhotplug: added block name=vda\n')}`);
  const matches = search.scan();
  expect(matches, stdout).toBeDefined();
  return typed.result(matches!);
}

test.each(
  shells.flatMap((shell) =>
    (
      [
        ['true', { exitCode: 0, stdout: '', stderr: '' }],
        ['cat', { exitCode: 0, stdout: '', stderr: '' }],
        ['echo one; echo two', { exitCode: 0, stdout: 'one\ntwo', stderr: '' }],
        ['printf \'a\\n\\n\\tb "c"\\n\\n\'', { exitCode: 0, stdout: 'a\n\n\tb "c"', stderr: '' }],
        ['echo one\nif true; then\n\techo "it\'s two"\nfi', { exitCode: 0, stdout: "one\nit's two", stderr: '' }],
        ['printf partial; printf error >&2; exit 3', { exitCode: 3, stdout: 'partial', stderr: 'error' }],
        ['echo hello # a comment', { exitCode: 0, stdout: 'hello', stderr: '' }],
        // It keeps the pipe open, and is not waited for: the time limit of the test is shorter.
        ['sleep 30 & echo started', { exitCode: 0, stdout: 'started', stderr: '' }],
        [`printf %s '${'ü'.repeat(3000)}' | wc -c`, { exitCode: 0, stdout: '6000', stderr: '' }],
      ] as const
    ).map(([command, result]) => [shell[0], command.slice(0, 60), shell, command, result] as const),
  ),
)('%s runs: %s', (_program, _shown, shell, command, result) => {
  expect(run(shell, command)).toEqual(result);
});

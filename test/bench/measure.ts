/** Rounds over the bars of a row: each does its work once a round, so that noise hits all alike. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from './peers/work.ts';
import { type Command, Missing, type PeerName } from './peers.ts';
import type { Place } from './place.ts';
import type { Bar, Goal, Row, Size } from './rows.ts';

const execute = promisify(execFile);
const timeout = 300_000;

export interface Result {
  readonly bar: Bar;
  /** One figure a round; or why there is none. */
  readonly figures: readonly number[];
  readonly median: number;
  readonly missing?: string;
}

export interface Verdict {
  readonly goal: Goal;
  /** The figure, or its ratio to the other bar's: the median of the rounds' ratios. */
  readonly value: number;
  readonly met: boolean;
}

export interface Measured {
  readonly row: Row;
  readonly results: readonly Result[];
  readonly verdicts: readonly Verdict[];
}

/** The line that names the error, of all that a program says when it fails. */
function problemOf({ message }: Error): string {
  const lines = message.split('\n').slice(1);
  return (lines.find((line) => /error/i.test(line)) ?? lines[0] ?? message).trim();
}

/** What programs have printed in a round that several bars read a line of. */
type Printed = Map<string, string>;

async function runBar(bar: Bar, command: Command, place: Place, size: Size, printed: Printed): Promise<number> {
  const [program, ...rest] = [...command, ...bar.args(place, size).map(String)];
  const line = [program, ...rest].join(' ');
  const known = bar.read && printed.get(line);
  const stdout = known ?? (await execute(program!, rest, { env: { ...process.env, ...bar.env }, timeout })).stdout;
  printed.set(line, stdout);
  const figure = bar.read ? bar.read(stdout) : Number(stdout);
  if (stdout.trim() === '' || Number.isNaN(figure)) throw new Error(`it printed "${stdout.trim()}"`);
  return figure;
}

function judge(goal: Goal, results: readonly Result[]): Verdict {
  const figuresOf = (label: string) => results.find(({ bar }) => bar.label === label)?.figures ?? [];
  const other = goal.times === undefined ? undefined : figuresOf(goal.times);
  const value = median(figuresOf(goal.bar).map((figure, round) => (other ? figure / other[round]! : figure)));
  return { goal, value, met: value >= (goal.atLeast ?? -Infinity) && value <= (goal.atMost ?? Infinity) };
}

export async function measure(
  row: Row,
  commands: ReadonlyMap<PeerName, Command | Missing>,
  place: Place,
  size: Size,
  rounds: number,
): Promise<Measured> {
  const figures = row.bars.map((): number[] => []);
  const missing = row.bars.map(({ peer }): string | undefined => {
    const command = commands.get(peer);
    return command instanceof Missing ? command.reason : undefined;
  });
  for (let round = 0; round < (row.once ? 1 : rounds); round++) {
    const printed: Printed = new Map();
    for (const [index, bar] of row.bars.entries()) {
      if (missing[index]) continue;
      try {
        figures[index]!.push(await runBar(bar, commands.get(bar.peer) as Command, place, size, printed));
      } catch (error) {
        missing[index] = `failed: ${problemOf(error as Error)}`;
        figures[index] = [];
      }
    }
  }
  const results = row.bars.map((bar, index): Result => {
    const reason = missing[index];
    return {
      bar,
      figures: figures[index]!,
      median: median(figures[index]!),
      ...(reason && { missing: reason }),
    };
  });
  return { row, results, verdicts: row.goals.map((goal) => judge(goal, results)) };
}

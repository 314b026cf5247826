/** Rows of options that do not agree with the type do not compile: this file is only compiled. */
import { boolean, listOf, needed, number, optionsOf, text, word } from '../../lib/core/options.ts';

interface Sample {
  name: string;
  mode?: 'fast' | 'slow';
  size?: number;
  tags?: readonly string[];
}

export const rows = { name: needed(text), mode: word('fast', 'slow'), size: number, tags: listOf(text) };
export const complete = optionsOf<Sample>(rows);

const { size: _, ...withoutSize } = rows;
// @ts-expect-error an option without a row
optionsOf<Sample>(withoutSize);
// @ts-expect-error a row without an option
optionsOf<Sample>({ ...rows, color: text });
// @ts-expect-error a row of another type
optionsOf<Sample>({ ...rows, size: boolean });
// @ts-expect-error a row that takes less
optionsOf<Sample>({ ...rows, mode: word('fast') });
// @ts-expect-error a row that takes more
optionsOf<Sample>({ ...rows, mode: word('fast', 'slow', 'quick') });
// @ts-expect-error an option that has to be there
optionsOf<Sample>({ ...rows, name: text });
// @ts-expect-error an option that may be left out
optionsOf<Sample>({ ...rows, size: needed(number) });

type Union = { network: string } | { bridge: string; mac?: string };
export const union = optionsOf<Union>({ network: text, bridge: text, mac: text });
// @ts-expect-error an option of one alternative
optionsOf<Union>({ network: text, bridge: text });

/** A search for patterns in text that comes in pieces, at a cost in proportion to the text. */
import { rule } from '../../core/options.ts';
import { RecentText } from './recent-text.ts';

/** How long a match can be, in characters; what has been searched and is older is not searched again. */
const searchWindow = 1 << 16;

/** How little text is searched as soon as it comes. */
const littleText = 1 << 12;

/** What was found. */
export interface ConsoleMatch {
  /** The match, as RegExp.exec() returns it. */
  match: RegExpExecArray;
  /** The text before the match, since the match before it: at most the last 1,048,576 characters, see `truncated`. */
  before: string;
  /** Whether `before` lacks its beginning. */
  truncated: boolean;
}

/** The rule of what is searched: a text, or a regular expression. */
export const pattern = rule<RegExp | string>(
  'a string or a RegExp',
  (value) => typeof value === 'string' || value instanceof RegExp,
);

/** A pattern that can be searched from an index on. */
function searchable(pattern: string | RegExp): RegExp {
  if (typeof pattern === 'string') return new RegExp(pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g');
  return new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
}

/** Searches for patterns, one after the other. */
export class Search {
  readonly #patterns: RegExp[];
  readonly #matches: ConsoleMatch[] = [];
  /** What was searched already, and is not searched again. */
  readonly #searched: RecentText;
  /** What is searched, again with what follows. */
  #window = '';
  /** What has not been searched yet. */
  readonly #unread: RecentText;

  /** @param limit How much text is kept, in characters. */
  constructor(patterns: readonly (string | RegExp)[], limit: number) {
    this.#patterns = patterns.map(searchable);
    this.#searched = new RecentText(limit);
    this.#unread = new RecentText(limit);
  }

  append(text: string): void {
    this.#unread.append(text);
  }

  /** Whether to search at once: else a short while later, since a search costs as much as the window is long. */
  get isDue(): boolean {
    const { length } = this.#unread;
    return length >= searchWindow / 2 || this.#window.length + length <= littleText;
  }

  /** How much of the text stands after the last match. */
  get left(): number {
    return this.#window.length + this.#unread.length;
  }

  /** Returns the matches if there is one of each pattern now. */
  scan(): ConsoleMatch[] | undefined {
    const truncated = this.#unread.dropped > 0;
    if (truncated) this.#forgetBefore();
    this.#window += this.#unread.take();
    for (let pattern = this.#patterns[0]; pattern; pattern = this.#patterns[0]) {
      // What is anchored at the beginning is not to match in the middle.
      pattern.lastIndex = this.#searched.length > 0 ? 1 : 0;
      const match = pattern.exec(this.#window);
      if (!match) {
        this.#shift();
        return undefined;
      }
      const before = this.#searched.toString() + this.#window.slice(0, match.index);
      this.#matches.push({ match, before, truncated: this.#searched.dropped > 0 || truncated });
      this.#searched.clear();
      this.#window = this.#window.slice(match.index + match[0].length);
      this.#patterns.shift();
    }
    return this.#matches;
  }

  /** Text has been lost before what comes now. */
  #forgetBefore(): void {
    this.#searched.clear();
    this.#window = '';
  }

  #shift(): void {
    if (this.#window.length <= 2 * searchWindow) return;
    const at = this.#window.length - searchWindow;
    this.#searched.append(this.#window.slice(0, at));
    this.#window = this.#window.slice(at);
  }
}

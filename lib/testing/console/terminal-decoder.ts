/** From the bytes of a terminal to plain text. */
import { StringDecoder } from 'node:string_decoder';

/** What a control sequence (ECMA-48) has been read of: nothing; ESC; `ESC [`; a string such as a window's title; ESC inside of that; `ESC (`. */
type State = 'text' | 'escape' | 'sequence' | 'string' | 'string-escape' | 'designation';

/** Characters that the decoder looks at: control characters, except tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const control = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;

const bell = '\x07';

/**
 * Decodes the output of a terminal, which may be cut anywhere: UTF-8; lines end with a line feed alone; control sequences (colors, cursor
 * movements, titles) and control characters are left out. A carriage return that ends no line begins a new one, since what follows would
 * stand over it. Takes time in proportion to the output.
 */
export class TerminalDecoder {
  readonly #utf8 = new StringDecoder('utf8');
  #state: State = 'text';
  /** Whether a carriage return was read last. */
  #returned = false;
  /** Whether nothing stands on the current line. */
  #lineIsEmpty = true;

  /** Returns the text of these bytes, as far as it is complete. */
  decode(bytes: Uint8Array | string): string {
    const text = typeof bytes === 'string' ? bytes : this.#utf8.write(Buffer.from(bytes));
    if (this.#state === 'text' && !this.#returned && !control.test(text)) return this.#take(text);
    let result = '';
    for (let at = 0; at < text.length; ) {
      if (this.#state === 'text' && !this.#returned) {
        const rest = text.slice(at);
        const length = rest.search(control);
        const plain = length < 0 ? rest : rest.slice(0, length);
        result += this.#take(plain);
        at += plain.length;
        if (at === text.length) break;
      }
      result += this.#next(text[at]!);
      at++;
    }
    return result;
  }

  #take(text: string): string {
    if (text !== '') this.#lineIsEmpty = text.endsWith('\n');
    return text;
  }

  /** Reads one character that is, or may be, part of something else than text. */
  #next(character: string): string {
    const state = this.#state;
    if (state !== 'text') {
      this.#state = following(state, character);
      return '';
    }
    if (this.#returned) return this.#afterReturn(character);
    if (character === '\r') this.#returned = true;
    else if (character === '\x1b') this.#state = 'escape';
    else if (character === '\x9b') this.#state = 'sequence';
    return '';
  }

  #afterReturn(character: string): string {
    // Some terminals end lines with two.
    if (character === '\r') return '';
    this.#returned = false;
    const begins = character !== '\n' && !this.#lineIsEmpty ? '\n' : '';
    if (control.test(character)) {
      // A color does not stand over the line; what follows it does.
      this.#returned = begins !== '';
      this.#state = character === '\x1b' ? 'escape' : character === '\x9b' ? 'sequence' : 'text';
      return '';
    }
    return this.#take(begins + character);
  }
}

/** What a control sequence is after one more character. */
function following(state: Exclude<State, 'text'>, character: string): State {
  switch (state) {
    case 'escape':
      if (character === '[') return 'sequence';
      if (']PX^_'.includes(character)) return 'string';
      // ESC ( B and the like have one more character.
      return '()*+-./#% '.includes(character) ? 'designation' : 'text';
    case 'sequence':
      // Parameters and intermediate characters, then one that ends it.
      return character >= '\x20' && character <= '\x3f' ? 'sequence' : character === '\x1b' ? 'escape' : 'text';
    case 'string':
      return character === bell ? 'text' : character === '\x1b' ? 'string-escape' : 'string';
    case 'string-escape':
      return character === '\\' ? 'text' : following('escape', character);
    case 'designation':
      return 'text';
  }
}

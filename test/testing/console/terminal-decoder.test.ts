/** What a terminal shows becomes text, however it is cut. */
import { expect, test } from 'vitest';
import { TerminalDecoder } from '../../../lib/testing/console/terminal-decoder.ts';

/** Decodes the same bytes whole, and cut between any two of them. */
function decoded(output: string): string[] {
  const bytes = Buffer.from(output);
  const whole = new TerminalDecoder().decode(bytes);
  const decoder = new TerminalDecoder();
  const cut = Array.from(bytes, (byte) => decoder.decode(Uint8Array.of(byte))).join('');
  return [whole, cut];
}

const both = (text: string) => [text, text];

test.each([
  ['characters of two, three and four bytes', 'Grüße ✓ 𝄞', 'Grüße ✓ 𝄞'],
  ['lines that end with CR LF', 'one\r\ntwo\r\n', 'one\ntwo\n'],
  ['lines that end with two CR and LF', 'one\r\r\ntwo', 'one\ntwo'],
  ['a line over another one', 'guest# \rguest: power button\r\n', 'guest# \nguest: power button\n'],
  ['a CR at the beginning of a line', '\r\n\rone', '\none'],
  ['colors', '\x1b[1;31mred\x1b[0m plain', 'red plain'],
  ['a color after a CR', 'guest# \r\x1b[Kone', 'guest# \none'],
  ['a color between CR and LF', 'one\r\x1b[0m\ntwo', 'one\ntwo'],
  ['C1 control sequences', 'a\u009b1mb', 'ab'],
  ['titles that end with BEL or ST', '\x1b]0;title\x07a\x1b]0;title\x1b\\b', 'ab'],
  ['character sets and modes', '\x1b(Ba\x1b=b\x1b[?25lc', 'abc'],
  ['control characters', 'a\x00b\x07c\td', 'abc\td'],
  ['a title that a color cuts off', '\x1b]0;ti\x1b[1mb', 'b'],
])('decodes %s', (_, output, text) => {
  expect(decoded(output)).toEqual(both(text));
});

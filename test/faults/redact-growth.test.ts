/** Messages and documents come from outside: hiding their secrets takes time in proportion to their length, whatever is in them. */
import { afterAll, expect, test } from 'vitest';
import { redact, redacted } from '../../lib/core/redact.ts';
import { expectLinear } from '../support/growth.ts';
import { times, tried } from './tried.ts';

let steepest = 0;

afterAll(() => {
  tried(
    'Time for input from outside',
    'hiding secrets: 16 kinds of text of up to 1024 KiB',
    1,
    `grows by the power ${steepest.toFixed(1)} of the size at most`,
  );
});

test.each([
  ['URIs without a password', 'x://a:'],
  ['URIs with one', "x://a:b@c/ 'y://d:e@f' "],
  ['URIs in each other', 'x://a:b@x://'],
  ['one URI of many at signs', 'x://a:b@@@'],
  ['schemes without an end', 'a.b-c+'],
  ['many marks of URIs', '://'],
  ['an equals sign far away', ' passwd        '],
  ['attributes without an end', ` passwd="x password='`],
  ['attributes that are given', ` passwd="x" password='y' `],
  ['start tags without an end', '<cookie'],
  ['cookies without an end', '<cookie>x'],
  ['prefixes without an end', '<a:cookie:<'],
  ['CDATA without an end', '<cookie><![CDATA['],
  ['cookies', "<cookie name='a'>b<!-- c --></cookie>"],
  ['white space', '   \t\n'],
  ['anything', 'lorem <ipsum dolor="sit"> amet, '],
])('redact() takes linear time for %s', { timeout: 120_000 }, (_, unit) => {
  const { exponent } = expectLinear((size) => unit.repeat(Math.ceil(size / unit.length)), redact, {
    negligible: times(40, 0),
  });
  steepest = Math.max(steepest, exponent);
});

test('redacted() goes through an object once that is in many places', () => {
  let value: unknown = { uri: 'x://u:p@h' };
  for (let depth = 0; depth < 30; depth++) value = [value, value];
  let shown = redacted(value);
  for (let depth = 0; depth < 30; depth++) shown = (shown as unknown[])[depth % 2];
  expect(shown).toEqual({ uri: 'x://u:[secret]@h' });
});

test('redacted() goes through a value of any depth', () => {
  let value: unknown = 'x://u:p@h';
  for (let depth = 0; depth < 100_000; depth++) value = depth % 2 ? [value] : { value };
  expect(JSON.stringify(redacted(value))).toContain('nested too deeply');
});

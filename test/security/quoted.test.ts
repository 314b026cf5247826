/** Failures that quote what their call was given: the secrets in it are left out, whatever characters they have. */
import { describe, expect, test } from 'vitest';
import { withoutSecretsOf } from '../../lib/core/argument-secrets.ts';
import { expectLinear } from '../support/growth.ts';

/** The message of a failure of a call with these arguments. */
function shown(api: string, args: readonly unknown[], message: string): string | null {
  const error = {
    api,
    code: 1,
    domain: 0,
    level: 2,
    message,
    str1: null,
    str2: message,
    str3: null,
    int1: -1,
    int2: -1,
  };
  const clean = withoutSecretsOf(error, args);
  expect(clean.str2).toBe(clean.message);
  return clean.message;
}

describe('a failure', () => {
  test.each([
    ['plain', 'x://u:p w@h', 'cannot open x://u:p w@h', 'cannot open x://u:[secret]@h'],
    ['with quotes', `x://u:"p'w"@h`, `no '"p'w"' here`, "no '[secret]' here"],
    ['decoded', 'x://u:p%20w@h', 'p w is wrong', '[secret] is wrong'],
    ['with escapes that are none', 'x://u:100%w@h', '100%w', '[secret]'],
    ['of a URI without one', 'x://h:22/p', 'x://h:22/p', 'x://h:22/p'],
  ])('that quotes a password %s', (_, uri, message, expected) => {
    expect(shown('virConnectOpenAuth', [uri, null, {}], message)).toBe(expected);
  });

  test('that quotes a part of a secret command', () => {
    const command = '{"execute":"guest-set-user-password","arguments":{"password":"hunter2hunter2"}';
    const text = shown('virDomainQemuAgentCommand', [{}, command], 'lexical error: r2hunter2"} (right here) ^');
    expect(text).toBe('lexical error: [secret] (right here) ^');
  });

  test('that quotes a short secret', () => {
    expect(shown('virDomainSetUserPassword', [{}, 'root', 'pw'], 'pw is too short')).toBe('[secret] is too short');
  });

  test('whose arguments contain themselves, handles and bytes', () => {
    const ring: Record<string, unknown> = { list: [Uint8Array.of(1), new Map([['x', 'y']])] };
    ring['ring'] = ring;
    expect(shown('virConnectOpenAuth', ['x://u:pass@h', ring, null], 'pass')).toBe('[secret]');
  });

  test('with more secrets than can be looked for quotes nothing', () => {
    const xml = Array.from({ length: 2000 }, (_, index) => `<a passwd='p${index}'/>`).join('');
    expect(shown('virDomainDefineXML', [{}, xml], 'near p1999')).toBe('[secret]');
  });
});

test.each([
  ['passwords', "<a passwd='x'/>"],
  ['attributes without an end', ` passwd="x password='`],
  ['white space before an equals sign', ' passwd      '],
  ['cookies without an end', '<cookie>x'],
  ['marks of URIs', 'x://a:@'],
])('secrets are looked for in linear time: %s', { timeout: 120_000 }, (_, unit) => {
  expectLinear(
    (size) => unit.repeat(Math.ceil(size / unit.length)),
    (text) => shown('virDomainDefineXML', [{}, text], `near ${text.slice(-1000)}`),
  );
});

test('a long message about a long secret is cleaned in linear time', { timeout: 120_000 }, () => {
  expectLinear(
    (size) => 'hunter2 '.repeat(size / 8),
    (text) => shown('virDomainQemuAgentCommand', [{}, text], text),
  );
});

/** Passwords are in nothing that is shown: errors, traces, inspect. */

import { inspect } from 'node:util';
import { type CallTrace, connect } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { redact, redacted } from '../../lib/core/redact.ts';
import { uriOfPassword } from '../support/authentication.ts';
import { defaultHost } from '../support/default-host.ts';
import { listenToCalls } from '../support/traces.ts';

const host = defaultHost();
let traces: string;
const trace = ({ error, ...rest }: CallTrace) => {
  traces += inspect(rest, { depth: 10, maxStringLength: null });
  if (error) traces += shown(error);
};

beforeEach(async () => {
  traces = '';
  listenToCalls('start', trace);
  listenToCalls('end', trace);
});

/** All that a program may print of an error. */
function shown(error: unknown): string {
  const { message, stack } = error as Error;
  return [String(error), message, stack, inspect(error, { showHidden: true, depth: 10 }), JSON.stringify(error)].join(
    '\n',
  );
}

const failure = (promise: Promise<unknown>) => promise.then(() => expect.fail('it did not fail'), shown);

describe('a password', () => {
  test.each([
    'esx://root:hunter2@host.invalid/',
    'qemu+tcp://user:hun/ter2@127.0.0.1:1/system',
    'nonsense://a:hunter2@b/',
    'test:///nowhere?proxy=http://a:hunter2@b/',
    'xen+ssh://root:p%40hunter2@[::1/broken',
    'esx://root:hunter2"x@host.invalid/',
    "esx://root:x' hunter2@host.invalid/",
    'nonsense://a:hunter2<b>@c/',
    'nonsense://a:b hunter2 c@d/',
    'nonsense://a:b\thunter2@c@d/',
    ' nonsense://a: hunter2@b/',
    '::nonsense://a:"hunter2@b/',
    'nonsense://:hunter2 x@b/',
    'qemu+tcp://host/system?proxy=http://a:b hunter2@c/',
    'esx://root:hunter2%20x@host.invalid:x/',
  ])('in %s stays out of the error and the trace', async (uri) => {
    const text = await failure(connect(uri));
    expect(traces).toContain('[secret]');
    expect(text + traces).not.toMatch(/hunter2|hun\/ter2/);
  });

  test('of a user stays out of them', async () => {
    const domain = await host.connection.lookupDomainByName('test');
    await domain.setUserPassword('root', 'hunter2').catch(() => {});
    const wrong = await failure(domain.setUserPassword('root', ['hunter2'] as unknown as string));
    const nul = await failure(domain.setUserPassword('root', 'hunter2\0'));
    expect(traces).toContain('[secret]');
    expect(wrong + nul + traces).not.toContain('hunter2');
  });

  test('in XML, given and read, stays out of the trace, and reaches its recipient', async () => {
    const xml = `<domain type='test'><name>n</name><memory>1024</memory><os><type>hvm</type></os>
      <devices><graphics type='vnc' port='5900' passwd='hunter2'/></devices></domain>`;
    const domain = await host.connection.defineDomain(xml);
    expect(await domain.getXMLDesc({ secure: true })).toContain('hunter2');
    expect(traces).toContain('[secret]');
    expect(traces).not.toContain('hunter2');
    await domain.undefine();
  });

  test.each([
    ["<domain><devices><graphics passwd='hunter2hunter2'/><devic", 'in full'],
    [`<graphics passwd="${'hunter2'.repeat(40)}" port=<'`, 'cut off at the beginning'],
    [`<domain><a b='${'x'.repeat(60)}' passwd='hunter2${'hunter2'.repeat(20)}'><`, 'cut off at the end'],
    ["<a passwd='&lt;hunter2&gt;'><", 'encoded'],
    ["<source><cookies><cookie name='a'><![CDATA[hunter2]]></cookie></cookies></source", 'in CDATA'],
  ])('in malformed XML, %s, stays out of the error that quotes it %s', async (xml) => {
    const text = await failure(host.connection.defineDomain(xml));
    expect(text).toContain('VIR_ERR_XML_DETAIL');
    expect(text).toContain('[secret]');
    expect(text + traces).not.toMatch(/hunte|unter2/);
  });

  test('within parameters and lists stays out of the trace', async () => {
    const domain = await host.connection.lookupDomainByName('test');
    const destination_xml = "<domain><devices><graphics passwd='hunter2'/></devices></domain>";
    const migrate = (disks_uri: string) =>
      failure(domain.migrateToURI('test://root:x hunter2@host/', { destination_xml, disks_uri }));
    expect(await migrate('tcp://root:hunter2@nowhere.invalid/')).not.toContain('hunter2');
    await migrate('tcp://root:"hunter2@localhost/');
    await host.connection.baselineCPU(["<cpu password='hunter2'/>"]).catch(() => {});
    expect(traces).toContain('virDomainMigrateToURI3');
    expect(traces).toContain('virConnectBaselineCPU');
    expect(traces.match(/\[secret\]/g)?.length).toBeGreaterThanOrEqual(4);
    expect(traces).not.toContain('hunter2');
  });

  test('in a command to QEMU or an agent stays out of the trace and the error', async () => {
    const domain = await host.connection.lookupDomainByName('test');
    const command = '{"execute":"guest-set-user-password","arguments":{"password":"hunter2"}}';
    const errors = await Promise.all([
      failure(domain.qemuMonitorCommand(command)),
      failure(domain.qemuMonitorCommandWithFiles(command)),
      failure(domain.qemuAgentCommand(command)),
      failure(domain.qemuAgentCommand(`${command}\0`)),
    ]);
    expect(traces.match(/arguments: \[[^\]]*'\[secret\]'/g)).not.toBeNull();
    expect(errors.join() + traces).not.toContain('hunter2');
  });

  test('stays out of inspect', async () => {
    const auth = () => ['ali', 'hunter2'];
    const opened = await connect(uriOfPassword('hunter2'), {
      auth: (asked) => asked.map(({ type }) => auth()[type === 'authname' ? 0 : 1]),
    });
    expect(inspect(opened, { showHidden: true, depth: 10 }) + traces).not.toContain('hunter2');
    expect(await opened.close()).toBe(0);
  });
});

test.each([
  ['plain://host/path', 'plain://host/path'],
  ['qemu+ssh://user@host:22/system', 'qemu+ssh://user@host:22/system'],
  ['x://u:p@h', 'x://u:[secret]@h'],
  ["at 'x://u:p@h' and y://v:q@i", "at 'x://u:[secret]@h' and y://v:[secret]@i"],
  [`<cookie name='session'>hunter2</cookie>`, `<cookie name='session'>[secret]</cookie>`],
  [`<cookie name='a>b'>hunter2</cookie>c`, `<cookie name='a>[secret]</cookie>c`],
  ['<cookie><![CDATA[hunter2</cookie>3]]>4</cookie><a/>', '<cookie>[secret]</cookie><a/>'],
  ['<cookie>hunter<!-- -->2</cookie>', '<cookie>[secret]</cookie>'],
  ['<v:cookie>hunter2</v:cookie>', '<v:cookie>[secret]</v:cookie>'],
  ['<cookie>hunter2', '<cookie>[secret]'],
  ['<cookies><cookie/></cookies>x', '<cookies><cookie/></cookies>x'],
  [`<graphics passwd="a'b" port='1'/>`, `<graphics passwd='[secret]' port='1'/>`],
  [`<graphics passwd = "hunter2`, `<graphics passwd = '[secret]'`],
  [`password none, passwd='p' password=none`, `password none, passwd='[secret]' password=none`],
])('%s is shown as %s', (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test('what a program passes is shown as it is but for its secrets, however deep they are', () => {
  const bytes = Uint8Array.of(1);
  const ring: Record<string, unknown> = { uri: 'x://u:p@h' };
  ring['self'] = ring;
  const given = {
    list: [['x://u:p@h', 1]],
    params: { xml: { type: 'string', value: "<a passwd='p'/>" } },
    bytes,
    ring,
  };
  expect(redacted(given)).toEqual({
    list: [['x://u:[secret]@h', 1]],
    params: { xml: { type: 'string', value: "<a passwd='[secret]'/>" } },
    bytes,
    ring: { uri: 'x://u:[secret]@h', self: '[circular]' },
  });
  expect(given.list[0]![0]).toBe('x://u:p@h');
});

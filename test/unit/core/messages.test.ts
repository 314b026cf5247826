/** Wrong arguments: what was expected, by the names of this library, and what came; and how objects are shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { connect, keepConnected } from 'libvirt-native';
import { DomainConfig } from 'libvirt-native/config';
import { PrivateDaemon } from 'libvirt-native/testing';
import { describe, expect, test } from 'vitest';
import { redacted } from '../../../lib/core/redact.ts';
import { argumentName } from '../../../lib/native/argument-names.ts';
import type { CallName } from '../../../lib/native/generated/calls.ts';
import { signatureOf } from '../../../lib/native/signature.ts';
import { defaultHost } from '../../support/default-host.ts';
import { verifies } from '../../support/verifies.ts';

const host = defaultHost();

const wrong = (value: unknown) => value as never;
/** Of another realm, as those of vm contexts and of test runners are. */
const foreign = (code: string): unknown => runInContext(code, createContext({ addEventListener() {} }));

describe('a message names', () => {
  test('arguments as the methods do, and the classes of this library', async () => {
    const fails = (promise: Promise<unknown>, message: string) => expect(promise).rejects.toThrow(message);
    await fails(connect(wrong(5)), 'uri must be a string, got 5');
    await fails(host.domain.openConsole(wrong(5)), 'device must be a string, got 5');
    await fails(host.domain.migrate(wrong({})), 'destination must be a Connection, got an Object');
    await fails(host.domain.migrate(wrong(host.domain)), 'destination must be a Connection, got a Domain');
    await fails(host.domain.migrate(wrong(null)), 'destination must be a Connection, got null');
    await fails(host.domain.revertToSnapshot(wrong(undefined)), 'snapshot must be a DomainSnapshot, got undefined');
    await fails(host.domain.setVcpus(wrong('2')), "count must be a number, got '2'");
    await fails(host.domain.rename(wrong(7)), 'name must be a string, got 7');
  });

  test('no C names: all that methods pass under a name of their own', () => {
    const lib = fileURLToPath(new URL('../../../lib', import.meta.url));
    const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
      .map((file) => readFileSync(join(lib, file), 'utf8'));
    /** Locals that hold something else than what was passed. */
    const locals =
      /^(mostDisks|mostStats|up|down|active|inactive|chunkBytes|wanted|first|size|bytes|count|true|false|null|\d+|handle_|dxml|raw)$/;
    const different = sources.flatMap((source) =>
      [...source.matchAll(/(?<![#.\w])call\(\s*'(vir\w+)',\s*([^()]*?)\)/g)].flatMap(([, api, list]) => {
        const { inputs } = signatureOf(api as CallName);
        return list!.split(/,\s*/).flatMap((argument, place) => {
          const [, given] = /^(\w+)(?: \?\? null|\[handle\])?$/.exec(argument.trim()) ?? [];
          const input = inputs[place];
          if (!given || !input || given === 'this' || locals.test(given) || input.kind === 'flags') return [];
          const name = argumentName(api!, input.name);
          return given === name ? [] : [`${api}: ${name} is called ${given}`];
        });
      }),
    );
    expect(different).toEqual([]);
  });

  test('an event that would be one of another object, or of the whole connection', async () => {
    await expect(host.domain.on(wrong('domain-lifecycle'), () => {})).rejects.toThrow(
      "unknown event 'domain-lifecycle' of a Domain; did you mean 'lifecycle'? known events: lifecycle, reboot",
    );
    await expect(host.connection.on(wrong('reboot'), () => {})).rejects.toThrow("did you mean 'domain-reboot'?");
    await expect(host.connection.on('network-lifecycle', () => {}, { domain: host.domain })).rejects.toThrow(
      "'network-lifecycle' is a Network event, but `domain` is a Domain",
    );
  });

  test('what to pass where a signal is expected', async () => {
    const signal = wrong(5000);
    const expected = 'signal: expected an AbortSignal, got 5000; for a limit in time: AbortSignal.timeout(5000)';
    for (const call of [
      host.domain.getInfo({ signal }),
      host.domain.suspend({ signal }),
      host.connection.listAllDomains({ signal }),
    ])
      await expect(call).rejects.toThrow(new TypeError(expected));
    await expect(connect('test:///default', { signal })).rejects.toThrow('signal: expected an AbortSignal, got 5000');
    await expect(host.domain.getInfo({ signal: wrong('5 s') })).rejects.toThrow("expected an AbortSignal, got '5 s'");
    expect((await host.domain.getInfo()).state).toBe('running');
  });

  test('no password that was passed in a wrong place', async () => {
    const errors = await Promise.all(
      [
        connect('test:///default', { auth: wrong('hunter2') }),
        host.connection.lookupDomainByID(wrong('x://me:hunter2@host')),
        connect('test:///default', { readOnly: wrong('x://me:hunter2@host') }),
      ].map((call) => call.catch((error: unknown) => error)),
    );
    for (const error of errors) expect(error).toBeInstanceOf(TypeError);
    expect(inspect(errors)).not.toContain('hunter2');
  });
});

describe('what is of another realm', () => {
  test('is taken: bytes, dates, signals', async () => {
    await using daemon = await PrivateDaemon.start();
    const session = await connect(daemon.uri('qemu:///session'));
    const secret = await session.defineSecret(
      "<secret ephemeral='yes'><usage type='ceph'><name>a</name></usage></secret>",
    );
    await secret.setValue(foreign('Uint8Array.of(1, 2, 255)') as Uint8Array);
    expect(await secret.getValue()).toEqual(Buffer.from([1, 2, 255]));
    await secret.undefine();
    await session.close();
    await host.domain
      .setTime(foreign('new Date(1e12)') as Date)
      .catch(({ code }) => expect(code).toBe('VIR_ERR_NO_SUPPORT'));
    const signal = foreign(
      '({ aborted: false, reason: undefined, addEventListener, removeEventListener: addEventListener, throwIfAborted() {} })',
    );
    expect((await host.domain.getInfo({ signal: signal as AbortSignal })).state).toBe('running');
  });

  test('is validated: a document in bytes', () => {
    const bytes = new TextEncoder().encode("<domain type='qemu'><nme/></domain>");
    const code = `Uint8Array.from(${JSON.stringify([...bytes])})`;
    expect(DomainConfig.validate(foreign(code) as Uint8Array)).toEqual(DomainConfig.validate(bytes));
  });

  test('has its secrets left out of traces', () => {
    const given = foreign("({ uri: 'x://me:hunter2@host', list: [{ uri: 'x://me:hunter2@host' }] })");
    expect(inspect(redacted(given), { depth: 9 })).not.toContain('hunter2');
  });
});

describe('an object shows', () => {
  test('its URI and its state, as text and as JSON', async () => {
    const shown = () => [inspect(host.connection), JSON.parse(JSON.stringify(host.connection))];
    expect(shown()).toEqual([
      'Connection { uri=test:///default state=open }',
      { type: 'Connection', uri: 'test:///default', state: 'open' },
    ]);
    const other = await connect('test:///default?proxy=http://me:hunter2@host');
    expect(inspect(other) + JSON.stringify(other)).not.toContain('hunter2');
    expect(inspect(other)).toContain('[secret]@host');
    await other.close();
    expect(inspect(other)).toMatch(/state=closed }$/);
    expect(JSON.parse(JSON.stringify(other))).toMatchObject({ state: 'closed' });
  });

  test('what identifies it, and nothing of its connection', async () => {
    expect(inspect(host.domain)).toBe(`Domain { name=test uuid=${host.domain.uuid} }`);
    const json = { type: 'Domain', name: 'test', uuid: host.domain.uuid };
    expect(JSON.parse(JSON.stringify({ domain: host.domain }))).toEqual({ domain: json });
    await host.domain.close();
    expect(JSON.parse(JSON.stringify(host.domain))).toEqual({ ...json, closed: true });
    const pool = await host.connection.lookupStoragePoolByName('default-pool');
    const volume = await pool.createVolume('<volume><name>v</name><capacity>1024</capacity></volume>');
    expect(JSON.parse(JSON.stringify(volume))).toMatchObject({
      type: 'StorageVol',
      name: 'v',
      key: expect.any(String),
    });
  });

  test('that its daemon is gone', verifies({ 'ReconnectingConnection.toJSON': 'value' }), async () => {
    await using daemon = await PrivateDaemon.start();
    const lost = await connect(daemon.uri());
    await using kept = await keepConnected(daemon.uri());
    expect(inspect(kept)).toMatch(/^ReconnectingConnection { uri=test\+unix:.* state=open }$/);
    const uri = expect.stringMatching(/^test\+unix:/);
    expect(kept.toJSON()).toEqual({ type: 'ReconnectingConnection', uri, state: 'open' });
    await daemon.kill();
    await lost.disconnected;
    expect(inspect(lost)).toMatch(/state=lost \(eof\) }$/);
    await expect
      .poll(() => JSON.parse(JSON.stringify(kept)))
      .toEqual({ type: 'ReconnectingConnection', uri, state: 'lost' });
    await lost.close();
  });
});

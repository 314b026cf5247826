/** What a newer libvirt may send: values, kinds and errors that this version has no name for pass through as they came. */
import { describe, expect, test } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import * as constants from '../../../lib/constants.ts';
import { LibvirtError } from '../../../lib/core/errors.ts';
import type { LibvirtEvent } from '../../../lib/events/events.ts';
import { decoderOf, eventDecoderOf } from '../../../lib/native/decode.ts';
import { eventNamed } from '../../../lib/native/event.ts';
import { signatureOf } from '../../../lib/native/signature.ts';
import { RequestWriter, ResponseReader } from '../../../lib/native/words.ts';

/** A message as native code would write it. */
function message(write: (writer: RequestWriter) => void): ResponseReader {
  const writer = new RequestWriter(() => {});
  write(writer);
  const reader = new ResponseReader(writer.memory);
  reader.start();
  return reader;
}

describe('an enum value', () => {
  test('as a result', () => {
    const decode = decoderOf(signatureOf('virDomainGetState'));
    const read = (state: number) =>
      decode(
        message((writer) => {
          writer.number(state);
          writer.number(1);
        }),
      );
    expect(read(1)).toEqual({ state: 'running', reason: 1 });
    expect(read(99)).toEqual({ state: 99, reason: 1 });
    expect(read(-7)).toEqual({ state: -7, reason: 1 });
  });

  test('in a struct', () => {
    const info = decoderOf(signatureOf('virDomainGetInfo'))(
      message((writer) => {
        writer.number(200);
        writer.int64(2n ** 63n);
        writer.int64(1n);
        writer.number(2);
        writer.int64(0n);
      }),
    );
    expect(info).toEqual({ state: 200, maxMem: 2n ** 63n, memory: 1n, nrVirtCpu: 2, cpuTime: 0n });
  });
});

describe('a typed parameter', () => {
  const read = (type: number, value: bigint) =>
    decoderOf(signatureOf('virDomainGetJobStats'))(
      message((writer) => {
        writer.number(77);
        writer.number(2);
        for (const [index, name] of ['novel', 'known'].entries()) {
          writer.number(index);
          writer.string(name);
          writer.number(name === 'novel' ? type : 1);
          if (name === 'novel') writer.int64(value);
          else writer.number(5);
        }
      }),
    ) as { type: unknown; params: object };

  test('of an unknown type keeps its bits, and does not spoil its neighbors', () => {
    const { type, params } = read(12, 0xdeadbeefn);
    expect(type).toBe(77);
    expect({ ...params }).toEqual({ novel: { type: 12, bits: 0xdeadbeefn }, known: 5 });
  });

  test('with an unknown name', () => {
    expect({ ...read(4, 2n ** 64n - 1n).params }).toEqual({ novel: 2n ** 64n - 1n, known: 5 });
  });
});

describe('an event', () => {
  test('with an unknown kind and detail', () => {
    const decode = eventDecoderOf(eventNamed('domain-lifecycle')!);
    const event = decode(
      message((writer) => {
        writer.number(0);
        writer.number(55);
        writer.number(3);
      }),
    );
    expect(event).toEqual({ subject: null, payload: { event: 55, detail: 3 } });
  });

  test('with a known kind and an unknown detail', () => {
    const { payload } = eventDecoderOf(eventNamed('domain-lifecycle')!)(
      message((writer) => {
        writer.number(0);
        writer.number(2);
        writer.number(44);
      }),
    );
    expect(payload).toEqual({ event: 'started', detail: 44 });
  });

  test('with unknown flags', () => {
    const { payload } = eventDecoderOf(eventNamed('domain-memory-failure')!)(
      message((writer) => {
        for (const number of [0, 9, 1, 1 | 4096]) writer.number(number);
      }),
    );
    expect(payload).toMatchObject({ recipient: 9, flags: { flags: 4096 } });
  });
});

test('an error with an unknown number and domain', () => {
  const error = new LibvirtError({
    api: 'virDomainCreate',
    code: 999,
    domain: 888,
    level: 7,
    message: 'something new',
    str1: null,
    str2: null,
    str3: null,
    int1: -1,
    int2: -1,
  });
  expect(error).toMatchObject({ code: 'VIR_ERR_999', number: 999, domain: 888, level: 7, message: 'something new' });
});

test('an event by its number brings its object and the words of its payload', async () => {
  await using connection = await connect('test:///default');
  const domain = await connection.lookupDomainByName('test');
  const heard: LibvirtEvent<`domain-${number}`>[] = [];
  await using _raw = await connection.on('domain-0', (event) => heard.push(event));
  await using known = domain.events('lifecycle');
  await known.ready;
  await domain.suspend();
  await known.next();
  await expect.poll(() => heard.length).toBe(1);
  const { domain: subject, words } = heard[0]!;
  expect(subject.uuid).toBe(domain.uuid);
  expect(words.map((word) => Number(BigInt.asIntN(32, word)))).toEqual([
    constants.VIR_DOMAIN_EVENT_SUSPENDED,
    constants.VIR_DOMAIN_EVENT_SUSPENDED_PAUSED,
  ]);
});

test('an event that this libvirt does not have either is refused by it', async () => {
  await using connection = await connect('test:///default');
  await expect(connection.on('network-4000', () => {})).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
  await expect(connection.on('nonsense-1' as never, () => {})).rejects.toThrow(/unknown event 'nonsense-1'/);
});

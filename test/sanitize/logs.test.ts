/** What is in the logs of sanitizers: which file of tests has findings, and which of them may be libvirt's alone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn, isLeakInLibvirt, logNameOf, reportsIn } from '../../scripts/sanitize/logs.mjs';
import { temporaryFolder } from '../support/folder.ts';

const line = '='.repeat(65);

const leak = (...frames: string[]) =>
  [
    '==9647==ERROR: LeakSanitizer: detected memory leaks',
    '',
    'Direct leak of 32 byte(s) in 1 object(s) allocated from:',
    ...frames.map((frame, index) => `    #${index} 0x7f1d0deb83b7 in ${frame}`),
    '',
    'SUMMARY: AddressSanitizer: 32 byte(s) leaked in 1 allocation(s).',
  ].join('\n');

const calloc = '__interceptor_calloc ../sanitizer/asan_malloc_linux.cpp:77';
const glib = 'g_malloc0 (/lib/x86_64-linux-gnu/libglib-2.0.so.0+0x5a640)';
const ours = 'libvirt_native::Frame::buffer() ../native/calls/frame.cc:99 (/build/libvirt_native.node+0x1fff0)';

test('a log has several reports', () => {
  expect(reportsIn(`${line}\none\n${line}\n${line}\ntwo\n${line}\nThreadSanitizer: reported 2 warnings\n`)).toEqual([
    'one',
    'two',
  ]);
});

test('threads that are not stopped while leaks are looked for are no finding', () => {
  const lines = [
    '==10314==Unable to get registers from thread 10203.\n',
    '==10314==Running thread 10214 was not suspended. False leaks are possible.\n',
  ];
  expect(reportsIn(lines.join(''))).toEqual([]);
  expect(reportsIn(`${lines.join('')}\n${line}\n${leak(calloc, glib)}\n`)).toEqual([leak(calloc, glib)]);
});

test.each([
  ['a leak of what libvirt allocated', leak(calloc, glib), true],
  ['a leak of what the addon allocated', leak(calloc, ours), false],
  ['a leak of what libvirt allocated for the addon, where the stack shows that', leak(calloc, glib, ours), false],
  ['an error of memory', '==1==ERROR: AddressSanitizer: heap-use-after-free on address 0x1', false],
])('%s: whether it counts only if it is repeated', (_, report, expected) => {
  expect(isLeakInLibvirt(report)).toBe(expected);
});

test('findings name the file of tests, of its process and of those that it started', () => {
  const folder = temporaryFolder('findings');
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('of.100', leak(calloc, ours));
  write('100.runs', logNameOf('test/unit/a.test.ts'));
  write('101.runs', logNameOf('test/unit/b.test.ts'));
  write(`${logNameOf('test/exit/c.test.ts')}.102`, leak(calloc, glib));
  write('of.103', leak(calloc));
  write('of.104', '==104==Unable to get registers from thread 105.\n');
  const { findings, ignored } = findingsIn(folder);
  expect(ignored).toBe(0);
  expect(findings).toHaveLength(3);
  expect(findings).toEqual(
    expect.arrayContaining([
      { file: 'test/unit/a.test.ts', reports: [leak(calloc, ours)] },
      { file: 'test/exit/c.test.ts', reports: [leak(calloc, glib)] },
      { file: undefined, reports: [leak(calloc)] },
    ]),
  );
});

/** Only those reports of ThreadSanitizer are ignored in which this library has no part. */
import { expect, test } from 'vitest';
import { isRaceOfOthers } from '../../scripts/sanitize/races.mjs';

const lock = '    #0 pthread_mutex_lock ../tsan/interceptors.cpp:1312 (libtsan.so+0x42191)';
const copy = '    #0 memcpy ../tsan/interceptors.inc:827 (libtsan.so+0x5f0cd)';
const malloc = '    #0 malloc ../tsan/interceptors.cpp:647 (libtsan.so+0x3ebb8)';
const libvirt = '    #1 <null> <null> (libvirt.so.0+0x10a06d)';
const admin = '    #1 <null> <null> (libvirt-admin.so.0+0x4034)';
const glib = '    #1 g_malloc <null> (libglib-2.0.so.0+0x5a5e8)';
const invoke = '    #2 libvirt_native::Frame::invoke() ../native/calls/frame.cc:254 (libvirt_native.node+0x1faa4)';
const callback = '    #0 libvirt_native::deliver(int) ../native/events/subscription.cc:40 (libvirt_native.node+0x2000)';
const ours = '    #1 libvirt_native::Frame::buffer() ../native/calls/frame.cc:99 (libvirt_native.node+0x1fff0)';

/** A report as it is written: who touches memory, who did so before, and whose it is. */
function race(now: string[], before: string[], location: string[]): string {
  return [
    'WARNING: ThreadSanitizer: data race (pid=1)',
    '  Write of size 1 at 0x7b48 by thread T12:',
    ...now,
    '',
    '  Previous atomic read of size 1 at 0x7b48 by thread T11 (mutexes: write M5279):',
    ...before,
    '',
    ...location,
    '',
    "  Thread T12 'libvirt-events' (tid=2, running) created by thread T11 at:",
    '    #0 pthread_create ../tsan/interceptors.cpp:1001 (libtsan.so+0x5e686)',
    '    #1 libvirt_native::start() ../native/events/event_loop.cc:9 (libvirt_native.node+0x1)',
    '',
    'SUMMARY: ThreadSanitizer: data race (libvirt.so.0+0x10a06d)',
  ].join('\n');
}

const lost = '    [failed to restore the stack]';
const theirs = [malloc, glib, invoke];
const heap = (stack: string[]) => ['  Location is heap block of size 336 at 0x7b48 allocated by thread T11:', ...stack];

test.each<[string, string, boolean]>([
  ['within libvirt, about its own memory', race([lock, libvirt, invoke], [lock, libvirt, invoke], heap(theirs)), true],
  ['within libvirt, by two of its libraries', race([lock, libvirt], [lock, admin, invoke], heap(theirs)), true],
  ['libvirt writing into memory of ours', race([copy, libvirt, invoke], [lock, libvirt], heap([malloc, ours])), false],
  ['libvirt, and then this library', race([copy, libvirt, invoke], [ours, invoke], heap(theirs)), false],
  ['a callback that libvirt calls', race([callback, libvirt], [callback, libvirt], heap(theirs)), false],
  [
    'a variable of ours',
    race([lock, libvirt], [lock, libvirt], ["  Location is global 'x' of size 8 at 0x1 (libvirt_native.node+0x9)"]),
    false,
  ],
  [
    'a variable of libvirt',
    race([lock, libvirt], [lock, libvirt], ["  Location is global '<null>' at 0x1 (libvirt.so.0+0x9)"]),
    true,
  ],
  ['a mutex of libvirt, with an unknown previous access', race([lock, libvirt], [lost], heap(theirs)), true],
  ['other memory of libvirt, with an unknown previous access', race([copy, libvirt], [lost], heap(theirs)), false],
  ['a mutex of ours, with an unknown previous access', race([lock, libvirt], [lost], heap([malloc, ours])), false],
  ['unknown accesses', race([lost], [lost], heap(theirs)), false],
  ['no race', race([lock, libvirt], [lock, libvirt], heap(theirs)).replace('data race', 'lock-order-inversion'), false],
  [
    'a report that is cut off',
    race([lock, libvirt], [lock, libvirt], heap(theirs)).split('\n').slice(0, 4).join('\n'),
    false,
  ],
])('%s', (_, report, passedOver) => {
  expect(isRaceOfOthers(report)).toBe(passedOver);
});

test('the test runner by itself', () => {
  const report = race(
    [lock, '    #1 uv_mutex_lock ../deps/uv/thread.c:344 (node+0x18b)'],
    ['    [failed to restore the stack]'],
    [],
  )
    .replaceAll('libvirt-events', 'rolldown-worker')
    .replace('libvirt_native.node', 'rolldown-binding.node');
  expect(isRaceOfOthers(report)).toBe(true);
  expect(isRaceOfOthers(report.replace('(node+', '(libvirt_native.node+'))).toBe(false);
});

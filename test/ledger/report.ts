/** The account as a page: docs/coverage.md. */
import { relative } from 'node:path';
import { formatVersion, parseVersion } from '../../lib/native/version.ts';
import type { ConstantGroup } from './constants.ts';
import type { EventEntry } from './events.ts';
import { type FunctionEntry, type Outcome, reached, succeeded } from './functions.ts';
import { hasEffect, isBlank, type MethodEntry } from './proofs.ts';
import type { StructEntry } from './structs.ts';

export interface Account {
  readonly methods: readonly MethodEntry[];
  readonly functions: readonly FunctionEntry[];
  readonly events: readonly EventEntry[];
  readonly structs: readonly StructEntry[];
  readonly constants: readonly ConstantGroup[];
}

/** Lines of a total: what, and how many. */
export function totalsOf({ methods, functions, events, structs, constants }: Account): [string, number][] {
  const rows = functions.filter(({ row }) => row);
  const count = <Item>(items: readonly Item[], test: (item: Item) => unknown) => items.filter(test).length;
  return [
    ['public methods and functions', methods.length],
    ['… verified by an effect', count(methods, hasEffect)],
    ['… verified by a refusal alone', count(methods, (method) => !hasEffect(method) && !isBlank(method))],
    ['… not verified yet', count(methods, isBlank)],
    ['C functions', functions.length],
    ['… that JavaScript can call', rows.length],
    ['… with a method', count(rows, ({ methods }) => methods.length > 0)],
    ['… without one, with the reason', count(rows, ({ methods, reason }) => methods.length === 0 && reason)],
    ['… not exposed, with the reason', functions.length - rows.length],
    ['called, and answered by a driver', count(rows, reached)],
    ['… with success', count(rows, succeeded)],
    ['… refused by every available driver, with a typed error', count(rows, (row) => reached(row) && !succeeded(row))],
    ['called, but the installed libvirt is too old', count(rows, (row) => isMissing(row))],
    ['events', events.length],
    ['… delivered in a test', count(events, ({ delivered }) => delivered.length > 0)],
    ['… registered for, with what it would take to cause them', count(events, ({ reason }) => reason)],
    ['structs', structs.length],
    ['… received in a test', count(structs, ({ received }) => received.length > 0)],
    ['constants', constants.reduce((sum, group) => sum + group.constants.length, 0)],
    ['… of enums and flags', constants.filter(isEnum).reduce((sum, group) => sum + group.constants.length, 0)],
    [
      '… of these, with a name in the types',
      constants.filter(isEnum).reduce((sum, group) => sum + group.named.length, 0),
    ],
  ];
}

/** What is not accounted for, one line each. */
export function blanksOf({ methods, functions, events, structs, constants }: Account): string[] {
  return [
    ...methods.filter(isBlank).map(({ name }) => `${name} is not verified by any test`),
    ...functions.filter(({ blank }) => blank).map(({ api, blank }) => `${api} ${blank}`),
    ...events.filter(({ blank }) => blank).map(({ name, blank }) => `the event ${name} ${blank}`),
    ...structs.filter(({ received }) => received.length === 0).map(({ name }) => `no test has received a ${name}`),
    ...constants.flatMap(({ blank }) => blank).map((name) => `${name} has no name in the types`),
  ];
}

const isEnum = ({ name }: ConstantGroup) => name.startsWith('vir');
const isMissing = (entry: FunctionEntry) =>
  !reached(entry) && entry.outcomes.some(({ outcome }) => outcome === 'missing');

const objects: Readonly<Record<string, string>> = { none: 'The library', Connect: 'Connection' };

/** The page, in the order of the alphabet. */
export function pageOf(account: Account): string {
  const { methods, functions, events, structs } = account;
  const rows = functions.filter(({ row }) => row);
  const types = [...new Set(rows.map(({ object }) => object))].sort();
  return [
    '# What the tests reach',
    '',
    'Written by `npm run ledger` from what was recorded while the tests ran. A driver followed by "daemon" was at the other end of',
    'a socket; one without was in the process of the test.',
    '',
    ...table(
      ['', ''],
      totalsOf(account).map(([what, count]) => [what, String(count)]),
    ),
    '## Methods',
    '',
    'Which public methods tests verify, and how: by the answer of virsh (`virsh`), the XML that libvirt gives (`xml`), another method',
    "(`method`), the guest itself (`guest`), QEMU's monitor (`monitor`), the host's kernel (`sysfs`), a file (`file`), an event",
    '(`event`), another program on the same C function (`c`), a result that is known beforehand (`value`), the code of the error',
    'with which they reject (`refusal`), or the arguments that they pass to the C function (`arguments`).',
    '',
    'The fixtures for test runners are not among them, since they run in suites of their own, which',
    '[testing/users](../test/testing/users.test.ts) starts.',
    '',
    ...groupsOf(methods).flatMap(([name, group]) => [
      `### ${name}`,
      '',
      ...table(['method', 'verified by', 'drivers', 'tests'], group.map(methodRow)),
    ]),
    '## C functions',
    '',
    'An error is what the driver answered: some functions are refused by all that can run on a development machine.',
    '',
    ...types.flatMap((type) => [
      `### ${objects[type] ?? type}`,
      '',
      ...table(
        ['C function', 'method', 'since', 'outcome', 'tests'],
        rows.filter(({ object }) => object === type).map(functionRow),
      ),
    ]),
    '## Events',
    '',
    ...table(
      ['event', 'since', 'delivered by', 'tests'],
      events.map(({ name, since, delivered, reason, tests }) => [
        `\`${name}\``,
        versionText(since),
        delivered.length > 0
          ? delivered.join(', ')
          : reason
            ? `not here: it takes ${reason}`
            : `needs libvirt ${versionText(since)}`,
        testLinks(tests),
      ]),
    ),
    '## Structs',
    '',
    ...table(
      ['struct', 'fields', 'received from'],
      structs.map(({ name, fields, received }) => [`\`${name}\``, fields.join(', '), received.slice(0, 2).join(', ')]),
    ),
    '## C functions that are not exposed',
    '',
    ...unexposed(functions.filter(({ row }) => !row)),
    '',
  ].join('\n');
}

/** The methods of each class, and the functions of the package. */
function groupsOf(methods: readonly MethodEntry[]): [string, MethodEntry[]][] {
  const groups = new Map<string, MethodEntry[]>();
  for (const method of methods) {
    const name = method.name.includes('.') ? method.name.split('.')[0]! : 'Functions';
    groups.set(name, [...(groups.get(name) ?? []), method]);
  }
  return [...groups];
}

function methodRow({ name, ways, drivers, tests }: MethodEntry): string[] {
  return [`\`${name}\``, ways.length > 0 ? ways.join(', ') : '—', drivers.join(', '), testLinks(tests)];
}

function functionRow(entry: FunctionEntry): string[] {
  const { api, methods, reason, since, outcomes } = entry;
  const [best] = outcomes;
  return [
    `\`${api}\``,
    methods.length > 0 ? methods.map((method) => `\`${method}\``).join(', ') : (reason ?? ''),
    versionText(since),
    outcomeText(entry),
    best ? testLinks(best.tests) : '',
  ];
}

/** Where it succeeded; what else the drivers said is of interest only where it nowhere did. */
function outcomeText({ outcomes, since }: FunctionEntry): string {
  const success = outcomes.find(({ outcome }) => outcome === 'success');
  if (success) return `✔ ${success.drivers.join(', ')}`;
  const answers = outcomes.filter(({ outcome }) => /^[A-Z]/.test(outcome));
  if (answers.length > 0)
    return answers.map(({ outcome, drivers }: Outcome) => `${outcome}: ${drivers.join(', ')}`).join('; ');
  return outcomes.length > 0 ? `needs libvirt ${versionText(since)}` : '—';
}

/** Tests of behavior before those that call everything; two are enough to find one's way. */
function testLinks(tests: readonly string[]): string {
  const telling = tests.filter((test) => !test.startsWith('test/rows/'));
  return (telling.length > 0 ? telling : tests)
    .slice(0, 2)
    .map((test) => `[${relative('test', test).replace('.test.ts', '')}](../${test})`)
    .join(', ');
}

function unexposed(functions: readonly FunctionEntry[]): string[] {
  const reasons = [...new Set(functions.map(({ reason }) => reason ?? ''))].sort();
  return reasons.map(
    (reason) =>
      `- ${reason}: ${functions
        .filter((one) => one.reason === reason)
        .map(({ api }) => `\`${api}\``)
        .join(', ')}`,
  );
}

const versionText = (number: number) => formatVersion(parseVersion(number));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** Snapshots where a driver only lists names: the arguments that reach libvirt, and the answers that come back. */
import type { DomainSnapshot } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { verifyAborts } from '../../../support/aborts.ts';
import { guest, refused, scriptedHost, testDomainExchanges, testExchanges } from '../../../support/exchanges.ts';
import { procedureOf } from '../../../support/procedures.ts';
import { encode } from '../../../support/scripted-daemon.ts';
import { domainReference, int, list, string, struct, uint } from '../../../support/xdr.ts';

const reference = struct({ name: string, domain: domainReference });
const names = list(string);
const [base, one, two] = ['base', 'one', 'two'].map((name) => ({ name, domain: guest }));

const host = scriptedHost();
let snapshot: DomainSnapshot;

beforeEach(async () => {
  host.daemon.answer(...procedureOf('virDomainSnapshotLookupByName'), reference.write(base!));
  snapshot = await host.domain.lookupSnapshotByName('base');
});

/** What is compared of snapshots: each is of its domain. */
const shown = (snapshots: readonly DomainSnapshot[]) =>
  snapshots.map(({ name, domain }) => [name, domain === host.domain]);

testDomainExchanges(host, [
  {
    method: 'Domain.listAllSnapshots',
    call: async (domain, more) => shown(await domain.listAllSnapshots({ roots: true, ...more })),
    sends: ['virDomainListAllSnapshots', [int, 1], [uint, 1]],
    answer: [
      [list(reference), [one, two]],
      [int, 2],
    ],
    result: [
      ['one', true],
      ['two', true],
    ],
  },
  {
    method: 'Domain.listAllSnapshots',
    call: async (domain, more) => shown(await domain.listAllSnapshots({ roots: true, ...more })),
    before: [
      {
        name: 'virDomainListAllSnapshots',
        sends: [
          [int, 1],
          [uint, 1],
        ],
        answer: refused,
      },
      { name: 'virDomainSnapshotNum', sends: [[uint, 1]], answer: [[int, 2]] },
      {
        name: 'virDomainSnapshotListNames',
        sends: [
          [int, 2],
          [uint, 1],
        ],
        answer: [[names, ['one', 'two']]],
      },
      {
        name: 'virDomainSnapshotLookupByName',
        sends: [
          [string, 'one'],
          [uint, 0],
        ],
        answer: [[reference, one]],
      },
    ],
    sends: ['virDomainSnapshotLookupByName', [string, 'two'], [uint, 0]],
    answer: [[reference, two]],
    result: [
      ['one', true],
      ['two', true],
    ],
  },
]);

testExchanges(
  host,
  () => snapshot,
  [],
  [
    {
      method: 'DomainSnapshot.listAllChildren',
      call: async (subject, more) => shown(await subject.listAllChildren({ leaves: true, ...more })),
      before: [
        {
          name: 'virDomainSnapshotListAllChildren',
          sends: [
            [reference, base],
            [int, 1],
            [uint, 4],
          ],
          answer: refused,
        },
        {
          name: 'virDomainSnapshotNumChildren',
          sends: [
            [reference, base],
            [uint, 4],
          ],
          answer: [[int, 2]],
        },
        {
          name: 'virDomainSnapshotListChildrenNames',
          sends: [
            [reference, base],
            [int, 2],
            [uint, 4],
          ],
          answer: [[names, ['one', 'two']]],
        },
        {
          name: 'virDomainSnapshotLookupByName',
          sends: [
            [domainReference, guest],
            [string, 'one'],
            [uint, 0],
          ],
          answer: [[reference, one]],
        },
      ],
      sends: ['virDomainSnapshotLookupByName', [domainReference, guest], [string, 'two'], [uint, 0]],
      answer: [[reference, two]],
      result: [
        ['one', true],
        ['two', true],
      ],
    },
  ],
);

test('children that are listed by their names stop at whichever call the signal aborts', async () => {
  const { daemon } = host;
  daemon.answer(...procedureOf('virDomainSnapshotListAllChildren'), refused);
  daemon.answer(...procedureOf('virDomainSnapshotNumChildren'), encode([int, 1]));
  daemon.answer(...procedureOf('virDomainSnapshotListChildrenNames'), encode([names, ['one']]));
  daemon.answer(...procedureOf('virDomainSnapshotLookupByName'), reference.write(one!));
  expect(await verifyAborts((options) => snapshot.listAllChildren(options))).toBe(4);
});

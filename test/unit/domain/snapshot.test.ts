import type { Domain, DomainSnapshot } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

const named = (name: string) => `<domainsnapshot><name>${name}</name></domainsnapshot>`;
const names = (snapshots: readonly DomainSnapshot[]) => snapshots.map(({ name }) => name).sort();

describe('snapshots', () => {
  test(
    'of one after the other are a tree',
    verifies({
      'DomainSnapshot.getParent': ['method', 'refusal'],
      'DomainSnapshot.listAllChildren': 'method',
      'Domain.listAllSnapshots': 'method',
      'Domain.createSnapshot': 'method',
    }),
    async () => {
      const first = await guest.createSnapshot(named('first'));
      expect(first.domain).toBe(guest);
      await fails(first.getParent(), 'VIR_ERR_NO_DOMAIN_SNAPSHOT');
      const second = await guest.createSnapshot({ name: 'second', description: 'Two' });
      const third = await guest.createSnapshot(named('third'));
      expect((await second.getParent()).name).toBe('first');
      expect((await third.getParent()).domain).toBe(guest);
      expect(names(await first.listAllChildren())).toEqual(['second']);
      expect(names(await first.listAllChildren({ descendants: true }))).toEqual(['second', 'third']);
      expect(await third.listAllChildren()).toEqual([]);
      expect((await first.listAllChildren())[0]?.domain).toBe(guest);
      expect(names(await guest.listAllSnapshots())).toEqual(['first', 'second', 'third']);
      expect(names(await guest.listAllSnapshots({ roots: true }))).toEqual(['first']);
      expect(names(await guest.listAllSnapshots({ leaves: true }))).toEqual(['third']);
      expect((await guest.listAllSnapshots())[0]?.domain).toBe(guest);
    },
  );

  test(
    'are described by their XML',
    verifies({
      'Domain.createSnapshot': 'xml',
      'DomainSnapshot.getXMLDesc': 'value',
      'DomainSnapshot.getConfig': 'value',
    }),
    async () => {
      await guest.createSnapshot(named('first'));
      const second = await guest.createSnapshot({ name: 'second', description: 'Two' });
      const xml = await second.getXMLDesc();
      expect(xml).toContain('<description>Two</description>');
      expect(xml).toMatch(/<parent>\s*<name>first<\/name>/);
      expect(await second.getConfig()).toMatchObject({
        name: 'second',
        description: 'Two',
        state: 'running',
        parent: { name: 'first' },
        domain: { name: 'guest' },
      });
    },
  );

  test(
    'are found by their name, and the current one is known',
    verifies({
      'Domain.hasCurrentSnapshot': 'method',
      'Domain.getCurrentSnapshot': ['method', 'refusal'],
      'Domain.lookupSnapshotByName': ['method', 'refusal'],
      'DomainSnapshot.isCurrent': 'method',
      'DomainSnapshot.hasMetadata': 'value',
      'DomainSnapshot.name': 'method',
    }),
    async () => {
      expect(await guest.hasCurrentSnapshot()).toBe(false);
      await fails(guest.getCurrentSnapshot(), 'VIR_ERR_NO_DOMAIN_SNAPSHOT');
      const first = await guest.createSnapshot(named('first'));
      const second = await guest.createSnapshot(named('second'));
      expect(await guest.hasCurrentSnapshot()).toBe(true);
      const current = await guest.getCurrentSnapshot();
      expect([current.name, current.domain]).toEqual(['second', guest]);
      expect([await first.isCurrent(), await second.isCurrent()]).toEqual([false, true]);
      expect([await first.hasMetadata(), await second.hasMetadata()]).toEqual([true, true]);
      const found = await guest.lookupSnapshotByName('first');
      expect([found.name, found.domain]).toEqual(['first', guest]);
      await fails(guest.lookupSnapshotByName('third'), 'VIR_ERR_NO_DOMAIN_SNAPSHOT');
    },
  );

  test(
    'take the domain back to the state in which each was made',
    verifies({ 'Domain.revertToSnapshot': 'method', 'DomainSnapshot.isCurrent': 'method' }),
    async () => {
      const running = await guest.createSnapshot(named('running'));
      await guest.destroy();
      const off = await guest.createSnapshot(named('off'));
      await guest.revertToSnapshot(running);
      expect(await guest.getState()).toEqual({ state: 'running', reason: 'from-snapshot' });
      expect(await running.isCurrent()).toBe(true);
      await guest.revertToSnapshot(off);
      expect(await guest.getState()).toEqual({ state: 'shutoff', reason: 'from-snapshot' });
      await guest.revertToSnapshot(running, { paused: true });
      expect((await guest.getState()).state).toBe('paused');
    },
  );

  test(
    'are deleted with their children, without, or the children alone',
    verifies({ 'DomainSnapshot.delete': 'method' }),
    async () => {
      const make = async () => {
        for (const one of ['a', 'b', 'c']) await guest.createSnapshot(named(one));
        return guest.lookupSnapshotByName('b');
      };
      await (await make()).delete();
      expect(names(await guest.listAllSnapshots())).toEqual(['a', 'c']);
      await (await guest.lookupSnapshotByName('a')).delete({ children: true });
      expect(await guest.listAllSnapshots()).toEqual([]);
      await (await make()).delete({ childrenOnly: true });
      expect(names(await guest.listAllSnapshots())).toEqual(['a', 'b']);
    },
  );

  test('may stop the domain that they are of', verifies({ 'Domain.createSnapshot': 'method' }), async () => {
    await guest.createSnapshot(named('last'), { halt: true });
    expect((await guest.getState()).state).toBe('shutoff');
  });
});

describe('a snapshot sends', () => {
  const invalid = 'VIR_ERR_INVALID_ARG';
  const [guest_, snapshot_] = ['Domain guest', 'DomainSnapshot first'];
  /** A bit that no flag has, which the driver refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  let first: DomainSnapshot;
  beforeEach(async () => {
    first = await guest.createSnapshot(named('first'));
  });

  testSent([
    [
      'Domain.createSnapshot',
      (o) => guest.createSnapshot(named('other'), { quiesce: true, ...unknown, ...o }),
      'virDomainSnapshotCreateXML',
      [guest_, named('other'), { quiesce: true, ...unknown }],
      invalid,
    ],
    [
      'Domain.createSnapshot without a name',
      (o) => guest.createSnapshot(undefined, o),
      'virDomainSnapshotCreateXML',
      [guest_, '<domainsnapshot/>', {}],
    ],
    [
      'Domain.listAllSnapshots',
      (o) => guest.listAllSnapshots({ noMetadata: true, ...unknown, ...o }),
      'virDomainListAllSnapshots',
      [guest_, { noMetadata: true, ...unknown }],
      invalid,
    ],
    [
      'Domain.lookupSnapshotByName',
      (o) => guest.lookupSnapshotByName('first', { ...unknown, ...o }),
      'virDomainSnapshotLookupByName',
      [guest_, 'first', unknown],
      invalid,
    ],
    [
      'Domain.hasCurrentSnapshot',
      (o) => guest.hasCurrentSnapshot({ ...unknown, ...o }),
      'virDomainHasCurrentSnapshot',
      [guest_, unknown],
      invalid,
    ],
    [
      'Domain.getCurrentSnapshot',
      (o) => guest.getCurrentSnapshot({ ...unknown, ...o }),
      'virDomainSnapshotCurrent',
      [guest_, unknown],
      invalid,
    ],
    [
      'Domain.revertToSnapshot',
      (o) => guest.revertToSnapshot(first, { force: true, ...unknown, ...o }),
      'virDomainRevertToSnapshot',
      [snapshot_, { force: true, ...unknown }],
      invalid,
    ],
    [
      'DomainSnapshot.getXMLDesc',
      (o) => first.getXMLDesc({ secure: true, ...o }),
      'virDomainSnapshotGetXMLDesc',
      [snapshot_, { secure: true }],
    ],
    [
      'DomainSnapshot.getConfig',
      (o) => first.getConfig({ secure: true, ...o }),
      'virDomainSnapshotGetXMLDesc',
      [snapshot_, { secure: true }],
    ],
    [
      'DomainSnapshot.getParent',
      (o) => first.getParent({ ...unknown, ...o }),
      'virDomainSnapshotGetParent',
      [snapshot_, unknown],
      invalid,
    ],
    [
      'DomainSnapshot.listAllChildren',
      (o) => first.listAllChildren({ leaves: true, ...unknown, ...o }),
      'virDomainSnapshotListAllChildren',
      [snapshot_, { leaves: true, ...unknown }],
      invalid,
    ],
    [
      'DomainSnapshot.isCurrent',
      (o) => first.isCurrent({ ...unknown, ...o }),
      'virDomainSnapshotIsCurrent',
      [snapshot_, unknown],
      invalid,
    ],
    [
      'DomainSnapshot.hasMetadata',
      (o) => first.hasMetadata({ ...unknown, ...o }),
      'virDomainSnapshotHasMetadata',
      [snapshot_, unknown],
      invalid,
    ],
    [
      'DomainSnapshot.delete',
      (o) => first.delete({ metadataOnly: true, ...unknown, ...o }),
      'virDomainSnapshotDelete',
      [snapshot_, { metadataOnly: true, ...unknown }],
      invalid,
    ],
  ]);
});

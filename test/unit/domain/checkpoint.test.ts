/** Checkpoints, and the backups that they make incremental. */
import type { Domain, DomainCheckpoint } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

const named = (name: string) => `<domaincheckpoint><name>${name}</name></domaincheckpoint>`;
const names = (checkpoints: readonly DomainCheckpoint[]) => checkpoints.map(({ name }) => name).sort();

describe('checkpoints', () => {
  test(
    'of one after the other are a tree',
    verifies({
      'DomainCheckpoint.getParent': ['method', 'refusal'],
      'DomainCheckpoint.listAllChildren': 'method',
      'Domain.listAllCheckpoints': 'method',
      'Domain.createCheckpoint': 'method',
    }),
    async () => {
      const first = await guest.createCheckpoint(named('first'));
      const second = await guest.createCheckpoint({ name: 'second' });
      const third = await guest.createCheckpoint(named('third'));
      expect(second.domain).toBe(guest);
      const parent = await second.getParent();
      expect([parent.name, parent.domain]).toEqual(['first', guest]);
      await fails(first.getParent(), 'VIR_ERR_NO_DOMAIN_CHECKPOINT');
      expect(names(await first.listAllChildren())).toEqual(['second']);
      expect(names(await first.listAllChildren({ descendants: true }))).toEqual(['second', 'third']);
      expect(await third.listAllChildren()).toEqual([]);
      expect((await first.listAllChildren())[0]?.domain).toBe(guest);
      const sorted = await guest.listAllCheckpoints({ topological: true });
      expect(sorted.map(({ name }) => name)).toEqual(['first', 'second', 'third']);
      expect(names(await guest.listAllCheckpoints({ roots: true }))).toEqual(['first']);
      expect(names(await guest.listAllCheckpoints({ leaves: true }))).toEqual(['third']);
      expect(sorted[0]?.domain).toBe(guest);
    },
  );

  test(
    'are found by their name, and described by their XML',
    verifies({
      'Domain.lookupCheckpointByName': ['method', 'refusal'],
      'DomainCheckpoint.getXMLDesc': 'value',
      'DomainCheckpoint.getConfig': 'value',
      'DomainCheckpoint.name': 'method',
      'Domain.createCheckpoint': 'xml',
    }),
    async () => {
      await guest.createCheckpoint(named('first'));
      const second = await guest.createCheckpoint({ name: 'second', description: 'Two' });
      const found = await guest.lookupCheckpointByName('second');
      expect([found.name, found.domain]).toEqual(['second', guest]);
      await fails(guest.lookupCheckpointByName('third'), 'VIR_ERR_NO_DOMAIN_CHECKPOINT');
      expect(await second.getXMLDesc()).toContain('<domain ');
      expect(await second.getXMLDesc({ noDomain: true })).not.toContain('<domain ');
      const config = await second.getConfig({ noDomain: true });
      expect(config).toMatchObject({ name: 'second', description: 'Two', parent: { name: 'first' } });
      expect(config).not.toHaveProperty('domain');
      expect((await second.getConfig()).domain?.name).toBe('guest');
    },
  );

  test(
    'are deleted with their children, without, or the children alone',
    verifies({ 'DomainCheckpoint.delete': 'method' }),
    async () => {
      const make = async () => {
        for (const one of ['a', 'b', 'c']) await guest.createCheckpoint(named(one));
        return guest.lookupCheckpointByName('b');
      };
      await (await make()).delete();
      expect(names(await guest.listAllCheckpoints())).toEqual(['a', 'c']);
      await (await guest.lookupCheckpointByName('a')).delete({ children: true });
      expect(await guest.listAllCheckpoints()).toEqual([]);
      await (await make()).delete({ childrenOnly: true });
      expect(names(await guest.listAllCheckpoints())).toEqual(['a', 'b']);
    },
  );
});

describe('a checkpoint, or a backup, sends', () => {
  const no = 'VIR_ERR_NO_SUPPORT';
  const invalid = 'VIR_ERR_INVALID_ARG';
  const [guest_, checkpoint_] = ['Domain guest', 'DomainCheckpoint first'];
  /** A bit that no flag has, which the driver refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  let first: DomainCheckpoint;
  beforeEach(async () => {
    first = await guest.createCheckpoint(named('first'));
  });

  testSent([
    [
      'Domain.createCheckpoint',
      (o) => guest.createCheckpoint(named('other'), { ...unknown, ...o }),
      'virDomainCheckpointCreateXML',
      [guest_, named('other'), unknown],
      invalid,
    ],
    [
      'Domain.createCheckpoint without a name',
      (o) => guest.createCheckpoint(undefined, o),
      'virDomainCheckpointCreateXML',
      [guest_, '<domaincheckpoint/>', {}],
    ],
    [
      'Domain.listAllCheckpoints',
      (o) => guest.listAllCheckpoints({ roots: true, ...unknown, ...o }),
      'virDomainListAllCheckpoints',
      [guest_, { roots: true, ...unknown }],
      invalid,
    ],
    [
      'Domain.lookupCheckpointByName',
      (o) => guest.lookupCheckpointByName('first', { ...unknown, ...o }),
      'virDomainCheckpointLookupByName',
      [guest_, 'first', unknown],
      invalid,
    ],
    [
      'DomainCheckpoint.getXMLDesc',
      (o) => first.getXMLDesc({ secure: true, ...o }),
      'virDomainCheckpointGetXMLDesc',
      [checkpoint_, { secure: true }],
    ],
    [
      'DomainCheckpoint.getConfig',
      (o) => first.getConfig({ secure: true, ...o }),
      'virDomainCheckpointGetXMLDesc',
      [checkpoint_, { secure: true }],
    ],
    [
      'DomainCheckpoint.getParent',
      (o) => first.getParent({ ...unknown, ...o }),
      'virDomainCheckpointGetParent',
      [checkpoint_, unknown],
      invalid,
    ],
    [
      'DomainCheckpoint.listAllChildren',
      (o) => first.listAllChildren({ leaves: true, ...unknown, ...o }),
      'virDomainCheckpointListAllChildren',
      [checkpoint_, { leaves: true, ...unknown }],
      invalid,
    ],
    [
      'DomainCheckpoint.delete',
      (o) => first.delete({ metadataOnly: true, ...unknown, ...o }),
      'virDomainCheckpointDelete',
      [checkpoint_, { metadataOnly: true, ...unknown }],
      invalid,
    ],
    [
      'Domain.backupBegin',
      (o) =>
        guest.backupBegin('<domainbackup mode="pull"/>', { reuseExternal: true, checkpoint: named('other'), ...o }),
      'virDomainBackupBegin',
      [guest_, '<domainbackup mode="pull"/>', named('other'), { reuseExternal: true }],
      no,
    ],
    [
      'Domain.backupBegin of all disks, without a checkpoint',
      (o) => guest.backupBegin(undefined, o),
      'virDomainBackupBegin',
      [guest_, '<domainbackup/>', null, {}],
      no,
    ],
    [
      'Domain.backupBegin with descriptions',
      (o) => guest.backupBegin({ mode: 'push' } as never, { checkpoint: { name: 'described' } as never, ...o }),
      'virDomainBackupBegin',
      [
        guest_,
        expect.stringMatching(/^<domainbackup mode=.push.\/>\s*$/),
        expect.stringMatching(/^<domaincheckpoint>\s*<name>described<\/name>\s*<\/domaincheckpoint>\s*$/),
        {},
      ],
      no,
    ],
    [
      'Domain.backupGetXMLDesc',
      (o) => guest.backupGetXMLDesc({ ...unknown, ...o }),
      'virDomainBackupGetXMLDesc',
      [guest_, unknown],
      no,
    ],
    ['Domain.backupGetConfig', (o) => guest.backupGetConfig(o), 'virDomainBackupGetXMLDesc', [guest_, {}], no],
  ]);
});

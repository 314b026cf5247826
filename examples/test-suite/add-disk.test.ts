/**
 * A suite for a tool of one's own, with a real guest: what counts is what the guest sees, and what libvirt keeps. Run it by vitest, with
 * `testTimeout: 120_000` and `pool: 'forks'` in its configuration.
 */
import { readFile } from 'node:fs/promises';
import { LibvirtError } from 'libvirt-native';
import { Inventory } from 'libvirt-native/testing';
import { labTest } from 'libvirt-native/testing/vitest';
import { describe, expect } from 'vitest';
import { addDisk } from './add-disk.ts';

/** Each test has the guest as it was when it was ready; the first one boots it. */
const test = labTest({ guest: { memory: '160 MiB' } });

describe('addDisk()', () => {
  test('gives the guest a disk of that size, and the definition as well', async ({ lab, guest }) => {
    const name = await addDisk(guest.domain, await lab.disk('24 MiB'), { serial: 'data' });
    await guest.console.expect(/hotplug: added block .*serial=data/);
    expect(await guest.run(`cat /sys/block/${name}/size`)).toBe(String((24 << 20) / 512));
    const { devices } = await guest.domain.getConfig({ inactive: true });
    expect(devices?.disk?.map(({ target }) => target.dev)).toEqual([name]);
  });

  test('lets the guest write to the image', async ({ lab, guest }) => {
    const image = await lab.disk('8 MiB');
    const name = await addDisk(guest.domain, image);
    await guest.console.expect('hotplug: added block');
    await guest.run(`echo written | dd of=/dev/${name} conv=fsync`);
    expect((await readFile(image)).subarray(0, 7).toString()).toBe('written');
  });

  test('chooses a free name for each disk', async ({ lab, guest }) => {
    const names: string[] = [];
    for (let count = 0; count < 3; count++) names.push(await addDisk(guest.domain, await lab.disk('8 MiB')));
    expect(names).toEqual(['vda', 'vdb', 'vdc']);
  });

  test('rejects an image that is missing, and changes nothing', async ({ guest }) => {
    const before = await guest.domain.getXMLDesc({ inactive: true });
    await expect(addDisk(guest.domain, '/nowhere/disk.img')).rejects.toBeInstanceOf(LibvirtError);
    expect(await guest.domain.getXMLDesc({ inactive: true })).toBe(before);
  });

  test('changes the definition of a guest that is off', async ({ lab, guest }) => {
    // What this test makes on the hypervisor goes with it, whether it passes or not.
    await using _inventory = await Inventory.take(lab.connection);
    const config = { ...(await guest.domain.getConfig({ inactive: true })), name: 'other' };
    delete config.uuid;
    const other = await lab.connection.defineDomain(config);
    expect(await addDisk(other, await lab.disk('8 MiB'))).toBe('vda');
    expect(await other.isActive()).toBe(false);
  });
});

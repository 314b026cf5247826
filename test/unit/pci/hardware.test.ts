/** What a function says of its hardware: from libvirt's XML and from the configuration space; undefined where it is unknown. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { connect } from 'libvirt-native';
import { sriovTopology } from 'libvirt-native/testing';
import { describe, expect, test } from 'vitest';
import { describeLink, linkOf, msixVectorsIn, readHardware } from '../../../lib/pci/hardware.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { port, sriovURI } from '../sriov.ts';

const register = (speed: string, width: number) => ({ speed, width });

describe('a PCI Express link', () => {
  const express = (...links: string[]) => `<pci-express>${links.join('')}</pci-express>`;

  test('has the speed and width that it has, and those that it can have', async () => {
    const now = "<link validity='sta' speed='5' width='4'/>";
    const topology = sriovTopology({
      physicalFunctions: [
        { capabilities: express("<link validity='cap' port='1' speed='8' width='16'/>", now) },
        {
          capabilities: express(
            "<link validity='cap' port='1' speed='2.5' width='1'/>",
            "<link validity='sta' width='0'/>",
          ),
        },
        {},
      ],
      virtualFunctions: 0,
    });
    await using connection = await connect(await topology.write(join(temporaryFolder('links'), 'host.xml')));
    const functions = await connection.pci.functions();
    expect(functions.map(({ link }) => link)).toEqual([
      { speed: 5, width: 4, maxSpeed: 8, maxWidth: 16 },
      { speed: undefined, width: undefined, maxSpeed: 2.5, maxWidth: 1 },
      undefined,
    ]);
    expect(inspect(functions[0])).toContain("link: '5 GT/s x4 of 8 GT/s x16'");
    expect(inspect(functions[2])).not.toContain('link');
  });

  test.each([
    [linkOf(register('5', 4), register('8', 16)), '5 GT/s x4 of 8 GT/s x16'],
    [linkOf(register('8', 16), register('8', 16)), '8 GT/s x16'],
    [linkOf(register('8', 16), undefined), '8 GT/s x16'],
    [linkOf(undefined, register('16', 8)), 'up to 16 GT/s x8'],
    [linkOf({ width: 4 }, undefined), 'x4'],
  ])('is shown as what is known: %j', (link, text) => {
    expect(describeLink(link!)).toBe(text);
  });

  test('of which the registers say nothing is none', () => {
    expect(linkOf({ width: 0 }, { width: 255 })).toBeUndefined();
    expect(linkOf(undefined, undefined)).toBeUndefined();
    expect(linkOf({ speed: '64', width: 64 }, undefined)).toMatchObject({ speed: 64, width: 64 });
  });
});

/** A configuration space with capabilities, each at an address. */
function configurationSpace(...capabilities: readonly (readonly [at: number, id: number, control: number])[]): Buffer {
  const config = Buffer.alloc(256);
  if (capabilities.length > 0) config.writeUInt16LE(0x10, 0x06);
  let pointer = 0x34;
  for (const [at, id, control] of capabilities) {
    config[pointer] = at;
    config[at] = id;
    config.writeUInt16LE(control, at + 2);
    pointer = at + 1;
  }
  return config;
}

describe('the MSI-X table', () => {
  const power = [0x40, 0x01, 0] as const;

  test('has as many vectors as its capability says, also with flags set', () => {
    expect(msixVectorsIn(configurationSpace(power, [0x70, 0x11, 9]))).toBe(10);
    expect(msixVectorsIn(configurationSpace([0x50, 0x11, 0xc000 | 2047]))).toBe(2048);
  });

  test('is none without that capability', () => {
    expect(msixVectorsIn(configurationSpace(power))).toBe(0);
    expect(msixVectorsIn(configurationSpace())).toBe(0);
  });

  test('is unknown where the kernel shows a part of the configuration space only', () => {
    expect(msixVectorsIn(configurationSpace(power, [0x70, 0x11, 9]).subarray(0, 64))).toBeUndefined();
    expect(msixVectorsIn(Buffer.alloc(0))).toBeUndefined();
  });

  test('is none in a list of capabilities that has no end', () => {
    const config = configurationSpace(power, [0x50, 0x05, 0]);
    config[0x51] = 0x40;
    expect(msixVectorsIn(config)).toBe(0);
  });
});

describe('what only the host knows', () => {
  test('is read from /sys', async () => {
    const folder = temporaryFolder('hardware');
    expect(await readHardware(folder)).toEqual({ msixVectors: undefined, resetMethods: undefined });
    writeFileSync(join(folder, 'config'), configurationSpace([0x70, 0x11, 2]));
    writeFileSync(join(folder, 'reset_method'), 'flr bus\n');
    expect(await readHardware(folder)).toEqual({ msixVectors: 3, resetMethods: ['flr', 'bus'] });
  });

  test('is unknown of a host that is not this machine', async () => {
    await using connection = await connect(sriovURI());
    expect(await connection.pci.function(port)).toMatchObject({ msixVectors: undefined, resetMethods: undefined });
  });
});

/** Hints for failures of Xen's toolstack: from its log, and from what the guest lacks. */
import { type Connection, connect, type Domain, type LibvirtError } from 'libvirt-native';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failuresSince } from '../../../lib/core/hints/libxl.ts';
import { expectHint, rejection } from '../../support/hints.ts';
import { procedureOf } from '../../support/procedures.ts';
import { encode, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { domainReference, string } from '../../support/xdr.ts';

const log = `2026-11-29 11:34:36.776+0000: xc: panic: xg_dom_x86.c:1319: meminit_pv: failed to allocate 0x1f4000 pages: Internal error
2026-11-29 11:34:36.839+0000: libxl: libxl_create.c:1695:domcreate_rebuild_done: Domain 2:cannot (re-)build domain: -3
2026-11-29 11:34:49.760+0000: libxl: libxl_device.c:1351:device_hotplug_child_death_cb: script: Could not find bridge device none
2026-11-29 11:34:49.769+0000: libxl: libxl_create.c:1982:domcreate_attach_devices: Domain 6:unable to add vif devices
`;

describe("the log of Xen's toolstack", () => {
  const at = (time: string) => Date.parse(`2026-11-29T${time}Z`);

  test('is quoted from when the call began, without dates', () => {
    expect(failuresSince(log, at('11:34:49'))).toEqual([
      'libxl: libxl_device.c:1351:device_hotplug_child_death_cb: script: Could not find bridge device none',
      'libxl: libxl_create.c:1982:domcreate_attach_devices: Domain 6:unable to add vif devices',
    ]);
    expect(failuresSince(log, at('11:34:49.770'))).toEqual([
      'libxl: libxl_create.c:1982:domcreate_attach_devices: Domain 6:unable to add vif devices',
    ]);
    expect(failuresSince(log, at('11:34:50'))).toEqual([]);
    expect(failuresSince('', 0)).toEqual([]);
  });

  test('is not quoted where its lines are of several domains', () => {
    expect(failuresSince(log, at('11:34:36'))).toEqual([]);
  });

  test('is quoted in bounds', () => {
    const line = (index: number) => `2026-11-29 12:00:00.000+0000: libxl: line ${index} ${'x'.repeat(1000)}\n`;
    const quoted = failuresSince(Array.from({ length: 100 }, (_, index) => line(index)).join(''), 0);
    expect(quoted).toHaveLength(8);
    expect(quoted[0]).toMatch(/^libxl: line 92 x+$/);
    expect(quoted[0]).toHaveLength(300);
  });
});

describe('a failure', () => {
  const guest = { name: 'guest', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1', id: 7 } as const;
  const failed = (what: string) => ({ code: 1, domain: 41, message: `libxenlight failed to ${what}` });
  let daemon: ScriptedDaemon;
  let connection: Connection;
  let domain: Domain;

  beforeAll(async () => {
    daemon = await ScriptedDaemon.listen('Xen');
    daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
    connection = await connect(daemon.uri);
    domain = await connection.lookupDomainByName('guest');
  });
  afterAll(async () => {
    expect(await connection.close()).toBe(0);
    await daemon[Symbol.asyncDispose]();
  });

  async function attachTo(inside: string): Promise<LibvirtError> {
    const xml = `<domain type='xen'><name>guest</name>${inside}</domain>`;
    daemon.answer(...procedureOf('virDomainGetXMLDesc'), encode([string, xml]));
    daemon.answer(...procedureOf('virDomainAttachDeviceFlags'), failed('attach pci device 0000:02:00.0'));
    const device =
      "<hostdev mode='subsystem' type='pci'><source><address bus='2' slot='0' function='0'/></source></hostdev>";
    return expectHint(domain.attachDevice(device, { config: true }), 'xen-passthrough');
  }

  test('to plug a PCI device in points to what the guest lacks', async () => {
    expect((await attachTo('')).hint).toMatch(/<passthrough state='on'\/>/);
    expect((await attachTo("<devices><hostdev mode='subsystem' type='usb'/></devices>")).hint).toMatch(/<passthrough/);
  });

  test('to plug a PCI device in points to the log where the guest lacks nothing', async () => {
    for (const inside of [
      "<features><xen><passthrough state='on'/></xen></features>",
      "<devices><hostdev mode='subsystem' type='pci' managed='yes'/></devices>",
    ]) {
      const { hint } = await attachTo(inside);
      expect(hint).not.toMatch(/<passthrough/);
      expect(hint).toMatch(/\/var\/log\/libvirt\/libxl\/libxl-driver\.log/);
    }
  });

  test('of which libvirt says nothing more points to the log', async () => {
    daemon.answer(...procedureOf('virDomainCreateWithFlags'), failed("create new domain 'guest'"));
    await expectHint(domain.create(), 'libxl-log', /\/var\/log\/libvirt\/libxl\/libxl-driver\.log/);
    // Of another kind, it says more itself.
    daemon.answer(...procedureOf('virDomainCreateWithFlags'), { code: 38, domain: 41, message: 'no such file' });
    expect((await rejection(domain.create())).hint).toBeUndefined();
  });
});

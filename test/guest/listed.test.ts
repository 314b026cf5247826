/** What a host says that it cannot do is never planned: it is done otherwise, or refused by the field that asks for it. */

import { Capabilities, DomainCapabilities, DomainConfig } from 'libvirt-native/config';
import { emulatorFor, type GuestHost, type GuestSpec, GuestSpecError, planGuest, virtio } from 'libvirt-native/guest';
import { describe, expect, test } from 'vitest';
import { armHost, kvmHost, xenHost } from './hosts.ts';
import { missingIn } from './missing.ts';

const small: GuestSpec = { name: 'small', memory: '512 MiB' };

/** A specification for each list of domain capabilities, and then some. */
const specs: Readonly<Record<string, GuestSpec>> = {
  least: small,
  disks: { ...small, disks: [{ source: '/a' }, { source: '/b', device: 'cdrom' }, { source: '/c', bus: 'scsi' }] },
  threads: { ...small, disks: [{ source: '/a', iothread: 1 }], cpus: 200 },
  screen: { ...small, display: true },
  vnc: { ...small, display: 'vnc' },
  entropy: { ...small, rng: true },
  builtin: { ...small, rng: { backend: { model: 'builtin' } } },
  shares: { ...small, shares: [{ source: '/srv', target: 'srv' }] },
  path: { ...small, shares: [{ source: '/srv', target: 'srv', driver: 'path' }] },
  served: { ...small, disks: [{ source: { vhostUser: '/s' } }] },
  tpm: { ...small, tpm: true },
  pci: { ...small, hostDevices: ['03:10.2'] },
  agent: { ...small, agent: true },
  console: { ...small, console: 'paravirtual' },
  efi: { ...small, firmware: 'efi' },
  secure: { ...small, firmware: 'efi', secureBoot: true },
  model: { ...small, cpu: 'EPYC-Rome' },
  passthrough: { ...small, cpu: 'host-passthrough' },
  object: { ...small, cpu: { mode: 'custom', model: { value: 'EPYC-Rome' } } },
  crypto: { ...small, devices: [virtio.crypto()] },
  redirdev: { ...small, devices: [{ redirdev: { type: 'spicevmc', bus: 'usb' } }] },
  panic: { ...small, devices: [{ panic: { model: 'pvpanic' } }] },
  gpu: { ...small, devices: [virtio.gpu()] },
  channel: {
    ...small,
    devices: [virtio.channel({ name: 'a' }), { channel: { type: 'spicevmc', target: { type: 'virtio' } } }],
  },
};

/** All that there is, so that what is left out makes the difference. */
const everything = DomainCapabilities.format(kvmHost.domainCapabilities!)
  .replace(/<graphics supported='yes'>[\s\S]*?<\/graphics>/, section('graphics', { type: ['vnc', 'spice'] }))
  .replace(
    /<rng supported='yes'>[\s\S]*?<\/rng>/,
    section('rng', { model: ['virtio'], backendModel: ['random', 'builtin'] }),
  )
  .replace(
    '</devices>',
    `${section('channel', { type: ['pty', 'unix', 'spicevmc'] })}${section('console', { type: ['pty'] })}
     ${section('crypto', { model: ['virtio'], type: ['qemu'], backendModel: ['builtin'] })}
     ${section('redirdev', { bus: ['usb'] })}${section('panic', { model: ['pvpanic'] })}</devices>`,
  );

function section(name: string, lists: Record<string, string[]>): string {
  const enums = Object.entries(lists).map(
    ([list, values]) => `<enum name='${list}'>${values.map((value) => `<value>${value}</value>`).join('')}</enum>`,
  );
  return `<${name} supported='yes'>${enums.join('')}</${name}>`;
}

/** The plans of all specifications: what each is missing, or the field that was refused. */
function outcomes(host: GuestHost): Record<string, string> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      try {
        return [name, missingIn(planGuest(spec, host).config, host.domainCapabilities!).join() || 'planned'];
      } catch (error) {
        if (!(error instanceof GuestSpecError)) throw error;
        return [name, `refused ${error.field.split(/[.[]/)[0]}`];
      }
    }),
  );
}

const host = (xml: string): GuestHost => ({ ...kvmHost, domainCapabilities: DomainCapabilities.parse(xml) });

describe('a host that has everything', () => {
  test('is planned for', () => {
    expect(new Set(Object.values(outcomes(host(everything))))).toEqual(new Set(['planned']));
  });

  const values = [...everything.matchAll(/<value>[^<]*<\/value>/g)].map(({ 0: value, index }) => ({ value, index }));
  test.each(values)('but for the $value at $index', ({ value, index }) => {
    const without = everything.slice(0, index) + everything.slice(index + value.length);
    for (const [name, outcome] of Object.entries(outcomes(host(without)))) {
      expect({ name, outcome }).toMatchObject({ outcome: expect.stringMatching(/^(planned$|refused )/) });
      const field = outcome.replace('refused ', '');
      if (field !== 'planned') expect(Object.keys(specs[name]!)).toContain(field);
    }
  });

  const supported = [...everything.matchAll(/<([\w-]+)( name='[\w-]+')? supported='yes'/g)];
  test.each(supported.map(({ 0: tag, index }) => ({ tag, index })))('but for $tag', ({ tag, index }) => {
    const without = everything.slice(0, index) + tag.replace("'yes'", "'no'") + everything.slice(index + tag.length);
    for (const [name, outcome] of Object.entries(outcomes(host(without))))
      expect({ name, outcome }).toMatchObject({ outcome: expect.stringMatching(/^(planned$|refused )/) });
  });
});

const replaced = (from: string | RegExp, to: string) => {
  const xml = everything.replace(from, to);
  expect(xml).not.toBe(everything);
  return host(xml);
};

describe('CPU models', () => {
  const custom = /<mode name='custom'[\s\S]*<\/mode>/;
  const asked: GuestSpec = { ...small, cpu: 'EPYC-Rome' };

  test('that the host cannot run are refused with what it lacks', () => {
    const blocked = replaced(
      custom,
      `<mode name='custom' supported='yes'>
        <model usable='no' vendor='AMD'>EPYC-Rome</model><model usable='yes' vendor='Intel'>Nehalem</model>
        <blockers model='EPYC-Rome'><feature name='clwb'/><feature name='sha-ni'/></blockers>
      </mode>`,
    );
    const reason = "cpu: the host cannot run the model 'EPYC-Rome': it lacks clwb, sha-ni; it can run Nehalem";
    expect(() => planGuest(asked, blocked)).toThrow(reason);
    expect(() => planGuest({ ...small, cpu: { model: { value: 'EPYC-Rome' } } }, blocked)).toThrow(reason);
    expect(planGuest({ ...small, cpu: 'Nehalem' }, blocked).config.cpu?.model?.value).toBe('Nehalem');
    // libvirt may take another one, or none at all.
    const free = { model: { value: 'EPYC-Rome', fallback: 'allow' } } as const;
    expect(planGuest({ ...small, cpu: free }, blocked).config.cpu?.model?.value).toBe('EPYC-Rome');
    const unchecked = { ...free, model: { value: 'EPYC-Rome' }, check: 'none' } as const;
    expect(planGuest({ ...small, cpu: unchecked }, blocked).config.cpu?.check).toBe('none');
  });

  test('are refused where there are none by their names', () => {
    const none = replaced(custom, "<mode name='custom' supported='no'/>");
    expect(() => planGuest(asked, none)).toThrow('cpu: KVM on this host has no CPU models by their names');
    expect(() => planGuest({ ...small, cpu: { mode: 'custom', model: { value: 'a' } } }, none)).toThrow('cpu: ');
  });

  test('of which the host does not know whether it can run them are planned', () => {
    const unknown = replaced("usable='yes'", "usable='unknown'");
    expect(planGuest(asked, unknown).config.cpu?.model?.value).toBe('EPYC-Rome');
  });

  test('modes in an object are those of the host', () => {
    const no = replaced(
      "<mode name='host-passthrough' supported='yes'",
      "<mode name='host-passthrough' supported='no'",
    );
    expect(() => planGuest({ ...small, cpu: { mode: 'host-passthrough' } }, no)).toThrow("has no 'host-passthrough'");
  });
});

describe('what is planned otherwise', () => {
  const without = (list: string, value: string) =>
    replaced(new RegExp(`(<enum name=.${list}.>(?:<value>[^<]*</value>)*?)<value>${value}</value>`), '$1');

  test('entropy from QEMU where the host gives none', () => {
    const { devices } = planGuest(small, without('backendModel', 'random')).config;
    expect(devices?.rng).toMatchObject([{ backend: { model: 'builtin' } }]);
  });

  test('a screen by SPICE, and another graphics card', () => {
    expect(planGuest({ ...small, display: true }, without('type', 'vnc')).config.devices?.graphics).toMatchObject([
      { type: 'spice' },
    ]);
    const { devices } = planGuest({ ...small, display: true }, without('modelType', 'virtio')).config;
    expect(devices?.video).toMatchObject([{ model: { type: 'vga' } }]);
  });

  test('shared memory in files', () => {
    const { memoryBacking } = planGuest(specs['shares']!, without('sourceType', 'memfd')).config;
    expect(memoryBacking?.source).toEqual({ type: 'file' });
  });

  test('a TPM of an older version is none', () => {
    const old = replaced('<value>2.0</value>', '<value>1.2</value>');
    expect(() => planGuest(specs['tpm']!, old)).toThrow('tpm: the host has no TPM 2.0, but 1.2');
  });

  test('firmware of other architectures comes in packages of its own', () => {
    const none = (host: GuestHost): GuestHost => {
      const xml = DomainCapabilities.format(host.domainCapabilities!).replace('<value>efi</value>', '');
      return { ...host, domainCapabilities: DomainCapabilities.parse(xml) };
    };
    const efi: GuestSpec = { ...small, firmware: 'efi' };
    expect(() => planGuest(efi, none(kvmHost))).toThrow('apt install ovmf)');
    expect(() => planGuest({ ...efi, arch: 'aarch64' }, none(armHost))).toThrow('apt install qemu-efi-aarch64)');
    expect(() => planGuest({ ...small, arch: 'aarch64', firmware: 'bios' }, armHost)).toThrow(
      'firmware: aarch64 has no BIOS',
    );
    expect(() =>
      planGuest({ ...efi, secureBoot: true, machine: 'pc' }, { capabilities: kvmHost.capabilities! }),
    ).toThrow("secureBoot: requires the machine type 'q35'");
  });
});

describe('what capabilities say of an architecture', () => {
  const arm = (features: string): GuestHost => {
    const xml = Capabilities.format(armHost.capabilities!).replace(
      /(aarch64'>[\s\S]*?<\/arch>)/,
      `$1<features>${features}</features>`,
    );
    return { ...armHost, capabilities: Capabilities.parse(xml) };
  };
  const asked: GuestSpec = { ...small, arch: 'aarch64', disks: [{ source: '/a', bootOrder: 1 }] };

  test('decides on ACPI and on the order of devices', () => {
    const full = planGuest(asked, arm("<acpi default='on' toggle='yes'/><cpuselection/><deviceboot/>"));
    expect(full.config.features).toEqual({ acpi: true });
    expect(planGuest({ ...small, arch: 'aarch64' }, arm('<cpuselection/>')).config.features).toBeUndefined();
    expect(() => planGuest(asked, arm('<cpuselection/>'))).toThrow('disks[0].bootOrder: ');
  });

  test('and its TPM is of a model of its own', () => {
    const tpm = (arch: 'aarch64' | 'x86_64') =>
      planGuest({ ...small, arch, tpm: true }, { capabilities: armHost.capabilities! }).config.devices?.tpm?.[0]?.model;
    expect([tpm('aarch64'), tpm('x86_64')]).toEqual(['tpm-tis', 'tpm-crb']);
  });

  test('domain capabilities of another machine are not those of the guest', () => {
    expect(() => planGuest({ ...small, machine: 'pc' }, kvmHost)).toThrow(
      /^host.domainCapabilities are of kvm x86_64 pc-q35/,
    );
    expect(planGuest({ ...small, machine: 'pc-q35-10.0' }, kvmHost).kind).toBe('kvm');
  });
});

describe('KVM that runs no guest', () => {
  const broken: GuestHost = {
    capabilities: kvmHost.capabilities!,
    kvmProblem: 'a small guest did not get through in 10 s',
  };

  test('is not planned for', () => {
    const plan = planGuest(small, broken);
    expect(plan.kind).toBe('qemu');
    expect(plan.explain()).toMatch(
      /^kind +qemu +KVM does not run guests on this host \(a small guest did not get through/m,
    );
    expect(emulatorFor(small, broken.capabilities!, broken.kvmProblem)).toMatchObject({ virtType: 'qemu' });
  });

  test('is rejected where it is requested', () => {
    expect(() => planGuest({ ...small, kind: 'kvm' }, broken)).toThrow(
      'kind: KVM does not run guests on this host: a small guest',
    );
  });
});

describe('a screen', () => {
  const graphics = (display: GuestSpec['display'], of: GuestHost = kvmHost) =>
    planGuest({ ...small, ...(display !== undefined && { display }) }, of).config.devices?.graphics;

  test('has no network port by default', () => {
    for (const display of [true, 'vnc', {}, { type: 'vnc' }, { listen: 'none' }] as const)
      expect(graphics(display)).toEqual([{ type: 'vnc', $listen: [{ type: 'none' }] }]);
    expect(graphics({ password: 'secret' })).toEqual([{ type: 'vnc', passwd: 'secret', $listen: [{ type: 'none' }] }]);
    expect(planGuest({ ...small, display: true }, kvmHost).explain()).toMatch(/^display.listen +none /m);
  });

  test('at an address has a password, or is open on request', () => {
    expect(graphics({ listen: '0.0.0.0', password: 'secret', port: 5901 })).toEqual([
      { type: 'vnc', autoport: 'no', port: 5901, passwd: 'secret', $listen: [{ type: 'address', address: '0.0.0.0' }] },
    ]);
    expect(graphics({ listen: '::1', password: false })).toEqual([
      { type: 'vnc', autoport: 'yes', $listen: [{ type: 'address', address: '::1' }] },
    ]);
    expect(() => graphics({ listen: '127.0.0.1' })).toThrow('display.password: a screen at 127.0.0.1 needs one');
  });

  test('refuses what would not be kept', () => {
    const refusals: [Exclude<GuestSpec['display'], undefined>, string][] = [
      [{ listen: '127.0.0.1', password: 'ninechars' }, 'display.password: VNC has passwords of at most 8 bytes'],
      [{ port: 5900 }, 'display.port: requires display.listen'],
      [{ listen: 'none', port: 5900 }, 'display.port: requires display.listen'],
      [{ listen: '127.0.0.1', port: 80, password: false }, 'display.port: must be at least 5900 for VNC'],
      [{ listen: 'any where', password: false }, "display.listen: expected 'none', or an address"],
      [{ listen: '127.0.0.1', password: '' }, 'display.password: expected a string that is not empty'],
    ];
    for (const [display, message] of refusals) expect(() => graphics(display)).toThrow(message);
    expect(() => graphics({ password: 4711 as never })).toThrow(/^display.password: expected .*, got a number$/);
  });

  test('of Xen listens on the loopback address, and the plan says so', () => {
    const plan = planGuest({ ...small, display: true }, xenHost('xenfv'));
    expect(plan.config.devices?.graphics).toMatchObject([{ autoport: 'yes', $listen: [{ address: '127.0.0.1' }] }]);
    expect(plan.explain()).toMatch(/^display.listen +127.0.0.1 /m);
    expect(() => graphics({ listen: 'none' }, xenHost('xenfv'))).toThrow('display.listen: ');
    expect(DomainConfig.validate(plan.config)).toEqual([]);
  });
});

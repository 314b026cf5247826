import { describe, expect, test } from 'vitest';
import { type DomainConfig as Domain, DomainConfig } from '../../lib/config/index.ts';
import { changedLines, DOMAIN } from './fixtures.ts';

/** What an edit does to the lines of the document; its result must read as the edited object. */
function edit(change: (config: Domain) => unknown): { removed: string[]; added: string[] } {
  const config = DomainConfig.parse(DOMAIN);
  const edited = (change(config) ?? config) as Domain;
  const xml = DomainConfig.format(edited);
  expect(DomainConfig.parse(xml)).toEqual(structuredClone(edited));
  return changedLines(DOMAIN, xml);
}

const quiet = (step: (config: Domain) => void) => (config: Domain) => {
  step(config);
};

describe('an edit touches its own lines only', () => {
  test('a value', () => {
    expect(
      edit(
        quiet((config) => {
          config.name = 'db';
        }),
      ),
    ).toEqual({
      removed: ['  <name>web &amp; more</name>'],
      added: ['  <name>db</name>'],
    });
  });

  test('an attribute, with its own quotes', () => {
    expect(
      edit(
        quiet((config) => {
          config.vcpu!.placement = 'auto';
        }),
      ),
    ).toEqual({
      removed: ['  <vcpu placement="static">2</vcpu>'],
      added: ['  <vcpu placement="auto">2</vcpu>'],
    });
  });

  test('an attribute more, an attribute less', () => {
    expect(
      edit(
        quiet((config) => {
          config.vcpu!.current = 1;
        }),
      ).added,
    ).toEqual([`  <vcpu placement="static" current='1'>2</vcpu>`]);
    expect(
      edit(
        quiet((config) => {
          delete config.vcpu!.placement;
        }),
      ).added,
    ).toEqual(['  <vcpu>2</vcpu>']);
  });

  test('the text of an element with attributes', () => {
    expect(
      edit(
        quiet((config) => {
          config.memory!.value = 2;
        }),
      ).added,
    ).toEqual(["  <memory unit='KiB'>2</memory>"]);
  });

  test('a device more stands after the last of its kind', () => {
    const { removed, added } = edit(
      quiet((config) => {
        config.devices!.disk!.push({ type: 'file', source: { file: '/new' }, target: { dev: 'vdb' } });
      }),
    );
    expect(removed).toEqual([]);
    expect(added).toEqual([
      "    <disk type='file'>",
      "      <source file='/new'/>",
      "      <target dev='vdb'/>",
      '    </disk>',
    ]);
  });

  test('a device of a new kind', () => {
    const { removed, added } = edit(
      quiet((config) => {
        config.devices!.watchdog = [{ model: 'itco' }];
      }),
    );
    expect(removed).toEqual([]);
    expect(added).toEqual(["    <watchdog model='itco'/>"]);
  });

  test('a device less', () => {
    const { removed, added } = edit(
      quiet((config) => {
        config.devices!.disk!.pop();
      }),
    );
    expect(removed).toHaveLength(5);
    expect(added).toEqual([]);
  });

  test('a device replaced by one that is like it in nothing', () => {
    const { removed } = edit(
      quiet((config) => {
        config.devices!.interface = [{ type: 'user' }];
      }),
    );
    expect(removed.join('\n')).not.toContain('disk');
  });

  test('another order of devices', () => {
    const config = DomainConfig.parse(DOMAIN);
    config.devices!.disk!.reverse();
    const xml = DomainConfig.format(config);
    expect(DomainConfig.parse(xml)).toEqual(config);
    expect(xml).toContain('<!-- the system -->');
    expect(xml).toContain('<!-- kept by hand -->');
  });

  test('copies made by spreading are known again', () => {
    expect(edit((config) => ({ ...config, name: 'db' })).removed).toEqual(['  <name>web &amp; more</name>']);
    const { removed, added } = edit((config) => ({
      ...config,
      devices: { ...config.devices, disk: config.devices!.disk!.map((disk) => ({ ...disk, snapshot: 'no' as const })) },
    }));
    expect(removed).toContain("    <disk type='file' device='disk'>");
    expect(added).toContain("    <disk type='file' device='disk' snapshot='no'>");
    expect(added).toContain('      <!-- the system -->');
  });

  test('a flag more and less, a list emptied', () => {
    expect(
      edit(
        quiet((config) => {
          config.features!.pae = true;
        }),
      ).added,
    ).toEqual(['    <pae/>']);
    expect(
      edit(
        quiet((config) => {
          config.features!.acpi = false;
          delete config.features!.acpi;
        }),
      ).removed,
    ).toEqual(['    <acpi/>']);
    expect(
      edit(
        quiet((config) => {
          delete config.os!.boot;
        }),
      ).added,
    ).toEqual(["    <type arch='x86_64' machine='q35'>hvm</type> <!-- then the network -->"]);
  });

  test('metadata of one application leaves that of others alone', () => {
    const { removed, added } = edit(
      quiet((config) => {
        config.metadata!.push({ name: 'b:tag', attributes: { 'xmlns:b': 'urn:b' }, children: ['v'] });
      }),
    );
    expect(removed).toEqual([]);
    expect(added).toEqual(["    <b:tag xmlns:b='urn:b'>v</b:tag>"]);
  });

  test('what the schema does not know is edited like the rest', () => {
    expect(
      edit(
        quiet((config) => {
          config.devices!.interface![0]!.$unknown!.children![0]!.attributes = { speed: 'slow' };
        }),
      ),
    ).toEqual({
      removed: ["      <future speed='fast'/>"],
      added: ["      <future speed='slow'/>"],
    });
    expect(
      edit(
        quiet((config) => {
          delete config.devices!.disk![1]!.$unknown;
        }),
      ).added,
    ).toEqual(["    <disk type='block' device='cdrom'>"]);
  });

  test('an element that closes itself is opened for children', () => {
    const config = DomainConfig.parse("<domain type='kvm'>\n  <name>n</name>\n  <devices/>\n</domain>");
    config.devices = { emulator: '/bin/q' };
    expect(DomainConfig.format(config)).toBe(
      "<domain type='kvm'>\n  <name>n</name>\n  <devices>\n    <emulator>/bin/q</emulator>\n  </devices>\n</domain>",
    );
  });

  test('documents on one line stay on one', () => {
    const config = DomainConfig.parse("<domain type='kvm'><name>n</name><os><type>hvm</type></os></domain>");
    config.uuid = 'c7a5fdbd-edaf-9455-926a-d65c16db1809';
    expect(DomainConfig.format(config)).not.toContain('\n');
    expect(DomainConfig.parse(DomainConfig.format(config))).toEqual(config);
  });

  test('a namespace without a declaration', () => {
    const config = DomainConfig.parse("<domain type='xen'>\n  <name>n</name>\n</domain>");
    config['xen:commandline'] = { 'xen:arg': [{ value: '-x' }] };
    const xml = DomainConfig.format(config);
    expect(xml).toContain("<xen:commandline xmlns:xen='http://libvirt.org/schemas/domain/xen/1.0'>");
    expect(DomainConfig.parse(xml)).toEqual(config);
  });
});

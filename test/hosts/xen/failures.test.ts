/** Guests that Xen does not start: libvirt's message is the same, and the hint says why, on the host itself. */
import { DomainConfig } from 'libvirt-native/config';
import { expect } from 'vitest';
import { expectHint } from '../../support/hints.ts';
import { guestXML } from '../guests.ts';
import { projectInside } from '../resume.ts';
import { onHosts, type Stage } from '../stage.ts';

const plain = guestXML('pv', 'fails');
const half = "</memory><currentMemory unit='MiB'>128</currentMemory>";
const passthrough = '<features><acpi/><apic/><xen><passthrough state="on"/></xen></features>';

/** What is wrong with a guest, and what the log of Xen's toolstack has of it. */
const causes: Readonly<Record<string, readonly [xml: string, logged: RegExp]>> = {
  'no kernel': [plain.replace('/srv/guest/vmlinux', '/srv/none'), /failed to open file '\/srv\/none': No such file/],
  'no Linux in its kernel': [plain.replace('/srv/guest/vmlinux', '/etc/hostname'), /no loader found/],
  'more memory than the host has': [guestXML('pv', 'fails', { memory: 8000 }), /failed to allocate/],
  'no image of its disk': [
    guestXML('pv', 'fails', {
      devices: "<disk type='file'><source file='/srv/none.img'/><target dev='xvda' bus='xen'/></disk>",
    }),
    /xvda failed to stat: \/srv\/none\.img/,
  ],
  'no bridge of its interface': [
    guestXML('pv', 'fails', { devices: "<interface type='bridge'><source bridge='none'/></interface>" }),
    /Could not find bridge device none/,
  ],
  'less memory than its maximum, and PCI passthrough': [
    guestXML('hvm', 'fails')
      .replace('</memory>', half)
      .replace(/<features>.*<\/features>/, passthrough),
    /passthrough but not supported together with PoD/,
  ],
};

/** The hints of failed starts, as a program in the host receives them. */
async function hintsInside(stage: Stage, documents: readonly string[]): Promise<string[]> {
  const program = `
    import { connect } from '${projectInside}/dist/index.js';
    const connection = await connect('xen:///system');
    const hints = [];
    for (const xml of ${JSON.stringify(documents)})
      hints.push(await connection.createDomain(xml).then(() => 'started', ({ hint }) => hint ?? 'no hint'));
    console.log(JSON.stringify(hints));
    await connection.close();`;
  await stage.host.run(`cat >/tmp/fails.mjs <<'END-OF-PROGRAM'\n${program}\nEND-OF-PROGRAM`);
  return JSON.parse(await stage.host.run('node /tmp/fails.mjs')) as string[];
}

onHosts({ hosts: ['xen'] }, (scenario) => {
  scenario('on the host itself, the hint quotes what its log has of this start', async (stage) => {
    const hints = await hintsInside(
      stage,
      Object.values(causes).map(([xml]) => xml),
    );
    for (const [index, [cause, [, logged]]] of Object.entries(causes).entries()) {
      expect(hints[index], cause).toMatch(
        /^Xen's toolstack logged in \/var\/log\/libvirt\/libxl\/libxl-driver\.log:\n/,
      );
      expect(hints[index], cause).toMatch(logged);
      // What it has of others is not repeated.
      const others = Object.values(causes).filter(([, other]) => other !== logged);
      for (const [, other] of others) expect(hints[index], cause).not.toMatch(other);
      expect(hints[index]!.split('\n').length, cause).toBeLessThanOrEqual(9);
    }
  });

  scenario('from another machine, the hint names the log', async (stage) => {
    const [xml] = causes['no kernel']!;
    const { hint } = await expectHint(stage.connection.createDomain(DomainConfig.parse(xml)), 'libxl-log');
    expect(hint).toMatch(/on the host: \/var\/log\/libvirt\/libxl\/libxl-driver\.log/);
    expect(hint).not.toContain('/srv/none');
  });
});

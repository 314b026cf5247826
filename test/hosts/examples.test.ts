/** The examples as they stand, on real hypervisors. What counts is what the guest says in them. */
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { runProgram } from '../support/program.ts';
import { imageOptions } from './guests.ts';
import { onHosts, type Stage } from './stage.ts';

const root = new URL('../../', import.meta.url);
const disk = '/srv/guest/example.img';

/** What an example prints on a host, to its end. */
async function run(stage: Stage, name: string, ...more: string[]): Promise<string> {
  await stage.host.run(`truncate -s 8M ${disk} && chmod 666 ${disk}`);
  const { code, stdout, stderr } = await runProgram(
    new URL(`examples/${name}/main.ts`, root),
    ['--uri', stage.host.uri, ...imageOptions, '--disk', disk, ...more],
    { timeout: 480_000 },
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stripVTControlCharacters(stdout);
}

onHosts({}, (scenario, kind) => {
  scenario('the portable guest example plans, explains and starts a guest, and attaches a disk', async (stage) => {
    const said = await run(stage, 'portable-guest');
    expect(said).toMatch(kind === 'kvm' ? /^kind +kvm /m : /^kind +xen-pvh /m);
    expect(said).toMatch(/^ {2}guest: ready$/m);
    expect(said).toMatch(/^ {2}hotplug: added block name=\w*vd\w bytes=8388608/m);
    expect(said).toMatch(/: x?vdb was attached and detached$/m);
    expect((await stage.connection.listAllDomains()).filter(({ name }) => /portable/.test(name))).toEqual([]);
  });

  scenario('the hot-plug example, with a guest that does not release a device', async (stage) => {
    await stage.host.run('ip link add lab type bridge && ip link set lab up');
    const said = await run(stage, 'hotplug', '--bridge', 'lab');
    expect(said).toMatch(/guest +hotplug: added block/);
    expect(said).toMatch(/guest +hotplug: added net .*52:54:00:00:00:01/);
    expect(said).toMatch(/guest +hotplug: removed block/);
    expect(said).toMatch(/guest +hotplug: removed net/);
    expect(said).toMatch(/step +done$/m);
    expect((await stage.connection.listAllDomains()).filter(({ name }) => /hotplug/.test(name))).toEqual([]);
  });
});

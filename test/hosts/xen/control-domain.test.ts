/** Domain 0 of a real Xen host: what is refused, and what `xl` says of it afterwards. */
import { ControlDomainError, type Domain, type GuestSpec } from 'libvirt-native';
import { expect } from 'vitest';
import { portableImage } from '../guests.ts';
import { projectInside } from '../resume.ts';
import { onHosts, type Stage } from '../stage.ts';

const zeroOf = (stage: Stage) => stage.connection.lookupDomainByName('Domain-0');

/** Memory in MiB and state of Domain 0, by Xen's own account. */
async function zeroByXl(stage: Stage): Promise<{ memory: number; state: string }> {
  const [, memory, state = ''] = (await stage.host.run('xl list Domain-0')).match(/^Domain-0 +0 +(\d+) +\d+\s+(\S+)/m)!;
  return { memory: Number(memory), state };
}

/** What would end the host or take away what it needs, as a program that means a guest would do it. */
const attempts: Readonly<Record<string, (zero: Domain, stage: Stage) => Promise<unknown>>> = {
  suspend: (zero) => zero.suspend(),
  shutdown: (zero) => zero.shutdown(),
  reboot: (zero) => zero.reboot(),
  reset: (zero) => zero.reset(),
  destroy: (zero) => zero.destroy(),
  undefine: (zero) => zero.undefine(),
  save: (zero) => zero.save('/srv/zero.save'),
  coreDump: (zero) => zero.coreDump('/srv/zero.core'),
  migrate: (zero, { connection }) => zero.migrate(connection),
  setMemory: (zero) => zero.setMemory(256 * 1024, { live: true }),
  setMaxMemory: (zero) => zero.setMaxMemory(256 * 1024),
  detachDevice: (zero) => zero.detachDevice({ target: 'xvda' }),
  defineDomain: async (zero, { connection }) =>
    connection.defineDomain({ ...(await zero.getConfig()), title: 'changed' }),
};

onHosts({ hosts: ['xen'] }, (scenario) => {
  scenario('Domain 0 is recognized, and listed on request alone', async (stage) => {
    const { connection } = stage;
    const guest = await stage.define('pv');
    expect((await zeroOf(stage)).isControlDomain).toBe(true);
    expect(guest.isControlDomain).toBe(false);
    expect((await connection.listAllDomains()).map(({ name }) => name)).toEqual([guest.name]);
    const all = await connection.listAllDomains({ controlDomain: true });
    expect(all.map(({ name }) => name).sort()).toEqual(
      (await stage.host.run('virsh list --all --name')).trim().split(/\s+/).sort(),
    );
  });

  scenario('what would end or damage Domain 0 is refused before anything is sent to libvirt', async (stage) => {
    const zero = await zeroOf(stage);
    const before = { ...(await zeroByXl(stage)), state: undefined };
    const definition = await stage.host.run('virsh dumpxml --inactive Domain-0');
    const errors = () => stage.host.run('wc -l </var/log/libvirt/libvirtd.log');
    const logged = await errors();
    for (const [method, attempt] of Object.entries(attempts)) {
      const refused: unknown = await attempt(zero, stage).catch((error: unknown) => error);
      expect(refused, method).toBeInstanceOf(ControlDomainError);
      expect(refused).toMatchObject({ method });
    }
    // libvirt logs what it refuses.
    expect(await errors()).toBe(logged);
    expect({ ...(await zeroByXl(stage)), state: undefined }).toEqual(before);
    expect(await stage.host.run('virsh dumpxml --inactive Domain-0')).toBe(definition);
  });

  scenario('a loop that ends all guests needs no exception for Domain 0', async (stage) => {
    const { connection } = stage;
    await (await stage.define('pv')).create();
    await stage.define('pvh');
    for (const domain of await connection.listAllDomains()) {
      if (await domain.isActive()) await domain.destroy();
      await domain.undefine();
    }
    expect((await stage.host.run('virsh list --all --name')).trim()).toBe('Domain-0');
  });

  scenario('the memory of Domain 0 is changed down to what it needs, and on request below', async (stage) => {
    const zero = await zeroOf(stage);
    await zero.setMemory(1024 * 1024, { live: true });
    await expect.poll(async () => (await zeroByXl(stage)).memory, { timeout: 30_000 }).toBe(1024);
    // In the host itself, what its programs use counts: here as much as is left of it by a file in memory.
    const program = [
      `const { connect } = await import('${projectInside}/dist/index.js')`,
      "const connection = await connect('xen:///system')",
      "const zero = await connection.lookupDomainByName('Domain-0')",
      'const refused = await zero.setMemory(600 * 1024, { live: true }).catch((error) => error)',
      'console.log(String(refused))',
      'await connection.close()',
    ].join('; ');
    await stage.host.run('mkdir -p /run/fill && mount -t tmpfs -o size=500M none /run/fill');
    await stage.host.run('dd if=/dev/zero of=/run/fill/file bs=1M count=450 2>/dev/null');
    const said = await stage.host.run(`node --input-type=module -e "${program}"`);
    expect(said).toMatch(/with 614400 KiB, less than the \d+ KiB that it needs/);
    expect((await zeroByXl(stage)).memory).toBe(1024);
    await stage.host.run('umount /run/fill');
    await zero.setMemory(500 * 1024, { live: true, controlDomain: true });
    await expect.poll(async () => (await zeroByXl(stage)).memory, { timeout: 30_000 }).toBe(500);
    await zero.setMemory(1280 * 1024, { live: true });
    await expect.poll(async () => (await zeroByXl(stage)).memory, { timeout: 30_000 }).toBe(1280);
  });

  scenario('a plan says how much memory a guest needs of Domain 0, and with that it starts', async (stage) => {
    const { connection } = stage;
    const free = Number((await stage.host.run('xl info')).match(/^free_memory +: (\d+)/m)![1]);
    const before = (await zeroByXl(stage)).memory;
    const spec: GuestSpec = { name: 'large', memory: `${free + 200} MiB`, kind: 'xen-pvh', ...portableImage };
    const { choices } = await connection.planGuest(spec);
    const choice = choices.find(({ field }) => field === 'memory.fromControlDomain')!;
    const reduced = Number(/reduced to (\d+) MiB/.exec(choice.reason)![1]);
    expect(before - reduced).toBeGreaterThanOrEqual(199);
    expect(before - reduced).toBeLessThanOrEqual(201);
    expect(choice.value).toBe(`${before - reduced} MiB`);
    // Its memory is fixed on this host (dom0_mem=), so libvirt does not reduce it, as the plan says.
    await expect(connection.createGuest(spec)).rejects.toMatchObject({ code: 'VIR_ERR_INTERNAL_ERROR' });
    const zero = await connection.lookupDomainByName('Domain-0');
    // Xen needs some memory of its own for each guest.
    await zero.setMemory((reduced - 100) * 1024, { live: true });
    await expect.poll(async () => (await zeroByXl(stage)).memory, { timeout: 30_000 }).toBe(reduced - 100);
    const domain = await connection.createGuest(spec);
    const [, given] = (await stage.host.run('xl list large')).match(/^large +\d+ +(\d+)/m)!;
    expect(Number(given)).toBe(free + 200);
    await domain.destroy();
    const { choices: lacking } = await connection.planGuest({ ...spec, memory: '16 GiB' });
    expect(lacking.map(({ field }) => field)).toContain('memory.lacking');
    await zero.setMemory(before * 1024, { live: true });
  });
});

/** The ways into a host: every other test takes libvirt's protocol over TCP. What counts is what the host itself reports. */
import { connect } from 'libvirt-native';
import { expect } from 'vitest';
import { guestXML } from './guests.ts';
import { projectInside } from './resume.ts';
import { onHosts } from './stage.ts';

onHosts({}, (scenario, kind) => {
  scenario('a socket of this machine, under a name in its file system', async (stage) => {
    await using socket = await stage.host.socket();
    await using connection = await connect(socket.uri);
    expect(await connection.getURI()).toContain(':///system');
    expect(await connection.getHostname()).toBe(await stage.host.run('hostname'));
    await using events = connection.events('domain-lifecycle');
    await events.ready;
    const domain = await connection.defineDomain(guestXML(stage.guestKind, 'by-socket'));
    for await (const { event } of events) if (event === 'defined') break;
    expect(await stage.host.run('virsh list --all --name')).toContain('by-socket');
    await domain.undefine();
  });

  scenario('these tests run inside the host, too, on its own libvirt', async (stage) => {
    const args = 'run --config vitest.hosts.config.ts test/hosts/pci.test.ts -t "the list is what|a lease detaches"';
    const said = await stage.host.run(
      `cd ${projectInside} && TEST_HOST=${kind} timeout 600 node node_modules/vitest/vitest.mjs ${args}`,
    );
    expect(said).toMatch(/^2 passed, 0 failed, /m);
    expect(said).toMatch(/✓ .*on \w+ > a lease detaches a function from its driver/);
  });
});

/** The guest's own agent: Debian's qemu-ga, run in the guest from the host's disk. What counts is what the guest has and does. */
import { DomainConfig } from 'libvirt-native/config';
import { virtio } from 'libvirt-native/guest';
import { expect } from 'vitest';
import { guestXML } from '../guests.ts';
import { onHosts, type Running, type Stage } from '../stage.ts';

const channel = 'org.qemu.guest_agent.0';
const mac = '52:54:00:00:00:03';
const image = '/srv/agent.img';

/** A guest with the host's disk under /host, and the agent running from there. */
async function start(stage: Stage): Promise<Running> {
  await stage.host.run(
    `touch /etc/adjtime && truncate -s 16M ${image} && mke2fs -q -F ${image} && chown libvirt-qemu ${image}`,
  );
  // As they are: the other way, links of the host are none in the guest.
  const { filesystem } = virtio.fs({ source: '/', target: 'host', driver: 'path', readonly: true });
  const config = DomainConfig.parse(guestXML('kvm', 'agent', { memory: 320 }));
  const domain = await stage.connection.defineDomain({
    ...config,
    devices: {
      ...config.devices,
      disk: [virtio.block({ source: image, target: 'vda' }).disk],
      interface: [virtio.net({ user: true, mac }).interface],
      channel: [virtio.channel({ name: channel }).channel],
      filesystem: [{ ...filesystem, accessmode: 'passthrough' }],
    },
  });
  await using states = domain.events('agent-lifecycle', { signal: AbortSignal.timeout(400_000) });
  await states.ready;
  const guest = await stage.start(domain);
  await guest.expect(/network: name=\S+ address=/, { fromStart: true });
  const commands = [
    'mkdir -p /host /mnt/disk',
    'mount -t 9p -o trans=virtio,version=9p2000.L,ro,cache=loose host /host',
    'for folder in dev proc sys; do mount --bind /$folder /host/$folder; done',
    'mount -t tmpfs run /host/run && mount -t tmpfs tmp /host/tmp',
    // Who sets the hardware clock writes that down.
    'touch /host/run/adjtime && mount --bind /host/run/adjtime /host/etc/adjtime',
    'mkdir -p /host/run/disk && mount -t ext4 /dev/vda /host/run/disk',
    `chroot /host /usr/sbin/qemu-ga -d -m virtio-serial -p $(readlink -f /dev/virtio-ports/${channel}) -f /run/ga.pid -t /run -l /run/ga.log`,
  ];
  for (const command of commands) await guest.run(command);
  for await (const { state } of states) if (state === 'connected') break;
  return { domain, guest };
}

onHosts({ hosts: ['kvm'] }, (scenario) => {
  const withAgent = (name: string, run: (running: Running, stage: Stage) => Promise<void>) =>
    scenario(name, async (stage) => run(await stage.shared('agent', () => start(stage)), stage));

  withAgent('the agent reports its version and its commands', async ({ domain, guest }) => {
    const answer = JSON.parse(await domain.qemuAgentCommand('{"execute":"guest-info"}')) as {
      return: { version: string };
    };
    expect(answer.return.version).toMatch(/^\d+\.\d+/);
    await guest.run('hostname called-so');
    expect(await domain.getHostname({ agent: true })).toBe('called-so');
    const { os, hostname } = await domain.getGuestInfo({ os: true, hostname: true });
    expect(hostname).toBe('called-so');
    expect(os).toMatchObject({ 'kernel-release': expect.stringMatching(/^\d+\.\d+/) });
  });

  withAgent('addresses are those that the guest has', async ({ domain, guest }) => {
    const interfaces = await domain.interfaceAddresses('agent');
    const card = interfaces.find(({ hwaddr }) => hwaddr === mac);
    expect(card?.addrs.map(({ addr }) => addr)).toContain('10.0.2.15');
    expect(await guest.run(`ip address show ${card?.name}`)).toContain('10.0.2.15');
  });

  withAgent("the guest's clock is read and set", async ({ domain, guest }) => {
    await domain.setTime({ seconds: 2_000_000_000n, nseconds: 0 });
    expect(Number((await guest.run('date +%s')).match(/^\d+$/m)?.[0])).toBeGreaterThanOrEqual(2_000_000_000);
    expect((await domain.getTime()).seconds >= 2_000_000_000n).toBe(true);
  });

  withAgent('file systems are listed, frozen and thawed', async ({ domain, guest }) => {
    const systems = await domain.getFSInfo();
    expect(systems).toContainEqual(
      expect.objectContaining({ mountpoint: '/run/disk', fstype: 'ext4', devAlias: ['vda'] }),
    );
    expect(await domain.fsFreeze(['/run/disk'])).toBe(1);
    guest.send('(echo late >/host/run/disk/note; echo written-$((40+2))) &');
    expect(await guest.run('sleep 2; cat /host/run/disk/note 2>&1 | head -n 1; echo')).not.toContain('late');
    expect(guest.transcript).not.toContain('written-42');
    expect(await domain.fsThaw()).toBe(1);
    await guest.expect(/written-42/);
  });

  withAgent('the end of an agent is reported, and calls for it are refused', async ({ domain, guest }) => {
    await using states = domain.events('agent-lifecycle');
    await states.ready;
    await guest.run('kill $(cat /host/run/ga.pid)');
    for await (const { state } of states) if (state === 'disconnected') break;
    await expect(domain.getTime()).rejects.toMatchObject({ code: 'VIR_ERR_AGENT_UNRESPONSIVE' });
  });
});

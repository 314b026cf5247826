/** The doctor on hosts: what it says is what their kernels and programs say, and the commands that it gives do what it says. */
import { type DoctorReport, doctor } from 'libvirt-native/doctor';
import { expect } from 'vitest';
import { verifies } from '../support/verifies.ts';
import { projectInside } from './resume.ts';
import { driverOnHost, onHosts, type Stage } from './stage.ts';

const card = '0000:01:00.0';
const folder = `/sys/bus/pci/devices/${card}`;
const sriovNumber = `${folder}/sriov_numvfs`;

const byId = ({ findings }: DoctorReport, id: string) => findings.find((finding) => finding.id === id);

/** The doctor's report on a host, as it is there. */
const inside = async (stage: Stage): Promise<DoctorReport> =>
  JSON.parse(await stage.host.run(`cd ${projectInside} && node dist/cli.js doctor --json || true`));

/** Runs the commands that fix a finding; the host's user is root, and it has no sudo. */
const fix = (stage: Stage, { fix: commands = [] }: { fix?: string[] } = {}) =>
  stage.host.run(`sudo() { "$@"; }\n${commands.join('\n')}\nudevadm settle`);

const setCount = (stage: Stage, count: number) =>
  stage.host.run(`echo 0 > ${sriovNumber}; echo ${count} > ${sriovNumber}; udevadm settle; ip link set enp1s0 up`);

onHosts({}, (scenario, kind) => {
  scenario(
    'the report through a remote connection has the daemon’s own version, and the number of virtual functions',
    verifies({ doctor: 'sysfs' }),
    async (stage) => {
      await setCount(stage, 3);
      const version = /Running against daemon: (\S+)/.exec(await stage.host.run('virsh version --daemon'))?.[1];
      await expect
        .poll(async () => byId(await doctor(stage.host.uri), 'sriov')?.detail)
        .toBe(`${card} (enp1s0): 3 of 7 functions`);
      const report = await doctor(stage.host.uri);
      expect(report.local).toBe(false);
      expect(byId(report, 'connection')?.detail).toContain(`, libvirt ${version},`);
    },
  );

  scenario('a card without a driver, and one that is down, are set up as it says', async (stage) => {
    await stage.host.run(`echo 0 > ${sriovNumber}; echo ${card} > ${folder}/driver/unbind`);
    const withoutDriver = byId(await inside(stage), 'sriov');
    expect(withoutDriver?.detail).toMatch(/0 of \d functions, no driver$/);
    await fix(stage, withoutDriver);
    expect(await driverOnHost(stage, card)).toBe('igb');
    await stage.host.run('ip link set enp1s0 down');
    const down = byId(await inside(stage), 'sriov');
    expect(down?.detail).toBe(`${card} (enp1s0): 0 of 7 functions, interface down`);
    await fix(stage, down);
    expect(await stage.host.run('ip -br link show enp1s0')).toMatch(/[<,]UP[,>]/);
    expect(await stage.host.run(`cat ${sriovNumber}`)).toBe('7');
  });

  scenario('virtual functions are created again by the file that it writes', async (stage) => {
    await setCount(stage, 3);
    const before = byId(await inside(stage), 'sriov-boot');
    expect(before).toMatchObject({ status: 'note', detail: `${card}: none, as nothing creates its 3 functions` });
    await fix(stage, before);
    expect(byId(await inside(stage), 'sriov-boot')).toMatchObject({
      status: 'ok',
      detail: expect.stringMatching(/^0000:01:00\.0: 3 functions \(\/etc\/systemd\/network\/\S+\.link\)$/),
    });
    // As at a restart: the driver makes the interface anew, and udev sets it up.
    await stage.host.run(
      `cd ${folder}; echo 0 > sriov_numvfs; echo ${card} > driver/unbind; echo ${card} > /sys/bus/pci/drivers_probe`,
    );
    await expect.poll(() => stage.host.run(`udevadm settle; cat ${sriovNumber}`)).toBe('3');
    expect(await stage.host.run(`ls ${folder}/net`)).toBe('enp1s0');
  });

  if (kind === 'xen')
    scenario(
      'a dom0 has its toolstack, its memory and a device model, or the report shows which is missing',
      async (stage) => {
        const report = await inside(stage);
        expect(report.guests).toEqual(['xen-pv', 'xen-pvh', 'xen-hvm']);
        expect(byId(report, 'toolstack')).toMatchObject({ status: 'ok' });
        expect(byId(report, 'xen-qemu')).toMatchObject({ status: 'ok' });
        const own = Number(/Domain-0\s+0\s+(\d+)/.exec(await stage.host.run('xl list 0'))?.[1]);
        expect(byId(report, 'dom0-memory')?.detail).toContain(`; ${own} MiB; `);
        const daemon = await stage.host.run("tr '\\0' ' ' < /proc/$(cat /run/xenconsoled.pid)/cmdline");
        await stage.host.run(
          'pid=$(cat /run/xenconsoled.pid); kill $pid; while kill -0 $pid 2>/dev/null; do sleep 0.1; done',
        );
        expect(byId(await inside(stage), 'toolstack')).toMatchObject({
          status: 'gap',
          detail: expect.stringMatching(/^xenconsoled is not running/),
        });
        await stage.host.run(`${daemon} </dev/null >/dev/null 2>&1`);
        await stage.host.run('mv /usr/libexec/xen-qemu-system-i386 /root/');
        expect(byId(await inside(stage), 'xen-qemu')).toMatchObject({
          status: 'gap',
          fix: ['sudo apt install qemu-system-xen'],
        });
        await stage.host.run('mv /root/xen-qemu-system-i386 /usr/libexec/');
      },
    );
});

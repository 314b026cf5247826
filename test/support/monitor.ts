/** QEMU's monitor: what QEMU itself says of a guest, and reading and writing of its disks without its help. */
import type { Domain } from 'libvirt-native';

/** The answer to a command of QMP. */
export async function query<Answer>(domain: Domain, command: string, args?: object): Promise<Answer> {
  const request = { execute: command, ...(args && { arguments: args }) };
  const answer = await domain.qemuMonitorCommand(JSON.stringify(request));
  return (JSON.parse(answer) as { return: Answer }).return;
}

/** A disk of the running guest. */
export async function diskOf(domain: Domain, target: string) {
  const disk = (await domain.getConfig()).devices?.disk?.find((one) => one.target.dev === target);
  if (!disk) throw new Error(`the guest has no ${target}`);
  return disk;
}

/** Has QEMU read and write a disk as its guest would: a command of qemu-io. */
export async function io(domain: Domain, target: string, command: string): Promise<void> {
  const alias = (await diskOf(domain, target)).alias!.name;
  const device = alias.startsWith('virtio') ? `/machine/peripheral/${alias}/virtio-backend` : alias;
  const said = await domain.qemuMonitorCommand(`qemu-io -d ${device} "${command}"`, { hmp: true });
  if (/error|failed/i.test(said)) throw new Error(`qemu-io ${command} on ${target}: ${said}`);
}

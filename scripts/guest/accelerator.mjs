// Does KVM really work here? That /dev/kvm exists and opens is not enough: in nested and translated virtual machines it may start a
// processor that never gets through a kernel's first instructions. So the guest itself is booted on it.

import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guestFolder } from '../paths.mjs';
import { readImage } from './image.mjs';

/** A working KVM is ready in about one second. */
const timeLimit = 6000;

const emulator = process.arch === 'arm64' ? '/usr/bin/qemu-system-aarch64' : '/usr/bin/qemu-system-x86_64';
const machine = process.arch === 'arm64' ? 'virt' : 'q35';
const serialConsole = process.arch === 'arm64' ? 'ttyAMA0' : 'ttyS0';

/** libvirt as root gives QEMU to another user, and it is that one who must be able to open /dev/kvm. */
function asQemuUser(command) {
  const switches = process.getuid() === 0 && /^libvirt-qemu:/m.test(readFileSync('/etc/passwd', 'utf8'));
  return switches ? ['setpriv', '--reuid=libvirt-qemu', '--regid=libvirt-qemu', '--init-groups', ...command] : command;
}

/**
 * @param {{ kernel: string, initramfs: string }} image
 * @returns {Promise<string | undefined>} why KVM does not work, if it does not
 */
function bootOnKvm({ kernel, initramfs }) {
  const [command, ...args] = asQemuUser([
    ...[emulator, '-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-serial', 'stdio'],
    ...['-machine', machine, '-accel', 'kvm', '-m', '256'],
    ...['-kernel', kernel, '-initrd', initramfs, '-append', `console=${serialConsole} quiet panic=-1`],
  ]);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
    let complaint = '';
    let seen = '';
    const answer = (problem) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(problem);
    };
    const timer = setTimeout(answer, timeLimit, `a guest did not boot on it within ${timeLimit / 1000} s`);
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      complaint += chunk;
    });
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      seen += chunk;
      if (seen.includes('guest: ready')) answer(undefined);
    });
    child.on('error', (error) => answer(error.message));
    child.on('close', () => answer(complaint.trim().split('\n').at(-1) || 'QEMU ended at once'));
  });
}

async function findOut(image) {
  if (!existsSync('/dev/kvm')) return { name: 'tcg', reason: 'software emulation, since there is no /dev/kvm' };
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
  } catch {
    const reason =
      'software emulation, since /dev/kvm is closed to this user (the group kvm may open it: "sudo adduser $USER kvm")';
    return { name: 'tcg', reason };
  }
  const complaint = await bootOnKvm(image);
  const problem = /permission denied/i.test(complaint) ? '/dev/kvm is closed to the user libvirt-qemu' : complaint;
  return problem
    ? { name: 'tcg', reason: `software emulation, since KVM does not work here: ${problem}` }
    : { name: 'kvm', reason: 'KVM, tried with a guest' };
}

/** What the answer depends on; it is determined again when any of it changes. */
function circumstances(image) {
  return JSON.stringify([
    readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(),
    process.getuid(),
    process.getgroups(),
    statSync('/dev/kvm', { throwIfNoEntry: false })?.mode,
    statSync(emulator, { throwIfNoEntry: false })?.mtimeMs,
    image.version,
  ]);
}

export async function accelerator() {
  const image = readImage();
  if (!image) throw new Error('KVM is tried with the guest image, which is not there yet: run "npm run setup"');
  const file = join(guestFolder(), `accelerator-${process.getuid()}.json`);
  const key = circumstances(image);
  try {
    const known = JSON.parse(readFileSync(file, 'utf8'));
    if (known.circumstances === key) return known.answer;
  } catch {
    // Not determined yet, or the file is damaged.
  }
  const answer = await findOut(image);
  try {
    writeFileSync(file, `${JSON.stringify({ circumstances: key, answer }, null, 2)}\n`);
  } catch {
    // Another user's cache: then it is determined again next time.
  }
  return answer;
}

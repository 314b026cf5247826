/** What a machine must have for the hosts to be built and to run on it. */
import { mkdirSync, statfsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { hostKinds } from './machine.ts';
import { folder } from './places.ts';

const gibibyte = 1 << 30;

/** A host has 4 GiB, and its emulator needs some, too. */
const memory = 5 * gibibyte;

/** Two trees, a disk, and two saved states. */
const space = 4 * gibibyte;

const inGibibytes = (bytes: number) => `${(bytes / gibibyte).toFixed(1)} GiB`;

/** What is missing for a host to run, in words; nothing, if all is well. */
export function missingToRun(): string[] {
  return [
    ...(process.platform === 'linux' && process.arch === 'x64'
      ? []
      : [`Linux on x86-64: the hosts' programs are for that (this is ${process.platform} on ${process.arch})`]),
    ...(totalmem() < memory ? [`${inGibibytes(memory)} of memory (there are ${inGibibytes(totalmem())})`] : []),
  ];
}

/** Whether both hosts can run at once, each with a processor for itself. */
export const hasRoomForBoth = (): boolean => totalmem() >= 2 * memory && availableParallelism() >= hostKinds.length;

/** What is missing for the hosts to be built, beyond that. */
export function missingToBuild(): string[] {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  return free < space ? [`${inGibibytes(space)} of space for ${folder} (there are ${inGibibytes(free)})`] : [];
}

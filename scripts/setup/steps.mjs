// The set-up, step by step. `isDone` is cheap; `run` is called only for steps that are not done.

import { isAddonCurrent } from '../native/build.mjs';
import { dependenciesAreCurrent, installDependencies } from './dependencies.mjs';
import { imageIsCurrent, makeImage } from './image.mjs';
import { buildAddon, buildLibrary, libraryIsCurrent } from './library.mjs';
import { isDebian } from './other-systems.mjs';
import { installPackagesFor, missingPackages, optionalPackages } from './packages.mjs';
import { addQemuUser, hasQemuUser } from './user.mjs';

/**
 * @typedef {object} Context
 * @property {'demo' | 'test' | 'check' | 'hosts' | 'bench'} purpose
 * @property {(command: string, args: string[], options?: object) => Promise<string>} run
 * @property {(detail: string) => void} say what the step is at
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(purpose: Context['purpose']) => boolean} isDone
 * @property {(context: Context) => Promise<string | void>} run may give a remark that is printed
 * @property {string} onFailure what to look at or to do when it fails
 */

/** @type {Step[]} in order: each may rely on the ones before */
export const steps = [
  {
    name: isDebian() ? 'Debian packages' : 'Programs and libraries',
    isDone: (purpose) => missingPackages(purpose).length === 0 && optionalPackages(purpose).offered.length === 0,
    run: installPackagesFor,
    onFailure: 'Does "apt-get update" work on this machine? Is another program installing packages?',
  },
  {
    name: 'User for QEMU',
    isDone: () => process.getuid() !== 0 || hasQemuUser(),
    run: addQemuUser,
    onFailure: 'libvirt needs the user and the group "libvirt-qemu" when it runs as root.',
  },
  {
    name: 'npm dependencies',
    isDone: dependenciesAreCurrent,
    run: installDependencies,
    onFailure: 'Does "npm ci" work in this folder? Can npm reach its registry?',
  },
  {
    name: 'Native addon',
    isDone: () => isAddonCurrent(),
    run: buildAddon,
    onFailure: 'Repeat it alone with "npm run build:native".',
  },
  {
    name: 'TypeScript library',
    isDone: libraryIsCurrent,
    run: buildLibrary,
    onFailure: 'Repeat it alone with "npm run build:lib".',
  },
  {
    name: 'Guest image',
    isDone: imageIsCurrent,
    run: makeImage,
    onFailure: 'Can apt download packages ("apt-get download busybox-static")?',
  },
];

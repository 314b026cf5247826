// Where libvirt's descriptions of itself are, from which code is generated and with which it is tested. They are libvirt's, and so no part
// of this project: each has a variable that names its place, and lies in the folder `shared` beside the checkout otherwise.

import { join, resolve } from 'node:path';
import { root } from './paths.mjs';

const beside = resolve(root, '../shared');

/** Of the version that the sources are generated from: `api` and `schemas`, as in /usr/share/libvirt. */
export const libvirt = resolve(process.env.LIBVIRT_DESCRIPTIONS || join(beside, 'libvirt-12.8.0'));

/** Which driver has which function since when. The name ends in the version that it is about. */
export const driverSupport = resolve(
  process.env.LIBVIRT_DRIVER_SUPPORT || join(beside, 'data/driver-support-11.3.json'),
);

/** The XML documents of libvirt's own tests: a folder, or an archive that tar can read. */
export const corpus = resolve(process.env.LIBVIRT_CORPUS || join(beside, 'corpus/libvirt-9.0.0-xml.tar.xz'));

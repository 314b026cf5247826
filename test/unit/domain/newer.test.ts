/** Methods whose C function a newer libvirt has than some that are supported, and those of containers: what they send. */
import type { Domain } from 'libvirt-native';
import { beforeEach } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { testHost } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

const guest_ = 'Domain guest';
/** Refused by the test driver, or by the library where libvirt is older. */
const no = 'VIR_ERR_NO_SUPPORT';

testSent([
  ['Domain.getAutostartOnce', (o) => guest.getAutostartOnce(o), 'virDomainGetAutostartOnce', [guest_], no],
  [
    'Domain.setAutostartOnce on',
    (o) => guest.setAutostartOnce(true, o),
    'virDomainSetAutostartOnce',
    [guest_, true],
    no,
  ],
  [
    'Domain.setAutostartOnce off',
    (o) => guest.setAutostartOnce(false, o),
    'virDomainSetAutostartOnce',
    [guest_, false],
    no,
  ],
  [
    'Domain.graphicsReload of one server',
    (o) => guest.graphicsReload('vnc', o),
    'virDomainGraphicsReload',
    [guest_, 'vnc', {}],
    no,
  ],
  [
    'Domain.graphicsReload of any server',
    (o) => guest.graphicsReload(undefined, o),
    'virDomainGraphicsReload',
    [guest_, 'any', {}],
    no,
  ],
  [
    'Domain.announceInterface of one interface',
    (o) => guest.announceInterface('net3', { rounds: 4, step: 5 }, o),
    'virDomainAnnounceInterface',
    [guest_, 'net3', { rounds: 4, step: 5 }, {}],
    no,
  ],
  [
    'Domain.announceInterface of all interfaces',
    (o) => guest.announceInterface(undefined, undefined, o),
    'virDomainAnnounceInterface',
    [guest_, null, {}, {}],
    no,
  ],
  [
    'Domain.lxcEnterSecurityLabel of no model',
    (o) => guest.lxcEnterSecurityLabel({ model: 'none', doi: '7' }, { label: 'container', enforcing: false }, o),
    'virDomainLxcEnterSecurityLabel',
    [{ model: 'none', doi: '7' }, { label: 'container', enforcing: false }, {}],
  ],
  [
    'Domain.lxcEnterSecurityLabel of an unknown model',
    (o) => guest.lxcEnterSecurityLabel({ model: 'unknown', doi: '0' }, { label: 'other', enforcing: true }, o),
    'virDomainLxcEnterSecurityLabel',
    [{ model: 'unknown', doi: '0' }, { label: 'other', enforcing: true }, {}],
    'VIR_ERR_ARGUMENT_UNSUPPORTED',
  ],
]);

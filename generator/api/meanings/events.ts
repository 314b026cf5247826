/** What the fields of events mean, in our words, with units. */
import type { Meanings } from './meaning.ts';

export const eventMeanings: Readonly<Record<string, Meanings>> = {
  EventPayloads: {
    '': 'What an event brings besides the object that it happens to.',
    'domain-lifecycle':
      'A domain was defined or undefined, has started, stopped or crashed, was suspended or resumed …',
    'domain-reboot': 'The guest has rebooted.',
    'domain-rtc-change': 'The guest has set its clock: `utcoffset` is seconds ahead of UTC.',
    'domain-watchdog': 'The guest did not feed its watchdog, and this is done about it.',
    'domain-io-error(-reason)?': "I/O of a disk failed: the host's file, the disk's alias, and what is done about it.",
    'domain-graphics': 'A viewer connects to the screen, is authenticated, or disconnects.',
    'domain-control-error': 'The way to its hypervisor is out of order: libvirt can no longer talk to it.',
    'domain-block-job': 'A job on a disk, named by the path of its source, is ready, has ended or failed.',
    'domain-block-job-2': "A job on a disk, named by its target such as 'vda', is ready, has ended or failed.",
    'domain-disk-change': "A disk's source was changed at the start, or dropped: paths before and after.",
    'domain-tray-change': 'The tray of a drive was opened or closed.',
    'domain-pmwakeup': 'The guest has woken; `reason` is always 0.',
    'domain-pmsuspend(-disk)?': 'The guest has gone to sleep, into memory or onto its disk; `reason` is always 0.',
    'domain-balloon-change': 'The guest has given memory back, or got some: `actual` is KiB that it has now.',
    'domain-device-(added|removed)': 'A device was plugged in, or the guest has released it.',
    'domain-device-removal-failed': 'The guest has refused to release a device.',
    'domain-tunable': 'Limits of CPUs or disks were changed.',
    'domain-agent-lifecycle': 'The agent in the guest has come or gone.',
    'domain-migration-iteration': 'A live migration begins to copy the changed memory again.',
    'domain-job-completed': 'A long job has ended: its statistics.',
    '(domain|network)-metadata-change':
      "Its title, its description, or an element of one's own was changed: `nsuri` is the namespace.",
    'domain-block-threshold':
      'The guest has written beyond the byte that setBlockThreshold() named: by `excess` bytes.',
    'domain-memory-failure':
      "The host has a memory error in the guest's memory: who was notified, and how it is handled.",
    'domain-memory-device-size-change': 'A virtio-mem device has another size, KiB.',
    'domain-nic-mac-change': 'The guest has changed the MAC address of a network interface.',
    'domain-vcpu-removed': 'The guest has released a virtual CPU, by its number in the configuration.',
    'domain-channel-lifecycle': 'A program in the guest has opened or closed a channel.',
    'network-lifecycle': 'A network was defined or undefined, has started or stopped; `detail` is always 0.',
    'storage-pool-lifecycle':
      'A pool was defined, undefined, made or deleted, has started or stopped; `detail` is always 0.',
    'storage-pool-refresh': 'A pool was looked at again: its volumes may be others.',
    'node-device-lifecycle': 'A device of the host has come or gone, was defined or undefined; `detail` is always 0.',
    'node-device-update': 'The description of a device has changed.',
    'secret-lifecycle': 'A secret was defined or undefined; `detail` is always 0.',
    'secret-value-changed': 'A secret has got another value.',
  },
};

/** virtio-net and virtio-vsock. */
import type { DomainInterface } from '../../config/index.ts';
import { omitUndefined, omitUndefinedOrNone } from '../omit-undefined.ts';
import { attributes } from './attributes.ts';
import type { ParavirtualDevices } from './builders.ts';
import { aliasElement, netCommon, netSource } from './common.ts';
import type { NetOptions } from './network-options.ts';
import { driver, model, ring } from './virtio-driver.ts';

const netDriver = {
  ...ring,
  queues: 'queues',
  rxQueueSize: 'rx_queue_size',
  txQueueSize: 'tx_queue_size',
  txmode: 'txmode',
  ioeventfd: 'ioeventfd',
  eventIdx: 'event_idx',
  rss: 'rss',
  rssHashReport: 'rss_hash_report',
} as const satisfies { [Key in keyof NetOptions]?: string };

const guestOffloads = { csum: 'csum', tso4: 'tso4', tso6: 'tso6', ecn: 'ecn', ufo: 'ufo' } as const;
const hostOffloads = { ...guestOffloads, gso: 'gso', mrgRxbuf: 'mrg_rxbuf' } as const;

export const networkBuilders: Pick<ParavirtualDevices, 'net' | 'vsock'> = {
  net(options) {
    const { vhost, link, host, guest, teaming } = options;
    const parts = omitUndefined({
      ...netCommon(options),
      model: { type: model(options) },
      driver: omitUndefinedOrNone({
        name: vhost === undefined ? undefined : vhost ? ('vhost' as const) : ('qemu' as const),
        ...attributes(options, netDriver),
        host: host && attributes(host, hostOffloads),
        guest: guest && attributes(guest, guestOffloads),
      }),
      link: link && { state: link },
      teaming: teaming && { ...teaming },
    });
    return { interface: { ...netSource(options), ...parts } as DomainInterface };
  },

  vsock(options = {}) {
    const { cid, alias } = options;
    const address = cid === undefined ? { auto: 'yes' as const } : { auto: 'no' as const, address: cid };
    return {
      vsock: omitUndefined({
        model: model(options),
        cid: address,
        driver: driver(options),
        alias: aliasElement(alias),
      }),
    };
  },
};

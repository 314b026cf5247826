/** Screens, keyboards, consoles and interfaces: the arguments that reach libvirt, and the answers that come back. */
import { createConnection, type Socket } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { refused, scriptedHost, testDomainExchanges } from '../../../support/exchanges.ts';
import { hyper, int, list, optional, parameters, string, struct, uint } from '../../../support/xdr.ts';

const host = scriptedHost();
const text = optional(string);
const address = struct({ type: int, addr: string, prefix: uint });
const interfaces = list(struct({ name: string, hwaddr: text, addrs: list(address) }));

let socket: Socket;

beforeAll(() => {
  socket = createConnection(new URL(host.daemon.uri).searchParams.get('socket')!);
});
afterAll(() => socket.destroy());

/** Node does not document how to get it. */
function descriptorOf(connected: Socket): number {
  return (connected as unknown as { _handle: { fd: number } })._handle.fd;
}

testDomainExchanges(host, [
  {
    method: 'Domain.openConsole',
    call: (domain, more) => domain.openConsole('serial1', { force: true, ...more }),
    sends: ['virDomainOpenConsole', [text, 'serial1'], [uint, 1]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainOpenConsole' },
  },
  {
    method: 'Domain.openConsole',
    call: (domain, more) => domain.openConsole(undefined, { safe: true, ...more }),
    sends: ['virDomainOpenConsole', [text, null], [uint, 2]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainOpenConsole' },
  },
  {
    method: 'Domain.openChannel',
    call: (domain, more) => domain.openChannel('org.example.0', { force: true, ...more }),
    sends: ['virDomainOpenChannel', [text, 'org.example.0'], [uint, 1]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainOpenChannel' },
  },
  {
    method: 'Domain.openChannel',
    call: (domain, more) => domain.openChannel(null, more),
    sends: ['virDomainOpenChannel', [text, null], [uint, 0]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainOpenChannel' },
  },
  {
    method: 'Domain.screenshot',
    call: (domain, more) => domain.screenshot(2, more),
    sends: ['virDomainScreenshot', [uint, 2], [uint, 0]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainScreenshot' },
  },
  {
    method: 'Domain.screenshot',
    call: (domain, more) => domain.screenshot(undefined, more),
    sends: ['virDomainScreenshot', [uint, 0], [uint, 0]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainScreenshot' },
  },
  {
    method: 'Domain.openGraphics',
    call: (domain, more) => domain.openGraphics(3, descriptorOf(socket), { skipauth: true, ...more }),
    sends: ['virDomainOpenGraphics', [uint, 3], [uint, 1]],
    files: 1,
  },
  {
    method: 'Domain.openGraphicsFD',
    call: (domain, more) => domain.openGraphicsFD(4, { skipauth: true, ...more }),
    sends: ['virDomainOpenGraphicsFD', [uint, 4], [uint, 1]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainOpenGraphicsFD' },
  },
  {
    method: 'Domain.sendKey',
    call: (domain, more) => domain.sendKey([29, 56, 111], { codeset: 'usb', holdTime: 150, ...more }),
    sends: ['virDomainSendKey', [uint, 7], [uint, 150], [list(uint), [29, 56, 111]], [uint, 0]],
  },
  {
    method: 'Domain.sendKey',
    call: (domain, more) => domain.sendKey([28], more),
    sends: ['virDomainSendKey', [uint, 0], [uint, 0], [list(uint), [28]], [uint, 0]],
  },
  {
    method: 'Domain.interfaceStats',
    call: (domain, more) => domain.interfaceStats('vnet3', more),
    sends: ['virDomainInterfaceStats', [string, 'vnet3']],
    answer: Array.from({ length: 8 }, (_, place) => [hyper, BigInt(place + 101)] as const),
    result: {
      rx_bytes: 101n,
      rx_packets: 102n,
      rx_errs: 103n,
      rx_drop: 104n,
      tx_bytes: 105n,
      tx_packets: 106n,
      tx_errs: 107n,
      tx_drop: 108n,
    },
  },
  {
    method: 'Domain.getInterfaceParameters',
    call: (domain, more) => domain.getInterfaceParameters('vnet3', { config: true, ...more }),
    before: [
      {
        name: 'virDomainGetInterfaceParameters',
        sends: [
          [string, 'vnet3'],
          [int, 0],
          [uint, 2 | 4],
        ],
      },
    ],
    sends: ['virDomainGetInterfaceParameters', [string, 'vnet3'], [int, 2], [uint, 2 | 4]],
    answer: [
      [
        parameters,
        [
          ['inbound.average', 'uint', 11],
          ['outbound.peak', 'uint', 12],
        ],
      ],
      [int, 2],
    ],
    result: { 'inbound.average': 11, 'outbound.peak': 12 },
  },
  {
    method: 'Domain.setInterfaceParameters',
    call: (domain, more) =>
      domain.setInterfaceParameters('vnet3', { 'inbound.average': 21, 'outbound.burst': 22 }, { live: true, ...more }),
    sends: [
      'virDomainSetInterfaceParameters',
      [string, 'vnet3'],
      [
        parameters,
        [
          ['inbound.average', 'uint', 21],
          ['outbound.burst', 'uint', 22],
        ],
      ],
      [uint, 1],
    ],
  },
  {
    method: 'Domain.interfaceAddresses',
    call: (domain, more) => domain.interfaceAddresses('arp', more),
    sends: ['virDomainInterfaceAddresses', [uint, 2], [uint, 0]],
    answer: [
      [
        interfaces,
        [
          {
            name: 'vnet3',
            hwaddr: '52:54:00:00:00:03',
            addrs: [
              { type: 0, addr: '10.0.0.3', prefix: 24 },
              { type: 1, addr: 'fe80::3', prefix: 64 },
            ],
          },
          { name: 'lo', hwaddr: null, addrs: [] },
        ],
      ],
    ],
    result: [
      {
        name: 'vnet3',
        hwaddr: '52:54:00:00:00:03',
        addrs: [
          { type: 'ipv4', addr: '10.0.0.3', prefix: 24 },
          { type: 'ipv6', addr: 'fe80::3', prefix: 64 },
        ],
      },
      { name: 'lo', hwaddr: null, addrs: [] },
    ],
  },
  {
    method: 'Domain.interfaceAddresses',
    call: (domain, more) => domain.interfaceAddresses(undefined, more),
    sends: ['virDomainInterfaceAddresses', [uint, 0], [uint, 0]],
    answer: [[interfaces, []]],
    result: [],
  },
]);

/** What only QEMU's driver has: the arguments that reach libvirt, and the answers that come back. */
import { openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guest, refused, scriptedHost, testDomainExchanges } from '../../../support/exchanges.ts';
import { procedureOf } from '../../../support/procedures.ts';
import { decode } from '../../../support/scripted-daemon.ts';
import { verifies } from '../../../support/verifies.ts';
import { domainReference, int, optional, string, uint } from '../../../support/xdr.ts';

const host = scriptedHost();
const text = optional(string);

testDomainExchanges(host, [
  {
    method: 'Domain.qemuMonitorCommand',
    call: (domain, more) => domain.qemuMonitorCommand('info status', { hmp: true, ...more }),
    sends: ['virDomainQemuMonitorCommand', [string, 'info status'], [uint, 1]],
    answer: [[string, 'VM status: running']],
    result: 'VM status: running',
  },
  {
    method: 'Domain.qemuMonitorCommandWithFiles',
    call: (domain, more) =>
      domain.qemuMonitorCommandWithFiles('info', [openSync('/dev/null', 'r')], { hmp: true, ...more }),
    sends: ['virDomainQemuMonitorCommandWithFiles', [string, 'info'], [uint, 1]],
    files: 1,
    answer: [[string, 'answered']],
    result: { result: 'answered', files: [] },
  },
  ...(['block', 'default', 'nowait', 'shutdown', 9] as const).map((timeout, place) => ({
    method: 'Domain.qemuAgentCommand' as const,
    call: (domain: typeof host.domain, more: object) => domain.qemuAgentCommand('{}', timeout, more),
    sends: ['virDomainQemuAgentCommand', [string, '{}'], [int, [-2, -1, 0, 60, 9][place]], [uint, 0]] as const,
    answer: [[text, '{"return":1}']] as const,
    result: '{"return":1}',
  })),
  {
    method: 'Domain.qemuAgentCommand',
    call: (domain, more) => domain.qemuAgentCommand('{"execute":"guest-ping"}', undefined, more),
    sends: ['virDomainQemuAgentCommand', [string, '{"execute":"guest-ping"}'], [int, -1], [uint, 0]],
    answer: [[text, '{"return":{}}']],
    result: '{"return":{}}',
  },
  {
    method: 'Domain.lxcOpenNamespace',
    call: (domain, more) => domain.lxcOpenNamespace(more),
    sends: ['virDomainLxcOpenNamespace', [uint, 0]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainLxcOpenNamespace' },
  },
]);

const procedure = procedureOf('virConnectDomainQemuMonitorEventRegister');

/** The domain, name and flags of the registration that the daemon got. */
function registered(): unknown {
  const request = host.daemon.takeRequests().find((one) => one.program === procedure[0]);
  return decode(request!.payload, [optional(domainReference), text, uint]);
}

test(
  "QEMU's monitor events are registered for the domain, the name and the flags",
  verifies({ 'Domain.onQemuMonitorEvent': 'arguments' }),
  async () => {
    host.daemon.answer(...procedure, int.write(5));
    const subscription = await host.domain.onQemuMonitorEvent(() => {}, { event: 'RTC_.*', regex: true, nocase: true });
    expect(registered()).toEqual([guest, 'RTC_.*', 3]);
    await subscription.close();
  },
);

// libvirt does not free what it has allocated for a registration that is refused.
test.skipIf(process.env['SANITIZED'] === 'address')(
  "a registration for QEMU's monitor events that is refused rejects",
  verifies({ 'Domain.qemuMonitorEvents': 'arguments' }),
  async () => {
    host.daemon.answer(...procedure, refused);
    host.daemon.takeRequests();
    await expect(host.domain.qemuMonitorEvents({ event: 'STOP' }).ready).rejects.toMatchObject({
      code: 'VIR_ERR_NO_SUPPORT',
    });
    expect(registered()).toEqual([guest, 'STOP', 0]);
  },
);

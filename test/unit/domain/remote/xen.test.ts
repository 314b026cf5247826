/** What reaches the driver of Xen where it takes another form of a call than others: the daemon answers as that driver does. */
import { type EarlierCall, scriptedHost, testDomainExchanges } from '../../../support/exchanges.ts';
import type { Field } from '../../../support/scripted-daemon.ts';
import { int, parameters, uint } from '../../../support/xdr.ts';

const host = scriptedHost('Xen');

const [live, config] = [1, 2] as const;
/** VIR_ERR_INVALID_ARG, with which it refuses flags. */
const invalid = { code: 8 } as const;

const setVcpus = (count: number, flags: number): EarlierCall => ({
  name: 'virDomainSetVcpusFlags',
  sends: [
    [uint, count],
    [uint, flags],
  ],
  answer: invalid,
});
const isActive = (active: boolean): EarlierCall => ({
  name: 'virDomainIsActive',
  sends: [],
  answer: [[int, active ? 1 : 0]],
});
const weight: Field = [parameters, [['weight', 'uint', 512]]];

testDomainExchanges(host, [
  {
    method: 'Domain.setVcpus',
    call: (domain, more) => domain.setVcpus(3, more),
    before: [setVcpus(3, 0), isActive(true)],
    sends: ['virDomainSetVcpusFlags', [uint, 3], [uint, live]],
  },
  {
    method: 'Domain.setVcpus',
    call: (domain, more) => domain.setVcpus(2, { current: true, ...more }),
    before: [setVcpus(2, 0), isActive(false)],
    sends: ['virDomainSetVcpusFlags', [uint, 2], [uint, config]],
  },
  {
    // Options of other kinds stay.
    method: 'Domain.setVcpus',
    call: (domain, more) => domain.setVcpus(2, { hotpluggable: true, ...more }),
    before: [setVcpus(2, 16), isActive(true)],
    sends: ['virDomainSetVcpusFlags', [uint, 2], [uint, 16 | live]],
  },
  {
    // A choice that was made is not changed: what is invalid is something else.
    method: 'Domain.setVcpus',
    call: (domain, more) => domain.setVcpus(9, { live: true, ...more }),
    sends: ['virDomainSetVcpusFlags', [uint, 9], [uint, live]],
    answer: invalid,
    error: { code: 'VIR_ERR_INVALID_ARG' },
  },
  {
    method: 'Domain.setVcpus',
    call: (domain, more) => domain.setVcpus(9, { flags: config, ...more }),
    sends: ['virDomainSetVcpusFlags', [uint, 9], [uint, config]],
    answer: invalid,
    error: { code: 'VIR_ERR_INVALID_ARG' },
  },
  {
    method: 'Domain.setSchedulerParameters',
    call: (domain, more) => domain.setSchedulerParameters({ weight: 512 }, { live: true, ...more }),
    before: [{ name: 'virDomainSetSchedulerParametersFlags', sends: [weight, [uint, live]], answer: invalid }],
    sends: ['virDomainSetSchedulerParametersFlags', weight, [uint, 0]],
  },
  {
    // It has no other definition than the running guest's.
    method: 'Domain.setSchedulerParameters',
    call: (domain, more) => domain.setSchedulerParameters({ weight: 512 }, { config: true, ...more }),
    sends: ['virDomainSetSchedulerParametersFlags', weight, [uint, config]],
    answer: invalid,
    error: { code: 'VIR_ERR_INVALID_ARG' },
  },
]);

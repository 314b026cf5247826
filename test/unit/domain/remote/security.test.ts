/** Security labels and encrypted memory: the arguments that reach libvirt, and the answers that come back. */
import { refused, scriptedHost, testDomainExchanges } from '../../../support/exchanges.ts';
import { int, list, parameters, struct, uint } from '../../../support/xdr.ts';

const host = scriptedHost();

/** `char label<>`: each character is a word. */
const characters = list(int);
const label = struct({ label: characters, enforcing: int });
const wordsOf = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

testDomainExchanges(host, [
  {
    method: 'Domain.getSecurityLabel',
    call: (domain, more) => domain.getSecurityLabel(more),
    sends: ['virDomainGetSecurityLabel'],
    answer: [
      [characters, wordsOf('system_u:one\0')],
      [int, 1],
    ],
    result: { label: 'system_u:one', enforcing: true },
  },
  {
    method: 'Domain.getSecurityLabelList',
    call: (domain, more) => domain.getSecurityLabelList(more),
    sends: ['virDomainGetSecurityLabelList'],
    answer: [
      [
        list(label),
        [
          { label: wordsOf('one\0'), enforcing: 1 },
          { label: wordsOf('two\0'), enforcing: 0 },
        ],
      ],
      [int, 2],
    ],
    result: [
      { label: 'one', enforcing: true },
      { label: 'two', enforcing: false },
    ],
  },
  {
    method: 'Domain.getSecurityLabelList',
    call: (domain, more) => domain.getSecurityLabelList(more),
    before: [{ name: 'virDomainGetSecurityLabelList', answer: refused }],
    sends: ['virDomainGetSecurityLabel'],
    answer: [
      [characters, wordsOf('only\0')],
      [int, 0],
    ],
    result: [{ label: 'only', enforcing: false }],
  },
  {
    method: 'Domain.getLaunchSecurityInfo',
    call: (domain, more) => domain.getLaunchSecurityInfo(more),
    sends: ['virDomainGetLaunchSecurityInfo', [uint, 4]],
    answer: [
      [
        parameters,
        [
          ['sev-measurement', 'string', 'bWVhc3VyZWQ='],
          ['sev-api-major', 'uint', 1],
          ['sev-api-minor', 'uint', 51],
          ['sev-build-id', 'uint', 3],
          ['sev-policy', 'uint', 5],
        ],
      ],
    ],
    result: {
      'sev-measurement': 'bWVhc3VyZWQ=',
      'sev-api-major': 1,
      'sev-api-minor': 51,
      'sev-build-id': 3,
      'sev-policy': 5,
    },
  },
  {
    method: 'Domain.setLaunchSecurityState',
    call: (domain, more) =>
      domain.setLaunchSecurityState(
        { 'sev-secret': 'c2VjcmV0', 'sev-secret-header': 'aGVhZGVy', 'sev-secret-set-address': 4096 },
        more,
      ),
    sends: [
      'virDomainSetLaunchSecurityState',
      [
        parameters,
        [
          ['sev-secret', 'string', 'c2VjcmV0'],
          ['sev-secret-header', 'string', 'aGVhZGVy'],
          ['sev-secret-set-address', 'ullong', 4096n],
        ],
      ],
      [uint, 0],
    ],
  },
]);

/** Saved domains and dumps of memory: the arguments that reach libvirt, and the answers that come back. */
import {
  type EarlierCall,
  refused,
  scriptedHost,
  testConnectionExchanges,
  testDomainExchanges,
} from '../../../support/exchanges.ts';
import { int, optional, parameters, string, uint } from '../../../support/xdr.ts';

const host = scriptedHost();
const text = optional(string);

/** A transient domain ends when it is saved. */
const transient: EarlierCall = { name: 'virDomainIsPersistent', sends: [], answer: [[int, 0]] };
const xml = '<domain type="kvm">\n  <name>other</name>\n</domain>\n';

testDomainExchanges(host, [
  {
    method: 'Domain.save',
    call: (domain, more) => domain.save('/file', { config: '<other/>', running: true, ...more }),
    before: [transient],
    sends: ['virDomainSaveFlags', [string, '/file'], [text, '<other/>'], [uint, 2]],
  },
  {
    method: 'Domain.save',
    call: (domain, more) => domain.save('/older', more),
    before: [transient, { name: 'virDomainSaveFlags', answer: refused }],
    sends: ['virDomainSave', [string, '/older']],
  },
  ...[{ paused: true }, { config: '<other/>' }].map((option) => ({
    method: 'Domain.save' as const,
    call: (domain: typeof host.domain, more: object) => domain.save('/newer', { ...option, ...more }),
    before: [transient],
    sends: [
      'virDomainSaveFlags',
      [string, '/newer'],
      [text, option.config ?? null],
      [uint, option.paused ? 4 : 0],
    ] as const,
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainSaveFlags' },
  })),
  {
    method: 'Domain.save',
    call: (domain, more) =>
      domain.save('/sparse', { imageFormat: 'sparse', parallelChannels: 3, paused: true, ...more }),
    before: [transient],
    sends: [
      'virDomainSaveParams',
      [
        parameters,
        [
          ['file', 'string', '/sparse'],
          ['image_format', 'string', 'sparse'],
          ['parallel.channels', 'int', 3],
        ],
      ],
      [uint, 4],
    ],
  },
  {
    method: 'Domain.save',
    call: (domain, more) => domain.save('/two', { parallelChannels: 2, config: '<other/>', ...more }),
    before: [transient],
    sends: [
      'virDomainSaveParams',
      [
        parameters,
        [
          ['file', 'string', '/two'],
          ['dxml', 'string', '<other/>'],
          ['parallel.channels', 'int', 2],
        ],
      ],
      [uint, 0],
    ],
  },
  {
    method: 'Domain.managedSave',
    call: (domain, more) => domain.managedSave({ bypassCache: true, ...more }),
    sends: ['virDomainManagedSave', [uint, 1]],
  },
  ...[true, false].map((value) => ({
    method: 'Domain.hasManagedSaveImage' as const,
    call: (domain: typeof host.domain, more: object) => domain.hasManagedSaveImage(more),
    sends: ['virDomainHasManagedSaveImage', [uint, 0]] as const,
    answer: [[int, Number(value)]] as const,
    result: value,
  })),
  {
    method: 'Domain.managedSaveRemove',
    call: (domain, more) => domain.managedSaveRemove(more),
    sends: ['virDomainManagedSaveRemove', [uint, 0]],
  },
  {
    method: 'Domain.managedSaveGetXMLDesc',
    call: (domain, more) => domain.managedSaveGetXMLDesc({ secure: true, ...more }),
    sends: ['virDomainManagedSaveGetXMLDesc', [uint, 1]],
    answer: [[string, xml]],
    result: xml,
  },
  {
    method: 'Domain.managedSaveGetConfig',
    call: async (domain, more) => (await domain.managedSaveGetConfig({ secure: true, ...more })).name,
    sends: ['virDomainManagedSaveGetXMLDesc', [uint, 1]],
    answer: [[string, xml]],
    result: 'other',
  },
  {
    method: 'Domain.managedSaveDefine',
    call: (domain, more) => domain.managedSaveDefine('<other/>', { paused: true, ...more }),
    sends: ['virDomainManagedSaveDefineXML', [text, '<other/>'], [uint, 4]],
  },
  {
    method: 'Domain.coreDump',
    call: (domain, more) => domain.coreDump('/core', { format: 'kdump-lzo', memoryOnly: true, live: true, ...more }),
    sends: ['virDomainCoreDumpWithFormat', [string, '/core'], [uint, 2], [uint, 2 | 16]],
  },
  {
    method: 'Domain.coreDump',
    call: (domain, more) => domain.coreDump('/crashed', { crash: true, ...more }),
    before: [transient],
    sends: ['virDomainCoreDumpWithFormat', [string, '/crashed'], [uint, 0], [uint, 1]],
  },
  {
    method: 'Domain.coreDump',
    call: (domain, more) => domain.coreDump('/older', { reset: true, ...more }),
    before: [{ name: 'virDomainCoreDumpWithFormat', answer: refused }],
    sends: ['virDomainCoreDump', [string, '/older'], [uint, 8]],
  },
  {
    method: 'Domain.coreDump',
    call: (domain, more) => domain.coreDump('/newer', { format: 'win-dmp', ...more }),
    sends: ['virDomainCoreDumpWithFormat', [string, '/newer'], [uint, 4], [uint, 0]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainCoreDumpWithFormat' },
  },
]);

testConnectionExchanges(host, [
  {
    method: 'Connection.restoreDomain',
    call: (connection, more) => connection.restoreDomain('/file', { config: '<other/>', paused: true, ...more }),
    sends: ['virDomainRestoreFlags', [string, '/file'], [text, '<other/>'], [uint, 4]],
  },
  {
    method: 'Connection.restoreDomain',
    call: (connection, more) => connection.restoreDomain('/plain', more),
    sends: ['virDomainRestoreFlags', [string, '/plain'], [text, null], [uint, 0]],
  },
  {
    method: 'Connection.restoreDomain',
    call: (connection, more) =>
      connection.restoreDomain('/sparse', { config: '<other/>', parallelChannels: 4, running: true, ...more }),
    sends: [
      'virDomainRestoreParams',
      [
        parameters,
        [
          ['file', 'string', '/sparse'],
          ['dxml', 'string', '<other/>'],
          ['parallel.channels', 'int', 4],
        ],
      ],
      [uint, 2],
    ],
  },
  {
    method: 'Connection.restoreDomain',
    call: (connection, more) => connection.restoreDomain('/format', { imageFormat: 'raw', ...more }),
    sends: [
      'virDomainRestoreParams',
      [
        parameters,
        [
          ['file', 'string', '/format'],
          ['image_format', 'string', 'raw'],
        ],
      ],
      [uint, 0],
    ],
  },
  {
    method: 'Connection.getDomainSaveImageXMLDesc',
    call: (connection, more) => connection.getDomainSaveImageXMLDesc('/file', { secure: true, ...more }),
    sends: ['virDomainSaveImageGetXMLDesc', [string, '/file'], [uint, 1]],
    answer: [[string, xml]],
    result: xml,
  },
  {
    method: 'Connection.getDomainSaveImageConfig',
    call: async (connection, more) =>
      (await connection.getDomainSaveImageConfig('/file', { secure: true, ...more })).name,
    sends: ['virDomainSaveImageGetXMLDesc', [string, '/file'], [uint, 1]],
    answer: [[string, xml]],
    result: 'other',
  },
  {
    method: 'Connection.defineDomainSaveImage',
    call: (connection, more) => connection.defineDomainSaveImage('/file', '<other/>', { running: true, ...more }),
    sends: ['virDomainSaveImageDefineXML', [string, '/file'], [string, '<other/>'], [uint, 2]],
  },
]);

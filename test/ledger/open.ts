/**
 * Public methods that no test says that it verifies yet. The list only shrinks: a method that is added needs its proof. What comes off it
 * is reported by `npm run ledger`.
 */
export const open: ReadonlySet<string> = new Set([
  ...['on', 'onQemuMonitorEvent', 'qemuMonitorEvents'].map((name) => `Connection.${name}`),
  ...['attachDevice', 'detachDevice', 'lxcEnterCGroup', 'updateDevice'].map((name) => `Domain.${name}`),
  'EventStream.dropped',
  ...['close', 'ended', 'expect', 'run', 'send', 'transcript', 'write'].map((name) => `GuestConsole.${name}`),
  ...['run', 'unavailableReason', 'uri'].map((name) => `IsolatedDaemon.${name}`),
  ...['capture', 'close', 'closed', 'collect', 'disk', 'guest', 'network', 'open'].map((name) => `Lab.${name}`),
  ...['boot', 'close', 'closed', 'create', 'name', 'reset', 'run'].map((name) => `LabGuest.${name}`),
  ...['detachFromHost', 'pools', 'uses'].map((name) => `Pci.${name}`),
  'PciLease.close',
  'PciLease.closed',
  'TestDaemon.uri',
  'ReconnectingConnection.toJSON',
  'ReconnectingSubscription.close',
  'ReconnectingSubscription.closed',
  'loadSchemaValidator',
  'minimalImage',
  'sriovTopology',
]);

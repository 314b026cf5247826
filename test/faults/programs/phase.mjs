// What a program, or one of its threads, may be in the middle of when it ends. Each phase resolves when it has been entered.
import { setTimeout as delay } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';

/** Keeps many calls in flight, and takes no notice of how they end. */
function flood(call, inFlight = 32) {
  for (let started = 0; started < inFlight; started++)
    (async () => {
      for (;;) await call().catch(() => delay(1));
    })();
}

/** `places` are the URIs of the peers that test/faults/places.ts makes. */
export const phases = {
  async importing() {
    import('libvirt-native').catch(() => {});
  },
  async connecting({ silent }) {
    const { connect } = await import('libvirt-native');
    for (let count = 0; count < 8; count++) connect(silent).catch(() => {});
    await delay(5);
  },
  async asking({ asks }) {
    const { connect } = await import('libvirt-native');
    await new Promise((asked) => {
      const auth = () => {
        asked();
        return new Promise(() => {});
      };
      connect(asks, { auth }).catch(() => {});
    });
  },
  async calling() {
    const { connect } = await import('libvirt-native');
    const connection = await connect('test:///default');
    flood(() => connection.listAllDomains());
  },
  async waiting({ mute }) {
    const { connect } = await import('libvirt-native');
    const connection = await connect(mute, { keepAlive: false });
    flood(() => connection.getHostname());
    await delay(20);
  },
  async listening() {
    const { connect } = await import('libvirt-native');
    const connection = await connect('test:///default');
    const domain = await connection.lookupDomainByName('test');
    await connection.on('domain-lifecycle', () => {});
    flood(() => domain.suspend().then(() => domain.resume()), 1);
  },
  async streaming({ daemon, volume }) {
    const { connect } = await import('libvirt-native');
    const connection = await connect(daemon);
    const source = await connection.lookupStorageVolByPath(volume);
    const pool = await connection.lookupStoragePoolByName('pool');
    // No other process may have it open.
    const target = await pool.createVolume(
      `<volume><name>${process.pid}-${threadId}</name><capacity unit='MiB'>256</capacity><allocation>0</allocation></volume>`,
    );
    const [download, upload] = await Promise.all([source.download(), target.upload()]);
    download.on('data', () => {}).on('error', () => {});
    upload.on('error', () => {}).write(Buffer.alloc(4 << 20));
  },
  async closing() {
    const { connect } = await import('libvirt-native');
    const connections = await Promise.all(Array.from({ length: 8 }, () => connect('test:///default')));
    for (const connection of connections) {
      for (let count = 0; count < 16; count++) connection.listAllDomains().catch(() => {});
      connection.close();
    }
  },
};

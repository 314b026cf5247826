/** The peers that test/faults/programs/phase.mjs gets into difficulties with. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'libvirt-native';
import { FaultProxy, PrivateDaemon } from 'libvirt-native/testing';
import { Peer } from './peers.ts';

/** How much a daemon that falls mute says before: enough to open a connection. */
const lastWords = 1500;

export interface Places extends AsyncDisposable {
  /** For a program's command line. */
  readonly text: string;
  /** A daemon that works. */
  readonly uri: string;
}

export async function makePlaces(): Promise<Places> {
  const daemon = await PrivateDaemon.start();
  const silent = await Peer.listen(() => {});
  const mute = await FaultProxy.start(daemon);
  mute.stall({ direction: 'to-client', afterBytes: lastWords });
  const folder = await mkdtemp(join(tmpdir(), 'libvirt-native-places-'));
  const file = join(folder, 'node.xml');
  await writeFile(file, "<node><auth><user password='secret'>alice</user></auth></node>");

  const uri = daemon.uri('qemu:///session');
  await using connection = await connect(uri);
  const path = join(daemon.folder, 'pool');
  const pool = await connection.defineStoragePool(
    `<pool type='dir'><name>pool</name><target><path>${path}</path></target></pool>`,
  );
  await pool.build();
  await pool.create();
  const volume = await pool.createVolume(
    `<volume><name>volume</name><capacity unit='MiB'>256</capacity><allocation>0</allocation></volume>`,
  );
  const places = {
    silent: silent.uri,
    mute: mute.uri(),
    asks: `test://${file}`,
    daemon: uri,
    volume: await volume.getPath(),
  };
  return {
    text: JSON.stringify(places),
    uri: daemon.uri(),
    async [Symbol.asyncDispose]() {
      await Promise.all([mute, silent].map((peer) => peer[Symbol.asyncDispose]()));
      await daemon.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// Abandons a download that the daemon does not accept: abandon.mjs <uri>. Says with what it rejected, and has nothing left to wait for.
import { subscribe } from 'node:diagnostics_channel';
import { connect } from 'libvirt-native';

const connection = await connect(process.argv[2], { keepAlive: false });
const pool = await connection.lookupStoragePoolByName('images');
const volume = await pool.lookupVolumeByName('disk');
const abort = new AbortController();
subscribe('libvirt-native:call:start', ({ api }) => {
  if (api === 'virStorageVolDownload') setImmediate(() => abort.abort('enough'));
});
const opening = volume.download({ signal: abort.signal });
console.log(await opening.catch((reason) => reason));

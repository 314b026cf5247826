// Abandons a download that the daemon does not accept: abandon.mjs <uri>. Says with what it rejected, and has nothing left to wait for.
import { connect } from 'libvirt-native';

const connection = await connect(process.argv[2], { keepAlive: false });
const pool = await connection.lookupStoragePoolByName('images');
const volume = await pool.lookupVolumeByName('disk');
const abort = new AbortController();
const opening = volume.download({ signal: abort.signal });
setImmediate(() => abort.abort('enough'));
console.log(await opening.catch((reason) => reason));

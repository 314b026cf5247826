// Abandons a connection whose daemon does not answer in time: abandon.mjs <uri>. Says with what it rejected.
import { connect } from 'libvirt-native';

const abort = new AbortController();
const connecting = connect(process.argv[2], { keepAlive: false, signal: abort.signal });
setTimeout(() => abort.abort('enough'), 100);
console.log(await connecting.catch((reason) => reason));

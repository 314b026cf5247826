// Has streams open when its connection ends: streams.mjs <uri> <domain> <closed | lost>. Says `open`, then how each stream ended.
import { once } from 'node:events';
import { connect } from 'libvirt-native';

const [, , uri, name, how] = process.argv;
const connection = await connect(uri);
const domain = await connection.lookupDomainByName(name);
const pool = await connection.lookupStoragePoolByName('streams');
const volume = await pool.lookupVolumeByName('volume');

const idle = await domain.openConsole();
const download = await volume.download();
const upload = await volume.upload();

/** How reading from it to the end fails. */
async function endOf(stream) {
  try {
    for await (const chunk of stream) void chunk;
    return 'end';
  } catch (error) {
    return error.name;
  }
}

// Half-way through, then nothing is read any more.
await once(download, 'readable');
download.read(1);
await new Promise((resolve) => upload.write(Buffer.alloc(1 << 20), resolve));
const ends = [
  endOf(idle),
  new Promise((resolve) => download.once('error', (error) => resolve(error.name))),
  new Promise((resolve) => upload.once('error', (error) => resolve(error.name))),
];
console.log('open');
if (how === 'closed') await connection.close();
else await connection.disconnected;
console.log((await Promise.all(ends)).join());
if (how === 'lost') await connection.close();

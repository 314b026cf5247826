/** Opens a lab, names its folders in a line of JSON, and starts a guest: lab-boot.mjs <cache of images>. It is killed meanwhile. */
import { Lab, minimalImage } from 'libvirt-native/testing';

const image = await minimalImage({ cache: process.argv[2] });
const lab = await Lab.open({ image });
const [, root] = decodeURIComponent(await lab.connection.getURI()).split('root=');
console.log(JSON.stringify({ folders: [lab.folder, root] }));
await lab.guest({ timeout: 2 ** 31 - 1, ready: 'never shown' });

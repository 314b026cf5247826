// A user's program that is killed while its guest boots. It prints the folder of its lab.
import { Lab } from 'libvirt-native/testing';

const lab = await Lab.open({ onProgress: (step) => console.log(step) });
console.log(`folder ${lab.folder}`);
await lab.guest({ ready: 'never shown', timeout: 600_000 });

/** Makes the minimal image, and prints what was done, or the error, as a line of JSON: minimal-image.mjs <cache>. */
import { minimalImage } from 'libvirt-native/testing';

const steps = [];
try {
  const image = await minimalImage({ cache: process.argv[2], onProgress: (step) => steps.push(step) });
  console.log(JSON.stringify({ image, steps }));
} catch (error) {
  console.log(JSON.stringify({ error: error.message, steps }));
}

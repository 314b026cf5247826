/** Starts a guest and prints the hint of the refusal, for a driver that only a process of its own can have: start.ts <uri> <xml> */
import { connect, LibvirtError } from 'libvirt-native';

const connection = await connect(process.argv[2]);
try {
  const domain = await connection.createDomain(process.argv[3]!, { paused: true });
  await domain.destroy();
} catch (error) {
  if (!(error instanceof LibvirtError)) throw error;
  console.log(error.hint ?? error.message);
}
await connection.close();

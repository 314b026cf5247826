/** Opens a URI and prints the error as JSON: for another user, another environment or another language. */
import { connect, LibvirtError } from 'libvirt-native';
// Last: the other user may be unable to read what is imported after it.
import '../../../support/run-as.mjs';

try {
  await (await connect(process.argv[2])).close();
  console.log('{}');
} catch (error) {
  if (!(error instanceof LibvirtError)) throw error;
  const { code, domain, int1, message, hint } = error;
  console.log(JSON.stringify({ code, domain, int1, message, hint }));
}
process.exit();

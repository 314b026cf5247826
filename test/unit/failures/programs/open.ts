/** Opens a URI and prints the error as JSON, with the row of its hint: for another user, another environment or another language. */
import { connect, LibvirtError } from 'libvirt-native';
import '../../../support/run-as.mjs';
import { hintRows } from '../../../../lib/core/hints/index.ts';

try {
  await (await connect(process.argv[2])).close();
  console.log('{}');
} catch (error) {
  if (!(error instanceof LibvirtError)) throw error;
  const { code, domain, int1, message, hint } = error;
  const row = hintRows.find((one) => one.hint === hint);
  console.log(JSON.stringify({ code, domain, int1, message, hint, id: row?.id ?? null }));
}
process.exit();

/** Calls a short function again and again beside a long one, over the connection that the argument names. */
import { connect } from 'libvirt-native';

await using connection = await connect(process.argv[2]!);
const domain = await connection.lookupDomainByName('guest');
const saved = domain.managedSave();
for (let time = 0; time < 3; time++) await domain.getMaxMemory();
await saved;
await connection.close();

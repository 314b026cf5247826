// Loads the library with the addon that the environment names, and calls a function of the test driver.
import { connect } from 'libvirt-native';

const connection = await connect('test:///default');
for (const domain of await connection.listAllDomains()) console.log(domain.name);
await connection.close();

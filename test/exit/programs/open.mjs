// Ends without closing anything.
import { connect } from 'libvirt-native';

const connection = await connect(process.argv[2]);
console.log((await connection.listAllDomains()).length);

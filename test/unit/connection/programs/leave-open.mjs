// Leaves a connection open, and has nothing more to do: leave-open.mjs <uri>.
import { connect } from 'libvirt-native';

const connection = await connect(process.argv[2], { keepAlive: false });
console.log(await connection.getType());

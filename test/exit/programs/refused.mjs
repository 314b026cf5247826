// Connects, and prints its user and how that was refused: refused.mjs <uri>
import { connect } from 'libvirt-native';
import '../../support/run-as.mjs';

try {
  await connect(process.argv[2]);
} catch (error) {
  console.log(JSON.stringify({ name: error.name, code: error.code, message: error.message }));
}

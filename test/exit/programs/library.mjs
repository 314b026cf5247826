// Importing works without libvirt; connecting says what is missing.
import { connect } from 'libvirt-native';

try {
  await connect('test:///default');
} catch (error) {
  console.log(JSON.stringify({ name: error.name, code: error.code, message: error.message }));
}

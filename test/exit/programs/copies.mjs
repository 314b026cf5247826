// Two copies of the package in one process, as two dependencies may bring them.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from 'libvirt-native';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'libvirt-native-copy-'));
try {
  for (const part of ['dist', 'package.json', 'build/Release/libvirt_native.node'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  const other = await import(join(folder, 'dist/index.js'));
  const heard = [];
  for (const open of [connect, other.connect]) {
    const connection = await open('test:///default');
    const domain = await connection.lookupDomainByName('test');
    await connection.on('domain-lifecycle', ({ event }) => heard.push(event));
    const before = heard.length;
    await domain.destroy();
    for (let time = 0; time < 1000 && heard.length === before; time++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    heard.push(await connection.close());
  }
  console.log(JSON.stringify(heard));
} finally {
  await rm(folder, { recursive: true });
}

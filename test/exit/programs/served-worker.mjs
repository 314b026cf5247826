// A worker thread of served.mjs.
import { parentPort } from 'node:worker_threads';
import { connect } from 'libvirt-native';

const open = [];

const steps = {
  async connect(uri = 'test:///default') {
    const connection = await connect(uri);
    await connection.on('domain-lifecycle', () => {});
    open.push(connection, await connection.listAllDomains());
    return 'open';
  },
};

parentPort.on('message', async ({ step, args }) => {
  parentPort.postMessage(await steps[step](...args).catch((error) => error.code ?? error.message));
});
parentPort.postMessage('ready');

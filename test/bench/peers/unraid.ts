/** @unraid/libvirt, from the folder that it was built in. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { works } from './work.ts';

interface UnraidDomain {
  getInfo(): Promise<unknown>;
}

interface UnraidConnection {
  connectOpen(): Promise<void>;
  domainLookupByName(name: string): Promise<UnraidDomain>;
  connectListAllDomains(): Promise<UnraidDomain[]>;
}

const [folder = '', work = '', uri = '', ...rest] = process.argv.slice(2);
const file = join(folder, 'node_modules/@unraid/libvirt/dist/index.js');
const { Hypervisor } = (await import(pathToFileURL(file).href)) as {
  Hypervisor: new (options: { uri: string }) => UnraidConnection;
};

async function open(address: string) {
  const connection = new Hypervisor({ uri: address });
  await connection.connectOpen();
  const domain = await connection.domainLookupByName('test').catch(() => undefined);
  return {
    getInfo: () => domain!.getInfo(),
    async listAndInfo() {
      const domains = await connection.connectListAllDomains();
      await Promise.all(domains.map((found) => found.getInfo()));
    },
  };
}

process.stdout.write(`${await works[work]!(open, uri, ...rest)}\n`, () => process.exit());

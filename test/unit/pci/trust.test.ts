/** Trust in virtual functions ends with the claim, however that ends. `ip` is a program of the test, which records its arguments. */
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import type { Connection } from '../../../lib/connection/connection.ts';
import type { PhysicalFunction } from '../../../lib/pci/function.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { type Port, sriovURI } from '../sriov.ts';

// The mock driver takes the place of this machine's hypervisor, and its card that of a device of this machine.
vi.mock('../../../lib/core/this-machine.ts', () => ({ isThisMachine: async () => true }));

const devices = '/sys/bus/pci/devices';

/** A device of this machine. */
function localPort(): Port | undefined {
  try {
    const address = readdirSync(devices).find((one) => /^0000:0/.test(one))!;
    const read = (name: string) => readFileSync(join(devices, address, name), 'utf8').trim();
    return { address, vendor: read('vendor'), product: read('device') };
  } catch {
    return undefined;
  }
}

const card = localPort();

/** Answers as iproute2 does for the card's first port; `broken` makes it fail. */
const program = `#!/bin/sh
cd "$(dirname "$0")"
if [ "$1" = -json ]; then
  echo '[{"vfinfo_list":['
  for vf in 0 1 2; do echo "{\\"vf\\":$vf,\\"trust\\":$(test -e trusted-$vf && echo true || echo false)},"; done
  echo '{"vf":3}]}]'
  exit
fi
test -e broken && { echo 'RTNETLINK answers: Operation not permitted' >&2; exit 2; }
echo "$@" >> commands
case "$8" in on) touch "trusted-$6" ;; off) rm -f "trusted-$6" ;; esac
`;

// A shell that the thread sanitizer was loaded into does not get as far as its script.
const canRunScripts = process.env['SANITIZED'] !== 'thread';

describe.skipIf(!card || !canRunScripts)('a virtual function', () => {
  const host = { connection: undefined as unknown as Connection };
  const path = process.env['PATH'];
  let folder: string;
  let pf: PhysicalFunction;

  beforeEach(async () => {
    host.connection = await connect(sriovURI(card));
    folder = temporaryFolder('ip');
    await writeFile(join(folder, 'ip'), program);
    await chmod(join(folder, 'ip'), 0o755);
    process.env['PATH'] = `${folder}${delimiter}${path}`;
    const found = await host.connection.pci.physicalFunctions();
    pf = found.find((one) => one.virtualFunctionAddresses.length > 0)!;
  });

  afterEach(async () => {
    process.env['PATH'] = path;
    expect(await host.connection.close()).toBe(0);
  });

  const commands = async () => (await readFile(join(folder, 'commands'), 'utf8').catch(() => '')).trim().split('\n');
  const set = (file: string) => writeFile(join(folder, file), '');
  const claims = async () => (await host.connection.listAllNetworks()).map(({ name }) => name);

  test('is trusted until it is released', async () => {
    const claim = await pf.claim({ trusted: true });
    expect(await commands()).toEqual(['link set dev enp5s0f0 vf 2 trust on']);
    await claim.close();
    expect(await commands()).toEqual(['link set dev enp5s0f0 vf 2 trust on', 'link set dev enp5s0f0 vf 2 trust off']);
  });

  test('is trusted, too, when it was made after its physical function was looked at', async () => {
    const early: PhysicalFunction = Object.create(pf, { virtualFunctionAddresses: { value: [] } });
    await using _claim = await early.claim({ trusted: true });
    expect(await commands()).toEqual(['link set dev enp5s0f0 vf 2 trust on']);
  });

  test('is released although its trust cannot be ended, and the next claim does not inherit it', async () => {
    const claim = await pf.claim({ trusted: true });
    await set('broken');
    await expect(claim.close()).rejects.toMatchObject({
      reason: 'no-permission',
      message:
        "The trust of virtual function 2 of enp5s0f0 cannot be set to 'off': RTNETLINK answers: Operation not permitted. Only root may do that: run the program as root.",
    });
    expect(await claims()).toEqual([]);
    // What would get a trusted one unasked gets none, and leaves nothing behind.
    await expect(pf.claim()).rejects.toThrow('Operation not permitted');
    expect(await claims()).toEqual([]);
    await rm(join(folder, 'broken'));
    await using next = await pf.claim();
    expect(`${next.address}`).toBe(`${claim.address}`);
    expect((await commands()).at(-1)).toBe('link set dev enp5s0f0 vf 2 trust off');
    const before = await commands();
    await claim.close(); // It belongs to another claim now.
    expect(await commands()).toEqual(before);
    expect(await claims()).toHaveLength(1);
  });

  test('is trusted by no other program than ip, nor by a driver without that setting', async () => {
    const refused = async (script: string) => {
      await writeFile(join(folder, 'ip'), script);
      const claimed = pf.claim({ trusted: true });
      await expect(claimed).rejects.toMatchObject({ name: 'PciError', reason: 'unsupported' });
      expect(await claims()).toEqual([]);
      return claimed.catch(({ message }) => message as string);
    };
    const unsupported = "#!/bin/sh\necho 'RTNETLINK answers: Operation not supported' >&2; exit 2\n";
    expect(await refused(unsupported)).toMatch(/Operation not supported\. The driver .* may have no trust setting/);
    process.env['PATH'] = folder;
    await rm(join(folder, 'ip'));
    const missing = pf.claim({ trusted: true });
    await expect(missing).rejects.toMatchObject({ reason: 'unsupported', message: expect.stringMatching(/iproute2/) });
  });

  test('is released at the second attempt when the first has failed', async () => {
    const claim = await pf.claim();
    const [network] = await host.connection.listAllNetworks();
    const { destroy } = Object.getPrototypeOf(network);
    Object.getPrototypeOf(network).destroy = () => Promise.reject(new Error('not now'));
    await expect(claim.close()).rejects.toThrow('not now');
    Object.getPrototypeOf(network).destroy = destroy;
    expect(await claims()).toHaveLength(1);
    await claim.close();
    expect(await claims()).toEqual([]);
  });

  test('of a trusted owner that has crashed is trusted no more', async () => {
    const claim = await pf.claim({ trusted: true });
    await using _other = await pf.claim();
    // As if another process, of the same number but long gone, had made it.
    const network = await host.connection.lookupNetworkByName(`claim-${claim.virtualFunction.name}`);
    const xml = await network.getXMLDesc();
    await network.destroy();
    await host.connection.createNetwork(xml.replace(/started=(["'])\d+/, 'started=$11'));
    await using again = await pf.claim();
    expect(`${again.address}`).toBe(`${claim.address}`);
    expect(await commands()).toEqual(['link set dev enp5s0f0 vf 2 trust on', 'link set dev enp5s0f0 vf 2 trust off']);
  });

  test('without trust is left alone, also where the driver does not report it', async () => {
    await using _first = await pf.claim();
    await using _second = await pf.claim();
    expect(await commands()).toEqual(['']);
  });
});

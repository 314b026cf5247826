/** A console that another process has locked: libvirt locks a pty by its number, which the next guest may get a little too early. */
import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Connection, connect, type Domain } from '../../../lib/index.ts';
import { openConsole } from '../../../lib/testing/console/open.ts';
import { EmbeddedQemu } from '../../../lib/testing/index.ts';
import { guestXML } from '../../support/guest-xml.ts';
import { capabilitiesCache } from '../../support/image.ts';

let qemu: EmbeddedQemu;
let connection: Connection;
let domain: Domain;

beforeAll(async () => {
  qemu = await EmbeddedQemu.create({ capabilitiesCache });
  connection = await connect(qemu.uri);
  domain = await connection.createDomain(guestXML('locked'), { paused: true });
});

afterAll(async () => {
  await domain?.destroy();
  await connection?.close();
  await qemu?.close();
});

/** Locks the guest's pty as another process does; returns how it unlocks it. */
async function lock(): Promise<() => void> {
  const [, path = ''] = /<console [^>]*tty='([^']+)'/.exec(await domain.getXMLDesc()) ?? [];
  const file = `/var/lock/LCK..${path.replace('/dev', '').replaceAll('/', '_')}`;
  writeFileSync(file, `${String(process.ppid).padStart(10)}\n`, { flag: 'wx' });
  const unlock = () => rmSync(file, { force: true });
  onTestFinished(unlock);
  return unlock;
}

// An ordinary user's libvirt does not lock consoles where /var/lock is closed to it.
test.runIf(process.getuid?.() === 0)(
  'is opened when it is unlocked, or rejects with the reason of a signal',
  async () => {
    const unlock = await lock();
    await expect(domain.openConsole()).rejects.toMatchObject({ api: 'virDomainOpenConsole' });
    const signal = AbortSignal.timeout(300);
    await expect(openConsole(domain, { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
    const later = new AbortController();
    const opening = openConsole(domain, { signal: later.signal });
    await expect(Promise.race([opening, openConsole(domain, { signal: AbortSignal.timeout(300) })])).rejects.toThrow();
    unlock();
    const stream = await opening;
    later.abort();
    expect(stream.destroyed).toBe(false);
    // Whatever else prevents it is no reason to wait.
    await expect(openConsole(domain)).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_FAILED' });
    stream.on('error', () => {}).destroy();
  },
);

/**
 * The reaper: a program that outlives the one that started it. Its standard input names what to remove, a JSON object a line: `{ reap }` adds
 * a folder, or a domain as `{ uri, uuid }`; `{ keep }` takes one out. When the input ends, it removes those that are left: folders with the
 * processes that work in them, domains from their hypervisor.
 */
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { removeFolder } from './processes.ts';

/** How long the removal of domains may take, in ms. */
const domainTimeout = 3000;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});

interface DomainCharge {
  readonly uri: string;
  readonly uuid: string;
}

/** By their text in JSON. */
const charges = new Map<string, string | DomainCharge>();
for await (const line of createInterface({ input: process.stdin })) {
  const { reap, keep } = JSON.parse(line) as { reap?: string | DomainCharge; keep?: string | DomainCharge };
  if (reap !== undefined) charges.set(JSON.stringify(reap), reap);
  if (keep !== undefined) charges.delete(JSON.stringify(keep));
}
const left = [...charges.values()];
const domains = left.filter((charge) => typeof charge !== 'string');
// Before the folders, since a daemon in one of them may be theirs; one that does not answer is not waited for.
await Promise.race([
  Promise.allSettled(domains.map(removeGuardedDomain)),
  delay(domainTimeout, undefined, { ref: false }),
]);
await Promise.allSettled(left.filter((charge) => typeof charge === 'string').map(removeFolder));
// What still waits for a daemon is not worth waiting for.
process.exit();

/** libvirt is loaded only where it is needed: most often there are folders alone. */
async function removeGuardedDomain({ uri, uuid }: DomainCharge): Promise<void> {
  const [{ connect }, { removeDomain }] = await Promise.all([
    import('../connection/connect.ts'),
    import('./remove-domain.ts'),
  ]);
  await using connection = await connect(uri);
  await removeDomain(await connection.lookupDomainByUUID(uuid));
}

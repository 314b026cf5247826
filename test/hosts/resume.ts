/** Where the hosts of this checkout's tests are kept, and how they report. */
import { join } from 'node:path';
import { TestHost, type TestHostKind, type TestHostProgress } from 'libvirt-native/testing';
import { cache, root } from '../../scripts/paths.mjs';

export const hostsCache = join(cache, 'hosts');

export { projectInside } from '../../lib/testing/hosts/machine.ts';

export function toStderr(text: string): void {
  process.stderr.write(`hosts: ${text}\n`);
}

/** Resumes a host that was built by `npm run hosts:build`, with this checkout as its project. */
export function resumeHost(kind: TestHostKind, options: { keep?: boolean } = {}): Promise<TestHost> {
  const onProgress = ({ message }: TestHostProgress) => toStderr(message);
  return TestHost.resume(kind, { cache: hostsCache, project: root, build: false, onProgress, ...options });
}

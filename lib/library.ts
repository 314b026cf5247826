/** The libvirt that is loaded into this process. */
import { type CallOptions, call } from './call.ts';
import { parseVersion, type Version } from './version.ts';

/** Its version; Connection.getLibVersion() tells that of the libvirt at the other end. @see virGetVersion */
export async function getVersion(options?: CallOptions): Promise<Version> {
  return parseVersion(await call('virGetVersion', options));
}

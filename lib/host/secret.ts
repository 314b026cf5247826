import { Buffer } from 'node:buffer';
import { type Described, described } from '../config/described.ts';
import type { SecretConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { type Identified, identified } from '../core/identity.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import { type ObjectEvents, objectEvents } from '../events/object-events.ts';
import { enumName } from '../native/enumeration.ts';
import type { NoFlags, SecretUsageType } from '../native/generated/enums.ts';

/**
 * A secret that libvirt keeps for a guest: the passphrase of a volume, a key of Ceph or iSCSI. Only getValue() returns its value: it is
 * not in errors, traces or printed objects.
 */
export class Secret extends ConnectedObject<'Secret'> {
  /** What it is for: 'volume', 'ceph', 'iscsi', 'tls', 'vtpm', or 'none'. */
  get usageType(): SecretUsageType {
    return enumName('SecretUsageType', this[handle].identity['usageType'] as number) as SecretUsageType;
  }

  /** What it belongs to: a volume's path, a target's name …, by its type; empty for the type 'none'. */
  get usageID(): string {
    return this[handle].identity['usageID'] as string;
  }

  /** Returns its definition as XML, without the value. @see virSecretGetXMLDesc */
  getXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virSecretGetXMLDesc', this[handle], options);
  }

  /**
   * Returns the value. That of a private secret cannot be read.
   *
   * @returns A copy that belongs to the caller: `value.fill(0)` when it is no longer needed.
   * @throws {LibvirtError} VIR_ERR_NO_SECRET if no value was set; VIR_ERR_INVALID_SECRET if it is private.
   * @see virSecretGetValue
   */
  async getValue(options?: NoFlags & CallOptions): Promise<Buffer> {
    const value = await call('virSecretGetValue', this[handle], options);
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }

  /** Sets the value: bytes, or a string that is encoded in UTF-8. @see virSecretSetValue */
  async setValue(value: Uint8Array | string, options?: NoFlags & CallOptions): Promise<void> {
    await call('virSecretSetValue', this[handle], typeof value === 'string' ? Buffer.from(value) : value, options);
  }

  /** Removes it with its value. @see virSecretUndefine */
  async undefine(options?: CallOptions): Promise<void> {
    await call('virSecretUndefine', this[handle], options);
  }
}

export interface Secret extends Identified, Described<SecretConfig, NoFlags & CallOptions>, ObjectEvents<'Secret'> {}

assemble(Secret, identified, described('SecretConfig'), objectEvents);

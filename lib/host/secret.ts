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
 * Something that libvirt keeps for a guest's sake: the passphrase of a volume, a key of Ceph or iSCSI. Its value appears only in
 * what getValue() gives: not in errors, traces or when it is printed.
 */
export class Secret extends ConnectedObject<'Secret'> {
  /** What it is for: 'volume', 'ceph', 'iscsi', 'tls', 'vtpm', or 'none'. */
  get usageType(): SecretUsageType {
    return enumName('SecretUsageType', this[handle].identity['usageType'] as number) as SecretUsageType;
  }

  /** What of that type it belongs to: a volume's path, a target's name; empty where its type is 'none'. */
  get usageID(): string {
    return (this[handle].identity['usageID'] as string | null) ?? '';
  }

  /** What describes it; the value is not in it. @see virSecretGetXMLDesc */
  getXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virSecretGetXMLDesc', this[handle], options);
  }

  /**
   * The value. A private secret's never leaves libvirt.
   *
   * @returns Bytes of the caller's own: `value.fill(0)` when they are no longer needed.
   * @throws {LibvirtError} VIR_ERR_NO_SECRET when no value was set; VIR_ERR_INVALID_SECRET when it is private.
   * @see virSecretGetValue
   */
  async getValue(options?: NoFlags & CallOptions): Promise<Buffer> {
    const value = await call('virSecretGetValue', this[handle], options);
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }

  /** Sets the value: bytes as they are, or a text in UTF-8. @see virSecretSetValue */
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

/** The secrets of a connection. */

import { formatXML, type SecretXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { handle, wrap } from '../../core/object.ts';
import type { Secret } from '../../host/secret.ts';
import type { ConnectListAllSecretsFlags, SecretDefineFlags, SecretUsageType } from '../../native/generated/enums.ts';
import type { Connection } from '../connection.ts';

export const connectionSecretMethods = {
  /** Returns all secrets, or those that the options select. @see virConnectListAllSecrets */
  async listAllSecrets(options: ConnectListAllSecretsFlags & CallOptions = {}): Promise<Secret[]> {
    return (await call('virConnectListAllSecrets', this[handle], options)).map((raw) => this[wrap](raw));
  },

  /** Returns a secret by its UUID. @throws {LibvirtError} VIR_ERR_NO_SECRET if there is none. @see virSecretLookupByUUIDString */
  async lookupSecretByUUID(uuid: string, options?: CallOptions): Promise<Secret> {
    return this[wrap](await call('virSecretLookupByUUIDString', this[handle], uuid, options));
  },

  /**
   * Returns the secret of a volume's path, a Ceph client's or iSCSI target's name …; one type has one of each.
   *
   * @throws {LibvirtError} VIR_ERR_NO_SECRET if there is none.
   * @see virSecretLookupByUsage
   */
  async lookupSecretByUsage(usageType: SecretUsageType, usageID: string, options?: CallOptions): Promise<Secret> {
    return this[wrap](await call('virSecretLookupByUsage', this[handle], usageType, usageID, options));
  },

  /** Defines a secret, or changes its definition; Secret.setValue() sets its value. @see virSecretDefineXML */
  async defineSecret(config: SecretXML, options: SecretDefineFlags & CallOptions = {}): Promise<Secret> {
    return this[wrap](await call('virSecretDefineXML', this[handle], await formatXML('SecretConfig', config), options));
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern secrets. */
export type ConnectionSecretMethods = typeof connectionSecretMethods;

import { type Described, described } from '../config/described.ts';
import type { DomainCheckpointConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { type Named, named } from '../core/identity.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import type {
  DomainCheckpointDeleteFlags,
  DomainCheckpointListFlags,
  DomainCheckpointXMLFlags,
  NoFlags,
} from '../native/generated/enums.ts';
import type { Handle } from '../native/handle.ts';
import type { Domain } from './domain.ts';

/**
 * A point in time from which libvirt records what a domain's disks change: a later backup copies only that. Its name is unique in its
 * domain.
 */
export class DomainCheckpoint extends ConnectedObject<'DomainCheckpoint'> {
  /** The domain that it is of. */
  readonly domain: Domain;

  /** @internal */
  constructor(domain: Domain, raw: Handle<'DomainCheckpoint'>) {
    super(domain?.connection, raw); // Where there is no domain, the base class says what is wrong.
    this.domain = domain;
  }

  /** Returns its description as XML; with `size`, with how much has changed since, in bytes. @see virDomainCheckpointGetXMLDesc */
  getXMLDesc(options: DomainCheckpointXMLFlags & CallOptions = {}): Promise<string> {
    return call('virDomainCheckpointGetXMLDesc', this[handle], options);
  }

  /**
   * Returns the checkpoint that was the last one when it was made.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_CHECKPOINT if it has none.
   * @see virDomainCheckpointGetParent
   */
  async getParent(options?: NoFlags & CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this.domain, await call('virDomainCheckpointGetParent', this[handle], options));
  }

  /** Returns its children, or with `descendants` theirs too. @see virDomainCheckpointListAllChildren */
  async listAllChildren(options: DomainCheckpointListFlags & CallOptions = {}): Promise<DomainCheckpoint[]> {
    return (await call('virDomainCheckpointListAllChildren', this[handle], options)).map(
      (raw) => new DomainCheckpoint(this.domain, raw),
    );
  }

  /** Deletes it, its children, or both: what they recorded is merged into their parents. @see virDomainCheckpointDelete */
  async delete(options: DomainCheckpointDeleteFlags & CallOptions = {}): Promise<void> {
    await call('virDomainCheckpointDelete', this[handle], options);
  }
}

export interface DomainCheckpoint
  extends Named,
    Described<DomainCheckpointConfig, DomainCheckpointXMLFlags & CallOptions> {}

assemble(DomainCheckpoint, named, described('DomainCheckpointConfig'));

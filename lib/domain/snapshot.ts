import { type Described, described } from '../config/described.ts';
import type { DomainSnapshotConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { withFallback } from '../core/fallback.ts';
import { type Named, named } from '../core/identity.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import type {
  DomainSnapshotDeleteFlags,
  DomainSnapshotListFlags,
  DomainSnapshotXMLFlags,
  NoFlags,
} from '../native/generated/enums.ts';
import type { Handle } from '../native/handle.ts';
import type { Domain } from './domain.ts';

/** The state of a domain, of its disks, or of both at a point in time. Its name is unique in its domain. */
export class DomainSnapshot extends ConnectedObject<'DomainSnapshot'> {
  /** The domain that it is of. */
  readonly domain: Domain;

  /** @internal */
  constructor(domain: Domain, raw: Handle<'DomainSnapshot'>) {
    super(domain?.connection, raw); // Where there is no domain, the base class says what is wrong.
    this.domain = domain;
  }

  /**
   * Returns its description, with the domain's configuration at that time, as XML; passwords only with `secure`.
   *
   * @see virDomainSnapshotGetXMLDesc
   */
  getXMLDesc(options: DomainSnapshotXMLFlags & CallOptions = {}): Promise<string> {
    return call('virDomainSnapshotGetXMLDesc', this[handle], options);
  }

  /**
   * Returns the snapshot that was the current one when it was made.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_SNAPSHOT if it has none.
   * @see virDomainSnapshotGetParent
   */
  async getParent(options?: NoFlags & CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.domain, await call('virDomainSnapshotGetParent', this[handle], options));
  }

  /**
   * Returns its children, or with `descendants` theirs too. Falls back to listing names where the driver cannot list objects.
   *
   * @see virDomainSnapshotListAllChildren
   * @see virDomainSnapshotListChildrenNames
   * @see virDomainSnapshotNumChildren
   */
  listAllChildren(options: DomainSnapshotListFlags & CallOptions = {}): Promise<DomainSnapshot[]> {
    return withFallback(
      async () =>
        (await call('virDomainSnapshotListAllChildren', this[handle], options)).map(
          (raw) => new DomainSnapshot(this.domain, raw),
        ),
      async () => {
        const count = await call('virDomainSnapshotNumChildren', this[handle], options);
        const names = await call('virDomainSnapshotListChildrenNames', this[handle], count, options);
        return Promise.all(names.map((name) => this.domain.lookupSnapshotByName(name, { signal: options.signal })));
      },
    );
  }

  /** Returns whether it is the current snapshot, the parent of the next one. @see virDomainSnapshotIsCurrent */
  isCurrent(options?: NoFlags & CallOptions): Promise<boolean> {
    return call('virDomainSnapshotIsCurrent', this[handle], options);
  }

  /** Returns whether libvirt keeps metadata of it. @see virDomainSnapshotHasMetadata */
  hasMetadata(options?: NoFlags & CallOptions): Promise<boolean> {
    return call('virDomainSnapshotHasMetadata', this[handle], options);
  }

  /** Deletes it, its children, or both; the state of the domain does not change. @see virDomainSnapshotDelete */
  async delete(options: DomainSnapshotDeleteFlags & CallOptions = {}): Promise<void> {
    await call('virDomainSnapshotDelete', this[handle], options);
  }
}

export interface DomainSnapshot extends Named, Described<DomainSnapshotConfig, DomainSnapshotXMLFlags & CallOptions> {}

assemble(DomainSnapshot, named, described('DomainSnapshotConfig'));

/** What a connection's driver has, as far as that can be known without trying. */

import type { CallOptions } from '../../core/call.ts';
import { errorOf } from '../../core/failure.ts';
import { handle } from '../../core/object.ts';
import { check, checkCallOptions, needed, optionsOf, textOf, variants } from '../../core/options.ts';
import type { Feature } from '../../drivers/feature.ts';
import { type DriverInfo, predictSupport } from '../../drivers/predict.ts';
import { identifyDriver, profileOf } from '../../drivers/profile.ts';
import { isRefused } from '../../drivers/unsupported.ts';
import { CallFailure } from '../../native/conversation.ts';
import type { Connection } from '../connection.ts';

const featureRule = variants({
  api: optionsOf<Extract<Feature, { api: unknown }>>({ api: needed(textOf()), option: needed(textOf()) }),
  event: optionsOf<Extract<Feature, { event: unknown }>>({ event: needed(textOf()) }),
  device: optionsOf<Extract<Feature, { device: unknown }>>({ device: needed(textOf()) }),
  attach: optionsOf<Extract<Feature, { attach: unknown }>>({ attach: needed(textOf()) }),
  update: optionsOf<Extract<Feature, { update: unknown }>>({ update: needed(textOf()) }),
  detach: optionsOf<Extract<Feature, { detach: unknown }>>({ detach: needed(textOf()) }),
});

export const connectionSupportMethods = {
  /**
   * Returns whether the driver has a function, an option, an event or a class of devices: `'domainSnapshotCreateXML'`,
   * `{ event: 'domain-job-completed' }`, `{ attach: 'rng' }`.
   *
   * This predicts, from tables by driver and version and from what this connection has refused so far; it prevents nothing. Calls
   * are sent in any case, and reject with an UnsupportedError where the driver lacks them.
   *
   * @returns Undefined if it is not known.
   */
  async supports(feature: Feature, options?: CallOptions): Promise<boolean | undefined> {
    checkCallOptions(options, 'supports');
    if (typeof feature !== 'string') check(featureRule, feature, 'the feature');
    if (isRefused(feature, profileOf(this[handle]).refused)) return false;
    return predictSupport(feature, await this.getDriver(options));
  },

  /**
   * Returns which driver serves the connection, by the name that it has in libvirt's sources, and in which version. It is queried once.
   *
   * @see virConnectGetType
   */
  async getDriver(options?: CallOptions): Promise<DriverInfo> {
    checkCallOptions(options, 'getDriver');
    const found = await identifyDriver(this[handle], options?.signal);
    if (found instanceof CallFailure) throw await errorOf(found.failure, [this[handle]], options);
    return found;
  },
} satisfies ThisType<Connection>;

/** What a connection knows of its driver. */
export type ConnectionSupportMethods = typeof connectionSupportMethods;

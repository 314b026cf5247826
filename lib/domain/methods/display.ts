/** A domain's screen and keyboard. */
import type { Readable } from 'node:stream';
import { type CallOptions, call } from '../../core/call.ts';
import { flagRows } from '../../core/flag-options.ts';
import { handle } from '../../core/object.ts';
import { callRows, check, optionsOf } from '../../core/options.ts';
import type {
  DomainGraphicsReloadType,
  DomainOpenGraphicsFlags,
  KeycodeSet,
  NoFlags,
} from '../../native/generated/enums.ts';
import { readableOf, StreamHandle } from '../../streams/stream.ts';
import type { Domain } from '../domain.ts';

/** A screenshot. */
export interface Screenshot {
  /** Such as 'image/png' or 'image/x-portable-pixmap'. */
  mimeType: string;
  /** The image's bytes. */
  stream: Readable;
}

const screenshotOptions = optionsOf<NoFlags & CallOptions>({ ...callRows, ...flagRows<NoFlags>() });

export const domainDisplayMethods = {
  /** Takes a screenshot. Read the stream to its end, or destroy it. @see virDomainScreenshot */
  async screenshot(screen = 0, options?: NoFlags & CallOptions): Promise<Screenshot> {
    if (options !== undefined) check(screenshotOptions, options, 'the options of screenshot()');
    const handle_ = await StreamHandle.create(this.connection, { signal: options?.signal });
    const taking = call('virDomainScreenshot', this[handle], handle_[handle], screen, options);
    const stream = await handle_.opened(taking, readableOf);
    return { mimeType: await taking, stream };
  },

  /**
   * Connects a socket to its VNC or SPICE server, as a network client. Only on the host itself.
   *
   * @param file The descriptor of a connected UNIX socket's other end; it is duplicated, and stays open here.
   * @see virDomainOpenGraphics
   */
  async openGraphics(index: number, file: number, options: DomainOpenGraphicsFlags & CallOptions = {}): Promise<void> {
    await call('virDomainOpenGraphics', this[handle], index, file, options);
  },

  /**
   * Returns the descriptor of a new connection to its VNC or SPICE server, which belongs to the caller: pass it to
   * `new Socket({ fd })`, or close it. Only on the host itself.
   *
   * @see virDomainOpenGraphicsFD
   */
  openGraphicsFD(index: number, options: DomainOpenGraphicsFlags & CallOptions = {}): Promise<number> {
    return call('virDomainOpenGraphicsFD', this[handle], index, options);
  },

  /** Makes its graphics server reload its certificates. @see virDomainGraphicsReload */
  async graphicsReload(type: DomainGraphicsReloadType = 'any', options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainGraphicsReload', this[handle], type, options);
  },

  /**
   * Presses keys together, and releases them.
   *
   * @param keys At most 16 codes of the set.
   * @param options `codeset`, default: 'linux'; `holdTime` in ms.
   * @see virDomainSendKey
   */
  async sendKey(
    keys: readonly number[],
    options: NoFlags & CallOptions & { codeset?: KeycodeSet; holdTime?: number } = {},
  ): Promise<void> {
    const { codeset = 'linux', holdTime = 0, ...rest } = options;
    await call('virDomainSendKey', this[handle], codeset, holdTime, keys, rest);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its screen and keyboard. */
export type DomainDisplayMethods = typeof domainDisplayMethods;

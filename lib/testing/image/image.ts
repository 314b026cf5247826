/** What a guest boots. */
import type { CallOptions } from '../../core/call.ts';
import { either, func, optionsOf, type Rows, text } from '../../core/options.ts';
import { size } from '../../guest/size.ts';
import type { GuestSpec } from '../../guest/spec.ts';
import { guestSpec } from '../../guest/spec-rules.ts';
import type { GuestConsole } from '../console/console.ts';
import { pattern } from '../console/search.ts';

/** Waits until a guest is ready for commands, by what its console shows; it may log in. */
export type WaitUntilReady = (console: GuestConsole, options: CallOptions) => Promise<unknown>;

/** What a guest boots, and how it shows that it is ready. Paths are those of the hypervisor's host. */
export interface GuestImage
  extends Partial<Pick<GuestSpec, 'kernel' | 'initrd' | 'cmdline' | 'firmware' | 'disks' | 'memory' | 'agent'>> {
  /**
   * What its console shows when it is ready for commands, or a function that waits for that. Default: a guest of the image is ready as soon
   * as it is started.
   */
  ready?: RegExp | string | WaitUntilReady;
  /** The kernel's release, as `uname -r` prints it. */
  release?: string;
}

/** The rule of GuestImage.ready. */
export const ready = either(pattern, func<WaitUntilReady>());

const { kernel, initrd, cmdline, firmware, disks, agent } = guestSpec.rows;

/** The rule of images. */
export const guestImage = optionsOf<GuestImage>({
  ...({ kernel, initrd, cmdline, firmware, disks, agent } as unknown as Rows<
    Omit<GuestImage, 'memory' | 'ready' | 'release'>
  >),
  // A guest needs some, an image need not say how much.
  memory: size,
  ready,
  release: text,
});

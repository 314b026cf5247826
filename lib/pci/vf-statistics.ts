/** What a virtual function has sent and received, as its card counts. */
import type { VfInfo } from './vf-settings.ts';

/** The counters of a virtual function since it was created, or its card was reset. Numbers above 2^53 are rounded. */
export interface VfStatistics {
  /** What it has received. */
  rx: {
    /** The bytes. */
    bytes: number;
    /** The packets, those for several receivers included. */
    packets: number;
    /** The multicast packets. */
    multicast: number;
    /** The broadcast packets. */
    broadcast: number;
    /** The packets that were dropped; undefined if the kernel or `ip` is too old to report them. */
    dropped: number | undefined;
  };
  /** What it has sent. */
  tx: {
    /** The bytes. */
    bytes: number;
    /** The packets. */
    packets: number;
    /** The packets that were dropped; undefined if the kernel or `ip` is too old to report them. */
    dropped: number | undefined;
  };
}

/** Returns the counters in the answer of `ip -json -stats link show`. */
export function statisticsIn({ stats: { rx = {}, tx = {} } = {} }: VfInfo): VfStatistics {
  const { bytes = 0, packets = 0, multicast = 0, broadcast = 0, dropped } = rx;
  return {
    rx: { bytes, packets, multicast, broadcast, dropped },
    // iproute2 has had both names.
    tx: {
      bytes: tx['bytes'] ?? tx['tx_bytes'] ?? 0,
      packets: tx['packets'] ?? tx['tx_packets'] ?? 0,
      dropped: tx['dropped'],
    },
  };
}

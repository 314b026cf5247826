/** libvirt counts versions as major * 1,000,000 + minor * 1,000 + release. */
export interface Version {
  /** Such as the 12 of 12.8.0. */
  major: number;
  /** Such as the 8 of 12.8.0. */
  minor: number;
  /** Such as the 0 of 12.8.0. */
  release: number;
}

export function parseVersion(number: bigint | number): Version {
  const value = Number(number);
  return { major: Math.floor(value / 1_000_000), minor: Math.floor(value / 1000) % 1000, release: value % 1000 };
}

/** A version as text, such as '12.8.0'. */
export function formatVersion({ major, minor, release }: Version): string {
  return `${major}.${minor}.${release}`;
}

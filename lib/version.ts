/** libvirt counts versions as major * 1,000,000 + minor * 1,000 + release. */
export interface Version {
  major: number;
  minor: number;
  release: number;
}

export function parseVersion(number: bigint | number): Version {
  const value = Number(number);
  return { major: Math.floor(value / 1_000_000), minor: Math.floor(value / 1000) % 1000, release: value % 1000 };
}

export function formatVersion({ major, minor, release }: Version): string {
  return `${major}.${minor}.${release}`;
}

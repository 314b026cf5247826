/** The configuration files of libvirt's daemons and drivers: a line of `key = value` each. */

const keyOf = (line: string) => line.match(/^\s*(\w+)\s*=/)?.[1];

/** A file of the given lines, of which libvirt takes the first of a key: those that are `given` replace the defaults. */
export function mergeConfiguration(defaults: readonly string[], given = ''): string {
  const keys = new Set(given.split('\n').map(keyOf));
  return [...defaults.filter((line) => !keys.has(keyOf(line))), given, ''].join('\n');
}

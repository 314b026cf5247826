/** What an object of options is, and what is suggested for a name that it should not have. */

/**
 * Whether a value can be an object of options: a plain one, or one of a class without a tag of its own. A signal, a promise, a map or one
 * of this library's objects in its place has no options: that is a slip, and all that was meant would be ignored.
 */
export function isOptions(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const kind = Object.prototype.toString.call(value);
  return kind === '[object Object]' || kind === '[object Module]';
}

/** A value as messages show it: short. */
export function shown(value: unknown): string {
  if (typeof value === 'string' && /:\/\/.*@/.test(value)) return 'a string'; // It may hold a password.
  if (typeof value === 'string') return value.length > 60 ? `'${value.slice(0, 60)}…'` : `'${value}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object' || value === null) return String(value);
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  return kind === 'Object' ? 'an object' : `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** Names that other tools, or other words for the same thing, lead people to write. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  vcpu: ['cpus'],
  vcpus: ['cpus'],
  cores: ['cpus'],
  maxvcpus: ['maxCpus'],
  ram: ['memory'],
  mem: ['memory'],
  memorysize: ['memory'],
  nic: ['networks'],
  nics: ['networks'],
  net: ['networks', 'network'],
  interface: ['networks'],
  interfaces: ['networks'],
  drives: ['disks'],
  volumes: ['disks'],
  os: ['kernel'],
  uefi: ['firmware'],
  bios: ['firmware'],
  append: ['cmdline'],
  kernelargs: ['cmdline'],
  vnc: ['display'],
  spice: ['display'],
  graphics: ['display'],
  screen: ['display'],
  mounts: ['shares'],
  folders: ['shares'],
  filesystems: ['shares'],
  hostdev: ['hostDevices'],
  hostdevs: ['hostDevices'],
  pcidevices: ['hostDevices'],
  qemuagent: ['agent'],
  guestagent: ['agent'],
  hostname: ['name'],
  title: ['name'],
  file: ['source'],
  path: ['source'],
  image: ['source'],
  img: ['source'],
  dir: ['source'],
  size: ['capacity'],
  backingfile: ['backing'],
  basedon: ['backing'],
  ro: ['readonly', 'readOnly'],
  rw: ['readonly', 'readOnly'],
  writable: ['readonly'],
  type: ['format', 'device', 'model'],
  dev: ['target', 'device'],
  tag: ['target', 'vlan'],
  tags: ['vlan'],
  macaddress: ['mac'],
  hwaddr: ['mac'],
  vlanid: ['vlan'],
  device: ['slot'],
  segment: ['domain'],
  abortsignal: ['signal'],
  timeoutms: ['timeout'],
  deadline: ['timeout'],
  retries: ['attempts'],
  tries: ['attempts'],
  credentials: ['auth'],
  password: ['auth'],
};

/** The known name that was probably meant; undefined when none is near. Case, hyphens and underscores do not count. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  const word = plain(name);
  const same = known.find((other) => plain(other) === word);
  if (same !== undefined) return same;
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
  const meant = synonym?.find((other) => known.includes(other));
  if (meant !== undefined) return meant;
  const changes = known.map((other) => distance(word, plain(other)));
  const least = Math.min(...changes);
  // Of a short word, two letters are most of it.
  return least <= Math.max(1, Math.floor(word.length / 3)) ? known[changes.indexOf(least)] : undefined;
}

/** The end of a message about an unknown name. */
export function hintFor(name: string, known: readonly string[]): string {
  const near = suggestion(name, known);
  if (near !== undefined) return `did you mean '${near}'?`;
  const names = known.filter((other) => !other.startsWith('$'));
  return names.length > 0 ? `known are: ${names.join(', ')}` : 'there are none';
}

function plain(name: string): string {
  // Longer than any name, it is no misspelling of one; the distance is quadratic.
  return name.slice(0, 64).toLowerCase().replaceAll(/[-_]/g, '');
}

/** How many letters are inserted, deleted, replaced or swapped with their neighbors (optimal string alignment). */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let place = 0; place < to.length; place++) {
      const same = from[index] === to[place] ? 0 : 1;
      const swapped = place > 0 && from[index] === to[place - 1] && from[index - 1] === to[place];
      next.push(
        Math.min(
          row[place]! + same,
          row[place + 1]! + 1,
          next[place]! + 1,
          swapped ? before[place - 1]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[to.length]!;
}

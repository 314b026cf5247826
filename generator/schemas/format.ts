import type { DataPattern, Pattern } from './pattern.ts';

/** What the values of a schema definition are, in words that say more than its regular expression; '' where the type says it all. */
const FORMS: Readonly<Record<string, string>> = {
  UUID: 'UUID',
  unsignedInt: '',
  unsignedLong: '',
  positiveInteger: 'integer ≥ 1',
  memoryKB: '',
  octalMode: 'octal',
  hexuint: 'hexadecimal',
  uint8: '8-bit integer, hexadecimal or decimal',
  uint16: '16-bit integer, hexadecimal or decimal',
  uint24: '24-bit integer, hexadecimal or decimal',
  uint32: '32-bit integer, hexadecimal or decimal',
  pciSlot: '0 to 31, hexadecimal or decimal',
  pciFunc: '0 to 7',
  uniMacAddr: 'unicast MAC address',
  multiMacAddr: 'multicast MAC address',
  macAddr: 'MAC address',
  mac: 'MAC address',
  ipAddr: 'IPv4 or IPv6 address',
  ipv4Addr: 'IPv4 address',
  ipv6Addr: 'IPv6 address',
  dnsName: 'DNS name',
  DUID: 'DHCP unique identifier',
  absFilePath: 'absolute path',
  absDirPath: 'absolute path',
  path: 'absolute path',
  filePath: 'path',
  dirPath: 'path',
  cpuset: 'set such as `0-3,^2,8`',
  usbId: 'hexadecimal, 16 bits',
  usbPort: 'port path such as `1.2`',
  usbVersion: 'version such as `2.0`',
  PortNumber: '-1 to 65535',
  objectName: 'one line without `/`',
  objectNameWithSlash: 'one line',
  wwn: '16 hexadecimal digits',
  createMode: 'octal',
  unit: '',
  deviceName: '',
  genericName: '',
  aliasName: '',
  zoneName: '',
  featureName: '',
  profileName: '',
  'addr-family': '`ipv4` or `ipv6`',
  protocol: '`tcp` or `udp`',
  bridgeMode: '`vepa`, `bridge`, `private` or `passthrough`',
  timestamp: '',
  diskTargetDev: 'such as `vda`',
  IscsiQualifiedName: 'iSCSI qualified name',
  volName: 'without `/`',
  vpdFieldValueFormat: 'at most 255 characters',
  ccwCssidRange: '0x00 to 0xfe, or decimal',
  ccwSsidRange: '0 to 3, or hexadecimal',
  ccwDevnoRange: '0x0 to 0xffff, or decimal',
  cpuquota: '1000 to 17592186044415, or negative',
  timeDelta: 'integer with an optional sign',
};

/** What a value must look like where its TypeScript type does not say it: ranges, patterns. Empty when the type says it all. */
export function formatWords(patterns: Iterable<Pattern>): string {
  const all = [...new Set([...patterns].flatMap(formats))].filter((words) => words !== '');
  return all.length === 1 && all[0] === EMPTY ? '' : all.join(' or ');
}

const EMPTY = 'empty';

function formats(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case 'ref': {
      const form = FORMS[pattern.define.name];
      return form === undefined ? formats(pattern.define.body) : [form];
    }
    case 'choice':
      return pattern.parts.flatMap(formats);
    case 'optional':
      return [...formats(pattern.part), EMPTY];
    case 'data':
      return [dataFormat(pattern)];
    case 'empty':
      return [EMPTY];
    default:
      return [];
  }
}

/** An integer with this pattern has no other form than its type demands. */
const ANY_INTEGER = /^-?\[0-9\]\+$/;

function dataFormat({ type, params }: DataPattern): string {
  const facet = (name: string): string | undefined => params.find((param) => param.name === name)?.value;
  const pattern = facet('pattern');
  if (pattern !== undefined && !ANY_INTEGER.test(pattern)) return `\`${shortened(pattern)}\``;
  const min = facet('minInclusive');
  const max = facet('maxInclusive');
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (min !== undefined) return `≥ ${min}`;
  if (max !== undefined) return `≤ ${max}`;
  return type === 'positiveInteger' ? '≥ 1' : type === 'dateTime' ? 'such as `2030-01-31T12:00:00`' : '';
}

/** A pattern as a comment can show it: not endless, and without the sign that ends a comment. */
function shortened(pattern: string): string {
  const safe = pattern
    .replaceAll('*/', '*\\/')
    .replaceAll('`', "'")
    .replace(/[\n\r]/g, ' ');
  return safe.length > 60 ? `${safe.slice(0, 57)}…` : safe;
}

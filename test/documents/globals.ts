/** What the snippets of the documents use without declaring it, since the text around them says what it is. */

const native = "import('libvirt-native')";
const config = "import('libvirt-native/config')";
const testing = "import('libvirt-native/testing')";
const guest = "import('libvirt-native/guest')";

/** Names of variables, with their types. */
const variables: Record<string, string> = {
  connection: `${native}.Connection`,
  domain: `${native}.Domain`,
  volume: `${native}.StorageVol`,
  pf: `${native}.PhysicalFunction`,
  vf: `${native}.VirtualFunction`,
  device: `${native}.PciFunction`,
  left: `${native}.PciFunction`,
  right: `${native}.PciFunction`,
  disk: `${config}.DomainDisk`,
  xml: 'string',
  signal: 'AbortSignal',
};

/** Names that the package exports. */
const imports: Record<string, readonly string[]> = {
  [native]: ['connect', 'DeviceRemovalError', 'hostdev', 'hostdevInterface', 'multifunction'],
  [testing]: ['TestHost'],
  [guest]: ['virtio', 'paravirtual'],
};

/** A declaration file for all snippets together; what one of them imports or declares itself, hides it. */
export const globals = [
  ...Object.entries(variables).map(([name, type]) => `declare const ${name}: ${type};`),
  ...Object.entries(imports).flatMap(([module, names]) =>
    names.map((name) => `declare const ${name}: typeof ${module}.${name};`),
  ),
  "type DeviceRemovalError = import('libvirt-native').DeviceRemovalError;",
  '',
].join('\n');

/** Paths of the repository, as seen from where the snippets are compiled. */
export function localFiles(text: string): string {
  return text.replace("'../scripts/", "'../../scripts/").replace("'./stage.ts'", "'../../test/hosts/stage.ts'");
}

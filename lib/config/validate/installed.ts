import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import type { EntryName } from '../generated/nodes.ts';
import type { Problem } from './check.ts';

/** Where distributions put the schemas of the libvirt that they ship. */
export const INSTALLED_SCHEMAS = '/usr/share/libvirt/schemas';

/** The schema file of each document; what is missing here is a device, a define of the domain's schema. */
const FILES: Partial<Record<EntryName, string>> = {
  DomainConfig: 'domain',
  NetworkConfig: 'network',
  NetworkPortConfig: 'networkport',
  StoragePoolConfig: 'storagepool',
  StorageVolConfig: 'storagevol',
  StoragePoolCapabilities: 'storagepoolcaps',
  NodeDeviceConfig: 'nodedev',
  InterfaceConfig: 'interface',
  NWFilterConfig: 'nwfilter',
  NWFilterBindingConfig: 'nwfilterbinding',
  SecretConfig: 'secret',
  DomainSnapshotConfig: 'domainsnapshot',
  DomainCheckpointConfig: 'domaincheckpoint',
  DomainBackupConfig: 'domainbackup',
  Capabilities: 'capability',
  DomainCapabilities: 'domaincaps',
  CPUConfig: 'cpu',
  SysinfoConfig: 'sysinfo',
};

/** Validates with the schema files of a directory: those of the libvirt that is installed, not those we were made from. */
export interface SchemaValidator {
  /** What libxml2 says is wrong with the document; nothing when it is valid. */
  validate(xml: string): Problem[];
  [Symbol.dispose](): void;
}

/**
 * Compiles the schema of a document or device, through the optional peer `libxml2-wasm`.
 *
 * `validate` of the document itself needs neither schemas nor peer and has better messages. This one is for asking what
 * another version of libvirt would say.
 *
 * @param name the name of the exported value, `DomainConfig`
 * @throws when `libxml2-wasm` is not installed, or the directory has no such schema
 */
export async function loadSchemaValidator(
  name: EntryName,
  directory: string = INSTALLED_SCHEMAS,
): Promise<SchemaValidator> {
  const libxml2 = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  // Without it the files that the schema includes are not found. Registering twice does no harm.
  xmlRegisterFsInputProviders();
  const document = libxml2.XmlDocument.fromString(schemaText(name, directory));
  let validator: RelaxNGValidator;
  try {
    validator = libxml2.RelaxNGValidator.fromDoc(document);
  } finally {
    document.dispose();
  }
  return {
    validate: (xml) => problemsIn(libxml2, validator, xml),
    [Symbol.dispose]: () => validator.dispose(),
  };
}

type Libxml2 = typeof import('libxml2-wasm');

function problemsIn(libxml2: Libxml2, validator: RelaxNGValidator, xml: string): Problem[] {
  try {
    const document = readAsLibvirt(libxml2, xml);
    try {
      validator.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (error) {
    if (!(error instanceof libxml2.XmlLibError)) throw error;
    const details = error.details.length > 0 ? error.details : [{ message: error.message, line: 1, col: 1 }];
    return details.map(({ message, line, col }) => ({
      path: '/',
      message: message.trim(),
      position: { line, column: Math.max(col, 1) },
    }));
  }
}

/** Reads a document. What libxml2 finds against the rules of namespaces is not fatal: libvirt reads such documents, too. */
function readAsLibvirt({ XmlDocument, ParseOption, XmlLibError }: Libxml2, xml: string): XmlDocument {
  try {
    return XmlDocument.fromString(xml);
  } catch (error) {
    if (!(error instanceof XmlLibError) || error.details.some(({ level }) => level === FATAL)) throw error;
    return XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NOERROR });
  }
}

/** @see XML_ERR_FATAL */
const FATAL = 3;

/**
 * A schema for one document or device that includes the files of a directory: devices are no documents there, so theirs
 * is the domain's, begun elsewhere.
 */
export function schemaText(name: EntryName, directory: string = INSTALLED_SCHEMAS): string {
  const file = pathToFileURL(join(directory, `${FILES[name] ?? 'domain'}.rng`)).pathname;
  const start = FILES[name] === undefined ? `<start><ref name="${deviceDefine(name)}"/></start>` : '';
  return `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="${file}">${start}</include></grammar>\n`;
}

/** The define of a device, named after its element but for two. */
function deviceDefine(name: EntryName): string {
  const element = name.slice('Domain'.length).toLowerCase();
  return { memory: 'memorydev', graphics: 'graphic' }[element] ?? element;
}

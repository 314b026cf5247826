/**
 * Typed, lossless XML of libvirt's documents.
 *
 * Each document and each device is a type and a value of one name: `DomainConfig.parse(xml)` reads a `DomainConfig`,
 * `DomainConfig.format(config)` writes it.
 */
export { type Amount, amountOf, bytesOf, formatAmount, type ReadAmount, type Size, type SizeUnit } from './amount.ts';
export type { DiffOptions } from './diff/diff.ts';
export { type Difference, formatDiff } from './diff/difference.ts';
export type { ConfigDocument } from './document.ts';
export * from './generated/documents.ts';
export { type Absent, parseXml, type XmlElement, type XmlObject, type XmlUnknown } from './raw.ts';
export type { Problem } from './validate/check.ts';
export { INSTALLED_SCHEMAS, loadSchemaValidator, type SchemaValidator, schemaText } from './validate/installed.ts';
export { ConfigTypeError } from './write/writer.ts';
export type { Position } from './xml/error.ts';
export { XmlError } from './xml/error.ts';
export type { XmlLimits } from './xml/parse.ts';

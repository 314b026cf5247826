/** The vocabulary of the call table; native/calls/row.h gives every word its meaning. */
// biome-ignore format: a vocabulary reads better in lines than in a column
export const inputKinds = [
  'object', 'objectOrNull', 'objects', 'int32', 'uint32', 'int64', 'uint64', 'boolean', 'flags', 'string', 'stringOrNull',
  'strings', 'params', 'bytes', 'bytesOrNull', 'uuid', 'int32s', 'uint32s', 'uint64s', 'fds', 'fd', 'inStruct', 'auth',
] as const;

/** Arguments that native code supplies itself: nothing travels. */
// biome-ignore format: a vocabulary reads better in lines than in a column
export const silentKinds = [
  'zero', 'lengthOf', 'sizeOf', 'fillCount', 'outParamsCount', 'outCount', 'outSize',
] as const;

// biome-ignore format: a vocabulary reads better in lines than in a column
export const outputKinds = [
  'outInt32', 'outUint32', 'outInt64', 'outUint64', 'outBoolean', 'outString', 'outUuid', 'outUuidString', 'outStruct',
  'outStructs', 'outStructArray', 'outParams', 'outObjects', 'outStrings', 'outStats', 'outInts', 'outCpumap', 'outNames',
  'outBytes', 'fillStructs', 'fillStructsTwice', 'fillParams', 'fillParamsFixed', 'fillParamsMatrix', 'fillInt32s',
  'fillUint64s', 'fillPageCounts', 'fillCpuMaps',
] as const;

// biome-ignore format: a vocabulary reads better in lines than in a column
export const resultKinds = [
  'none', 'status', 'count', 'length', 'int32', 'boolean', 'uint32', 'uint64', 'int64', 'string', 'constString', 'object',
  'bytes',
] as const;

export type InputKind = (typeof inputKinds)[number];
export type OutputKind = (typeof outputKinds)[number];
export type ArgumentKind = InputKind | (typeof silentKinds)[number] | OutputKind;
export type ResultKind = (typeof resultKinds)[number];

const inputs: ReadonlySet<string> = new Set(inputKinds);
const outputs: ReadonlySet<string> = new Set(outputKinds);
const all: ReadonlySet<string> = new Set([...inputKinds, ...silentKinds, ...outputKinds]);
const results: ReadonlySet<string> = new Set(resultKinds);

export const isInput = (kind: string): kind is InputKind => inputs.has(kind);
export const isOutput = (kind: string): kind is OutputKind => outputs.has(kind);
export const isArgumentKind = (kind: string): kind is ArgumentKind => all.has(kind);
export const isResultKind = (kind: string): kind is ResultKind => results.has(kind);

/** Results that only report success or a list's length, and so are not delivered. */
export const delivers = (kind: ResultKind): boolean => kind !== 'none' && kind !== 'status' && kind !== 'count';

import { fieldKinds, kindGroups, parameterTypes } from '../kinds.ts';
import { notice } from './text.ts';

/** The names of all kinds that travel, so that a table in lib/native that lacks one does not compile. */
export function emitKindNames(): string {
  const { inputs, outputs, delivered } = kindGroups;
  return `// ${notice}

/** Arguments that travel in the request: lib/native/encode.ts writes them. */
export type InputKind =
${union(inputs)};

/** Arguments and results that travel in the answer: lib/native/decode.ts reads them. */
export type OutputKind =
${union({ ...delivered, ...outputs })};

/** Fields of structs. */
export type FieldKind =
${union(fieldKinds)};

/** virTypedParameterType, by number. */
export const parameterTypes = [undefined, ${Object.keys(parameterTypes)
    .map((type) => `'${type}'`)
    .join(', ')}] as const;

/** The C type of a typed parameter. */
export type ParameterType = NonNullable<(typeof parameterTypes)[number]>;
`;
}

function union(kinds: object): string {
  return Object.keys(kinds)
    .map((kind) => `  | '${kind}'`)
    .join('\n');
}

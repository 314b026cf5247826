import { notice } from './text.ts';

export function emitParameters(): string {
  return `// ${notice}

export type ParameterValue = number | bigint | boolean | string;

/** Typed parameters by name; a name that occurs more than once has an array. */
export interface TypedParameters {
  [name: string]: ParameterValue | readonly ParameterValue[] | undefined;
}

export const parameters = \`
\`;
`;
}

import type { Row } from '../classify.ts';
import { argumentKinds, isDelivered, isInput, isOutput, resultKinds, typeOf } from '../kinds.ts';
import { versionString } from '../model.ts';

/**
 * The method of interface Calls that stands for a function. Of the groups of parameters that are `wide`, the 64-bit members
 * may go in as numbers.
 */
export function emitMethod(
  { function: fn, result, arguments: args }: Row,
  nullableResults: readonly string[],
  wide: ReadonlySet<string>,
): string {
  const inputs = args.flatMap((argument) => (isInput(argument.kind) ? [{ ...argument, kind: argument.kind }] : []));
  const parameters = inputs.map((argument, index) => {
    const isOptional = inputs.slice(index).every(({ kind }) => kind === 'flags');
    return `${argument.name}${isOptional ? '?' : ''}: ${typeOf(argumentKinds[argument.kind], argument, wide)}`;
  });
  const outputs = args.flatMap(({ name, kind, ...own }) =>
    isOutput(kind) ? [{ name, type: typeOf(argumentKinds[kind], own) }] : [],
  );
  if (isDelivered(result.kind)) {
    const type = typeOf(resultKinds[result.kind], result) + (nullableResults.includes(fn.name) ? ' | null' : '');
    outputs.unshift({ name: result.name, type });
  }
  const head = `  /** Since libvirt ${versionString(fn.since)}. */\n  ${fn.name}(`;
  const tail = `): Promise<${delivered(outputs)}>;`;
  const line = head + parameters.join(', ') + tail;
  if (line.length - line.indexOf('\n') <= 121) return line;
  return `${head}\n${parameters.map((parameter) => `    ${parameter},`).join('\n')}\n  ${tail}`;
}

/** One output is the value itself, several are an object, none is nothing. */
function delivered(outputs: readonly { readonly name: string; readonly type: string }[]): string {
  if (outputs.length === 1 && outputs[0]) return outputs[0].type;
  return outputs.length === 0 ? 'void' : `{ ${outputs.map(({ name, type }) => `${name}: ${type}`).join('; ')} }`;
}

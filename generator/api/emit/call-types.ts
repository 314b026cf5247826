import type { ClassifiedArgument, ClassifiedResult, Row } from '../classify.ts';
import { delivers, isInput, isOutput } from '../kinds.ts';
import { versionString } from '../model.ts';
import { typeName } from '../names.ts';

/**
 * The method of interface Calls that stands for a function. Of the groups of parameters that are `wide`, the 64-bit members
 * may go in as numbers.
 */
export function emitMethod(
  { function: fn, result, arguments: args }: Row,
  nullableResults: readonly string[],
  wide: ReadonlySet<string>,
): string {
  const inputs = args.filter(({ kind }) => isInput(kind));
  const parameters = inputs.map((argument, index) => {
    const isOptional = inputs.slice(index).every(({ kind }) => kind === 'flags');
    return `${argument.name}${isOptional ? '?' : ''}: ${inputType(argument, wide)}`;
  });
  const outputs = args
    .filter(({ kind }) => isOutput(kind))
    .map((item) => ({ name: item.name, type: outputType(item) }));
  if (delivers(result.kind)) {
    const type = resultType(result) + (nullableResults.includes(fn.name) ? ' | null' : '');
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

function handle(object: string | undefined): string {
  return `Handle<'${object}'>`;
}

function inputType(argument: ClassifiedArgument, wide: ReadonlySet<string>): string {
  const { kind, object, struct, group } = argument;
  switch (kind) {
    case 'object':
      return handle(object);
    case 'objectOrNull':
      return `${handle(object)} | null`;
    case 'objects':
      return `readonly ${handle(object)}[]`;
    case 'int32':
    case 'uint32':
      return argument.enum ?? 'number';
    case 'fd':
      return 'number';
    case 'int64':
    case 'uint64':
      return 'bigint | number';
    case 'flags':
      return argument.flags?.join(' & ') || 'NoFlags';
    case 'stringOrNull':
      return 'string | null';
    case 'strings':
      return 'readonly string[]';
    case 'params':
      return wide.has(group ?? '') ? `${group}<bigint | number>` : (group ?? 'TypedParameters');
    case 'bytes':
    case 'uuid':
      return 'Uint8Array';
    case 'bytesOrNull':
      return 'Uint8Array | null';
    case 'int32s':
    case 'uint32s':
    case 'fds':
      return 'readonly number[]';
    case 'uint64s':
      return 'readonly (bigint | number)[]';
    case 'inStruct':
      return typeName(struct ?? '');
    case 'auth':
      return 'object | null';
    default:
      return kind;
  }
}

function outputType(argument: ClassifiedArgument): string {
  const { kind, object, struct, group } = argument;
  switch (kind) {
    case 'outInt32':
    case 'outUint32':
      return argument.enum ?? 'number';
    case 'outInt64':
    case 'outUint64':
      return 'bigint';
    case 'outBoolean':
      return 'boolean';
    case 'outString':
      return 'string | null';
    case 'outUuidString':
      return 'string';
    case 'outStruct':
      return typeName(struct ?? '');
    case 'outStructs':
    case 'outStructArray':
    case 'fillStructs':
    case 'fillStructsTwice':
      return `${typeName(struct ?? '')}[]`;
    case 'outParams':
    case 'fillParams':
    case 'fillParamsFixed':
      return group ?? 'TypedParameters';
    case 'fillParamsMatrix':
      return 'TypedParameter[]';
    case 'outObjects':
      return `${handle(object)}[]`;
    case 'outStrings':
    case 'outNames':
      return 'string[]';
    case 'outStats':
      return 'DomainStatsRecord[]';
    case 'outInts':
    case 'fillInt32s':
      return 'number[]';
    case 'fillUint64s':
    case 'fillPageCounts':
      return 'bigint[]';
    default:
      // outUuid, outBytes, outCpumap, fillCpuMaps
      return 'Uint8Array';
  }
}

function resultType(result: ClassifiedResult): string {
  switch (result.kind) {
    case 'int32':
      return result.enum ?? 'number';
    case 'boolean':
      return 'boolean';
    case 'uint64':
    case 'int64':
      return 'bigint';
    case 'string':
    case 'constString':
      return 'string';
    case 'object':
      return handle(result.object);
    case 'bytes':
      return 'Uint8Array';
    default:
      // length, uint32
      return 'number';
  }
}

import type { ClassifiedArgument, ClassifiedResult, Row } from '../classify.ts';
import { isDelivered, isInput, isOutput, type Reference } from '../kinds.ts';
import { typeName } from '../names.ts';
import { emitMethod } from './call-types.ts';
import { emitImports, type Offered } from './imports.ts';
import { notice } from './text.ts';

/** The typed face of the call table, and the table itself in the form that lib/native/signature.ts reads. */
export function emitCalls(
  rows: readonly Row[],
  nullableResults: readonly string[],
  wide: ReadonlySet<string>,
  offered: Offered,
): string {
  const methods = rows.map((row) => emitMethod(row, nullableResults, wide)).join('\n');
  const imports = emitImports(methods, {
    '../handle.ts': ['DomainStatsRecord', 'Handle'],
    './enums.ts': offered.enums,
    './parameters.ts': offered.parameters,
    './structs.ts': offered.structs,
  });
  return `// ${notice}

${imports}
/** Every function of the call table under its C name. */
export interface Calls {
${methods}
}

export type CallName = keyof Calls;

/** Line n is row n of native/generated/calls.inc; lib/native/signature.ts parses it. */
export const calls = \`
${emitCallTable(rows)}
\`;
`;
}

/** What travels for each function, one line each. */
export function emitCallTable(rows: readonly Row[]): string {
  return rows.map(emitLine).join('\n');
}

function emitLine({ function: fn, urgent, result, arguments: args }: Row): string {
  const name = (index: number) => args[index]?.name ?? '';
  const inputs = args.filter(({ kind }) => isInput(kind)).map((argument) => emitWord(argument, name));
  const outputs = args.filter(({ kind }) => isOutput(kind)).map((argument) => emitWord(argument, name));
  if (isDelivered(result.kind)) outputs.unshift(emitWord({ ...result, capacity: false }, name));
  const head = [fn.name, fn.library, String(fn.since), ...(urgent ? ['urgent'] : [])];
  return [...head, ...inputs, '>', ...outputs].join(' ');
}

type Word = Pick<ClassifiedArgument, 'name' | 'secret' | 'capacity'> &
  Reference &
  Pick<ClassifiedArgument | ClassifiedResult, 'kind'>;

function emitWord(item: Word, name: (index: number) => string): string {
  const detail = detailOf(item, name);
  return `${item.name}:${item.kind}${detail && `:${detail}`}${item.secret ? '!' : ''}${item.capacity ? '#' : ''}`;
}

function detailOf(item: Word, name: (index: number) => string): string {
  if (item.list !== undefined) return `=${name(item.list)}`;
  if (item.struct) return typeName(item.struct);
  return item.object ?? item.enum ?? item.flags?.join('+') ?? item.group ?? '';
}

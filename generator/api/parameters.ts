import type { Annotations } from './annotations.ts';
import { type Enumeration, enumsIn } from './enums.ts';
import { type ParameterType, parameterTypes } from './kinds.ts';
import type { Macro, Model } from './model.ts';

export interface Parameter {
  /** The name as it travels; %u stands for an index. */
  readonly name: string;
  readonly type: DocumentedType;
  /** The enum of its values. */
  readonly enum?: string | undefined;
  /** Whether it may be given several times. */
  readonly isMultiple: boolean;
}

export interface Group {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** The functions that take or give them. */
  readonly functions: readonly string[];
}

/** uintOrUllong: of 32 bits where the value fits, for the sake of older versions. */
export type DocumentedType = ParameterType | 'uintOrUllong';

const types: readonly string[] = [...Object.keys(parameterTypes), 'uintOrUllong'];

export function parameterGroups(
  model: Model,
  notes: Annotations,
  enums: ReadonlyMap<string, Enumeration>,
): readonly Group[] {
  return Object.entries(notes.parameterGroups).map(([name, { macros, type, more = {}, functions = [] }]) => {
    const named = new Map(
      model.macros
        .filter((macro) => macro.string !== undefined && macros.test(macro.name))
        .map((macro) => [macro.name, macro]),
    );
    const parameters = [...named.values()]
      .filter(({ string }) => !string?.endsWith('.'))
      .flatMap((macro) =>
        expand(macro, named).map((full) => describe(full, macro, typeOf(macro, notes) ?? type, enums)),
      );
    const others = Object.entries(more).map(([other, type]) => ({
      name: other,
      type: checkedType(type),
      isMultiple: false,
    }));
    if (parameters.length + others.length === 0) throw new Error(`annotations: the parameters ${name} are none`);
    return { name, parameters: [...parameters, ...others], functions };
  });
}

function describe(
  name: string,
  macro: Macro,
  type: string | undefined,
  enums: ReadonlyMap<string, Enumeration>,
): Parameter {
  if (type === undefined)
    throw new Error(`the type of parameter ${macro.name} (${macro.info}) is unknown; annotate it`);
  const isMultiple = /\bmultiple (field|values)\b/.test(macro.info);
  return { name, type: checkedType(type), isMultiple, enum: enumOf(macro, type, enums) };
}

/** The enum that a macro's text names as that of an int's values. */
function enumOf({ info }: Macro, type: string, enums: ReadonlyMap<string, Enumeration>): string | undefined {
  const named = type === 'int' ? enumsIn(info, enums).filter(({ isFlags }) => !isFlags) : [];
  return named.length === 1 ? named[0]?.name : undefined;
}

const saysType =
  /VIR_TYPED_PARAMS?_([A-Z]+)|\bas (?:an? |the )?(unsigned long long|unsigned int|long long|ullong|llong|uint|int|string|boolean|double)\b/;

const eitherWidth =
  /\b(?:VIR_TYPED_PARAM_UINT|unsigned int) or (?:since [\d.]+ )?(?:VIR_TYPED_PARAM_ULLONG|unsigned long long)\b/;

const cTypes: Readonly<Record<string, string>> = {
  'unsigned long long': 'ullong',
  'unsigned int': 'uint',
  'long long': 'llong',
};

/** The type that a macro's text states: 'as VIR_TYPED_PARAM_UINT', 'as an unsigned long long'. */
export function typeOf({ name, info }: Macro, notes: Pick<Annotations, 'parameterTypes'>): DocumentedType | undefined {
  const annotated = notes.parameterTypes[name];
  if (annotated !== undefined) return checkedType(annotated);
  if (eitherWidth.test(info)) return 'uintOrUllong';
  const match = saysType.exec(info);
  const said = match?.[1]?.toLowerCase() ?? match?.[2];
  return said === undefined ? undefined : checkedType(cTypes[said] ?? said);
}

function checkedType(type: string): DocumentedType {
  if (!types.includes(type)) throw new Error(`${type} is no type of a parameter`);
  return type as DocumentedType;
}

/**
 * The full names that a macro stands for. BLOCK_SUFFIX_NAME ('.name') belongs behind BLOCK_PREFIX ('block.') and an index:
 * block.%u.name. Where a suffix has several prefixes (latency histograms of reads, writes …) there is a name for each.
 */
function expand(macro: Macro, group: ReadonlyMap<string, Macro>): string[] {
  const own = macro.string ?? '';
  const at = macro.name.lastIndexOf('_SUFFIX_');
  if (at < 0) return [own];
  const owner = macro.name.slice(0, at);
  const indexed = group.get(`${owner}_PREFIX`);
  if (indexed) return expand(indexed, group).map((prefix) => `${prefix}%u${own}`);
  const several = [...group.values()].filter(({ name }) => isPrefixOf(owner, name));
  if (several.length === 0) throw new Error(`no prefix belongs to ${macro.name}`);
  return several.flatMap((prefix) => expand(prefix, group)).map((prefix) => prefix + own);
}

function isPrefixOf(owner: string, name: string): boolean {
  return name.startsWith(`${owner}_`) && name.endsWith('_PREFIX') && !name.slice(owner.length).includes('_SUFFIX_');
}

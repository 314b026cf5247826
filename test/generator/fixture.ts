import type { Annotations } from '../../generator/api/annotations.ts';
import { annotations } from '../../generator/api/annotations.ts';
import { type Context, classify, type Row } from '../../generator/api/classify.ts';
import { enumerations } from '../../generator/api/enums.ts';
import { buildModel, type Model } from '../../generator/api/model.ts';
import { parseXML } from '../../generator/api/xml.ts';

/** A model of the symbols given, in the form of libvirt's API description. */
export function modelOf(symbols: string): Model {
  return buildModel([
    { library: 'libvirt', root: parseXML(`<api><symbols>${symbols}</symbols></api>`, 'fixture.xml') },
  ]);
}

/** Annotations that say nothing but what is given. */
export function notes(own: Partial<Annotations> = {}): Annotations {
  const empty = { functions: {}, prefixes: {}, memberNames: {}, fields: {}, payloads: {}, parameterGroups: {} };
  return { ...annotations, ...empty, ...own };
}

export function contextOf(symbols: string, own: Partial<Annotations> = {}): Context {
  const model = modelOf(symbols);
  return { model, notes: notes(own), enums: enumerations(model, notes(own)) };
}

/** The row of the one function among the symbols. */
export function rowOf(symbols: string, own: Partial<Annotations> = {}): Row {
  const context = contextOf(symbols, own);
  const [fn] = context.model.functions.values();
  if (!fn) throw new Error('the fixture has no function');
  return classify(fn, context);
}

export function fn(name: string, result: string, ...args: string[]): string {
  return `<function name='${name}' version='1.2.3'>${result}${args.join('')}</function>`;
}

export function returns(type: string, info: string): string {
  return `<return type='${type}' info='${info}'/>`;
}

export function arg(type: string, name: string, info = ''): string {
  return `<arg type='${type}' name='${name}' info='${info}'/>`;
}

/** An enum of the constants given; a value is a number or another constant's name. */
export function enumOf(type: string, values: Readonly<Record<string, number | string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `<enum name='${name}' value='${value}' type='${type}' version='1.0.0'/>`)
    .join('');
}

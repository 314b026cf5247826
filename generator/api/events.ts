import type { Context } from './classify.ts';
import { enumsIn, type Member } from './enums.ts';
import { type EventSource, eventSources, type ObjectEvents } from './event-sources.ts';
import type { Argument, FunctionType } from './model.ts';
import { hyphenated, typeName, wordsAfter } from './names.ts';
import { objectTypeOf } from './objects.ts';
import { structNameOf } from './types.ts';

export type PayloadKind =
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'flags'
  | 'string'
  | 'stringOrNull'
  | 'struct'
  | 'params';

export interface Payload {
  readonly name: string;
  readonly kind: PayloadKind;
  /** The enum, flags, struct or group of parameters. */
  readonly detail: string | undefined;
}

export interface EventKind {
  /** domain-lifecycle, node-device-update */
  readonly name: string;
  /** The name of its event source: domain, nodeDevice. */
  readonly source: string;
  readonly id: number;
  readonly since: number;
  /** The type of the object that it happens to, and what the callback calls it. */
  readonly subject: { readonly type: string; readonly name: string };
  readonly callback: string;
  readonly payload: readonly Payload[];
  /** Where a payload called detail depends on one called event: the enum for each name of event. */
  readonly details: ReadonlyMap<string, string> | undefined;
}

export function eventKinds(context: Context): readonly EventKind[] {
  const unused = new Set(Object.keys(context.notes.payloads));
  const events = eventSources.flatMap(({ name: source, objects }) => {
    if (!objects) return [];
    return idsOf(objects, context).map(({ constant, value, since, info }) => {
      const callback = context.model.functionTypes.get(info.trim());
      if (!callback) throw new Error(`${constant}: its text does not name its callback: ${info}`);
      const name = `${objects.prefix}${hyphenated(wordsAfter(objects.constants, constant))}`;
      return { name, source, id: value, since, callback: callback.name, ...describe(callback, context, unused) };
    });
  });
  for (const path of unused) throw new Error(`annotations: no callback has a payload ${path}`);
  return events;
}

function idsOf({ enum: cName }: ObjectEvents, { enums }: Context): readonly Member[] {
  const found = enums.get(cName);
  if (!found) throw new Error(`no enum is called ${cName}`);
  return found.members;
}

/** The number of the event that a source's spare registration is for; undefined if it needs none. */
export function spareEventOf({ objects }: EventSource, context: Context): number | undefined {
  if (!objects) return undefined;
  const wanted = `${objects.constants}_${objects.spare}`;
  const found = idsOf(objects, context).find(({ constant }) => constant === wanted);
  if (!found) throw new Error(`no event is called ${wanted}`);
  return found.value;
}

/** A callback takes the connection, the subject, the payload, and the pointer that was registered with it. */
function describe(
  callback: FunctionType,
  context: Context,
  unused: Set<string>,
): Pick<EventKind, 'subject' | 'payload' | 'details'> {
  const [connection, subject, ...rest] = callback.arguments;
  const type = objectTypeOf(subject?.type ?? '');
  if (connection?.type !== 'virConnectPtr' || !subject || !type || rest.at(-1)?.type !== 'void *')
    throw new Error(`${callback.name} is not of the form (connection, object, …, opaque)`);
  const values = rest.slice(0, -1).filter((argument, index) => !countsParameters(argument, rest[index - 1]));
  const payload = values.map((argument) => describePayload(callback, argument, context, unused));
  return { subject: { type, name: subject.name }, payload, details: detailsOf(payload, context) };
}

function countsParameters({ name }: Argument, before: Argument | undefined): boolean {
  return name === 'nparams' && before?.type === 'virTypedParameterPtr';
}

const plain: Readonly<Record<string, PayloadKind>> = {
  int: 'int32',
  'unsigned int': 'uint32',
  'long long': 'int64',
  'unsigned long long': 'uint64',
  'const char *': 'string',
};

function describePayload(
  callback: FunctionType,
  { name, type, info }: Argument,
  context: Context,
  unused: Set<string>,
): Payload {
  const path = `${callback.name}.${name}`;
  const [noted, detail] = context.notes.payloads[path]?.split(' ') ?? [];
  unused.delete(path);
  const struct = /^const (vir\w+) \*$/.exec(type)?.[1];
  if (struct) return { name, kind: 'struct', detail: typeName(structNameOf(`${struct}Ptr`, context.model) ?? '') };
  const kind = (noted as PayloadKind | undefined) ?? plain[type];
  if (!kind) throw new Error(`${path}: the kind of ${type} is unknown; annotate it`);
  if (kind === 'params') return { name, kind, detail };
  const found = detail === undefined ? enumsIn(info, context.enums)[0] : context.enums.get(detail);
  if (detail !== undefined && !found) throw new Error(`annotations: no enum is called ${detail}`);
  return { name, kind: found?.isFlags ? 'flags' : kind, detail: found?.name };
}

/** virDomainEventStartedDetailType holds the details of the event 'started'. */
function detailsOf(payload: readonly Payload[], { enums }: Context): ReadonlyMap<string, string> | undefined {
  const event = payload.find(({ name }) => name === 'event');
  const numbered = [...enums.values()].find(({ name }) => name === event?.detail);
  if (!numbered) return undefined;
  const stem = numbered.name.replace(/Type$/, '');
  const details = numbered.members.flatMap(({ name }) => {
    const wanted = `${stem}${name}DetailType`.toLowerCase();
    const found = [...enums.values()].find((item) => item.name.toLowerCase() === wanted);
    return found ? [[name, found.name] as const] : [];
  });
  return details.length === 0 ? undefined : new Map(details);
}

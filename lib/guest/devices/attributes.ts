/** From options to the attributes that they are in XML: tables, since names are all that differ. */
import { omitUndefined, type WithoutUndefined } from '../omit-undefined.ts';
import { onOff } from './common.ts';

/** Options by their names, and the names of their attributes. */
type AttributeNames<Options> = { readonly [Key in keyof Options]?: string };

/** What an option's value is in XML. */
type Written<Value> = Value extends boolean ? 'on' | 'off' : Value;

/** The attributes that a table makes of options: switches as 'on' and 'off', all else as it is. */
export type Attributes<Options, Table extends AttributeNames<Options>> = WithoutUndefined<{
  [Key in keyof Table & keyof Options as Table[Key] & string]: Written<Options[Key]>;
}>;

/** The attributes of those options that were given and that the table has. */
export function attributes<Options extends object, const Table extends AttributeNames<Options>>(
  options: Options,
  table: Table,
): Attributes<Options, Table> {
  const given = Object.entries(table as Record<string, string>).map(([option, attribute]) => {
    const value = (options as Record<string, unknown>)[option];
    return [attribute, typeof value === 'boolean' ? onOff(value) : value] as const;
  });
  return omitUndefined(Object.fromEntries(given)) as Attributes<Options, Table>;
}

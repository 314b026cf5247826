/** Why a plan is as it is. */

/** A choice that was made, and why. */
export interface Choice {
  /** The field of the specification that it answers. */
  field: string;
  /** What was chosen. */
  value: string;
  /** Why, in words. */
  reason: string;
}

/** Takes down choices while they are made. */
export class DecisionLog {
  readonly choices: Choice[] = [];

  /** Notes a choice, and gives its value. */
  choose<Value extends string | number | boolean>(field: string, value: Value, reason: string): Value {
    this.choices.push({ field, value: String(value), reason });
    return value;
  }
}

/** The choices as a table for people. */
export function explain(choices: readonly Choice[]): string {
  const width = (key: 'field' | 'value') => Math.max(...choices.map((choice) => choice[key].length));
  const [fields, values] = [width('field'), width('value')];
  return choices
    .map(({ field, value, reason }) => `${field.padEnd(fields)}  ${value.padEnd(values)}  ${reason}`)
    .join('\n');
}

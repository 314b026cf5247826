/** Records the choices of a plan, with their reasons. */

/** A choice of a plan. */
export interface Choice {
  /** The field of the specification that it decides. */
  field: string;
  /** The value that was chosen. */
  value: string;
  /** The reason. */
  reason: string;
}

/** Collects choices while a plan is made. */
export class DecisionLog {
  readonly choices: Choice[] = [];

  /** Records a choice, and returns its value. */
  choose<Value extends string | number | boolean>(field: string, value: Value, reason: string): Value {
    this.choices.push({ field, value: String(value), reason });
    return value;
  }
}

/** Returns choices as a text table. */
export function explain(choices: readonly Choice[]): string {
  const width = (key: 'field' | 'value') => Math.max(...choices.map((choice) => choice[key].length));
  const [fields, values] = [width('field'), width('value')];
  return choices
    .map(({ field, value, reason }) => `${field.padEnd(fields)}  ${value.padEnd(values)}  ${reason}`)
    .join('\n');
}

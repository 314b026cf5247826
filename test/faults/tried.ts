/** How often a fault is tried, and the report of it. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run test:hard` leaves what its tests have tried, for docs/reliability.md. */
export const accountFile = fileURLToPath(new URL('../../.cache/reliability.jsonl', import.meta.url));

/** '1': as often as it takes; 'trial': no more often than in every run, to try out the account itself. */
const hard = process.env['HARD'];

export interface Trial {
  subject: string;
  fault: string;
  /** How often; undefined if it failed after an unknown number. */
  times?: number;
  result: string;
}

/** How much resident memory may grow, in MiB: a sanitizer keeps what is freed for a while, so it has no say in that. */
export function growth(limit: number): number {
  return process.env['SANITIZED'] ? Number.POSITIVE_INFINITY : limit;
}

/** A few times in every run, many times by `npm run test:hard`. */
export function times(quick: number, many: number): number {
  return hard === '1' ? many : quick;
}

/** Records a fault, how often it was tried, and the result. To be called last: failures are recorded by the test runner. */
export function tried(subject: string, fault: string, count: number, result: string): void {
  if (!hard) return;
  mkdirSync(dirname(accountFile), { recursive: true });
  const trial: Trial = { subject, fault, times: count, result };
  appendFileSync(accountFile, `${JSON.stringify(trial)}\n`);
}

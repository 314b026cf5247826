/** Whether a test did what it says: each method that it verifies is called by itself, and ends as the ways say. */
import type { Observation } from './observer.ts';
import { isEffect, type Way } from './verifies.ts';

/** Gives what is untrue of the claims, one line each. */
export function problemsOf(
  claims: readonly (readonly [method: string, ways: Way | readonly Way[]])[],
  observed: (method: string) => readonly Observation[],
): string[] {
  return claims.flatMap(([method, ways]) => {
    const all = [ways].flat();
    const outcomes = observed(method).map(({ outcome }) => outcome);
    if (outcomes.length === 0) return [`${method} was not called by the test, or its calls have not ended`];
    const problems: string[] = [];
    if (all.length === 0) problems.push(`${method}: no way in which it is verified`);
    if (all.some(isEffect) && !outcomes.includes('success'))
      problems.push(`${method} never succeeded (${[...new Set(outcomes)].join(', ')}), so it had no effect to verify`);
    if (all.includes('refusal') && outcomes.every((outcome) => outcome === 'success'))
      problems.push(`${method} was never refused`);
    return problems;
  });
}

/** Coverage of public methods: which tests verify each, in which ways, on which drivers. */
import { ways as allWays, isEffect, type Way } from '../support/verifies.ts';
import type { ProofRecord } from './records.ts';

export interface MethodEntry {
  readonly name: string;
  readonly ways: readonly Way[];
  readonly drivers: readonly string[];
  readonly tests: readonly string[];
}

export function accountOfMethods(methods: readonly string[], proofs: readonly ProofRecord[]): MethodEntry[] {
  return methods.map((name) => {
    const mine = proofs.filter(({ method }) => method === name);
    return {
      name,
      ways: allWays.filter((way) => mine.some(({ ways }) => ways.includes(way))),
      drivers: unique(mine.flatMap(({ drivers }) => drivers)),
      tests: unique(mine.map(({ test }) => test)),
    };
  });
}

/** Whether a test verifies an effect of it. */
export const hasEffect = ({ ways }: MethodEntry): boolean => ways.some(isEffect);

/** Whether no test verifies it, neither an effect nor a refusal. */
export const isBlank = (method: MethodEntry): boolean => !hasEffect(method) && !method.ways.includes('refusal');

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();

import { countTo, difference, Guest, isLarge, remember, units } from 'mutants-project';
import { expect, test } from 'vitest';

test('subtracts', () => expect(difference(5, 3)).toBe(2));
test('distinguishes large values', () => expect([isLarge(1), isLarge(1000)]).toEqual([false, true]));
test('counts', () => expect(countTo(3)).toBe(3));
test('remembers', () => expect(remember()).toBe(42));
test('remembers again', () => expect(remember()).toBe(42));
test('formats', () => expect(new Guest().memory(4)).toMatch(/^4 /));
test('knows units', () => expect(units.dozen).toBe(12));

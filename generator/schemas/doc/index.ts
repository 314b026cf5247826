import type { DocRows } from '../documentation.ts';
import { domain } from './domain.ts';
import { resources } from './resources.ts';

/** All rows, by subject. */
export const docs: readonly DocRows[] = [domain, resources];

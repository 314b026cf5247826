export * from './sums.ts';

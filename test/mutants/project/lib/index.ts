export * from './domain/guest.ts';
export * from './sums.ts';

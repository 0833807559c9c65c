export * from './cases.ts';
export * from './processes.ts';
export * from './chance.ts';

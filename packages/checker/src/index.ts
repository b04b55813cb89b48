export type {
  Bundle,
  ConceptData,
  ContestantData,
  ContestData,
  HeadData,
  Matcher,
  ModelData,
  RowData,
  RuleData,
} from './bundle.ts';
export { type Checker, type CheckerOptions, createChecker, MAX_TEXT } from './checker.ts';
export { fingerprint, suppress } from './findings/suppress.ts';
export { dayOf, stageOn } from './resolve/phase.ts';
export { findRow } from './resolve/rows.ts';
export * from './types.ts';

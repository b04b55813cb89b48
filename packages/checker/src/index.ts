export { CODED, type CodedConcept } from './annotate/concepts.ts';
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
export {
  ACCOUNT_CLASSES,
  type AccountClass,
  type AccountClassData,
  type AccountPatterns,
  NAME_SIGNS,
  type NameSign,
} from './bundle.ts';
export { type Checker, type CheckerOptions, createChecker, MAX_TEXT } from './checker.ts';
export { fingerprint, suppress } from './findings/suppress.ts';
export { PERSONAL_KINDS } from './personal/index.ts';
export {
  ATTRIBUTES,
  type Attribute,
  COMPANIONS,
  type Companion,
  type PhotoAnswers,
  type Pose,
  PURPOSES,
  type Purpose,
  type Taken,
  TIMES,
} from './photo/answers.ts';
export { decidePhoto, type PhotoDecision, type PhotoNote, type PhotoReason } from './photo/decide.ts';
export { dayOf, stageOn } from './resolve/phase.ts';
export { findRow } from './resolve/rows.ts';
export * from './types.ts';

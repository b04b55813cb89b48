/** Parts of the engine that training and benchmarks reach into; not for apps. */
export { type Annotated, type AnnotateOptions, annotate, type Tag } from './annotate/annotate.ts';
export { buildConceptTable, type ConceptTable } from './annotate/concepts.ts';
export { buildGazetteer, findNames, type Gazetteer, nameWords } from './annotate/gazetteer.ts';
export { CHOOSING, ELECTION_CONCEPTS } from './annotate/region.ts';
export type { ContestantData } from './bundle.ts';
export { type Token, tokenize } from './fold/tokens.ts';
export { extractFeatures, type FeatureOptions, FeatureSink } from './model/features.ts';
export { glance } from './scan/openers.ts';
export { hashWord } from './words/hash.ts';
export { scanPhrases } from './words/phrases.ts';

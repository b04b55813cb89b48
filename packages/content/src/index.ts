export { compileBundle, compileReading, foldForm, type Reading } from './compile.ts';
export * from './contestants/index.ts';
export { ContentError } from './files.ts';
export { type Content, loadConcepts, loadContent, loadContestantsFile, loadLexicon } from './load.ts';
export type { Law } from './schema/law.ts';
export type { Concept, Rule } from './schema/rule.ts';

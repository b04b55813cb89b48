export { COLUMNS, type ContestantsResult, parseCsv, type RowFault, readContestants } from './csv.ts';

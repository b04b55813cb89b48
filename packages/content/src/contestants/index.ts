export { COLUMNS, type ContestantsResult, parseCsv, type RowFault, readContestants, sheetRows } from './csv.ts';

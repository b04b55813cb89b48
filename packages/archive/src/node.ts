export { openPath } from './node/open-path.ts';

export { type AccountClassifier, accountClassifier, type Classified } from './accounts/classify.ts';
export { activityFingerprint } from './fingerprint.ts';
export { createFootprint, type Footprint } from './footprint.ts';
export { type ZonedDays, zonedDays } from './time/zone.ts';
export * from './types.ts';

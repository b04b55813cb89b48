/** What is done with an array or object: see {@link JsonOptions}. */
export type Decision = 'records' | 'enter' | 'skip';

/** An array or object that is walked through. */
export interface Frame {
  readonly array: boolean;
  readonly decision: Decision;
  /** Keys from the top; array positions left out. */
  readonly path: readonly string[];
  readonly parent: Frame | undefined;
  /** How many stand around it. */
  readonly depth: number;
  /** The key whose value comes next, in objects. */
  key: string;
  /** An array in which an object has been met. */
  holdsObjects: boolean;
  /** Keys of its first good record: they tell records from their insides when a damaged one is salvaged. */
  keys: readonly string[];
}

import { normaliseName } from './normalise-name.js';

/** Whether an entry says anything: text that is more than white space, or any number or choice. */
export const isFilled = (entry: unknown): boolean =>
  entry !== undefined && entry !== null && (typeof entry !== 'string' || normaliseName(entry) !== '');

import type { Forms } from './forms.js';

/** The forms together with the program that knows them. */
export interface Product extends Forms {
  /** The program with its version, for reports. */
  readonly program: string;
}

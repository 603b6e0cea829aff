import type { Comparison } from './comparison.js';
import type { FormDefinition } from './form-definition.js';
import type { KitDefinition } from './kit-definition.js';

/** The forms and kits that a program knows; `templates/index.ts` holds the product's. */
export interface FormRegistry {
  readonly forms: ReadonlyMap<string, FormDefinition>;
  readonly kits: ReadonlyMap<string, KitDefinition>;
  /** How workbooks are compared with each other. */
  readonly comparison: Comparison;
}

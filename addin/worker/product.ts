import type { Product } from '../../engine/library/index.js';
import { forms } from '../../templates/index.js';
import { program } from '../program.js';

/** Everything that the worker knows of forms and rules: the same as the command line. */
export const product: Product = {
  ...forms,
  program,
};

import type { Product } from '../engine/index.js';
import { factsOf, metersOf, registry } from '../templates/index.js';
import packageJson from '../package.json' with { type: 'json' };

/** Everything that the pane knows of forms and rules: the same as the command line. */
export const product: Product = {
  registry,
  factsOf,
  metersOf,
  program: `办表 ${packageJson.version}`,
};

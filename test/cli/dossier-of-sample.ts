import type { Dossier } from '../../engine/form/index.js';
import { samples } from '../../samples/index.js';

/** The entries of the sample of that id. Programs that measure use it too, outside the tests. */
export function dossierOf(id: string): Dossier {
  const sample = samples().find((one) => one.id === id);
  if (!sample) throw new RangeError(`No sample ${id}`);
  return sample.dossier;
}

import type { Meter } from '../core/meter.js';
import type { Dossier, EntryPath, FormRegistry } from '../form/index.js';
import type { FactRecord } from '../regulations/index.js';

/** What a program knows of forms: the definitions, what they say to the rules, what they show as bars. */
export interface Product {
  readonly registry: FormRegistry;
  factsOf(dossier: Dossier): Iterable<FactRecord<EntryPath>>;
  metersOf(dossier: Dossier): Meter[];
  /** The program with its version, for reports. */
  readonly program: string;
}

import type { Binding, Verdict } from '../bindings/index.js';
import type { DesignDefinition } from '../design/index.js';
import type { Meter } from '../core/meter.js';
import type { Condition, Dossier, EntryPath, FormRegistry } from '../form/index.js';
import type { EvaluationContext, FactRecord } from '../regulations/index.js';

/** What a program knows of forms: the definitions, what they say to the rules, what their workbooks ask and show. */
export interface Forms {
  readonly registry: FormRegistry;
  /** What a dossier says in the words of the rules; its computed entries are filled in. */
  factsOf(dossier: Dossier): Iterable<FactRecord<EntryPath>>;
  /** The rules that the forms ask, bound to their entries. */
  readonly bindings: readonly Binding[];
  /** What the scores of forms amount to, beside the forms of a workbook. */
  readonly verdicts: readonly Verdict[];
  /** The quantities of a dossier that are shown as bars; its computed entries are filled in. */
  metersOf(dossier: Dossier, context?: EvaluationContext): Meter[];
  /** The attestations and required documents of a kit. */
  kitChecklist(kit: string): readonly { readonly id: string }[];
  /** By kit, what an entry says of whom a provision concerns, by the words of the provision's scope. */
  readonly kitScopes: Readonly<Record<string, Readonly<Record<string, readonly Condition[]>>>>;
  /** By kit: the documents whose figures a new round may set anew, on its 参数 sheet. */
  readonly kitRounds: Readonly<Record<string, readonly string[]>>;
  /** The forms for which there is a 设计测算. */
  readonly designs: readonly DesignDefinition[];
}

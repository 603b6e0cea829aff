import { entryFinding } from '../../engine/check/index.js';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import type { Language } from '../../engine/core/messages/message.js';
import {
  articlesIn,
  comparedVariants,
  deliveryOf,
  editsBetween,
  type Variant,
} from '../../engine/design/index.js';
import {
  checkWorkbook,
  designDefinition,
  designWorkbook,
  type CheckedWorkbook,
} from '../../engine/library/index.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import { readWorkbook, type ReadWorkbook } from '../../engine/workbook/index.js';
import { changesInWords } from './design-in-words.js';
import { product } from './product.js';
import { proposalCells } from './proposal-cells.js';
import type {
  BesideAnswer,
  BesideQuestion,
  ShownComparison,
  ShownDelivery,
  ShownDesign,
} from './shown-design.js';

interface Beside {
  readonly name: string;
  readonly read: ReadWorkbook;
  readonly checked: CheckedWorkbook;
  /** Reckoned once in each language: it does not follow the workbook that it stands beside. */
  readonly designs: Map<Language, Variant>;
}

/** Three designs side by side are as many as one can compare. */
const MOST_VARIANTS = 2;
const WORDS = {
  zh: {
    kit: (name: string) => `“${name}”不是同一种套表，不能比较。`,
    take: (name: string) => `采用方案“${name}”`,
  },
  en: {
    kit: (name: string) => `“${name}” is another kind of workbook and cannot be compared.`,
    take: (name: string) => `Take “${name}”`,
  },
} as const;

/** Workbooks that are held beside the one that is checked: variants of its design, and the project as carried out. */
export class DesignsBeside {
  #variants: Beside[] = [];
  #delivered: Beside | undefined;

  clear(): BesideAnswer {
    this.#variants = [];
    this.#delivered = undefined;
    return { kind: 'taken' };
  }

  /** Takes a workbook beside that of `kit`. */
  take(question: Exclude<BesideQuestion, { as: 'nothing' }>, kit: string): BesideAnswer {
    const { bytes, fileName: name, as, language } = question;
    try {
      const read = readWorkbook(bytes, product.registry, { compression: portableCompression, file: name });
      if (read.dossier.kit !== kit) return { kind: 'refused', sentences: [WORDS[language].kit(name)] };
      const checked = checkWorkbook(product, name, read, { mode: 'final', language, context: {} });
      const one: Beside = { name, read, checked, designs: new Map() };
      if (as === 'delivered') this.#delivered = one;
      else {
        const others = this.#variants.filter((known) => known.name !== name);
        this.#variants = [...others, one].slice(-MOST_VARIANTS);
      }
      return { kind: 'taken' };
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      const sentences = error.diagnostics.map((each) => entryFinding(each, { language }).message);
      return { kind: 'refused', sentences };
    }
  }

  /** What stands beside a design that was just reckoned. */
  shown(own: Variant, read: ReadWorkbook, language: Language): Pick<ShownDesign, 'comparison' | 'delivery'> {
    const { kit } = own.dossier;
    const variants = this.#variants.filter(({ checked }) => checked.kit === kit);
    const delivered = this.#delivered?.checked.kit === kit ? this.#delivered : undefined;
    return {
      ...(variants.length > 0 ? { comparison: comparison(own, variants, read, language) } : {}),
      ...(delivered ? { delivery: delivery(own, delivered, language) } : {}),
    };
  }
}

function variantOf({ name, read, checked, designs }: Beside, language: Language): Variant | undefined {
  const known = designs.get(language);
  if (known) return known;
  const design = designWorkbook(product, checked, read, language);
  const made = design && { name, dossier: checked.dossier, design };
  if (made) designs.set(language, made);
  return made;
}

function comparison(
  own: Variant,
  beside: readonly Beside[],
  read: ReadWorkbook,
  language: Language,
): ShownComparison | undefined {
  const definition = designDefinition(product, own.dossier.kit);
  if (!definition?.figures) return undefined;
  const others = beside.map((one) => variantOf(one, language)).filter((one) => one !== undefined);
  return {
    names: others.map(({ name }) => name),
    lines: comparedVariants(definition.figures, [own, ...others], language),
    takes: others.map(({ name, dossier }, at) => {
      const edits = editsBetween(definition.form, own.dossier, dossier);
      return {
        id: `variant-${at + 1}`,
        words: WORDS[language].take(name),
        cells: proposalCells(read, edits),
        changes: changesInWords(definition.form, own.dossier, edits, language),
        settled: 0,
        settles: '',
        confirm: [],
        lines: [],
        toFill: '',
        articles: '',
      };
    }),
  };
}

function delivery(own: Variant, { name, checked }: Beside, language: Language): ShownDelivery | undefined {
  const definition = designDefinition(product, own.dossier.kit);
  if (!definition?.delivery) return undefined;
  const { dossier, context } = checked;
  const { lines, changes } = deliveryOf(definition.delivery, own.dossier, dossier, context, language);
  return {
    name,
    lines: lines.map(({ words, state, basis }) => ({ words, state, articles: articlesIn(basis) })),
    changes,
  };
}

import { ExactNumber } from '../core/exact-number.js';
import { findingWords } from '../check/index.js';
import type { Language } from '../core/messages/message.js';
import {
  fieldsOf,
  rowsOf,
  type Dossier,
  type EntryValue,
  type FormDefinition,
  type RosterRow,
} from '../form/index.js';
import { DossierEntries, entryEnvironment } from '../bindings/index.js';
import { evaluatorOf, shownValue } from '../regulations/index.js';
import type { Twin } from './twin.js';
import type { ComparedFigure } from './compared-figure.js';
import type { DesignEdit } from './design-definition.js';
import type { Design } from './design-of.js';

/** One design among those that are compared. */
export interface Variant {
  readonly name: string;
  readonly dossier: Dossier;
  readonly design: Design;
}

/** A line of the comparison: one value for each variant; blank where it is not known. */
export interface ComparedLine {
  readonly label: string;
  readonly unit: string;
  readonly values: readonly string[];
  readonly differs: boolean;
}

/** Designs side by side: their figures, then what is still wrong with each. */
export function comparedVariants(
  figures: readonly ComparedFigure[],
  variants: readonly Variant[],
  language: Language = 'zh',
): ComparedLine[] {
  const line = (label: string, unit: string, of: (one: Variant) => string): ComparedLine => {
    const values = variants.map(of);
    return { label, unit, values, differs: new Set(values).size > 1 };
  };
  const causes = ({ proposals, advice }: Design): { readonly code: string; readonly level: string }[] => {
    const settled = proposals.flatMap(({ settles }) => settles);
    return [...new Map([...settled, ...advice].map((one) => [`${one.code} ${one.message}`, one])).values()];
  };
  const count = (level: string) => (one: Variant) =>
    String(causes(one.design).filter((cause) => cause.level === level).length);
  return [
    ...figures.map(({ label, unit, of }) =>
      line(label[language], unit[language], ({ dossier }) => {
        const value = evaluatorOf(of.node)(entryEnvironment(new DossierEntries(dossier)));
        return value instanceof ExactNumber ? value.toString(2) : shownValue(value);
      }),
    ),
    line(findingWords.violation[language], ITEMS[language], count('violation')),
    line(findingWords.warning[language], ITEMS[language], count('warning')),
  ];
}

const ITEMS: Twin = { zh: '项', en: '' };

/** What makes one filled form of another; rows that the other lacks are cleared. */
export function editsBetween(form: FormDefinition, from: Dossier, to: Dossier): DesignEdit[] {
  const [before, after] = [from.forms[form.id] ?? {}, to.forms[form.id] ?? {}];
  return fieldsOf(form).flatMap(({ field, roster }): DesignEdit[] => {
    if (field.computed !== undefined) return [];
    if (!roster) {
      const value = after[field.id] as EntryValue | undefined;
      if (same(before[field.id] as EntryValue | undefined, value)) return [];
      return [{ path: { form: form.id, field: field.id }, ...(value === undefined ? {} : { value }) }];
    }
    const [rows, others] = [rowsOf(before, roster.id), rowsOf(after, roster.id)];
    const most = Math.max(rows.length, others.length);
    const none: RosterRow = {};
    return Array.from({ length: most }, (_, row): DesignEdit[] => {
      const [one, other] = [(rows[row] ?? none)[field.id], (others[row] ?? none)[field.id]];
      if (same(one, other)) return [];
      const path = { form: form.id, roster: roster.id, row, column: field.id };
      return [{ path, ...(other === undefined ? {} : { value: other }) }];
    }).flat();
  });
}

const same = (one: EntryValue | undefined, other: EntryValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

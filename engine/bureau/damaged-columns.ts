import type { Diagnostic } from '../core/diagnostic.js';
import {
  entryName,
  fieldsOf,
  parsePath,
  pathText,
  rowsOf,
  valueAt,
  type EntryPath,
  type FieldDefinition,
} from '../form/index.js';
import type { ClaimSource } from './claim-source.js';
import type { Damage } from './claims.js';

/** Problems that a column shows all over when a list was pasted without its types. */
const OF_ANOTHER_TYPE = new Set([
  'form.not-a-number',
  'form.number-with-words',
  'form.not-whole',
  'form.date-for-number',
  'form.not-a-date',
  'form.no-such-day',
  'form.not-a-month',
]);
/** So many cells of one column are no slip of the hand. */
const CELLS_OF_A_COLUMN = 3;
/** Excel keeps fifteen digits and writes zeros for the rest. */
const ZEROS_AT_THE_END = /^\d{15,}000$|^\d{15,}00$/;

/** Columns that Excel or pasting damaged: digits lost, identity numbers that end in zeros, rosters without types. */
export function damagedColumns(source: ClaimSource): Damage[] {
  return [...digitsLost(source), ...zerosAtTheEnd(source), ...typesLost(source)];
}

const digitsLost = ({ reading, file }: ClaimSource): Damage[] =>
  inColumns(reading.filter(({ code }) => code === 'form.digits-lost')).map((found) => ({
    ...column(found, file),
    kind: 'digits-lost',
  }));

const typesLost = ({ reading, file }: ClaimSource): Damage[] =>
  inColumns(reading.filter(({ code, place }) => OF_ANOTHER_TYPE.has(code) && place.entry?.includes('[')))
    .filter((found) => found.length >= CELLS_OF_A_COLUMN)
    .map((found) => ({ ...column(found, file), kind: 'types-lost' }));

/** The problems of each field or column together. */
function inColumns(problems: readonly Diagnostic[]): Diagnostic[][] {
  const columns = new Map<string, Diagnostic[]>();
  for (const one of problems) {
    const entry = (one.place.entry ?? '').replace(/\[\d+\]/, '[]');
    const at = `${one.place.form ?? ''}/${entry}`;
    columns.set(at, [...(columns.get(at) ?? []), one]);
  }
  return [...columns.values()];
}

function column(found: readonly Diagnostic[], file: string): Omit<Damage, 'kind'> {
  const [first] = found;
  const [from, to] = [first?.place.cell ?? '', found.at(-1)?.place.cell ?? ''];
  return {
    label: String(first?.values.label ?? ''),
    count: found.length,
    place: { ...first?.place, file, cell: from === to ? from : `${from}:${to}` },
  };
}

/** A number of fifteen digits and more that was typed as a number once and made text again. */
function zerosAtTheEnd(source: ClaimSource): Damage[] {
  const { dossier, registry, file, locate } = source;
  return Object.entries(dossier.forms).flatMap(([id, data]) => {
    const form = registry.forms.get(id);
    return (form ? fieldsOf(form) : []).flatMap(({ field, roster }): Damage[] => {
      if (!holdsLongNumbers(field)) return [];
      const paths: EntryPath[] = roster
        ? rowsOf(data, roster.id).map((_, row) => ({ form: id, roster: roster.id, row, column: field.id }))
        : [parsePath(id, field.id)];
      const damaged = paths.filter((path) =>
        ZEROS_AT_THE_END.test(String(valueAt(dossier, path) ?? '').trim()),
      );
      const [first] = damaged;
      if (first === undefined) return [];
      const place = { file, ...locate(first), form: id, entry: pathText(first) };
      return [{ kind: 'zeros-at-the-end', label: entryName(field), count: damaged.length, place }];
    });
  });
}

const holdsLongNumbers = ({ kind }: FieldDefinition): boolean =>
  kind === 'identity-number' || kind === 'text';

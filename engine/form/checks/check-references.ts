import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import { didYouMean } from '../../core/did-you-mean.js';
import type { Computation, EntryReference } from '../computation.js';
import { resolveReference } from '../condition-holds.js';
import { partsOf } from '../computation-parts.js';
import { fieldsOf } from '../fields-of.js';
import type { FormDefinition } from '../form-definition.js';
import type { FormRegistry } from '../registry.js';
import { parseTemplate } from '../template-text.js';

interface Reference {
  /** The field or section that refers. */
  readonly from: string;
  readonly to: EntryReference;
  /** The roster whose columns may be called by their bare names. */
  readonly roster?: string;
}

/** Whatever conditions, computations, templates and places refer to exists. */
export function checkReferences(form: FormDefinition, registry?: FormRegistry): Diagnostic[] {
  const rosters = new Set(form.sections.flatMap((one) => (one.kind === 'roster' ? [one.id] : [])));
  const places = new Set(['cover', 'title', ...form.sections.map((section) => section.id)]);
  const stamps = [...form.seals, ...form.signatures]
    .filter(({ at }) => !places.has(at))
    .map(({ text, at }): Reference => ({ from: text, to: at }));
  return [...referencesOf(form), ...stamps].flatMap((reference) => {
    const target = resolveReference(reference.to, form.id);
    const other = target.form === form.id ? form : registry?.forms.get(target.form);
    if (!other) {
      return registry === undefined ? [] : [unknown(form, reference, [...registry.forms.keys()])];
    }
    const names = namesOf(other);
    if (names.has(target.entry)) return [];
    const beside = reference.roster === undefined ? undefined : `${reference.roster}.${target.entry}`;
    if (beside !== undefined && names.has(beside)) return [];
    return rosters.has(target.entry) ? [] : [unknown(form, reference, [...names])];
  });
}

const unknown = (form: FormDefinition, { from, to }: Reference, candidates: readonly string[]): Diagnostic =>
  diagnostic(
    'form.unknown-reference',
    'error',
    { form: form.id },
    { id: from, found: to, suggestion: didYouMean(to, candidates) ?? '' },
  );

/** Everything that can be referred to: fields, rosters, and columns behind their roster's name. */
const namesOf = (form: FormDefinition): ReadonlySet<string> =>
  new Set([
    ...fieldsOf(form).map(({ field, roster }) => (roster ? `${roster.id}.${field.id}` : field.id)),
    ...form.sections.flatMap((section) => (section.kind === 'roster' ? [section.id] : [])),
  ]);

function referencesOf(form: FormDefinition): Reference[] {
  const ofFields = fieldsOf(form).flatMap(({ field, roster }): Reference[] => {
    const about = { from: field.id, ...(roster ? { roster: roster.id } : {}) };
    return [
      ...(field.requiredWhen ? [{ ...about, to: field.requiredWhen.entry }] : []),
      ...(field.appliesWhen ? [{ ...about, to: field.appliesWhen.entry }] : []),
      ...(field.sameCellAs === undefined ? [] : [{ ...about, to: field.sameCellAs }]),
      ...(field.computed ? ofComputation(field.computed, about) : []),
      ...blanks(field.template).map((to) => ({ ...about, to })),
    ];
  });
  const ofSections = form.sections.flatMap((section): Reference[] => {
    const from = section.id;
    const condition = section.appliesWhen ? [{ from, to: section.appliesWhen.entry }] : [];
    if (section.kind === 'fields') return [...condition, ...section.grid.flat().map((to) => ({ from, to }))];
    if (section.kind === 'matrix') {
      const templates = section.cells.flatMap((cell) => blanks(cell.template));
      const scores = (section.indicators ?? []).flatMap(({ scoreField, remarkField }) =>
        remarkField === undefined ? [scoreField] : [scoreField, remarkField],
      );
      return [...condition, ...[...templates, ...scores].map((to) => ({ from, to }))];
    }
    if (section.kind === 'roster') return [...condition, ...columnReferences(section)];
    return condition;
  });
  const titles = [...(form.titleLines ?? []), ...(form.cover?.lines ?? []).map((line) => line.template)];
  return [...ofFields, ...ofSections, ...titles.flatMap(blanks).map((to) => ({ from: form.title, to }))];
}

function columnReferences(
  section: Extract<FormDefinition['sections'][number], { kind: 'roster' }>,
): Reference[] {
  const { id, fixedRows = [], totalRow, rowLabel, numberedColumn } = section;
  const columns = [
    ...fixedRows.flatMap((row) => Object.keys(row)),
    ...Object.keys(totalRow?.words ?? {}),
    ...(totalRow?.sums ?? []),
    ...[rowLabel, numberedColumn].filter((one) => one !== undefined),
  ];
  return columns.map((to) => ({ from: id, to, roster: id }));
}

const blanks = (template: string | undefined): string[] =>
  parseTemplate(template ?? '').flatMap((part) => ('field' in part ? [part.field] : []));

const ofComputation = (computation: Computation, about: Omit<Reference, 'to'>): Reference[] =>
  partsOf(computation).map((to) => ({ ...about, to }));

import {
  printedLabels,
  type Basis,
  type FieldDefinition,
  type FieldsSection,
  type Filler,
  type FormDefinition,
  type RosterSection,
  type SectionDefinition,
} from '../engine/form/index.js';
import { rule, type RuleId } from '../engine/regulations/index.js';

/** What a register of our own says of itself; its labels are what its sections print. */
export interface RegisterParts {
  readonly id: string;
  readonly title: string;
  /** Name on the tab. */
  readonly shortName: string;
  readonly source: FormDefinition['source'];
  /** Why the register is there, in Chinese; printed under it. */
  readonly note: string;
  readonly filledBy: Filler;
  readonly orientation?: 'portrait' | 'landscape';
  readonly sections: readonly SectionDefinition[];
}

/** A register that is no official form: only facts that rules need and no official form asks. */
export function derivedRegister({
  note,
  orientation = 'landscape',
  ...parts
}: RegisterParts): FormDefinition {
  const form: FormDefinition = {
    ...parts,
    number: null,
    provenance: 'derived',
    provenanceNote: note,
    page: { orientation },
    notes: [note],
    seals: [],
    signatures: [],
    labels: [],
    repairs: [],
  };
  return { ...form, labels: printedLabels(form) };
}

/**
 * The provisions that rules rest on, word for word, as the basis of an entry.
 * @throws RangeError when there is no such rule.
 */
export const basisOf = (...ids: readonly RuleId[]): Basis[] =>
  ids.map((id) => {
    const provision = rule(id)?.provision;
    if (!provision) throw new RangeError(`no rule ${id}`);
    const { instrument, article, quote } = provision;
    return { document: instrument.number ?? instrument.title, article, quote };
  });

export type Column = Omit<FieldDefinition, 'required'>;

/** The first entry of a register: what there is to record. The tables below apply only to what is chosen here. */
export const whatIsRecorded = (tables: readonly SectionDefinition[]): FieldsSection => ({
  kind: 'fields',
  id: 'facts',
  title: null,
  fields: [
    {
      id: 'recorded',
      label: '有什么要登记',
      guidance: '没有的不选；选了的，下面的栏目或工作表才要填。',
      kind: 'choice',
      multiple: true,
      required: false,
      choices: tables.map(({ title }) => title ?? ''),
    },
  ],
  grid: [['recorded']],
});

/** Single facts that apply only where their title was chosen as something to record; two stand side by side. */
export const recordedFacts = (
  id: string,
  title: string,
  { basis, facts }: { basis: readonly RuleId[]; facts: readonly Column[] },
): FieldsSection => ({
  kind: 'fields',
  id,
  title,
  appliesWhen: { entry: 'recorded', among: [title] },
  basis: basisOf(...basis),
  fields: facts.map(({ weight: _, ...fact }) => ({ required: false, ...fact })),
  grid: facts.flatMap(({ id: one }, at) => (at % 2 === 0 ? [[one, facts[at + 1]?.id].filter(isThere)] : [])),
});
const isThere = (id: string | undefined): id is string => id !== undefined;

/** A table of facts that applies only where its title was chosen as something to record. */
export const recordedTable = (
  id: string,
  title: string,
  { basis, columns, rows = 6 }: { basis: readonly RuleId[]; columns: readonly Column[]; rows?: number },
): RosterSection => ({
  kind: 'roster',
  id,
  title,
  appliesWhen: { entry: 'recorded', among: [title] },
  basis: basisOf(...basis),
  columns: columns.map((column) => ({ required: false, ...column })),
  blankRows: rows,
  blankRowsProposed: true,
  rowLabel: columns[0]?.id ?? '',
});

/** Columns in short. */
export const choiceColumn = (id: string, label: string, choices: readonly string[], weight = 5): Column => ({
  id,
  label,
  kind: 'choice',
  choices,
  weight,
});
export const choicesColumn = (id: string, label: string, choices: readonly string[], weight = 9): Column => ({
  ...choiceColumn(id, label, choices, weight),
  multiple: true,
});
export const dayColumn = (id: string, label: string): Column => ({ id, label, kind: 'date', weight: 7 });
export const textColumn = (id: string, label: string, weight = 10): Column => ({
  id,
  label,
  kind: 'text',
  weight,
});
export const countColumn = (id: string, label: string, unit: string): Column => ({
  id,
  label,
  kind: 'integer',
  unit,
  weight: 4,
});
export const amountColumn = (id: string, label: string, unit: string): Column => ({
  id,
  label,
  kind: 'decimal',
  unit,
  weight: 4,
});
export const personColumn = (id: string, label = '姓名'): Column => ({
  id,
  label,
  kind: 'person-name',
  weight: 6,
});
export const rateColumn = (id: string, label: string): Column => ({
  id,
  label,
  kind: 'percentage',
  unit: '%',
  weight: 4,
});
export const yesOrNo = (id: string, label: string): Column => choiceColumn(id, label, ['是', '否'], 4);

/** How often people of several kinds heard lessons, by year. */
export const visitsTable = (
  title: string,
  kinds: readonly string[],
  basis: readonly RuleId[],
): RosterSection =>
  recordedTable('visits', title, {
    basis,
    columns: [
      personColumn('visitor_name'),
      choiceColumn('visitor_kind', '人员', kinds, 6),
      countColumn('visit_year', '年度', '年'),
      countColumn('visit_count', '次数', '次'),
    ],
  });

/** How many projects of a year were sampled. */
export const samplingColumns = (total = '项目总数'): Column[] => [
  countColumn('year', '年度', '年'),
  countColumn('projects_total', total, '个'),
  countColumn('projects_sampled', '抽查项目数', '个'),
];

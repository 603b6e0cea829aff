import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import {
  columnOf,
  entriesOf,
  factRecord,
  given,
  isBlank,
  type SourcedRow,
  type SourcedValue,
} from '../sourced-value.js';

const FORM = 'zj-table-2';
const UNIVERSITY = /高校|大学|学院|高等/;
const rules = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `zj-2026-forms.${name}`);

/** What the project list says: each row, numbers, leaders and class teachers across rows and against Table 1. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const rows = entriesOf(dossier, FORM).rows('projects');
  return [
    ...rows.flatMap((row) => project(row)),
    ...acrossRows(rows),
    ...againstRoster(rows, dossier),
    ...againstEvidence(rows, dossier),
  ];
}

function project(row: SourcedRow): FactRecord<EntryPath>[] {
  const name = row.column('project_name').value;
  const about = { label: isBlank(name) ? `表2第${row.index + 1}行` : `项目“${String(name)}”` };
  return [
    factRecord(
      { subject: 'project', rules: rules('t2.columns'), ...about },
      {
        seq: row.column('project_seq'),
        class_name: row.column('project_name'),
        base_credits: row.column('basic_credits'),
        start_date: row.column('start_date'),
        completed_trainees: row.column('completed_trainee_count'),
        satisfaction_pct: row.column('satisfaction_rate'),
        leader_name: row.column('leader_name'),
        leader_title: row.column('leader_professional_title'),
        leader_background: row.column('leader_specialty'),
        leader_course: row.column('leader_course'),
        leader_mobile: row.column('leader_mobile'),
        head_name: row.column('class_teacher_name'),
        head_mobile: row.column('class_teacher_mobile'),
      },
    ),
    factRecord(
      {
        subject: 'project',
        rules: [
          ...rules('t2.base-credits-positive', 't2.satisfaction-range', 't2.trainees-integer'),
          'zj-2011-03.s6.3.3.satisfaction-70',
          'zj-2014-rules.a27.6',
          'zj-2014-rules.a28.3',
        ],
        ...about,
      },
      {
        base_credits: row.column('basic_credits'),
        satisfaction_pct: row.column('satisfaction_rate'),
        completed_trainees: row.column('completed_trainee_count'),
      },
    ),
  ];
}

/** All rows as one value, shown at one column. */
const shownAt = (rows: readonly SourcedRow[], column: string): SourcedValue => ({
  value: rows.map((row) => ({
    class_name: row.column('project_name').value,
    leader_name: row.column('leader_name').value,
    leader_mobile: row.column('leader_mobile').value,
    head_name: row.column('class_teacher_name').value,
    start_date: row.column('start_date').value,
  })),
  entries: rows.flatMap((row) => row.column(column).entries),
});

function acrossRows(rows: readonly SourcedRow[]): FactRecord<EntryPath>[] {
  if (rows.length === 0) return [];
  const about = { subject: 'package', label: '表2' } as const;
  return [
    factRecord({ ...about, rules: rules('x.t2-seq-consecutive') }, { seqs: columnOf(rows, 'project_seq') }),
    factRecord({ ...about, rules: rules('x.t2-project-duplicate') }, { rows: shownAt(rows, 'project_name') }),
    factRecord(
      { ...about, rules: rules('x.leader-mobile-consistent') },
      { rows: shownAt(rows, 'leader_mobile') },
    ),
    factRecord(
      { ...about, subject: 'class', rules: rules('x.class-head-overlap') },
      { rows: shownAt(rows, 'class_teacher_name') },
    ),
  ];
}

function againstRoster(rows: readonly SourcedRow[], dossier: Dossier): FactRecord<EntryPath>[] {
  if (dossier.forms['zj-table-1'] === undefined) return [];
  const application = entriesOf(dossier, 'zj-table-1');
  const staff = application.rows('staff_roster');
  const nature = String(application.field('institution_nature').value ?? '');
  const names = columnOf(staff, 'person_name');
  return [
    factRecord(
      { subject: 'package', rules: rules('x.leader-in-roster'), label: '表2与表1名册' },
      {
        leader_names: columnOf(rows, 'leader_name'),
        roster_names: given(names.value ?? []),
        is_hei: given(UNIVERSITY.test(nature)),
      },
    ),
    ...rows.flatMap((row) => {
      const leader = row.column('leader_name');
      const listed = staff.find((one) => sameText(one.column('person_name').value, leader.value));
      if (isBlank(leader.value) || !listed) return [];
      return [
        factRecord(
          {
            subject: 'person',
            rules: rules('x.leader-title-matches-roster'),
            label: `项目负责人${String(leader.value)}`,
          },
          {
            leader_title: row.column('leader_professional_title'),
            roster_title: listed.column('professional_title'),
          },
        ),
      ];
    }),
  ];
}

const sameText = (one: unknown, other: unknown): boolean =>
  String(one ?? '').replace(/\s/g, '') === String(other ?? '').replace(/\s/g, '');

/** Numbers of the list against the project folders of the evidence register. */
function againstEvidence(rows: readonly SourcedRow[], dossier: Dossier): FactRecord<EntryPath>[] {
  const evidence = entriesOf(dossier, 'zj-evidence-register').rows('evidence');
  const numbersOf = (folder: string): number[] => [
    ...new Set(
      evidence.flatMap((row) => {
        const number = row.column('project_number').value;
        const inFolder = String(row.column('evidence_code').value ?? '').startsWith(`${folder}-`);
        return inFolder && typeof number === 'number' ? [number] : [];
      }),
    ),
  ];
  const seqs = columnOf(rows, 'project_seq');
  const about = { subject: 'package', label: '表2与佐证材料' } as const;
  const [applications, folders] = [numbersOf('3'), numbersOf('5')];
  return [
    ...(applications.length === 0
      ? []
      : [
          factRecord(
            { ...about, rules: rules('x.folder3-seq-match', 't3.plan-design.seq-correspondence') },
            { table_seqs: seqs, application_seqs: given(applications) },
          ),
        ]),
    ...(folders.length === 0
      ? []
      : [
          factRecord(
            { ...about, rules: rules('x.folder5-seq-match') },
            { table_seqs: seqs, folder_seqs: given(folders) },
          ),
        ]),
  ];
}

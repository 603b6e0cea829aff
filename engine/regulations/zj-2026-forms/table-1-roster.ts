import {
  all,
  atMost,
  count,
  enumerated,
  every,
  filled,
  firstOf,
  firstOfKey,
  isOneOf,
  joined,
  listed,
  moreThan,
  mostOfKey,
  normalised,
  not,
  rowNumber,
  rowsInKey,
  same,
  structureOf,
  word,
  wordsOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, oneOf, optional, record, text } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { isWholeRow, roster, ROSTER_COLUMNS, rosterCounts as countsOf } from './roster-person.js';

/** Roster rows complete. */
export const rosterColumns = defineRule({
  id: 'zj-2026-forms.t1.roster-columns',
  provision: provisions['t1.roster-columns'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '名册每行各栏都已填写',
  lacking: 'always',
  inputs: {
    roster: roster({
      description: '名册各行（全空行不计）',
      unit: '人',
    }),
  },
  parameters: {
    required_columns: since(
      '2026-03-25',
      ['姓名', '性别', '年龄', '学历', '毕业院校及专业', '职称', '现任教学科'] as const,
      '栏',
    ),
  },
  message: '名册填写不全：{actual}；每行应填{limit}。',
  remedy: '补填空白栏；信息不全的人员不能计入专职师资。',
  relations: [
    {
      id: 'zj-2026-forms.t5.staff.incomplete-rows-not-counted',
      relation: 'consequence',
      note: '不全且无法补充的不能计算在内',
    },
  ],
  decide: ({ roster: people }, { required_columns }) => {
    const whole = isWholeRow(people);
    const blank = enumerated(
      ROSTER_COLUMNS.map((column, at) => [not(filled(people[column])), required_columns[at] ?? ''] as const),
    );
    return {
      holds: all(moreThan(count(people), 0), every(people, whole)),
      actual: firstOf(
        [[same(count(people), 0), word('没有人员')]],
        listed(people, joined('第', rowNumber(people), '行', blank), not(whole), '；'),
      ),
      permitted: wordsOf(required_columns),
    };
  },
});

/** Managers marked 专职管理 in the subject column. */
export const rosterManagerMark = defineRule({
  id: 'zj-2026-forms.t1.roster-manager-mark',
  provision: provisions['t1.roster-manager-mark'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  states: '管理人员的“现任教学科”填“{manager_mark}”',
  inputs: {
    role: oneOf(['教师', '管理人员'], { description: '人员类别' }),
    subject: text({ description: '现任教学科栏内容' }),
  },
  parameters: {
    manager_mark: since('2026-03-25', '专职管理', '文本'),
  },
  message: '“现任教学科”填为“{actual}”，管理人员应填“{limit}”。',
  remedy: '管理人员填“专职管理”，教师填任教学科。',
  decide: ({ role, subject }, { manager_mark }) => ({
    holds: same(same(normalised(subject), manager_mark), same(role, '管理人员')),
    actual: subject,
    permitted: manager_mark,
  }),
});

/** Counts of teachers, seniors, managers from the roster. */
export const rosterCounts = defineRule({
  id: 'zj-2026-forms.t1.roster-counts',
  provision: provisions['t1.roster-columns'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    roster: roster({
      description: '名册各行',
      unit: '人',
    }),
  },
  parameters: {},
  message: '名册统计：{actual}。',
  remedy: '用于核对专职师资条件。',
  relations: [
    { id: 'zj-2026-forms.t3.staff.tier', relation: 'input-to', note: '专职师资分档' },
    { id: 'zj-2026-forms.x.title-level', relation: 'uses', note: '职称级别' },
  ],
  decide: ({ roster: people }) => {
    const counted = countsOf(people);
    return {
      gives: structureOf(counted),
      actual: joined(
        '专职教师',
        counted.teachers,
        '人，其中高级职称',
        counted.seniors,
        '人；专职管理',
        counted.managers,
        '人',
      ),
    };
  },
});

/** No person listed twice. */
export const rosterNoDuplicate = defineRule({
  id: 'zj-2026-forms.t1.roster-no-duplicate',
  provision: provisions['t1.roster-no-duplicate'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  states: '名册中同一人只填一行',
  inputs: {
    names: listOf(text({ description: '名册姓名列（不含空行）' }), { description: '名册姓名列（不含空行）' }),
  },
  parameters: {
    max_rows_per_person: since('2026-03-25', 1, '行'),
  },
  message: '名册中姓名重复：{actual}；同一人只填{limit}行。',
  remedy: '删除重复行；确为同名不同人的在姓名后注明。',
  decide: ({ names }, { max_rows_per_person }) => {
    const name = normalised(names.value);
    return {
      holds: atMost(mostOfKey(names, name), max_rows_per_person),
      actual: listed(
        names,
        names.value,
        all(moreThan(rowsInKey(names, name), max_rows_per_person), firstOfKey(names, name)),
      ),
      permitted: max_rows_per_person,
    };
  },
});

/** Practice-base rows complete, yes/no valid. */
export const basesColumns = defineRule({
  id: 'zj-2026-forms.t1.bases-columns',
  provision: provisions['t1.bases-columns'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '实践基地每行各栏都已填写',
  lacking: 'always',
  inputs: {
    bases: listOf(
      record(
        {
          name: optional(text({ description: '实践基地单位名称' })),
          leader: optional(text({ description: '负责人' })),
          address: optional(text({ description: '地址' })),
          is_provincial_school: optional(text({ description: '是否省级教师发展学校' })),
        },
        { description: '一行' },
      ),
      {
        description: '实践基地各行（全空行不计）',
        unit: '个',
      },
    ),
  },
  parameters: {
    is_provincial_school_values: since('2026-03-25', ['是', '否'] as const, '项'),
  },
  message: '实践基地填写不全：{actual}；应填{limit}。',
  remedy: '补填单位名称、负责人、地址、是否省级教师发展学校。',
  relations: [{ id: 'zj-2011-03.s3.6.practice-base', relation: 'input-to', note: '实践基地数量' }],
  decide: ({ bases }, { is_provincial_school_values }) => {
    const columns = [
      ['实践基地单位名称', filled(bases.name)],
      ['负责人', filled(bases.leader)],
      ['地址', filled(bases.address)],
      [
        '是否省级教师发展学校',
        all(
          filled(bases.is_provincial_school),
          isOneOf(bases.is_provincial_school, is_provincial_school_values),
        ),
      ],
    ] as const;
    const whole = all(...columns.map(([, met]) => met));
    const blank = enumerated(columns.map(([label, met]) => [not(met), label] as const));
    return {
      when: moreThan(count(bases), 0),
      holds: every(bases, whole),
      actual: listed(bases, joined('第', rowNumber(bases), '行', blank), not(whole), '；'),
      permitted: '四栏，是否省级教师发展学校填是或否',
    };
  },
});

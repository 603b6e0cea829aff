import { computed, notApplicable, verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf, oneOf, optional, record, text } from '../input.js';
import { blankLabels, isFilled } from '../name-list.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { repeatedNames } from './repeated-names.js';
import { ROSTER_COLUMNS, countRoster, isManagerMark, roster } from './roster-person.js';

/** Roster rows complete. */
export const rosterColumns = defineRule({
  id: 'zj-2026-forms.t1.roster-columns',
  provision: provisions['t1.roster-columns'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
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
  check({ roster: people }, { required_columns }) {
    const lacking = people.map((one) =>
      required_columns.filter((_, index) => !isFilled(one[ROSTER_COLUMNS[index] ?? 'name'])),
    );
    const failing = lacking.flatMap((blank, index) => (blank.length > 0 ? [index] : []));
    const words = failing.map((index) => `第${index + 1}行${(lacking[index] ?? []).join('、')}`);
    return verdict(people.length > 0 && failing.length === 0, {
      actual: people.length === 0 ? '没有人员' : words.join('；'),
      limit: required_columns.join('、'),
      ...(failing.length === 0 ? {} : { at: { roster: failing } }),
    });
  },
});

/** Managers marked 专职管理 in the subject column. */
export const rosterManagerMark = defineRule({
  id: 'zj-2026-forms.t1.roster-manager-mark',
  provision: provisions['t1.roster-manager-mark'],
  kind: 'computable',
  subject: 'person',
  severity: 'violation',
  inputs: {
    role: oneOf(['教师', '管理人员'], { description: '人员类别' }),
    subject: text({ description: '现任教学科栏内容' }),
  },
  parameters: {
    manager_mark: since('2026-03-25', '专职管理', '文本'),
  },
  message: '“现任教学科”填为“{actual}”，管理人员应填“{limit}”。',
  remedy: '管理人员填“专职管理”，教师填任教学科。',
  check({ role, subject }) {
    return verdict(isManagerMark(subject) === (role === '管理人员'), {
      actual: subject,
      limit: '专职管理',
    });
  },
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
  message: '名册统计：{value}（教师/高级职称/专职管理）。',
  remedy: '用于核对专职师资条件。',
  relations: [
    { id: 'zj-2026-forms.t3.staff.tier', relation: 'input-to', note: '专职师资分档' },
    { id: 'zj-2026-forms.x.title-level', relation: 'uses', note: '职称级别' },
  ],
  check({ roster: people }) {
    return computed(countRoster(people));
  },
});

/** No person listed twice. */
export const rosterNoDuplicate = defineRule({
  id: 'zj-2026-forms.t1.roster-no-duplicate',
  provision: provisions['t1.roster-no-duplicate'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  inputs: {
    names: listOf(text({ description: '名册姓名列（不含空行）' }), { description: '名册姓名列（不含空行）' }),
  },
  parameters: {
    max_rows_per_person: since('2026-03-25', 1, '行'),
  },
  message: '名册中姓名重复：{actual}；同一人只填{limit}行。',
  remedy: '删除重复行；确为同名不同人的在姓名后注明。',
  check({ names }, { max_rows_per_person }) {
    const repeated = repeatedNames(names);
    return verdict(repeated.length === 0, {
      actual: [...new Set(repeated.map((index) => names[index]))].join('、'),
      limit: max_rows_per_person,
      ...(repeated.length === 0 ? {} : { at: { names: repeated } }),
    });
  },
});

/** Practice-base rows complete, yes/no valid. */
export const basesColumns = defineRule({
  id: 'zj-2026-forms.t1.bases-columns',
  provision: provisions['t1.bases-columns'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
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
  check({ bases }, { is_provincial_school_values }) {
    if (bases.length === 0) return notApplicable();
    const lacking = bases.map((base) => [
      ...blankLabels({ 实践基地单位名称: base.name, 负责人: base.leader, 地址: base.address }),
      ...(is_provincial_school_values.some((value) => value === base.is_provincial_school)
        ? []
        : ['是否省级教师发展学校']),
    ]);
    const failing = lacking.flatMap((blank, index) => (blank.length > 0 ? [index] : []));
    return verdict(failing.length === 0, {
      actual: failing.map((index) => `第${index + 1}行${(lacking[index] ?? []).join('、')}`).join('；'),
      limit: '四栏，是否省级教师发展学校填是或否',
      ...(failing.length === 0 ? {} : { at: { bases: failing } }),
    });
  },
});

import {
  all,
  allMet,
  any,
  enumerated,
  firstOfKey,
  isOneOf,
  joined,
  listed,
  occursIn,
  rowsOf,
  same,
  wordsOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { categoryWords } from './review-category.js';

/** Review half matches institution category. */
export const halfVsCategory = defineRule({
  id: 'zj-2026-forms.x.half-vs-category',
  provision: provisions['x.half-vs-category'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '机构类别与复查批次对应',
  inputs: {
    review_half: oneOf(['first', 'second'], { description: '上半年/下半年复查' }),
    review_category: oneOf(['three-year', 'deferred', 'prep'], {
      description: '资质已满3年/延期复查/筹建期满1年',
    }),
  },
  parameters: {
    mapping: since('2026-03-25', { first: ['deferred', 'prep'], second: ['three-year'] } as const, '对应'),
  },
  message: '{actual}的机构类别与复查批次不对应，应为{limit}。',
  remedy: '核对复查批次和机构类别。',
  readings: [
    {
      point: '表2注3按上/下半年，表9按机构类别',
      reading: '两者截止日一一对应（6月20日/8月30日），据此配对',
      why: '两处日期完全相同',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.t2.note3-first-half-scope', relation: 'links', note: '6月20日' },
    { id: 'zj-2026-forms.t9.scope-three-year', relation: 'links', note: '8月30日' },
  ],
  decide: ({ review_half, review_category }, { mapping }) => {
    const rows = rowsOf(mapping);
    return {
      holds: any(
        ...rows.map(([half, categories]) =>
          all(same(review_half, half), isOneOf(review_category, categories)),
        ),
      ),
      actual: categoryWords(review_category),
      permitted: enumerated(
        rows.map(
          ([half, categories]) =>
            [same(review_half, half), wordsOf([...categories].map((one) => categoryWords(one)))] as const,
        ),
      ),
    };
  },
});

/** 3-year institutions: projects in 2024, 2025 and 2026. */
export const yearsCovered = defineRule({
  id: 'zj-2026-forms.x.years-covered',
  provision: provisions['x.years-covered'],
  kind: 'computable',
  subject: 'package',
  severity: 'warning',
  states: '资质已满3年的机构，表2覆盖{three_year_years}各年',
  inputs: {
    review_category: oneOf(['three-year', 'deferred', 'prep'], { description: '机构类别' }),
    project_years: listOf(integer({ description: '表2开班时间涉及的年份（去重）', unit: '年' }), {
      description: '表2开班时间涉及的年份（去重）',
      unit: '年',
    }),
  },
  parameters: {
    three_year_years: since('2026-03-25', [2024, 2025, 2026] as const, '年'),
  },
  message: '表2只有{actual}年的项目，应覆盖{limit}。',
  remedy: '补填缺少年份的项目；确无办班的附说明。',
  readings: [
    {
      point: '“近3年”与“2024至2026年8月30日”',
      reading: '即2024、2025、2026三个年度',
      why: '表9给出具体范围',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t5.general-8', relation: 'see-also', note: '连续2年未办学' }],
  decide: ({ review_category, project_years }, { three_year_years }) => {
    const years = [...three_year_years];
    return {
      when: same(review_category, 'three-year'),
      ...allMet(
        years,
        years.map((year) => occursIn(project_years, project_years.value, year)),
      ),
      actual: listed(
        project_years,
        project_years.value,
        firstOfKey(project_years, joined(project_years.value)),
      ),
    };
  },
});

import {
  all,
  any,
  atMost,
  firstOf,
  lessThan,
  normalised,
  not,
  same,
  yearsAfter,
  type Expr,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, text } from '../input.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Named in the text with a cap of their own. */
const NORMAL_UNIVERSITIES = ['浙江师范大学', '杭州师范大学'];

/** The first year of certification comes before everything else. */
const inFirstYear = (applicant: {
  readonly certified_date: Expr<'day', 'one'>;
  readonly application_date: Expr<'day', 'one'>;
}) => lessThan(applicant.application_date, yearsAfter(applicant.certified_date, 1));

const isNormalUniversity = ({ institution_name }: { readonly institution_name: Expr<'text', 'one'> }) =>
  any(...NORMAL_UNIVERSITIES.map((name) => same(normalised(institution_name), name)));

/** How many province-wide projects an institution may apply for in the round. */
export const capEffective = defineRule({
  id: 'zj-2021-157.s3.1.cap-effective',
  provision: provisions['s3.1'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    institution_name: text({ description: '申报机构名称' }),
    has_remote: boolean({ description: '是否承担远程培训（有网络/远程资质）' }),
    certified_date: day({ description: '资质认定公布日期', unit: '日' }),
    application_date: day({ description: '申报日期', unit: '日' }),
  },
  parameters: {
    cap_normal_universities: figures.cap_normal_universities,
    cap_general: figures.cap_general,
    cap_remote: figures.cap_remote,
    cap_under_one_year: figures.cap_under_one_year,
  },
  message: '本批次申报上限：{value}项。',
  remedy: '按上限申报。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: '申报日期早于认定日期满一年的对应日，为不满一年；对应日当天算满一年',
      why: '《民法典》第202条对应日为最后一日，“不满”不含本数',
    },
    { point: '不满一年与其他类别重叠', reading: '5项优先', why: '该句单独成句，针对所有类别的新机构' },
    { point: '减半（整改期）与上限的先后', reading: '先定上限再减半向下取整', why: '规程第二十七条' },
    { point: '各地（县级）项目是否计入', reading: '不计入', why: '只限“面向全省的培训项目申报数”' },
  ],
  relations: [
    { id: 'zj-2014-rules.a27.cap-halved', relation: 'modified-by', note: '整改期减半' },
    {
      id: 'zj-2026-review.s3.2.2.both-natures-both-reviews',
      relation: 'interacts-with',
      note: '两种资质分别复查，但申报数只按一个上限',
    },
  ],
  decide: (applicant, { cap_normal_universities, cap_general, cap_remote, cap_under_one_year }) => ({
    gives: firstOf(
      [
        [inFirstYear(applicant), cap_under_one_year],
        [isNormalUniversity(applicant), cap_normal_universities],
        [applicant.has_remote, cap_remote],
      ],
      cap_general,
    ),
  }),
});

/** The cap of 浙江师范大学 and 杭州师范大学. */
export const capNormalUniversities = defineRule({
  id: 'zj-2021-157.s3.1.cap-normal-universities',
  provision: provisions['s3.1'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '面向全省的自主选课项目不超过浙江师范大学、杭州师范大学的申报上限',
  inputs: {
    institution_name: text({ description: '申报机构名称' }),
    has_remote: boolean({ description: '是否承担远程培训（有网络/远程资质）' }),
    certified_date: day({ description: '资质认定公布日期', unit: '日' }),
    application_date: day({ description: '申报日期', unit: '日' }),
    province_wide_projects: integer({
      description: '面向全省的自主选课项目申报数（不含订单式、不含本地项目）',
      unit: '项',
    }),
  },
  parameters: {
    cap_normal_universities: figures.cap_normal_universities,
  },
  message: '面向全省申报{actual}项，限报{limit}项。',
  remedy: '调减申报项目[，须调减 {gap} 项]；或转为订单式、本地项目。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: '申报日期早于认定日期满一年的对应日，为不满一年；对应日当天算满一年',
      why: '《民法典》第202条对应日为最后一日，“不满”不含本数',
    },
    { point: '不满一年与其他类别重叠', reading: '5项优先', why: '该句单独成句，针对所有类别的新机构' },
    { point: '减半（整改期）与上限的先后', reading: '先定上限再减半向下取整', why: '规程第二十七条' },
    { point: '各地（县级）项目是否计入', reading: '不计入', why: '只限“面向全省的培训项目申报数”' },
  ],
  relations: [
    { id: 'zj-2021-157.s3.1.cap-effective', relation: 'uses', note: '先判断适用哪个上限' },
    { id: 'zj-2014-rules.a27.cap-halved', relation: 'modified-by', note: '整改期减半' },
    {
      id: 'zj-2026-review.s3.2.2.both-natures-both-reviews',
      relation: 'interacts-with',
      note: '两种资质分别复查，但申报数只按一个上限',
    },
  ],
  decide: ({ province_wide_projects, ...applicant }, { cap_normal_universities }) => ({
    when: all(not(inFirstYear(applicant)), isNormalUniversity(applicant)),
    holds: atMost(province_wide_projects, cap_normal_universities),
  }),
});

/** The cap of other universities and province-wide institutions. */
export const capGeneral = defineRule({
  id: 'zj-2021-157.s3.1.cap-general',
  provision: provisions['s3.1'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '面向全省的自主选课项目不超过申报上限',
  inputs: {
    institution_name: text({ description: '申报机构名称' }),
    has_remote: boolean({ description: '是否承担远程培训（有网络/远程资质）' }),
    certified_date: day({ description: '资质认定公布日期', unit: '日' }),
    application_date: day({ description: '申报日期', unit: '日' }),
    province_wide_projects: integer({
      description: '面向全省的自主选课项目申报数（不含订单式、不含本地项目）',
      unit: '项',
    }),
  },
  parameters: {
    cap_general: figures.cap_general,
  },
  message: '面向全省申报{actual}项，限报{limit}项。',
  remedy: '调减申报项目[，须调减 {gap} 项]；或转为订单式、本地项目。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: '申报日期早于认定日期满一年的对应日，为不满一年；对应日当天算满一年',
      why: '《民法典》第202条对应日为最后一日，“不满”不含本数',
    },
    { point: '不满一年与其他类别重叠', reading: '5项优先', why: '该句单独成句，针对所有类别的新机构' },
    { point: '减半（整改期）与上限的先后', reading: '先定上限再减半向下取整', why: '规程第二十七条' },
    { point: '各地（县级）项目是否计入', reading: '不计入', why: '只限“面向全省的培训项目申报数”' },
  ],
  relations: [
    { id: 'zj-2021-157.s3.1.cap-effective', relation: 'uses', note: '先判断适用哪个上限' },
    { id: 'zj-2014-rules.a27.cap-halved', relation: 'modified-by', note: '整改期减半' },
    {
      id: 'zj-2026-review.s3.2.2.both-natures-both-reviews',
      relation: 'interacts-with',
      note: '两种资质分别复查，但申报数只按一个上限',
    },
  ],
  decide: ({ province_wide_projects, ...applicant }, { cap_general }) => ({
    when: all(not(inFirstYear(applicant)), not(isNormalUniversity(applicant)), not(applicant.has_remote)),
    holds: atMost(province_wide_projects, cap_general),
  }),
});

/** The cap of institutions that give remote training. */
export const capRemote = defineRule({
  id: 'zj-2021-157.s3.1.cap-remote',
  provision: provisions['s3.1'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '面向全省的自主选课项目不超过远程培训机构的申报上限',
  inputs: {
    institution_name: text({ description: '申报机构名称' }),
    has_remote: boolean({ description: '是否承担远程培训（有网络/远程资质）' }),
    certified_date: day({ description: '资质认定公布日期', unit: '日' }),
    application_date: day({ description: '申报日期', unit: '日' }),
    province_wide_projects: integer({
      description: '面向全省的自主选课项目申报数（不含订单式、不含本地项目）',
      unit: '项',
    }),
  },
  parameters: {
    cap_remote: figures.cap_remote,
  },
  message: '面向全省申报{actual}项，限报{limit}项。',
  remedy: '调减申报项目[，须调减 {gap} 项]；或转为订单式、本地项目。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: '申报日期早于认定日期满一年的对应日，为不满一年；对应日当天算满一年',
      why: '《民法典》第202条对应日为最后一日，“不满”不含本数',
    },
    { point: '不满一年与其他类别重叠', reading: '5项优先', why: '该句单独成句，针对所有类别的新机构' },
    { point: '减半（整改期）与上限的先后', reading: '先定上限再减半向下取整', why: '规程第二十七条' },
    { point: '各地（县级）项目是否计入', reading: '不计入', why: '只限“面向全省的培训项目申报数”' },
  ],
  relations: [
    { id: 'zj-2021-157.s3.1.cap-effective', relation: 'uses', note: '先判断适用哪个上限' },
    { id: 'zj-2014-rules.a27.cap-halved', relation: 'modified-by', note: '整改期减半' },
    {
      id: 'zj-2026-review.s3.2.2.both-natures-both-reviews',
      relation: 'interacts-with',
      note: '两种资质分别复查，但申报数只按一个上限',
    },
  ],
  decide: ({ province_wide_projects, ...applicant }, { cap_remote }) => ({
    when: all(not(inFirstYear(applicant)), not(isNormalUniversity(applicant)), applicant.has_remote),
    holds: atMost(province_wide_projects, cap_remote),
  }),
});

/** The cap in the first year of certification, whatever the institution. */
export const capUnderOneYear = defineRule({
  id: 'zj-2021-157.s3.1.cap-under-one-year',
  provision: provisions['s3.1'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '面向全省的自主选课项目不超过认定资质不满一年的申报上限',
  inputs: {
    institution_name: text({ description: '申报机构名称' }),
    has_remote: boolean({ description: '是否承担远程培训（有网络/远程资质）' }),
    certified_date: day({ description: '资质认定公布日期', unit: '日' }),
    application_date: day({ description: '申报日期', unit: '日' }),
    province_wide_projects: integer({
      description: '面向全省的自主选课项目申报数（不含订单式、不含本地项目）',
      unit: '项',
    }),
  },
  parameters: {
    cap_under_one_year: figures.cap_under_one_year,
  },
  message: '面向全省申报{actual}项，限报{limit}项。',
  remedy: '调减申报项目[，须调减 {gap} 项]；或转为订单式、本地项目。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: '申报日期早于认定日期满一年的对应日，为不满一年；对应日当天算满一年',
      why: '《民法典》第202条对应日为最后一日，“不满”不含本数',
    },
    { point: '不满一年与其他类别重叠', reading: '5项优先', why: '该句单独成句，针对所有类别的新机构' },
    { point: '减半（整改期）与上限的先后', reading: '先定上限再减半向下取整', why: '规程第二十七条' },
    { point: '各地（县级）项目是否计入', reading: '不计入', why: '只限“面向全省的培训项目申报数”' },
  ],
  relations: [
    { id: 'zj-2021-157.s3.1.cap-effective', relation: 'uses', note: '先判断适用哪个上限' },
    { id: 'zj-2014-rules.a27.cap-halved', relation: 'modified-by', note: '整改期减半' },
    {
      id: 'zj-2026-review.s3.2.2.both-natures-both-reviews',
      relation: 'interacts-with',
      note: '两种资质分别复查，但申报数只按一个上限',
    },
  ],
  decide: ({ province_wide_projects, ...applicant }, { cap_under_one_year }) => ({
    when: inFirstYear(applicant),
    holds: atMost(province_wide_projects, cap_under_one_year),
  }),
});

import { defineRule } from '../define-rule.js';
import { boolean, day, integer, text } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Applicable application cap (5/25/35/40).
 *
 * FORMULA: “不满一年” = application_date < certified_date + 1年对应日（无对应日取月末日）；“两所师大” = institution_name 规范化后 ∈ {浙江师范大学, 杭州师范大学}。不满一年 → 5；否则取适用上限的最大值：两所师大 40；has_remote 35；其余 25
 * RESULT: {"type": "value", "values": "项数"}
 */
export const capEffective = defineRule({
  id: 'zj-2021-157.s3.1.cap-effective',
  instrument,
  citation: {
    article: '三（一）',
    quote:
      '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '2021年下半年批次，面向全省的自主选课项目',
  severity: 'info',
  inputs: {
    institution_name: text({ description: '申报机构名称' }),
    has_remote: boolean({ description: '是否承担远程培训（有网络/远程资质）' }),
    certified_date: day({ description: '资质认定公布日期', unit: '日' }),
    application_date: day({ description: '申报日期', unit: '日' }),
  },
  parameters: {
    cap_normal_universities: since('2021-06-20', 40, '项'),
    cap_general: since('2021-06-20', 25, '项'),
    cap_remote: since('2021-06-20', 35, '项'),
    cap_under_one_year: since('2021-06-20', 5, '项'),
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
      reading: 'application_date < certified_date + 1年对应日 → 不满一年；对应日当天算满一年',
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
  check: UNWRITTEN,
});

/**
 * Zhejiang/Hangzhou Normal University ≤ 40.
 *
 * FORMULA: “不满一年” = application_date < certified_date + 1年对应日（无对应日取月末日）；“两所师大” = institution_name 规范化后 ∈ {浙江师范大学, 杭州师范大学}。不满一年，或不是两所师大 → not-applicable；province_wide_projects ≤ 40 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const capNormalUniversities = defineRule({
  id: 'zj-2021-157.s3.1.cap-normal-universities',
  instrument,
  citation: {
    article: '三（一）',
    quote:
      '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '2021年下半年批次，面向全省的自主选课项目',
  severity: 'violation',
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
    cap_normal_universities: since('2021-06-20', 40, '项'),
  },
  message: '面向全省申报{actual}项，限报{limit}项。',
  remedy: '减少申报项目或转为订单式、本地项目。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: 'application_date < certified_date + 1年对应日 → 不满一年；对应日当天算满一年',
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
  check: UNWRITTEN,
});

/**
 * Other universities/province-wide bodies ≤ 25.
 *
 * FORMULA: “不满一年” = application_date < certified_date + 1年对应日（无对应日取月末日）；“两所师大” = institution_name 规范化后 ∈ {浙江师范大学, 杭州师范大学}。不满一年，或是两所师大，或 has_remote → not-applicable；province_wide_projects ≤ 25 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const capGeneral = defineRule({
  id: 'zj-2021-157.s3.1.cap-general',
  instrument,
  citation: {
    article: '三（一）',
    quote:
      '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '2021年下半年批次，面向全省的自主选课项目',
  severity: 'violation',
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
    cap_general: since('2021-06-20', 25, '项'),
  },
  message: '面向全省申报{actual}项，限报{limit}项。',
  remedy: '减少申报项目或转为订单式、本地项目。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: 'application_date < certified_date + 1年对应日 → 不满一年；对应日当天算满一年',
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
  check: UNWRITTEN,
});

/**
 * Remote-training bodies ≤ 35.
 *
 * FORMULA: “不满一年” = application_date < certified_date + 1年对应日（无对应日取月末日）；“两所师大” = institution_name 规范化后 ∈ {浙江师范大学, 杭州师范大学}。不满一年，或是两所师大，或 has_remote = 否 → not-applicable；province_wide_projects ≤ 35 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const capRemote = defineRule({
  id: 'zj-2021-157.s3.1.cap-remote',
  instrument,
  citation: {
    article: '三（一）',
    quote:
      '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '2021年下半年批次，面向全省的自主选课项目',
  severity: 'violation',
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
    cap_remote: since('2021-06-20', 35, '项'),
  },
  message: '面向全省申报{actual}项，限报{limit}项。',
  remedy: '减少申报项目或转为订单式、本地项目。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: 'application_date < certified_date + 1年对应日 → 不满一年；对应日当天算满一年',
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
  check: UNWRITTEN,
});

/**
 * Accredited < 1 year ≤ 5.
 *
 * FORMULA: “不满一年” = application_date < certified_date + 1年对应日（无对应日取月末日）；“两所师大” = institution_name 规范化后 ∈ {浙江师范大学, 杭州师范大学}。不是不满一年 → not-applicable；province_wide_projects ≤ 5 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const capUnderOneYear = defineRule({
  id: 'zj-2021-157.s3.1.cap-under-one-year',
  instrument,
  citation: {
    article: '三（一）',
    quote:
      '2021年下半年面向全省的培训项目申报数：浙江师范大学、杭州师范大学限报40项，其他高校和面向全省开展教师培训的培训机构限报25项，承担远程培训的机构限报35项。认定资质不满一年的培训机构限报5项。',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '2021年下半年批次，面向全省的自主选课项目',
  severity: 'violation',
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
    cap_under_one_year: since('2021-06-20', 5, '项'),
  },
  message: '面向全省申报{actual}项，限报{limit}项。',
  remedy: '减少申报项目或转为订单式、本地项目。',
  readings: [
    {
      point: '既有面授资质又承担远程培训的机构按哪个上限',
      reading: '整家机构按较高的一个上限（35，浙师大、杭师大为40），不相加',
      why: '条文把数额规定给“机构”，没有“分别”二字；相加会超过任何一类上限',
    },
    {
      point: '“认定资质不满一年”的起止点',
      reading: 'application_date < certified_date + 1年对应日 → 不满一年；对应日当天算满一年',
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
  check: UNWRITTEN,
});

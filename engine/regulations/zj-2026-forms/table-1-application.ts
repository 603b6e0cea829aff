import {
  all,
  atMost,
  characters,
  differs,
  entriesFilled,
  isDigits,
  moreThan,
  normalised,
  same,
  startsWith,
  without,
  withoutStart,
  yearOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, optional, raw, text } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Form 1 cover fields filled. */
export const coverFields = defineRule({
  id: 'zj-2026-forms.t1.cover-fields',
  provision: provisions['t1.cover-fields'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '表1封面各项都已填写',
  inputs: {
    institution_name: optional(raw('string', { description: '机构名称' })),
    institution_nature: optional(raw('string', { description: '机构性质' })),
    institution_address: optional(raw('string', { description: '机构地址' })),
    target_region: optional(raw('string', { description: '面向地区' })),
    institution_leader: optional(raw('string', { description: '机构负责人' })),
  },
  parameters: {
    required_fields: since(
      '2026-03-25',
      ['机构名称', '机构性质', '机构地址', '面向地区', '机构负责人'] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});

/** Form 1 date lies in 2026. */
export const coverYear2026 = defineRule({
  id: 'zj-2026-forms.t1.cover-year-2026',
  provision: provisions['t1.cover-year-2026'],
  kind: 'procedural-date',
  subject: 'institution',
  severity: 'warning',
  states: '填表日期在{form_year}年',
  inputs: {
    date: day({ description: '表1封面填表日期', unit: '日' }),
  },
  parameters: {
    form_year: figures.form_year,
  },
  message: '填表日期为{actual}，表头为{limit}年。',
  remedy: '改为{form_year}年的实际填表日期。',
  decide: ({ date }, { form_year }) => ({ holds: same(yearOf(date), form_year), actual: date }),
});

/** Form 1 profile fields filled. */
export const profileFields = defineRule({
  id: 'zj-2026-forms.t1.profile-fields',
  provision: provisions['t1.profile-fields'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '单位简况各项都已填写',
  inputs: {
    institution_name: optional(raw('string', { description: '培训机构名称' })),
    address: optional(raw('string', { description: '地址' })),
    postcode: optional(raw('string', { description: '邮编' })),
    leader_name: optional(raw('string', { description: '机构负责人姓名' })),
    leader_phone: optional(raw('string', { description: '负责人联系电话' })),
    leader_mobile: optional(raw('string', { description: '负责人手机' })),
    contact_name: optional(raw('string', { description: '机构联系人姓名' })),
    contact_phone: optional(raw('string', { description: '联系人联系电话' })),
    contact_mobile: optional(raw('string', { description: '联系人手机' })),
  },
  parameters: {
    required_fields: since(
      '2026-03-25',
      [
        '培训机构名称',
        '地址',
        '邮编',
        '机构负责人姓名',
        '负责人联系电话',
        '负责人手机',
        '机构联系人姓名',
        '联系人联系电话',
        '联系人手机',
      ] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});

/** Mobile numbers have 11 digits (hygiene). */
export const mobileFormat = defineRule({
  id: 'zj-2026-forms.t1.mobile-format',
  provision: provisions['t1.mobile-format'],
  kind: 'computable',
  subject: 'person',
  severity: 'warning',
  states: '手机号为{digits}位数字',
  inputs: {
    mobile: text({ description: '手机号' }),
  },
  parameters: {
    digits: since('2026-03-25', 11, '位'),
  },
  message: '手机号“{actual}”不是{limit}位手机号码。',
  remedy: '核对手机号，按文本格式填写{digits}位数字。',
  readings: [
    { point: '表中没有写手机号格式', reading: '按国内11位手机号提示', why: '属数据质量检查，不是条文要求' },
  ],
  decide: ({ mobile }, { digits }) => {
    const bare = withoutStart(without(normalised(mobile), '-'), '+86');
    return {
      when: differs(bare, ''),
      holds: all(isDigits(bare), startsWith(bare, '1'), same(characters(bare), digits)),
      actual: mobile,
      permitted: digits,
    };
  },
});

/** Postcodes have 6 digits (hygiene). */
export const postcodeFormat = defineRule({
  id: 'zj-2026-forms.t1.postcode-format',
  provision: provisions['t1.postcode-format'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '邮编为{digits}位数字',
  inputs: {
    postcode: text({ description: '邮编' }),
  },
  parameters: {
    digits: since('2026-03-25', 6, '位'),
  },
  message: '邮编“{actual}”不是{limit}位数字。',
  remedy: '按文本格式填写{digits}位邮编。',
  readings: [{ point: '表中没有写邮编格式', reading: '按国内6位邮编提示', why: '属数据质量检查' }],
  decide: ({ postcode }, { digits }) => {
    const bare = normalised(postcode);
    return {
      when: differs(bare, ''),
      holds: all(isDigits(bare), same(characters(bare), digits)),
      actual: postcode,
      permitted: digits,
    };
  },
});

/** Training summary ≤ 800 characters. */
export const summary800 = defineRule({
  id: 'zj-2026-forms.t1.summary-800',
  provision: provisions.t1,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '培训总结在{max_chars}字以内',
  inputs: {
    summary_text: text({ description: '培训总结全文', unit: '字' }),
  },
  parameters: {
    max_chars: since('2026-03-25', 800, '字'),
  },
  message: '培训总结{actual}字，应在{limit}字以内。',
  remedy: '精简到{max_chars}字以内。',
  readings: [
    {
      point: '“字”是否含标点、空格',
      reading: '标点计入、空白不计',
      why: '与WPS/Word“字符数（不计空格）”一致，便于填表人核对',
    },
    { point: '“800字以内”是否含800', reading: '含', why: '“以内”含本数' },
  ],
  decide: ({ summary_text }, { max_chars }) => ({
    when: moreThan(characters(summary_text), 0),
    holds: atMost(characters(summary_text), max_chars),
  }),
});

/** Training summary filled. */
export const summaryRequired = defineRule({
  id: 'zj-2026-forms.t1.summary-required',
  provision: provisions.t1,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '写了培训总结',
  inputs: {
    summary_text: optional(raw('string', { description: '培训总结' })),
  },
  parameters: {
    required_fields: since('2026-03-25', ['培训总结'] as const, '栏'),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});

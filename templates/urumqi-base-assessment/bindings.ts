import { ask, entries, records, rows, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  contains,
  count,
  differs,
  filled,
  firstOf,
  known,
  numeral,
  orElse,
  same,
} from '../../engine/regulations/index.js';
import { form as particularsForm } from '../urumqi-particulars/form.js';
import { form } from './form.js';

const f = entries(form);
const particulars = entries(particularsForm);
const scores = [
  'management_body',
  'management_system',
  'task_completion',
  'content_and_management',
  'teaching_staff',
  'staff_development',
  'premises_and_facilities',
  'online_teaching',
  'environment',
  'quality_evaluation',
  'content_and_method_reform',
  'publicity',
  'service',
  'cooperation',
  'innovation',
].map((row) => f.number(`${row}_self_score`));
const about = { label: '考核评估自评' };

const bonus = orElse(f.number('bonus_score'), 0);
const deduction = orElse(f.number('special_check_deduction'), 0);
const grounds = particulars.text('bonus_grounds');
const checks = particulars.text('special_check_grounds');
const named = {
  national_base: contains(grounds, '国家级'),
  regional_base: contains(grounds, '自治区级'),
  regional_commendation: contains(grounds, '通报表彰'),
  other_bonus: firstOf([[contains(grounds, '其他突出业绩'), particulars.number('other_bonus')]], numeral(0)),
};
const found = { complained: contains(checks, '投诉'), three_disorders: contains(checks, '三乱') };

const teachers = particulars.roster('teachers');
const fullTime = teachers.truth('full_time');
const education = teachers.text('education');
const titleLevel = teachers.text('title_level');

const beyondTheItems: readonly Binding[] = [
  ask(
    particulars,
    'wlmq-base.faculty.full-time-3',
    { teachers: rows(teachers, { is_full_time: fullTime, education, title_level: titleLevel }) },
    {
      label: '教师名单',
      where: all(
        differs(count(teachers), 0),
        same(count(teachers, all(known(fullTime), filled(education), filled(titleLevel))), count(teachers)),
      ),
    },
  ),
  ask(f, 'wlmq-base.bonus-range', { bonus }, about),
  ask(f, 'wlmq-base.deduction-values', { deduction }, about),
  ask(
    f,
    ['wlmq-base.bonus', 'wlmq-base.bonus-of-grounds'],
    { ...named, bonus },
    { ...about, where: filled(grounds) },
  ),
  ask(
    particulars,
    'wlmq-base.bonus.other-1-5',
    { other_bonus: particulars.number('other_bonus') },
    { ...about, where: contains(grounds, '其他突出业绩') },
  ),
  ask(
    f,
    ['wlmq-base.deduction', 'wlmq-base.deduction-of-grounds'],
    { ...found, deduction },
    { ...about, where: filled(checks) },
  ),
  ask(f, 'wlmq-base.veto-case', { grave: contains(checks, '情节严重') }, { ...about, where: filled(checks) }),
  ask(
    f,
    'wlmq-base.final-score',
    { total: f.number('total_self_score'), bonus, deduction, veto: contains(checks, '情节严重') },
    { ...about, where: filled(checks) },
  ),
];

/** What the self-assessment says: every score within its item and attainable, and their sum. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    ['wlmq-base.item-max', 'wlmq-base.total'],
    { scores: records(...scores.map((value) => ({ value }))), total: f.number('total_self_score') },
    about,
  ),
  ...scores.map((score, at) =>
    ask(f, 'wlmq-base.item-attainable', { item_no: numeral(at + 1), score }, about),
  ),
  ...beyondTheItems,
];

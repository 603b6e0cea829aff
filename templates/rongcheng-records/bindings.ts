import { ask, entries, filledOf, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  contains,
  count,
  differs,
  filled,
  orElse,
  same,
  type RuleId,
} from '../../engine/regulations/index.js';
import { form as particularsForm } from '../rongcheng-particulars/form.js';
import { form as statisticsForm } from '../weihai-statistics/form.js';
import { form } from './form.js';

const f = entries(form);
const statistics = entries(statisticsForm);
const particulars = entries(particularsForm);
const classes = f.roster('classes');
const ofClass: About = { each: classes, label: classes.text('class_name') };
const names = f.roster('names');
const displayed = names.text('displayed_name');
const teachers = f.roster('teachers');
const ofTeacher: About = { each: teachers, label: teachers.text('teacher_name') };
const permits = teachers.text('permits');
const shown = teachers.text('displayed');
const grounds = f.roster('grounds');
const criterion = grounds.text('criterion');
const unmet = grounds.number('unmet_items');
const vetoes = orElse(particulars.text('disqualifiers'), '');

/** The points of a criterion by the number of items that are not met. */
const pointsOf = (name: string, rule: RuleId, input: string, more: Parameters<typeof ask>[2] = {}): Binding =>
  ask(
    f,
    rule,
    { [input]: unmet, ...more },
    { each: grounds, label: criterion, where: same(criterion, name) },
  );

/** What the records beside the evaluation are asked. */
export const bindings: readonly Binding[] = [
  ask(f, 'rc-2020.c3.end-time-2030', { end_time: classes.text('end_time') }, ofClass),
  ask(
    f,
    'rc-2020.c10.hours-fulfilled',
    { planned_hours: classes.number('planned_hours'), delivered_hours: classes.number('delivered_hours') },
    ofClass,
  ),
  ask(
    f,
    'rc-2020.c13.prepay-3-months',
    { period_start: classes.day('fee_from'), period_end: classes.day('fee_to') },
    ofClass,
  ),
  ask(
    f,
    'rc-2020.c3.name-matches-filed',
    {
      filed_name: statistics.text('school_name'),
      displayed_names: rows(names, { value: displayed }, { where: filled(displayed) }),
    },
    { label: '使用的名称', where: differs(count(names), 0) },
  ),
  ask(
    f,
    'rc-2020.c8.subject-certificate',
    {
      is_subject_teacher: teachers.truth('is_subject_teacher'),
      teaching_subject: teachers.text('teaching_subject'),
      certificate_subject: teachers.text('certificate_subject'),
      teaching_stage: teachers.text('teaching_stage'),
      certificate_stage: teachers.text('certificate_stage'),
    },
    {
      ...ofTeacher,
      where: all(filled(teachers.text('certificate_subject')), filled(teachers.text('certificate_stage'))),
    },
  ),
  ask(
    f,
    'rc-2020.c8.foreign-staff',
    {
      is_foreign: teachers.truth('is_foreign'),
      has_work_permit: contains(permits, '工作许可证'),
      has_work_residence: contains(permits, '居留'),
    },
    ofTeacher,
  ),
  ask(
    f,
    'rc-2020.c8.public-display',
    {
      displayed_fields: filledOf(
        Object.fromEntries(
          ['姓名', '照片', '任教班次', '教师资格证号'].map((one) => [one, contains(shown, one)]),
        ),
      ),
    },
    { ...ofTeacher, where: filled(shown) },
  ),
  ask(
    f,
    'rc-2020.c14.reserve-25',
    {
      is_for_profit: same(f.text('profit'), '营利性'),
      net_asset_increase: f.number('net_asset_increase'),
      net_income: f.number('net_income'),
      reserved: f.number('reserved'),
    },
    { label: '发展资金' },
  ),
  ask(
    f,
    'rc-2020.c15.score',
    {
      report_submitted: same(f.text('audit_report'), '已报送'),
      audit_passed: same(f.text('audit_result'), '通过'),
    },
    { label: '审计' },
  ),
  ask(
    f,
    'rc-2020.c4.score',
    { unapproved_site: contains(vetoes, 'C4'), assessed_deduction: f.number('change_deduction') },
    { label: 'C4' },
  ),
  pointsOf('C2', 'rc-2020.c2.score', 'unqualified_count'),
  pointsOf('C3', 'rc-2020.c3.score', 'unqualified_count', { not_per_approval: contains(vetoes, 'C3') }),
  pointsOf('C7', 'rc-2020.c7.score', 'unmet_items'),
  pointsOf('C8', 'rc-2020.c8.score', 'unmet_items'),
  pointsOf('C11', 'rc-2020.c11.score', 'unqualified_count', { serious_hazard: contains(vetoes, 'C11') }),
  pointsOf('C12', 'rc-2020.c12.score', 'unmet_items'),
  ask(
    statistics,
    'rc-annual.licence-not-expired',
    {
      licence_valid_to: statistics.day('license_valid_to'),
      inspection_date: particulars.day('evaluation_date'),
    },
    { label: '许可证有效期' },
  ),
];

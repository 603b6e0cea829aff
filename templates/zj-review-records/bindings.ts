import { ask, entries, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  count,
  differs,
  filled,
  firstOf,
  isOneOf,
  joined,
  lookedUpIn,
  normalised,
  occursIn,
  rowNumber,
  same,
  translated,
} from '../../engine/regulations/index.js';
import { form as applicationForm } from '../zj-table-1/form.js';
import { institutionLevel } from '../zj-table-1/institution.js';
import { form as projectList } from '../zj-table-2/form.js';
import { form as summaryForm } from '../zj-table-4/form.js';
import { form as particularsForm } from '../zj-review-particulars/form.js';
import { form } from './form.js';
import { qualityBindings } from './quality-bindings.js';

const f = entries(form);
const application = entries(applicationForm);
const projects = entries(projectList).roster('projects');
const summary = entries(summaryForm);
const particulars = entries(particularsForm);

const category = particulars.text('review_category');
const KINDS = { 资质已满3年: 'three-year', 延期复查: 'deferred', 筹建期满1年: 'prep' } as const;
const review_category = translated(category, KINDS);
const isFirst = same(category, '筹建期满1年');
const institution: About = { label: '培训机构' };
const last = f.text('last_review');
const way = f.text('certification');

const ofReview: readonly Binding[] = [
  ask(
    f,
    'zj-2026-review.s1.cycle-3y',
    {
      last_certified_date: f.day('last_certified_date'),
      review_date: f.day('review_date'),
      is_first_review: isFirst,
    },
    institution,
  ),
  ask(
    f,
    'zj-2026-review.s1.first-review-after-1y',
    {
      first_certified_date: particulars.day('certified_date'),
      review_date: f.day('review_date'),
      is_first_review: isFirst,
    },
    institution,
  ),
  ask(
    f,
    'zj-2026-forms.x.half-vs-category',
    {
      review_half: translated(f.text('review_half'), { 上半年: 'first', 下半年: 'second' }),
      review_category,
    },
    institution,
  ),
  ask(
    f,
    'zj-2014-rules.a4.certified',
    {
      has_certification: same(way, '通过认定'),
      is_exempt: same(way, '免于认定'),
      last_review_passed: isOneOf(last, ['合格', '还没有评估过']),
    },
    institution,
  ),
  ask(
    f,
    'zj-2014-rules.a28.suspension-1y',
    {
      suspension_start: f.day('suspension_start'),
      application_date: f.day('declaration_date'),
      rectification_passed: same(f.text('rectification'), '合格'),
    },
    { ...institution, where: filled(f.day('suspension_start')) },
  ),
  ask(
    f,
    'zj-2014-rules.a27.7',
    { verified_group_complaints_1y: f.number('complaints_in_a_year') },
    institution,
  ),
  ask(
    f,
    'zj-2026-forms.t4.chapter6-attachment',
    {
      chapter6_findings: f.number('chapter6_findings'),
      explanation_attached: same(f.text('explanation'), '已附'),
    },
    institution,
  ),
  ask(
    f,
    'zj-2026-forms.t2.note1-province-wide-majority',
    {
      institution_level: institutionLevel,
      projects_total: count(projects),
      province_wide_projects: f.number('province_wide_projects'),
    },
    institution,
  ),
];

const start = projects.day('start_date');
const rates = f.roster('rates');
const named = normalised(projects.text('project_name'));
const recordedName = normalised(rates.text('project_name'));
const recordOf = <Entry extends Parameters<typeof lookedUpIn>[3]>(entry: Entry) =>
  lookedUpIn(rates, recordedName, named, entry);
const isRecorded = occursIn(rates, recordedName, named);
const ofProject: About = { each: projects, label: projects.text('project_name') };
const own = firstOf(
  [[filled(rates.text('project_name')), joined('“', rates.text('project_name'), '”')]],
  joined('第', rowNumber(rates), '行'),
);
const ofRecord: About = { each: rates, label: own };
const listedName = normalised(projects.text('project_name'));
const sought = normalised(rates.text('project_name'));
const isListed = occursIn(projects, listedName, sought);

const ofProjects: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t9.scope-deferred-or-prep',
    {
      review_category,
      qualified_date: particulars.day('certified_date'),
      start_date: start,
      end_date: recordOf(rates.day('end_date')),
      on_provincial_platform: differs(count(projects), 0),
    },
    { ...ofProject, where: all(isOneOf(category, ['延期复查', '筹建期满1年']), isRecorded) },
  ),
  ask(
    f,
    'zj-2026-forms.x.folder3-name-match',
    {
      table_name: rates.text('project_name'),
      application_name: rates.text('application_name'),
    },
    ofRecord,
  ),
  ask(
    f,
    'zj-2026-forms.t9.f5-folder-name',
    {
      folder_name: rates.text('folder_name'),
      expected_seq: lookedUpIn(projects, listedName, sought, projects.number('project_seq')),
    },
    { ...ofRecord, where: isListed },
  ),
  ask(
    f,
    'zj-2026-forms.x.leader-course-in-timetable',
    {
      leader_course: projects.text('leader_course'),
      timetable_courses: rows(
        rates,
        { value: rates.text('timetable_course') },
        {
          where: all(same(recordedName, named), filled(rates.text('timetable_course'))),
          at: 'timetable_course',
        },
      ),
    },
    { ...ofProject, where: all(isRecorded, filled(recordOf(rates.text('timetable_course')))) },
  ),
  ...(['registration', 'attendance', 'completion'] as const).map((rate) =>
    ask(
      f,
      'zj-2026-forms.x.t4-average-rates',
      {
        reported_avg_pct: summary.number(`reported_average_${rate}_rate`),
        project_rates_pct: rows(
          rates,
          { value: rates.number(`${rate}_rate`) },
          { where: filled(rates.number(`${rate}_rate`)), at: `${rate}_rate` },
        ),
      },
      { label: '表4', where: same(count(rates, filled(rates.number(`${rate}_rate`))), count(projects)) },
    ),
  ),
  ask(
    f,
    'zj-2026-forms.t3.plan-design.needs-report-300',
    { report_text: f.roster('needs_reports').text('report_text') },
    { each: f.roster('needs_reports'), label: '需求调研分析报告' },
  ),
  ask(
    f,
    'zj-2026-forms.t3.funds.invoice-name',
    {
      invoice_name: f.roster('invoices').text('invoice_name'),
      institution_name: application.text('institution_name'),
    },
    { each: f.roster('invoices'), label: '发票' },
  ),
];

const items = f.roster('folder_items');
const seq = items.number('project_seq');
const ofFolder = (value: typeof seq) => same(seq, value);
const folders: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t9.f5-items-14',
    {
      items_present: rows(
        items,
        { value: items.number('item_number') },
        { where: ofFolder(projects.number('project_seq')), at: 'item_number' },
      ),
    },
    { ...ofProject, where: occursIn(items, seq, projects.number('project_seq')) },
  ),
];

/** What the records beside a review are asked. */
export const bindings: readonly Binding[] = [...ofReview, ...ofProjects, ...folders, ...qualityBindings];

import type { Dossier, RosterRow } from '../../engine/form/index.js';
import { sampleDossier, withForm } from './sample-dossier.js';

/** A hybrid design with so many credits in all, and online courses with so many each. */
export const hybridDesign = (total: number, level: string, online: readonly number[]): Dossier =>
  withForm(sampleDossier('hz-hybrid'), 'hz-hybrid-application', {
    total_credits: total,
    project_category: total < 90 ? '少于90学分的任意选修项目' : '90学分限定选修项目',
    project_level: level,
    online_courses: online.map((credits, index) => ({
      online_course_name: `线上课程${index + 1}`,
      online_course_credits: credits,
    })),
  });

type Header = Readonly<Record<string, string | readonly string[]>>;

const project = (index: number, changes: RosterRow): RosterRow => ({
  project_name: `研修项目${index + 1}`,
  project_kind: '自主选课',
  project_scope: '全省',
  training_mode: '集中',
  leader_name: `负责人${index + 1}`,
  leader_title: '教授',
  leader_is_formal_staff: '是',
  ...changes,
});

/** A register of so many province-wide projects, each with its own leader where a change says nothing else. */
export const register = (
  count: number,
  header: Header,
  change: (index: number) => RosterRow = () => ({}),
): Dossier =>
  withForm(sampleDossier('zj-projects'), 'zj-project-register', {
    ...header,
    projects: Array.from({ length: count }, (_, index) => project(index, change(index))),
  });

/** Institutions with the cap of their province-wide projects, and the rule that sets it. */
export const institutions: readonly (readonly [title: string, cap: number, rule: string, header: Header])[] =
  [
    [
      '浙江师范大学',
      40,
      'zj-2021-157.s3.1.cap-normal-universities',
      { institution_name: '浙江师范大学', institution_category: '浙江师范大学、杭州师范大学' },
    ],
    ['another university', 25, 'zj-2021-157.s3.1.cap-general', { institution_category: '其他高校' }],
    ['a remote body', 35, 'zj-2021-157.s3.1.cap-remote', { training_modes: ['远程'] }],
    [
      'one certified eleven months ago',
      5,
      'zj-2021-157.s3.1.cap-under-one-year',
      { certification_date: '2020-08-15' },
    ],
  ];

/** One name, written with different white space. */
export const spellings = ['江临风', '江 临风', '江　临风', ' 江临风', '江\u00a0临 风'] as const;

/** A register of ten projects, so many of them led by the one whose name is spelt in different ways. */
export const ledByOne = (count: number): Dossier =>
  register(10, {}, (index): RosterRow => {
    const spelling = spellings.slice(0, count)[index - 3];
    return spelling === undefined ? {} : { leader_name: spelling };
  });

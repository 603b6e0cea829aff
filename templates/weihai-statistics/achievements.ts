import type { RosterSection } from '../../engine/form/index.js';

/** 教师获奖情况（县级以上）: papers and books. */
export const publications: RosterSection = {
  kind: 'roster',
  id: 'publications',
  title: '学术刊物发表的论文、著作',
  parentTitle: '教师获奖情况（县级以上）',
  columns: [
    {
      id: 'publication_title',
      label: '论文、著作（教材）名称',
      kind: 'text',
      required: false,
      shared: 'publication.title',
    },
    {
      id: 'publication_author',
      label: '作者',
      kind: 'person-name',
      required: false,
      shared: 'publication.author',
    },
    { id: 'publication_rank', label: '排名', kind: 'text', required: false, shared: 'publication.rank' },
    {
      id: 'publication_journal',
      label: '出刊物名称',
      kind: 'text',
      required: false,
      shared: 'publication.journal',
    },
    {
      id: 'publication_number_and_date',
      label: '书刊号及出版日期',
      kind: 'text',
      required: false,
      shared: 'publication.numberAndDate',
    },
  ],
  blankRows: 5,
  blankRowsProposed: true,
  rowLabel: 'publication_title',
};

/** 教师获奖情况（县级以上）: prizes. */
export const awards: RosterSection = {
  kind: 'roster',
  id: 'awards',
  title: '评选论文或技能竞赛获奖',
  parentTitle: '教师获奖情况（县级以上）',
  columns: [
    { id: 'award_item', label: '项目名称', kind: 'text', required: false, shared: 'award.item' },
    { id: 'award_winner', label: '获奖者', kind: 'person-name', required: false, shared: 'award.winner' },
    { id: 'award_grade', label: '等级', kind: 'text', required: false, shared: 'award.grade' },
    { id: 'award_date', label: '获奖时间', kind: 'month', required: false, shared: 'award.date' },
    { id: 'award_authority', label: '颁奖单位', kind: 'text', required: false, shared: 'award.authority' },
  ],
  blankRows: 5,
  blankRowsProposed: true,
};

/** 教师获奖情况（县级以上）: research projects. */
export const researchProjects: RosterSection = {
  kind: 'roster',
  id: 'research_projects',
  title: '重点课题',
  parentTitle: '教师获奖情况（县级以上）',
  columns: [
    { id: 'research_title', label: '课题名称', kind: 'text', required: false, shared: 'research.title' },
    {
      id: 'research_leader',
      label: '课题完成者',
      kind: 'person-name',
      required: false,
      shared: 'research.leader',
    },
    { id: 'research_rank', label: '排名', kind: 'text', required: false, shared: 'research.rank' },
    { id: 'research_period', label: '起止时间', kind: 'text', required: false, shared: 'research.period' },
    {
      id: 'research_authority',
      label: '课题结题鉴定机关',
      kind: 'text',
      required: false,
      shared: 'research.authority',
    },
  ],
  blankRows: 5,
  blankRowsProposed: true,
  rowLabel: 'research_title',
};

import type { RosterSection } from '../../engine/form/index.js';

/** 培训实践基地统计表 */
export const practiceBases: RosterSection = {
  kind: 'roster',
  id: 'practice_bases',
  title: '培训实践基地统计表',
  columns: [
    { id: 'base_name', label: '实践基地单位名称', kind: 'text', required: true, shared: 'practiceBase.name' },
    { id: 'base_head', label: '负责人', kind: 'person-name', required: true, shared: 'practiceBase.head' },
    { id: 'base_address', label: '地址', kind: 'text', required: true, shared: 'practiceBase.address' },
    {
      id: 'is_provincial_development_school',
      label: '是否省级教师发展学校',
      kind: 'choice',
      required: true,
      choices: ['是', '否'],
      shared: 'practiceBase.isProvincialDevelopmentSchool',
    },
  ],
  blankRows: 17,
  rowLabel: 'base_name',
};

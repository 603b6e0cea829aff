import type { RosterSection } from '../../engine/form/index.js';

/** 综合表彰 of the institution. */
export const honorsCollective: RosterSection = {
  kind: 'roster',
  id: 'honors_collective',
  title: '集体',
  parentTitle: '综合表彰',
  columns: [
    {
      id: 'honors_collective_title',
      label: '获奖全称',
      kind: 'text',
      required: false,
      shared: 'honor.title',
    },
    {
      id: 'honors_collective_authority',
      label: '颁奖单位',
      kind: 'text',
      required: false,
      shared: 'honor.authority',
    },
    { id: 'honors_collective_date', label: '时间', kind: 'month', required: false, shared: 'honor.date' },
  ],
  blankRows: 5,
  blankRowsProposed: true,
  rowLabel: 'honors_collective_title',
};

/** 综合表彰 of persons. */
export const honorsIndividual: RosterSection = {
  kind: 'roster',
  id: 'honors_individual',
  title: '个人',
  parentTitle: '综合表彰',
  columns: [
    {
      id: 'honors_individual_name',
      label: '姓名',
      kind: 'person-name',
      required: false,
      shared: 'honor.personName',
    },
    { id: 'honors_individual_date', label: '时间', kind: 'month', required: false, shared: 'honor.date' },
    {
      id: 'honors_individual_title',
      label: '获奖全称',
      kind: 'text',
      required: false,
      shared: 'honor.title',
    },
    {
      id: 'honors_individual_authority',
      label: '颁奖单位',
      kind: 'text',
      required: false,
      shared: 'honor.authority',
    },
  ],
  blankRows: 5,
  blankRowsProposed: true,
  rowLabel: 'honors_individual_name',
};

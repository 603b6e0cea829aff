import type { RosterSection } from '../../engine/form/index.js';

/** 学校建立的常规管理制度, one row for each. */
export const managementRules: RosterSection = {
  kind: 'roster',
  id: 'management_rules',
  title: '学校建立的常规管理制度',
  columns: [
    { id: 'rule_name', label: '制度名称', kind: 'text', required: true, shared: 'rule.name' },
    { id: 'rule_date', label: '建立时间', kind: 'month', required: true, shared: 'rule.date' },
    { id: 'rule_scope', label: '作用范围', kind: 'text', required: true, shared: 'rule.scope' },
    { id: 'rule_effect', label: '执行效果', kind: 'text', required: true, shared: 'rule.effect' },
    { id: 'rule_remark', label: '备注', kind: 'text', required: false },
  ],
  blankRows: 15,
  blankRowsProposed: true,
  rowLabel: 'rule_name',
};

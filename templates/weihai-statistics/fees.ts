import type { RosterSection } from '../../engine/form/index.js';

/** 收费情况, one row for each item. */
export const fees: RosterSection = {
  kind: 'roster',
  id: 'fees',
  title: '收费情况',
  columns: [
    { id: 'fee_item', label: '收费项目', kind: 'text', required: true, shared: 'fee.item' },
    {
      id: 'fee_standard',
      label: '收费标准\n（元/年）、学前（元/月）',
      kind: 'money',
      required: true,
      unit: '元',
      shared: 'fee.standard',
    },
    {
      id: 'fee_collection_time',
      label: '一次性收费时间（年、学期）、\n学前（月初、月末）',
      kind: 'text',
      required: true,
      shared: 'fee.collectionTime',
    },
  ],
  blankRows: 6,
  blankRowsProposed: true,
};

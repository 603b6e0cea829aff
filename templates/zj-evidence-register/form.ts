import { defineForm } from '../../engine/form/index.js';

/** 佐证材料登记表：不是官方表格，由表9派生，用来核对材料编号和检查材料是否齐全。 */
export const form = defineForm({
  id: 'zj-evidence-register',
  title: '佐证材料登记表',
  number: null,
  shortName: '佐证材料登记表',
  provenance: 'derived',
  source: {
    document:
      '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表9',
    place: '表9 培训机构复查应交材料列表',
  },
  provenanceNote: '不是官方表格，由办表根据表9整理，用来核对表3备注中的材料编号，并检查应交材料是否齐全。',
  filledBy: 'institution',
  page: { orientation: 'landscape' },
  sections: [
    {
      kind: 'roster',
      id: 'evidence',
      title: null,
      columns: [
        { id: 'number', label: '序号', kind: 'integer', required: false, weight: 3 },
        {
          id: 'evidence_code',
          label: '材料编号',
          kind: 'evidence-code',
          required: true,
          weight: 6,
          guidance: '文件夹-文件-序号，如 4-1-3（文件夹四第1个文件第3个条目）。',
        },
        { id: 'title', label: '材料名称', kind: 'text', required: true, weight: 18 },
        {
          id: 'project_number',
          label: '所属项目序号（表2）',
          kind: 'integer',
          required: false,
          weight: 6,
          guidance: '文件夹三、文件夹五的材料写表2“项目统计表”的序号。',
        },
        { id: 'file_name', label: '文件名', kind: 'text', required: false, weight: 12 },
        { id: 'page_count', label: '页数', kind: 'integer', required: false, unit: '页', weight: 4 },
        {
          id: 'sealed',
          label: '是否盖章',
          kind: 'choice',
          required: false,
          choices: ['是', '否'],
          weight: 4,
        },
        { id: 'remark', label: '备注', kind: 'text', required: false, weight: 8 },
      ],
      blankRows: 20,
      blankRowsProposed: true,
      rowLabel: 'title',
    },
  ],
  notes: [
    '本表不是官方表格，由办表根据表9《培训机构复查应交材料列表》整理，用来核对表3、表5备注中的材料编号。',
  ],
  seals: [],
  signatures: [],
  labels: [
    '佐证材料登记表',
    '序号',
    '材料编号',
    '材料名称',
    '所属项目序号（表2）',
    '文件名',
    '页数',
    '是否盖章',
    '备注',
    '本表不是官方表格，由办表根据表9《培训机构复查应交材料列表》整理，用来核对表3、表5备注中的材料编号。',
  ],
  repairs: [],
});

import type { RosterSection } from '../../engine/form/index.js';

/** 年均短期培训; kindergartens leave it blank. */
export const shortTraining: RosterSection = {
  kind: 'roster',
  id: 'short_training',
  title: '年均短期培训（学前不填）',
  parentTitle: '近三年办学规模',
  appliesWhen: { entry: 'school_category', among: ['幼儿园'], not: true },
  columns: [
    {
      id: 'short_training_trade',
      label: '培训工种',
      kind: 'text',
      required: false,
      shared: 'shortTraining.trade',
    },
    {
      id: 'short_training_level',
      label: '培训层次',
      kind: 'text',
      required: false,
      shared: 'shortTraining.level',
    },
    {
      id: 'short_training_mode',
      label: '培训形式',
      kind: 'text',
      required: false,
      shared: 'shortTraining.mode',
    },
    {
      id: 'short_training_target',
      label: '培训对象',
      kind: 'text',
      required: false,
      shared: 'shortTraining.target',
    },
  ],
  blankRows: 4,
  blankRowsProposed: true,
};

/** 近三年毕业生情况; for secondary vocational schools. */
export const graduates: RosterSection = {
  kind: 'roster',
  id: 'graduates',
  title: '近三年毕业生情况（中职填）',
  appliesWhen: { entry: 'school_category', among: ['中等职业学校'] },
  columns: [
    {
      id: 'graduate_specialty',
      label: '专业名称',
      kind: 'text',
      required: false,
      shared: 'graduates.specialty',
    },
    {
      id: 'graduate_count',
      label: '毕业人数',
      kind: 'integer',
      required: false,
      unit: '人',
      shared: 'graduates.count',
    },
    {
      id: 'graduate_employed_count',
      label: '就业人数',
      kind: 'integer',
      required: false,
      unit: '人',
      shared: 'graduates.employedCount',
    },
    {
      id: 'graduate_order_trained_count',
      label: '订单培养人数',
      kind: 'integer',
      required: false,
      unit: '人',
      shared: 'graduates.orderTrainedCount',
    },
    {
      id: 'graduate_directed_trained_count',
      label: '定向培养人数',
      kind: 'integer',
      required: false,
      unit: '人',
      shared: 'graduates.directedTrainedCount',
    },
    {
      id: 'graduate_skill_pass_rate',
      label: '技能鉴定合格率',
      kind: 'percentage',
      required: false,
      unit: '%',
      shared: 'graduates.skillPassRate',
    },
    {
      id: 'graduate_double_certificate_rate',
      label: '双证率',
      kind: 'percentage',
      required: false,
      unit: '%',
      shared: 'graduates.doubleCertificateRate',
    },
    {
      id: 'graduate_further_study_count',
      label: '升学人数',
      kind: 'integer',
      required: false,
      unit: '人',
      shared: 'graduates.furtherStudyCount',
    },
  ],
  blankRows: 8,
  blankRowsProposed: true,
  totalRow: {
    words: {
      graduate_specialty: '合计',
    },
    sums: [
      'graduate_count',
      'graduate_employed_count',
      'graduate_order_trained_count',
      'graduate_directed_trained_count',
      'graduate_further_study_count',
    ],
  },
};

import { defineForm } from '../../engine/form/index.js';
import { labels } from './labels.js';

/** 区县混合式培训项目一览表，每期一份；2019年下半年的一份印作“2019年下半年区县混合式培训项目一览表（40项）”：杭师质监〔2019〕5号，附件1：2019年下半年区县混合式培训项目一览表（40项） */
export const form = defineForm({
  id: 'hz-hybrid-project-list',
  title: '区县混合式培训项目一览表',
  number: '附件1',
  shortName: '混合项目一览表',
  provenance: 'reconstructed',
  source: {
    document: '杭师质监〔2019〕5号，附件1：2019年下半年区县混合式培训项目一览表（40项）',
    place: '根据正文各条重建',
  },
  filledBy: 'centre',
  page: { orientation: 'landscape' },
  provenanceNote: '一览表原表（杭师质监〔2019〕5号附件1）未公开。本表根据该通知正文列出的区县和项目数重建。',
  titleLines: ['{round}区县混合式培训项目一览表（{project_total}项）'],
  titleFields: [
    {
      id: 'round',
      label: '（标题前空白）期次',
      guidance: '哪一期，如“2026年下半年”。',
      kind: 'text',
      required: true,
      labelPrinted: false,
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '附件目录',
          quote: '附件1：2019年下半年区县混合式培训项目一览表（40项）',
        },
      ],
    },
    {
      id: 'project_total',
      label: '（标题中空白）项目总数',
      kind: 'integer',
      required: true,
      labelPrinted: false,
      computed: { kind: 'row-count', roster: 'projects' },
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '附件目录',
          quote: '附件1：2019年下半年区县混合式培训项目一览表（40项）',
        },
      ],
    },
  ],
  sections: [
    {
      kind: 'roster',
      id: 'projects',
      title: null,
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '附件目录',
          quote: '附件1：2019年下半年区县混合式培训项目一览表（40项）',
        },
        {
          document: '杭师质监〔2019〕5号',
          article: '前言',
          quote:
            '2019 年下半年，我市有 9 个区县实施了共计 40 个混合式项目（详见附件 1），其中：拱墅区 6 项、江干区 2 项、西湖区 14 项、萧山区 2 项、余杭区 4 项、临安区 2 项、桐庐县 4 项、建德市 3 项、淳安县 3 项',
        },
      ],
      columns: [
        {
          id: 'seq',
          label: '序号',
          kind: 'integer',
          required: true,
          shared: 'project.seq',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '附件目录',
              quote: '附件1：2019年下半年区县混合式培训项目一览表（40项）',
            },
          ],
        },
        {
          id: 'district',
          label: '区县',
          kind: 'text',
          required: true,
          shared: 'project.district',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '前言',
              quote:
                '2019 年下半年，我市有 9 个区县实施了共计 40 个混合式项目（详见附件 1），其中：拱墅区 6 项、江干区 2 项、西湖区 14 项、萧山区 2 项、余杭区 4 项、临安区 2 项、桐庐县 4 项、建德市 3 项、淳安县 3 项',
            },
          ],
        },
        {
          id: 'project_name',
          label: '项目名称',
          kind: 'text',
          required: true,
          shared: 'project.name',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '附件目录',
              quote: '附件1：2019年下半年区县混合式培训项目一览表（40项）',
            },
            {
              document: '杭师质监〔2019〕5号',
              article: '二（一）2',
              quote: '江干区中学青年教师基于电子书包的混合学习模式设计与实践',
            },
          ],
        },
        {
          id: 'joint_applicant_name',
          label: '区县培训机构（联合申报单位）',
          kind: 'text',
          required: true,
          shared: 'project.jointApplicant.name',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）3',
              quote:
                '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
            },
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）3',
              quote: '派出“联合申报单位班主任”参与项目组织管理',
            },
          ],
        },
        {
          id: 'main_applicant_name',
          label: '合作远程培训机构（主申报单位）',
          kind: 'text',
          required: true,
          shared: 'project.mainApplicant.name',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '一（一）1',
              quote:
                '合作机构是否具有我省远程培训机构资质；合作方负责人专业背景是否与培训主题一致；双方分工合作是否明确落实',
            },
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）3',
              quote:
                '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
            },
          ],
        },
        {
          id: 'leader_name',
          label: '项目负责人',
          kind: 'person-name',
          required: true,
          shared: 'project.leader.name',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '一（一）1',
              quote:
                '合作机构是否具有我省远程培训机构资质；合作方负责人专业背景是否与培训主题一致；双方分工合作是否明确落实',
            },
          ],
        },
        {
          id: 'total_credits',
          label: '总学分',
          kind: 'decimal',
          required: false,
          unit: '学分',
          shared: 'project.basicCredits',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（二）1',
              quote:
                '省级 90 学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的 1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过 1/3',
            },
          ],
        },
        {
          id: 'online_credits',
          label: '线上学分',
          kind: 'decimal',
          required: false,
          unit: '学分',
          shared: 'project.onlineCredits',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（二）1',
              quote:
                '省级 90 学分培训原则上不采用混合式培训，确有优秀资源支撑、培训管理到位、模式新颖、效果良好的，线上培训学分不得超过总学分的 1/4，并严格按照学分制管理办法折算学分；其他培训如采用混合式培训，线上培训要求同上，学分占比不超过 1/3',
            },
          ],
        },
        {
          id: 'remark',
          label: '备注',
          kind: 'text',
          required: false,
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '一（一）4',
              quote: '是否有创新经验，或在培训过程中存在哪些问题',
            },
          ],
        },
      ],
      blankRows: 15,
      blankRowsProposed: true,
      rowLabel: 'project_name',
    },
    {
      kind: 'roster',
      id: 'district_totals',
      title: '各区县项目数',
      basis: [
        {
          document: '杭师质监〔2019〕5号',
          article: '前言',
          quote:
            '2019 年下半年，我市有 9 个区县实施了共计 40 个混合式项目（详见附件 1），其中：拱墅区 6 项、江干区 2 项、西湖区 14 项、萧山区 2 项、余杭区 4 项、临安区 2 项、桐庐县 4 项、建德市 3 项、淳安县 3 项',
        },
      ],
      columns: [
        { id: 'counted_district', label: '区县', kind: 'text', required: true },
        { id: 'counted_projects', label: '项目数', kind: 'integer', required: true, unit: '项' },
      ],
      blankRows: 9,
      blankRowsProposed: true,
      rowLabel: 'counted_district',
      totalRow: { words: { counted_district: '合计' }, sums: ['counted_projects'] },
    },
  ],

  notes: [],
  seals: [],
  signatures: [],
  repairs: [],
  labels: labels,
});

import { defineForm } from '../../engine/form/index.js';
import { conditions } from './conditions.js';
import { facultyCounts } from './faculty-counts.js';
import { staffRoster } from './staff-roster.js';
import { organization } from './organization.js';
import { professionalAdvantages, trainingAchievements } from './advantages-and-achievements.js';
import { practiceBases } from './practice-bases.js';
import { practiceMentors } from './practice-mentors.js';
import { declaration, declarationSignature } from './declaration.js';
import { unitProfile } from './unit-profile.js';
import { applicationScope } from './application-scope.js';
import { premises } from './premises.js';
import { materials } from './materials.js';
import { review } from './review.js';
import { labels } from './labels.js';

/** 浙江省教师培训机构资质认定申请书：浙教师〔2011〕03号 浙江省中小学教师培训机构资质认定办法（试行），附件 */
export const form = defineForm({
  id: 'zj-certification-application',
  title: '浙江省教师培训机构资质认定申请书',
  number: '附件',
  shortName: '认定申请书',
  provenance: 'reconstructed',
  source: {
    document: '浙教师〔2011〕03号 浙江省中小学教师培训机构资质认定办法（试行），附件',
    place: '根据正文各条重建',
  },
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  provenanceNote:
    '申请书原表未公开（浙教师〔2011〕03号五（一）只列其名）。本表根据该办法第三、四、五条和复查细则表1的栏目重建，每一栏的依据见填表说明。',
  cover: {
    lines: [
      { text: '浙江省教师培训机构资质认定申请书', role: 'title' },
      {
        text: '机构名称（盖章）：',
        role: 'field',
        field: {
          id: 'cover_institution_name',
          label: '机构名称（盖章）：',
          kind: 'text',
          required: true,
          shared: 'institution.name',
          basis: [
            { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '机构名称（盖章）：' },
          ],
        },
      },
      {
        text: '机构性质：',
        role: 'field',
        field: {
          id: 'institution_nature',
          label: '机构性质：',
          kind: 'text',
          required: true,
          shared: 'institution.nature',
          basis: [{ document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '机构性质：' }],
        },
      },
      {
        text: '机构地址：',
        role: 'field',
        field: {
          id: 'cover_institution_address',
          label: '机构地址：',
          kind: 'text',
          required: true,
          shared: 'institution.address',
          basis: [{ document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '机构地址：' }],
        },
      },
      {
        text: '面向地区：',
        role: 'field',
        field: {
          id: 'service_region',
          label: '面向地区：',
          kind: 'text',
          required: true,
          shared: 'institution.serviceRegion',
          basis: [
            { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '面向地区：' },
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '四（一）',
              quote: '培训对象限定在本行政区域范围的',
            },
          ],
        },
      },
      {
        text: '机构负责人：',
        role: 'field',
        field: {
          id: 'cover_head_name',
          label: '机构负责人：',
          kind: 'person-name',
          required: true,
          shared: 'institution.head.name',
          basis: [
            { document: '浙江省中小学教师培训机构资质复查细则', article: '表1', quote: '机构负责人：' },
          ],
        },
      },
      {
        text: '年月日',
        role: 'date',
        template: '{application_date.year}年{application_date.month}月{application_date.day}日',
        field: {
          id: 'application_date',
          label: '年    月    日',
          kind: 'date',
          required: true,
          shared: 'application.date',
          limitNote: '申报受理时间为每年的4月10日—4月30日',
          basis: [
            {
              document: '浙江省中小学教师培训机构资质复查细则',
              article: '表1',
              quote: '二〇二六年    月    日',
            },
            {
              document: '浙江省中小学教师培训机构资质认定办法（试行）',
              article: '四（二）',
              quote: '申报受理时间为每年的4月10日—4月30日',
            },
          ],
        },
      },
      { text: '浙江省教育厅制', role: 'issuer' },
    ],
  },
  sections: [
    unitProfile,
    applicationScope,
    premises,
    conditions,
    facultyCounts,
    staffRoster,
    organization,
    professionalAdvantages,
    trainingAchievements,
    practiceBases,
    practiceMentors,
    materials,
    declaration,
    declarationSignature,
    review,
  ],

  notes: [
    '附土地证、房产证、场地房产租用合同复印件。普通高校若租用校外场地的需附房产租用合同复印件，若共享学校校舍的附学校同意在校内办班的证明。',
    '多媒体指配备计算机、大屏幕显示设备（电子白板型、投影幕型或平板电视型）、中控、音响等设备。',
  ],
  seals: [
    { text: '机构名称（盖章）：', at: 'cover' },
    { text: '教育行政部门（盖章）：', at: 'review' },
  ],
  signatures: [{ text: '机构负责人（签字）：', at: 'head_signature' }],
  repairs: [],
  labels: labels,
});

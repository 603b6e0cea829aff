import { defineForm } from '../../engine/form/index.js';
import { labels } from './labels.js';

/** 培训机构培训项目统计表：浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表2 */
export const form = defineForm({
  id: 'zj-table-2',
  title: '培训机构培训项目统计表',
  number: '表2',
  shortName: '表2',
  provenance: 'verbatim',
  source: {
    document:
      '浙江省教师教育质量监控中心关于印发浙江省中小学教师培训机构资质复查细则的通知（2026年3月25日），表2',
    place: '官方文本第595-763行',
  },
  filledBy: 'institution',
  page: { orientation: 'landscape' },
  sections: [
    {
      kind: 'roster',
      id: 'projects',
      title: null,
      columns: [
        { id: 'project_seq', label: '序号', kind: 'integer', required: true, shared: 'project.seq' },
        { id: 'project_name', label: '培训班名称', kind: 'text', required: true, shared: 'project.name' },
        {
          id: 'basic_credits',
          label: '基础学分',
          kind: 'decimal',
          required: true,
          unit: '学分',
          shared: 'project.basicCredits',
        },
        { id: 'start_date', label: '开班时间', kind: 'date', required: true, shared: 'project.startDate' },
        {
          id: 'completed_trainee_count',
          label: '完成培训人数',
          kind: 'integer',
          required: true,
          unit: '人',
          shared: 'project.completedTraineeCount',
        },
        {
          id: 'satisfaction_rate',
          label: '满意率',
          kind: 'percentage',
          required: true,
          unit: '%',
          shared: 'project.satisfactionRate',
        },
        {
          id: 'leader_name',
          label: '姓名',
          kind: 'person-name',
          required: true,
          group: '项目负责人',
          shared: 'project.leader.name',
        },
        {
          id: 'leader_professional_title',
          label: '职称',
          kind: 'text',
          required: true,
          group: '项目负责人',
          shared: 'project.leader.professionalTitle',
        },
        {
          id: 'leader_specialty',
          label: '专业背景',
          kind: 'text',
          required: true,
          group: '项目负责人',
          shared: 'project.leader.specialty',
        },
        {
          id: 'leader_course',
          label: '本项目任教课程',
          kind: 'text',
          required: true,
          group: '项目负责人',
          shared: 'project.leader.course',
        },
        {
          id: 'leader_mobile',
          label: '手机号',
          kind: 'mobile',
          required: true,
          group: '项目负责人',
          shared: 'project.leader.mobile',
        },
        {
          id: 'class_teacher_name',
          label: '姓名',
          kind: 'person-name',
          required: true,
          group: '专职班主任',
          shared: 'project.classTeacher.name',
        },
        {
          id: 'class_teacher_mobile',
          label: '手机号',
          kind: 'mobile',
          required: true,
          group: '专职班主任',
          shared: 'project.classTeacher.mobile',
        },
      ],
      blankRows: 10,
      rowLabel: 'project_name',
    },
  ],

  notes: [
    '注：1.省级培训机构以面向全省的培训项目为主。2.序号应与申报书汇总包和分项目汇总包中的序号一致。3.上半年复查的机构，包括取得资质以来至2026年6月20日已完成的项目，下半年复查的机构，包括2024--2026.8.30的省管理平台上的项目。',
  ],
  seals: [],
  signatures: [],
  repairs: [
    {
      verbatim: '下半年复查的机构，包括2024--2026.8.30的省管理平台上的项目',
      repaired: '下半年复查的机构，包括2024年至2026年8月30日的省教师培训管理平台上的项目',
      reason:
        '"2024--2026.8.30" mixes a year and a date; 表9 writes 2024至2026年8月30日省教师培训管理平台的项目',
      printed: 'verbatim',
    },
    {
      verbatim: '申报书汇总包和分项目汇总包',
      repaired: '表9 文件夹三（培训项目申报书汇总）和文件夹五（分项目实施档案）',
      reason: 'the two 汇总包 are not names used in 表9; these are the folders meant',
      printed: 'verbatim',
    },
  ],
  labels: labels,
});

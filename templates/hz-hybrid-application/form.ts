import { defineForm } from '../../engine/form/index.js';
import { onlineTutors } from './online-tutors.js';
import { teamRatios } from './team-ratios.js';
import { needsAnalysis, trainingObjectives, trainingContent } from './design-narratives.js';
import { practiceSessions, trainingMode, trainingAssignments } from './implementation-narratives.js';
import { assessment, innovation } from './assessment-and-innovation.js';
import { platform } from './platform.js';
import { fees } from './fees.js';
import { basicInformation } from './basic-information.js';
import { applicants } from './applicants.js';
import { projectTeam } from './project-team.js';
import { teachers } from './teachers.js';
import { onlineCourses } from './online-courses.js';
import { offlineCourses } from './offline-courses.js';
import { creditSummary } from './credit-summary.js';
import { schedule } from './schedule.js';
import { review } from './review.js';
import { labels } from './labels.js';

/** 杭州版自主选课混合培训项目申报书：杭师质监〔2019〕5号，附件3：杭州版自主选课混合培训项目申报书模板（试行） */
export const form = defineForm({
  id: 'hz-hybrid-application',
  title: '杭州版自主选课混合培训项目申报书',
  number: '附件3',
  shortName: '混合申报书',
  provenance: 'reconstructed',
  source: {
    document: '杭师质监〔2019〕5号，附件3：杭州版自主选课混合培训项目申报书模板（试行）',
    place: '根据正文各条重建',
  },
  filledBy: 'institution',
  page: { orientation: 'portrait' },
  provenanceNote:
    '申报书原表（杭师质监〔2019〕5号附件3）未公开。本表根据该通知第一、二条和浙教办函〔2021〕157号附件3的栏目重建，每一栏的依据见填表说明。',
  cover: {
    lines: [
      { text: '杭州版自主选课混合培训项目申报书', role: 'title' },
      { text: '（试行）', role: 'title' },
      {
        text: '项目名称：',
        role: 'field',
        field: {
          id: 'cover_project_name',
          label: '项目名称：',
          kind: 'text',
          required: true,
          shared: 'project.name',
          basis: [
            { document: '浙教办函〔2021〕157号', article: '附件3 主题式培训项目订单', quote: '项目名称' },
          ],
        },
      },
      {
        text: '主申报单位（盖章）：',
        role: 'field',
        field: {
          id: 'cover_main_applicant',
          label: '主申报单位（盖章）：',
          kind: 'text',
          required: true,
          shared: 'project.mainApplicant.name',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）3',
              quote:
                '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
            },
          ],
        },
      },
      {
        text: '联合申报单位（盖章）：',
        role: 'field',
        field: {
          id: 'cover_joint_applicant',
          label: '联合申报单位（盖章）：',
          kind: 'text',
          required: true,
          shared: 'project.jointApplicant.name',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）3',
              quote: '派出“联合申报单位班主任”参与项目组织管理',
            },
          ],
        },
      },
      {
        text: '面向地区：',
        role: 'field',
        field: {
          id: 'cover_service_region',
          label: '面向地区：',
          kind: 'text',
          required: true,
          shared: 'project.serviceRegion',
          basis: [
            {
              document: '杭师质监〔2019〕5号',
              article: '二（三）3',
              quote:
                '项目应由该远程培训机构作为“主申报单位”牵头设计，并在区县培训机构审核通过后，由该远程培训机构上传平台，并将“面向地区”指向本区县',
            },
          ],
        },
      },
      {
        text: '项目负责人：',
        role: 'field',
        field: {
          id: 'cover_leader_name',
          label: '项目负责人：',
          kind: 'person-name',
          required: true,
          shared: 'project.leader.name',
          basis: [
            {
              document: '浙教办函〔2021〕157号',
              article: '二（一）',
              quote:
                '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报 4个',
            },
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
          basis: [
            {
              document: '浙教办函〔2021〕157号',
              article: '四（一）',
              quote: '各教师培训机构的培训项目申报时间为',
            },
          ],
        },
      },
    ],
  },
  sections: [
    basicInformation,
    applicants,
    projectTeam,
    onlineTutors,
    teachers,
    teamRatios,
    needsAnalysis,
    trainingObjectives,
    trainingContent,
    onlineCourses,
    offlineCourses,
    creditSummary,
    practiceSessions,
    trainingMode,
    trainingAssignments,
    schedule,
    assessment,
    platform,
    innovation,
    fees,
    review,
  ],

  notes: ['不得另行收取其他费用'],
  seals: [
    { text: '主申报单位（盖章）：', at: 'cover' },
    { text: '联合申报单位（盖章）：', at: 'cover' },
    { text: '教育行政部门（盖章）：', at: 'review' },
  ],
  signatures: [{ text: '专家签名：', at: 'expert_signatures' }],
  repairs: [],
  labels: labels,
});

import {
  all,
  any,
  atLeast,
  atMost,
  count,
  enumerated,
  joined,
  listed,
  moreThan,
  not,
  occursIn,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day, integer, listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Every project has ≥ 1 full-time class head. */
export const classHead = defineRule({
  id: 'zj-2014-14.s3.class-head',
  provision: provisions['s3.class-head'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '至少有{min_class_heads}名专职班主任',
  inputs: {
    full_time_class_heads: integer({ description: '专职班主任人数', unit: '人' }),
  },
  parameters: {
    min_class_heads: since('2014-02-08', 1, '人'),
  },
  message: '专职班主任{actual}人，每个项目至少{limit}人。',
  remedy: '填写专职班主任姓名和手机号。',
  relations: [{ id: 'zj-2014-rules.a15.class-head', relation: 'same-as', note: '规程按“每个培训项目班”计' }],
  decide: ({ full_time_class_heads }, { min_class_heads }) => ({
    holds: atLeast(full_time_class_heads, min_class_heads),
  }),
});

/** Key or large projects also need ≥ 1 full-time project leader. */
export const projectManager = defineRule({
  id: 'zj-2014-14.s3.project-manager',
  provision: provisions['s3.project-manager'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '重点或规模较大的项目至少有{min_project_leaders}名专职项目负责人',
  inputs: {
    is_key_project: boolean({ description: '是否重点项目' }),
    is_large_project: boolean({ description: '是否规模较大的项目' }),
    full_time_project_leaders: integer({ description: '专职项目负责人人数', unit: '人' }),
  },
  parameters: {
    min_project_leaders: since('2014-02-08', 1, '人'),
  },
  message: '重点或规模较大的项目配专职项目负责人{actual}人，至少{limit}人。',
  remedy: '增配专职项目负责人[，还缺 {gap} 人]。',
  readings: [
    {
      point: '“规模较大”没有数值',
      reading: '由机构如实勾选；系统可在一个项目分两个班以上或人数超过60人时提示勾选',
      why: '60人是面授班额上限，超过即需分班',
    },
  ],
  decide: ({ is_key_project, is_large_project, full_time_project_leaders }, { min_project_leaders }) => ({
    when: any(is_key_project, is_large_project),
    holds: atLeast(full_time_project_leaders, min_project_leaders),
  }),
});

/** Every training day has an entry in the log. */
export const dailyLog = defineRule({
  id: 'zj-2014-14.s3.daily-log',
  provision: provisions.s3,
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  states: '有课的每一天都有培训日志',
  inputs: {
    training_dates: listOf(day({ description: '有课的日期', unit: '日' }), {
      description: '有课的日期',
      unit: '日',
    }),
    log_dates: listOf(day({ description: '有日志记录的日期', unit: '日' }), {
      description: '有日志记录的日期',
      unit: '日',
    }),
  },
  parameters: {
    max_missing_days: since('2014-02-08', 0, '天'),
  },
  message: '缺日志的日期：{actual}；应每天记录，缺{limit}天。',
  remedy: '按实际情况补报说明；不得事后编造日志（表3：后补判不合格）。',
  relations: [
    { id: 'zj-2014-rules.a13.daily-online-log', relation: 'same-as', note: '规程第十三条要求网上每天登记' },
  ],
  decide: ({ training_dates, log_dates }, { max_missing_days }) => {
    const missing = not(occursIn(log_dates, log_dates.value, training_dates.value));
    return {
      when: moreThan(count(training_dates), 0),
      holds: atMost(count(training_dates, missing), max_missing_days),
      actual: listed(training_dates, training_dates.value, missing),
    };
  },
});

/** Major change needs approval, notice and right to withdraw. */
export const majorChangeProcedure = defineRule({
  id: 'zj-2014-14.s3.major-change-procedure',
  provision: provisions['s3.major-change-procedure'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '重大调整经同意、告知学员、允许退选',
  inputs: {
    major_change: boolean({ description: '执行方案是否有重大调整' }),
    approved_by_authority: boolean({ description: '是否经教育行政部门同意' }),
    trainees_informed: boolean({ description: '是否提前告知学员并充分说明' }),
    withdrawal_allowed: boolean({ description: '是否允许退选' }),
  },
  parameters: {},
  message: '重大调整手续不全：{actual}；应有：{limit}。',
  remedy: '补办报批、告知和退选手续。',
  readings: [
    {
      point: '“重大/较大调整”没有数值',
      reading: '由机构判断；课程或专家变动达到三分之一、学时减少达到五分之一时系统必须按重大调整提示',
      why: '规程第二十七条（三）（四）用这两个比例作为处理线',
    },
  ],
  relations: [
    { id: 'zj-2014-rules.a14.change-approval', relation: 'same-as', note: '规程未提“允许退选”' },
    { id: 'zj-2021-157.s2.2.major-change', relation: 'same-as', note: '2021年仍要求允许退选' },
  ],
  decide: ({ major_change, approved_by_authority, trainees_informed, withdrawal_allowed }) => ({
    when: major_change,
    holds: all(approved_by_authority, trainees_informed, withdrawal_allowed),
    actual: joined(
      '缺',
      enumerated([
        [not(approved_by_authority), '教育行政部门同意'],
        [not(trainees_informed), '提前告知学员并充分说明'],
        [not(withdrawal_allowed), '允许学员退选'],
      ]),
    ),
    permitted: '教育行政部门同意、提前告知学员并充分说明、允许学员退选',
  }),
});

/** Projects ≥ 90 h need a final assessment. */
export const finalExam90 = defineRule({
  id: 'zj-2014-14.s3.final-exam-90',
  provision: provisions['s3.final-exam-90'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '{min_project_hours}学时及以上的项目设结业考核',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    has_final_exam: boolean({ description: '是否设结业考核' }),
  },
  parameters: {
    min_project_hours: figures.min_project_hours,
  },
  message: '{actual}学时项目没有结业考核；{limit}学时及以上必须设。',
  remedy: '在方案中增加结业考核。',
  readings: [
    {
      point: '“90学时”与“90学分”是否同一',
      reading: '按学时判断；平台只填“基础学分”时，1学分按1学时折算并提示核对',
      why: '2014年两份文件写学时，2019、2021年文件写学分；折算依据在学分制管理办法，本资料未收',
    },
  ],
  decide: ({ project_hours, has_final_exam }, { min_project_hours }) => ({
    when: atLeast(project_hours, min_project_hours),
    holds: has_final_exam,
    actual: project_hours,
    permitted: min_project_hours,
  }),
});

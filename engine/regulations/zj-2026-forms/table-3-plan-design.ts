import { atLeast, characters, not, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, number, text } from '../input.js';
import { since } from '../parameter.js';
import { sameNumbers } from './matching-lists.js';
import { provisions } from './provisions.js';
import { tierByCount, tierUnless } from './tier.js';

/** Allowed self-scores for plan design: 2 / 1.6 / 1.2 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.plan-design.score-values',
  provision: provisions['t3.plan-design.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“方案研制”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“方案研制”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 2, '分'),
    allowed_scores: since('2026-03-25', [2, 1.6, 1.2, 0] as const, '分'),
  },
  message: '“方案研制”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优2、良1.6、合格1.2、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Plan-design tier by points missing. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.plan-design.tier',
  provision: provisions['t3.plan-design.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    missing_count: integer({
      description: '需求调研、专家团队、专家论证、专业背景等要点中缺少（含以缺计）的项数',
      unit: '项',
    }),
    has_professional_background: boolean({ description: '机构是否具有承担该项目的专业背景' }),
  },
  parameters: {
    good_max: since('2026-03-25', 1, '项'),
    pass_max: since('2026-03-25', 2, '项'),
  },
  message: '“方案研制”最高可评：{value}（满分2分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '按四个要点还是六条评价标准计数',
      reading: '按评价标准列出的要点逐条计（调研、团队、论证、专业背景/优势）',
      why: '要点栏列4项；标准栏6个短语可归入这4项',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2014-rules.a7.design-process', relation: 'refines', note: '规程第七条' },
  ],
  decide: ({ missing_count, has_professional_background }, { good_max, pass_max }) =>
    tierUnless(not(has_professional_background), tierByCount(missing_count, good_max, pass_max)),
});

/** Needs report ≥ 300 characters. */
export const needsReport300 = defineRule({
  id: 'zj-2026-forms.t3.plan-design.needs-report-300',
  provision: provisions['t3.plan-design.needs-report-300'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '需求调研分析报告不少于{min_chars}字',
  inputs: {
    report_text: text({ description: '需求调研分析报告正文', unit: '字' }),
  },
  parameters: {
    min_chars: since('2026-03-25', 300, '字'),
  },
  message: '需求调研分析报告{actual}字，不得少于{limit}字。',
  remedy: '补充调研对象、方法、结论。',
  decide: ({ report_text }, { min_chars }) => ({ holds: atLeast(characters(report_text), min_chars) }),
});

/** Project table and applications correspond one-to-one. */
export const seqCorrespondence = defineRule({
  id: 'zj-2026-forms.t3.plan-design.seq-correspondence',
  provision: provisions['t3.plan-design.seq-correspondence'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  states: '文件夹三的申报书与表2序号一一对应',
  inputs: {
    table_seqs: listOf(integer({ description: '表2序号' }), { description: '表2序号' }),
    application_seqs: listOf(integer({ description: '申报书序号' }), { description: '申报书序号' }),
  },
  parameters: {
    max_mismatches: since('2026-03-25', 0, '个'),
  },
  message: '序号不对应：{actual}。',
  remedy: '补齐或改正申报书序号。',
  relations: [{ id: 'zj-2026-forms.x.folder3-seq-match', relation: 'same-as', note: '表2注2、表9文件夹三' }],
  decide: ({ table_seqs, application_seqs }, { max_mismatches }) =>
    sameNumbers(table_seqs, application_seqs, max_mismatches),
});

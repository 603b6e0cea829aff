import { ExactNumber } from '../../engine/core/exact-number.js';
import type { Collection, RuleAnswer } from '../../engine/form/index.js';
import { byInstitution, CollectedRows, nameless } from '../collected-rows.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { expertComparison } from './expert-comparison.js';
import { form } from './form.js';
import { expertOf, meanOf, SOURCE, type MeanScore } from './mean-score.js';

/** Table 6 from the evaluations of experts, or of single sampled projects, one row for each institution. */
export const collection: Collection = {
  into: form.id,
  from: [SOURCE],
  severalEach: true,
  otherRound: ['zj-2026-forms.t8.date-2026'],
  method: [
    '表5注：“专家复查得分以抽查的培训项目的算术平均值记。”一份表5可以是一位专家的评分，也可以是一个抽查项目的评分。',
    '谁的评分以表里写的专家姓名、抽查项目为准；表里没有写的，按文件夹认（一位专家一个文件夹），文件名里的“项目3”认作抽查项目。',
    '一位专家对一个机构的几个抽查项目先求平均值，再求各位专家的平均值；平均值只在最后四舍五入一次，保留2位小数，合计按保留后的分数相加。',
    '同一位专家对同一机构（同一抽查项目）又交一份的，是修改稿，不算两次：没有指定以哪一份为准时，不一致的分数留空并列入“需核对”。',
    '原文没有规定几位专家的得分怎样合并、保留几位小数，以上是办表的处理方法，请专家组确认。',
    '有一份没有打分、超出满分或有争议的项目不取平均，留空并列入“需核对”；有一项留空的，合计也留空。',
  ],
  collect(sources, answer) {
    const rows = new CollectedRows(form, 'scores');
    rows.doubt(...nameless(sources, SOURCE, 'institution_name'));
    const institutions = byInstitution(sources);
    for (const evaluations of institutions) {
      const name = evaluations[0]?.institution?.name ?? '';
      const scores = REVIEW_ROWS.map((row) => ({
        row,
        score: meanOf(evaluations, `${row.field}_expert_score`),
      }));
      const experts = new Set(evaluations.map(expertOf)).size;
      const how =
        experts === evaluations.length
          ? `${experts}位专家的评估表`
          : `${experts}位专家的${evaluations.length}份评估表`;
      const at = rows.add(name, {
        institution_name: {
          value: name,
          origins: evaluations.flatMap(({ file, institution }) =>
            institution ? [{ file, path: institution.at }] : [],
          ),
          how,
        },
        ...Object.fromEntries(
          scores
            .filter(({ score }) => score.missing.length === 0 && score.faulty.length === 0)
            .map(({ row, score }) => [`${row.field}_score`, score.drawn]),
        ),
      });
      for (const { row, score } of scores) {
        rows.consult(score.faulty);
        if (score.missing.length === 0 || score.missing.length === score.disputed) continue;
        rows.doubt({
          code: 'collect.score-missing',
          level: 'error',
          values: { name, indicator: row.name, count: score.missing.length, sheets: evaluations.length },
          at: rows.at(at, `${row.field}_score`),
          origins: score.missing,
        });
      }
      const whole = scores.every(({ score }) => score.exact !== undefined);
      if (whole)
        rows.doubt(
          ...bandByRounding(
            name,
            scores.map(({ score }) => score),
            answer,
            rows.at(at, 'total_score'),
          ),
        );
      else {
        const lacking = scores.filter(({ score }) => score.exact === undefined).map(({ row }) => row.name);
        rows.doubt({
          code: 'collect.total-lacks',
          level: 'info',
          values: { name, indicators: lacking.join('、') },
          at: rows.at(at, 'total_score'),
          origins: [],
        });
      }
    }
    if (institutions.length > 0) {
      const compared = expertComparison(institutions, bandOf(answer));
      for (const list of compared.lists) rows.list(list);
      rows.doubt(...compared.doubts);
    }
    return rows.collected();
  },
};

const BAND = 'zj-2026-review.s3.2.3.band';

const bandOf =
  (answer: RuleAnswer) =>
  (total: ExactNumber): string | undefined =>
    answer(BAND, { total_score: total.toNumber(), is_prep_review: false }).value;

/** The total is the sum of rounded scores; where the exact one falls into another band, people must know. */
function bandByRounding(
  name: string,
  scores: readonly MeanScore[],
  answer: RuleAnswer,
  at: ReturnType<CollectedRows['at']>,
) {
  const exact = ExactNumber.sum(scores.map((one) => one.exact ?? 0));
  const printed = ExactNumber.sum(scores.map(({ drawn: { value } }) => Number(value)));
  const band = bandOf(answer);
  if (band(exact) === band(printed)) return [];
  const values = { name, printed: printed.toString(), exact: exact.rounded(4).toString() };
  return [{ code: 'collect.band-by-rounding', level: 'warning', values, at, origins: [] } as const];
}

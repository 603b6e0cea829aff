import { ExactNumber } from '../../engine/core/exact-number.js';
import type { CollectedDossier, Collection, Origin } from '../../engine/form/index.js';
import { byInstitution, CollectedRows, drawn, nameless, type Drawn } from '../collected-rows.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { form } from './form.js';

const SOURCE = 'zj-table-5';
/** The texts do not say how many; Table 5 and 6 show two (zj-2026-forms.t5.average-of-samples). */
const DECIMALS = 2;

/** Table 6 from the evaluations of the experts, one row for each institution. */
export const collection: Collection = {
  into: form.id,
  from: [SOURCE],
  severalEach: true,
  method: [
    '表5注：“专家复查得分以抽查的培训项目的算术平均值记。”专家在表5填写的得分，已经是抽查项目的平均值。',
    '一个机构有几位专家的表5时，每项取各位专家得分的算术平均值，四舍五入保留2位小数；合计按保留后的分数相加。',
    '原文没有规定几位专家的得分怎样合并、保留几位小数，以上是办表的处理方法，请专家组确认。',
    '有专家没有打分的项目不取平均，留空并列入“需核对”。',
  ],
  collect(sources) {
    const rows = new CollectedRows(form, 'scores');
    rows.doubt(...nameless(sources, SOURCE, 'institution_name'));
    for (const experts of byInstitution(sources)) {
      const name = experts[0]?.institution?.name ?? '';
      const scores = REVIEW_ROWS.map((row) => ({ row, score: meanOf(experts, `${row.field}_expert_score`) }));
      const at = rows.add(name, {
        institution_name: {
          value: name,
          origins: experts.flatMap(({ file, institution }) =>
            institution ? [{ file, path: institution.at }] : [],
          ),
          how: experts.length === 1 ? '1份专家评估表' : `${experts.length}份专家评估表`,
        },
        ...Object.fromEntries(scores.map(({ row, score }) => [`${row.field}_score`, score.drawn])),
      });
      for (const { row, score } of scores) {
        if (score.without.length === 0 || score.without.length === experts.length) continue;
        rows.doubt({
          code: 'collect.score-missing',
          level: 'error',
          values: { name, indicator: row.name, count: score.without.length, experts: experts.length },
          at: rows.at(at, `${row.field}_score`),
          origins: score.without,
        });
      }
    }
    return rows.collected();
  },
};

/** The mean of the experts' scores of one indicator, if all of them gave one. */
function meanOf(
  experts: readonly CollectedDossier[],
  field: string,
): { readonly drawn: Drawn; readonly without: readonly Origin[] } {
  const given = experts.map((expert) => drawn(expert, { form: SOURCE, field }));
  const origins = given.flatMap((one) => one.origins);
  const numbers = given.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const without = given.filter(({ value }) => typeof value !== 'number').flatMap((one) => one.origins);
  if (without.length > 0) return { drawn: { value: undefined, origins }, without };
  const mean = ExactNumber.sum(numbers).dividedBy(numbers.length).rounded(DECIMALS).toNumber();
  const how = numbers.length === 1 ? {} : { how: `（${numbers.join('＋')}）÷${numbers.length}` };
  return { drawn: { value: mean, origins, ...how }, without };
}

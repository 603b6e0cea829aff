import { ExactNumber } from '../../engine/core/exact-number.js';
import type { CollectedDossier, Collection, Origin } from '../../engine/form/index.js';
import { byInstitution, CollectedRows, drawn, nameless, type Drawn } from '../collected-rows.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { form } from './form.js';

const SOURCE = 'zj-table-5';
/** The texts do not say how many; two by the reading of zj-2026-forms.t5.average-of-samples. */
const DECIMALS = 2;

/** Table 6 from the evaluations of experts, or of single sampled projects, one row for each institution. */
export const collection: Collection = {
  into: form.id,
  from: [SOURCE],
  severalEach: true,
  method: [
    '表5注：“专家复查得分以抽查的培训项目的算术平均值记。”一份表5可以是一位专家的评分，也可以是一个抽查项目的评分。',
    '同一个文件夹里同一机构的几份表5，取算术平均值；分放在几个文件夹里的（一位专家一个文件夹），先求各文件夹的平均值，再求平均。',
    '平均值四舍五入保留2位小数，合计按保留后的分数相加。',
    '原文没有规定几位专家的得分怎样合并、保留几位小数，以上是办表的处理方法，请专家组确认。',
    '有一份没有打分的项目不取平均，留空并列入“需核对”。',
  ],
  collect(sources) {
    const rows = new CollectedRows(form, 'scores');
    rows.doubt(...nameless(sources, SOURCE, 'institution_name'));
    for (const evaluations of byInstitution(sources)) {
      const name = evaluations[0]?.institution?.name ?? '';
      const scores = REVIEW_ROWS.map((row) => ({
        row,
        score: meanOf(evaluations, `${row.field}_expert_score`),
      }));
      const at = rows.add(name, {
        institution_name: {
          value: name,
          origins: evaluations.flatMap(({ file, institution }) =>
            institution ? [{ file, path: institution.at }] : [],
          ),
          how: `${evaluations.length}份专家评估表`,
        },
        ...Object.fromEntries(
          scores
            .filter(({ score }) => !isPartial(score, evaluations))
            .map(({ row, score }) => [`${row.field}_score`, score.drawn]),
        ),
      });
      for (const { row, score } of scores) {
        if (!isPartial(score, evaluations)) continue;
        rows.doubt({
          code: 'collect.score-missing',
          level: 'error',
          values: { name, indicator: row.name, count: score.without.length, sheets: evaluations.length },
          at: rows.at(at, `${row.field}_score`),
          origins: score.without,
        });
      }
    }
    return rows.collected();
  },
};

interface MeanScore {
  readonly drawn: Drawn;
  /** Entries of the evaluations that give no score. */
  readonly without: readonly Origin[];
}

/** Some give a score and some do not: a mean of the rest would be another figure. */
const isPartial = ({ without }: MeanScore, evaluations: readonly CollectedDossier[]): boolean =>
  without.length > 0 && without.length < evaluations.length;

/** The score of one indicator, if every evaluation gives one. */
function meanOf(evaluations: readonly CollectedDossier[], field: string): MeanScore {
  const given = evaluations.map((one) => ({ folder: folderOf(one), ...drawn(one, { form: SOURCE, field }) }));
  const origins = given.flatMap((one) => one.origins);
  const without = given.filter(({ value }) => typeof value !== 'number').flatMap((one) => one.origins);
  if (without.length > 0) return { drawn: { value: undefined, origins }, without };
  const folders = new Map<string, number[]>();
  for (const { folder, value } of given) {
    if (typeof value === 'number') folders.set(folder, [...(folders.get(folder) ?? []), value]);
  }
  const means = [...folders.values()].map((scores) => ({ scores, mean: mean(scores) }));
  const value = mean(means.map((one) => one.mean)).toNumber();
  const written = means.map(({ scores }) => quotient(scores));
  const how = written.length === 1 ? written[0] : `（${written.join('＋')}）÷${written.length}`;
  return { drawn: { value, origins, ...(given.length === 1 ? {} : { how }) }, without };
}

/** The experts' folders, or the folders of the institutions. */
const folderOf = ({ file }: CollectedDossier): string => file.slice(0, file.lastIndexOf('/') + 1);

/** A single score is no mean: it stays as the expert wrote it. */
const mean = (scores: readonly (ExactNumber | number)[]): ExactNumber =>
  scores.length === 1
    ? ExactNumber.sum(scores)
    : ExactNumber.sum(scores).dividedBy(scores.length).rounded(DECIMALS);

/** `（4.5＋5）÷2` */
const quotient = (scores: readonly number[]): string =>
  scores.length === 1 ? String(scores[0]) : `（${scores.join('＋')}）÷${scores.length}`;

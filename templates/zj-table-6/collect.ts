import { ExactNumber } from '../../engine/core/exact-number.js';
import {
  pathText,
  type CollectedDossier,
  type CollectedList,
  type Collection,
  type Origin,
} from '../../engine/form/index.js';
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
    if (institutions.length > 0) rows.list(expertComparison(institutions));
    return rows.collected();
  },
};

/** 专家对照: what each expert gave each institution in all, how far apart they are, and where most. */
function expertComparison(institutions: readonly (readonly CollectedDossier[])[]): CollectedList {
  const rows = institutions.flatMap((evaluations) => {
    const name = evaluations[0]?.institution?.name ?? '';
    const experts = new Map<string, CollectedDossier[]>();
    for (const one of evaluations) experts.set(expertOf(one), [...(experts.get(expertOf(one)) ?? []), one]);
    const given = [...experts].map(([expert, own]) => ({
      expert: expert === '' ? '没有写姓名' : expert,
      scores: REVIEW_ROWS.map(({ field }) => meanOf(own, `${field}_expert_score`).exact),
    }));
    const totals = given.map(({ scores }) =>
      scores.some((score) => score === undefined)
        ? undefined
        : ExactNumber.sum(scores.flatMap((score) => score ?? [])),
    );
    const whole = totals.flatMap((total) => total?.toNumber() ?? []);
    const spread = whole.length < 2 ? '' : decimals(Math.max(...whole) - Math.min(...whole));
    const apart = REVIEW_ROWS.map(({ name: indicator }, index) => {
      const own = given.flatMap(({ scores }) => scores[index]?.toNumber() ?? []);
      return { indicator, apart: own.length < 2 ? 0 : Math.max(...own) - Math.min(...own) };
    }).sort((one, other) => other.apart - one.apart);
    const [most] = apart;
    return given.map(({ expert }, index) => [
      name,
      expert,
      totals[index]?.rounded(DECIMALS).toNumber() ?? '不全',
      spread,
      most && most.apart > 0 ? `${most.indicator}（差${decimals(most.apart)}分）` : '',
    ]);
  });
  return {
    title: '专家对照',
    notes: ['每位专家给每个机构的合计；“相差”是同一机构各位专家合计的最高分与最低分之差。'],
    columns: ['机构', '专家', '合计', '相差', '相差最大的指标'],
    rows,
  };
}

const decimals = (value: number): number => Number(value.toFixed(DECIMALS));

interface MeanScore {
  readonly drawn: Drawn;
  /** Absent when a score is missing, in dispute or impossible. */
  readonly exact?: ExactNumber;
  /** Entries of the evaluations that give no score, those in dispute between versions among them. */
  readonly missing: readonly Origin[];
  readonly disputed: number;
  /** Entries at which the check of the evaluation finds a fault: more than the maximum. */
  readonly faulty: readonly Origin[];
}

/** Nobody's name: each sheet that says nothing is the same unknown expert's. */
const expertOf = ({ evaluator, file }: CollectedDossier): string => evaluator?.expert ?? file;

/** The score of one indicator, if every evaluation gives one that is possible. */
function meanOf(evaluations: readonly CollectedDossier[], field: string): MeanScore {
  const given = evaluations.map((one) => ({ source: one, ...drawn(one, { form: SOURCE, field }) }));
  const origins = given.flatMap((one) => one.origins);
  const blank = given.filter(({ value }) => typeof value !== 'number');
  const missing = blank.flatMap((one) => one.origins);
  const disputed = blank.filter(({ source }) => names(source.disputed, field)).length;
  const faulty = given.filter(({ source }) => names(source.faulty, field)).flatMap((one) => one.origins);
  const absent = { drawn: { value: undefined, origins }, missing, disputed, faulty };
  if (missing.length > 0 || faulty.length > 0) return absent;
  const experts = new Map<string, number[]>();
  for (const { source, value } of given) {
    if (typeof value !== 'number') continue;
    experts.set(expertOf(source), [...(experts.get(expertOf(source)) ?? []), value]);
  }
  const own = [...experts.values()];
  const exact = mean(own.map(mean));
  const value = given.length === 1 ? exact.toNumber() : exact.rounded(DECIMALS).toNumber();
  const written = own.map(quotient);
  const how = written.length === 1 ? written[0] : `（${written.join('＋')}）÷${written.length}`;
  return {
    ...absent,
    exact,
    drawn: { value, origins, ...(given.length === 1 ? {} : { how }) },
  };
}

const names = (paths: CollectedDossier['faulty'], field: string): boolean =>
  (paths ?? []).some((path) => path.form === SOURCE && pathText(path) === field);

const mean = (scores: readonly (ExactNumber | number)[]): ExactNumber =>
  ExactNumber.sum(scores).dividedBy(scores.length);

/** `（4.5＋5）÷2` */
const quotient = (scores: readonly number[]): string =>
  scores.length === 1 ? String(scores[0]) : `（${scores.join('＋')}）÷${scores.length}`;

const BAND = 'zj-2026-review.s3.2.3.band';

/** The total is the sum of rounded scores; where the exact one falls into another band, people must know. */
function bandByRounding(
  name: string,
  scores: readonly MeanScore[],
  answer: Parameters<Collection['collect']>[1],
  at: ReturnType<CollectedRows['at']>,
) {
  const exact = ExactNumber.sum(scores.map((one) => one.exact ?? 0));
  const printed = ExactNumber.sum(scores.map(({ drawn: { value } }) => Number(value)));
  const band = (total: ExactNumber) =>
    answer(BAND, { total_score: total.toNumber(), is_prep_review: false }).value;
  if (band(exact) === band(printed)) return [];
  const values = { name, printed: printed.toString(), exact: exact.rounded(4).toString() };
  return [{ code: 'collect.band-by-rounding', level: 'warning', values, at, origins: [] } as const];
}

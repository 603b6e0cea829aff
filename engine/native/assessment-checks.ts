import { rules } from '../regulations/index.js';
import { atLeast, caseOf, equal, notSo, oneOfWords, plus, reaches, where } from './case.js';
import type { CheckCells } from './check-cells.js';
import { allFilled } from './common-cases.js';
import { figureOf } from './figures.js';
import { checksOn, type NativeCheck } from './native-check.js';
import { bare, repeatedKeys } from './row-groups.js';
import { withinPoints } from './score-checks.js';

const evaluation = checksOn('rongcheng-evaluation');
const summary = checksOn('rongcheng-inspection-summary');
const assessment = checksOn('urumqi-base-assessment');
const SELF = '_self_score';

const scores = (cells: CheckCells) =>
  cells.numbers(...cells.endingIn(SELF).filter((one) => one !== `total${SELF}`));

/** Criteria of Rongcheng that give only certain scores: C5, C6 … */
const fixedScores = [...rules.keys()].flatMap((rule) => {
  const criterion = /^rc-2020\.c(\d+)\.score-values$/.exec(rule)?.[1];
  return criterion === undefined ? [] : [{ rule, criterion }];
});

/** The self-evaluations of Rongcheng and Urumqi, and the summary of inspections. */
export const assessmentChecks: readonly NativeCheck[] = [
  evaluation('rc-2020.score-range', '各项自评分不超过该项满分', (cells) =>
    withinPoints(scores(cells), cells.figures('criterion_points')),
  ),
  ...fixedScores.map(({ rule, criterion }) =>
    evaluation(rule, `C${criterion}得分为{allowed_scores}之一`, (cells) => {
      const field = cells.endingIn(SELF).find((one) => one.startsWith(`c${criterion}_`)) ?? '';
      return oneOfWords(cells.number(field), cells.figures('allowed_scores'));
    }),
  ),
  evaluation('rc-2020.deduction-reason', '没有得满分的写明扣分原因', (cells) => {
    const points = cells.figures('criterion_points', 'rc-2020.score-range');
    return scores(cells).map((score, index) => {
      const field = cells.endingIn('_deduction_reason')[index] ?? '';
      return where(caseOf(cells.filled(field), [score]), notSo(reaches(score, points[index] ?? 0)));
    });
  }),
  evaluation('rc-2020.c7.area-200', '办学场地不少于{min_area}平方米', (cells) =>
    atLeast(cells.number('weihai-statistics/building_area_total'), cells.figure('min_area')),
  ),
  evaluation('rc-2020.c8.all-certified', '专任教师都有任教资格', (cells) => {
    const all = cells.number('weihai-statistics/fulltime_subtotal_headcount');
    const certified = cells.number('weihai-statistics/fulltime_subtotal_with_teacher_certificate');
    return where(atLeast(certified, all), `${all.formula}<>0`);
  }),
  summary('rc-annual.columns', '年检汇总每行各栏都已填写', (cells) =>
    allFilled(
      cells,
      [
        'institution_name',
        'license_number',
        'license_valid_until',
        'school_type',
        'head_name',
        'school_content',
        'school_address',
        'contact_details',
      ],
      'institutions',
    ),
  ),
  summary('rc-annual.licence-no-unique', '许可证号不重复', (cells) => {
    const number = bare(cells.any('institutions.license_number').formula);
    const again = repeatedKeys(number, `(${number}<>"")`);
    return {
      ...caseOf(`${again}=0`, [], { actual: `${again}&"行重复"`, permitted: '"0行重复"' }),
      applies: [`${cells.count('institutions').formula}>0`],
    };
  }),
  assessment('wlmq-base.item-max', '各项得分不超过该项满分', (cells) =>
    withinPoints(scores(cells), cells.figures('max_scores')),
  ),
  assessment('wlmq-base.item-attainable', '各项得分是评分点能给的分', (cells) => {
    const attainable = figureOf('wlmq-base.item-attainable', 'attainable_scores') as Readonly<
      Record<string, number[]>
    >;
    return scores(cells).map((score, index) => oneOfWords(score, attainable[String(index + 1)] ?? []));
  }),
  assessment('wlmq-base.total', '合计等于各项之和', (cells) =>
    equal(cells.number(`total${SELF}`), plus(...scores(cells))),
  ),
];

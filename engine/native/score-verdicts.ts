import { ExactNumber } from '../core/exact-number.js';
import { fieldValue, type FormData, type Indicator } from '../form/index.js';
import { evaluate } from '../regulations/index.js';
import { literal, type Formulas, type MarginNote } from '../workbook/index.js';
import { figureOf, numberFigure, ruleCalled, wordFigures } from './figures.js';

const BAND = 'zj-2026-review.s3.2.3.band';
const PREPARATORY = `${BAND}-prep`;
const GAP = `${BAND}-gap`;
const RESULT = 'rc-2020.result';
/** Below every total; LOOKUP needs a first step. */
const LOWEST = '-1E+300';

/** The scores of an evaluation form, as formulas and as entered. */
interface Scores {
  readonly form: string;
  readonly indicators: readonly Indicator[];
  readonly formulas: Formulas;
  readonly data: FormData | undefined;
}

/** What the scores of a form amount to by its regulation; `undefined` where none says. */
export function verdictOf(
  form: string,
  indicators: readonly Indicator[],
  formulas: Formulas,
  data: FormData | undefined,
): MarginNote | undefined {
  const scores = { form, indicators, formulas, data };
  switch (form) {
    case 'zj-table-3':
      return bandNote(scores, 'self_total_score');
    case 'zj-table-5':
      return bandNote(scores, 'expert_total_score');
    case 'rongcheng-evaluation':
      return resultNote(scores);
    default:
      return undefined;
  }
}

/** Document and article of a rule. */
function articleOfRule(id: string): string {
  const { instrument, article } = ruleCalled(id).provision;
  return `${instrument.number ?? `《${instrument.title}》`} ${article}`;
}

/** What a rule computes; its words are nowhere else. */
const said = (rule: string, input: Readonly<Record<string, unknown>>): string | number => {
  const value: unknown = evaluate(ruleCalled(rule), input).value;
  return typeof value === 'string' ? value : Number(value);
};

const cellsOf = ({ form, indicators, formulas }: Scores): string[] =>
  indicators.map(({ scoreField }) => formulas.reference({ form, field: scoreField }));

const valuesOf = ({ indicators, data }: Scores): number[] =>
  indicators.flatMap(({ scoreField }) => {
    const value = fieldValue(data, scoreField);
    return typeof value === 'number' ? [value] : [];
  });

const isWhole = (scores: Scores): boolean => valuesOf(scores).length === scores.indicators.length;

/** A text once every score is there. */
const whenWhole = (scores: Scores, formula: string, otherwise: string): string =>
  `IF(COUNT(${cellsOf(scores).join(',')})<${scores.indicators.length},${literal(otherwise)},${formula})`;

/** 优秀, 良好, 合格, 不合格 beside the total; a review of a preparatory institution knows only two. */
function bandNote(scores: Scores, field: string): MarginNote {
  const { form, formulas, data } = scores;
  const total = formulas.reference({ form, field });
  const steps = ['pass_min', 'good_min', 'excellent_min'].map((name) => numberFigure(BAND, name));
  const word = (rule: string, preparatory: boolean, value: string | number): string =>
    String(said(rule, { total_score: Number(value), is_prep_review: preparatory }));
  const words = [LOWEST, ...steps].map((from) => literal(word(BAND, false, from)));
  const pass = numberFigure(PREPARATORY, 'pass_min');
  const two = [LOWEST, pass].map((from) => literal(word(PREPARATORY, true, from)));
  const [low, high] = [numberFigure(GAP, 'gap_low'), numberFigure(GAP, 'gap_high')];
  const unruled = `${low}—${high}分之间没有规定档次，暂按${word(BAND, false, low)}，请专家组确认。`;
  const preparatory = ['筹建期满1年的复查：', '。'] as const;
  const article = `依据：${articleOfRule(BAND)}`;
  const waiting = `${scores.indicators.length}项填齐后显示。\n${article}`;
  const value = fieldValue(data, field);
  const known = isWhole(scores) && typeof value === 'number' ? value : undefined;
  const between = known !== undefined && known > Number(low) && known < Number(high);
  return {
    form,
    place: { first: field, before: scores.indicators[0]?.scoreField ?? field },
    caption: '按总分的档次',
    value: {
      formula: whenWhole(
        scores,
        `LOOKUP(${total},{${[LOWEST, ...steps].join(',')}},{${words.join(',')}})`,
        '',
      ),
      result: known === undefined ? '' : word(BAND, false, known),
    },
    remark: {
      formula: whenWhole(
        scores,
        `"${preparatory[0]}"&LOOKUP(${total},{${LOWEST},${pass}},{${two.join(',')}})&"${preparatory[1]}"&CHAR(10)&` +
          `IF(AND(${total}>${low},${total}<${high}),${literal(unruled)},${literal(article)})`,
        waiting,
      ),
      result:
        known === undefined
          ? waiting
          : `${preparatory[0]}${word(PREPARATORY, true, known)}${preparatory[1]}\n${between ? unruled : article}`,
    },
  };
}

/** The score, unless a basic condition is not met in full; what disqualifies is no matter of scores. */
function resultNote(scores: Scores): MarginNote {
  const { form, indicators, formulas, data } = scores;
  const basics = wordFigures(RESULT, 'baseline_list').flatMap((name) => {
    const one = indicators[Number(name.slice(1)) - 1];
    return one === undefined ? [] : [{ name, ...one }];
  });
  const outcome = (failing: readonly string[], total: number): string | number =>
    said(RESULT, { disqualifiers: [], baseline_failures: failing, total_score: total });
  const names = basics.map(({ name }) => name);
  const refused = String(outcome(names, 0));
  const below = basics.map(
    ({ scoreField, points }) => `${formulas.reference({ form, field: scoreField })}<${points}`,
  );
  const total = formulas.computation(
    { kind: 'sum', of: indicators.map(({ scoreField }) => scoreField) },
    form,
  );
  const failing = basics.filter(({ scoreField, points }) => {
    const value = fieldValue(data, scoreField);
    return typeof value === 'number' && value < points;
  });
  const sum = ExactNumber.sum(valuesOf(scores)).toNumber();
  const events = [figureOf(RESULT, 'disqualifier_list')].flat().length;
  const remark =
    `${indicators.length}项填齐后显示。底线指标${names.join('、')}未得满分的为“${refused}”，其余为总分；文件没有等次` +
    `分数线。另有${events}种情形直接评定为不合格等级，见“检查内容与方法”。`;
  return {
    form,
    place: 'below',
    caption: '按自评的结果',
    value: {
      formula: whenWhole(scores, `IF(OR(${below.join(',')}),${literal(refused)},${total})`, ''),
      result: isWhole(scores)
        ? outcome(
            failing.map(({ name }) => name),
            sum,
          )
        : '',
    },
    remark: { formula: literal(remark), result: remark },
  };
}

import { ask, entries, type Verdict } from '../../engine/bindings/index.js';
import { add, evaluate, lessThan, rule, word } from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);
const RESULT = 'rc-2020.result';
const indicators = form.sections.flatMap((section) =>
  section.kind === 'matrix' ? (section.indicators ?? []) : [],
);

/** The words of a figure of the rule. @throws RangeError when it is no list. */
function wordsOf(figure: string): readonly string[] {
  const value: unknown = rule(RESULT)?.parameters[figure]?.values.at(-1)?.value;
  if (!Array.isArray(value)) throw new RangeError(`${RESULT} has no list ${figure}`);
  return value.map(String);
}

/** C7 is the seventh indicator. */
const baselines = wordsOf('baseline_list').flatMap((name) => {
  const indicator = indicators[Number(name.slice(1)) - 1];
  return indicator === undefined ? [] : [{ name, ...indicator }];
});

/** What the rule answers where a basic condition is not met. */
function refused(): string {
  const found = rule(RESULT);
  const input = { disqualifiers: [], baseline_failures: wordsOf('baseline_list'), total_score: 0 };
  return String(found && evaluate(found, input).value);
}

/** The score, unless a basic condition is not met in full; what disqualifies is no matter of scores. */
export const verdict: Verdict = {
  form: f.form,
  caption: '按自评的结果',
  place: 'below',
  needs: indicators.map(({ scoreField }) => scoreField),
  answer: ask(f, RESULT, {
    disqualifiers: { records: [] },
    baseline_failures: {
      records: baselines.map(({ name, scoreField, points }) => ({
        parts: { value: word(name) },
        where: lessThan(f.number(scoreField), points),
      })),
    },
    total_score: add(...indicators.map(({ scoreField }) => f.number(scoreField))),
  }),
  remarks: [
    `底线指标${baselines.map(({ name }) => name).join('、')}未得满分的为“${refused()}”，其余为总分；文件没有等次` +
      `分数线。另有${wordsOf('disqualifier_list').length}种情形直接评定为不合格等级，见“检查内容与方法”。`,
  ],
};

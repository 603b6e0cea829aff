import type { CalendarDay } from '../core/calendar-day.js';
import { figuresOn, fullTitle, rules, type Rule } from '../regulations/index.js';
import { figureWords } from './rule-words.js';

/** A provision that holds otherwise on another day; a side is absent where it is not in force. */
export interface RuleChange {
  readonly rule: string;
  /** Title and number of the document, and the article. */
  readonly article: string;
  readonly before?: string;
  readonly after?: string;
}

/** The provisions whose figures differ between two days, or of which only one day knows. */
export const rulesChanged = (first: CalendarDay, second: CalendarDay): RuleChange[] =>
  [...rules.values()].flatMap((rule) => {
    const [before, after] = [first, second].map((on) => stateOn(rule, on));
    if (before === after) return [];
    const { instrument, article } = rule.provision;
    return [
      {
        rule: rule.id,
        article: `${fullTitle(instrument)} ${article}`,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  });

/** The figures of a day in words, with the document that set each anew; `undefined` where the rule is not in force. */
function stateOn(rule: Rule, on: CalendarDay): string | undefined {
  const figures = figuresOn(rule, { on });
  if (figures === undefined) return undefined;
  const words = Object.entries(figures).map(
    ([name, { value, document }]) =>
      `${figureWords(value, rule.parameters[name]?.unit ?? null)}${document === undefined ? '' : `（${document}）`}`,
  );
  return words.length === 0 ? '施行' : words.join('；');
}

import { articleOf, fullTitle, type Rule, type RuleId } from '../regulations/index.js';

/** A provision that a limit rests on, word for word. */
export interface DesignBasis {
  readonly rule: RuleId;
  readonly instrument: string;
  readonly article: string;
  readonly quote: string;
  /** How its words were understood, where the limit is a reading of them: （解读——“明显超过”没有倍数：不少于2倍）. */
  readonly reading: string;
  /** Document and article in few words, with the reading. */
  readonly cited: string;
}

/** The provision of a rule. */
export const basisOf = ({ rule }: { readonly rule: Rule }): DesignBasis => ({
  rule: rule.id as RuleId,
  instrument: fullTitle(rule.provision.instrument),
  article: rule.provision.article,
  quote: rule.provision.quote,
  reading: readingOf(rule),
  cited: `${articleOf(rule.provision)}${readingOf(rule)}`,
});

function readingOf({ authority, readings = [] }: Rule): string {
  if (authority !== 'reading' || readings.length === 0) return '';
  return `（解读——${readings.map(({ point, reading }) => `${point}：${reading}`).join('；')}）`;
}

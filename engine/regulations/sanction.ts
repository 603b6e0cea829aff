import { filled } from '../core/messages/message.js';
import { evaluate } from './evaluate.js';
import { latestFiguresInWords } from './figure-words.js';
import type { RuleFinding } from './finding.js';
import { plainRemedy } from './remedy-words.js';
import { rule as ruleById } from './registry.js';
import type { RuleId } from './rule-id.js';

const SANCTION_RULE = 'zj-2014-rules.ch6.sanction-level';
/** Articles 27 to 29 of the quality rules, whose cases are numbered as `27-2`. */
const SANCTIONED = /^zj-2014-rules\.a(27|28|29)\.(\d+)$/;

/** Adds the heaviest sanction that the findings call for, as the quality rules rank them. */
export function withSanction<Entry>(findings: readonly RuleFinding<Entry>[]): RuleFinding<Entry>[] {
  const rule = ruleById(SANCTION_RULE);
  const cases = findings
    .filter((one) => one.level === 'violation')
    .flatMap((one) => one.citations.map((cited) => ({ finding: one, match: SANCTIONED.exec(cited.rule) })))
    .flatMap(({ finding, match }) => (match ? [{ finding, code: `${match[1]}-${match[2]}` }] : []));
  if (cases.length === 0 || rule === undefined) return [...findings];
  const { value } = evaluate(rule, { findings: cases.map((one) => one.code) });
  return [
    ...findings,
    {
      rule: rule.id as RuleId,
      outcome: 'value',
      level: 'info',
      message: filled(rule.message, { ...latestFiguresInWords(rule.parameters), value: String(value) }),
      remedy: plainRemedy(rule),
      ...(value === undefined ? {} : { value }),
      entries: { findings: cases.flatMap(({ finding }) => Object.values(finding.entries).flat()) },
      citations: cases.flatMap(({ finding }) => finding.citations),
      readings: rule.readings ?? [],
      notes: [],
      missing: [],
    },
  ];
}

import { checklists, rules } from '../regulations/index.js';

/** The ids of all rules and checklist items as a type, so that a mistyped id does not compile. */
export function ruleIdType(): string {
  const ids = [...new Set([...rules.keys(), ...checklists.keys()])].sort();
  return [
    '/** Every rule and checklist item by its id; written by `npm run rules-page`. */',
    'export type RuleId =',
    `${ids.map((id) => `  | '${id}'`).join('\n')};`,
    '',
  ].join('\n');
}

import { evaluate, rule } from '../engine/regulations/index.js';

/** The limit that a rule sets for some data, as a number; `undefined` where the rule does not apply to them. */
export function limitOf(id: string, input: Readonly<Record<string, unknown>>): number | undefined {
  const found = rule(id);
  const outcome = found && evaluate(found, input);
  const shown = outcome?.limit ?? (typeof outcome?.value === 'number' ? String(outcome.value) : undefined);
  const value = shown === undefined ? NaN : Number(shown);
  return Number.isFinite(value) ? value : undefined;
}

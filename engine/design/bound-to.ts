import type { Binding } from '../bindings/index.js';
import type { RuleId } from '../regulations/index.js';

/** Some rules of one binding of a form. @throws RangeError when the form does not ask them together. */
export function boundTo(bindings: readonly Binding[], ...ids: readonly RuleId[]): Binding {
  const found = bindings.find(({ rules }) => ids.every((id) => rules.some((rule) => rule.id === id)));
  if (!found) throw new RangeError(`The form does not ask ${ids.join(', ')}`);
  return { ...found, rules: found.rules.filter(({ id }) => ids.some((one) => one === id)) };
}

import { rule } from '../regulations/index.js';

/** A figure of a rule as a formula writes it: `90`, or a share `1/4`. @throws RangeError when there is none. */
export function figure(id: string, name: string): string {
  const value = rule(id)?.parameters[name]?.values.at(-1)?.value;
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+\/\d+$/.test(value)))
    return String(value);
  throw new RangeError(`${id} has no figure ${name}`);
}

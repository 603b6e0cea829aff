import type { Formatter } from '../formatters/formatter.js';
import { formatters } from '../formatters/formatter-list.js';
import { isBlank, plainText, type TemplateData, type TemplateValue } from '../template-value.js';
import { ExpressionError, type ComparisonSign, type Expression, type PathExpression } from './syntax.js';

/** Where names are looked up: variables of loops (`$row`, `$idx`) first, then the document's data. */
export interface Scope {
  readonly data: TemplateData;
  readonly variables: ReadonlyMap<string, TemplateValue>;
  /** Called with each name that is in neither. */
  readonly unknown?: (name: string) => void;
}

export type Evaluate = (scope: Scope) => TemplateValue | undefined;

/**
 * Turns an expression into a function. Only own properties of plain data are read, so nothing inherited
 * (`constructor`, `__proto__`) can be reached, and nothing is ever called but the formatters.
 * @throws ExpressionError when a formatter is unknown.
 */
export function evaluator(expression: Expression): Evaluate {
  switch (expression.kind) {
    case 'literal':
      return () => expression.value;
    case 'path':
      return pathEvaluator(expression);
    case 'not': {
      const operand = evaluator(expression.operand);
      return (scope) => !holds(operand(scope));
    }
    case 'and':
    case 'or': {
      const [left, right] = [evaluator(expression.left), evaluator(expression.right)];
      return expression.kind === 'and'
        ? (scope) => holds(left(scope)) && holds(right(scope))
        : (scope) => holds(left(scope)) || holds(right(scope));
    }
    case 'object': {
      const entries = expression.entries.map(([name, value]) => [name, evaluator(value)] as const);
      return (scope) => Object.fromEntries(entries.map(([name, value]) => [name, value(scope) ?? null]));
    }
    case 'comparison': {
      const [left, right] = [evaluator(expression.left), evaluator(expression.right)];
      return (scope) => compared(expression.sign, left(scope), right(scope));
    }
    case 'formatted': {
      const operand = evaluator(expression.operand);
      const formatter = formatterNamed(expression.formatter);
      return (scope) => formatter.format(operand(scope) ?? null, expression.options);
    }
  }
}

/** Whether a condition holds: blank entries, `false` and an empty list do not; zero does, it was entered. */
export const holds = (value: TemplateValue | undefined): boolean => !isBlank(value) && value !== false;

function pathEvaluator({ name, steps }: PathExpression): Evaluate {
  return ({ data, variables, unknown }) => {
    let value = variables.get(name);
    if (value === undefined && !variables.has(name)) {
      if (Object.hasOwn(data, name)) value = data[name];
      else unknown?.(name);
    }
    for (const step of steps) value = member(value, step);
    return value;
  };
}

function member(value: TemplateValue | undefined, step: string | number): TemplateValue | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  const found: unknown = (value as Readonly<Record<string | number, unknown>>)[step];
  return isTemplateValue(found) ? found : undefined;
}

function isTemplateValue(value: unknown): value is TemplateValue {
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' || kind === 'object';
}

function formatterNamed(name: string): Formatter {
  const formatter = formatters.get(name);
  if (!formatter) throw new ExpressionError(`unknown-formatter ${name}`, 0);
  return formatter;
}

function compared(
  sign: ComparisonSign,
  left: TemplateValue | undefined,
  right: TemplateValue | undefined,
): boolean {
  if (sign === '=') return equal(left, right);
  if (sign === '!=') return !equal(left, right);
  if (isBlank(left) || isBlank(right)) return false;
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : plainText(left) < plainText(right)
        ? -1
        : plainText(left) > plainText(right)
          ? 1
          : 0;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  return sign === '>' ? order > 0 : order >= 0;
}

/** Blank equals blank; a list equals a word that is among its own. */
function equal(left: TemplateValue | undefined, right: TemplateValue | undefined): boolean {
  if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
  if (Array.isArray(left) && !Array.isArray(right)) return left.some((one) => equal(one, right));
  if (Array.isArray(right) && !Array.isArray(left)) return right.some((one) => equal(left, one));
  return left === right || plainText(left) === plainText(right);
}

import { ExpressionError, type ComparisonSign, type Expression } from './syntax.js';
import { tokensOf, type Token } from './tokens.js';

const COMPARISONS: Readonly<Record<string, ComparisonSign>> = {
  '=': '=',
  '==': '=',
  '===': '=',
  '!=': '!=',
  '!==': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};
const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** Brackets and negations within one another; deeper ones are made to exhaust the stack. */
const DEEPEST = 40;

/**
 * Reads an expression of a template command:
 * `path`, `"text"`, `12.5`, `true`, `null`, `a = b`, `a != b`, `< <= > >=`, `and or not`, `( … )`,
 * `value | formatter("option")`, `{ name: value, … }`.
 * @throws ExpressionError for anything else.
 */
export function parseExpression(source: string): Expression {
  const reader = new TokenReader(tokensOf(source));
  const expression = readFormatted(reader, 0);
  reader.expectEnd();
  return expression;
}

class TokenReader {
  private index = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  peek(): Token {
    return this.tokens[this.index] ?? { kind: 'end', at: 0 };
  }

  next(): Token {
    const token = this.peek();
    this.index += 1;
    return token;
  }

  /** Steps over one of these words, when it is the next. */
  skip(...words: readonly string[]): string | undefined {
    const token = this.peek();
    if ((token.kind !== 'sign' && token.kind !== 'name') || !words.includes(token.text)) return undefined;
    this.index += 1;
    return token.text;
  }

  expect(word: string): void {
    if (this.skip(word) === undefined) throw new ExpressionError(`expected-${word}`, this.peek().at);
  }

  expectEnd(): void {
    const token = this.peek();
    if (token.kind !== 'end') throw new ExpressionError('unexpected-word', token.at);
  }
}

function readFormatted(reader: TokenReader, depth: number): Expression {
  let operand = readOr(reader, depth);
  while (reader.skip('|') !== undefined) {
    const name = reader.next();
    if (name.kind !== 'name') throw new ExpressionError('expected-formatter', name.at);
    operand = { kind: 'formatted', operand, formatter: name.text, options: readOptions(reader) };
  }
  return operand;
}

function readOptions(reader: TokenReader): (string | number | boolean | null)[] {
  const options: (string | number | boolean | null)[] = [];
  if (reader.skip('(') === undefined) return options;
  if (reader.skip(')') !== undefined) return options;
  do options.push(readLiteral(reader));
  while (reader.skip(',') !== undefined);
  reader.expect(')');
  return options;
}

function readLiteral(reader: TokenReader): string | number | boolean | null {
  const negative = reader.skip('-') !== undefined;
  const token = reader.next();
  if (token.kind === 'number') return negative ? -token.value : token.value;
  if (token.kind === 'string' && !negative) return token.text;
  const word = token.kind === 'name' ? LITERALS.get(token.text) : undefined;
  if (word === undefined || negative) throw new ExpressionError('expected-literal', token.at);
  return word;
}

function readOr(reader: TokenReader, depth: number): Expression {
  let left = readAnd(reader, depth);
  while (reader.skip('or', '||') !== undefined) left = { kind: 'or', left, right: readAnd(reader, depth) };
  return left;
}

function readAnd(reader: TokenReader, depth: number): Expression {
  let left = readNot(reader, depth);
  while (reader.skip('and', '&&') !== undefined) left = { kind: 'and', left, right: readNot(reader, depth) };
  return left;
}

function readNot(reader: TokenReader, depth: number): Expression {
  if (depth > DEEPEST) throw new ExpressionError('too-deep', reader.peek().at);
  if (reader.skip('not', '!') !== undefined) return { kind: 'not', operand: readNot(reader, depth + 1) };
  const left = readPrimary(reader, depth);
  const sign = reader.skip(...Object.keys(COMPARISONS));
  if (sign === undefined) return left;
  return { kind: 'comparison', sign: COMPARISONS[sign] ?? '=', left, right: readPrimary(reader, depth) };
}

function readPrimary(reader: TokenReader, depth: number): Expression {
  const token = reader.peek();
  if (reader.skip('(') !== undefined) {
    if (depth > DEEPEST) throw new ExpressionError('too-deep', token.at);
    const inner = readFormatted(reader, depth + 1);
    reader.expect(')');
    return inner;
  }
  if (reader.skip('{') !== undefined) {
    if (depth > DEEPEST) throw new ExpressionError('too-deep', token.at);
    return { kind: 'object', entries: readEntries(reader, depth + 1) };
  }
  if (token.kind === 'name' && !LITERALS.has(token.text)) return readPath(reader);
  return { kind: 'literal', value: readLiteral(reader) };
}

function readEntries(reader: TokenReader, depth: number): [string, Expression][] {
  const entries: [string, Expression][] = [];
  while (reader.skip('}') === undefined) {
    const name = reader.next();
    if (name.kind !== 'name' && name.kind !== 'string') throw new ExpressionError('expected-name', name.at);
    reader.expect(':');
    entries.push([name.text, readFormatted(reader, depth)]);
    if (reader.skip(',') === undefined && reader.peek().kind !== 'end') {
      reader.expect('}');
      break;
    }
  }
  return entries;
}

function readPath(reader: TokenReader): Expression {
  const name = reader.next();
  if (name.kind !== 'name') throw new ExpressionError('expected-name', name.at);
  const steps: (string | number)[] = [];
  for (;;) {
    if (reader.skip('.') !== undefined) {
      const step = reader.next();
      if (step.kind !== 'name') throw new ExpressionError('expected-name', step.at);
      steps.push(step.text);
    } else if (reader.skip('[') !== undefined) {
      const step = reader.next();
      if (step.kind === 'number') steps.push(step.value);
      else if (step.kind === 'string') steps.push(step.text);
      else throw new ExpressionError('expected-name', step.at);
      reader.expect(']');
    } else return { kind: 'path', name: name.text, steps };
  }
}

import { evaluator, type Evaluate } from '../expression/evaluate-expression.js';
import { parseExpression } from '../expression/parse-expression.js';
import type { Expression } from '../expression/syntax.js';

/** A command of docx-templates' language as far as it is compiled. */
export type Command =
  | { readonly kind: 'insert'; readonly expression: Expression; readonly evaluate: Evaluate }
  | {
      readonly kind: 'for';
      readonly variable: string;
      readonly expression: Expression;
      readonly list: Evaluate;
    }
  | { readonly kind: 'if'; readonly expression: Expression; readonly condition: Evaluate }
  | { readonly kind: 'end-for'; readonly variable: string }
  | { readonly kind: 'end-if' }
  | {
      readonly kind: 'assign';
      readonly variable: string;
      readonly expression: Expression;
      readonly evaluate: Evaluate;
    }
  /** Defined where it stands; written elsewhere as `*name`. */
  | { readonly kind: 'alias' }
  /** IMAGE, LINK, HTML: only docx-templates itself does these. */
  | { readonly kind: 'uncompiled'; readonly word: string; readonly expression: Expression };

/** Thrown for a command that cannot be read; the compiler adds the place. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(readonly code: 'word.command-unknown' | 'word.command-malformed') {
    super(code);
  }
}

const UNCOMPILED = ['IMAGE', 'LINK', 'HTML'];
const VARIABLE = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * Reads the text between the delimiters. `aliases` grows as ALIAS commands are met.
 * @throws CommandError for a command that is not in the language, ExpressionError for a wrong expression.
 */
export function readCommand(source: string, aliases: Map<string, string>): Command {
  if (source.startsWith('*')) {
    const meant = aliases.get(source.slice(1).trim());
    if (meant === undefined) throw new CommandError('word.command-unknown');
    return readCommand(meant, new Map());
  }
  if (source.startsWith('=')) return insert(source.slice(1));
  if (source.startsWith('!')) return assign(source.slice(1));
  const word = /^[A-Za-z]+(?:-[A-Za-z]+)?(?=\s|$)/.exec(source)?.[0] ?? '';
  const rest = source.slice(word.length).trim();
  const name = word.toUpperCase();
  if (name === 'INS') return insert(rest);
  if (name === 'FOR') return readFor(rest);
  if (name === 'END-FOR') return { kind: 'end-for', variable: rest };
  if (name === 'IF') {
    const expression = parseExpression(rest);
    return { kind: 'if', expression, condition: evaluator(expression) };
  }
  if (name === 'END-IF') return { kind: 'end-if' };
  if (name === 'EXEC') return assign(rest);
  if (name === 'ALIAS') return readAlias(rest, aliases);
  if (UNCOMPILED.includes(name)) return { kind: 'uncompiled', word: name, expression: parseExpression(rest) };
  if (name === 'QUERY' || name === 'ELSE' || (word !== '' && rest !== '' && /^[\p{L}$]/u.test(rest))) {
    throw new CommandError('word.command-unknown');
  }
  return insert(source);
}

function insert(source: string): Command {
  const expression = parseExpression(source);
  return { kind: 'insert', expression, evaluate: evaluator(expression) };
}

function readFor(rest: string): Command {
  const match = /^(\S+)\s+IN\s+([\s\S]+)$/i.exec(rest);
  const variable = match?.[1] ?? '';
  if (!match || !VARIABLE.test(variable)) throw new CommandError('word.command-malformed');
  const expression = parseExpression(match[2] ?? '');
  return { kind: 'for', variable, expression, list: evaluator(expression) };
}

/** `EXEC name = expression` gives a value a name; nothing else can be executed. */
function assign(rest: string): Command {
  const match = /^\s*([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)([\s\S]+)$/u.exec(rest);
  if (!match) throw new CommandError('word.command-malformed');
  const expression = parseExpression(match[2] ?? '');
  return { kind: 'assign', variable: match[1] ?? '', expression, evaluate: evaluator(expression) };
}

function readAlias(rest: string, aliases: Map<string, string>): Command {
  const match = /^(\S+)\s+([\s\S]+)$/.exec(rest);
  if (!match || (match[2] ?? '').startsWith('*')) throw new CommandError('word.command-malformed');
  aliases.set(match[1] ?? '', match[2] ?? '');
  return { kind: 'alias' };
}

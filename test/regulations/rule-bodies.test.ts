import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { faultsOfLines, faultsOfRules, ruleFiles, type Fault } from './rule-files.js';

const { Slash, Asterisk, Percent, Plus, Minus } = {
  Slash: ts.SyntaxKind.SlashToken,
  Asterisk: ts.SyntaxKind.AsteriskToken,
  Percent: ts.SyntaxKind.PercentToken,
  Plus: ts.SyntaxKind.PlusToken,
  Minus: ts.SyntaxKind.MinusToken,
};
const INEXACT: readonly ts.SyntaxKind[] = [Slash, Asterisk, Percent, ts.SyntaxKind.AsteriskAsteriskToken];
const STEPS: readonly ts.SyntaxKind[] = [
  Plus,
  Minus,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
];
const COMPARING: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
];
/** What makes a floating-point number of something exact, or of a text. */
const FLOATING = /^(Number|parseFloat|parseInt|Math\.(?!max$|min$)\w+|.*\.toFixed)$/;

/** What of a rule's body computes or compares in floating point. */
const inexact: Fault = (node, checker) => {
  const typeOf = (one: ts.Node): ts.Type => checker.getTypeAtLocation(one);
  const isNumber = (node: ts.Node): boolean => (typeOf(node).flags & ts.TypeFlags.NumberLike) !== 0;
  const isExact = (node: ts.Node): boolean => {
    const type = typeOf(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.some((part) => part.symbol?.name === 'ExactNumber');
  };
  /** `rows.length`, or what was given that value. */
  const isLength = (node: ts.Node): boolean => {
    const declared = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
    const value = declared && ts.isVariableDeclaration(declared) ? declared.initializer : node;
    return value?.getText().endsWith('.length') ?? false;
  };
  const isCounting = (left: ts.Node, right: ts.Node): boolean =>
    right.getText() === '1' || (isLength(left) && isLength(right));
  const isUndefined = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'undefined';

  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    const kind = operatorToken.kind;
    if (
      COMPARING.includes(kind) &&
      !isUndefined(left) &&
      !isUndefined(right) &&
      (isExact(left) || isExact(right))
    ) {
      return 'an exact number compared by an operator';
    }
    if (INEXACT.includes(kind)) return 'floating-point multiplication or division';
    // Positions are counted from 1, days with both ends, and how many are left over: whole steps are exact.
    if (STEPS.includes(kind) && isNumber(left) && isNumber(right) && !isCounting(left, right)) {
      return 'floating-point addition';
    }
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    if (FLOATING.test(called)) return called;
    const as = node.parent;
    // How many things there are, a year of the calendar: handed on, never computed with.
    const handedOn = ts.isPropertyAssignment(as) || (ts.isCallExpression(as) && as.arguments.includes(node));
    if (called.endsWith('.toNumber') && !handedOn) return 'a floating-point number computed with';
  }
  return undefined;
};

/** The types whose values stand for what is not known yet while a decision is read. */
const SYMBOLS: readonly (string | undefined)[] = ['Expr', 'List', 'Table', 'LabelledRows'];

/** Where a rule's body looks at a symbol as if it were a value: a symbol is always true, equals nothing and adds up to nothing. */
const looksAtSymbol: Fault = (node, checker) => {
  const isSymbol = (one: ts.Node): boolean => {
    const type = checker.getTypeAtLocation(one);
    const parts = type.isUnionOrIntersection() ? type.types : [type];
    return parts.some((part) => SYMBOLS.includes(part.symbol?.name));
  };
  const asked = (one: ts.Node, what: string): string | undefined => (isSymbol(one) ? what : undefined);
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return asked(node.expression, 'if');
  if (ts.isSwitchStatement(node)) return asked(node.expression, 'switch');
  if (ts.isConditionalExpression(node)) return asked(node.condition, '?:');
  if (ts.isPrefixUnaryExpression(node))
    return asked(node.operand, ts.tokenToString(node.operator) ?? 'unary');
  if (ts.isTemplateSpan(node)) return asked(node.expression, 'template');
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return undefined;
  // Whether a table has a symbol at a place is known while the tree is built.
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken || isUndefined(node.right))
    return undefined;
  return asked(node.left, node.operatorToken.getText()) ?? asked(node.right, node.operatorToken.getText());
};

const isUndefined = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'undefined';

describe('the bodies of the rules', () => {
  it('compute and compare exactly, never in floating point', { timeout: 300_000 }, () => {
    expect(ruleFiles.length).toBeGreaterThan(100);
    expect(faultsOfRules(inexact)).toEqual([]);
  });

  it('would be found out', { timeout: 300_000 }, () => {
    const lines = [
      "import { ExactNumber } from '../../core/exact-number.js';",
      'const [one, two, words] = [ExactNumber.of(1), ExactNumber.of(0), ["1.5"]];',
      'export const found = [',
      'one < two,',
      'one === two,',
      'words.length / 1,',
      'Number(words[0]),',
      'one.toNumber() - 1,',
      'words.length + 0.2,',
      'one.lessThan(two), words.length + 1, words.length - words.length, one === undefined,',
      '];',
    ];
    const found = faultsOfLines(lines, inexact);
    expect(found.map((one) => Number(/:(\d+)/.exec(one)?.[1]))).toEqual([4, 5, 6, 7, 8, 9]);
  });
});

describe('the decisions of the rules', () => {
  it('look at no symbol as if it were a value', { timeout: 300_000 }, () => {
    expect(faultsOfRules(looksAtSymbol)).toEqual([]);
  });

  it('would be found out', { timeout: 300_000 }, () => {
    const lines = [
      "import type { Expr, List } from '../decision/index.js';",
      "import { all, moreThan } from '../decision/index.js';",
      "type Inputs = { yes: Expr<'truth', 'one'>; hours: Expr<'number', 'one'>; kind: Expr<'text', 'one'>; rows: List };",
      'export const decide = ({ yes, hours, kind, rows }: Inputs) => {',
      '  const chosen = yes ? hours : kind;',
      '  const same = kind === ("网络" as never);',
      '  const both = yes && all(yes, moreThan(hours, 1));',
      '  const no = !yes;',
      '  const words = `${hours}学时`;',
      '  const more = (hours as never) + 1 > 0 || rows;',
      '  const built = [yes, yes].map((one, at) => (at === 0 ? one : all(one, yes)));',
      '  if (yes) return hours;',
      '  return [chosen, same, both, no, words, more, ...built, moreThan(hours, 0)];',
      '};',
    ];
    const found = faultsOfLines(lines, looksAtSymbol);
    expect(found.map((one) => Number(/:(\d+)/.exec(one)?.[1]))).toEqual([5, 6, 7, 8, 9, 10, 12]);
  });
});

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../engine/regulations');

/** The files that hold rules: a folder per instrument; the language in which they are stated counts and computes itself. */
const ruleFiles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path.includes('/') && !path.startsWith('decision/'))
  .map((path) => join(ROOT, path));

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

/** Where rule bodies compute or compare in floating point, as `file:line what`. */
function breaches(program: ts.Program, files: readonly string[]): string[] {
  const checker = program.getTypeChecker();
  const typeOf = (node: ts.Node): ts.Type => checker.getTypeAtLocation(node);
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

  const wrong = (node: ts.Node): string | undefined => {
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
      const handedOn =
        ts.isPropertyAssignment(as) || (ts.isCallExpression(as) && as.arguments.includes(node));
      if (called.endsWith('.toNumber') && !handedOn) return 'a floating-point number computed with';
    }
    return undefined;
  };

  return files.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (!file) throw new Error(`not compiled: ${path}`);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const what = wrong(node);
      if (what !== undefined) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${relative(ROOT, path)}:${line + 1} ${what}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  noEmit: true,
};

describe('the bodies of the rules', () => {
  it('compute and compare exactly, never in floating point', { timeout: 300_000 }, () => {
    expect(ruleFiles.length).toBeGreaterThan(100);
    expect(breaches(ts.createProgram(ruleFiles, options), ruleFiles)).toEqual([]);
  });

  it('would be found out', { timeout: 300_000 }, () => {
    const path = join(ROOT, 'zj-2014-14/invented.ts');
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
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === path || fileExists(name);
    host.getSourceFile = (name, language, ...more) =>
      name === path
        ? ts.createSourceFile(name, lines.join('\n'), language, true)
        : getSourceFile(name, language, ...more);
    const found = breaches(ts.createProgram([path], options, host), [path]);
    expect(found.map((one) => Number(/:(\d+)/.exec(one)?.[1]))).toEqual([4, 5, 6, 7, 8, 9]);
  });
});

import ts from 'typescript';

/** One small change of a source file that should make some test fail. */
export interface Mutant {
  /** From the root of the project. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where in the text the change begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The text of the file with the change. */
export const mutated = (text: string, { start, end, after }: Mutant): string =>
  text.slice(0, start) + after + text.slice(end);

const SWAPPED: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
]);
const METHODS: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

/**
 * Every mutant of a file: boundaries and comparisons turned, sums and products turned, numbers one higher, conditions
 * negated, `some` for `every`, calls left out. Numbers in declared data are as much code as those in functions.
 */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const note = (node: ts.Node, after: string): void => {
    const start = node.getStart();
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, line, start, end: node.end, before: text.slice(start, node.end), after });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const swapped = SWAPPED.get(node.operatorToken.kind);
      // A plus beside a text joins texts, which a minus would only make nonsense.
      const joins = [node.left, node.right].some((side) => /['"`]/.test(side.getText()));
      if (swapped !== undefined && !(joins && /[-+*/]/.test(swapped))) note(node.operatorToken, swapped);
    }
    if (ts.isNumericLiteral(node)) note(node, String(Number(node.text) + 1));
    if (ts.isIfStatement(node)) note(node.expression, `!(${node.expression.getText()})`);
    if (ts.isConditionalExpression(node)) note(node.condition, `!(${node.condition.getText()})`);
    if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
      const other = METHODS.get(node.name.text);
      if (other !== undefined && node.parent.expression === node) note(node.name, other);
    }
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) note(node, ';');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

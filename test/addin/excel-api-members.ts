import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of Excel's API that some code uses, with the requirement set that brought it. */
export interface UsedMember {
  readonly file: string;
  readonly member: string;
  /** 13 for ExcelApi 1.13; infinite for sets that exist on the web or on the desktop alone, or as a preview. */
  readonly level: number;
}

const root = join(import.meta.dirname, '../..');
const SET = /\[Api set: Excel(?:Api 1\.(\d+)|\w+)/;
const settings: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  // Those of Node are as large as all sources together, and no member of Excel comes from them.
  types: ['office-js'],
};

/** What the add-in's own sources use, and sources that a test invents, by their names. */
export function usedMembers(invented: Readonly<Record<string, string>>): UsedMember[] {
  const own = readdirSync(join(root, 'addin'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'addin', file));
  const given = new Map(Object.entries(invented).map(([name, text]) => [join(root, 'addin', name), text]));
  const host = ts.createCompilerHost(settings);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => given.has(file) || fileExists(file);
  host.getSourceFile = (file, ...others) => {
    const text = given.get(file);
    if (text !== undefined)
      return ts.createSourceFile(file, text, settings.target ?? ts.ScriptTarget.ES2022, true);
    // The law's texts and the samples are a megabyte of data, whose types say nothing of Excel.
    if (file.endsWith('.json')) return ts.createSourceFile(file, '{}', ts.ScriptTarget.JSON);
    return getSourceFile(file, ...others);
  };
  const files = [...own, ...given.keys()];
  const program = ts.createProgram(files, settings, host);
  const checker = program.getTypeChecker();
  return files
    .flatMap((file) => program.getSourceFile(file) ?? [])
    .filter((source) => !source.isDeclarationFile)
    .flatMap((source) => membersOf(source, checker));
}

function membersOf(source: ts.SourceFile, checker: ts.TypeChecker): UsedMember[] {
  const used: UsedMember[] = [];
  const note = (symbol: ts.Symbol | undefined): void => {
    const level = symbol && levelOf(symbol);
    if (symbol && level !== undefined) used.push({ file: source.fileName, member: nameOf(symbol), level });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    for (const symbol of loaded(node, checker)) note(symbol);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

/** What `load('items/name,items/visibility')` names. */
function loaded(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  if (node.expression.name.text !== 'load') return [];
  const [first] = node.arguments;
  const type = first && checker.getTypeAtLocation(first);
  if (!type?.isStringLiteral()) return [];
  const receiver = checker.getTypeAtLocation(node.expression.expression);
  return type.value.split(',').flatMap((path) => followed(path.trim().split('/'), receiver, checker));
}

function followed(path: readonly string[], receiver: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const [name = '', ...others] = path;
  const symbol = receiver.getProperty(name);
  if (!symbol) throw new Error(`${checker.typeToString(receiver)} has no ${name}`);
  const type = checker.getTypeOfSymbol(symbol);
  const element = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : type;
  return [symbol, ...(others.length > 0 && element ? followed(others, element, checker) : [])];
}

/** The set of a member is told by its own comment, or by its class's. */
function levelOf(symbol: ts.Symbol): number | undefined {
  for (const declaration of symbol.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.endsWith('office.d.ts')) continue;
    const levels = [declaration, declaration.parent].flatMap((node) => {
      const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
      const found = SET.exec(text);
      return found ? [Number(found[1] ?? Infinity)] : [];
    });
    if (levels.length > 0) return Math.max(...levels);
  }
  return undefined;
}

function nameOf(symbol: ts.Symbol): string {
  const owner = symbol.declarations?.[0]?.parent;
  const name = owner && 'name' in owner ? (owner.name as ts.Identifier | undefined)?.text : undefined;
  return `${name ?? ''}.${symbol.name}`;
}

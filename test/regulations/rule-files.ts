import { join, relative } from 'node:path';
import { readdirSync } from 'node:fs';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../../engine/regulations');

/** The files that hold rules: a folder per instrument; the language in which they are stated counts and computes itself. */
export const ruleFiles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path.includes('/') && !path.startsWith('decision/'))
  .map((path) => join(ROOT, path));

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  noEmit: true,
  // Rules know nothing of Node, whose types are larger than they are.
  types: [],
};

/** Says what is wrong with a part of a rule's file, by its types. */
export type Fault = (node: ts.Node, checker: ts.TypeChecker) => string | undefined;

let compiled: ts.Program | undefined;
const rules = (): ts.Program => (compiled ??= ts.createProgram(ruleFiles, options));

/** Where the files of the rules break something, as `file:line what`. */
export const faultsOfRules = (fault: Fault): string[] => faults(rules(), ruleFiles, fault);

/** The same of an invented file of rules, by its lines. */
export function faultsOfLines(lines: readonly string[], fault: Fault): string[] {
  const path = join(ROOT, 'zj-2014-14/invented.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, language, ...more) =>
    name === path
      ? ts.createSourceFile(name, lines.join('\n'), language, true)
      : (rules().getSourceFile(name) ?? getSourceFile(name, language, ...more));
  return faults(ts.createProgram([path], options, host), [path], fault);
}

function faults(program: ts.Program, files: readonly string[], fault: Fault): string[] {
  const checker = program.getTypeChecker();
  return files.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (!file) throw new Error(`not compiled: ${path}`);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const what = fault(node, checker);
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

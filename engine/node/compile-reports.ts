/** Build step (`npm run reports`): precompiles engine/reports/*.hbs, so that no program ever evaluates text. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

const folder = join(import.meta.dirname, '../reports');

/** The source of `compiled/<name>.ts` for `<name>.hbs`. */
export function compiledSource(name: string, template: string): string {
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const specification = String(Handlebars.precompile(template, { strict: true, knownHelpersOnly: true }));
  return [
    `// @ts-nocheck -- built from ${name}.hbs by npm run reports; not edited by hand.`,
    '/* eslint-disable */',
    `export const ${constant}Template: TemplateSpecification = ${specification};`,
    '',
  ].join('\n');
}

/** Every template's name, what its compiled file should hold, and where that stands. */
export const compiledFiles = (): { readonly path: string; readonly source: string }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => {
      const name = file.replace(/\.hbs$/, '');
      const source = compiledSource(name, readFileSync(join(folder, file), 'utf8'));
      return { path: join(folder, 'compiled', `${name}.ts`), source };
    });

if (import.meta.filename === process.argv[1]) {
  for (const { path, source } of compiledFiles()) writeFileSync(path, source);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checklistFile, termsFile } from '../../engine/regulations/checklist-file.js';
import { provisionsFile } from '../../engine/regulations/provisions-file.js';

/** Titles by level, with their source; none stands under two. */
const titleLevelsFile = z
  .strictObject({
    source: z.string().min(1),
    levels: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  })
  .refine(({ levels }) => {
    const all = Object.values(levels).flat();
    return new Set(all).size === all.length;
  });

const folder = join(import.meta.dirname, '../../engine/regulations');
const schemas: Readonly<Record<string, z.ZodType>> = {
  'provisions.json': provisionsFile,
  'checklist.json': checklistFile,
  'terms.json': termsFile,
  'title-levels.json': titleLevelsFile,
};
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => schemas[name.split(/[/\\]/).at(-1) ?? ''],
);

// They are part of the program, so they are checked here and not at every start of the program.
describe('the data files of the documents', () => {
  it.each(files)('%s has the shape that the program expects', (name) => {
    const schema = schemas[name.split(/[/\\]/).at(-1) ?? ''] ?? z.never();
    const read = schema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    expect(read.success ? [] : z.prettifyError(read.error)).toEqual([]);
  });

  it('every document has its provisions', () => {
    const documents = readdirSync(folder, { withFileTypes: true }).filter(
      (one) => one.isDirectory() && one.name !== 'decision',
    );
    expect(files.filter((name) => name.endsWith('provisions.json'))).toHaveLength(documents.length);
  });
});

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suiteFolder } from '../cli/command-line.js';
import { root } from '../modules.js';
import { bundled, PROGRAMS } from '../set-up/program-bundle.js';

const path = suiteFolder();
/** Runs a program as it stands, with the library as the run built it. */
const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(process.execPath, [bundled(`${PROGRAMS}/${program}`), ...words], { encoding: 'utf8' });

const sample = (id: string): string => join(root, 'samples', id, 'workbook.xlsx');

describe('the programs that show the library', () => {
  it('are all run here', () => {
    const here = readFileSync(import.meta.filename, 'utf8');
    expect(readdirSync(join(root, PROGRAMS)).filter((name) => !here.includes(`run('${name}'`))).toEqual([]);
  });

  it('check a folder: the violations of the unlawful sample, each with its cell and article', () => {
    mkdirSync(path('in'));
    copyFileSync(sample('zj-projects-lawful'), path('in/lawful.xlsx'));
    copyFileSync(sample('zj-projects-unlawful'), path('in/unlawful.xlsx'));
    const lines = run('check-a-folder.ts', path('in')).trim().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => !/^unlawful\.xlsx \S+![A-Z]+\d+\S* .+《.+》/.test(line))).toEqual([]);
  });

  it('fill a register from records, which opens again', () => {
    const projects = [{ name: '课堂研修', leader: '林知远', scope: '全省', size: 45 }];
    writeFileSync(path('records.json'), JSON.stringify({ institution: '东溪学院', projects }));
    const said = run('fill-from-records.ts', path('records.json'), path('register.xlsx'));
    expect(said).toMatch(/^\d+ findings, \d+ provisions that need more entries\n$/);
    expect(readFileSync(path('register.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('print a workbook: each form as Word document and PDF', () => {
    const said = run('print-a-workbook.ts', sample('zj-order-lawful'), path('out'));
    expect(said).toMatch(/^zj-order-form: [1-9]\d* pages$/m);
    expect(['docx', 'pdf'].map((ending) => existsSync(path(`out/zj-order-form.${ending}`)))).toEqual([
      true,
      true,
    ]);
  });
});

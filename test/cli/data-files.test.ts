import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';
import { samples } from '../../samples/index.js';
import { answered, banbiao, suiteFolder } from './command-line.js';
import { filledWorkbook, sampleDossier } from './sample-dossier.js';

const path = suiteFolder();

/** The fullest sample of each kit; every one with `npm run test:long`. */
const chosen = samples().filter(
  ({ kit, dossier }) =>
    import.meta.env.MODE === 'long' ||
    samples().every(
      (other) => other.kit !== kit || JSON.stringify(other.dossier).length <= JSON.stringify(dossier).length,
    ),
);

describe('from data to workbook and back', () => {
  it.each(chosen.map((one) => [one.id, one.dossier] as const))(
    'keeps every entry of %s',
    async (id, dossier) => {
      const workbook = await filledWorkbook(path, id, dossier);
      const exported = path(`${id}-exported.json`);
      expect(await banbiao('export', workbook, '-o', exported)).toEqual({
        code: 0,
        results: `${exported}\n`,
        messages: '',
      });
      const read = JSON.parse(await readFile(exported, 'utf8')) as Dossier;
      // An entry that several forms print is kept once, where it was entered.
      expect(withComputed(read, registry)).toEqual(withComputed(dossier, registry));
    },
  );

  it('exports to the terminal when no file is named', async () => {
    const workbook = await filledWorkbook(path, 'to-terminal', sampleDossier('hz-hybrid'));
    const answer = await banbiao('export', workbook, '--computed');
    expect(answered(answer)).toEqual(withComputed(sampleDossier('hz-hybrid'), registry));
  });

  it('takes a data file that leaves out the kit, and refuses one of another kit', async () => {
    const data = path('data.json');
    await writeFile(data, JSON.stringify({ forms: sampleDossier('zj-projects').forms }));
    expect((await banbiao('fill', 'zj-projects', data, '-o', path('register.xlsx'))).code).toBe(0);
    await writeFile(data, JSON.stringify(sampleDossier('zj-projects')));
    const refused = await banbiao('fill', 'hz-hybrid', data, '-o', path('refused.xlsx'), '--verbose');
    expect(refused).toMatchObject({ code: 2, results: '' });
    expect(refused.messages).toContain('[data.other-kit]');
    expect(existsSync(path('refused.xlsx'))).toBe(false);
  });

  it('reports every wrong item of a data file with its path, and writes nothing', async () => {
    const wrong = { planned_trainee_count: '四十八', project_level: '国家级', training_themes: '单元教学' };
    const data = path('wrong.json');
    await writeFile(data, JSON.stringify({ forms: { 'hz-hybrid-application': wrong } }));
    const { code, messages } = await banbiao('fill', 'hz-hybrid', data, '-o', path('wrong.xlsx'));
    expect(code).toBe(2);
    expect(messages).toContain('planned_trainee_count');
    expect(messages).toContain('允许：省级、市级、县级');
    expect(messages).toMatch(/training_themes[^]*training_theme/);
    expect(messages.match(/^错误/gm)).toHaveLength(3);
    expect(existsSync(path('wrong.xlsx'))).toBe(false);
  });
});

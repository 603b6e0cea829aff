import { describe, expect, it } from 'vitest';
import { buildSheets, layoutWorkbook, MemorySheets } from '../../engine/workbook/index.js';
import type { Dossier, FormData } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';
import { kitOf } from './memory-workbook.js';

const REGISTER = 'zj-implementation-register';

/** The tabs that are seen, by what stands in the register. */
function tabs(entries?: FormData): readonly string[] {
  const kit = kitOf('zj-projects');
  const dossier: Dossier = { kit: kit.id, forms: entries === undefined ? {} : { [REGISTER]: entries } };
  const sheets = new MemorySheets();
  buildSheets(layoutWorkbook(kit, registry), registry, sheets, dossier);
  return sheets.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
}

describe('tables of a register of our own', () => {
  const official = ['填表说明', '项目登记表', '项目登记表·明细', '实施登记', '工作进程表'];

  it('are out of sight in a blank workbook', () => {
    expect(tabs()).toEqual(official);
  });

  it('are there as soon as something is to be recorded in them', () => {
    expect(tabs({ recorded: ['收费'] })).toEqual(official.toSpliced(4, 0, '实施登记·收费'));
  });

  it('are there when they hold rows, whatever was chosen', () => {
    const form = registry.forms.get(REGISTER);
    const fees = form?.sections.find(({ title }) => title === '收费');
    const shown = tabs({ [fees?.id ?? '']: [{}] });
    expect(shown).toContain('实施登记·收费');
  });
});

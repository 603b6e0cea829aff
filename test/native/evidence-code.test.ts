import { expect, it } from 'vitest';
import { toA1 } from '../../engine/core/cell-address.js';
import { fieldKind, type FieldDefinition } from '../../engine/form/index.js';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import { appearances, listSheet } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { sampleDossier } from './sample-dossier.js';
import { recalculated } from './recalculated.js';

const MINUTE = 60_000;
const CODE: FieldDefinition = { id: 'code', label: '材料编号', kind: 'evidence-code', required: true };
const kind = fieldKind('evidence-code');

const written = [
  '4-1-3',
  '4-1',
  '12-3-4-5',
  '4-1-3、4-1-4',
  '4-1-3, 4-1-4；5-2-1',
  '４－１－３',
  '4–1—3',
  ' 4 - 1 - 3 ',
];
const mistaken = ['四-1-3', '413', '文件夹4-1-3', '4-1-3.docx', '4.1.3', 'A-1-3'];

const readable = (text: string): boolean => typeof kind.read({ type: 'text', text }, CODE).value === 'string';

describeWith([libreOffice, openpyxl], 'the sheet, where an evidence code is entered,', () => {
  it(
    'asks about what cannot be one, and lets pass every notation that is read',
    async () => {
      expect(written.filter((text) => !readable(text))).toEqual([]);
      expect(mistaken.filter(readable)).toEqual([]);
      const validation = kind.validation(CODE);
      if (validation.type !== 'custom') throw new Error('no condition');
      const kit = registry.kits.get('zj-review');
      if (!kit) throw new Error('no kit zj-review');
      const frame = { title: '', introduction: [], protected: false, tabColour: 'FFFFFF' };
      const columns = [
        { title: '', width: 30 },
        { title: '', width: 9 },
      ];
      const sheet = listSheet({ ...frame, name: '编号', columns }, (draft, first) => {
        for (const [index, text] of [...written, ...mistaken].entries()) {
          const at = { row: first + index, column: 1 };
          draft.write(at.row, at.column, text, appearances.text);
          draft.put(
            { ...at, column: 2 },
            appearances.text,
            { type: 'text', text: '' },
            { formula: `IF(${validation.holds(toA1(at))},"可","问")` },
          );
        }
      });
      const bytes = await buildWorkbookFile(kit, registry, sampleDossier('zj-review'), {
        extras: { lists: [sheet] },
      });
      const rows = recalculated(new Map([['codes', bytes]]), '编号')['codes'] ?? [];
      const passing = rows.flatMap(([text, answer]) => (answer === '可' ? [text] : []));
      const asking = rows.flatMap(([text, answer]) => (answer === '问' ? [text] : []));
      expect([passing, asking]).toEqual([written, mistaken]);
    },
    10 * MINUTE,
  );
});

import { describe, expect, it } from 'vitest';
import { printedGrid, type FormDefinition } from '../../engine/form/index.js';
import { lineWidth } from '../../engine/word/build/break-lines.js';
import { labelLines } from '../../engine/word/build/label-lines.js';
import { wordsOfLabel } from '../../engine/word/build/label-words.js';
import { layoutOf } from '../../engine/word/build/section-layout.js';
import { characterWidth } from '../../engine/word/build/typography.js';
import { registry } from '../../templates/index.js';

interface PlacedLabel {
  readonly label: string;
  /** In full-width characters. */
  readonly room: number;
}

/** Longer texts are read as running text. */
const LONGEST_LABEL = 36;
const HAN = /[\u4e00-\u9fff]{3}/;

/** Every label, heading of a column and short printed text that stands level in a cell of the form. */
function labelsOf(form: FormDefinition): readonly PlacedLabel[] {
  return form.sections.flatMap((section) => {
    if (section.kind === 'fixed' || !printedGrid(section).ruled) return [];
    const { grid, widths, size, padding } = layoutOf(section, form);
    return grid.cells
      .filter(({ role, vertical, diagonal }) => role !== 'entry' && vertical !== true && diagonal !== true)
      .flatMap(({ column, columnSpan, paragraphs }) => {
        const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
        return paragraphs
          .filter((parts) => parts.every((part) => 'text' in part))
          .map((parts) => parts.map((part) => ('text' in part ? part.text : '')).join(''))
          .filter((label) => HAN.test(label) && [...label].length <= LONGEST_LABEL)
          .map((label) => ({ label, room: (width - 2 * padding) / characterWidth(size) }));
      });
  });
}

describe.each([...registry.forms.values()].map((form) => [form.id, form] as const))(
  'labels of %s',
  (_, form) => {
    const placed = labelsOf(form);

    it('have their words kept in label-words.json', () => {
      const unknown = placed.filter(({ label }) => wordsOfLabel(label) === undefined);
      expect([...new Set(unknown.map(({ label }) => label))]).toEqual([]);
    });

    it.each([true, false])(
      'end lines where words end, and leave no character alone (even lines: %s)',
      (even) => {
        const torn = placed.filter(({ label, room }) => {
          const ends = new Set<number>();
          let end = 0;
          for (const word of wordsOfLabel(label) ?? []) ends.add((end += word.length));
          let at = 0;
          const lines = labelLines(label, room, even);
          return lines.some((line) => {
            at += line.length;
            return !ends.has(at) || (lines.length > 1 && /^[\u4e00-\u9fff]$/.test(line));
          });
        });
        expect(torn).toEqual([]);
      },
    );

    it('fit their lines into the column', () => {
      const wide = placed.filter(({ label, room }) =>
        labelLines(label, room, true).some((line) => lineWidth(line) > room),
      );
      expect(wide).toEqual([]);
    });
  },
);

describe('the lines of a label', () => {
  it.each([
    ['区县培训意图和需求', 8, ['区县培训', '意图和需求']],
    ['教育行政部门评审意见', 6, ['教育', '行政部门', '评审意见']],
    ['是否具有独立法人资格', 9.5, ['是否具有', '独立法人资格']],
    ['B6党建工作8分', 5, ['B6党建', '工作8分']],
    ['机构名称（盖章）：', 6, ['机构名称', '（盖章）：']],
    ['培训机构名称', 6.1, ['培训机构名称']],
    ['培训机构名称', 5.9, ['培训', '机构名称']],
  ])('%s in %d characters', (label, room, lines) => {
    expect(labelLines(label, room, true)).toEqual(lines);
  });

  it('stay one where the words of a text are not kept', () => {
    expect(labelLines('没有登记过的很长的一段说明文字', 4, true)).toEqual(['没有登记过的很长的一段说明文字']);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, EntryValue, FormDefinition } from '../../engine/form/index.js';
import { fieldsOf, withComputed } from '../../engine/form/index.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { pageTexts } from '../../engine/pdf/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { pageFindings } from '../../engine/printing/page-findings.js';
import { settingOf, styleId } from '../../engine/word/build/named-styles.js';
import { fitColumnsOf } from '../../engine/word/fitting/fit-columns-of.js';
import { withWholeValues } from '../../engine/word/fitting/whole-values.js';
import { readPrintedTable } from '../../engine/word/fitting/printed-table.js';
import { sampleOf, samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

const NAME =
  '浙江省青禾市临溪区教师进修学校与东澜师范学院教师教育学院（继续教育学院）联合教师专业发展培训中心溪南街道分中心';

const ADDRESS =
  'https://training.example.org/platform/teacher-development/2026/autumn/projects?id=20260918&category=leading';

const setting = {
  own: new Map<string, Uint8Array>(),
  compression: zlibCompression,
  fonts: 'bundled',
  archive: false,
};
let printer: FormPrinter;
/** What is said of a document is known before it is printed. */
let wordPrinter: FormPrinter;
beforeAll(() => {
  printer = new FormPrinter({ ...setting, engine: typstPdfEngine() });
  wordPrinter = new FormPrinter(setting);
});

async function printed(form: FormDefinition, dossier: Dossier) {
  const { pdf, diagnostics } = await printer.print(form, withComputed(dossier, registry));
  if (!pdf) throw new Error('no PDF');
  const texts = await pageTexts(pdf.pdf);
  return {
    pages: texts.map((words) => words.replace(/\s/g, '')),
    codes: diagnostics.map(({ code }) => code),
  };
}

async function saidOf(form: FormDefinition, dossier: Dossier) {
  const { diagnostics } = await wordPrinter.print(form, withComputed(dossier, registry));
  return diagnostics;
}

function formCalled(id: string): FormDefinition {
  const form = registry.forms.get(id);
  if (!form) throw new Error(id);
  return form;
}

function sampleWith(form: FormDefinition, entries: Readonly<Record<string, EntryValue>>): Dossier {
  const kit = [...registry.kits.values()].find(({ forms }) => forms.includes(form.id))?.id ?? '';
  const dossier = sampleOf(kit)?.dossier ?? { kit, forms: {} };
  return { ...dossier, forms: { [form.id]: { ...dossier.forms[form.id], ...entries } } };
}

const covered = [...registry.forms.values()].filter(({ cover }) => cover !== undefined);

/** A form with that text in all text entries of its cover, and nothing else. */
const coverWith = (form: FormDefinition, text: string): Dossier => ({
  kit: '',
  forms: {
    [form.id]: Object.fromEntries(
      (form.cover?.lines ?? []).flatMap(({ field }) => (field?.kind === 'text' ? [[field.id, text]] : [])),
    ),
  },
});

describe.each(covered.map((form) => [form.id, form] as const))('the cover of %s', (_, form) => {
  const [first] = form.sections;
  const issuer = form.cover?.lines.at(-1)?.text.replace(/\s/g, '') ?? '';

  it.each([
    ['of a usual length', NAME.slice(0, 12)],
    ['of 56 characters each', NAME],
    ['of 75 characters each', `${NAME}${NAME.slice(0, 19)}`],
  ])('keeps one page with entries %s', async (__, text) => {
    const { pages, codes } = await printed(form, coverWith(form, text));
    expect(pages[0]?.endsWith(issuer.slice(-1))).toBe(true);
    expect(pages[1]).toContain((first?.parentTitle ?? first?.title ?? '').replace(/\s/g, ''));
    expect(codes).not.toContain('print.cover-too-long');
  });

  it('is reported before printing when no type is small enough', async () => {
    const said = await saidOf(form, coverWith(form, NAME.repeat(5)));
    expect(said.map(({ code }) => code)).toContain('print.cover-too-long');
  });
});

describe('a form of one page', () => {
  const form = formCalled('zj-order-form');

  it.each([
    ['sample', {}],
    [
      'long names and full texts',
      {
        applicant_unit: NAME,
        project_name: NAME,
        training_theme: NAME,
        intended_institution_1: NAME,
        intended_institution_3: NAME,
        training_objectives: NAME.repeat(4).slice(0, 200),
        course_requirements: NAME.repeat(4).slice(0, 200),
      },
    ],
    [
      'long names everywhere, and texts with addresses',
      {
        ...Object.fromEntries(
          Array.from(fieldsOf(form))
            .filter(({ field }) => field.kind === 'text')
            .map(({ field }) => [field.id, NAME]),
        ),
        training_objectives: `${NAME}${ADDRESS}`.repeat(2).slice(0, 200),
        course_requirements: `${NAME}${ADDRESS}`.repeat(2).slice(0, 200),
      },
    ],
  ])('stays on it: %s', async (_, entries) => {
    const { pages } = await printed(form, sampleWith(form, entries));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('备注：如项目订单已有意向培训机构');
  });
});

describe('a small table that entries make as high as a page', () => {
  it('begins below its heading', async () => {
    const names = { custom_room_1_name: NAME, custom_room_2_name: NAME, custom_room_3_name: NAME };
    const { pages } = await printed(formCalled('zj-table-1'), {
      kit: 'zj-review',
      forms: { 'zj-table-1': names },
    });
    expect(pages.find((words) => words.includes('校舍基本情况统计表'))).toContain('校园占地');
  });
});

describe('the last page', () => {
  it('is not begun for two rows of 荣成细则', async () => {
    const form = formCalled('rongcheng-evaluation');
    const { pages } = await printed(form, sampleWith(form, {}));
    expect(pages).toHaveLength(2);
  });
});

describe('the columns of a roster', () => {
  const cell = (text: string, width: number, size: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Entry-s${size}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (texts: readonly string[], widths: readonly number[], header = false): string =>
    `<w:tr><w:trPr>${header ? '<w:tblHeader/>' : ''}</w:trPr>${texts.map((text, at) => cell(text, widths[at] ?? 0, 18)).join('')}</w:tr>`;
  const table = (widths: readonly number[], rows: readonly (readonly string[])[]): string =>
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((texts, at) => row(texts, widths, at === 0)).join('')}</w:tbl>`;
  const rows = [
    ['姓名', '单位', '备注'],
    ['柳停云', '云溪学院', '无'],
    ['梁素问', '东澜学院', '无'],
  ];

  it('take room that no entry needs to where entries would end in a line of one character', () => {
    const { widths } = readPrintedTable(fitColumnsOf(table([800, 700, 1500], rows), 'roster', () => false));
    expect(widths[1]).toBeGreaterThanOrEqual(4 * 180 + 80);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(3000);
    expect(widths[2]).toBeLessThan(1500);
  });

  it('are not widened beyond what is asked of them, however much room there is', () => {
    const long = '云溪东澜南屏北苑学院'.repeat(2);
    const entries = [rows[0] ?? [], ['柳停云', long, '无'], ['梁素问', long, '无']];
    const { widths } = readPrintedTable(
      fitColumnsOf(table([800, 700, 6500], entries), 'roster', () => false),
    );
    expect(widths[1]).toBeGreaterThan(700);
    expect(widths[1]).toBeLessThanOrEqual(1.8 * 700);
  });

  it('leave a column that is filled in by hand as wide as it is', () => {
    const fitted = fitColumnsOf(table([640, 700, 1500], rows), 'roster', (column) => column === 2);
    expect(readPrintedTable(fitted).widths[2]).toBe(1500);
  });
});

describe('values on paper', () => {
  it('are reported where they are wider than their cells, and only there', async () => {
    const form = formCalled('weihai-statistics');
    const address = 'https://www.qinghe-linxi-teacher-development-center.example.edu.cn/resources/index.html';
    const [website] = fieldsOf(form).filter(({ field }) => field.label.includes('网址'));
    const torn = async (entered: string): Promise<readonly unknown[]> => {
      const said = await saidOf(form, sampleWith(form, { [website?.field.id ?? '']: entered }));
      return said.filter(({ code }) => code === 'print.value-torn').map(({ values }) => values['found']);
    };
    expect(await torn(address)).toContain(address);
    expect(await torn('www.hzx.example')).not.toContain('www.hzx.example');
  });

  it.each(samples().map(({ id, dossier }) => [id, dossier] as const))(
    'stand whole in every form of %s',
    async (_, dossier) => {
      for (const form of Object.keys(dossier.forms).map(formCalled)) {
        const said = await saidOf(form, dossier);
        expect(
          said.filter(({ code }) => code === 'print.value-torn' || code === 'print.column-torn'),
        ).toEqual([]);
      }
    },
  );

  it('stand whole where the columns beside them have room, a telephone number before an address that fits nowhere', async () => {
    const form = formCalled('weihai-statistics');
    const address = `${'a'.repeat(40)}@example.edu.cn`;
    const phones = ['0500-82220001', '0500-82220002'];
    const said = await saidOf(form, sampleWith(form, { legal_person_email: address }));
    const torn = said.map(({ values }) => values['found']);
    expect(torn).toContain(address);
    for (const phone of phones) expect(torn).not.toContain(phone);
  });

  it('stand whole in a matrix of numbers, whichever of them is long', async () => {
    const form = formCalled('weihai-statistics');
    const numbers = fieldsOf(form).filter(
      ({ field, section, roster }) =>
        !roster && section?.kind === 'matrix' && field.kind === 'integer' && field.computed === undefined,
    );
    expect(numbers.length).toBeGreaterThan(40);
    for (const { field } of numbers.filter((_, index) => index % 5 === 0)) {
      const said = await saidOf(form, { kit: '', forms: { [form.id]: { [field.id]: 1234567 } } });
      expect([field.id, said.filter(({ code }) => code === 'print.value-torn')]).toEqual([field.id, []]);
    }
  });

  it('are one line where a whole column is too narrow for them', () => {
    const form = formCalled('zj-project-register');
    const torn = (count: number) => {
      const values = Array.from({ length: count }, (_, index) => `YX1001${String(index)}`);
      const dossier: Dossier = {
        kit: 'zj-projects',
        forms: { [form.id]: { projects: values.map((leader_id) => ({ leader_id })) } },
      };
      return pageFindings({ coverTooLong: false, torn: values, rowsOnLastPage: undefined }, form, dossier);
    };
    expect(torn(3).map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'print.value-torn'));
    expect(torn(4).map(({ code, values }) => ({ code, values }))).toEqual([
      { code: 'print.column-torn', values: { label: '工号或手机', count: 4, found: 'YX10010' } },
    ]);
  });

  it('do not end a line at the hyphen of a code', () => {
    const text = '<w:t xml:space="preserve">4-1-2、2026-09-18、Project-Based</w:t>';
    const kept = withWholeValues(text);
    expect(kept.match(/<w:noBreakHyphen\/>/g)).toHaveLength(4);
    expect(kept).toContain('Project-Based');
    expect(kept.replaceAll('</w:t><w:noBreakHyphen/><w:t xml:space="preserve">', '-')).toBe(text);
  });

  it('do not draw apart the words beside a long address, which would be torn from a year to spare them', () => {
    const paragraph = (words: string, align: 'left' | 'both'): string =>
      `<w:body><w:p><w:pPr><w:pStyle w:val="${styleId('Entry', { ...settingOf('Entry'), align })}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const address = '见https://training.example.org/platform/projects';
    expect(withWholeValues(paragraph(address, 'both'))).toContain('<w:jc w:val="left"/></w:pPr>');
    expect(withWholeValues(paragraph(address, 'left'))).not.toContain('<w:jc');
    expect(withWholeValues(paragraph('使用Moodle平台', 'both'))).not.toContain('<w:jc');
    // Wherever it stands in the text: 25 letters are long, 24 are not.
    for (let before = 0; before <= 30; before += 1) {
      const words = (letters: number): string =>
        `${'见'.repeat(before)}${'x'.repeat(letters)} ab${'。'.repeat(30)}`;
      expect(withWholeValues(paragraph(words(25), 'both'))).toContain('<w:jc w:val="left"/></w:pPr>');
      expect(withWholeValues(paragraph(words(24), 'both'))).not.toContain('<w:jc');
    }
  });
});

import {
  entryName,
  fieldKind,
  fieldsOf,
  type Basis,
  type Dossier,
  type FieldKind,
  type FormDefinition,
  type FormRegistry,
} from '../../form/index.js';
import { appearances, colours, type Appearance } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import { textHeight } from '../layout/text-extent.js';
import type { LayoutSheet, WorkbookLayout } from '../layout/workbook-layout.js';
import type { BuiltSheet } from '../sheet-port.js';
import { DraftSheet } from './draft-sheet.js';
import { isSetAside } from './form-sheet.js';
import {
  countOf,
  furtherSheets,
  NOTHING_BESIDE,
  progressOf,
  stepsOf,
  type BesideForms,
  type ShownText,
} from './guide-progress.js';

const WIDTHS = [36, 28, 28, 30] as const;
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Entries named beside a provision. */
const MOST_NAMED = 6;
/** Columns that tell what a list without a title is about. */
const MOST_COLUMNS = 3;

const LINK = '1F5FA8';

const plain: Appearance = { ...appearances.text, border: false };
const cell: Appearance = { ...appearances.text };

const HOW_TO_FILL: readonly (readonly [string, string])[] = [
  ['启用编辑', '打开后若上方出现黄色提示条，请先点“启用编辑”，否则不能填写，公式也不更新。'],
  ['填写位置', '浅蓝色格子填写；浅黄色格子是必填而未填；绿色、灰色格子自动算出或由别人填写，不用动。'],
  ['粘贴', '从别处复制来的内容，请用右键“选择性粘贴—只粘贴值（数值）”，以免冲掉格式和下拉列表。'],
  ['移动', '要挪动内容，请用“复制”后删除原处，不要用“剪切”或拖动单元格。'],
  ['名册', '名册每行一条，可一直往下填；可以插入、删除整行，不要改动表头。'],
  ['换行', '长文字在格内换行按 Alt+Enter，行高会随文字增加。'],
  ['解除保护', '表单页只锁了固定文字，没有密码：点“审阅—撤销工作表保护”即可解除，一般不需要。'],
  ['打印', '本工作簿便于填写；正式打印、盖章请用由本工作簿生成的 Word 或 PDF 文件。'],
  ['保存', '请保存为 .xlsx 格式；工作表可以改名，不要删除，隐藏的工作表请保留。'],
];

const HOW_TO_SHOW =
  '没有要登记的不用管。有的，先在登记表的“有什么要登记”里选上，再右键单击窗口下方任一表名，选“取消隐藏”。';

/** 填表说明: what to do next, what each sheet is for, how to write things, and at the end where the forms come from. */
export function guideSheet(
  layout: WorkbookLayout,
  registry: FormRegistry,
  beside: BesideForms = NOTHING_BESIDE,
  dossier: Dossier = { kit: layout.kit.id, forms: {} },
): BuiltSheet {
  const page = new GuidePage();
  page.banner(layout.kit.title, appearances.title, 36);
  page.banner(layout.kit.purpose, plain);
  page.blank();
  page.heading('一、接下来做什么');
  const progress = progressOf(beside);
  page.shown('能否报送', progress.verdict);
  for (const { what, how, link } of stepsOf(layout, beside)) page.pair(what, how, undefined, link);
  page.blank();
  page.heading('二、本工作簿里的表（点表名前往）');
  page.sheetHeader('表', '填什么、做什么用', '已填 / 应填');
  for (const sheet of layout.sheets) {
    const about = aboutOf(sheet, layout);
    const count = beside.counts.find(({ key }) => key === sheet.key);
    if (isSetAside(sheet, dossier)) continue;
    page.sheet(
      sheet.name,
      sheet.roster ? about.replace(/。?$/, '，每行一条') : about,
      count && countOf(count),
    );
  }
  for (const { name, purpose, shown } of furtherSheets(beside)) page.sheet(name, purpose, shown);
  const aside = layout.sheets.filter((sheet) => isSetAside(sheet, dossier)).map(({ name }) => name);
  if (aside.length > 0) page.pair('已隐藏的表', `${HOW_TO_SHOW}（${aside.join('、')}）`);
  page.blank();
  page.heading('三、怎样填写');
  for (const [what, how] of HOW_TO_FILL) page.pair(what, how);
  page.blank();
  page.heading('四、颜色');
  const samples = [
    ['浅蓝', colours.entry, '请填写'],
    ['浅黄', colours.missing, '必填，还没有填'],
    ['浅绿', colours.linked, '在另一张表填过，自动带来'],
    ['浅灰', colours.computed, '自动计算'],
    ['中灰', colours.locked, '由专家、主管部门等填写，或打印后手写签名'],
    ['深灰', colours.notApplicable, '按已填的情况，本栏不适用'],
    ['浅红', colours.bad, '不符合规定，或未能读取（该填数字、日期的地方写了别的），请改'],
    ['浅橙', colours.doubtful, '得分不在评分办法之内，请核对；确有依据的可以保留'],
  ] as const;
  for (const [name, fill, meaning] of samples) page.pair(name, meaning, fill);
  page.blank();
  page.heading('五、各类内容可以怎样写');
  for (const kind of kindsOf(layout, registry)) {
    const { name, notations } = fieldKind(kind);
    page.pair(name, notations);
  }
  const { dates } = layout.kit;
  if (dates && dates.length > 0) {
    page.blank();
    page.heading('六、时间安排');
    for (const { what, when } of dates) page.halves(what, when);
  }
  for (const id of layout.kit.forms) {
    const form = registry.forms.get(id);
    if (form && form.provenance !== 'verbatim') page.provenance(form);
  }
  return page.built();
}

/** An official form is told by its title; one of ours by its note, after the words that say that it is ours. */
const purposeOf = ({ title, provenance, provenanceNote = '' }: FormDefinition): string =>
  provenance === 'derived' ? provenanceNote.slice(provenanceNote.indexOf('：') + 1) : title;

/**
 * What a sheet is about: its form, or the one section of it that stands on a sheet of its own. A list without a title
 * is told by its first columns; the form's title would say of it what it says of the form.
 */
function aboutOf(sheet: LayoutSheet, { fields }: WorkbookLayout): string {
  const { form, roster, key, name } = sheet;
  if (key === `form:${form.id}` || name === form.shortName) return purposeOf(form);
  const section = roster?.section ?? fields.find((field) => field.sheet === name)?.section;
  const title = section?.title ?? section?.parentTitle;
  if (title !== undefined) return title;
  const columns = roster?.columns.map(({ field }) => entryName(field)) ?? [];
  if (columns.length === 0) return name.slice(name.indexOf('·') + 1);
  return `${columns.slice(0, MOST_COLUMNS).join('、')}${columns.length > MOST_COLUMNS ? '等' : ''}`;
}

/** Kinds that the kit uses, in the order in which they first occur. */
function kindsOf(layout: WorkbookLayout, registry: FormRegistry): FieldKind[] {
  const kinds = layout.kit.forms.flatMap((id) => {
    const form = registry.forms.get(id);
    return form ? fieldsOf(form).map(({ field }) => field.kind) : [];
  });
  return [...new Set(kinds)];
}

/** Rows under each other, with heights that fit their words. */
class GuidePage {
  private readonly draft = new DraftSheet();
  private readonly heights = new Map<number, number>();
  private row = 0;

  banner(text: string, appearance: Appearance, height?: number): void {
    this.row += 1;
    this.draft.write(this.row, 1, text, appearance);
    this.merge(1, 4, appearance);
    this.heights.set(this.row, height ?? textHeight(text, WIDTH));
  }

  heading(text: string): void {
    this.banner(text, appearances.heading, 26);
  }

  blank(): void {
    this.row += 1;
    this.heights.set(this.row, 10);
  }

  pair(what: string, how: string, fill?: string, link?: string): void {
    this.row += 1;
    const label = {
      ...appearances.label,
      ...(fill === undefined ? {} : { fill }),
      ...(link === undefined ? {} : { colour: LINK }),
    };
    const to = link === undefined ? {} : { link };
    this.draft.put({ row: this.row, column: 1 }, label, { type: 'text', text: what }, to);
    this.draft.write(this.row, 2, how, cell);
    this.merge(2, 4, cell);
    this.heights.set(this.row, Math.max(22, textHeight(what, WIDTHS[0]), textHeight(how, WIDTH - WIDTHS[0])));
  }

  /** What the workbook works out while it is filled in. */
  shown(what: string, { formula, result }: ShownText): void {
    this.row += 1;
    const strong = { ...cell, bold: true };
    this.draft.write(this.row, 1, what, appearances.label);
    this.draft.put({ row: this.row, column: 2 }, strong, { type: 'text', text: result }, { formula });
    this.merge(2, 4, strong);
    this.heights.set(this.row, 26);
  }

  /** A sheet, which a click leads to, what it is for, and how much of it is filled in. */
  sheet(name: string, purpose: string, count?: ShownText): void {
    this.row += 1;
    const link = { ...appearances.label, colour: LINK };
    const centred = { ...cell, horizontal: 'center' as const };
    this.draft.put({ row: this.row, column: 1 }, link, { type: 'text', text: name }, { link: name });
    this.draft.write(this.row, 2, purpose, cell);
    this.merge(2, 3, cell);
    if (count) {
      const { formula, result } = count;
      this.draft.put({ row: this.row, column: 4 }, centred, { type: 'text', text: result }, { formula });
    } else this.draft.write(this.row, 4, '', centred);
    const [first, second, third] = WIDTHS;
    this.heights.set(this.row, Math.max(22, textHeight(name, first), textHeight(purpose, second + third)));
  }

  /** What stands over the sheets. */
  sheetHeader(name: string, purpose: string, count: string): void {
    this.cells([name, purpose, '', count], appearances.header);
    this.merge(2, 3, appearances.header);
  }

  /** Two cells of about the same width. */
  halves(what: string, how: string): void {
    this.row += 1;
    const appearance = appearances.label;
    this.draft.put({ row: this.row, column: 1 }, appearance, { type: 'text', text: what });
    this.merge(1, 2, appearance);
    this.draft.write(this.row, 3, how, cell);
    this.merge(3, 4, cell);
    const [first, second, third, fourth] = WIDTHS;
    this.heights.set(
      this.row,
      Math.max(22, textHeight(what, first + second), textHeight(how, third + fourth)),
    );
  }

  /** Where a form that no document prints comes from: as a whole, then entry by entry. */
  provenance(form: FormDefinition): void {
    this.blank();
    const word = form.provenance === 'derived' ? '由本软件据规定编制' : '据规定重建';
    this.heading(`“${form.shortName}”的来历（${word}）`);
    if (form.provenanceNote !== undefined) this.banner(form.provenanceNote, plain);
    this.banner(`来源：${form.source.document}，${form.source.place}`, plain);
    const bases = basesOf(form);
    if (bases.length === 0) return;
    this.cells(['栏目', '文件', '条款', '原文'], appearances.header);
    for (const { basis, labels } of bases) {
      this.cells([listed(labels), basis.document, basis.article, basis.quote], cell);
    }
  }

  built(): BuiltSheet {
    return this.draft.built({
      name: sheetNames.guide,
      visibility: 'visible',
      columns: WIDTHS,
      heights: this.heights,
      frozenRows: 0,
      frozenColumns: 0,
      protected: true,
      page: { orientation: 'portrait' },
      tabColour: '70AD47',
    });
  }

  cells(texts: readonly string[], appearance: Appearance): void {
    this.row += 1;
    for (const [index, text] of texts.entries()) this.draft.write(this.row, index + 1, text, appearance);
    const heights = texts.map((text, index) => textHeight(text, WIDTHS[index] ?? 20));
    this.heights.set(this.row, Math.min(400, Math.max(22, ...heights)));
  }

  private merge(from: number, to: number, appearance: Appearance): void {
    const { row } = this;
    this.draft.merge({ from: { row, column: from }, to: { row, column: to } }, appearance);
  }
}

/** The first of many entries that rest on one provision, and how many they are. */
const listed = (labels: readonly string[]): string => {
  const named = labels.filter((label) => label !== '');
  const first = named.slice(0, MOST_NAMED).join('、');
  return named.length > MOST_NAMED ? `${first}等${named.length}栏` : first;
};

/** Provisions with the labels that rest on them; a provision quoted for many entries stands once. */
function basesOf(form: FormDefinition): { basis: Basis; labels: string[] }[] {
  const found = new Map<string, { basis: Basis; labels: string[] }>();
  const add = (label: string, bases: readonly Basis[] | undefined): void => {
    for (const basis of bases ?? []) {
      const key = JSON.stringify([basis.document, basis.article, basis.quote]);
      const entry = found.get(key) ?? { basis, labels: [] };
      if (!entry.labels.includes(label)) entry.labels.push(label);
      found.set(key, entry);
    }
  };
  for (const section of form.sections)
    add(section.title ?? section.parentTitle ?? form.shortName, section.basis);
  for (const { field } of fieldsOf(form)) add(entryName(field), field.basis);
  return [...found.values()];
}

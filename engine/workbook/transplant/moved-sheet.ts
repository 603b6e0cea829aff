import { attributeOf, spliced, withAttribute, withoutHidden, type Splice } from '../patch/markup-text.js';
import { elementAt, sheetMarkup } from '../patch/sheet-markup.js';
import { escapeText } from '../../ooxml/index.js';
import { plainText } from '../patch/dependent-formulas.js';
import { childElements, innerOf, reprefixed, rootPrefix } from './child-elements.js';
import type { StyleSheet } from './style-sheet.js';

/** What a sheet's part refers to by number, in the workbook that it comes from and in the one that it goes to. */
export interface SheetMove {
  /** The shared strings that it comes from, each as `<si>` holds it. */
  readonly strings: SharedStrings;
  readonly from: StyleSheet;
  readonly to: StyleSheet;
  /** Sheets that have another name there. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Tables that have another name there. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Shared strings as they are written. */
export interface SharedStrings {
  readonly prefix: string;
  readonly items: readonly string[];
}

/** Reads shared strings with their formats. @param text of the part; without one there are none */
export function writtenStrings(text: string | undefined): SharedStrings {
  if (text === undefined) return { prefix: '', items: [] };
  const prefix = rootPrefix(text, 'sst');
  const root = elementAt(withoutHidden(text), `${prefix}sst`);
  const inner = root ? text.slice(root.inner, root.innerEnd) : '';
  return { prefix, items: childElements(inner).map((item) => innerOf(item.text)) };
}

/** A sheet's part for another workbook: styles by their numbers there, texts in the cells themselves. */
export function movedSheet(text: string, move: SheetMove): string {
  const sheet = sheetMarkup(text);
  if (!sheet) throw new RangeError('Not a worksheet');
  const { prefix } = sheet;
  const splices = sheet.rows.flatMap(({ start, inner, cells }): Splice[] => [
    { start, end: inner, text: styled(text.slice(start, inner), 's', move) },
    ...cells.map((cell): Splice => ({
      start: cell.start,
      end: cell.end,
      text: movedCell(text.slice(cell.start, cell.end), prefix, move),
    })),
  ]);
  const head = tagsChanged(text.slice(0, sheet.data.start), (tag) => headTag(tag, prefix, move));
  const foot = footOf(text.slice(sheet.data.end), prefix, move);
  return spliced(text, [
    { start: 0, end: sheet.data.start, text: head },
    ...splices,
    { start: sheet.data.end, end: text.length, text: foot },
  ]);
}

const styled = (tag: string, attribute: string, { from, to }: SheetMove): string => {
  const number = attributeOf(tag, attribute);
  return number === undefined
    ? tag
    : withAttribute(tag, attribute, String(to.cellStyle(Number(number), from)));
};

const OPENING = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/;

function movedCell(element: string, prefix: string, move: SheetMove): string {
  const opening = OPENING.exec(element)?.[0] ?? element;
  // What these point at (dynamic arrays, pictures in cells) stays in the other workbook.
  const plain = ['cm', 'vm'].reduce((tag, name) => withAttribute(tag, name, undefined), opening);
  const tag = styled(plain, 's', move);
  const rest = element.slice(opening.length);
  if (attributeOf(opening, 't') !== 's') return tag + renamedIn(rest, prefix, move);
  const index = Number(/<(?:[^\s<>:/]+:)?v[^<>]*>\s*(\d+)\s*</.exec(rest)?.[1]);
  const string = reprefixed(move.strings.items[index] ?? '', move.strings.prefix, prefix);
  return `${withAttribute(tag, 't', 'inlineStr')}<${prefix}is>${string}</${prefix}is></${prefix}c>`;
}

/** Formulas of a cell or a format that speak of sheets and tables under their new names. */
function renamedIn(markup: string, prefix: string, { renamed, tables }: SheetMove): string {
  if (renamed.size + tables.size === 0) return markup;
  const formulas = new RegExp(`(<${prefix}(?:f|formula1?|formula2)(?=[\\s>])[^<>]*>)([^<]*)`, 'g');
  return markup.replace(
    formulas,
    (_, tag: string, formula: string) => tag + renamedFormula(formula, { renamed, tables }),
  );
}

/** A formula as markup, with sheets and tables under other names; as it was written where it names none. */
export function renamedFormula(
  markup: string,
  { renamed, tables }: Pick<SheetMove, 'renamed' | 'tables'>,
): string {
  const formula = plainText(markup);
  const other = withTableNames(withSheetNames(formula, renamed), tables);
  return other === formula ? markup : escapeText(other);
}

/** A formula with sheets under other names. */
export function withSheetNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  let result = formula;
  for (const [name, other] of renamed) {
    const quoted = `'${other.replaceAll("'", "''")}'!`;
    const plain = literal(name);
    result = result
      .replaceAll(`'${name.replaceAll("'", "''")}'!`, quoted)
      .replace(new RegExp(`(^|[^\\p{L}\\p{N}_.'])${plain}!`, 'gu'), (_, before: string) => before + quoted);
  }
  return result;
}

/** A formula with tables under other names: 人数表[人数]. */
function withTableNames(formula: string, tables: ReadonlyMap<string, string>): string {
  let result = formula;
  for (const [name, other] of tables) {
    const before = new RegExp(`(^|[^\\p{L}\\p{N}_.])${literal(name)}(?=\\[)`, 'gu');
    result = result.replace(before, (_, sign: string) => sign + other);
  }
  return result;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function headTag(tag: string, prefix: string, move: SheetMove): string {
  if (tag.startsWith(`<${prefix}col `)) return styled(tag, 'style', move);
  if (tag.startsWith(`<${prefix}sheetView `)) return withAttribute(tag, 'tabSelected', undefined);
  if (tag.startsWith(`<${prefix}sheetPr`)) return withAttribute(tag, 'codeName', undefined);
  return tag;
}

function footOf(foot: string, prefix: string, move: SheetMove): string {
  const numbered = tagsChanged(foot, (tag) => withDifferentialStyles(tag, move));
  return renamedIn(numbered, prefix, move);
}

/** Any number of a differential style in a tag: of a conditional format, a sort, a table's columns. */
export function withDifferentialStyles(tag: string, { from, to }: Pick<SheetMove, 'from' | 'to'>): string {
  return tag.replace(/\s([A-Za-z]*[dD]xfId)\s*=\s*["'](\d+)["']/g, (_, name: string, number: string) => {
    const own = to.differentialStyle(Number(number), from);
    return own === undefined ? '' : ` ${name}="${String(own)}"`;
  });
}

/** Every opening tag of a markup, changed. */
export const tagsChanged = (markup: string, change: (tag: string) => string): string =>
  markup.replace(/<[^\s<>/!?](?:[^<>"']|"[^"]*"|'[^']*')*>/g, change);

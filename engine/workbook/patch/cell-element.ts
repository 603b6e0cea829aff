import { toA1, type CellAddress } from '../../core/cell-address.js';
import type { CellContent } from '../../form/index.js';
import { escapeText } from '../../ooxml/index.js';
import { escapeString } from '../spreadsheet/string-escapes.js';
import { attributeOf, withAttribute, withoutHidden } from './markup-text.js';

/** What becomes of a cell. */
export type CellChange =
  /** It holds this afterwards; a formula that stood there is gone. Style, comments and validations stay. */
  | { readonly kind: 'content'; readonly content: CellContent }
  /** Its formula stays and shows this result until a program computes it again. */
  | { readonly kind: 'result'; readonly content: CellContent }
  /** Its formula stays and shows nothing until a program computes it again: nobody here knows its result. */
  | { readonly kind: 'stale' };

/** The element of a cell that has none yet. @param style number of the cell's style, when it has one */
export function newCell(
  at: CellAddress,
  content: CellContent,
  style: string | undefined,
  prefix: string,
): string {
  const opening = `<${prefix}c r="${toA1(at)}"${style === undefined ? '' : ` s="${style}"`}>`;
  return withContent(opening, content, prefix);
}

/**
 * The element of a cell after a change. @param element as it stands in the part
 * @param at said once more, since the cells before it may be no longer those that its place was counted from
 */
export function changedCell(element: string, at: CellAddress, change: CellChange, prefix: string): string {
  const opening = withAttribute(openingTag(element), 'r', toA1(at));
  const formula = formulaElement(element, prefix);
  if (change.kind === 'content') return withContent(opening, change.content, prefix);
  if (formula === undefined) throw new RangeError(`No formula in ${toA1(at)}`);
  if (change.kind === 'stale') return closed(withAttribute(opening, 't', undefined), formula, prefix);
  return withResult(opening, formula, change.content, prefix);
}

/** The opening tag of an element, never closed in itself. */
export function openingTag(element: string): string {
  const end = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.exec(element)?.[0] ?? element;
  return end.replace(/\s*\/>$/, '>');
}

/** The formula's element as it is written; `undefined` when the cell holds a plain value. */
export function formulaElement(element: string, prefix: string): string | undefined {
  const found = formulaPattern(prefix).exec(withoutHidden(element));
  return found ? element.slice(found.index, found.index + found[0].length) : undefined;
}

const patterns = new Map<string, RegExp>();

/** Made once for each prefix: a register has thousands of cells. */
function formulaPattern(prefix: string): RegExp {
  const known = patterns.get(prefix);
  if (known) return known;
  const pattern = new RegExp(
    `<${prefix}f(?=[\\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*?(?:/>|>[\\s\\S]*?</${prefix}f\\s*>)`,
  );
  patterns.set(prefix, pattern);
  return pattern;
}

/** `shared`, `array` … of the formula's element; `undefined` for a plain one. */
export const formulaKind = (formula: string): string | undefined => attributeOf(openingTag(formula), 't');

/** Whether the formula's text stands here, so that other cells may depend on it. */
export const isMaster = (formula: string): boolean =>
  formulaKind(formula) === 'array' ||
  (formulaKind(formula) === 'shared' && attributeOf(openingTag(formula), 'ref') !== undefined);

/** Attributes that speak of a value that is no longer there: metadata of a dynamic array, a picture in the cell. */
const OF_THE_VALUE = ['t', 'cm', 'vm'];

function withContent(tag: string, content: CellContent, prefix: string): string {
  const opening = OF_THE_VALUE.reduce((rest, name) => withAttribute(rest, name, undefined), tag);
  switch (content.type) {
    case 'blank':
      return opening.replace(/\s*>$/, '/>');
    case 'text': {
      const text = escapeText(escapeString(content.text));
      const string = `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
      return closed(withAttribute(opening, 't', 'inlineStr'), string, prefix);
    }
    case 'number':
      return closed(opening, `<${prefix}v>${content.value}</${prefix}v>`, prefix);
    case 'boolean':
      return closed(
        withAttribute(opening, 't', 'b'),
        `<${prefix}v>${Number(content.value)}</${prefix}v>`,
        prefix,
      );
    case 'error':
      return closed(
        withAttribute(opening, 't', 'e'),
        `<${prefix}v>${escapeText(content.code)}</${prefix}v>`,
        prefix,
      );
  }
}

function withResult(tag: string, formula: string, content: CellContent, prefix: string): string {
  const value = (type: string | undefined, text: string) =>
    closed(withAttribute(tag, 't', type), `${formula}<${prefix}v>${text}</${prefix}v>`, prefix);
  switch (content.type) {
    case 'blank':
      return value('str', '');
    case 'text':
      return value('str', escapeText(escapeString(content.text)));
    case 'number':
      return value(undefined, String(content.value));
    case 'boolean':
      return value('b', String(Number(content.value)));
    case 'error':
      return value('e', escapeText(content.code));
  }
}

const closed = (opening: string, inner: string, prefix: string): string => `${opening}${inner}</${prefix}c>`;

import { attributeOf, spliced, withAttribute, withoutHidden, type Splice } from '../patch/markup-text.js';
import { openingTag } from '../patch/cell-element.js';
import { elementAt } from '../patch/sheet-markup.js';
import { childElements, innerOf, reprefixed, rootPrefix } from './child-elements.js';

/** The lists of a style part to which formats of cells refer by number, in the order that the part must have. */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;
type List = (typeof LISTS)[number];

/** The first number of a format that is not built in. */
const FIRST_OWN_FORMAT = 164;

/** A workbook's styles, to which those of another workbook's cells can be added. */
export class StyleSheet {
  private readonly prefix: string;
  private readonly lists = new Map<List, string[]>();
  private readonly before = new Map<List, number>();

  constructor(private readonly text: string) {
    this.prefix = rootPrefix(text, 'styleSheet');
    const plain = withoutHidden(text);
    for (const list of LISTS) {
      const at = elementAt(plain, this.prefix + list);
      const elements = at ? childElements(text.slice(at.inner, at.innerEnd)).map((one) => one.text) : [];
      this.lists.set(list, elements);
      this.before.set(list, elements.length);
    }
  }

  /** The number of a cell's style here, added when there is none like it. @param number in the other's list */
  cellStyle(number: number, other: StyleSheet): number {
    const format = other.of('cellXfs')[number];
    if (format === undefined) return 0;
    const parts: readonly (readonly [string, List])[] = [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
    ];
    let opening = openingTag(format);
    for (const [attribute, list] of parts) {
      const part = other.of(list)[Number(attributeOf(opening, attribute) ?? 0)];
      const own = part === undefined ? 0 : this.added(list, this.own(part, other));
      opening = withAttribute(opening, attribute, String(own));
    }
    opening = withAttribute(opening, 'numFmtId', this.numberFormat(attributeOf(opening, 'numFmtId'), other));
    opening = withAttribute(opening, 'xfId', '0');
    const inner = this.own(withoutExtensions(innerOf(format)), other);
    const tag = reprefixed(opening, other.prefix, this.prefix);
    const text = inner === '' ? tag.replace(/>$/, '/>') : `${tag}${inner}</${this.prefix}xf>`;
    return this.added('cellXfs', text);
  }

  /** The number of a conditional format's or a table's style here. */
  differentialStyle(number: number, other: StyleSheet): number | undefined {
    const format = other.of('dxfs')[number];
    return format === undefined ? undefined : this.added('dxfs', this.own(format, other));
  }

  /** The part with everything that was added. */
  toString(): string {
    const plain = withoutHidden(this.text);
    const splices = LISTS.flatMap((list): Splice[] => {
      const added = this.of(list).slice(this.before.get(list) ?? 0);
      if (added.length === 0) return [];
      const count = String(this.of(list).length);
      const name = this.prefix + list;
      const at = elementAt(plain, name);
      if (!at) {
        const start = this.behindEarlier(plain, list);
        return [{ start, end: start, text: `<${name} count="${count}">${added.join('')}</${name}>` }];
      }
      const tag = openingTag(withAttribute(this.text.slice(at.start, at.inner), 'count', count));
      const kept = this.text.slice(at.inner, at.innerEnd);
      return [{ start: at.start, end: at.end, text: `${tag}${kept}${added.join('')}</${name}>` }];
    });
    return spliced(this.text, splices);
  }

  private of(list: List): string[] {
    return this.lists.get(list) ?? [];
  }

  private added(list: List, element: string): number {
    const elements = this.of(list);
    const known = elements.indexOf(element);
    return known >= 0 ? known : elements.push(element) - 1;
  }

  private own(element: string, other: StyleSheet): string {
    return reprefixed(withoutExtensions(element), other.prefix, this.prefix);
  }

  private numberFormat(number: string | undefined, other: StyleSheet): string {
    if (number === undefined || Number(number) < FIRST_OWN_FORMAT) return number ?? '0';
    const format = other.of('numFmts').find((one) => attributeOf(one, 'numFmtId') === number);
    const code = format && attributeOf(format, 'formatCode');
    if (format === undefined || code === undefined) return '0';
    const formats = this.of('numFmts');
    const same = formats.find((one) => attributeOf(one, 'formatCode') === code);
    if (same) return attributeOf(same, 'numFmtId') ?? '0';
    const taken = formats.map((one) => Number(attributeOf(one, 'numFmtId') ?? 0));
    const free = String(Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1);
    formats.push(reprefixed(withAttribute(format, 'numFmtId', free), other.prefix, this.prefix));
    return free;
  }

  private behindEarlier(plain: string, list: List): number {
    const earlier = LISTS.slice(0, LISTS.indexOf(list)).reverse();
    for (const one of earlier) {
      const at = elementAt(plain, this.prefix + one);
      if (at) return at.end;
    }
    return elementAt(plain, `${this.prefix}styleSheet`)?.inner ?? 0;
  }
}

/** Extensions speak of namespaces that the other part need not declare. */
const withoutExtensions = (element: string): string =>
  element.replace(/<((?:[^\s<>:/]+:)?)extLst[\s>][\s\S]*?<\/\1extLst\s*>/g, '');

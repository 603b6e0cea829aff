import { isOn } from './measurement.js';
import { noProperties, overlaid, propertiesOf, type PropertyMap } from './property-map.js';
import { child, childrenNamed, childValue, type XmlElement } from './xml-element.js';

/** A style with everything that it inherits from the styles it is based on. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: PropertyMap;
  readonly run: PropertyMap;
  readonly table: PropertyMap;
  readonly row: PropertyMap;
  readonly cell: PropertyMap;
  /** Conditional formats of a table style: `firstRow`, `band1Horz` … */
  readonly conditional: ReadonlyMap<string, Omit<Style, 'id' | 'name' | 'conditional'>>;
}

export interface StyleSheet {
  readonly defaultParagraph: PropertyMap;
  readonly defaultRun: PropertyMap;
  /** The style of that id; without an id the default style of the type; `undefined` when there is none. */
  style(type: StyleType, id: string | undefined): Style | undefined;
}

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

/** Deeper chains are a mistake or a loop. */
const LONGEST_CHAIN = 50;

export function readStyleSheet(styles: XmlElement | undefined): StyleSheet {
  const defaults = child(styles, 'docDefaults');
  const elements = new Map<string, XmlElement>();
  const defaultIds = new Map<string, string>();
  for (const element of childrenNamed(styles, 'style')) {
    const id = element.attributes['w:styleId'] ?? '';
    const type = element.attributes['w:type'] ?? 'paragraph';
    elements.set(`${type} ${id}`, element);
    if (element.attributes['w:default'] === '1' || element.attributes['w:default'] === 'true') {
      defaultIds.set(type, id);
    }
  }
  const known = new Map<string, Style | undefined>();

  const read = (type: StyleType, id: string, depth: number): Style | undefined => {
    const key = `${type} ${id}`;
    if (known.has(key)) return known.get(key);
    const element = elements.get(key);
    if (!element || depth > LONGEST_CHAIN) return undefined;
    const basedOn = childValue(element, 'basedOn');
    const base = basedOn === undefined ? undefined : read(type, basedOn, depth + 1);
    const style = based(base, element, id);
    known.set(key, style);
    return style;
  };

  return {
    defaultParagraph: propertiesOf(child(child(defaults, 'pPrDefault'), 'pPr')),
    defaultRun: propertiesOf(child(child(defaults, 'rPrDefault'), 'rPr')),
    style(type, id) {
      const wanted = id !== undefined && elements.has(`${type} ${id}`) ? id : defaultIds.get(type);
      return wanted === undefined ? undefined : read(type, wanted, 0);
    },
  };
}

const PARTS = { paragraph: 'pPr', run: 'rPr', table: 'tblPr', row: 'trPr', cell: 'tcPr' } as const;

function based(base: Style | undefined, element: XmlElement, id: string): Style {
  const conditional = new Map(base?.conditional);
  for (const one of childrenNamed(element, 'tblStylePr')) {
    const type = one.attributes['w:type'] ?? '';
    conditional.set(type, layered(conditional.get(type), one));
  }
  const name = childValue(element, 'name') ?? id;
  const layers = layered(base, element);
  const paragraph = name === 'Title' ? overlaid(TITLE, layers.paragraph) : layers.paragraph;
  return { id, name, ...layers, paragraph, conditional };
}

/** A document's title is its first bookmark, though Word's style for titles has no level in the outline. */
const TITLE: PropertyMap = new Map([
  ['outlineLvl', { name: 'outlineLvl', attributes: { 'w:val': '0' }, children: [], text: '' }],
]);

function layered(
  base: Omit<Style, 'id' | 'name' | 'conditional'> | undefined,
  element: XmlElement,
): Omit<Style, 'id' | 'name' | 'conditional'> {
  const layer = (part: keyof typeof PARTS) =>
    overlaid(base?.[part] ?? noProperties, propertiesOf(child(element, PARTS[part])));
  return {
    paragraph: layer('paragraph'),
    run: layer('run'),
    table: layer('table'),
    row: layer('row'),
    cell: layer('cell'),
  };
}

/** Properties that a paragraph style and a character style switch against each other (ISO 29500-1, 17.7.3). */
export const TOGGLES = ['b', 'i', 'caps', 'smallCaps', 'strike', 'dstrike', 'vanish', 'outline', 'shadow'];

/** A character style over a paragraph style: toggles that are on in both cancel out. */
export function overlaidStyles(paragraph: PropertyMap, character: PropertyMap): PropertyMap {
  const merged = new Map(overlaid(paragraph, character));
  for (const name of TOGGLES) {
    const below = paragraph.get(name);
    const above = character.get(name);
    if (below && above && isOn(below) && isOn(above)) {
      merged.set(name, { ...above, attributes: { 'w:val': '0' } });
    }
  }
  return merged;
}

import type { XmlElement } from './xml-element.js';

/** Formatting as it is written: one element for each property (`jc`, `spacing`, `rFonts` …). */
export type PropertyMap = ReadonlyMap<string, XmlElement>;

export const noProperties: PropertyMap = new Map();

/** Properties that inherit attribute by attribute instead of as a whole. */
const BY_ATTRIBUTE = new Set(['spacing', 'ind', 'rFonts', 'lang']);
/** Properties whose children inherit one by one. */
const BY_CHILD = new Set(['tblCellMar', 'tcMar', 'tblBorders', 'pBdr']);
/** An indent of the first line is either positive or hanging, never both. */
const FIRST_LINE = ['w:firstLine', 'w:firstLineChars'];
const HANGING = ['w:hanging', 'w:hangingChars'];
/** A theme font outdoes a named one on the same level only. */
const FONT_SLOTS = ['ascii', 'hAnsi', 'eastAsia', 'cs'];

export function propertiesOf(element: XmlElement | undefined): PropertyMap {
  if (!element || element.children.length === 0) return noProperties;
  return new Map(element.children.map((one) => [one.name, one]));
}

/** The weaker properties with the stronger ones laid over them. */
export function overlaid(weaker: PropertyMap, stronger: PropertyMap): PropertyMap {
  if (stronger.size === 0) return weaker;
  if (weaker.size === 0) return stronger;
  const merged = new Map(weaker);
  for (const [name, element] of stronger) {
    const below = weaker.get(name);
    merged.set(name, below ? overlaidElement(below, element) : element);
  }
  return merged;
}

function overlaidElement(below: XmlElement, above: XmlElement): XmlElement {
  if (above.name === 'tabs') {
    return { ...above, children: [...below.children, ...above.children] };
  }
  if (BY_CHILD.has(above.name)) {
    const children = new Map(below.children.map((one) => [one.name, one]));
    for (const one of above.children) children.set(one.name, one);
    return { ...above, children: [...children.values()] };
  }
  if (!BY_ATTRIBUTE.has(above.name)) return above;
  const attributes = { ...below.attributes };
  if (above.name === 'ind') withoutOpposite(attributes, above.attributes);
  if (above.name === 'rFonts') withoutOutdone(attributes, above.attributes);
  return { ...above, attributes: { ...attributes, ...above.attributes } };
}

function withoutOpposite(below: Record<string, string>, above: Readonly<Record<string, string>>): void {
  if (FIRST_LINE.some((name) => name in above)) for (const name of HANGING) delete below[name];
  if (HANGING.some((name) => name in above)) for (const name of FIRST_LINE) delete below[name];
}

function withoutOutdone(below: Record<string, string>, above: Readonly<Record<string, string>>): void {
  for (const slot of FONT_SLOTS) {
    const theme = slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`;
    if (`w:${slot}` in above || theme in above) {
      delete below[`w:${slot}`];
      delete below[theme];
    }
  }
}

/** The same for documents in which formatting that is written alike is one element: each is worked out once. */
export class KnownProperties {
  private readonly maps = new WeakMap<XmlElement, PropertyMap>();
  private readonly layers = new WeakMap<PropertyMap, WeakMap<PropertyMap, PropertyMap>>();

  of(element: XmlElement | undefined): PropertyMap {
    if (!element || element.children.length === 0) return noProperties;
    const known = this.maps.get(element) ?? propertiesOf(element);
    this.maps.set(element, known);
    return known;
  }

  overlaid(weaker: PropertyMap, stronger: PropertyMap): PropertyMap {
    if (stronger.size === 0) return weaker;
    if (weaker.size === 0) return stronger;
    let above = this.layers.get(weaker);
    if (!above) this.layers.set(weaker, (above = new WeakMap()));
    const known = above.get(stronger) ?? overlaid(weaker, stronger);
    above.set(stronger, known);
    return known;
  }
}

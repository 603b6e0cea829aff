import { readColour } from './read-border.js';
import { child, descendant, type XmlElement } from './xml-element.js';

/** The colours of a theme by their names (`accent1`, `dk1` …), as `#RRGGBB`. */
export type ThemeColours = ReadonlyMap<string, string>;

/** Documents name some colours by what they are for. */
const PURPOSES: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
const WHOLE = 100_000;
/** Shares of a colour beyond this are white anyway. */
const MOST = 10;

export function readThemeColours(theme: XmlElement | undefined): ThemeColours {
  const colours = new Map<string, string>();
  for (const { name, children } of descendant(theme, 'clrScheme')?.children ?? []) {
    const written = children[0]?.attributes;
    const colour = readColour(written?.['lastClr'] ?? written?.['val']);
    if (colour) colours.set(name, colour);
  }
  return colours;
}

/** The colour in `a:solidFill`, or the first of a gradient; `undefined` where there is none. */
export function readDrawingColour(fill: XmlElement | undefined, theme: ThemeColours): string | undefined {
  const stop = fill?.name === 'gradFill' ? descendant(fill, 'gs') : fill;
  const named = stop?.children[0];
  const value = named?.attributes['val'];
  if (!named || value === undefined) return undefined;
  const plain = named.name === 'schemeClr' ? theme.get(PURPOSES[value] ?? value) : readColour(value);
  if (plain === undefined) return named.name === 'prstClr' ? PRESETS[value] : undefined;
  const share = (name: string): number | undefined => {
    const found = child(named, name)?.attributes['val'];
    const part = Number(found ?? NaN) / WHOLE;
    return part >= 0 && part <= MOST ? part : undefined;
  };
  return lighter(plain, share('lumMod') ?? share('shade') ?? share('tint') ?? 1, share('lumOff') ?? 0);
}

const PRESETS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  grey: '#808080',
};

/** Each part of a colour, by a share of itself and a share of white: near enough to what Word makes of luminance. */
function lighter(colour: string, share: number, white: number): string {
  if (share === 1 && white === 0) return colour;
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) * share + 255 * white;
    return Math.round(Math.min(255, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('').toUpperCase()}`;
}

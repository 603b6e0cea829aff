import type { FontSlots, RunFormat } from '../tree/format.js';
import { halfPoints, isOn, twips } from './measurement.js';
import type { PropertyMap } from './property-map.js';
import { readColour, readFill } from './read-border.js';
import type { ThemeFonts } from './theme-fonts.js';

/** What Word falls back to when nothing names a face or a size (ISO 29500-1, 17.3.2). */
const LAST_RESORT_FONT = 'Times New Roman';
const LAST_RESORT_SIZE = 10;
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  yellow: '#FFFF00',
  white: '#FFFFFF',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
};
const UNDERLINES: Readonly<Record<string, RunFormat['underline']>> = {
  none: 'none',
  double: 'double',
  dash: 'dashed',
  dashLong: 'dashed',
  dashHeavy: 'dashed',
  dotted: 'dotted',
  dottedHeavy: 'dotted',
  thick: 'thick',
};

export function readRunFormat(properties: PropertyMap, theme: ThemeFonts): RunFormat {
  const value = (name: string) => properties.get(name)?.attributes['w:val'];
  const on = (name: string) => isOn(properties.get(name));
  const underline = value('u');
  const script = value('vertAlign');
  return {
    fonts: readFontSlots(properties, theme),
    size: halfPoints(value('sz')) ?? LAST_RESORT_SIZE,
    bold: on('b'),
    italic: on('i'),
    underline: underline === undefined ? 'none' : (UNDERLINES[underline] ?? 'solid'),
    strike: on('strike') || on('dstrike'),
    colour: readColour(value('color')),
    highlight: HIGHLIGHTS[value('highlight') ?? ''] ?? readFill(properties.get('shd')),
    spacing: twips(value('spacing')) ?? 0,
    scale: readScale(value('w')),
    raise: halfPoints(value('position')) ?? 0,
    script: script === 'superscript' || script === 'subscript' ? script : 'baseline',
    capitals: on('caps'),
    hidden: on('vanish'),
  };
}

function readFontSlots(properties: PropertyMap, theme: ThemeFonts): FontSlots {
  const fonts = properties.get('rFonts')?.attributes ?? {};
  const slot = (name: string): string | undefined => {
    const themed = fonts[`w:${name}Theme`];
    return (themed === undefined ? undefined : theme.get(themed)) ?? fonts[`w:${name}`];
  };
  const ascii = slot('ascii') ?? slot('hAnsi') ?? LAST_RESORT_FONT;
  return {
    ascii,
    highAnsi: slot('hAnsi') ?? ascii,
    eastAsia: slot('eastAsia') ?? ascii,
    hint: fonts['w:hint'] === 'eastAsia' ? 'eastAsia' : 'default',
  };
}

function readScale(percent: string | undefined): number {
  const number = Number((percent ?? '100').replace('%', ''));
  return Number.isFinite(number) && number > 0 ? number / 100 : 1;
}

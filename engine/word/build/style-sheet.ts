import { escapeAttribute } from '../../ooxml/index.js';
import { DECLARATION, WORD } from './document-parts.js';
import { rule } from './markup.js';
import {
  characterStyles,
  inSizeOf,
  roles,
  settingOf,
  styleId,
  styleOf,
  tableStyles,
  type NamedStyle,
  type ParagraphSetting,
  type RoleId,
} from './named-styles.js';
import { faces, fittedSizes, sizes, type Face, type TextStyle } from './typography.js';

const normal: TextStyle = { face: faces.body, size: sizes.field };
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const USED = /<w:pStyle w:val="([^"]+)"/g;

/** `word/styles.xml` of parts: every style that they name, and those that fitting to what is entered may put in its place. */
export function styleSheet(parts: readonly string[]): string {
  const used = new Set(parts.flatMap((part) => Array.from(part.matchAll(USED), ([, id = '']) => id)));
  const wanted = new Set([...used].flatMap((id) => [id, ...inOtherSizes(id)]));
  const styles = [...wanted].flatMap((id) => {
    const style = styleOf(id);
    return style ? [[id, style] as const] : [];
  });
  const bases = new Set<RoleId>(styles.flatMap(([, { role }]) => [role, ...basesOf(role)]));
  const order = Object.keys(roles).filter((role): role is RoleId => bases.has(role as RoleId));
  return (
    `${DECLARATION}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts(normal.face)}${size(normal.size)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    order.map(roleStyle).join('') +
    styles
      .filter(([id, { role }]) => id !== role)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, style]) => variant(id, style))
      .join('') +
    Object.entries(characterStyles)
      .map(([face, { id, name }]) => characterStyle(face as Face, id, name))
      .join('') +
    tableStyle(tableStyles.ruled, rule) +
    tableStyle(tableStyles.plain, (side) => `<w:${side} w:val="nil"/>`) +
    '</w:styles>'
  );
}

/** A roster whose entries do not fit is set in smaller type, and so are the entries of a cover. */
function inOtherSizes(id: string): readonly string[] {
  const role = styleOf(id)?.role;
  if (role === 'Cover') return fittedSizes.cover.map((one) => inSizeOf(id, one));
  const stands = role === 'Table' || (role !== undefined && roles[role].basedOn === 'Table');
  return stands ? [inSizeOf(id, fittedSizes.roster)] : [];
}

const basesOf = (role: RoleId): readonly RoleId[] => {
  const { basedOn } = roles[role];
  return basedOn === undefined ? [] : [basedOn, ...basesOf(basedOn)];
};

function roleStyle(id: RoleId): string {
  const { name, basedOn, text, outline, keepNext } = roles[id];
  const base = basedOn === undefined ? undefined : settingOf(basedOn);
  const inherited = basedOn !== undefined && roles[basedOn].keepNext === true;
  const kept = keepNext === true ? '<w:keepNext/>' : inherited ? '<w:keepNext w:val="0"/>' : '';
  const level = outline === undefined ? '' : `<w:outlineLvl w:val="${outline - 1}"/>`;
  return (
    `<w:style w:type="paragraph" ${custom(name)}w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn ?? 'Normal'}"/><w:qFormat/>` +
    properties('pPr', kept + paragraphDifference(settingOf(id), base) + level) +
    properties('rPr', runDifference(text, base?.text)) +
    '</w:style>'
  );
}

function variant(id: string, { role, setting }: NamedStyle): string {
  const base = settingOf(role);
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${nameOf(role, setting)}"/><w:basedOn w:val="${role}"/>` +
    '<w:uiPriority w:val="99"/>' +
    properties('pPr', paragraphDifference(setting, base)) +
    properties('rPr', runDifference(setting.text, base.text)) +
    '</w:style>'
  );
}

const custom = (name: string): string => (/^[a-z]/i.test(name) ? '' : 'w:customStyle="1" ');
const properties = (name: 'pPr' | 'rPr', content: string): string =>
  content === '' ? '' : `<w:${name}>${content}</w:${name}>`;

/** What is set otherwise than in the style that this one is based on; without one, all of it. */
function paragraphDifference(setting: ParagraphSetting, base: ParagraphSetting | undefined): string {
  const { before, after, line, firstLine, hanging, align, text } = setting;
  const spacing =
    (before === base?.before ? '' : ` w:before="${before}"`) +
    (after === base?.after ? '' : ` w:after="${after}"`) +
    (line === base?.line ? '' : ` w:line="${line}" w:lineRule="exact"`);
  const indent =
    (hanging === (base?.hanging ?? 0) ? '' : ` w:left="${hanging}" w:hanging="${hanging}"`) +
    (firstLine === (base?.firstLine ?? 0)
      ? ''
      : ` w:firstLineChars="${firstLine * 100}" w:firstLine="${firstLine * text.size * 10}"`);
  return (
    (spacing === '' ? '' : `<w:spacing${spacing}/>`) +
    (indent === '' ? '' : `<w:ind${indent}/>`) +
    (align === base?.align ? '' : `<w:jc w:val="${align}"/>`)
  );
}

const runDifference = (text: TextStyle, base: TextStyle | undefined): string =>
  (text.face === base?.face ? '' : fonts(text.face)) +
  (text.bold === base?.bold ? '' : '<w:b/>') +
  (text.spacing === base?.spacing ? '' : `<w:spacing w:val="${text.spacing ?? 0}"/>`) +
  (text.size === base?.size ? '' : size(text.size));

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

const fonts = (face: Face): string => {
  const latin = latinOf(face);
  return `<w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${escapeAttribute(face)}" w:cs="${latin}"/>`;
};

/** Digits in headings are of the heading's own face, so that they are as heavy as its words. */
const latinOf = (face: Face): string =>
  face === faces.heading || face === faces.title || face === faces.box
    ? escapeAttribute(face)
    : 'Times New Roman';

const characterStyle = (face: Face, id: string, name: string): string =>
  `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${fonts(face)}</w:rPr></w:style>`;

const tableStyle = (
  { id, name }: (typeof tableStyles)['ruled' | 'plain'],
  line: (side: string) => string,
): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
  `<w:tblPr><w:tblBorders>${SIDES.map(line).join('')}</w:tblBorders></w:tblPr></w:style>`;

/** 字号 by half-points. */
const SIZE_NAMES: Readonly<Record<number, string>> = {
  52: '一号',
  44: '二号',
  36: '小二',
  32: '三号',
  30: '小三',
  28: '四号',
  24: '小四',
  21: '五号',
  18: '小五',
  15: '六号',
  13: '小六',
};
const ALIGN_NAMES = { left: '左对齐', center: '居中', right: '右对齐', both: '两端对齐' } as const;
const POINT = 20;

/** 表格正文 小五 居中: the role and what is otherwise. */
function nameOf(role: RoleId, setting: ParagraphSetting): string {
  const base = settingOf(role);
  const { text, align, before, after, line, firstLine, hanging } = setting;
  const own = styleOf(styleId(role, { ...base, text: { ...base.text, size: text.size } }))?.setting;
  const usual = text.size === base.text.size ? base.line : (own?.line ?? line);
  return [
    roles[role].name,
    ...(text.size === base.text.size ? [] : [SIZE_NAMES[text.size] ?? `${text.size / 2}磅`]),
    ...(text.bold === true ? ['加粗'] : []),
    ...(text.spacing === undefined ? [] : [`字距${text.spacing / POINT}磅`]),
    ...(align === base.align ? [] : [ALIGN_NAMES[align]]),
    ...(firstLine === base.firstLine ? [] : [`首行缩进${firstLine}字`]),
    ...(hanging === base.hanging ? [] : [`悬挂${hanging / POINT}磅`]),
    ...(before === base.before ? [] : [`段前${before / POINT}磅`]),
    ...(after === base.after ? [] : [`段后${after / POINT}磅`]),
    ...(line === usual ? [] : [`行距${line / POINT}磅`]),
  ].join(' ');
}

import { faces, lineHeight, sizes, type Face, type TextStyle } from './typography.js';

/** How a paragraph is set. Lengths are twentieths of a point. */
export interface ParagraphSetting {
  readonly text: TextStyle;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly before: number;
  readonly after: number;
  /** Exact height of its lines. */
  readonly line: number;
  /** Indent of the first line, in characters. */
  readonly firstLine: number;
  /** Indent of all lines but the first. */
  readonly hanging: number;
}

/** What a paragraph is for. People change a style once, and everything of that role follows. */
interface Role extends Partial<Omit<ParagraphSetting, 'text'>> {
  /** As Word's list of styles shows it; built-in styles by the names that the format prescribes. */
  readonly name: string;
  readonly text: TextStyle;
  /** The role whose changes this one follows. */
  readonly basedOn?: RoleId;
  /** From 1, in the document's outline; 10 for what is not in it. */
  readonly outline?: number;
  readonly keepNext?: true;
}

export type RoleId =
  | 'Table'
  | 'Entry'
  | 'Note'
  | 'Body'
  | 'Cover'
  | 'CoverTitle'
  | 'Title'
  | 'TitleLine'
  | 'Heading1'
  | 'Heading2'
  | 'Number'
  | 'Footer'
  | 'Between';

const heading: TextStyle = { face: faces.heading, size: sizes.heading };
const headingSetting = { text: heading, before: 240, after: 120, keepNext: true } as const;

/** What the format calls body text. */
const NOT_IN_OUTLINE = 10;

export const roles: Readonly<Record<RoleId, Role>> = {
  Table: { name: '表格正文', text: { face: faces.table, size: sizes.field } },
  Entry: { name: '填写内容', text: { face: faces.body, size: sizes.field }, basedOn: 'Table' },
  Note: { name: '填写说明', text: { face: faces.note, size: sizes.field }, basedOn: 'Table' },
  Body: {
    name: '公文正文',
    text: { face: faces.body, size: sizes.subheading },
    align: 'both',
    firstLine: 2,
  },
  Cover: { name: '封面文字', text: { face: faces.body, size: sizes.number } },
  CoverTitle: {
    name: '封面标题',
    text: { face: faces.title, size: sizes.cover },
    align: 'center',
    basedOn: 'Title',
  },
  Title: { name: 'Title', text: { face: faces.title, size: sizes.title }, align: 'center', keepNext: true },
  TitleLine: {
    name: '标题续行',
    text: { face: faces.title, size: sizes.title },
    align: 'center',
    keepNext: true,
    basedOn: 'Title',
    outline: NOT_IN_OUTLINE,
  },
  Heading1: { name: 'heading 1', outline: 1, ...headingSetting },
  Heading2: { name: 'heading 2', outline: 2, ...headingSetting },
  Number: { name: '表号', text: { face: faces.heading, size: sizes.number }, after: 120, keepNext: true },
  Footer: { name: 'footer', text: { face: faces.table, size: sizes.small }, align: 'center' },
  Between: { name: '表间空隙', text: { face: faces.table, size: 2 }, line: 120 },
};

/** The role of text that is set so. */
export function roleOf({ face, size }: TextStyle): RoleId {
  switch (face) {
    case faces.title:
      return size === sizes.cover ? 'CoverTitle' : 'Title';
    case faces.heading:
      return size === sizes.number ? 'Number' : 'Heading1';
    case faces.note:
      return 'Note';
    case faces.body:
      return size === sizes.subheading ? 'Body' : size >= COVER_LEAST ? 'Cover' : 'Entry';
    default:
      return size <= BETWEEN_MOST ? 'Between' : 'Table';
  }
}

/** From this size on 仿宋 stands on covers. */
const COVER_LEAST = 26;
const BETWEEN_MOST = 2;

/** How a role is set where nothing else is said. */
export function settingOf(role: RoleId): ParagraphSetting {
  const { text, align = 'left', before = 0, after = 0, firstLine = 0, hanging = 0, ...about } = roles[role];
  return { text, align, before, after, firstLine, hanging, line: about.line ?? lineHeight(text.size) };
}

const ALIGNS = { left: '0', center: '1', right: '2', both: '3' } as const;
const ALIGNED = ['left', 'center', 'right', 'both'] as const;

/**
 * The style of a role that is set so. Its id says how it differs from the role (`Table-s18-c1`), so that it can be read
 * from a finished document without its style sheet.
 */
export function styleId(role: RoleId, setting: ParagraphSetting): string {
  const own = settingOf(role);
  const { text } = setting;
  const differences = [
    ...(text.size === own.text.size ? [] : [`s${text.size}`]),
    ...(text.bold === true ? ['w1'] : []),
    ...((text.spacing ?? 0) === 0 ? [] : [`p${text.spacing}`]),
    ...(setting.line === usualLine(own, text.size) ? [] : [`l${setting.line}`]),
    ...(setting.before === own.before ? [] : [`b${setting.before}`]),
    ...(setting.after === own.after ? [] : [`a${setting.after}`]),
    ...(setting.firstLine === own.firstLine ? [] : [`i${setting.firstLine}`]),
    ...(setting.hanging === own.hanging ? [] : [`h${setting.hanging}`]),
    ...(setting.align === own.align ? [] : [`c${ALIGNS[setting.align]}`]),
  ];
  return [role, ...differences].join('-');
}

/** A role in another size of type has the lines of that size. */
const usualLine = (own: ParagraphSetting, size: number): number =>
  size === own.text.size ? own.line : lineHeight(size);

export interface NamedStyle {
  readonly role: RoleId;
  readonly setting: ParagraphSetting;
}

const known = new Map<string, NamedStyle | undefined>();

/** How a style of ours is set; `undefined` for one that is not ours. */
export function styleOf(id: string): NamedStyle | undefined {
  if (known.has(id)) return known.get(id);
  const read = readStyle(id);
  known.set(id, read);
  return read;
}

const isRole = (word: string): word is RoleId => Object.hasOwn(roles, word);

function readStyle(id: string): NamedStyle | undefined {
  const [role = '', ...differences] = id.split('-');
  if (!isRole(role)) return undefined;
  const own = settingOf(role);
  const given = new Map(differences.map((one) => [one.charAt(0), Number(one.slice(1))]));
  const size = given.get('s') ?? own.text.size;
  const spacing = given.get('p');
  return {
    role,
    setting: {
      text: {
        face: own.text.face,
        size,
        ...(given.has('w') ? { bold: true } : {}),
        ...(spacing === undefined ? {} : { spacing }),
      },
      line: given.get('l') ?? usualLine(own, size),
      before: given.get('b') ?? own.before,
      after: given.get('a') ?? own.after,
      firstLine: given.get('i') ?? own.firstLine,
      hanging: given.get('h') ?? own.hanging,
      align: ALIGNED[given.get('c') ?? -1] ?? own.align,
    },
  };
}

/** The same style in another size of type. */
export function inSizeOf(id: string, size: number): string {
  const style = styleOf(id);
  if (!style) return id;
  const { role, setting } = style;
  return styleId(role, { ...setting, text: { ...setting.text, size }, line: lineHeight(size) });
}

/** Styles of text within a paragraph of another role; they name the face alone, and everything else follows the paragraph. */
export const characterStyles: Readonly<Record<Face, { readonly id: string; readonly name: string }>> = {
  [faces.table]: { id: 'TableText', name: '表格文字' },
  [faces.body]: { id: 'EntryText', name: '填写文字' },
  [faces.note]: { id: 'NoteText', name: '说明文字' },
  [faces.heading]: { id: 'HeadingText', name: '黑体文字' },
  [faces.title]: { id: 'TitleText', name: '标题文字' },
  [faces.box]: { id: 'BoxText', name: '选择框' },
};

export const tableStyles = {
  ruled: { id: 'RuledTable', name: '有框线表格' },
  plain: { id: 'PlainTable', name: '无框线表格' },
} as const;

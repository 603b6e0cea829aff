import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { escapeAttribute, escapeText, openZip, type ZipArchive } from '../../ooxml/index.js';
import { SheetNames } from '../layout/sheet-names.js';
import { refuseUnchangeable } from '../patch/patch-package.js';
import { attributeOf, markupText, spliced, withAttribute, withoutHidden } from '../patch/markup-text.js';
import { elementAt } from '../patch/sheet-markup.js';
import { workbookPart } from '../spreadsheet/open-workbook.js';
import { packageRelations } from '../spreadsheet/package-relations.js';
import { readWorkbookPart, type WorkbookPart } from '../spreadsheet/read-workbook-part.js';
import {
  movedSheet,
  renamedFormula,
  tagsChanged,
  withDifferentialStyles,
  withSheetNames,
  writtenStrings,
  type SheetMove,
} from './moved-sheet.js';
import { contentType, GrowingPackage, retargeted, writtenRelations } from './package-parts.js';
import { StyleSheet } from './style-sheet.js';

export interface TransplantedSheets {
  readonly bytes: Uint8Array;
  /** The sheets that are in the workbook now, by the names they had and have. */
  readonly sheets: ReadonlyMap<string, string>;
  /** What could not be taken along. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface TransplantOptions {
  readonly compression: Compression;
  /** The workbook that the sheets come from, for messages. */
  readonly place?: Place;
}

/** Parts that belong to a sheet alone and move with it. */
const MOVING = new Set(
  'comments vmlDrawing legacyDrawingHF drawing image chart chartUserShapes chartStyle chartColorStyle themeOverride hyperlink printerSettings table'.split(
    ' ',
  ),
);
/** Parts of the whole workbook that a sheet does without: its cells show what they showed. */
const LEFT = new Set(['threadedComment', 'pivotTable']);

/**
 * Copies whole sheets from one workbook to the end of another: cells, styles, comments, pictures, charts, tables,
 * validations, conditional formats, print set-up, names. Every sheet that the target has stays byte for byte.
 * A sheet whose name is taken gets another one, and formulas of the sheets that move along follow it.
 * @param names of the sheets to copy
 * @throws DiagnosticError when either workbook cannot be read, or the target must not be changed
 */
export function transplantSheets(
  target: Uint8Array,
  source: Uint8Array,
  names: readonly string[],
  { compression, place = {} }: TransplantOptions,
): TransplantedSheets {
  const from = openedSource(source, compression, place);
  const zip = openZip(target, compression, {});
  refuseUnchangeable(zip, {});
  const to = new GrowingPackage(zip, compression);
  const part = workbookPart(zip);
  const book = readWorkbookPart(zip, part);
  const diagnostics: Diagnostic[] = [];
  const movable = names.filter((name) => {
    const obstacle = obstacleOf(name, from);
    if (obstacle === undefined) return true;
    diagnostics.push(
      diagnostic(
        'workbook.sheet-left-behind',
        'warning',
        { ...place, sheet: name },
        { name, kind: obstacle },
      ),
    );
    return false;
  });
  const sheets = newNames(movable, book);
  const renamed = new Map([...sheets].filter(([name, other]) => name !== other));
  if (movable.length === 0) return { bytes: target, sheets, diagnostics };
  const styles = styleParts(zip, part, to);
  const move: SheetMove = {
    strings: writtenStrings(from.stringsText),
    from: new StyleSheet(from.stylesText),
    to: styles.sheet,
    renamed,
    tables: newTableNames(movable, from, to),
  };
  const entries = movable.map((name): AddedSheet => {
    const own = from.parts.get(name) ?? '';
    const moved = new PartMover(from, to, move).moved(own, (text) => movedSheet(text, move));
    return { name, newName: sheets.get(name) ?? name, part: moved };
  });
  to.rewrite(styles.part, styles.sheet.toString());
  addToWorkbook(to, part, book, from, entries, renamed);
  return { bytes: to.bytes(), sheets, diagnostics };
}

interface OpenedSource {
  readonly zip: ZipArchive;
  readonly book: WorkbookPart;
  /** The part of each sheet by its name. */
  readonly parts: ReadonlyMap<string, string>;
  readonly types: string;
  readonly stylesText: string;
  readonly stringsText: string | undefined;
}

function openedSource(bytes: Uint8Array, compression: Compression, place: Place): OpenedSource {
  const zip = openZip(bytes, compression, place);
  const part = workbookPart(zip);
  const relations = packageRelations(zip, part);
  const book = readWorkbookPart(zip, part);
  const textOf = (type: string): string | undefined => {
    const target = [...relations.values()].find((one) => one.type === type)?.target;
    return target !== undefined && zip.has(target) ? markupText(zip.read(target)).text : undefined;
  };
  return {
    zip,
    book,
    parts: new Map(
      book.sheets.flatMap(({ name, relation }): [string, string][] => {
        const found = relations.get(relation);
        return found?.type === 'worksheet' && zip.has(found.target) ? [[name, found.target]] : [];
      }),
    ),
    types: markupText(zip.read('[Content_Types].xml')).text,
    stylesText: textOf('styles') ?? '<styleSheet/>',
    stringsText: textOf('sharedStrings'),
  };
}

/** What keeps a sheet from moving: a part that does not belong to it alone. */
function obstacleOf(name: string, { zip, parts }: OpenedSource): string | undefined {
  const part = parts.get(name);
  if (part === undefined) return 'worksheet';
  const seen = new Set<string>();
  const within = (one: string): string | undefined => {
    if (seen.has(one)) return undefined;
    seen.add(one);
    for (const { type, target } of writtenRelations(zip, one)) {
      if (LEFT.has(type) || target === undefined || !zip.has(target)) continue;
      const found = MOVING.has(type) ? within(target) : type;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return within(part);
}

function newNames(wanted: readonly string[], book: WorkbookPart): Map<string, string> {
  const names = new SheetNames();
  for (const { name } of book.sheets) names.unique(name);
  return new Map(wanted.map((name) => [name, names.unique(name)]));
}

function styleParts(
  zip: ZipArchive,
  part: string,
  to: GrowingPackage,
): { readonly part: string; readonly sheet: StyleSheet } {
  const found = [...packageRelations(zip, part).values()].find(({ type }) => type === 'styles')?.target;
  const styles = found !== undefined && zip.has(found) ? found : undefined;
  if (styles === undefined) throw new RangeError('A workbook of ours has styles');
  return { part: styles, sheet: new StyleSheet(to.text(styles)) };
}

const TABLE = /<(?:[^\s<>:/]+:)?table(?=\s)(?:[^<>"']|"[^"]*"|'[^']*')*>/;

/** Names of tables of the moving sheets that are taken in the other workbook, with those that they get. */
function newTableNames(
  sheets: readonly string[],
  { zip, parts }: OpenedSource,
  to: GrowingPackage,
): Map<string, string> {
  const nameIn = (text: string): string => attributeOf(TABLE.exec(text)?.[0] ?? '', 'displayName') ?? '';
  const taken = new Set(
    to.zip.names
      .filter((name) => /tables\/[^/]+\.xml$/.test(name))
      .map((name) => nameIn(to.text(name)).toLowerCase()),
  );
  const renamed = new Map<string, string>();
  const moving = sheets.flatMap((sheet) => writtenRelations(zip, parts.get(sheet) ?? ''));
  for (const { type, target } of moving) {
    if (type !== 'table' || target === undefined || !zip.has(target)) continue;
    const name = nameIn(markupText(zip.read(target)).text);
    let other = name;
    for (let number = 2; taken.has(other.toLowerCase()); number += 1) other = `${name}_${String(number)}`;
    taken.add(other.toLowerCase());
    if (other !== name) renamed.set(name, other);
  }
  return renamed;
}

/** Copies a part with everything that it relates to, each under a free name. */
class PartMover {
  private readonly done = new Map<string, string>();

  constructor(
    private readonly from: OpenedSource,
    private readonly to: GrowingPackage,
    private readonly move: SheetMove,
  ) {}

  moved(part: string, change: (text: string) => string = (text) => text): string {
    const known = this.done.get(part);
    if (known !== undefined) return known;
    const { zip, types } = this.from;
    const name = this.to.freeName(part);
    this.done.set(part, name);
    const isMarkup = /\.xml$/i.test(part);
    this.to.add(
      name,
      isMarkup ? change(withoutDeclaredEncoding(markupText(zip.read(part)).text)) : zip.read(part),
      contentType(types, part),
    );
    const tags = writtenRelations(zip, part).flatMap(({ tag, type, target }): string[] => {
      if (target === undefined) return [tag.replace(/^<[^\s<>:/]+:/, '<').replace(/\s*\/?>$/, '/>')];
      if (LEFT.has(type) || !zip.has(target)) return [];
      const own = type === 'table' ? this.table : type === 'chart' ? this.chart : undefined;
      return [retargeted(tag, this.moved(target, own))];
    });
    this.to.relate(name, tags);
    return name;
  }

  /** Tables are numbered and named for the whole workbook. */
  private readonly table = (text: string): string => {
    const number = this.tableNumber();
    const own = tagsChanged(text, (tag) => withDifferentialStyles(tag, this.move));
    return own
      .replace(TABLE, (tag) => {
        const name = attributeOf(tag, 'displayName') ?? '';
        const other = this.move.tables.get(name);
        const numbered = withAttribute(tag, 'id', String(number));
        return other === undefined
          ? numbered
          : withAttribute(withAttribute(numbered, 'name', other), 'displayName', other);
      })
      .replace(
        /(<(?:[^\s<>:/]+:)?(?:calculatedColumnFormula|totalsRowFormula)[^<>]*>)([^<]*)/g,
        (_, tag: string, formula: string) => tag + renamedFormula(formula, this.move),
      );
  };

  private readonly chart = (text: string): string =>
    this.move.renamed.size === 0
      ? text
      : text.replace(
          /(<c:f>)([^<]*)/g,
          (_, tag: string, formula: string) => tag + renamedFormula(formula, this.move),
        );

  private tableNumber(): number {
    const numbers = [...this.to.zip.names, ...this.done.values()]
      .filter((name) => /tables\/[^/]+\.xml$/.test(name) && this.to.has(name))
      .map((name) => Number(attributeOf(this.to.text(name), 'id') ?? 0));
    return Math.max(0, ...numbers) + 1;
  }
}

/** Parts of ours are UTF-8, whatever the declaration of the other said. */
const withoutDeclaredEncoding = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/^(<\?xml[^?]*?)\s+encoding=["'][^"']*["']/, '$1 encoding="UTF-8"');

interface AddedSheet {
  readonly name: string;
  readonly newName: string;
  readonly part: string;
}

function addToWorkbook(
  to: GrowingPackage,
  part: string,
  book: WorkbookPart,
  from: OpenedSource,
  added: readonly AddedSheet[],
  renamed: ReadonlyMap<string, string>,
): void {
  const relation = writtenRelations(to.zip, part).find(({ type }) => type === 'worksheet')?.tag ?? '';
  const type = attributeOf(relation, 'Type') ?? '';
  const ids = added.map((sheet) => to.link(part, type, sheet.part));
  const text = to.text(part);
  const plain = withoutHidden(text);
  const sheets = /<((?:[^\s<>:/]+:)?)sheets(?=[\s>])/.exec(plain);
  const prefix = sheets?.[1] ?? '';
  const list = elementAt(plain, `${prefix}sheets`);
  if (!list) throw new RangeError('A workbook of ours has sheets');
  const inner = plain.slice(list.inner, list.innerEnd);
  const relationPrefix = /\s([^\s=:]+):id\s*=/.exec(inner)?.[1] ?? 'r';
  // Some programs declare the prefix at each sheet, where the next one does not see it.
  const declared = new RegExp(`\\sxmlns:${relationPrefix}\\s*=\\s*["'][^"']*["']`).exec(plain)?.[0] ?? '';
  const numbers = [...inner.matchAll(/\ssheetId\s*=\s*["'](\d+)/g)].map(([, number]) => Number(number));
  const last = Math.max(0, ...numbers);
  const tags = added.map(({ name, newName }, index) => {
    const state =
      from.book.sheets.find((one) => one.name === name)?.visible === false ? ' state="hidden"' : '';
    const id = ids[index] ?? '';
    return `<${prefix}sheet name="${escapeAttribute(newName)}" sheetId="${String(last + index + 1)}"${state}${declared} ${relationPrefix}:id="${id}"/>`;
  });
  const names = namesOf(from.book, added, book, renamed).map(({ name, scope, formula }) => {
    const local = scope === undefined ? '' : ` localSheetId="${String(scope)}"`;
    return `<${prefix}definedName name="${escapeAttribute(name)}"${local}>${escapeText(formula)}</${prefix}definedName>`;
  });
  const own = elementAt(plain, `${prefix}definedNames`);
  const behind = ['externalReferences', 'functionGroups']
    .map((one) => elementAt(plain, prefix + one))
    .find((one) => one !== undefined);
  const start = own?.innerEnd ?? behind?.end ?? list.end;
  const closed = own && own.inner !== own.end;
  const whole = closed ? names.join('') : `<${prefix}definedNames>${names.join('')}</${prefix}definedNames>`;
  to.rewrite(
    part,
    spliced(text, [
      { start: list.innerEnd, end: list.innerEnd, text: tags.join('') },
      ...(names.length === 0
        ? []
        : [
            closed || !own
              ? { start, end: start, text: whole }
              : { start: own.start, end: own.end, text: whole },
          ]),
    ]),
  );
}

interface AddedName {
  readonly name: string;
  readonly scope?: number;
  readonly formula: string;
}

/** Names of the sheets that move, and names of the workbook that speak of them and mean nothing else here. */
function namesOf(
  source: WorkbookPart,
  added: readonly AddedSheet[],
  target: WorkbookPart,
  renamed: ReadonlyMap<string, string>,
): AddedName[] {
  const taken = new Set(
    target.names.filter(({ scope }) => scope === undefined).map(({ name }) => name.toLowerCase()),
  );
  return source.names.flatMap(({ name, scope, text }): AddedName[] => {
    const formula = withSheetNames(text, renamed);
    if (scope !== undefined) {
      const index = added.findIndex((one) => one.name === source.sheets[scope]?.name);
      return index < 0 ? [] : [{ name, scope: target.sheets.length + index, formula }];
    }
    const speaksOf = added.some(
      (one) => text.startsWith(`${one.name}!`) || text.startsWith(`'${one.name.replaceAll("'", "''")}'!`),
    );
    return speaksOf && !taken.has(name.toLowerCase()) ? [{ name, formula }] : [];
  });
}

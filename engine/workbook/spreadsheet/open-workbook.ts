import type { MessageCode } from '../../core/messages/catalogue.js';
import { diagnostic, DiagnosticError, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { openZip, type ZipArchive } from '../../ooxml/index.js';
import type { DefinedName, OpenedSheet, OpenedWorkbook } from './opened-workbook.js';
import { packageRelations, type PackageRelation } from './package-relations.js';
import { readReference } from './read-reference.js';
import { readSharedStrings } from './read-shared-strings.js';
import { readSheet, type CellContext, type ReadSheet } from './read-sheet.js';
import { readNumberStyles } from './read-styles.js';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read-workbook-part.js';
import { sheetFindings } from './sheet-findings.js';
import { unreadParts } from './unread-parts.js';

/**
 * Reads an .xlsx file of whatever program: values, cached results, names, ranges. What is not read is said.
 * @param later names of sheets that are read when somebody asks for what is in them, and of which nothing is said
 * @throws DiagnosticError with `package.*` or `workbook.*` codes when it cannot be read.
 */
export function openWorkbook(
  bytes: Uint8Array,
  compression: Compression,
  place: Place = {},
  later: ReadonlySet<string> = new Set(),
): OpenedWorkbook {
  const zip = openZip(bytes, compression, place);
  const part = workbookPart(zip);
  const relations = packageRelations(zip, part);
  const book = readWorkbookPart(zip, part);
  if (!book.isWorkbook) throw refusal('workbook.not-a-workbook', place);
  const targetOf = (type: string): string | undefined => {
    const target = [...relations.values()].find((one) => one.type === type)?.target;
    return target !== undefined && zip.has(target) ? target : undefined;
  };
  const strings = targetOf('sharedStrings');
  const styles = targetOf('styles');
  const context: CellContext = {
    strings: strings === undefined ? [] : readSharedStrings(zip, strings),
    numberStyles: styles === undefined ? [] : readNumberStyles(zip, styles),
    from1904: book.from1904,
  };
  const read = readSheets(zip, book.sheets, relations, context, later);
  const known = new Set([part, ...read.parts, ...[strings, styles].flatMap((one) => one ?? [])]);
  return {
    sheets: read.sheets,
    names: definedNames(book),
    ...(isMarkedFinal(zip) ? { markedFinal: true } : {}),
    diagnostics: [...read.diagnostics, ...unreadParts(zip.names, known, place)],
  };
}

interface ReadSheets {
  readonly sheets: readonly OpenedSheet[];
  readonly parts: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every worksheet; a part is read once, however many sheets name it. */
function readSheets(
  zip: ZipArchive,
  entries: readonly SheetEntry[],
  relations: ReadonlyMap<string, PackageRelation>,
  context: CellContext,
  later: ReadonlySet<string>,
): ReadSheets {
  const known = new Map<string, ReadSheet>();
  const parts = new Set<string>();
  const partRead = (part: string): ReadSheet => {
    const read = known.get(part) ?? readSheet(zip, part, context);
    known.set(part, read);
    return read;
  };
  const sheets: OpenedSheet[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, relation, visible } of entries) {
    const found = relations.get(relation);
    const at = { ...zip.place, sheet: name };
    if (found?.type !== 'worksheet') {
      diagnostics.push(diagnostic('workbook.sheet-unread', 'warning', at, { name, kind: found?.type ?? '' }));
      continue;
    }
    const { target } = found;
    parts.add(target);
    if (later.has(name)) {
      sheets.push(readLater({ name, visible }, () => partRead(target).sheet));
      continue;
    }
    const read = partRead(target);
    sheets.push({ ...read.sheet, name, visible });
    diagnostics.push(...sheetFindings(read, at));
  }
  return { sheets, parts, diagnostics };
}

/** A sheet whose part is read when somebody asks for what is in it. */
const readLater = (
  { name, visible }: Pick<OpenedSheet, 'name' | 'visible'>,
  read: () => ReadSheet['sheet'],
): OpenedSheet => ({
  name,
  visible,
  get rows() {
    return read().rows;
  },
  get validated() {
    return read().validated;
  },
  get merged() {
    return read().merged ?? [];
  },
  get hiddenRows() {
    return read().hiddenRows ?? [];
  },
  get emptyRows() {
    return read().emptyRows;
  },
});

export function definedNames(book: WorkbookPart): DefinedName[] {
  return book.names.map(({ name, scope, text }) => ({
    name,
    ...(scope === undefined ? {} : { scope: book.sheets[scope]?.name ?? '' }),
    ...readReference(text),
  }));
}

export function workbookPart(zip: ZipArchive): string {
  const main = [...packageRelations(zip, '').values()].find((one) => one.type === 'officeDocument')?.target;
  if (main === undefined || !zip.has(main)) throw refusal(foreignKind(zip), zip.place);
  if (main.endsWith('.bin')) throw refusal('workbook.binary', zip.place);
  return main;
}

/** A zip that is no Office file: a spreadsheet of LibreOffice, an archive of workbooks, or something else. */
function foreignKind(zip: ZipArchive): MessageCode {
  const opendocument = 'application/vnd.oasis.opendocument.spreadsheet';
  if (zip.has('mimetype') && new TextDecoder().decode(zip.read('mimetype')).startsWith(opendocument)) {
    return 'workbook.opendocument';
  }
  return zip.names.some((name) => /\.(xlsx|xls|et|docx|pdf)$/i.test(name))
    ? 'workbook.archive'
    : 'workbook.not-a-workbook';
}

const CUSTOM_PROPERTIES = 'docProps/custom.xml';

/** Office writes the mark as a property of the document. */
function isMarkedFinal(zip: ZipArchive): boolean {
  if (!zip.has(CUSTOM_PROPERTIES)) return false;
  let [mark, value] = [false, ''];
  zip.scan(CUSTOM_PROPERTIES, {
    open(tag, attributes) {
      if (tag === 'property') mark = attributes['name'] === '_MarkAsFinal';
    },
    text(text) {
      if (mark) value += text;
    },
  });
  return value.trim() === 'true' || value.trim() === '1';
}

const refusal = (code: MessageCode, place: Place): DiagnosticError =>
  new DiagnosticError([diagnostic(code, 'error', place)]);

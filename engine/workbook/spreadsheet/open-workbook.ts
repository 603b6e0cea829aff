import { diagnostic, DiagnosticError, type Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { openZip, readXml, type ZipArchive } from '../../ooxml/index.js';
import type { DefinedName, OpenedWorkbook } from './opened-workbook.js';
import { readReference } from './read-reference.js';
import { readSharedStrings } from './read-shared-strings.js';
import { readSheet, type CellContext } from './read-sheet.js';
import { readNumberStyles } from './read-styles.js';

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly visible: boolean;
}

interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly { readonly name: string; readonly scope?: number; readonly text: string }[];
  readonly from1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * Reads an .xlsx file of whatever program: values, cached results, names, validated ranges.
 * @throws DiagnosticError with `package.*` or `workbook.*` codes when it cannot be read.
 */
export function openWorkbook(bytes: Uint8Array, compression: Compression, place: Place = {}): OpenedWorkbook {
  const zip = openZip(bytes, compression, place);
  const part = workbookPart(zip, place);
  const relations = relationsOf(zip, part, place);
  const book = readWorkbookPart(zip.read(part), part, place);
  const byType = (type: string) => [...relations.values()].find((one) => one.type === type)?.target;
  const strings = byType('sharedStrings');
  const styles = byType('styles');
  const context: CellContext = {
    strings: strings && zip.has(strings) ? readSharedStrings(zip.read(strings), strings, place) : [],
    numberStyles: styles && zip.has(styles) ? readNumberStyles(zip.read(styles), styles, place) : [],
    from1904: book.from1904,
  };
  const sheets = book.sheets.flatMap((sheet) => {
    const relation = relations.get(sheet.relation);
    if (relation?.type !== 'worksheet') return [];
    const { name, visible } = sheet;
    return [readSheet(zip.read(relation.target), relation.target, { name, visible }, context, place)];
  });
  return { sheets, names: definedNames(book), ...(isMarkedFinal(zip, place) ? { markedFinal: true } : {}) };
}

export function definedNames(book: WorkbookPart): DefinedName[] {
  return book.names.map(({ name, scope, text }) => ({
    name,
    ...(scope === undefined ? {} : { scope: book.sheets[scope]?.name ?? '' }),
    ...readReference(text),
  }));
}

export function workbookPart(zip: ZipArchive, place: Place): string {
  const main = [...relationsOf(zip, '', place).values()].find((one) => one.type === 'officeDocument')?.target;
  if (main === undefined || !zip.has(main)) throw refusal(foreignKind(zip), place);
  if (main.endsWith('.bin')) throw refusal('workbook.binary', place);
  return main;
}

/** A zip that is no Office file: a spreadsheet of LibreOffice, an archive of workbooks, or something else. */
function foreignKind(zip: ZipArchive): string {
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
function isMarkedFinal(zip: ZipArchive, place: Place): boolean {
  if (!zip.has(CUSTOM_PROPERTIES)) return false;
  let [mark, value] = [false, ''];
  readXml(
    zip.read(CUSTOM_PROPERTIES),
    CUSTOM_PROPERTIES,
    {
      open(tag, attributes) {
        if (tag === 'property') mark = attributes['name'] === '_MarkAsFinal';
      },
      text(text) {
        if (mark) value += text;
      },
    },
    place,
  );
  return value.trim() === 'true' || value.trim() === '1';
}

/** Relations of a part by id; targets are names within the package. */
export function relationsOf(zip: ZipArchive, part: string, place: Place): Map<string, Relation> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const relations = new Map<string, Relation>();
  if (!zip.has(name)) return relations;
  readXml(
    zip.read(name),
    name,
    {
      open(tag, attributes) {
        if (tag !== 'Relationship' || attributes['TargetMode'] === 'External') return;
        relations.set(attributes['Id'] ?? '', {
          type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
          target: targetName(folder, attributes['Target'] ?? ''),
        });
      },
    },
    place,
  );
  return relations;
}

function targetName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export function readWorkbookPart(xml: Uint8Array, part: string, place: Place): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: { name: string; scope?: number; text: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  let current: { name: string; scope?: number; text: string } | undefined;
  readXml(
    xml,
    part,
    {
      open(tag, attributes) {
        if (tag === 'workbook') isWorkbook = true;
        else if (tag === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
        else if (tag === 'sheet') {
          const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'));
          const state = attributes['state'] ?? 'visible';
          sheets.push({
            name: attributes['name'] ?? '',
            relation: id?.[1] ?? '',
            visible: state === 'visible',
          });
        } else if (tag === 'definedName') {
          const scope = attributes['localSheetId'];
          current = {
            name: attributes['name'] ?? '',
            text: '',
            ...(scope === undefined ? {} : { scope: Number(scope) }),
          };
        }
      },
      text(text) {
        if (current) current.text += text;
      },
      close(tag) {
        if (tag !== 'definedName' || !current) return;
        names.push(current);
        current = undefined;
      },
    },
    place,
  );
  if (!isWorkbook) throw refusal('workbook.not-a-workbook', place);
  return { sheets, names, from1904 };
}

const refusal = (code: string, place: Place): DiagnosticError =>
  new DiagnosticError([diagnostic(code, 'error', place)]);

import type { ZipArchive } from '../../ooxml/index.js';

export interface SheetEntry {
  readonly name: string;
  /** Id of the relation that leads to the sheet's part. */
  readonly relation: string;
  readonly visible: boolean;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  /** Whether the part is a workbook at all. */
  readonly isWorkbook: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly { readonly name: string; readonly scope?: number; readonly text: string }[];
  readonly from1904: boolean;
}

/** @throws DiagnosticError when it has more sheets or names than a reading may take. */
export function readWorkbookPart(zip: ZipArchive, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: { name: string; scope?: number; text: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  let current: { name: string; scope?: number; text: string } | undefined;
  zip.scan(part, {
    open(tag, attributes) {
      if (tag === 'workbook') isWorkbook = true;
      else if (tag === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      else if (tag === 'sheet') {
        zip.budget.spend('sheets');
        const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'));
        const state = attributes['state'] ?? 'visible';
        sheets.push({
          name: attributes['name'] ?? '',
          relation: id?.[1] ?? '',
          visible: state === 'visible',
        });
      } else if (tag === 'definedName') {
        zip.budget.spend('names');
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
  });
  return { isWorkbook, sheets, names, from1904 };
}

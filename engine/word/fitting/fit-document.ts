import { fillerOf, type FormDefinition, type SectionDefinition } from '../../form/index.js';
import { breakPeriods } from './break-periods.js';
import { dropBlankPage } from './drop-blank-page.js';
import { dropBlankRows } from './drop-blank-rows.js';
import { fitColumnsOf, type FittedKind } from './fit-columns-of.js';
import { fitCover } from './fit-cover.js';
import { fitPages } from './fit-pages.js';
import { keepLastRows } from './keep-last-rows.js';
import { pageHeights } from './page-height.js';
import { pageFaults, type PageFaults } from './page-faults.js';
import { tablesRead } from './read-tables.js';
import { releaseRows } from './release-rows.js';
import { splitRows } from './split-rows.js';
import { tablesIn, withTables } from './table-markup.js';
import { widenForValues } from './widen-for-values.js';
import { withWholeValues } from './whole-values.js';

export interface FittedDocument {
  readonly xml: string;
  readonly faults: PageFaults;
}

/**
 * `word/document.xml` of one of our own templates, fitted to what was entered: the cover keeps its page, columns of
 * rosters have the room that they need, no page begins for a row or two. Templates that people changed print as they are.
 */
export function fitDocument(printed: string, form: FormDefinition): FittedDocument {
  const cover = fitCover(printed, form);
  const covers = form.cover?.lines.some(({ role }) => role === 'field') === true ? 1 : 0;
  const sections = form.sections.filter(({ kind }) => kind !== 'fixed');
  const given = tablesIn(cover.xml);
  const heightAt = pageHeights(cover.xml);
  const fittedTables = withTables(cover.xml, given, (table, index) => {
    const section = sections[index - covers];
    const kind = fittedKind(section);
    const fittedTable = kind ? fitColumnsOf(table, kind, (column) => isByHand(section, column, form)) : table;
    const page = heightAt(given[index]?.start ?? 0);
    if (section?.kind === 'roster') {
      const widened = breakPeriods(widenForValues(fittedTable));
      return keepLastRows(splitRows(dropBlankRows(widened, section), page, 'rows'), page);
    }
    const widened = kind === undefined && section !== undefined ? widenForValues(table) : fittedTable;
    const rowByRow = section?.kind !== 'matrix';
    return splitRows(releaseRows(breakPeriods(widened), page, rowByRow), page, rowByRow ? 'text' : 'rows');
  });
  const read = tablesRead(fittedTables);
  const fitted = dropBlankPage(fittedTables, read);
  const tables = fitted === fittedTables ? read : tablesRead(fitted);
  const paged = fitPages(fitted, tables);
  const faults = pageFaults(paged, paged === fitted ? tables : tablesRead(paged), cover.fits);
  return { xml: withWholeValues(paged), faults };
}

function fittedKind(section: SectionDefinition | undefined): FittedKind | undefined {
  if (section?.kind === 'roster') return 'roster';
  return section?.kind === 'fields' && section.ruled === false ? 'line' : undefined;
}

/** Whether a column of a roster is filled in by others, or signed. */
function isByHand(section: SectionDefinition | undefined, index: number, form: FormDefinition): boolean {
  const column = section?.kind === 'roster' ? section.columns[index] : undefined;
  if (section === undefined || column === undefined) return false;
  return column.signature === true || fillerOf({ field: column, section }, form) !== form.filledBy;
}

import type { MessageCode } from '../../core/messages/catalogue.js';
import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';

/** What every program writes beside the sheets, and what says nothing that anybody entered. */
const SILENT =
  /^(?:\[Content_Types\]\.xml|mimetype|.*\.rels|docProps\/.*|docMetadata\/.*|customXml\/.*|xl\/(?:theme\/.*|styles\.xml|sharedStrings\.xml|calcChain\.xml|metadata\.xml|printerSettings\/.*|persons\/.*|webextensions\/.*|tables\/.*|volatileDependencies\.xml|revisions\/.*|featurePropertyBag\/.*|rdrichvalue.*|richData\/rd[a-z]*(?:types?|structure|webimage|supporting).*))$/i;

/** What people put beside cells; each kind is one finding. */
const KINDS: readonly (readonly [code: MessageCode, names: RegExp])[] = [
  ['workbook.unread-macros', /vbaProject|vbaData|macrosheets?\/|dialogsheets?\//i],
  ['workbook.unread-comments', /comments|vmlDrawing/i],
  ['workbook.unread-objects', /embeddings\/|activeX\/|ctrlProps\//i],
  ['workbook.unread-links', /externalLinks\/|connections\.xml|queryTables\/|model\//i],
  ['workbook.unread-pivots', /pivot|slicer|timeline/i],
  ['workbook.unread-drawings', /drawings\/|media\/|charts?\/|diagrams\/|cellimages|richData\//i],
];

/** Parts named in one finding at most; the others are counted. */
const NAMED = 3;

/**
 * Says which parts of a workbook nobody read, so that nothing that was put there vanishes without a word.
 * @param read names of the parts that were read.
 */
export function unreadParts(names: readonly string[], read: ReadonlySet<string>, place: Place): Diagnostic[] {
  const found = new Map<MessageCode, string[]>();
  for (const name of names) {
    if (read.has(name) || SILENT.test(name)) continue;
    const code = KINDS.find(([, kind]) => kind.test(name))?.[0] ?? 'workbook.unread-parts';
    const parts = found.get(code);
    if (parts) parts.push(name);
    else found.set(code, [name]);
  }
  return [...found].map(([code, parts]) =>
    diagnostic(code, code === 'workbook.unread-macros' ? 'warning' : 'info', place, {
      parts: parts.slice(0, NAMED).join('、'),
      count: parts.length,
    }),
  );
}

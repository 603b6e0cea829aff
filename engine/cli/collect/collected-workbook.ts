import {
  changeList,
  computedEntries,
  entryPlaces,
  figureSheet,
  placeIn,
  traceSheets,
  withCounties,
  type CollectedDoubt,
  type PlaceOf,
  type ReviewFigures,
} from '../../bureau/index.js';
import type { CollectedList, Dossier, KitDefinition } from '../../form/index.js';
import { checkWorkbook, rowsFor } from '../../library/index.js';
import { collectGarbage } from '../../node/collect-garbage.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { readWorkbook } from '../../workbook/index.js';
import { registry, reviewFigures } from '../../../templates/index.js';
import { contextOf, modeOf } from '../check-options.js';
import type { Call } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook } from '../kit-workbook.js';
import { product } from '../product.js';
import { gathered, type Gathered } from './gathered.js';
import { lastReview, REVIEW_CITY } from './last-review.js';
import { checkDoubts, toFill } from './summary-doubts.js';
import type { Target } from './collection-target.js';

/** What is left of a collection once its workbook is written. */
export interface Written extends Pick<Gathered, 'rows' | 'account' | 'letters'> {
  /** As it reads in the workbook. */
  readonly dossier: Dossier;
  readonly doubts: readonly CollectedDoubt[];
  /** The lists beside the forms: 专家对照, 收件. */
  readonly lists: readonly CollectedList[];
  /** Where an entry stands in the workbook. */
  readonly placeOf: PlaceOf;
  /** The review before, where its summary is given. */
  readonly before: ReviewFigures | undefined;
}

/**
 * Writes the workbook. Each stage is a function of its own, and what it alone needed is given back before the next:
 * of thousands of workbooks every stage holds hundreds of megabytes.
 */
export async function writeCollected(target: Target, output: string, call: Call): Promise<Written> {
  const made = await traced(target, output, call);
  await collectGarbage();
  const { kit } = target;
  const extras = { lists: made.sheets };
  await disk.write(output, await kitWorkbook(kit, made.collected, { rows: made.ready, extras }));
  const { dossier, doubts, lists, before, rows, account, letters, placeOf } = made;
  return { dossier, doubts, lists, before, rows, account, letters, placeOf };
}

/** The collected forms, as they read in their workbook, and the sheets that say where everything comes from. */
async function traced({ kit, wanted, forms }: Target, output: string, call: Call) {
  const before = await lastReview(kit, call);
  const { collected, counties, rows, account, letters } = await gathered(
    { kit, wanted, forms },
    output,
    call,
  );
  await collectGarbage();
  const ready = rowsFor(collected.dossier);
  const { read, dossier, findings } = await readBack(kit, collected.dossier, { ready, output, call });
  await collectGarbage();
  const asked = wanted.every(({ isTotal = false }) => !isTotal);
  const said = (code: string): boolean =>
    wanted.some(({ saidBefore = [] }) => saidBefore.some((one) => one === code));
  const doubts = [
    ...collected.doubts,
    ...(asked
      ? [
          ...toFill(
            forms,
            dossier,
            wanted.flatMap(({ leftBlank = [] }) => leftBlank),
          ),
          ...checkDoubts(
            findings.filter(({ code }) => !said(code)),
            dossier,
          ),
        ]
      : []),
  ];
  const entries = [...collected.traced, ...computedEntries(dossier, forms)];
  const locate = (path: Parameters<typeof read.locate>[0]) => read.locate(path);
  const figures = reviewFigures(dossier);
  const lists = [...collected.lists, ...(before ? [changeList(figures, before)] : [])];
  const sheets = traceSheets(
    { ...collected, lists, traced: entries, doubts },
    { registry, counties, locate },
  );
  const charts = kit.id === REVIEW_CITY ? figureSheet({ ...letters, figures }) : undefined;
  return {
    collected: collected.dossier,
    dossier,
    doubts,
    lists: lists.map((list) => withCounties(list, counties)),
    before,
    placeOf: placeIn(entryPlaces(dossier, registry, read)),
    sheets: [...sheets, ...(charts ? [charts] : [])],
    rows,
    account,
    letters,
    ready,
  };
}

/**
 * The workbook is read back before it is written: what it says is checked like every other workbook, and shows where
 * each entry stands.
 */
async function readBack(
  kit: KitDefinition,
  collected: Dossier,
  { ready, output, call }: { readonly ready: number; readonly output: string; readonly call: Call },
) {
  const bare = await kitWorkbook(kit, collected, { rows: ready });
  const read = readWorkbook(bare, registry, { compression: zlibCompression, file: output });
  const setting = { mode: modeOf(call), language: call.language, context: await contextOf(call) };
  const { result, dossier } = checkWorkbook(product, output, read, setting);
  return { read, dossier, findings: result.findings };
}

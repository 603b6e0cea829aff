import {
  collectForms,
  handedInList,
  ownColumnDoubts,
  readRoster,
  returnNotices,
  sentByExperts,
  standingList,
  standings,
  withOwnEntries,
  withSenders,
  type CollectedDoubt,
  type CollectedKit,
  type Counties,
} from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { collectGarbage } from '../../node/collect-garbage.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { readSheets } from '../../workbook/index.js';
import { registry } from '../../../templates/index.js';
import { batchInputs } from '../batch/batch-inputs.js';
import type { BureauDocuments } from '../batch/bureau-documents.js';
import { earlierAt } from '../batch/earlier-at.js';
import { givenEntries } from '../batch/given-entries.js';
import { readSources } from '../batch/read-sources.js';
import { contextOf } from '../check-options.js';
import type { Call } from '../command.js';
import { inWords } from '../diagnostic-text.js';
import { disk } from '../disk-of-command.js';
import { product } from '../product.js';
import type { Target } from './collection-target.js';

/** What a collection is made of, before it is a workbook. */
export interface Gathered {
  readonly collected: CollectedKit;
  readonly counties: Counties;
  /** Workbooks drawn on. */
  readonly rows: number;
  /** Every file that was handed in, in a sentence of numbers. */
  readonly account: Readonly<Record<'zh' | 'en', string>>;
  /** Who lacks what, and what goes back to whom. */
  readonly letters: Pick<BureauDocuments, 'standings' | 'roster' | 'notices'>;
}

/** Reads the workbooks and fills the forms from them. @throws DiagnosticError when there is nothing to collect. */
export async function gathered(
  { kit, wanted, forms }: Target,
  output: string,
  call: Call,
): Promise<Gathered> {
  const given = givenEntries(call.values('entry'), forms);
  const context = await contextOf(call);
  const roster = await rosterOf(call);
  const earlier = await earlierAt(output, kit);
  const handedIn = await batchInputs(call.operands, output);
  const { workbooks } = handedIn;
  const drawnOn = new Set(wanted.flatMap(({ from }) => from));
  const { sources, doubts: readings, outcomes } = await readSources(workbooks, drawnOn, call);
  const unopened = handedIn.others.filter(({ level }) => level !== 'info');
  const isExperts = sentByExperts(sources);
  const doubts = withSenders(
    [...readings, ...unopened.map((one) => ({ diagnostic: one, places: [one.place] }))],
    isExperts,
  );
  if (sources.length === 0) throw nothingFound(workbooks.length, drawnOn, doubts);
  await collectGarbage();
  const newest = call.has('newest');
  const fresh = collectForms(sources, {
    kit: kit.id,
    collections: wanted,
    comparison: product.registry.comparison,
    newest,
    context,
    given,
    roster,
  });
  const collected = earlier ? withOwnEntries(fresh, earlier, registry, given) : fresh;
  const all = [...doubts, ...collected.doubts, ...ownColumnDoubts(collected)];
  const { list, words } = handedInList(outcomes, handedIn, all);
  const standing = standings(roster, {
    sources: fresh.sources,
    unreadable: [
      ...outcomes.filter(({ result }) => result === 'unreadable').map(({ file }) => file),
      ...unopened.map(({ place: { file = '' } }) => file),
    ],
    meant: fresh.doubts.flatMap(({ diagnostic: { code, values } }) =>
      code === 'collect.meant-on-roster' ? [{ name: String(values.name), near: String(values.near) }] : [],
    ),
    isExperts,
    isEvaluated: [...drawnOn].some((id) => registry.forms.get(id)?.filledBy === 'expert'),
  });
  const missing = standing.length === 0 ? [] : [standingList(standing)];
  return {
    letters: { standings: standing, roster, notices: returnNotices(fresh.sources) },
    counties: fresh.counties,
    collected: { ...collected, doubts: all, lists: [...missing, ...collected.lists, list] },
    rows: outcomes.filter(({ result }) => result === 'drawn-on').length,
    account: words,
  };
}

/** The bureau's list of institutions. @throws DiagnosticError */
async function rosterOf(call: Call) {
  const file = call.value('roster');
  if (file === undefined) return [];
  const sheets = readSheets(await disk.read(file), { compression: zlibCompression, file });
  const { institutions, diagnostics } = readRoster(sheets, file);
  for (const one of diagnostics) call.terminal.message(inWords(call, one));
  return institutions;
}

/** Nothing to collect, and of each file that could not be read, why. */
function nothingFound(
  count: number,
  drawnOn: ReadonlySet<string>,
  doubts: readonly CollectedDoubt[],
): DiagnosticError {
  const allowed = [...drawnOn].map((id) => registry.forms.get(id)?.shortName ?? id).join('、');
  const unread = doubts
    .filter(({ diagnostic: { level } }) => level !== 'info')
    .map(({ diagnostic: found, places: [place = {}] }) => ({ ...found, place }));
  return new DiagnosticError([...unread, diagnostic('collect.nothing', 'error', {}, { count, allowed })]);
}

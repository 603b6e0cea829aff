import { dirname, join } from 'node:path';
import { visibleJson } from '../../core/visible-text.js';
import {
  collectForms,
  handedInList,
  traceSheets,
  withOwnEntries,
  type CollectedDoubt,
  type CollectedKit,
  actorOf,
  type Actor,
  readRoster,
  returnNotices,
  standingList,
  standings,
} from '../../bureau/index.js';
import { writtenPlaces } from '../../check/index.js';
import { diagnostic, DiagnosticError, type Place } from '../../core/diagnostic.js';
import {
  fieldsOf,
  fieldValue,
  parsePath,
  valueAt,
  withComputed,
  type Collection,
  type Dossier,
  type FormDefinition,
  type KitDefinition,
} from '../../form/index.js';
import { checkWorkbook, institutionOf, rowsFor, type CheckedWorkbook } from '../../library/index.js';
import { collectGarbage } from '../../node/collect-garbage.js';
import { pdfProcess } from '../../node/pdf-process.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { documentFileName } from '../../reports/index.js';
import { readSheets, readWorkbook } from '../../workbook/index.js';
import { earlierAt } from '../batch/earlier-at.js';
import { writeDocuments, type BureauDocuments } from '../batch/bureau-documents.js';
import { collections, registry, reviewFigures } from '../../../templates/index.js';
import { batchInputs } from '../batch/batch-inputs.js';
import { givenEntries } from '../batch/given-entries.js';
import { readSources } from '../batch/read-sources.js';
import { contextOf, modeOf } from '../check-options.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook } from '../kit-workbook.js';
import { kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { printerSettingOf } from '../printer-of.js';
import { printerFrom } from '../../node/printer-setting.js';
import { product } from '../product.js';
import { needed } from '../read-call.js';
import { diagnosticText, placeText } from '../diagnostic-text.js';

/** What `collect` does. @throws DiagnosticError */
export async function collect(call: Call): Promise<ExitCode> {
  needed(call, 'collect', 'into');
  const output = await outputFile(call, 'collect');
  const target = targetOf(call.values('into'));
  const made = await written(target, output, call);
  const documents = [
    ...(call.has('documents') ? await writeDocuments(output, await documentsOf(made, target, call)) : []),
    ...(await printed(made.dossier, target.forms, output, call)),
  ];
  say({ ...made, output, documents }, call);
  return made.doubts.some(({ diagnostic: { level } }) => level !== 'info') ? 1 : 0;
}

interface Target {
  readonly kit: KitDefinition;
  readonly wanted: readonly Collection[];
  readonly forms: readonly FormDefinition[];
}

/** The forms that `--into` names, by themselves or as a kit. @throws DiagnosticError */
function targetOf(names: readonly string[]): Target {
  const wanted = collections.filter(({ into }) =>
    names.some((name) => name === into || registry.kits.get(name)?.forms.includes(into)),
  );
  for (const name of names) {
    if (wanted.some(({ into }) => into === name || registry.kits.get(name)?.forms.includes(into))) continue;
    const allowed = collections.map(({ into }) => into).join('、');
    throw new DiagnosticError([diagnostic('collect.no-collection', 'error', {}, { found: name, allowed })]);
  }
  const [kit, ...more] = [...registry.kits.values()].filter(({ forms }) =>
    wanted.some(({ into }) => forms.includes(into)),
  );
  if (kit === undefined || more.length > 0) {
    throw new DiagnosticError([diagnostic('collect.several-kits', 'error', {}, { found: names.join('、') })]);
  }
  const forms = wanted.flatMap(({ into }) => registry.forms.get(into) ?? []);
  return { kit: kitById(kit.id), wanted, forms };
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

/** What is left of a collection once its workbook is written. */
interface Written {
  /** As it reads in the workbook. */
  readonly dossier: Dossier;
  readonly doubts: readonly CollectedDoubt[];
  /** Workbooks drawn on. */
  readonly rows: number;
  /** Every file that was handed in, in a sentence of numbers. */
  readonly account: Readonly<Record<'zh' | 'en', string>>;
  /** Who lacks what, and what goes back to whom. */
  readonly letters: Pick<BureauDocuments, 'standings' | 'roster' | 'notices'>;
}

/**
 * Writes the workbook. Each stage is a function of its own, and what it alone needed is given back before the next:
 * of thousands of workbooks every stage holds hundreds of megabytes.
 */
async function written(target: Target, output: string, call: Call): Promise<Written> {
  const made = await traced(target, output, call);
  await collectGarbage();
  const { kit } = target;
  await disk.write(output, await kitWorkbook(kit, made.collected, { rows: made.ready, extras: made }));
  const { dossier, doubts, rows, account, letters } = made;
  return { dossier, doubts, rows, account, letters };
}

const REVIEW_CITY = 'zj-review-city';
const ACTORS = ['机构', '专家', '本局'] as const;
const ENGLISH_ACTORS = { 机构: 'the institutions', 专家: 'the experts', 本局: 'the bureau itself' } as const;
const ACTOR_WORDS = {
  zh: (actor: Actor, count: number) => `—— 须${actor}处理（${count} 处）——`,
  en: (actor: Actor, count: number) => `-- for ${ENGLISH_ACTORS[actor]} (${count}) --`,
} as const;
/** Places of one doubt on the terminal; 需核对 has them all. */
const PLACES_SHOWN = 4;

/** What the documents beside the summary say. @throws DiagnosticError when the last summary cannot be read. */
async function documentsOf(
  { dossier, doubts, letters }: Written,
  { kit }: Target,
  call: Call,
): Promise<BureauDocuments> {
  if (kit.id !== REVIEW_CITY) return letters;
  const last = call.value('last');
  const before = last === undefined ? undefined : await earlierAt(last, kit);
  const open = doubts.filter(({ diagnostic: { level } }) => level !== 'info');
  return {
    ...letters,
    briefing: {
      title: `${institutionOf(dossier, registry)}资质复查进展简报`,
      figures: reviewFigures(dossier),
      ...(before ? { before: reviewFigures(withComputed(before.read.dossier, registry)) } : {}),
      open: ACTORS.map((actor) => ({
        actor,
        count: open.filter((one) => actorOf(one) === actor).length,
      })).filter(({ count }) => count > 0),
    },
  };
}

/** The bureau's list of institutions. @throws DiagnosticError */
async function rosterOf(call: Call) {
  const file = call.value('roster');
  if (file === undefined) return [];
  const sheets = readSheets(await disk.read(file), { compression: zlibCompression, file });
  const { institutions, diagnostics } = readRoster(sheets, file);
  for (const one of diagnostics) call.terminal.message(diagnosticText(one, call.language));
  return institutions;
}

/** The collected forms, as they read in their workbook, and the lists that say where everything comes from. */
async function traced({ kit, wanted, forms }: Target, output: string, call: Call) {
  const { collected, rows, account, letters } = await gathered({ kit, wanted, forms }, output, call);
  await collectGarbage();
  const ready = rowsFor(collected.dossier);
  const { read, dossier, findings } = await readBack(kit, collected.dossier, { ready, output, call });
  await collectGarbage();
  const asked = wanted.every(({ isTotal = false }) => !isTotal);
  const doubts = [
    ...collected.doubts,
    ...(asked
      ? [
          ...toFill(forms, dossier),
          ...checkDoubts(
            findings.filter(
              ({ code }) => !wanted.some(({ saidBefore = [] }) => saidBefore.some((one) => one === code)),
            ),
            dossier,
          ),
        ]
      : []),
  ];
  const lists = traceSheets({ ...collected, doubts }, { registry, locate: (path) => read.locate(path) });
  return { collected: collected.dossier, dossier, doubts, lists, rows, account, letters, ready };
}

/** Reads the workbooks and fills the forms from them. @throws DiagnosticError when there is nothing to collect. */
async function gathered(
  { kit, wanted, forms }: Target,
  output: string,
  call: Call,
): Promise<Pick<Written, 'rows' | 'account' | 'letters'> & { collected: CollectedKit }> {
  const given = givenEntries(call.values('entry'), forms);
  const context = await contextOf(call);
  const roster = await rosterOf(call);
  const earlier = await earlierAt(output, kit);
  const handedIn = await batchInputs(call.operands, output);
  const { workbooks } = handedIn;
  const drawnOn = new Set(wanted.flatMap(({ from }) => from));
  const { sources, doubts: readings, outcomes } = await readSources(workbooks, drawnOn, call);
  const unopened = handedIn.others.filter(({ level }) => level !== 'info');
  const doubts = [...readings, ...unopened.map((one) => ({ diagnostic: one, places: [one.place] }))];
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
  const all = [...doubts, ...collected.doubts];
  const { list, words } = handedInList(outcomes, handedIn, all);
  const standing = standings(roster, {
    sources: fresh.sources,
    unreadable: [
      ...outcomes.filter(({ result }) => result === 'unreadable').map(({ file }) => file),
      ...unopened.map(({ place: { file = '' } }) => file),
    ],
    isEvaluated: [...drawnOn].some((id) => registry.forms.get(id)?.filledBy === 'expert'),
  });
  const missing = standing.length === 0 ? [] : [standingList(standing)];
  return {
    letters: { standings: standing, roster, notices: returnNotices(fresh.sources) },
    collected: { ...collected, doubts: all, lists: [...missing, ...collected.lists, list] },
    rows: outcomes.filter(({ result }) => result === 'drawn-on').length,
    account: words,
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

/** What the check of the summary says beyond blanks, which are said where they are collected. */
const checkDoubts = (findings: CheckedWorkbook['result']['findings'], dossier: Dossier): CollectedDoubt[] =>
  findings
    .filter(({ level, kind, places }) => level !== 'info' && kind !== 'missing' && !areBlank(places, dossier))
    .map(({ level, message, label, places, citations: [cited] }) => ({
      diagnostic: diagnostic(
        'collect.check',
        level,
        {},
        { message: label === undefined ? message : `${label}：${message}` },
      ),
      places: [],
      cells: writtenPlaces(places),
      ...(cited ? { basis: `${cited.instrument} ${cited.article}“${cited.quote}”` } : {}),
    }));

const areBlank = (places: readonly Place[], dossier: Dossier): boolean =>
  places.length > 0 &&
  places.every(
    ({ form, entry }) =>
      form !== undefined && entry !== undefined && valueAt(dossier, parsePath(form, entry)) === undefined,
  );

/** The entries outside rosters that only the bureau knows, as one line: the city, who answers for the summary. */
function toFill(forms: readonly FormDefinition[], dossier: Dossier): CollectedDoubt[] {
  const lacking = forms.flatMap((form) =>
    fieldsOf(form).flatMap(({ field, roster }) =>
      !roster &&
      field.required &&
      field.computed === undefined &&
      field.signature !== true &&
      fieldValue(dossier.forms[form.id], field.id) === undefined
        ? [field]
        : [],
    ),
  );
  const own = [...new Map(lacking.map((field) => [field.id, field])).values()];
  if (own.length === 0) return [];
  const values = {
    labels: own.map(({ label }) => label.replace(/[：:]\s*$/u, '')).join('、'),
    options: own.map(({ id }) => `--entry ${id}=…`).join(' '),
  };
  return [{ diagnostic: diagnostic('collect.to-fill', 'warning', {}, values), places: [] }];
}

async function printed(
  dossier: Dossier,
  forms: readonly FormDefinition[],
  output: string,
  call: Call,
): Promise<string[]> {
  if (!call.has('docx') && !call.has('pdf')) return [];
  // Typst takes hundreds of megabytes for a table of thousands of rows: in a process of its own, after the rest.
  await collectGarbage();
  const process = pdfProcess();
  const printer = printerFrom(await printerSettingOf(call), () => process);
  const institution = institutionOf(dossier, registry);
  const paths: string[] = [];
  try {
    for (const form of forms) {
      const title = [form.number ?? '', form.title].join(' ').trim();
      const name = join(dirname(output), documentFileName({ institution, title }));
      const { docx, pdf, diagnostics } = await printer.print(form, dossier);
      for (const one of diagnostics) call.terminal.message(diagnosticText(one, call.language));
      if (call.has('docx')) {
        await disk.write(`${name}.docx`, docx);
        paths.push(`${name}.docx`);
      }
      if (pdf) {
        await disk.write(`${name}.pdf`, pdf.pdf);
        paths.push(`${name}.pdf`);
      }
    }
  } finally {
    process.close();
  }
  return paths;
}

interface Said extends Written {
  readonly output: string;
  readonly documents: readonly string[];
}

function say({ output, documents, doubts, rows, account }: Said, { terminal, language, has }: Call): void {
  if (has('json')) {
    const answer = {
      workbook: output,
      documents,
      drawnOn: rows,
      doubts: doubts.map(({ diagnostic: { code, level, values }, places }) => ({
        code,
        level,
        values,
        places,
      })),
    };
    terminal.line(visibleJson(answer));
    return;
  }
  const open = doubts.filter(({ diagnostic: { level } }) => level !== 'info');
  for (const actor of ACTORS) {
    const own = open.filter((doubt) => actorOf(doubt) === actor);
    if (own.length > 0) terminal.message(ACTOR_WORDS[language](actor, own.length));
    for (const { diagnostic: one, places, cells } of own) {
      terminal.message(diagnosticText({ ...one, place: {} }, language));
      if (cells !== undefined) terminal.message(`  ${cells}`);
      for (const place of places.slice(0, PLACES_SHOWN)) terminal.message(`  ${placeText(place)}`);
      const more = places.length - PLACES_SHOWN;
      if (more > 0) terminal.message(language === 'zh' ? `  ……另有 ${more} 处` : `  … ${more} more`);
    }
  }
  const count = open.length;
  terminal.line(
    language === 'zh'
      ? `用到 ${rows} 个工作簿，需核对 ${count} 处（见“需核对”）`
      : `${rows} workbooks drawn on, ${count} things to look at (sheet 需核对; the sheets themselves are in Chinese)`,
  );
  terminal.line(account[language]);
  for (const path of [output, ...documents]) terminal.line(path);
}

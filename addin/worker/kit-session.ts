import { turnsOf, barOf, entryFinding, type CheckResult } from '../../engine/check/index.js';
import { DiagnosticError, type Diagnostic } from '../../engine/core/diagnostic.js';
import type { Language } from '../../engine/core/messages/message.js';
import {
  pathText,
  requiredEntries,
  stampingPlaces,
  type KitDefinition,
  type RequiredEntry,
} from '../../engine/form/index.js';
import {
  checkWorkbook,
  designWorkbook,
  draftMessage,
  draftOf,
  institutionOf,
  namedBeforePrinting,
  printedWith,
  settledBy,
  type CheckedWorkbook,
} from '../../engine/library/index.js';
import { portableCompression } from '../../engine/ooxml/index.js';
import {
  COMPUTED_SHEETS,
  openWorkbook,
  readOpened,
  type OpenedWorkbook,
  type ReadWorkbook,
} from '../../engine/workbook/index.js';
import { cardsOf, sortFindings } from './cards.js';
import type { MendAnswer, SectionEntries, SectionQuestion } from './entry-controls.js';
import { labelAt, sectionEntries, sectionsToFill } from './section-entries.js';
import type {
  CellPlace,
  CheckedKit,
  EntryHelp,
  FormProgress,
  MadeDocuments,
  SettledCard,
} from './checked-kit.js';
import { entryHelp } from './entry-help.js';
import type { HeldWorkbook, ReadFile } from './held-workbook.js';
import type { ListAnswer } from './old-list.js';
import { openedWorkbook } from './opened-sheet.js';
import { product } from './product.js';
import { saidInWords } from './said-in-words.js';
import type { CheckAnswer, Progress, Questions } from './questions.js';
import { DesignsBeside } from './designs-beside.js';
import { designInWords } from './design-in-words.js';
import { rosterChoices } from './roster-choices.js';
import type { BesideAnswer, BesideQuestion } from './shown-design.js';
import { sureRemedies } from './sure-remedies.js';
import type { WorkbookSource } from './workbook-source.js';

const turnOf = turnsOf(product.registry);

/** So many milliseconds after a check nothing else is asked at once, and what mending takes is got ready. */
const READY_AFTER = 500;

interface Last {
  readonly kit: KitDefinition;
  readonly read: ReadWorkbook;
  readonly checked: CheckedWorkbook;
}

/** The workbook as it was last read: checks it, explains its entries, prints its forms. */
export class KitSession {
  #last: Last | undefined;
  readonly #designs = new DesignsBeside();
  /** The file that was checked last; none in Excel, and none that could not be read. */
  #file: ReadFile | undefined;
  #held: HeldWorkbook | undefined;
  #submission: { readonly of: Last; readonly result: CheckResult } | undefined;

  check({ source, fileName, mode, language }: Questions['check']['question']): CheckAnswer {
    this.#last = undefined;
    this.#file = undefined;
    try {
      const opened = openSource(source, fileName);
      const read = readOpened(opened, product.registry, { file: fileName });
      const checked = checkWorkbook(product, fileName, read, { mode, language, context: {} });
      const kit = product.registry.kits.get(checked.kit);
      if (!kit) throw new RangeError(checked.kit);
      this.#last = { kit, read, checked };
      if (source.kind === 'file') {
        const file: ReadFile = { bytes: source.bytes, file: fileName, opened, read };
        this.#file = file;
        setTimeout(() => void this.#getReady(file), READY_AFTER);
      }
      return { kind: 'checked', checked: summaryOf(this.#last, language, this.#designs) };
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      return refused(error.diagnostics, source, language);
    }
  }

  /** Holds another workbook beside the last checked one: its next check compares them. */
  beside(question: BesideQuestion): BesideAnswer {
    return question.as === 'nothing'
      ? this.#designs.clear()
      : this.#designs.take(question, this.#read().kit.id);
  }

  help(place: CellPlace): EntryHelp | undefined {
    return this.#last && entryHelp(this.#last.read, this.#last.checked, place);
  }

  async report(mode: Questions['report']['question']['mode']): Promise<string> {
    const { reportHtml } = await import('./report.js');
    const { read, checked } = this.#read();
    return reportHtml(product, checked, mode, read);
  }

  /** The entry to change, to what, and how many further findings are gone then, as a check of the changed copy shows. */
  settled({ card: key, language }: Questions['settled']['question']): SettledCard | undefined {
    const last = this.#last;
    const { wrong = [], warnings = [] } = last
      ? sortFindings(last.checked.result.findings, labelAt, turnOf)
      : {};
    const card = [...wrong, ...warnings].find((one) => one.key === key);
    if (!last || !card || card.others.length === 0) return undefined;
    const { read, checked } = last;
    const cause = { first: card.finding, others: card.others };
    const found = settledBy(
      cause,
      { forms: product, read, checked },
      { mode: 'final', language, context: {} },
    );
    if (!found || found.settled.length < 2) return undefined;
    const { sheet = '', cell = '' } = read.locate(found.path) ?? {};
    return {
      card: key,
      place: `${sheet} ${cell}`.trim(),
      value: String(found.value),
      count: found.settled.length - 1,
    };
  }

  async print(
    { form: id, docx: word, pdf: withPdf, language }: Questions['print']['question'],
    progress: Progress,
  ): Promise<MadeDocuments> {
    const { checked, read } = this.#read();
    const form = product.registry.forms.get(id);
    if (!form) throw new RangeError(id);
    const { panePrinter, documentFileName } = await import('./pane-printer.js');
    const printer = await panePrinter(withPdf, progress);
    const institution = institutionOf(checked.dossier, product.registry);
    const name = documentFileName({ institution, title: [form.number ?? '', form.title].join(' ').trim() });
    const found = (diagnostics: readonly Diagnostic[]) =>
      diagnostics.map((one) => entryFinding(one, { language }));
    try {
      const result = this.#beforeSubmission(language);
      const draft = draftOf(result);
      const { docx, pdf, diagnostics } = await printer.print(
        form,
        checked.dossier,
        printedWith(product.registry, read, draft),
      );
      return {
        name,
        title: form.title,
        ...(word ? { docx } : {}),
        ...(pdf ? { pdf: pdf.pdf, pages: pdf.pages } : {}),
        stamping: stampingPlaces(form, pdf?.pages ?? 1),
        cards: cardsOf([
          ...namedBeforePrinting(result).filter((one) => one.form === undefined || one.form === id),
          ...found([...diagnostics, ...(draft ? [draftMessage('print.draft', draft, language)] : [])]),
        ]),
      };
    } catch (error) {
      // One form that cannot be printed does not keep the others.
      if (!(error instanceof DiagnosticError)) throw error;
      return { name, title: form.title, cards: cardsOf(found(error.diagnostics)) };
    }
  }

  /** A section of the last checked workbook as a table of entries. */
  section(question: SectionQuestion): SectionEntries | undefined {
    return this.#last && sectionEntries(this.#last.read, this.#last.checked, question);
  }

  /** Writes entries into a workbook's own cells; the session itself goes on with what it last checked. */
  async mend(order: Questions['mend']['question']): Promise<MendAnswer> {
    const { HeldWorkbook, mendWorkbook } = await import('./mend-workbook.js');
    return mendWorkbook(order, (this.#held ??= new HeldWorkbook()), this.#file);
  }

  /** Opens the checked file for changes before one is asked for; what must not be changed says so when one is. */
  async #getReady(file: ReadFile): Promise<void> {
    const { HeldWorkbook } = await import('./mend-workbook.js');
    if (this.#file !== file) return;
    try {
      (this.#held ??= new HeldWorkbook()).prepare(file);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
    }
  }

  /** Reads an old list into a roster of the last checked workbook. */
  async list(question: Questions['list']['question']): Promise<ListAnswer> {
    const { read } = this.#read();
    const { readList } = await import('./read-list.js');
    return readList(read, question);
  }

  /** The last workbook as it is checked before submission, once for all its forms. */
  #beforeSubmission(language: Language): CheckResult {
    const last = this.#read();
    if (this.#submission?.of !== last) {
      const { file } = last.checked;
      const setting = { mode: 'final', language, context: {} } as const;
      this.#submission = { of: last, result: checkWorkbook(product, file, last.read, setting).result };
    }
    return this.#submission.result;
  }

  #read(): Last {
    if (!this.#last) throw new RangeError('Nothing was checked');
    return this.#last;
  }
}

const openSource = (source: WorkbookSource, file: string): OpenedWorkbook =>
  source.kind === 'file'
    ? openWorkbook(source.bytes, portableCompression, { file }, COMPUTED_SHEETS)
    : openedWorkbook(source);

/** Any workbook may be open in Excel: one that is not ours is no failure there, as it is for a file that was picked. */
function refused(
  diagnostics: readonly Diagnostic[],
  source: WorkbookSource,
  language: Language,
): CheckAnswer {
  if (source.kind === 'opened' && diagnostics.some(({ code }) => code === 'workbook.not-ours')) {
    return { kind: 'not-ours' };
  }
  const sentences = diagnostics.map((one) => saidInWords(one, language));
  return { kind: 'failed', sentences, codes: diagnostics.map(({ code }) => code) };
}

function summaryOf({ kit, read, checked }: Last, language: Language, designs: DesignsBeside): CheckedKit {
  const { dossier, result, context } = checked;
  const required = kit.forms.flatMap((id) => {
    const form = product.registry.forms.get(id);
    return form ? [{ form, entries: requiredEntries(form, dossier.forms[id] ?? {}, kit.filledBy) }] : [];
  });
  const next = required.flatMap(({ entries }) => entries).find((entry) => !entry.filled);
  const place = next && read.locate(next.path);
  const sorted = sortFindings(result.findings, labelAt, turnOf);
  const design = designWorkbook(product, checked, read, language);
  return {
    kit: kit.id,
    title: kit.title,
    purpose: kit.purpose,
    dates: kit.dates ?? [],
    forms: required.map(({ form, entries }): FormProgress => ({
      id: form.id,
      title: form.title,
      sections: sectionsToFill(form),
      required: entries.length,
      filled: entries.filter((entry) => entry.filled).length,
      blank: dossier.forms[form.id] === undefined,
      wrong: result.findings.filter(
        (one) =>
          one.form === form.id &&
          one.kind !== 'missing' &&
          (one.level === 'error' || one.level === 'violation'),
      ).length,
    })),
    ...(next ? { next: nextOf(next, place) } : {}),
    findings: result.findings,
    sorted,
    remedies: sureRemedies([...sorted.wrong, ...sorted.warnings], read, checked),
    open: result.open.map(({ instrument, article, missing }) => ({
      article: `${instrument} ${article}`,
      missing,
    })),
    bars: product.metersOf(dossier, context).map(barOf),
    ...(design
      ? {
          design: {
            ...designInWords(design, read, language),
            ...designs.shown({ name: '', dossier, design }, read, language),
          },
        }
      : {}),
    rosters: rosterChoices(kit, read),
    ...(read.previousLayout === undefined ? {} : { previousLayout: read.previousLayout }),
  };
}

const nextOf = ({ path, label }: RequiredEntry, place: CellPlace | undefined): CheckedKit['next'] => ({
  label,
  entry: { form: path.form, entry: pathText(path) },
  ...(place ? { place } : {}),
});

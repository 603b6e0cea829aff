import {
  aboutRun,
  brokenRecord,
  checkedRecord,
  contradictions,
  findingsOfError,
  freeName,
  HIDDEN,
  outputNames,
  readInside,
  readState,
  reportName,
  runSummary,
  SortedFiles,
  STATE_FILE,
  STATE_FOLDER,
  SUMMARY_PAGE,
  summaryPage,
  summaryRow,
  type Contradiction,
  type FolderContents,
  type SummaryRow,
  type WorkbookRecord,
} from '../../engine/bureau/index.js';
import { writtenPlaces } from '../../engine/check/index.js';
import { describe } from '../../engine/core/messages/describe.js';
import type { Language } from '../../engine/core/messages/message.js';
import { checkWorkbook, institutionOf, reportHtml } from '../../engine/library/index.js';
import { crc32, portableCompression, writeZip, type ZipEntry } from '../../engine/ooxml/index.js';
import { batchSummaryHtml } from '../../engine/reports/index.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { product } from './product.js';
import type { AcrossFiles, GatheredFiles, GivenFile, GlanceAnswer } from './many-files.js';
import { saidInWords } from './said-in-words.js';

const HEAD = 512;

/** Many files that were picked together: the same as `check` of a folder, without a folder of results. */
export class ManyWorkbooks {
  #files = new Map<string, Blob>();
  #contents: FolderContents = { workbooks: [], others: [], files: 0, archives: 0, archived: 0 };
  /** Of workbooks that were mended here what they hold now. */
  readonly #mended = new Map<string, Uint8Array>();
  readonly #rows = new Map<string, SummaryRow>();
  #named = '';

  /** Finds the workbooks among files; nothing vanishes. @param more the same files are among them as before */
  async gather(given: readonly GivenFile[], language: Language, more: boolean): Promise<GatheredFiles> {
    this.#files = new Map();
    this.#rows.clear();
    if (!more) this.#mended.clear();
    const [folder, ...others] = new Set(given.map(({ path }) => path.slice(0, path.indexOf('/') + 1)));
    const alone = others.length === 0 && folder !== undefined ? folder : '';
    this.#named = alone === '' ? topNames(given).join('、') : alone.slice(0, -1);
    const sorted = new SortedFiles({
      compression: portableCompression,
      head: (path) => this.#read(path, HEAD).catch(() => undefined),
      read: (path) => this.#read(path),
    });
    const results = await this.#foldersOfResults(given, alone);
    const passed = new Map<string, 'batch.earlier-results' | 'batch.hidden-folder'>();
    const taken = new Set<string>();
    for (const { path, file } of given) {
      const name = freeName(path.slice(alone.length), taken);
      taken.add(name);
      const over = passedOver(name, results);
      if (over) {
        if (over.code) passed.set(over.folder, over.code);
        continue;
      }
      this.#files.set(name, file);
      sorted.files += 1;
      await sorted.add({ name, path: name });
    }
    for (const [name, code] of passed) sorted.leave(name, code);
    this.#contents = sorted.contents();
    return {
      workbooks: this.#contents.workbooks.map(({ name }) => name),
      others: this.#contents.others.map((one) => ({
        name: one.place.file ?? '',
        level: one.level,
        words: saidInWords(one, language),
      })),
    };
  }

  /** One of them, as it is; `mended` is what it holds from now on. */
  async glance(name: string, language: Language, mended?: Uint8Array): Promise<GlanceAnswer> {
    if (mended) this.#mended.set(name, mended);
    const record = await this.#recordOf(name, language);
    const row = summaryRow(record);
    this.#rows.set(name, row);
    if (record.state !== 'done') {
      return {
        kind: 'failed',
        sentences: record.findings.map(({ message, remedy }) =>
          [message, remedy ?? ''].filter((words) => words !== '').join(language === 'en' ? ' ' : ''),
        ),
      };
    }
    return {
      kind: 'read',
      kit: product.registry.kits.get(record.kit ?? '')?.title ?? record.kit ?? '',
      institution: record.institution,
      blank: record.blank ?? false,
      counts: row.counts,
    };
  }

  /** @throws DiagnosticError when an archive that it lies in cannot be read */
  async contents(name: string): Promise<Uint8Array> {
    const mended = this.#mended.get(name);
    const file = this.#contents.workbooks.find((one) => one.name === name);
    if (mended || !file) return mended ?? new Uint8Array();
    const bytes = await this.#read(file.path);
    return file.inside ? readInside(bytes, file, portableCompression).bytes : bytes;
  }

  /** What those say against each other that were glanced at. */
  across(language: Language): AcrossFiles[] {
    return this.#contradictions().map(({ diagnostic, places }) => {
      const { what, remedy } = describe(diagnostic, language);
      const files = [...new Set(places.map(({ file = '' }) => file))];
      return {
        words: what,
        remedy,
        serious: diagnostic.level === 'violation' || diagnostic.level === 'error',
        places: files.map((file) => ({
          file,
          cells: writtenPlaces(places.filter((place) => place.file === file)),
        })),
      };
    });
  }

  /** The summary and every report, as `check` of a folder writes them, in one zip. */
  async reports(language: Language): Promise<Uint8Array> {
    const names = this.#contents.workbooks.map(({ name }) => name);
    const digests = new Map<string, string>();
    for (const name of names) digests.set(name, await digestOf(new TextEncoder().encode(name)));
    const stems = outputNames(names, (name) => digests.get(name) ?? '');
    const entries: ZipEntry[] = [];
    const rows: SummaryRow[] = [];
    for (const name of names) {
      const { report, ...record } = await this.#recordOf(name, language);
      const path = reportName(stems.get(name) ?? '');
      if (report) entries.push({ name: path, contents: report() });
      rows.push(summaryRow({ ...record, outputs: report ? [{ name: path, digest: '' }] : [] }));
    }
    const run = runSummary({
      title: '检查汇总',
      about: aboutRun(this.#named, names.length, 'final'),
      rows,
      contradictions: this.#contradictions(),
      handedIn: this.#contents,
      base: '',
      registry: product.registry,
      program: product.program,
    });
    const page = new TextEncoder().encode(batchSummaryHtml(summaryPage(run, { withWorkbook: false })));
    return writeZip([{ name: SUMMARY_PAGE, contents: page }, ...entries], portableCompression);
  }

  #contradictions(): readonly Contradiction[] {
    const rows = [...this.#rows.values()].sort((one, other) => (one.file < other.file ? -1 : 1));
    return contradictions(
      rows.map(({ file, kit, contents, claims }) => ({ file, kit, contents, claims })),
      product.registry.comparison,
      {},
    );
  }

  async #recordOf(
    name: string,
    language: Language,
  ): Promise<WorkbookRecord & { readonly report?: () => Uint8Array }> {
    let contents = '';
    let state: 'unreadable' | 'failed' = 'unreadable';
    try {
      const bytes = await this.contents(name);
      contents = await digestOf(bytes);
      const read = readWorkbook(bytes, product.registry, { compression: portableCompression, file: name });
      state = 'failed';
      const setting = { mode: 'final', language, context: {}, examiner: 'bureau' } as const;
      const checked = checkWorkbook(product, name, read, setting);
      const record = checkedRecord({
        file: name,
        contents,
        read,
        checked,
        institution: institutionOf(checked.dossier, product.registry),
        facts: product.factsOf(checked.dossier),
        registry: product.registry,
      });
      const report = (): Uint8Array => new TextEncoder().encode(reportHtml(product, checked, 'final'));
      return { ...record, report };
    } catch (error) {
      return brokenRecord(name, state, contents, findingsOfError(error, language));
    }
  }

  async #read(path: string, count?: number): Promise<Uint8Array> {
    const file = this.#files.get(path);
    return new Uint8Array(file ? await file.slice(0, count).arrayBuffer() : []);
  }

  /** The folders in which an earlier run left its results. */
  async #foldersOfResults(given: readonly GivenFile[], above: string): Promise<string[]> {
    const found: string[] = [];
    for (const { path, file } of given) {
      const name = path.slice(above.length);
      if (!name.endsWith(STATE)) continue;
      const folder = name.slice(0, -STATE.length);
      if (folder !== '' && readState(await file.text())) found.push(`${folder}/`);
    }
    return found;
  }
}

const STATE = `/${STATE_FOLDER}/${STATE_FILE}`;

/** The folder that a file is passed over with; without a code nobody need be told of it. */
function passedOver(
  name: string,
  results: readonly string[],
): { folder: string; code?: 'batch.earlier-results' | 'batch.hidden-folder' } | undefined {
  const result = results.find((folder) => name.startsWith(folder));
  if (result !== undefined) return { folder: result, code: 'batch.earlier-results' };
  const parts = name.split('/').slice(0, -1);
  const at = parts.findIndex((part) => HIDDEN.test(part));
  if (at < 0) return undefined;
  const folder = `${parts.slice(0, at + 1).join('/')}/`;
  return parts[at] === STATE_FOLDER ? { folder } : { folder, code: 'batch.hidden-folder' };
}

/** The folders and files as they were picked, each once. */
const topNames = (given: readonly GivenFile[]): string[] => [
  ...new Set(given.map(({ path }) => path.split('/')[0] ?? '')),
];

/** SHA-256; over plain http browsers have none (`serve --http`), and length and checksum tell files apart as well. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return `${crc32(bytes).toString(16).padStart(8, '0')}-${bytes.length.toString(16)}`;
  const digest = await subtle.digest('SHA-256', bytes.slice().buffer);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

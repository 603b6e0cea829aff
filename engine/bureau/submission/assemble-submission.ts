import type { Diagnostic } from '../../core/diagnostic.js';
import {
  withComputed,
  type Dossier,
  type FormDefinition,
  type FormRegistry,
  type KitDefinition,
} from '../../form/index.js';
import { writtenPlaces, type Finding } from '../../check/index.js';
import type { PdfDocument } from '../../pdf/index.js';
import { applyRules, type FactRecord, type RuleContext } from '../../regulations/index.js';
import { submissionIndexHtml } from '../../reports/index.js';
import type { BuiltSheet } from '../../workbook/index.js';
import type { EvidenceFile } from './evidence-file.js';
import { expectationsOf, type Expectations } from './expected-files.js';
import { foundFolders, type FoundFolders } from './found-folders.js';
import { indexPage } from './index-page.js';
import { indexSheets } from './index-sheets.js';
import type { SubmissionIndex } from './index-words.js';
import { PackagePaths } from './package-path.js';
import { placeEvidence } from './place-evidence.js';
import { splitPackage, type PackagePart } from './split-package.js';
import { stampingList, type PrintedPages } from './stamping-list.js';
import { countsOf, indexLines, type MadeFile, type PathedFile } from './submission-index.js';
import { submissionPlan, type PlannedFolder, type RequiredDocument } from './submission-plan.js';
import type { PackageEntry } from './submission-zip.js';

/** What a package is made of, and how. */
export interface SubmissionOrder {
  readonly kit: KitDefinition;
  readonly dossier: Dossier;
  readonly registry: FormRegistry;
  readonly institution: string;
  readonly evidence: readonly EvidenceFile[];
  /** Documents that provisions require of kits without a list of materials. */
  readonly documents: readonly RequiredDocument[];
  print(
    form: FormDefinition,
    dossier: Dossier,
  ): Promise<{
    readonly docx: Uint8Array;
    readonly pdf?: PdfDocument;
    readonly diagnostics: readonly Diagnostic[];
  }>;
  /** Why the printed forms are a draft (校对稿), and what could not be read; absent when they are ready to be stamped. */
  readonly draft?: { readonly words: string; readonly findings: readonly Finding[] };
  /** What the folders say to the rules about packages. */
  factsOf(found: FoundFolders): readonly FactRecord<never>[];
  readonly context?: RuleContext;
  /** Writes sheets as an .xlsx file; without it the index is a page only. */
  workbookOf?(sheets: readonly BuiltSheet[]): Promise<Uint8Array>;
  /** Bytes of one zip; a package that is larger is split by its folders. */
  readonly maximumSize?: number;
  /** The program with its version. */
  readonly program: string;
}

export interface Submission {
  readonly index: SubmissionIndex;
  readonly parts: readonly PackagePart[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A form that was printed, with the files that were made of it. */
interface Printed extends PrintedPages {
  readonly pdf?: Uint8Array;
  readonly made: readonly MadeFile[];
  readonly entries: readonly PackageEntry[];
}

/**
 * Puts a submission together: printed forms and evidence in the folders that the list of materials orders, an index
 * of what is there, missing and superfluous, and one file to print and stamp. Nothing that is missing stops it.
 * @throws DiagnosticError when a form cannot be printed.
 */
export async function assembleSubmission(order: SubmissionOrder): Promise<Submission> {
  const { kit, registry } = order;
  const dossier = withComputed(order.dossier, registry);
  const expected = expectationsOf(submissionPlan(kit, registry, order.documents), dossier, registry);
  const paths = new PackagePaths();
  const evidence = placeEvidence(order.evidence, expected);
  const diagnostics: Diagnostic[] = [];
  const printed: Printed[] = [];
  for (const folder of expected.plan.folders) {
    for (const [index, id] of folder.forms.entries()) {
      const form = registry.forms.get(id);
      if (!form || dossier.forms[id] === undefined) continue;
      const result = await order.print(form, dossier);
      diagnostics.push(...result.diagnostics);
      const stamped = evidence.placed.some((one) => one.folder === folder && one.item?.number === index + 1);
      printed.push(await printedFiles({ form, folder, index, stamped }, result, paths));
    }
  }
  const placed = evidence.placed.map((one): PathedFile => ({ ...one, path: paths.placed(one) }));
  const lines = indexLines(
    expected,
    printed.flatMap(({ made }) => made),
    placed,
  );
  const counts = countsOf(lines, evidence);
  const index: SubmissionIndex = {
    title: `${order.institution === '' ? kit.title : order.institution} 材料目录`,
    about: kit.title,
    summary: `生成表格文件 ${String(counts.made)} 个，放入材料 ${String(counts.present)} 份，缺少 ${String(counts.missing)} 项，没有放入的文件 ${String(counts.superfluous)} 个。`,
    ...(order.draft
      ? {
          draft: {
            words: order.draft.words,
            entries: order.draft.findings.map(({ places, message }) => ({
              place: writtenPlaces(places),
              message,
            })),
          },
        }
      : {}),
    lines,
    stray: evidence.stray,
    stamping: stampingList(printed, expected.registered, lines),
    findings: findingsOf(order, expected, placed, printed),
    counts,
    program: order.program,
  };
  const files = [
    ...printed.flatMap(({ entries }) => entries),
    ...placed.map(({ path, evidence: { size, modified, contents } }) => ({
      path,
      size,
      ...(modified === undefined ? {} : { modified }),
      contents,
    })),
  ];
  const parts = splitPackage(
    [...(await printFile(order, printed, paths)), ...inFolderOrder(files, expected)],
    await indexFiles(index, order, paths),
    order.maximumSize,
  );
  return { index, parts, diagnostics };
}

interface Making {
  readonly form: FormDefinition;
  readonly folder: PlannedFolder;
  /** Among the forms of the folder, from 0. */
  readonly index: number;
  /** The scan of the stamped form is in the package. */
  readonly stamped: boolean;
}

async function printedFiles(
  { form, folder, index, stamped }: Making,
  { docx, pdf }: { readonly docx: Uint8Array; readonly pdf?: PdfDocument },
  paths: PackagePaths,
): Promise<Printed> {
  const title = [form.number ?? '', form.title].join(' ').trim();
  const code = folder.stampedCopies ? '' : `${String(folder.number)}-${String(index + 1)}`;
  const name = `${code} ${title}`.trim();
  const entries = [entryOf(paths.made(folder.name, name, '.docx'), docx)];
  if (pdf && !stamped) {
    const waiting = folder.stampedCopies ? `${name}（待盖章）` : name;
    entries.push(entryOf(paths.made(folder.name, waiting, '.pdf'), pdf.pdf));
  }
  return {
    form,
    title: name,
    pages: pdf ? await (await finishedPdfs()).pageTexts(pdf.pdf) : [],
    stampedCopy: folder.stampedCopies,
    ...(pdf ? { pdf: pdf.pdf } : {}),
    made: entries.map(({ path }) => ({ form: form.id, code, title, path })),
    entries,
  };
}

const entryOf = (path: string, bytes: Uint8Array): PackageEntry => ({
  path,
  size: bytes.length,
  async *contents() {
    yield bytes;
  },
});

/** Folder after folder, as the list of materials orders them, the empty ones too; within a folder by name. */
function inFolderOrder(entries: readonly PackageEntry[], { plan, rows }: Expectations): PackageEntry[] {
  const folders = plan.folders.map(({ name }) => name);
  const names = [
    ...folders,
    ...plan.folders.flatMap(({ name, perRow }) => (perRow ? rows.map((row) => `${name}/${row.name}`) : [])),
  ];
  const empty = names
    .filter((name) => name !== '' && !entries.some(({ path }) => path.startsWith(`${name}/`)))
    .map((name) => entryOf(`${name}/`, new Uint8Array()));
  const rank = ({ path }: PackageEntry): number => folders.indexOf(path.split('/')[0] ?? '');
  return [...entries, ...empty].sort(
    (one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : one.path > other.path ? 1 : 0),
  );
}

async function printFile(
  { institution, draft }: SubmissionOrder,
  printed: readonly Printed[],
  paths: PackagePaths,
): Promise<PackageEntry[]> {
  const documents = printed.flatMap(({ pdf }) => pdf ?? []);
  if (documents.length === 0) return [];
  const name = draft ? '校对稿' : '打印稿';
  const merged = await (await finishedPdfs()).mergePdfs(documents, `${institution} ${name}`.trim());
  return [entryOf(paths.made('', `00 ${name}（合并）`, '.pdf'), merged)];
}

async function indexFiles(
  index: SubmissionIndex,
  { workbookOf }: SubmissionOrder,
  paths: PackagePaths,
): Promise<PackageEntry[]> {
  const page = new TextEncoder().encode(submissionIndexHtml(indexPage(index)));
  return [
    entryOf(paths.made('', '00 目录', '.html'), page),
    ...(workbookOf
      ? [entryOf(paths.made('', '00 目录', '.xlsx'), await workbookOf(indexSheets(index)))]
      : []),
  ];
}

const findingsOf = (
  { factsOf, context }: SubmissionOrder,
  expected: Expectations,
  placed: readonly PathedFile[],
  printed: readonly Printed[],
): SubmissionIndex['findings'] =>
  applyRules(factsOf(foundFolders(expected, placed, printed.length > 0)), context).filter(
    ({ level }) => level === 'violation' || level === 'warning',
  );

/** Loaded with the first document: a run over workbooks that prints nothing needs no typesetter. */
const finishedPdfs = () => import('../../pdf/index.js');

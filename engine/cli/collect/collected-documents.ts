import { dirname, join } from 'node:path';
import { actorOf, ACTORS } from '../../bureau/index.js';
import type { FormDefinition } from '../../form/index.js';
import { institutionOf } from '../../library/index.js';
import { collectGarbage } from '../../node/collect-garbage.js';
import { pdfProcess } from '../../node/pdf-process.js';
import { printerFrom } from '../../node/printer-setting.js';
import { documentFileName } from '../../reports/index.js';
import { registry, reviewFigures } from '../../../templates/index.js';
import type { BureauDocuments } from '../batch/bureau-documents.js';
import type { Call } from '../command.js';
import { inWords } from '../diagnostic-text.js';
import { disk } from '../disk-of-command.js';
import { printerSettingOf } from '../printer-of.js';
import type { Written } from './collected-workbook.js';
import type { Target } from './collection-target.js';
import { REVIEW_CITY } from './last-review.js';

/** The lists that set experts against each other. */
const COMPARISONS: ReadonlySet<string> = new Set(['专家对照', '指标分差']);

/** What the documents beside the summary say. */
export function documentsOf(
  { dossier, doubts, lists, letters, before }: Written,
  { kit }: Target,
): BureauDocuments {
  if (kit.id !== REVIEW_CITY) return letters;
  const compared = lists.filter(({ title }) => COMPARISONS.has(title));
  const open = doubts.filter(({ diagnostic: { level } }) => level !== 'info');
  return {
    ...letters,
    ...(compared.length > 0 ? { compared } : {}),
    briefing: {
      title: `${institutionOf(dossier, registry)}资质复查进展简报`,
      figures: reviewFigures(dossier),
      ...(before ? { before } : {}),
      open: ACTORS.map((actor) => ({
        actor,
        count: open.filter((one) => actorOf(one) === actor).length,
      })).filter(({ count }) => count > 0),
    },
  };
}

/** The collected forms as Word and PDF, where they are asked for. @returns their paths. @throws DiagnosticError */
export async function printedForms(
  { dossier, placeOf }: Pick<Written, 'dossier' | 'placeOf'>,
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
      const { docx, pdf, diagnostics } = await printer.print(form, dossier, { locate: placeOf });
      for (const one of diagnostics) call.terminal.message(inWords(call, one));
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

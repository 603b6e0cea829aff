import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { visibleJson } from '../../core/visible-text.js';
import type { Design, ShownProposal } from '../../design/index.js';
import { checkWorkbook, designWorkbook, kitSheets, type CheckedWorkbook } from '../../library/index.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { patchWorkbook, readWorkbook, type ReadWorkbook } from '../../workbook/index.js';
import { registry } from '../../../templates/index.js';
import { kitById } from '../by-id.js';
import { contextOf } from '../check-options.js';
import type { Call, ExitCode } from '../command.js';
import { designText } from '../design-text.js';
import { disk } from '../disk-of-command.js';
import { outputFile } from '../output-file.js';
import { product } from '../product.js';
import type { RuleContext } from '../../regulations/index.js';

const saved = { zh: '已采用，保存为', en: 'adopted, saved as' } as const;

const pageSaved = { zh: '测算页已保存', en: 'page saved' } as const;

interface Designed {
  readonly checked: CheckedWorkbook;
  readonly design: Design;
}

function designed(file: string, read: ReadWorkbook, { language }: Call, context: RuleContext): Designed {
  const checked = checkWorkbook(product, file, read, { mode: 'final', language, context });
  const design = designWorkbook(product, checked, read);
  if (design) return { checked, design };
  const allowed = product.designs.map(({ form }) => form.title).join('、');
  throw new DiagnosticError([
    diagnostic('design.no-design', 'error', { file }, { found: kitById(checked.kit).title, allowed }),
  ]);
}

/** The proposal of that number. @throws DiagnosticError when there is none, or it rests on facts nobody has confirmed. */
function chosen({ proposals }: Design, number: string, call: Call): ShownProposal {
  const found = proposals[Number(number) - 1];
  if (!found) {
    const allowed = proposals.length === 0 ? '—' : `1—${proposals.length}`;
    throw new DiagnosticError([
      diagnostic('command.option-value', 'error', {}, { name: '--adopt', found: number, allowed }),
    ]);
  }
  if (found.confirm.length > 0 && !call.has('confirm'))
    throw new DiagnosticError([
      diagnostic('design.confirm', 'error', {}, { proposal: found.words, facts: found.confirm.join('；') }),
    ]);
  return found;
}

/** The page under the names that were given, Word or PDF by their endings. @throws DiagnosticError */
async function savePages(shown: Design, call: Call): Promise<void> {
  const pages = call.values('page');
  if (pages.length === 0) return;
  const { designPage } = await import('../../printing/index.js');
  const { printerOf } = await import('../printer-of.js');
  const docx = designPage(shown);
  for (const path of pages) {
    const pdf = /\.pdf$/i.test(path) ? await (await printerOf(call)).pdfOf(docx, '设计测算') : undefined;
    await disk.write(path, pdf?.pdf ?? docx);
    call.terminal.message(`${pageSaved[call.language]}: ${path}`);
  }
}

/** What `design` does. @throws DiagnosticError */
export async function design(call: Call): Promise<ExitCode> {
  const [file = ''] = call.operands;
  const context = await contextOf(call);
  const numbers = call.values('adopt');
  const output = numbers.length > 0 ? await outputFile(call, 'design') : undefined;
  let bytes = await disk.read(file);
  let now = designed(
    file,
    readWorkbook(bytes, registry, { compression: zlibCompression, file }),
    call,
    context,
  );
  for (const number of numbers) {
    const { edits } = chosen(now.design, number, call);
    const patched = patchWorkbook(bytes, registry, edits, {
      compression: zlibCompression,
      file,
      built: (dossier) => kitSheets(product, kitById(dossier.kit), dossier),
    });
    bytes = patched.bytes;
    now = designed(file, patched.read, call, context);
  }
  if (output !== undefined) await disk.write(output, bytes);
  if (call.has('json')) call.terminal.line(visibleJson({ file, ...now.design }));
  else
    for (const line of [output ?? file, ...designText(now.design, call.language)]) call.terminal.line(line);
  await savePages(now.design, call);
  if (output !== undefined) call.terminal.message(`${saved[call.language]}: ${output}`);
  return now.design.proposals.length + now.design.advice.length > 0 ? 1 : 0;
}

import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { visibleJson } from '../../core/visible-text.js';
import {
  comparedVariants,
  deliveryOf,
  editsBetween,
  type Design,
  type DesignDefinition,
  type DesignEdit,
  type ShownProposal,
  type Variant,
} from '../../design/index.js';
import {
  checkWorkbook,
  designDefinition,
  designWorkbook,
  kitSheets,
  type CheckedWorkbook,
} from '../../library/index.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import {
  patchWorkbook,
  readWorkbook,
  type PatchedWorkbook,
  type ReadWorkbook,
} from '../../workbook/index.js';
import { registry } from '../../../templates/index.js';
import { kitById } from '../by-id.js';
import { contextOf } from '../check-options.js';
import { colon } from '../colon.js';
import type { Call, ExitCode } from '../command.js';
import { deliveryLines, designText, leaderLines, variantLines } from '../design-text.js';
import { disk } from '../disk-of-command.js';
import { outputFile } from '../output-file.js';
import { product } from '../product.js';
import { workbookFile } from '../workbook-file.js';
import type { RuleContext } from '../../regulations/index.js';

const saved = { zh: '已采用，保存为', en: 'adopted, saved as' } as const;

const pageSaved = { zh: '测算页已保存', en: 'page saved' } as const;

interface Designed {
  readonly read: ReadWorkbook;
  readonly checked: CheckedWorkbook;
  readonly design: Design;
  readonly definition: DesignDefinition;
}

function designed(file: string, read: ReadWorkbook, { language }: Call, context: RuleContext): Designed {
  const checked = checkWorkbook(product, file, read, { mode: 'final', language, context });
  const definition = designDefinition(product, checked.kit);
  const reckoned = designWorkbook(product, checked, read, language);
  if (definition && reckoned) return { read, checked, design: reckoned, definition };
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
async function savePages({ read, checked, design: shown }: Designed, call: Call): Promise<void> {
  const pages = call.values('page');
  if (pages.length === 0) return;
  const { designPage } = await import('../../printing/index.js');
  const { printerOf } = await import('../printer-of.js');
  // The page is a document of this country, whatever language the command speaks.
  const inChinese = call.language === 'zh' ? shown : designWorkbook(product, checked, read);
  const docx = designPage(inChinese ?? shown);
  for (const path of pages) {
    const pdf = /\.pdf$/i.test(path) ? await (await printerOf(call)).pdfOf(docx, '设计测算') : undefined;
    await disk.write(path, pdf?.pdf ?? docx);
    call.terminal.message(`${pageSaved[call.language]}${colon[call.language]}${path}`);
  }
}

/** The workbook with some entries set. */
const withEdits = (file: string, bytes: Uint8Array, edits: readonly DesignEdit[]): PatchedWorkbook =>
  patchWorkbook(bytes, registry, edits, {
    compression: zlibCompression,
    file,
    built: (dossier, ...asked) => kitSheets(product, kitById(dossier.kit), dossier, ...asked),
  });

/** The same kit from another file. @throws DiagnosticError */
async function other(path: string, call: Call, context: RuleContext): Promise<Variant> {
  const { checked, design: reckoned } = designed(path, await workbookFile(path), call, context);
  return { name: path, dossier: checked.dossier, design: reckoned };
}

/** What `design` does. @throws DiagnosticError */
export async function design(call: Call): Promise<ExitCode> {
  const [file = ''] = call.operands;
  const context = await contextOf(call);
  const [numbers, taken] = [call.values('adopt'), call.value('take')];
  const writes = numbers.length > 0 || taken !== undefined;
  const output = writes ? await outputFile(call, 'design') : undefined;
  let bytes = await disk.read(file);
  let now = designed(
    file,
    readWorkbook(bytes, registry, { compression: zlibCompression, file }),
    call,
    context,
  );
  const { definition } = now;
  const adopt = (edits: readonly DesignEdit[]): void => {
    const patched = withEdits(file, bytes, edits);
    bytes = patched.bytes;
    now = designed(file, patched.read, call, context);
  };
  if (taken !== undefined)
    adopt(editsBetween(definition.form, now.checked.dossier, (await other(taken, call, context)).dossier));
  for (const number of numbers) adopt(chosen(now.design, number, call).edits);
  if (output !== undefined) await disk.write(output, bytes);
  const own: Variant = { name: output ?? file, dossier: now.checked.dossier, design: now.design };
  const variants: Variant[] = [own];
  for (const path of call.values('variant')) variants.push(await other(path, call, context));
  const compared =
    variants.length > 1 ? comparedVariants(definition.figures ?? [], variants, call.language) : undefined;
  const held = call.value('delivered');
  const delivery =
    held === undefined || !definition.delivery
      ? undefined
      : deliveryOf(
          definition.delivery,
          own.dossier,
          (await other(held, call, context)).dossier,
          context,
          call.language,
        );
  const folder = call.value('folder');
  const led =
    folder !== undefined && definition.leaders
      ? await (
          await import('../leaders-in-folder.js')
        ).leadersInFolder({ file, bytes }, folder, definition.leaders, context)
      : undefined;
  if (call.has('json'))
    call.terminal.line(
      visibleJson({
        file,
        ...now.design,
        ...(compared ? { variants: variants.map(({ name }) => name), compared } : {}),
        ...(delivery ? { delivery } : {}),
        ...(led ? { folder: led } : {}),
      }),
    );
  else
    for (const line of [
      own.name,
      ...designText(now.design, call.language),
      ...(compared
        ? variantLines(
            variants.map(({ name }) => name),
            compared,
            call.language,
          )
        : []),
      ...(delivery ? deliveryLines(delivery, call.language) : []),
      ...(led ? leaderLines(led, definition.leaders, call.language) : []),
    ])
      call.terminal.line(line);
  await savePages(now, call);
  if (output !== undefined) call.terminal.message(`${saved[call.language]}${colon[call.language]}${output}`);
  const { proposals, advice, limits } = now.design;
  return proposals.length + advice.length > 0 || limits.some(({ state }) => state === 'exceeded') ? 1 : 0;
}

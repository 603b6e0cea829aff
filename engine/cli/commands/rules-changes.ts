import { visibleJson, visibleLine } from '../../core/visible-text.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { findingsOfError } from '../../bureau/index.js';
import { batchInputs } from '../batch/batch-inputs.js';
import { changedResult, type ChangedResult } from '../changed-results.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { findingText } from '../finding-text.js';
import { jsonFile } from '../json-file.js';
import { product } from '../product.js';
import { needed } from '../read-call.js';
import { checkWorkbook, institutionOf } from '../../library/index.js';
import { HandedInReader } from '../../node/handed-in-file.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { readParameterFile, type RuleContext } from '../../regulations/index.js';
import { readWorkbook } from '../../workbook/index.js';

interface Changed extends ChangedResult {
  readonly file: string;
  readonly institution: string;
}

const words = {
  zh: {
    counts: ({ institution, file, before, after }: Changed) =>
      `${institution === '' ? file : `${institution}（${file}）`}：不符合由 ${before} 条变为 ${after} 条`,
    broken: '新出现',
    kept: '不再有',
    total: (changed: number, checked: number, unread: number) =>
      `检查了 ${checked} 个工作簿，${changed} 个的结果改变${unread === 0 ? '' : `；另有 ${unread} 个没有读出`}`,
  },
  en: {
    counts: ({ institution, file, before, after }: Changed) =>
      `${institution === '' ? file : `${institution} (${file})`}: ${before} not as required before, ${after} after`,
    broken: 'new',
    kept: 'gone',
    total: (changed: number, checked: number, unread: number) =>
      `${checked} workbooks checked; the result of ${changed} changes${unread === 0 ? '' : `; ${unread} could not be read`}`,
  },
} as const;

/** The figures of a file; those of the texts themselves without one. @throws DiagnosticError when it is wrong. */
const figuresOf = async (path: string | undefined): Promise<RuleContext> =>
  path === undefined ? {} : { overrides: readParameterFile(await jsonFile(disk, path)) };

/**
 * `rules changes`: every workbook of a folder under two sets of figures, and whose result changes.
 * @throws DiagnosticError when the folder or a file of figures is wrong
 */
export async function changes(call: Call): Promise<ExitCode> {
  const { terminal, language, operands, has } = call;
  const [, ...paths] = operands;
  if (paths.length === 0) {
    const values = { name: 'FOLDER', command: 'rules changes' };
    throw new DiagnosticError([diagnostic('command.argument-needed', 'error', {}, values)]);
  }
  const [before, after] = [
    await figuresOf(call.value('before')),
    await figuresOf(needed(call, 'rules changes', 'parameters')),
  ];
  const { workbooks } = await batchInputs(paths, '');
  const reader = new HandedInReader(disk);
  const changed: Changed[] = [];
  let unread = 0;
  for (const handedIn of workbooks) {
    const file = handedIn.name;
    try {
      const { bytes } = await reader.read(handedIn);
      const read = readWorkbook(bytes, product.registry, { compression: zlibCompression, file });
      const under = (context: RuleContext) =>
        checkWorkbook(product, file, read, { mode: 'filling', language, context, examiner: 'bureau' });
      const first = under(before);
      const result = changedResult(first, under(after));
      const institution = institutionOf(first.dossier, product.registry);
      if (result) changed.push({ file, institution, ...result });
    } catch (error) {
      unread += 1;
      for (const { message } of findingsOfError(error, language))
        terminal.message(`${visibleLine(file)}: ${message}`);
    }
  }
  if (has('json')) terminal.line(visibleJson({ checked: workbooks.length - unread, unread, changed }));
  else say(call, changed, workbooks.length - unread, unread);
  return unread > 0 ? 1 : 0;
}

function say(
  { terminal, language, has }: Call,
  changed: readonly Changed[],
  checked: number,
  unread: number,
): void {
  const { counts, broken, kept, total } = words[language];
  for (const one of changed) {
    terminal.line(visibleLine(counts(one)));
    for (const [title, found] of [
      [broken, one.broken],
      [kept, one.kept],
    ] as const)
      for (const finding of found)
        terminal.line(`  ${title} ${findingText(finding, language, has('verbose'))}`);
  }
  terminal.line(total(changed.length, checked, unread));
}

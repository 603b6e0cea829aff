import { dirname, join } from 'node:path';
import { collectForms, traceSheets, type CollectedDoubt, type CollectedKit } from '../../batch/index.js';
import { writtenPlaces } from '../../check/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { Collection, Dossier, FormDefinition, KitDefinition } from '../../form/index.js';
import { checkWorkbook, institutionOf } from '../../index.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { documentFileName } from '../../wording/index.js';
import { readWorkbook } from '../../workbook/index.js';
import { collections, registry } from '../../../templates/index.js';
import { batchInputs } from '../batch/batch-inputs.js';
import { givenEntries } from '../batch/given-entries.js';
import { readSources } from '../batch/read-sources.js';
import { checkOptions, contextOf, modeOf } from '../check-options.js';
import type { Call, Command } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook, rowsFor } from '../kit-workbook.js';
import { kitCalled } from '../named.js';
import { printerOf, printOptions } from '../printer-of.js';
import { product } from '../product.js';
import { needed } from '../read-call.js';
import { sayDiagnostic, writtenPlace } from '../say-diagnostic.js';

/** `banbiao collect <FOLDER>… --into <form> -o OUT.xlsx [--docx] [--pdf]` */
export const collectCommand: Command = {
  name: 'collect',
  summary: {
    zh: '把文件夹里各机构的工作簿汇总成一张表（表6、表7、年检统计表等）',
    en: 'fill one form from the workbooks of many institutions',
  },
  usage: [
    'collect <FOLDER>… --into FORM [--into FORM] -o OUT.xlsx [--entry NAME=VALUE] [--docx] [--pdf] [--newest]',
  ],
  operands: { least: 1, most: Infinity, name: '<FOLDER>' },
  options: [
    {
      name: 'into',
      value: 'FORM',
      repeatable: true,
      description: {
        zh: `汇总成哪张表（可重复，或写套表）：${collections.map(({ into }) => into).join('、')}`,
        en: 'the form, or the kit, to fill in (may be repeated)',
      },
    },
    { name: 'output', short: 'o', value: 'OUT.xlsx', description: { zh: '保存为', en: 'save as' } },
    {
      name: 'entry',
      value: 'NAME=VALUE',
      repeatable: true,
      description: {
        zh: '直接填入一栏，如 city_name=青禾市（可重复）',
        en: 'fill in an entry, city_name=… (may be repeated)',
      },
    },
    {
      name: 'newest',
      description: {
        zh: '同一机构报了几份的，以最后修改的为准（默认不取舍，列出来核对）',
        en: 'of several workbooks of one institution the one changed last holds',
      },
    },
    { name: 'docx', description: { zh: '同时生成 Word 文件', en: 'make Word documents too' } },
    { name: 'pdf', description: { zh: '同时生成 PDF 文件', en: 'make PDF documents too' } },
    ...printOptions,
    ...checkOptions,
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
  ],
  example:
    'banbiao collect 复查材料 --into zj-table-6 --into zj-table-7 --entry city_name=青禾市 -o 复查汇总.xlsx --docx --pdf',
  async run(call) {
    needed(call, 'collect', 'into');
    const output = needed(call, 'collect', 'output');
    const { kit, wanted, forms } = targetOf(call.values('into'));
    const given = givenEntries(call.values('entry'), forms);
    const context = await contextOf(call);
    const { workbooks } = await batchInputs(call.operands, output);
    const drawnOn = new Set(wanted.flatMap(({ from }) => from));
    const { sources, doubts } = await readSources(workbooks, drawnOn, call);
    if (sources.length === 0) throw nothingFound(workbooks.length, drawnOn);
    const collected = collectForms(sources, {
      kit: kit.id,
      collections: wanted,
      newest: call.has('newest'),
      context,
      given,
    });
    const whole = { ...collected, doubts: [...doubts, ...collected.doubts] };
    const asked = wanted.every(({ isTotal = false }) => !isTotal);
    const result = await written(whole, { kit, asked }, output, call);
    const documents = await printed(result.dossier, forms, output, call);
    say({ output, documents, doubts: result.doubts, rows: sources.length }, call);
    return result.doubts.some(({ diagnostic: { level } }) => level !== 'info') ? 1 : 0;
  },
};

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
  return { kit: kitCalled(kit.id), wanted, forms };
}

const nothingFound = (count: number, drawnOn: ReadonlySet<string>): DiagnosticError => {
  const allowed = [...drawnOn].map((id) => registry.forms.get(id)?.shortName ?? id).join('、');
  return new DiagnosticError([diagnostic('collect.nothing', 'error', {}, { count, allowed })]);
};

/**
 * Writes the workbook. It is read back first: what it says is checked like every other workbook, and shows where
 * each entry stands.
 */
async function written(
  collected: CollectedKit,
  { kit, asked }: { readonly kit: KitDefinition; readonly asked: boolean },
  output: string,
  call: Call,
): Promise<{ dossier: Dossier; doubts: readonly CollectedDoubt[] }> {
  const rows = rowsFor(collected.dossier);
  const bare = await kitWorkbook(kit, collected.dossier, { rows });
  const read = readWorkbook(bare, registry, { compression: zlibCompression, file: output });
  const setting = { mode: modeOf(call), language: call.language, context: await contextOf(call) };
  const { result, dossier } = checkWorkbook(product, output, read, setting);
  const checked = result.findings
    .filter(({ level, kind }) => asked && level !== 'info' && kind !== 'missing')
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
  const doubts = [...collected.doubts, ...checked];
  const lists = traceSheets({ ...collected, doubts }, { registry, locate: (path) => read.locate(path) });
  await disk.write(output, await kitWorkbook(kit, collected.dossier, { rows, extras: { lists } }));
  return { dossier, doubts };
}

async function printed(
  dossier: Dossier,
  forms: readonly FormDefinition[],
  output: string,
  call: Call,
): Promise<string[]> {
  if (!call.has('docx') && !call.has('pdf')) return [];
  const printer = await printerOf(call);
  const institution = institutionOf(dossier, registry);
  const paths: string[] = [];
  for (const form of forms) {
    const title = [form.number ?? '', form.title].join(' ').trim();
    const name = join(dirname(output), documentFileName({ institution, title }));
    const { docx, pdf, diagnostics } = await printer.print(form, dossier);
    for (const one of diagnostics) call.terminal.message(sayDiagnostic(one, call.language));
    if (call.has('docx')) {
      await disk.write(`${name}.docx`, docx);
      paths.push(`${name}.docx`);
    }
    if (pdf) {
      await disk.write(`${name}.pdf`, pdf.pdf);
      paths.push(`${name}.pdf`);
    }
  }
  return paths;
}

interface Said {
  readonly output: string;
  readonly documents: readonly string[];
  readonly doubts: readonly CollectedDoubt[];
  readonly rows: number;
}

function say({ output, documents, doubts, rows }: Said, { terminal, language, has }: Call): void {
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
    terminal.line(JSON.stringify(answer, null, 2));
    return;
  }
  for (const { diagnostic: one, places, cells } of doubts) {
    if (one.level === 'info') continue;
    terminal.message(sayDiagnostic({ ...one, place: {} }, language));
    if (cells !== undefined) terminal.message(`  ${cells}`);
    for (const place of places) terminal.message(`  ${writtenPlace(place)}`);
  }
  const count = doubts.filter(({ diagnostic: { level } }) => level !== 'info').length;
  terminal.line(
    language === 'zh'
      ? `用到 ${rows} 个工作簿，需核对 ${count} 处（见“需核对”）`
      : `${rows} workbooks drawn on, ${count} things to look at (sheet 需核对)`,
  );
  for (const path of [output, ...documents]) terminal.line(path);
}

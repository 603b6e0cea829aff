/** `npm run demo`: every sample as workbook, check report, Word and PDF under out/, with what its check found. */
import { join } from 'node:path';
import { samples } from '../../samples/index.js';
import { DiagnosticError } from '../core/diagnostic.js';
import { makeFolder } from '../node/disk.js';
import { disk } from './disk-of-command.js';
import { printerFrom } from '../node/printer-setting.js';
import { optimiseSparingly } from '../node/quick-start.js';
import { sampleFiles, type SampleFiles } from './sample-files.js';
import { diagnosticText } from './diagnostic-text.js';
import { streamTerminal } from './terminal.js';

optimiseSparingly();
const OUT = 'out';
const language = process.env.BANBIAO_LANG === 'en' ? 'en' : 'zh';
const terminal = streamTerminal(process.stdout, process.stderr, false);

const words = {
  begin: {
    zh: '正在用样例数据演示全过程：填好的工作簿 → 对照规定检查 → 生成 Word 和 PDF。样例中的机构和人员都是虚构的。',
    en: 'Samples through the whole chain: filled workbook → check against the regulations → Word and PDF. Institutions and people are invented.',
  },
  folder: { zh: '文件夹', en: 'folder' },
  workbook: { zh: '工作簿', en: 'workbook' },
  report: { zh: '检查报告', en: 'report' },
  printed: { zh: '打印件', en: 'printed' },
  end: {
    zh: [
      `全部样例已放在 ${OUT}/ 里。先看这一份不符合规定的项目：`,
      `  ${OUT}/hz-hybrid-unlawful/检查报告.html   用浏览器打开：哪一格、现在多少、允许多少、依据哪一条、怎样改`,
      `  ${OUT}/hz-hybrid-unlawful/                 同一个项目的工作簿（Excel 或 WPS 打开）、Word 和 PDF`,
      '自己试一试：',
      '  npx banbiao new hz-hybrid -o 申报.xlsx      新建空白工作簿，填好后',
      '  npx banbiao check 申报.xlsx                 对照规定检查',
      '  npx banbiao render 申报.xlsx -o 打印        生成可打印盖章的文件',
    ],
    en: [
      `All samples are in ${OUT}/. Begin with the project that breaks rules:`,
      `  ${OUT}/hz-hybrid-unlawful/检查报告.html   open it in a browser: which cell, found, permitted, the article, how to fix it`,
      `  ${OUT}/hz-hybrid-unlawful/                 its workbook (for Excel or WPS), Word document and PDF`,
      'Try it yourself:',
      '  npx banbiao new hz-hybrid -o plan.xlsx      a blank workbook; fill it in, then',
      '  npx banbiao check plan.xlsx                 check it against the regulations',
      '  npx banbiao render plan.xlsx -o print       make the documents to print and stamp',
    ],
  },
} as const;

function verdict({ result }: SampleFiles): string {
  const of = (level: string): number => result.findings.filter((one) => one.level === level).length;
  const [bad, warnings] = [of('violation') + of('error'), of('warning')];
  if (language === 'en') return `${bad} violations, ${warnings} warnings, ${result.passed} provisions kept`;
  return `${bad === 0 ? '没有不符合的' : `不符合 ${bad} 处`}，提醒 ${warnings} 处，符合规定 ${result.passed} 条`;
}

function printed({ documents, pages }: SampleFiles): string {
  return language === 'zh'
    ? `Word 和 PDF 各 ${documents} 份，PDF 共 ${pages} 页`
    : `${documents} documents as Word and PDF, ${pages} pages in all`;
}

const printer = printerFrom({ fonts: 'bundled', archive: false, engine: 'typst', own: new Map() });
const say = (
  label: keyof typeof words & ('folder' | 'workbook' | 'report' | 'printed'),
  text: string,
): void => {
  terminal.line(`  ${words[label][language]}: ${text}`);
};

terminal.line(words.begin[language]);
const all = samples();
try {
  for (const [index, sample] of all.entries()) {
    const folder = join(OUT, sample.id);
    await makeFolder(folder);
    const made = await sampleFiles(sample, printer);
    for (const { name, bytes } of made.files) await disk.write(join(folder, name), bytes);
    terminal.line(`\n[${index + 1}/${all.length}] ${sample.title}`);
    say('folder', `${folder}/`);
    say('workbook', made.workbook);
    say('report', `${made.report}（${verdict(made)}）`);
    say('printed', printed(made));
  }
  terminal.line(`\n${words.end[language].join('\n')}`);
} catch (error) {
  if (!(error instanceof DiagnosticError)) throw error;
  for (const one of error.diagnostics) terminal.message(diagnosticText(one, language));
  process.exitCode = 3;
}

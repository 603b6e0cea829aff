import type { MessageCode } from '../core/messages/catalogue.js';
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { inTurn } from '../core/in-turn.js';
import { requestedFonts, type PdfEngine, type PdfOptions } from '../pdf/index.js';
import { fontLibrary } from './font-library.js';
import { libreofficeFonts } from './libreoffice-fonts.js';
import { zlibCompression } from './zlib-compression.js';

/** A conversion takes 1 to 5 s; one that hangs never ends by itself. */
const TIMEOUT_SECONDS = 120;
const PDF_A_2 = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}';
const ABSENT = 'ENOENT';

export interface LibreOfficeOptions {
  /** Path of the program; without it `soffice` is sought where installers put it. */
  readonly program?: string;
  readonly timeoutSeconds?: number;
}

/** DOCX to PDF through LibreOffice: slower, prints what Typst cannot, and judges our own pages in tests. */
export function libreofficePdfEngine(options: LibreOfficeOptions = {}): PdfEngine {
  const timeout = options.timeoutSeconds ?? TIMEOUT_SECONDS;
  let folder: Promise<string> | undefined;
  // One profile serves one process at a time.
  const turn = inTurn();

  const render: PdfEngine['render'] = async (docx, pdfOptions) => {
    const program = options.program ?? (await installedProgram());
    folder ??= ownFolder();
    return convert(program, await folder, docx, pdfOptions, timeout);
  };
  return {
    name: 'libreoffice',
    render: (docx, pdfOptions) => turn(() => render(docx, pdfOptions)),
  };
}

async function convert(
  program: string,
  folder: string,
  docx: Uint8Array,
  options: PdfOptions,
  timeout: number,
): ReturnType<PdfEngine['render']> {
  const library = await fontLibrary(options.fonts);
  const { configuration, substitutions } = await libreofficeFonts(
    requestedFonts(docx, zlibCompression),
    library,
  );
  const from = path.join(folder, 'document.docx');
  const to = path.join(folder, 'document.pdf');
  const fonts = path.join(folder, 'fonts.conf');
  await writeFile(fonts, configuration);
  await writeFile(from, docx);
  await rm(to, { force: true });
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const format = options.archive ? PDF_A_2 : 'pdf';
  const said = await run(
    program,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      folder,
      from,
    ],
    { ...process.env, FONTCONFIG_FILE: fonts, SAL_USE_VCLPLUGIN: 'svp' },
    timeout,
  );
  const pdf = await readFile(to).catch(() => undefined);
  if (!pdf) throw failure('pdf.libreoffice-failed', { reason: said.trim().slice(-300) || 'no output' });
  return {
    pdf: new Uint8Array(pdf),
    pages: countPages(pdf),
    fonts: substitutions,
    diagnostics: library.notes,
  };
}

function run(
  program: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  timeoutSeconds: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-2000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    // The launcher starts a child of its own, which only dies with the whole group.
    const timer = setTimeout(() => {
      stopGroup(child.pid);
      reject(failure('pdf.libreoffice-timeout', { seconds: timeoutSeconds }));
    }, timeoutSeconds * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      const absent = 'code' in error && error.code === ABSENT;
      reject(
        absent
          ? failure('pdf.libreoffice-missing')
          : failure('pdf.libreoffice-failed', { reason: error.message }),
      );
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

function stopGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'banbiao-libreoffice-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function installedProgram(): Promise<string> {
  const places = [
    ...(process.env['PATH'] ?? '')
      .split(path.delimiter)
      .flatMap((folder) => ['soffice', 'libreoffice', 'soffice.exe'].map((name) => path.join(folder, name))),
    path.join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'LibreOffice', 'program', 'soffice.exe'),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ];
  for (const place of places) {
    if (
      await access(place).then(
        () => true,
        () => false,
      )
    )
      return place;
  }
  throw failure('pdf.libreoffice-missing');
}

/** LibreOffice writes its page objects in the clear. */
const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const failure = (code: MessageCode, values = {}) =>
  new DiagnosticError([diagnostic(code, 'error', {}, values)]);

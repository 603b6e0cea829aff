import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { Dossier, FormDefinition } from '../form/index.js';
import { libreofficePdfEngine } from '../node/libreoffice-pdf-engine.js';
import { typstPdfEngine } from '../node/typst-pdf-engine.js';
import { zlibCompression } from '../node/zlib-compression.js';
import type { PdfDocument, PdfEngine } from '../pdf/index.js';
import {
  buildTemplate,
  compileTemplate,
  renderDocument,
  templateData,
  type CompiledTemplate,
} from '../word/index.js';
import type { Call, Option } from './command.js';
import { disk } from './disk-of-command.js';
import { formCalled } from './named.js';

/** Options of every command that prints. */
export const printOptions: readonly Option[] = [
  {
    name: 'fonts',
    value: 'bundled|system|FOLDER',
    description: {
      zh: '字体：bundled 自带（默认），system 本机，或字体文件夹',
      en: 'fonts: bundled (default), system, or a folder',
    },
  },
  {
    name: 'pdf-engine',
    value: 'typst|libreoffice',
    choices: ['typst', 'libreoffice'],
    description: { zh: '生成 PDF 的程序', en: 'program that makes the PDF' },
  },
  { name: 'archive', description: { zh: '存档用 PDF/A-2b', en: 'PDF/A-2b for archives' } },
  {
    name: 'template',
    value: 'FORM=FILE.docx',
    repeatable: true,
    description: { zh: '用自己的 Word 模板', en: 'use a Word template of your own' },
  },
];

export interface PrintedDocument {
  readonly docx: Uint8Array;
  /** Absent when only Word documents were asked for. */
  readonly pdf?: PdfDocument;
  readonly diagnostics: readonly Diagnostic[];
}

interface Setting {
  readonly fonts: string;
  readonly archive: boolean;
  readonly engine?: PdfEngine;
  readonly own: ReadonlyMap<string, Uint8Array>;
}

/** Prints forms as DOCX and PDF; each template is compiled once. */
export class DocumentPrinter {
  readonly #compiled = new Map<string, CompiledTemplate>();

  private constructor(private readonly setting: Setting) {}

  /** @throws DiagnosticError when an option names no form or no readable template. */
  static async of(call: Call): Promise<DocumentPrinter> {
    const own = new Map<string, Uint8Array>();
    for (const given of call.values('template')) {
      const [id = '', ...path] = given.split('=');
      if (path.length === 0) {
        throw new DiagnosticError([
          diagnostic(
            'command.option-value',
            'error',
            {},
            { name: '--template', found: given, allowed: 'FORM=FILE.docx' },
          ),
        ]);
      }
      own.set(formCalled(id).id, await disk.read(path.join('=')));
    }
    const wordOnly = call.has('docx') && !call.has('pdf');
    return new DocumentPrinter({
      own,
      fonts: call.value('fonts') ?? 'bundled',
      archive: call.has('archive'),
      ...(wordOnly ? {} : { engine: engineOf(call.value('pdf-engine')) }),
    });
  }

  /** @throws DiagnosticError when the template, or what it prints, cannot be printed. */
  async print(
    form: FormDefinition,
    dossier: Dossier,
    { title }: { readonly title: string },
  ): Promise<PrintedDocument> {
    const template = this.#templateOf(form);
    const { docx, diagnostics } = renderDocument(template, templateData(form, dossier), {
      compression: zlibCompression,
      place: { form: form.id },
    });
    const { engine, fonts, archive } = this.setting;
    if (!engine) return { docx, diagnostics };
    const pdf = await engine.render(docx, { fonts, title, archive });
    return { docx, pdf, diagnostics: [...diagnostics, ...pdf.diagnostics] };
  }

  #templateOf(form: FormDefinition): CompiledTemplate {
    const known = this.#compiled.get(form.id);
    if (known) return known;
    const docx = this.setting.own.get(form.id) ?? buildTemplate(form);
    const compiled = compileTemplate(docx, { compression: zlibCompression, place: { form: form.id } });
    this.#compiled.set(form.id, compiled);
    return compiled;
  }
}

const engineOf = (name: string | undefined): PdfEngine =>
  name === 'libreoffice' ? libreofficePdfEngine() : typstPdfEngine();

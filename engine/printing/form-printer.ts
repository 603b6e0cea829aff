import type { Compression } from '../core/ports.js';
import { DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import { dayOfForm, type Dossier, type FormDefinition } from '../form/index.js';
import { missingCharactersAtEntries, type LocateEntry } from './missing-characters.js';
import { pageFindings } from './page-findings.js';
import { unprintedEntries } from './unprinted-entries.js';
import { compactPdf, type PdfDocument, type PdfEngine } from '../pdf/index.js';
import {
  buildTemplate,
  compileTemplate,
  coreProperties,
  fitDocument,
  markDraft,
  renderDocument,
  templateData,
  type PrintableTemplate,
  type PrintedFor,
  type RenderedDocument,
  type RenderOptions,
  type TemplateData,
} from '../word/index.js';

export interface PrintedForm {
  readonly docx: Uint8Array;
  /** Absent when only Word documents were asked for. */
  readonly pdf?: PdfDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a form is printed with, beside its entries. */
export interface PrintedWith extends PrintedFor {
  /** Where an entry stands, for findings about what it holds. */
  readonly locate?: LocateEntry | undefined;
  /** Words in the footer of every page of what is not ready to be handed in. */
  readonly draft?: string | undefined;
}

export interface PrinterSetting {
  readonly compression: Compression;
  /** Without an engine only Word documents are made. */
  readonly engine?: PdfEngine;
  /** `bundled`, `system`, or a folder. */
  readonly fonts: string;
  readonly archive: boolean;
  /** PDFs in fewer bytes. */
  readonly compact?: boolean | undefined;
  /** Templates that stand in for our own, by form id. */
  readonly own: ReadonlyMap<string, Uint8Array>;
  /** A template of ours that was compiled before; without it, or where it has none, it is built and compiled now. */
  readonly compiled?: (form: string) => Promise<PrintableTemplate | undefined>;
  /** Renders templates with commands that are not compiled (IMAGE, LINK, HTML); without it they are refused. */
  readonly compatible?: CompatibleRenderer;
}

/** @throws DiagnosticError when the template cannot be rendered. */
export type CompatibleRenderer = (
  template: Uint8Array,
  data: TemplateData,
  options: RenderOptions,
) => Promise<RenderedDocument>;

/** Prints forms as DOCX and PDF; each template is compiled once. The same in Node and in the pane. */
export class FormPrinter {
  readonly #compiled = new Map<string, Promise<PrintableTemplate>>();

  constructor(private readonly setting: PrinterSetting) {}

  /**
   * @throws DiagnosticError when the template, or what it prints, cannot be printed.
   */
  async print(
    form: FormDefinition,
    dossier: Dossier,
    { locate, draft, ...about }: PrintedWith = {},
  ): Promise<PrintedForm> {
    const { engine, compression } = this.setting;
    const found: Diagnostic[] = [];
    const fit = (printed: string): string => {
      const { xml, faults } = fitDocument(printed, form);
      found.push(...pageFindings(faults, form, dossier, locate));
      return xml;
    };
    const rendered = await this.#document(form, templateData(form, dossier, about), {
      compression,
      place: { form: form.id },
      // A bureau's own template keeps its properties.
      ...(this.setting.own.has(form.id)
        ? {}
        : {
            fit,
            properties: coreProperties(form, {
              author: about.institution,
              day: dayOfForm(form, dossier.forms[form.id]),
            }),
          }),
    });
    const docx = draft === undefined ? rendered.docx : markDraft(rendered.docx, draft, compression);
    const diagnostics = [...found, ...unprintedEntries(form, dossier, locate), ...rendered.diagnostics];
    if (!engine) return { docx, diagnostics };
    const placed = (found: readonly Diagnostic[]) =>
      missingCharactersAtEntries(found, form, dossier, locate, about.typed);
    try {
      const pdf = await this.#typeset(engine, docx, form.title);
      return { docx, pdf, diagnostics: [...diagnostics, ...placed(pdf.diagnostics)] };
    } catch (error) {
      throw error instanceof DiagnosticError ? new DiagnosticError(placed(error.diagnostics)) : error;
    }
  }

  /**
   * The PDF of a finished Word document; absent when only Word documents were asked for.
   * @throws DiagnosticError when it cannot be printed.
   */
  async pdfOf(docx: Uint8Array, title: string): Promise<PdfDocument | undefined> {
    const { engine } = this.setting;
    return engine && this.#typeset(engine, docx, title);
  }

  async #typeset(engine: PdfEngine, docx: Uint8Array, title: string): Promise<PdfDocument> {
    const { fonts, archive, compact } = this.setting;
    const document = await engine.render(docx, { fonts, title, archive });
    return compact === true ? { ...document, pdf: await compactPdf(document.pdf) } : document;
  }

  async #document(
    form: FormDefinition,
    data: TemplateData,
    options: RenderOptions,
  ): Promise<RenderedDocument> {
    const template = await this.#templateOf(form);
    const { compatible, own } = this.setting;
    const docx = own.get(form.id);
    return template.uncompiled.length > 0 && compatible && docx
      ? compatible(docx, data, options)
      : renderDocument(template, data, options);
  }

  #templateOf(form: FormDefinition): Promise<PrintableTemplate> {
    const known = this.#compiled.get(form.id) ?? this.#compile(form);
    this.#compiled.set(form.id, known);
    return known;
  }

  async #compile(form: FormDefinition): Promise<PrintableTemplate> {
    const { compression, own, compiled } = this.setting;
    const docx = own.get(form.id);
    const shipped = docx ? undefined : await compiled?.(form.id);
    return shipped ?? compileTemplate(docx ?? buildTemplate(form), { compression, place: { form: form.id } });
  }
}

import { checkDossier, type CheckMode, type CheckResult } from '../check/index.js';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { Language } from '../core/messages/message.js';
import { readDossier, withComputed, type Dossier, type KitDefinition } from '../form/index.js';
import { readParameterFile, type RuleContext } from '../regulations/index.js';
import {
  patchWorkbook,
  readWorkbook,
  type EntryEdit,
  type PatchedWorkbook,
  type ReadWorkbook,
} from '../workbook/index.js';
import { checkWorkbook } from './check-workbook.js';
import { draftOf, printedWith } from './draft.js';
import type { PrintedForm } from '../printing/index.js';
import type { Forms } from './forms.js';
import { kitSheets, kitWorkbook } from './kit-workbook.js';
import type { Platform } from './platform.js';

export interface BanbiaoOptions {
  /** What there is to fill in: `forms` of `banbiao/forms`, or forms of your own. */
  readonly forms: Forms;
  /** Where it runs: `nodePlatform()` of `banbiao/node`. */
  readonly platform: Platform;
  /** Language of messages; forms, rules and reports are Chinese. `zh` unless said. */
  readonly language?: Language;
}

export interface CheckOptions {
  /** `filling` (the default) finds what is wrong; `final` also what is missing. */
  readonly mode?: CheckMode;
  /** Figures of a new round, as the JSON of a file for `--parameters`. */
  readonly parameters?: unknown;
}

export interface PrintOptions {
  /** Ids of the forms to print; every form that is filled in, unless said. */
  readonly forms?: readonly string[];
  /** Whether a PDF is made of each Word document. */
  readonly pdf?: boolean;
}

/** A form on paper. */
export interface Printed extends PrintedForm {
  /** Id of the form. */
  readonly form: string;
  readonly title: string;
}

/** A filled workbook that was read, or the entries alone. */
export type Filled = ReadWorkbook | Dossier;

/** The library: everything goes from bytes or plain data to bytes or plain data; no file is touched. */
export interface Banbiao {
  /** Ids and titles of the kits that there are. */
  readonly kits: readonly { readonly id: string; readonly title: string }[];

  /**
   * Reads a filled workbook, whatever program saved it last.
   * @param file name for messages.
   * @throws DiagnosticError when it is damaged, not ours, or of a newer layout.
   * @example
   * const bytes = await banbiao.fill({ kit: 'zj-order', forms: { 'zj-order-form': { project_name: '研修' } } });
   * const { dossier, locate } = banbiao.open(bytes);
   * equal(dossier.forms['zj-order-form']?.project_name, '研修');
   * equal(typeof locate({ form: 'zj-order-form', field: 'project_name' })?.cell, 'string');
   */
  open(bytes: Uint8Array, file?: string): ReadWorkbook;

  /**
   * What is wrong with the entries, the most severe first, each finding with its cells and the provision word for
   * word; and which provisions could not be judged because entries are blank.
   * @example
   * const projects = [{ project_name: '研修', project_scope: '全省', leader_name: '林知远', class_size: 500 }];
   * const { findings } = banbiao.check({ kit: 'zj-projects', forms: { 'zj-project-register': { projects } } });
   * ok(findings.every(({ code, message }) => code !== '' && message !== ''));
   */
  check(filled: Filled, options?: CheckOptions): CheckResult;

  /**
   * A kit's workbook, filled with what is given and blank elsewhere.
   * @param data a dossier as plain JSON: the kit's id, and the entries by form and field.
   * @throws DiagnosticError naming every entry that no form has or that is of the wrong kind.
   * @example
   * const blank = await banbiao.fill({ kit: 'hz-hybrid', forms: {} });
   * equal(banbiao.open(blank).dossier.kit, 'hz-hybrid');
   */
  fill(data: unknown): Promise<Uint8Array>;

  /**
   * Sets and clears entries in somebody's own workbook: only their cells, and what formulas show of them, are written;
   * every other byte stays as it is.
   * @throws DiagnosticError naming every entry that cannot be written; nothing is changed then.
   * @example
   * const filled = await banbiao.fill({ kit: 'zj-order', forms: {} });
   * const path = { form: 'zj-order-form', field: 'project_name' };
   * const { bytes: patched, changes } = banbiao.patch(filled, [{ path, value: '研修' }]);
   * equal(changes.length, 1);
   * equal(banbiao.open(patched).dossier.forms['zj-order-form']?.project_name, '研修');
   */
  patch(bytes: Uint8Array, edits: readonly EntryEdit[], file?: string): PatchedWorkbook;

  /**
   * The filled forms as Word documents, and as PDFs where asked for. What could not be read stands as it was typed; of a
   * workbook in which something is unread, missing or violated every page is marked 校对稿.
   * @throws DiagnosticError when something cannot be printed.
   * @example
   * const [order] = await banbiao.print({ kit: 'zj-order', forms: { 'zj-order-form': { project_name: '研修' } } });
   * equal(order?.form, 'zj-order-form');
   * ok((order?.docx.length ?? 0) > 1000);
   */
  print(filled: Filled, options?: PrintOptions): Promise<Printed[]>;
}

/**
 * The library for one set of forms on one platform.
 * @example
 * import { createBanbiao } from 'banbiao';
 * import { forms } from 'banbiao/forms';
 * import { nodePlatform } from 'banbiao/node';
 *
 * const banbiao = createBanbiao({ forms, platform: nodePlatform() });
 * ok(banbiao.kits.some(({ id }) => id === 'hz-hybrid'));
 */
export function createBanbiao({ forms, platform, language = 'zh' }: BanbiaoOptions): Banbiao {
  const { registry } = forms;
  const { compression } = platform;
  return {
    kits: [...registry.kits.values()].map(({ id, title }) => ({ id, title })),
    open: (bytes, file) =>
      readWorkbook(bytes, registry, { compression, ...(file === undefined ? {} : { file }) }),
    check(filled, { mode = 'filling', parameters } = {}) {
      const context: RuleContext =
        parameters === undefined ? {} : { overrides: readParameterFile(parameters) };
      if ('identity' in filled) {
        return checkWorkbook(forms, '', filled, { mode, language, context }).result;
      }
      const dossier = withComputed(filled, registry);
      return checkDossier({ dossier, registry, facts: forms.factsOf(dossier), mode, language, context });
    },
    async fill(data) {
      const { dossier, diagnostics } = readDossier(data, registry);
      if (!dossier) throw new DiagnosticError(diagnostics);
      return kitWorkbook(forms, platform.buildWorkbook, kitOf(dossier, forms), dossier);
    },
    patch: (bytes, edits, file) =>
      patchWorkbook(bytes, registry, edits, {
        compression,
        ...(file === undefined ? {} : { file }),
        built: (dossier, ...asked) => kitSheets(forms, kitOf(dossier, forms), dossier, ...asked),
      }),
    async print(filled, { forms: wanted, pdf = false } = {}) {
      const read = 'identity' in filled ? filled : undefined;
      const dossier = withComputed(read?.dossier ?? (filled as Dossier), registry);
      const draft =
        read && draftOf(checkWorkbook(forms, '', read, { mode: 'final', language, context: {} }).result);
      const printer = platform.printer(pdf);
      const printed: Printed[] = [];
      const { forms: own, references = [] } = kitOf(dossier, forms);
      for (const id of [...own, ...references]) {
        const form = registry.forms.get(id);
        if (!form || !(wanted?.includes(id) ?? dossier.forms[id] !== undefined)) continue;
        const documents = await printer.print(form, dossier, read && printedWith(registry, read, draft));
        printed.push({ form: id, title: form.title, ...documents });
      }
      return printed;
    },
  };
}

/** @throws DiagnosticError when there is no such kit. */
function kitOf({ kit: id }: Dossier, { registry }: Forms): KitDefinition {
  const kit = registry.kits.get(id);
  if (kit) return kit;
  const allowed = [...registry.kits.keys()].join(', ');
  throw new DiagnosticError([
    diagnostic('command.kit-unknown', 'error', {}, { found: id, allowed, suggestion: '' }),
  ]);
}

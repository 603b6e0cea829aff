import { withComputed, type Dossier, type FormDefinition } from '../../engine/form/index.js';
import { FormPrinter } from '../../engine/library/form-printer.js';
import { libreofficePdfEngine } from '../../engine/node/libreoffice-pdf-engine.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { registry } from '../../templates/index.js';
import { readPaper } from './paper.js';
import { readPdfWords } from './pdf-words.js';

const ENGINES = { typst: typstPdfEngine, libreoffice: libreofficePdfEngine } as const;

const printerWith = (engine: keyof typeof ENGINES): FormPrinter =>
  new FormPrinter({
    own: new Map(),
    compression: zlibCompression,
    fonts: 'bundled',
    archive: false,
    engine: ENGINES[engine](),
  });

const printers: Partial<Record<keyof typeof ENGINES, FormPrinter>> = {};

/** A form on paper: the blocks of its Word document, the words of its PDF, and how many pages they take. */
export async function printed(
  form: FormDefinition,
  dossier: Dossier,
  engine: keyof typeof ENGINES = 'typst',
) {
  printers[engine] ??= printerWith(engine);
  const { docx, pdf } = await printers[engine].print(form, withComputed(dossier, registry));
  if (!pdf) throw new Error('no PDF');
  return { docx: readPaper(docx), words: readPdfWords(pdf.pdf), pages: pdf.pages };
}

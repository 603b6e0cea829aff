import { withComputed, type Dossier, type FormDefinition } from '../../engine/form/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { typstPdfEngine } from '../../engine/node/typst-pdf-engine.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { registry } from '../../templates/index.js';
import { readPaper } from './paper.js';
import { readPdfWords } from './pdf-words.js';

let own: FormPrinter | undefined;

const printer = (): FormPrinter =>
  (own ??= new FormPrinter({
    own: new Map(),
    compression: zlibCompression,
    fonts: 'bundled',
    archive: false,
    engine: typstPdfEngine(),
  }));

/** A form on paper: the blocks of its Word document, the words of its PDF, and how many pages they take. */
export async function printed(form: FormDefinition, dossier: Dossier) {
  const { docx, pdf } = await printer().print(form, withComputed(dossier, registry));
  if (!pdf) throw new Error('no PDF');
  return { file: docx, docx: readPaper(docx), words: readPdfWords(pdf.pdf), pages: pdf.pages };
}

/*
 * The forms of a workbook on paper: Word documents and PDFs in a folder.
 *
 *   node print-a-workbook.ts WORKBOOK.xlsx FOLDER
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBanbiao } from 'banbiao';
import { forms } from 'banbiao/forms';
import { nodePlatform } from 'banbiao/node';

const [file = '', folder = '.'] = process.argv.slice(2);
const banbiao = createBanbiao({ forms, platform: nodePlatform() });

mkdirSync(folder, { recursive: true });
for (const { form, docx, pdf } of await banbiao.print(banbiao.open(readFileSync(file)), { pdf: true })) {
  writeFileSync(join(folder, `${form}.docx`), docx);
  if (pdf) writeFileSync(join(folder, `${form}.pdf`), pdf.pdf);
  console.log(`${form}: ${pdf?.pages ?? 0} pages`);
}

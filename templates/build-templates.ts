import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTemplate, referencePage } from '../engine/word/index.js';
import { registry } from './index.js';

/** Builds `template.docx` and `README.md` of every form next to its definition. */
for (const form of registry.forms.values()) {
  const folder = join(import.meta.dirname, form.id);
  await writeFile(join(folder, 'template.docx'), buildTemplate(form));
  await writeFile(join(folder, 'README.md'), referencePage(form));
}

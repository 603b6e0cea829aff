import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFiles } from './build-files.js';
import { registry } from './index.js';

/** Builds what is kept beside the definition of every form. */
for (const form of registry.forms.values())
  for (const { name, contents } of builtFiles(form))
    await writeFile(join(import.meta.dirname, form.id, name), contents);

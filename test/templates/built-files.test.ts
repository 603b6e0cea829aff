import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../templates/build-files.js';
import { registry } from '../../templates/index.js';

const templates = join(import.meta.dirname, '../../templates');

describe.each([...registry.forms.values()].map((form) => [form.id, form] as const))('%s', (id, form) => {
  it.each(builtFiles(form).map(({ name, contents }) => [name, contents] as const))(
    'keeps the %s that its definition builds (npm run templates)',
    (name, contents) => {
      const isSame = Buffer.from(contents).equals(readFileSync(join(templates, id, name)));
      expect(isSame, 'what is kept is out of date: npm run templates').toBe(true);
    },
  );
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { collectedSource, type CollectedSource } from '../../engine/bureau/index.js';
import { product } from '../../engine/cli/product.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readWorkbook, type ReadWorkbook } from '../../engine/workbook/index.js';
import { kitBytes } from '../addin/opened-kit.js';
import { sampleDossier } from '../cli/sample-dossier.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const bytes = await kitBytes(sampleDossier('zj-review'));

function sourceOf(): { readonly source: CollectedSource | undefined; readonly read: WeakRef<ReadWorkbook> } {
  const { registry, factsOf } = product;
  const read = readWorkbook(bytes, registry, { compression: zlibCompression });
  const forms = new Set(['zj-table-1', 'zj-table-2']);
  const source = collectedSource(read, {
    file: '一.xlsx',
    contents: '',
    modified: 0,
    forms,
    registry,
    factsOf,
    findings: [],
  });
  return { source, read: new WeakRef(read) };
}

it('a collection keeps what it needs of a workbook, and lets the workbook go', async () => {
  const { source, read } = sourceOf();
  await new Promise((resolve) => setTimeout(resolve, 50));
  collectGarbage();
  expect(read.deref()).toBeUndefined();
  expect(source?.placeOf({ form: 'zj-table-1', field: 'institution_name' })).toMatchObject({
    cell: expect.any(String) as string,
  });
});

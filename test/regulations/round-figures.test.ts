import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../engine/library/check-workbook.js';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { product } from '../../engine/cli/product.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { roundFigures } from '../../engine/regulations/index.js';
import { readWorkbook, type ParameterEntry } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { dossierOf, scenarios } from './scenario.js';

const SENTENCE = '一般机构限报25项，第26项超出';
const CAP = 'zj-2021-157.s3.1.cap-general';

/** The register of 26 projects, checked with figures entered on its 参数 sheet. */
async function checkedWith(parameters: readonly ParameterEntry[]) {
  const one = [...scenarios.values()].flat().find(({ sentence }) => sentence === SENTENCE);
  const kit = registry.kits.get('zj-projects');
  if (!one || !kit) throw new Error('no register of 26 projects');
  const read = readWorkbook(await kitWorkbook(kit, dossierOf(one)), registry, {
    compression: zlibCompression,
  });
  const setting = { mode: 'filling', language: 'zh', context: {} } as const;
  const { result } = checkWorkbook(product, 'a.xlsx', { ...read, parameters }, setting);
  return {
    cap: result.findings.find(({ code }) => code === CAP),
    figure: result.findings.find(({ code }) => code === 'regulations.figure-without-document'),
    lists: read.parameters,
  };
}

describe('a new round', () => {
  it('has its figures on a sheet of the workbook, those in force beside them', () => {
    const figures = roundFigures(['zj-2021-157', 'hz-2019-5']);
    expect(figures.map(({ id }) => id)).toContain('zj-2021-157:cap_general');
    expect(figures.find(({ id }) => id === 'zj-2021-157:cap_general')).toMatchObject({
      inForce: '25项',
      source: '浙教办函〔2021〕157号',
    });
    expect(figures).toHaveLength(15);
  });

  it('leaves the published figure in force while nothing is entered', async () => {
    const { cap, lists } = await checkedWith([]);
    expect(lists).toEqual([]);
    expect(cap).toMatchObject({ actual: '26', permitted: '25' });
  });

  it('allows what a notice with its number allows', async () => {
    const entry = { id: 'zj-2021-157:cap_general', value: 30, cell: 'E7' };
    const noted = { ...entry, document: '浙教办函〔2021〕200号', from: '2021.7.1' };
    expect((await checkedWith([noted])).cap).toBeUndefined();
    const lower = await checkedWith([{ ...noted, value: 20 }]);
    expect(lower.cap).toMatchObject({ actual: '26', permitted: '20' });
    expect(lower.cap?.notes.join()).toContain('浙教办函〔2021〕200号');
  });

  it('does not take a figure without the number of its document', async () => {
    const { cap, figure } = await checkedWith([{ id: 'zj-2021-157:cap_general', value: 30, cell: 'E7' }]);
    expect(cap).toMatchObject({ permitted: '25' });
    expect(figure?.places).toMatchObject([{ sheet: '参数', cell: 'E7' }]);
  });
});

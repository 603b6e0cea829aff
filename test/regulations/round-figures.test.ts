import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { product } from '../../engine/cli/product.js';
import { checkWorkbook, type CheckSetting } from '../../engine/library/check-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { figuresGiven, readParameterFile, roundFigures } from '../../engine/regulations/index.js';
import { readWorkbook, type ParameterEntry } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { dossierOf, scenarios } from './scenario.js';

const SENTENCE = '一般机构限报25项，第26项超出';
const CAP = 'zj-2021-157.s3.1.cap-general';

function registerOf26() {
  const one = [...scenarios.values()].flat().find(({ sentence }) => sentence === SENTENCE);
  const kit = registry.kits.get('zj-projects');
  if (!one || !kit) throw new Error('no register of 26 projects');
  return { kit, dossier: dossierOf(one) };
}

const read = (bytes: Uint8Array) => readWorkbook(bytes, registry, { compression: zlibCompression });
const blank = read(await kitWorkbook(registerOf26().kit, registerOf26().dossier));

/** The register of 26 projects, checked with figures entered on its 参数 sheet. */
function checkedWith(parameters: readonly ParameterEntry[], given: Partial<CheckSetting> = {}) {
  const setting = { mode: 'filling', language: 'zh', context: {}, ...given } as const;
  const { result } = checkWorkbook(product, 'a.xlsx', { ...blank, parameters }, setting);
  const find = (code: string) => result.findings.find((one) => one.code === code);
  return {
    cap: find(CAP),
    incomplete: find('regulations.figure-without-document'),
    counting: find('regulations.self-entered-figure'),
    unused: find('regulations.self-entered-figure-unused'),
  };
}

const entry = { id: 'zj-2021-157:cap_general', value: 30, cell: 'E7' };
const noted = { ...entry, document: '浙教办函〔2021〕200号', from: '2021.7.1' };
const raised = { ...noted, value: 9999 };
const givenCap = (value: number, from = '2021-07-01') =>
  readParameterFile({
    document: '浙教办函〔2021〕200号',
    from,
    parameters: { 'zj-2021-157': { cap_general: value } },
  });

describe('a new round', () => {
  it('has its figures on a sheet of the workbook, those in force beside them', () => {
    const figures = roundFigures(['zj-2021-157', 'hz-2019-5']);
    expect(figures.find(({ id }) => id === 'zj-2021-157:cap_general')).toMatchObject({
      unit: '项',
      published: expect.arrayContaining([
        { from: '2021-06-20', value: 25, source: '浙教办函〔2021〕157号' },
      ]) as unknown,
      rules: new Set(['zj-2021-157.s3.1.cap-effective', CAP]),
    });
    expect(figures).toHaveLength(15);
  });

  it('leaves the published figure in force while nothing is entered', () => {
    expect(blank.parameters).toEqual([]);
    expect(checkedWith([]).cap).toMatchObject({ actual: '26', permitted: '25' });
  });

  it('allows what a notice with its number allows', () => {
    expect(checkedWith([noted]).cap).toBeUndefined();
    const lower = checkedWith([{ ...noted, value: 20 }]);
    expect(lower.cap).toMatchObject({ actual: '26', permitted: '20' });
    expect(lower.cap?.notes.join()).toContain('本工作簿参数页所填的浙教办函〔2021〕200号');
  });

  it('says that a figure of the workbook itself was used, though it left nothing to find', () => {
    const { counting } = checkedWith([raised]);
    expect(counting?.message).toContain('9999项');
    expect(counting?.places).toMatchObject([{ sheet: '参数', cell: 'E7' }]);
  });

  it('takes the later of two values entered, each from its day', () => {
    const first = { ...noted, value: 22 };
    const second = { ...noted, value: 21, from: '2021-07-10', cell: 'E8' };
    expect(checkedWith([second, first]).cap).toMatchObject({ permitted: '21' });
    expect(checkedWith([first, { ...second, from: '2030-01-01' }]).cap).toMatchObject({ permitted: '22' });
  });

  it('does not take a figure without the number of its document', () => {
    const { cap, incomplete } = checkedWith([entry]);
    expect(cap).toMatchObject({ permitted: '25' });
    expect(incomplete?.places).toMatchObject([{ sheet: '参数', cell: 'E7' }]);
  });
});

describe("in a bureau's run", () => {
  it('a workbook cannot raise its own limits, and the attempt is named', () => {
    const { cap, unused } = checkedWith([raised], { examiner: 'bureau' });
    expect(cap).toMatchObject({ level: 'violation', actual: '26', permitted: '25' });
    expect(unused).toMatchObject({ level: 'warning' });
    expect(unused?.message).toContain('本机构自填参数');
  });

  it('nor does it count beside the figures that the bureau gives', () => {
    const context = { overrides: givenCap(20) };
    const { cap, unused } = checkedWith([raised], { context });
    expect(cap).toMatchObject({ actual: '26', permitted: '20' });
    expect(unused?.permitted).toContain('20项');
  });

  it('an entry that says what the bureau says is no difference', () => {
    const context = { overrides: givenCap(20) };
    expect(checkedWith([{ ...noted, value: 20 }], { context }).unused).toBeUndefined();
    expect(checkedWith([{ ...noted, value: 25 }], { examiner: 'bureau' }).unused).toBeUndefined();
  });
});

describe('the 参数 sheet', () => {
  it('keeps what is written into it: given figures and earlier entries alike', async () => {
    const { kit, dossier } = registerOf26();
    const overrides = readParameterFile([
      { document: '甲号', from: '2021-07-01', parameters: { 'zj-2021-157': { cap_general: 22 } } },
      { document: '乙号', from: '2026-01-01', parameters: { 'zj-2021-157': { cap_general: 18 } } },
      {
        document: '乙号',
        from: '2026-01-01',
        parameters: {
          'zj-2021-157.s4.1.application': { window_end: '2026-07-20' },
          'hz-2019-5.s2.2.online-quarter': { max_online_share: '1/5' },
        },
      },
    ]);
    const figures = figuresGiven(overrides);
    expect(figures).toHaveLength(4);
    const again = read(await kitWorkbook(kit, dossier, { figures }));
    expect(again.parameters.map(({ id, value, document }) => [id, value, document])).toEqual([
      ['zj-2021-157:cap_general', 22, '甲号'],
      ['zj-2021-157:cap_general', 18, '乙号'],
      ['zj-2021-157.s4.1.application:window_end', expect.any(Number), '乙号'],
      ['hz-2019-5.s2.2.online-quarter:max_online_share', '1/5', '乙号'],
    ]);
    const { result } = checkWorkbook(product, 'a.xlsx', again, {
      mode: 'filling',
      language: 'zh',
      context: {},
    });
    expect(result.findings.find(({ code }) => code === CAP)).toMatchObject({ permitted: '22' });
    const once = read(await kitWorkbook(kit, dossier, { figures: again.parameters }));
    expect(once.parameters).toEqual(again.parameters);
  });
});

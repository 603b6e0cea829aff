import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { describe as inWords } from '../../engine/core/messages/describe.js';
import { readParameterFile } from '../../engine/regulations/index.js';

const notice = { document: '浙教办函〔2026〕12号', from: '2026-06-20' };

function complaints(json: unknown): string[] {
  try {
    readParameterFile(json);
    return [];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.map((one) => `${one.code}: ${inWords(one, 'zh').what}`);
  }
}

describe("a bureau's parameter file", () => {
  it('sets a figure of a rule or of a document, for every rule that uses it', () => {
    const read = readParameterFile([
      { ...notice, parameters: { 'zj-2021-157': { cap_general: 30 } } },
      { ...notice, parameters: { 'zj-2014-rules.a10.class-size-60': { max_class_size: 50 } } },
    ]);
    expect(read).toEqual({
      'zj-2021-157:cap_general': [{ from: '2026-06-20', value: 30, document: '浙教办函〔2026〕12号' }],
      'zj-2014-rules.a10.class-size-60:max_class_size': [
        { from: '2026-06-20', value: 50, document: '浙教办函〔2026〕12号' },
      ],
    });
    const ofRule = { 'zj-2021-157.s3.1.cap-general': { cap_general: 30 } };
    expect(Object.keys(readParameterFile({ ...notice, parameters: ofRule }))).toEqual([
      'zj-2021-157:cap_general',
    ]);
  });

  it('may write a share as a fraction or as a number', () => {
    const parameters = { 'hz-2019-5.s2.2.online-quarter': { max_online_share: 0.3 } };
    expect(complaints({ ...notice, parameters })).toEqual([]);
  });

  it('says which rule, where several of a document have a figure of that name', () => {
    const parameters = { 'zj-2021-157': { window_start: '2026-06-20' } };
    expect(complaints({ ...notice, parameters })).toEqual([
      'regulations.parameter-of-several: 文件“zj-2021-157”有几条规定各有自己的“window_start”。',
    ]);
  });

  it('reports everything that is wrong at once', () => {
    const parameters = {
      'zj-2021-175': { cap_general: 30 },
      'zj-2021-157.s3.1.cap-general': { cap_generel: 30 },
      'zj-2021-157.s4.1.application': { window_start: 20260701 },
    };
    expect(complaints({ ...notice, parameters })).toEqual([
      'regulations.parameter-rule-unknown: 参数文件提到的规定“zj-2021-175”不存在。',
      'regulations.parameter-unknown: 规定“zj-2021-157.s3.1.cap-general”没有参数“cap_generel”。',
      'regulations.parameter-kind: 规定“zj-2021-157.s4.1.application”的参数“window_start”写成了 20260701，与原来的数值不是同一类。',
    ]);
  });

  it.each([
    ['no document', { from: '2026-06-20', parameters: {} }],
    ['no such day', { ...notice, from: '2026-02-31', parameters: {} }],
    ['something else beside', { ...notice, parameters: {}, formula: '=1+1' }],
  ])('is refused with %s', (_what, json) => {
    expect(complaints(json)).toEqual(['regulations.parameter-file-shape: 参数文件的写法不对。']);
  });
});

import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { partnersOf } from '../../engine/design/index.js';
import { readParameterFile } from '../../engine/regulations/index.js';
import { definition, lawfulSample } from './hybrid-designs.js';

const PARTNER = '云帆远程教育中心';
const ITEM = 'hz-2019-5.s2.3.dual-qualification';
/** The application of the sample is of 2026-06-10. */
const notice = (from: string, ...names: string[]) => ({
  document: `杭师质监〔${from.slice(0, 4)}〕9号`,
  from,
  lists: { [ITEM]: names },
});
const remarks = (...notices: ReturnType<typeof notice>[]): string[] =>
  partnersOf(definition.partners, lawfulSample, { overrides: readParameterFile(notices) }).remarks.filter(
    (one) => one.includes('名录'),
  );

describe('the list of approved remote institutions', () => {
  it('is not published: without a list people are asked to look', () => {
    expect(remarks()).toEqual([expect.stringContaining(`没有公开，请自行核对“${PARTNER}”是否在名录内`)]);
  });

  it('says nothing of an institution that is on it', () => {
    expect(remarks(notice('2026-06-10', '别的中心', ` ${PARTNER}`))).toEqual([]);
  });

  it('names an institution that is not on the list of its day', () => {
    expect(remarks(notice('2025-01-01', '别的中心'), notice('2026-06-11', PARTNER))).toEqual([
      expect.stringContaining(`“${PARTNER}”不在杭师质监〔2025〕9号的远程培训机构名录内（2025-01-01起，1家`),
    ]);
  });

  it('is refused for an item that no document has', () => {
    expect(() =>
      readParameterFile({ document: '甲', from: '2026-01-01', lists: { nowhere: ['乙'] } }),
    ).toThrow(DiagnosticError);
  });
});

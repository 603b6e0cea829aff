import type { PlainBlock, PlainPage } from '../../word/index.js';
import { grouped } from '../across/name-key.js';
import type { Standing, State } from '../roster/standing.js';

const STATES: readonly State[] = ['未交', '读不了', '已退回', '缺表1', '缺专家', '已交'];
const FILLS: Readonly<Record<State, string>> = {
  未交: 'F8D7DA',
  读不了: 'F8D7DA',
  已退回: 'F8D7DA',
  缺表1: 'FFF3CD',
  缺专家: 'FFF3CD',
  已交: 'D6EFDD',
};

/**
 * 催报表: who has not handed in what, county by county, with whom to ask.
 * @param about of what, until when, and whom to call, where that is known
 */
export function reminderPage(standings: readonly Standing[], about?: string): PlainPage {
  const open = standings.filter(({ state }) => state !== '已交');
  const counties = grouped(open, ({ institution }) => institution.county || '其他');
  return {
    title: '催报表',
    subtitle: countWords(standings),
    blocks: [
      ...(about === undefined ? [] : [{ kind: 'paragraph', text: about } as const]),
      ...(open.length === 0 ? [{ kind: 'paragraph', text: '全部收齐。' } as const] : []),
      ...[...counties].flatMap(([county, ofOne]): PlainBlock[] => [
        { kind: 'heading', text: `${county}（${ofOne.length} 个机构）` },
        {
          kind: 'table',
          widths: [9, 4, 5, 3, 12],
          header: true,
          rows: [
            ['机构', '联系人', '电话', '情况', '缺什么'].map((text) => ({
              text,
              bold: true,
              fill: 'E8ECF2',
            })),
            ...ofOne.map(({ institution: { name, contact, phone }, state, lacking }) => [
              { text: name },
              { text: contact },
              { text: phone },
              { text: state, fill: FILLS[state] },
              { text: lacking },
            ]),
          ],
        },
      ]),
    ],
  };
}

/** The same to paste into a message: a line for each institution. */
export function reminderText(standings: readonly Standing[]): string {
  const open = standings.filter(({ state }) => state !== '已交');
  const counties = grouped(open, ({ institution }) => institution.county || '其他');
  const lines = [...counties].flatMap(([county, ofOne]) => [
    `【${county}】`,
    ...ofOne.map(({ institution: { name, contact, phone }, state, lacking }) => {
      const whom = [contact, phone].filter((part) => part !== '').join(' ');
      return `${name}${whom === '' ? '' : `（${whom}）`}：${state}，${lacking}。`;
    }),
    '',
  ]);
  return `${[`报送情况：${countWords(standings)}`, '', ...lines].join('\r\n').trimEnd()}\r\n`;
}

/** How many there are of each state; 已退回 only where somebody returned something. */
export const stateCounts = (standings: readonly Standing[]): { state: State; count: number }[] =>
  STATES.map((state) => ({
    state,
    count: standings.filter((one) => one.state === state).length,
  })).filter(({ state, count }) => state !== '已退回' || count > 0);

const countWords = (standings: readonly Standing[]): string =>
  `共 ${standings.length} 个机构：${stateCounts(standings)
    .map(({ state, count }) => `${state} ${count}`)
    .join('，')}`;

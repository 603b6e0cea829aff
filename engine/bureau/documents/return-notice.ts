import { writtenPlaces, type Finding } from '../../check/index.js';
import type { PlainBlock, PlainPage } from '../../word/index.js';
import { grouped } from '../across/name-key.js';
import type { CollectedSource } from '../collect/collected-source.js';
import { returnLines, type ReturnLine } from './return-lines.js';

/** What an institution has to mend in its own workbook, and the notice with which it gets it back. */
export interface ReturnNotice {
  readonly institution: string;
  readonly page: PlainPage;
  /** To paste into a message. */
  readonly text: string;
}

/** The gravest are named one by one; a notice with more is a report. */
const NAMED = 30;
const IN_A_MESSAGE = 3;

/** The first line of several, without the stop at its end. */
const firstClause = (text: string): string => (text.split('\n')[0] ?? '').replace(/。$/u, '');

/** What several versions of a workbook have in common is said once. */
const saidOnce = (findings: readonly Finding[]): Finding[] =>
  [...grouped(findings, (one) => `${one.message}\n${writtenPlaces(one.places)}`).values()].flatMap(
    ([first]) => first ?? [],
  );

/** `28 处需要改正，还有没填或缺少的内容`, as far as there are any; how many blanks there are each line says itself. */
const countWords = (wrong: number, blank: number): string =>
  wrong === 0 ? '没填或缺少的内容' : ` ${wrong} 处需要改正${blank > 0 ? '，还有没填或缺少的内容' : ''}`;

/** A workbook that goes back to its institution. */
export interface ReturnedWorkbook {
  readonly institution: string;
  readonly wrong: readonly Finding[];
  readonly blank: readonly Finding[];
  /** What the bureau says itself. */
  readonly note?: string;
  /** By when it is expected again, and whom to ask; a line to be filled in by hand unless said. */
  readonly closing?: string;
}

/** 退回通知 for every institution in whose own workbook a check found violations, errors or blanks. */
export function returnNotices(sources: readonly CollectedSource[]): ReturnNotice[] {
  const own = sources.filter(({ claims }) => claims.evaluation === undefined);
  return [...grouped(own, ({ institution }) => institution?.key ?? '').values()].flatMap(
    (ofOne): ReturnNotice[] => {
      const wrong = saidOnce(ofOne.flatMap((one) => one.findings.filter(({ level }) => level !== 'warning')));
      const blank = saidOnce(ofOne.flatMap((one) => one.lacking));
      if (wrong.length + blank.length === 0) return [];
      return [returnNotice({ institution: ofOne[0]?.institution?.name ?? '', wrong, blank })];
    },
  );
}

/** 退回通知 for one workbook. */
export function returnNotice({
  institution,
  wrong,
  blank,
  note = '',
  closing = '重新报送的截止时间：　　　　年　　月　　日　　　　　联系人、电话：',
}: ReturnedWorkbook): ReturnNotice {
  // What is wrong comes before what is only blank.
  const lines = [...returnLines(wrong), ...returnLines(blank)];
  const count = countWords(wrong.length, blank.length);
  const paragraph = (text: string): PlainBlock => ({ kind: 'paragraph', text });
  const found =
    lines.length === 0
      ? [paragraph('你单位报送的材料已退回，请按退回意见修改后重新报送。')]
      : [
          paragraph(`你单位报送的材料有${count}，请改正、补齐后重新报送：`),
          tableOf(lines),
          ...(lines.length > NAMED ? [paragraph(`另有 ${lines.length - NAMED} 类问题，见检查报告。`)] : []),
        ];
  const named = lines
    .slice(0, IN_A_MESSAGE)
    .map(
      ({ place, what, count: alike }, index) =>
        `${index + 1}．${place} ${firstClause(what)}${alike > 1 ? `（同类共 ${alike} 处）` : ''}`,
    );
  return {
    institution,
    page: {
      title: '退回修改通知',
      subtitle: institution,
      blocks: [
        ...(note === '' ? [] : [`退回意见：${note}`.split('\n').map(paragraph)].flat()),
        ...found,
        paragraph(closing),
      ],
    },
    text: `${institution}：报送的材料有${count}。${named.join('；')}${lines.length > IN_A_MESSAGE ? '等，详见退回通知' : ''}。请改正、补齐后重新报送。`,
  };
}

const tableOf = (lines: readonly ReturnLine[]): PlainBlock => ({
  kind: 'table',
  widths: [2, 7, 12, 9],
  header: true,
  rows: [
    ['序号', '位置', '问题', '怎样改'].map((text) => ({ text, bold: true, fill: 'E8ECF2' })),
    ...lines
      .slice(0, NAMED)
      .map(({ place, what, remedy }, index) => [
        { text: String(index + 1), align: 'center' as const },
        { text: place },
        { text: what },
        { text: remedy },
      ]),
  ],
});

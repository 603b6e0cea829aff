import {
  comparisonOf,
  gathered,
  type Design,
  type DesignBasis,
  type ShownProposal,
} from '../design/index.js';
import { fitsOnePage, plainPage, type PlainBlock, type PlainCell, type PlainPage } from '../word/index.js';
import { barBlocks, head, weekBlocks } from './design-pictures.js';

const OVER = 'F6C9C2';
const ELSEWHERE = '见加载项和网页的“设计测算”。';

/** How much of a design its page says; the rest is counted. */
interface Room {
  readonly proposals: readonly ShownProposal[];
  readonly remarks: readonly string[];
}

/** 设计测算 as one page to discuss with the partner: a Word document. */
export function designPage(design: Design): Uint8Array {
  const remarks = remarksOf(design);
  const [some, one] = [foremost(design.proposals, 2), foremost(design.proposals, 1)];
  const rooms: readonly Room[] = [
    { proposals: some, remarks },
    { proposals: one, remarks },
    // What is merely to be looked at gives way first, then what settles least.
    ...remarks.map((_, at) => ({ proposals: one, remarks: remarks.slice(0, -1 - at) })),
    ...one.map((_, at) => ({ proposals: one.slice(0, -1 - at), remarks: [] })),
  ];
  const pages = rooms.map((room) => () => pageOf(design, room));
  const fitting = pages.find((page) => fitsOnePage(page())) ?? pages.at(-1);
  return plainPage(fitting ? fitting() : pageOf(design, { proposals: [], remarks: [] }));
}

function pageOf(design: Design, { proposals, remarks }: Room): PlainPage {
  const { project, limits, advises, advice, bars, timetable } = design;
  const documents = new Documents();
  return {
    title: '设计测算',
    ...(project === '' ? {} : { subtitle: project }),
    onePage: true,
    blocks: [
      { kind: 'heading', text: '一、允许多少' },
      limitTable(limits, documents),
      ...bars.flatMap(barBlocks),
      ...(advises
        ? [
            { kind: 'heading' as const, text: '二、怎样改' },
            ...changeBlocks(proposals, design.proposals.length - proposals.length, advice, documents),
          ]
        : []),
      ...weekBlocks(timetable),
      ...remarkBlocks(remarks, remarksOf(design).length - remarks.length),
      { kind: 'paragraph', text: documents.words },
    ],
  };
}

/** The documents that a page cites, each by a mark that is explained at its end. */
class Documents {
  private readonly known: string[] = [];

  /** ①第十条；②二（二） */
  cited(basis: readonly DesignBasis[]): string {
    const cited = basis.map(({ instrument, article, reading }) => {
      if (!this.known.includes(instrument)) this.known.push(instrument);
      return `${markOf(this.known.indexOf(instrument))}${article}${reading}`;
    });
    return [...new Set(cited)].join('；');
  }

  get words(): string {
    return `依据：${this.known.map((one, at) => `${markOf(at)}${one}`).join('；')}。`;
  }
}

const FIRST_MARK = '①'.codePointAt(0) ?? 0;
const markOf = (at: number): string => String.fromCodePoint(FIRST_MARK + at);

/** What does not speak of this design is left out. */
const limitTable = (limits: Design['limits'], documents: Documents): PlainBlock => ({
  kind: 'table',
  widths: [19, 55, 26],
  header: true,
  rows: [
    head('项目', '允许（现在）', '依据'),
    ...limits
      .filter(({ state }) => state !== 'elsewhere')
      .map((one): PlainCell[] => [
        { text: one.title },
        { text: `${one.sentence}${comparisonOf(one)}`, ...(one.state === 'exceeded' ? { fill: OVER } : {}) },
        { text: documents.cited(one.basis) },
      ]),
  ],
});

/** Of ways to settle the same, the first ones. */
function foremost(proposals: Design['proposals'], most: number): ShownProposal[] {
  const ways = new Map<string, number>();
  return proposals.filter(({ settles }) => {
    const same = settles.map(({ message }) => message).join();
    const before = ways.get(same) ?? 0;
    ways.set(same, before + 1);
    return before < most;
  });
}

function changeBlocks(
  proposals: readonly ShownProposal[],
  further: number,
  advice: Design['advice'],
  documents: Documents,
): PlainBlock[] {
  if (proposals.length + further + advice.length === 0)
    return [{ kind: 'paragraph', text: '没有需要改的。' }];
  return [
    ...(proposals.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            widths: [6, 50, 44],
            header: true,
            rows: [
              head('', '建议', '随之解决'),
              ...proposals.map((one, at): PlainCell[] => [
                { text: String(at + 1), align: 'center' },
                {
                  text: [
                    one.words,
                    ...one.confirm.map((fact) => `采用前核实：${fact}`),
                    ...(one.toFill.length === 0 ? [] : [`采用后填写：${gathered(one.toFill)}`]),
                  ].join('\n'),
                },
                {
                  text: `${one.settles.map(({ message }) => message).join('\n')}（${documents.cited(one.basis)}）`,
                },
              ]),
            ],
          },
        ]),
    ...(further === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `另有${further}条可选的建议，${ELSEWHERE}`,
          },
        ]),
    ...advice.map(({ message, remedy }): PlainBlock => ({
      kind: 'paragraph',
      text: `· ${message}${remedy}`,
    })),
  ];
}

const remarksOf = ({ timetable, pairs, partners }: Design): string[] => [
  ...timetable.remarks.map(({ words }) => words),
  ...pairs.remarks,
  ...partners.remarks,
];

function remarkBlocks(remarks: readonly string[], further: number): PlainBlock[] {
  const said = [...remarks, ...(further === 0 ? [] : [`另有${further}条，${ELSEWHERE}`])];
  return said.length === 0
    ? []
    : [
        { kind: 'heading', text: '四、请核对' },
        ...said.map((text): PlainBlock => ({ kind: 'paragraph', text: `· ${text}` })),
      ];
}

import { ACTORS, actorOf, type Actor, type CollectedDoubt } from '../../bureau/index.js';
import { visibleJson } from '../../core/visible-text.js';
import type { Call } from '../command.js';
import { sayFilesAreChinese, sayFindingsAreChinese } from '../files-in-chinese.js';
import { placeText, inWords } from '../diagnostic-text.js';
import type { Written } from './collected-workbook.js';

const ENGLISH_ACTORS = { 机构: 'the institutions', 专家: 'the experts', 本局: 'the bureau itself' } as const;
const ACTOR_WORDS = {
  zh: (actor: Actor, count: number) => `—— 须${actor}处理（${count} 处）——`,
  en: (actor: Actor, count: number) => `-- for ${ENGLISH_ACTORS[actor]} (${count}) --`,
} as const;
/** Places of one doubt on the terminal; 需核对 has them all. */
const PLACES_SHOWN = 4;

const MORE_IN_FILE = {
  zh: (count: number) => `  这个文件还有 ${count} 处，逐条见“需核对”`,
  en: (count: number) => `  ${count} more in this file, each on the sheet “需核对”`,
} as const;

/** What a check finds in one file is one thing to send back: its first is told, the others are counted. */
function byFile(
  doubts: readonly CollectedDoubt[],
): { readonly doubt: CollectedDoubt; readonly alike: number }[] {
  const told: { doubt: CollectedDoubt; alike: number }[] = [];
  const ofFiles = new Map<string, (typeof told)[number]>();
  for (const doubt of doubts) {
    const file = doubt.diagnostic.code === 'collect.source-check' ? doubt.places[0]?.file : undefined;
    const known = file === undefined ? undefined : ofFiles.get(file);
    if (known) {
      known.alike += 1;
      continue;
    }
    const one = { doubt, alike: 0 };
    told.push(one);
    if (file !== undefined) ofFiles.set(file, one);
  }
  return told;
}

interface Said extends Written {
  readonly output: string;
  readonly documents: readonly string[];
}

/** What the command answers: what is open by who must act, then what was read and written. */
export function sayCollected({ output, documents, doubts, rows, account }: Said, call: Call): void {
  const { terminal, language, has } = call;
  if (has('json')) {
    const answer = {
      workbook: output,
      documents,
      drawnOn: rows,
      doubts: doubts.map(({ diagnostic: { code, level, values }, places }) => ({
        code,
        level,
        values,
        places,
      })),
    };
    terminal.line(visibleJson(answer));
    return;
  }
  const open = doubts.filter(({ diagnostic: { level } }) => level !== 'info');
  for (const actor of ACTORS) {
    const own = open.filter((doubt) => actorOf(doubt) === actor);
    if (own.length > 0) terminal.message(ACTOR_WORDS[language](actor, own.length));
    for (const { doubt, alike } of byFile(own)) {
      const { diagnostic: one, places, cells } = doubt;
      terminal.message(inWords(call, { ...one, place: {} }));
      if (cells !== undefined) terminal.message(`  ${cells}`);
      for (const place of places.slice(0, PLACES_SHOWN)) terminal.message(`  ${placeText(place)}`);
      const more = places.length - PLACES_SHOWN;
      if (more > 0) terminal.message(language === 'zh' ? `  ……另有 ${more} 处` : `  … ${more} more`);
      if (alike > 0) terminal.message(MORE_IN_FILE[language](alike));
    }
  }
  const count = open.length;
  terminal.line(
    language === 'zh'
      ? `用到 ${rows} 个工作簿，需核对 ${count} 处（见“需核对”）`
      : `${rows} workbooks drawn on, ${count} things to look at (sheet “需核对”)`,
  );
  terminal.line(account[language]);
  for (const path of [output, ...documents]) terminal.line(path);
  if (open.some(({ diagnostic: { code } }) => QUOTING.has(code))) sayFindingsAreChinese(call);
  sayFilesAreChinese(call);
}

/** Doubts that say what a check found, in its words. */
const QUOTING: ReadonlySet<string> = new Set([
  'collect.source-check',
  'collect.check',
  'collect.other-round',
  'collect.other-round-left-out',
]);

import type { Binding } from '../bindings/index.js';
import { findingWord, type Finding, type FindingWord } from '../check/index.js';
import type { Language } from '../core/messages/message.js';
import type { Dossier, EntryPath, FormDefinition } from '../form/index.js';
import type { EvaluationContext } from '../regulations/index.js';
import { keyOf } from './finding-tally.js';
import type { DesignEdit, Lever } from './design-definition.js';
import type { DesignBasis } from './design-basis.js';
import { labelled, type LabelledEntry } from './entry-label.js';
import { isCause, MOST_ALIKE, Trial, type CheckedBy, type Tried } from './trial.js';
import { askedOf, speaks } from './what-makes-it-hold.js';

/** A finding that a proposal settles. */
export interface Settled {
  readonly code: string;
  readonly level: Finding['level'];
  /** What it is called wherever findings are shown. */
  readonly word: FindingWord;
  readonly message: string;
}

/** A change that was tried on a copy: it settles something, and the copy has no finding that was not there before. */
export interface Proposal {
  /** The same for the same design. */
  readonly id: string;
  /** 转 0.5 学分到线下课程（总学分不变）. */
  readonly words: string;
  readonly settles: readonly Settled[];
  readonly edits: readonly DesignEdit[];
  /** Facts that whoever adopts it must confirm. */
  readonly confirm: readonly string[];
  /** To be filled in afterwards. */
  readonly toFill: readonly LabelledEntry[];
  readonly basis: readonly DesignBasis[];
}

/** What is wrong and cannot be settled by a change of the design alone: its own remedy, and where. */
export interface Advice extends Settled {
  readonly remedy: string;
  readonly places: Finding['places'];
}

export interface Proposals {
  /** The one to follow first stands first: what settles most with the least. */
  readonly proposals: readonly Proposal[];
  readonly advice: readonly Advice[];
}

const LEVELS: Readonly<Record<Finding['level'], number>> = { error: 0, violation: 1, warning: 2, info: 3 };

export interface TrialOptions {
  readonly form: FormDefinition;
  /** Of what is proposed; what rules say stays Chinese. */
  readonly language?: Language;
  readonly context?: EvaluationContext;
  /** Whether there is a cell for an entry: a workbook of an earlier form lacks some. */
  readonly writable?: (path: EntryPath) => boolean;
}

/**
 * The smallest lawful changes for a design that does not hold, ranked. How much is needed is read from the trees of the
 * rules; each change is tried on a copy, and is left out when the copy shows anything new or stands outside of the case
 * (another kind of project).
 */
export function proposalsOf(
  levers: readonly Lever[],
  bindings: readonly Binding[],
  dossier: Dossier,
  check: CheckedBy,
  { form, language = 'zh', context = {}, writable = () => true }: TrialOptions,
): Proposals {
  const before = check(dossier);
  const causes = before.filter(isCause);
  const asked = bindings.filter(({ about }) => !about.each).flatMap((one) => askedOf(one, dossier, context));
  const spoken = new Set(asked.filter((one) => speaks(one) === true).map(({ rule }) => rule.id));
  const trial = new Trial({ before, dossier, check, spoken, bindings, context, writable });
  const tried = levers.flatMap((lever) => trial.of(lever, asked, causes));
  const ranked = tried
    .map((one, order) => ({ one, order }))
    .sort((a, b) => compare(rankOf(a.one), rankOf(b.one)) || a.order - b.order)
    .map(({ one }) => one);
  const seen = new Set<string>();
  const alike = new Map<string, number>();
  const proposals = ranked.flatMap(({ lever, move, settled, basis }): Proposal[] => {
    const same = move.edits
      .map((edit) => JSON.stringify(edit))
      .sort()
      .join('\n');
    const sort = [lever.id, ...settled.map(keyOf)].join('\n');
    const before = alike.get(sort) ?? 0;
    if (seen.has(same) || before === MOST_ALIKE) return [];
    seen.add(same);
    alike.set(sort, before + 1);
    return [
      {
        id: `${lever.id}-${seen.size}`,
        words: move.words[language],
        settles: settled.map(settledOf),
        edits: move.edits,
        confirm: (move.confirm ?? []).map((fact) => fact[language]),
        toFill: (move.toFill ?? []).map((path) => labelled(form, path, language)),
        basis,
      },
    ];
  });
  const settledKeys = new Set(tried.flatMap(({ settled }) => settled.map(keyOf)));
  return {
    proposals,
    advice: causes
      .filter((one) => !settledKeys.has(keyOf(one)))
      .map((one) => ({ ...settledOf(one), remedy: one.remedy ?? '', places: one.places })),
  };
}

export const settledOf = (one: Finding): Settled => ({
  code: one.code,
  level: one.level,
  word: findingWord(one),
  message: one.message,
});

/**
 * Less is better: the gravest that it settles, whether it takes anything away, how many it settles, what it asks of
 * people, how much it changes.
 */
const rankOf = ({ move, settled }: Tried): readonly number[] => [
  Math.min(...settled.map(({ level }) => LEVELS[level])),
  move.lessens ? 1 : 0,
  -settled.length,
  move.toFill?.length ?? 0,
  move.confirm?.length ?? 0,
  move.size,
];

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

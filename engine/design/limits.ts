import { parseCalendarDay } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';
import type { Language } from '../core/messages/message.js';
import { pathText, type Dossier, type EntryPath, type FormDefinition } from '../form/index.js';
import { DossierEntries, entryEnvironment } from '../bindings/index.js';
import {
  evaluatorOf,
  judged,
  shownValue,
  within as nodesWithin,
  type EvaluationContext,
} from '../regulations/index.js';
import type { Follows, LimitDefinition, ShownLimit, TurnedLimit } from './design-definition.js';
import { basisOf, type DesignBasis } from './design-basis.js';
import { labelled, type LabelledEntry } from './entry-label.js';
import { strictly } from './strictly.js';
import { lastDayWords } from './timetable-calendar.js';
import { timetableWords } from './timetable-words.js';
import { everything, within, type End } from './range.js';
import { dayAt, Lines, UNKNOWN } from './straight-line.js';
import type { Substitution } from './substitution.js';
import { askedOf, speaks, whatMakesItHold, type AskedOf } from './what-makes-it-hold.js';

/**
 * What is permitted of something. `kept` and `exceeded` compare the design as it stands; `open` has nothing to compare;
 * `unknown`: entries are blank that would tell; `elsewhere`: the provisions do not speak of this design.
 */
export interface Limit {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly state: 'kept' | 'exceeded' | 'open' | 'unknown' | 'elsewhere';
  readonly side: 'most' | 'least';
  /** A number, or a day. */
  readonly value?: number | string;
  /** Whether the value itself is permitted. */
  readonly included?: boolean;
  /** As the design stands. */
  readonly found?: number;
  /** How much there is beyond what is permitted, where the value is what is left. */
  readonly beyond?: number;
  readonly sentence: string;
  /** The blank entries that would tell, as people call them. */
  readonly missing: readonly LabelledEntry[];
  readonly basis: readonly DesignBasis[];
  /** How unclear words were understood. */
  readonly readings: readonly string[];
}

/** What is permitted of a design, each limit with its article; what is not known stays unknown. */
export function limitsOf(
  form: FormDefinition,
  definitions: readonly LimitDefinition[],
  dossier: Dossier,
  context: EvaluationContext = {},
  language: Language = 'zh',
): Limit[] {
  return definitions.flatMap((one) => limitsFrom(form, one, dossier, context, language));
}

function limitsFrom(
  form: FormDefinition,
  definition: LimitDefinition,
  dossier: Dossier,
  context: EvaluationContext,
  language: Language,
): Limit[] {
  const { id, elsewhere } = definition;
  const [title, unit] = [definition.title[language], definition.unit[language]];
  const side = 'shown' in definition ? 'most' : definition.side;
  const asked = askedOf(definition.binding, dossier, context);
  const spoken = asked.filter((one) => speaks(one) !== false);
  const common = { id, title, unit, side, missing: [], readings: [] };
  if (spoken.length === 0)
    return [
      { ...common, state: 'elsewhere', sentence: elsewhere?.[language] ?? '', basis: asked.map(basisOf) },
    ];
  const basis = spoken.map(basisOf);
  const readings = [
    ...new Set(
      spoken.flatMap(({ rule }) => (rule.readings ?? []).map(({ point, reading }) => `${point}：${reading}`)),
    ),
  ];
  if ('shown' in definition) {
    const shown = shownLimit(definition, spoken, dossier, language);
    return [{ ...common, ...(shown ?? unknown(form, spoken, [], language)), basis, readings }];
  }
  const ranges = spoken.map((one) =>
    speaks(one) === undefined ? undefined : whatMakesItHold(one, definition.asked, definition.substitutions),
  );
  const known = ranges.filter((one) => one !== undefined);
  const end = known.reduce(within, everything)[side];
  if (known.length < ranges.length || !end) {
    return [{ ...common, ...unknown(form, spoken, definition.substitutions, language), basis, readings }];
  }
  const settled = definition.whole ? wholeEnd(end, side) : end;
  const own = limitOf(definition, settled, dossier, language);
  const { follows } = definition;
  const next = follows && followed(follows, settled, definition, dossier, language);
  return [
    { ...common, ...own, basis, readings },
    ...(next ? [{ ...common, ...next, id: `${id}-follows`, basis, readings }] : []),
  ];
}

function unknown(
  form: FormDefinition,
  spoken: readonly AskedOf[],
  substitutions: readonly Substitution[],
  language: Language,
): Pick<Limit, 'state' | 'sentence' | 'missing'> {
  const paths = spoken.flatMap((one) => missingOf(one, substitutions));
  const missing = [
    ...new Map(paths.map((path) => [pathText(path), labelled(form, path, language)])).values(),
  ];
  const labels = missing.map(({ label }) => label).join('、');
  const sentence = UNKNOWN_WORDS[language](labels);
  return { state: 'unknown', sentence, missing };
}

const UNKNOWN_WORDS = {
  zh: (labels: string) => (labels === '' ? '不能算出' : `填写${labels}后才能算出`),
  en: (labels: string) =>
    labels === '' ? 'cannot be worked out' : `to be worked out when these are filled in: ${labels}`,
} as const;

/** What a rule permits as it stands; `undefined` while that, or what is used of it, is not known. */
function shownLimit(
  { sentence, used }: ShownLimit,
  spoken: readonly AskedOf[],
  dossier: Dossier,
  language: Language,
): Pick<Limit, 'state' | 'value' | 'found' | 'beyond' | 'sentence'> | undefined {
  const [first] = spoken;
  const permitted = first?.rule.decision?.permitted;
  const value = permitted && speaks(first) === true ? evaluatorOf(permitted)(first.env) : undefined;
  if (value === undefined) return undefined;
  const words = (limit: string): string => sentence[language].replace('{limit}', limit);
  if (!used || !(value instanceof ExactNumber))
    return { state: 'open', value: shownValue(value), sentence: words(shownValue(value)) };
  const taken = evaluatorOf(used.node)(entryEnvironment(new DossierEntries(dossier)));
  if (!(taken instanceof ExactNumber)) return undefined;
  const left = value.minus(taken);
  const found = taken.toNumber();
  if (!left.lessThan(0))
    return { state: 'kept', value: left.toNumber(), found, sentence: words(left.toString()) };
  return { state: 'exceeded', value: 0, found, beyond: left.absolute().toNumber(), sentence: words('0') };
}

function limitOf(
  {
    asked,
    side,
    found,
    sentence,
    enough,
  }: Pick<TurnedLimit, 'asked' | 'side' | 'found' | 'sentence' | 'enough'>,
  { at, included }: End,
  dossier: Dossier,
  language: Language,
): Pick<Limit, 'state' | 'value' | 'included' | 'found' | 'sentence'> {
  const isDay = asked.node.kind === 'day';
  const value = isDay ? dayAt(at.floor()) : at.toNumber();
  if (enough !== undefined)
    return at.greaterThan(0)
      ? { state: 'exceeded', value, included, sentence: sentence[language].replace('{limit}', at.toString()) }
      : { state: 'kept', value: 0, included, sentence: enough[language] };
  const now = found && evaluatorOf(found.node)(entryEnvironment(new DossierEntries(dossier)));
  const words = included ? sentence[language] : strictly(sentence[language]);
  const day = typeof value === 'string' ? parseCalendarDay(value) : undefined;
  const strict =
    words.replace('{limit}', day ?? at.toString(2)) +
    (day ? lastDayWords(day, timetableWords[language]) : '');
  if (!(now instanceof ExactNumber)) return { state: 'open', value, included, sentence: strict };
  const order = side === 'most' ? at.compare(now) : now.compare(at);
  const kept = order > 0 || (order === 0 && included);
  return { state: kept ? 'kept' : 'exceeded', value, included, found: now.toNumber(), sentence: strict };
}

/** The least of something that follows from a limit. */
function followed(
  { title, unit, of, found, sentence }: Follows,
  { at }: End,
  { asked }: TurnedLimit,
  dossier: Dossier,
  language: Language,
):
  Pick<Limit, 'title' | 'unit' | 'side' | 'state' | 'value' | 'included' | 'found' | 'sentence'> | undefined {
  const entries = entryEnvironment(new DossierEntries(dossier));
  const value = valueWith(of.node, asked.node, at, entries);
  if (!(value instanceof ExactNumber)) return undefined;
  const own = limitOf(
    { asked, side: 'least', sentence, ...(found ? { found } : {}) },
    { at: value, included: true },
    dossier,
    language,
  );
  return { title: title[language], unit: unit[language], side: 'least', ...own };
}

/** The ceiling of a quotient is no line; of one number it can be worked out. */
function valueWith(
  node: TurnedLimit['asked']['node'],
  asked: TurnedLimit['asked']['node'],
  at: ExactNumber,
  env: ReturnType<typeof entryEnvironment>,
): ExactNumber | undefined {
  if (node.op === 'ceiling') return valueWith(node.of[0], asked, at, env)?.ceiling();
  if (node.op === 'over') {
    const [whole, part] = [valueWith(node.of[0], asked, at, env), valueWith(node.of[1], asked, at, env)];
    return whole && part && !part.isZero() ? whole.dividedBy(part) : undefined;
  }
  const line = new Lines(asked, [], env).line(node, { env });
  return line === UNKNOWN ? undefined : line.start.plus(line.slope.times(at));
}

function wholeEnd({ at, included }: End, side: 'most' | 'least'): End {
  const whole = side === 'most' ? at.floor() : at.ceiling();
  const moved = !included && whole.equals(at);
  return { at: moved ? (side === 'most' ? whole.minus(1) : whole.plus(1)) : whole, included: true };
}

/** The entries that a limit lacks; what is asked for is none of them. */
function missingOf(
  { rule, binding, env, record }: AskedOf,
  substitutions: readonly Substitution[],
): EntryPath[] {
  const replaced = new Set(
    substitutions.flatMap(({ quantity, becomes }) =>
      [...nodesWithin(becomes.node)].includes(quantity.node) ? [] : [quantity.node],
    ),
  );
  const { missing = [] } = judged(rule, rule.decision, env.facts, env.figures);
  return missing.flatMap((name) => {
    const bound = binding.inputs[name];
    if (bound && 'node' in bound && replaced.has(bound.node)) return [];
    return record.blank[name] ?? record.entries[name] ?? [];
  });
}

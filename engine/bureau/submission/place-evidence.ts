import { nearestName } from './nearest-name.js';
import { fileNameOf, foldedName, nameParts, withoutEdition, type EvidenceFile } from './evidence-file.js';
import { slotOfCode, type Expectations, type RegisteredFile, type Slot } from './expected-files.js';
import { namedPlace, type NamedPlace } from './named-place.js';
import type { PlannedFolder, PlannedItem, SubmissionPlan } from './submission-plan.js';

/** A file with its place in the package. */
export interface PlacedFile extends Slot {
  readonly evidence: EvidenceFile;
  /** What the register promises, when this is it. */
  readonly registered?: RegisteredFile;
  readonly code?: string;
}

/** A file that has no place; it is left out of the package, and said so. */
export interface StrayFile {
  readonly evidence: EvidenceFile;
  /** The missing file that it may be meant for. */
  readonly suggestion?: string;
  /** It lies in the right folder, but which of these numbers it is, its name does not say. */
  readonly among?: { readonly folder: string; readonly numbers: readonly number[] };
  /** It says what is there already. */
  readonly duplicateOf?: string;
}

export interface PlacedEvidence {
  readonly placed: readonly PlacedFile[];
  readonly stray: readonly StrayFile[];
}

/**
 * Finds the place of every file: by its registered name, by its code, by the folder in which it lies. A file that
 * looks like a missing registered one but is named otherwise is not put in its place: the institution decides.
 */
export function placeEvidence(files: readonly EvidenceFile[], expected: Expectations): PlacedEvidence {
  const found = new Map<RegisteredFile, EvidenceFile>();
  const placed: PlacedFile[] = [];
  const stray: StrayFile[] = [];
  const open: { evidence: EvidenceFile; named: NamedPlace }[] = [];
  for (const evidence of files) {
    const named = namedPlace(evidence.path, expected.plan.folders);
    const matches = registeredFor(evidence, named, expected.registered);
    const registered = matches.find((one) => !found.has(one));
    if (registered) {
      found.set(registered, evidence);
      placed.push({ ...slotIn(registered), evidence, registered, code: registered.code });
    } else if (matches[0]) {
      stray.push({ evidence, duplicateOf: found.get(matches[0])?.path ?? matches[0].fileName });
    } else open.push({ evidence, named });
  }
  for (const { evidence, named } of open) {
    const missing = expected.registered.filter((one) => !found.has(one));
    const registered = onlyOneAt(named, missing, expected);
    if (registered) {
      found.set(registered, evidence);
      placed.push({ ...slotIn(registered), evidence, registered, code: registered.code });
      continue;
    }
    const suggestion = nearestName(named.words, missing.filter((one) => fits(named, one)).map(namesOf));
    if (suggestion !== undefined) {
      stray.push({ evidence, suggestion });
      continue;
    }
    const slot = slotOf(named, expected);
    if (slot) placed.push({ ...slot, evidence, ...(named.code === undefined ? {} : { code: named.code }) });
    else stray.push({ evidence, ...suggestedItem(named, expected), ...among(named, expected) });
  }
  return { placed, stray };
}

const slotIn = ({ folder, row, item }: Slot): Slot => ({
  folder,
  ...(row ? { row } : {}),
  ...(item ? { item } : {}),
});

/** The registered files that a file can be, the likeliest first. */
function registeredFor(
  { path }: EvidenceFile,
  { code, row }: NamedPlace,
  registered: readonly RegisteredFile[],
): RegisteredFile[] {
  const name = foldedName(fileNameOf(path));
  const named = registered.filter(({ fileName }) => fileName !== '' && foldedName(fileName) === name);
  const matches =
    named.length > 0 ? named : registered.filter((one) => code !== undefined && one.code === code);
  return matches.sort((one, other) => Number(other.row?.number === row) - Number(one.row?.number === row));
}

/** A numbered file in a project's folder is the one that is registered under that number, whatever its name. */
function onlyOneAt(
  named: NamedPlace,
  missing: readonly RegisteredFile[],
  expected: Expectations,
): RegisteredFile | undefined {
  const slot = named.item === undefined || named.row === undefined ? undefined : slotOf(named, expected);
  if (!slot?.row || !slot.item) return undefined;
  const here = missing.filter(({ row, item }) => row === slot.row && item === slot.item);
  return here.length === 1 ? here[0] : undefined;
}

/** A file that lies in a project's folder is not meant for another project. */
const fits = ({ row }: NamedPlace, registered: RegisteredFile): boolean =>
  row === undefined || registered.row === undefined || registered.row.number === row;

/** What a registered file is called, and the words by which a misnamed one is recognised. */
function namesOf({ fileName, title, code, row }: RegisteredFile): {
  shown: string;
  words: readonly string[];
} {
  const shown = fileName === '' ? `${code} ${title}` : fileName;
  const { stem } = nameParts(fileName);
  const rowName = row ? stem.replace(/^0*\d+[^-]*-\s*\d*/u, '') : stem;
  return { shown, words: [title, rowName.replace(/^[\d\s-]+/u, '')] };
}

function slotOf(named: NamedPlace, { plan, rows }: Expectations): Slot | undefined {
  if (named.code !== undefined) return slotOfCode(named.code, named.row, plan, rows);
  const folder =
    plan.folders.find(({ number }) => number === named.folder) ??
    (named.row === undefined ? onlyFolder(plan) : plan.folders.find(({ perRow }) => perRow));
  const row = rows.find(({ number }) => number === named.row);
  if (!folder || (folder.perRow && !row)) return undefined;
  const item =
    folder.items.find(({ number }) => number === named.item) ??
    folder.items.find((one) => isNamedBy(one, named.words)) ??
    onlyOneNamed(folder, withoutEdition(named.words));
  const slot = { folder, ...(folder.perRow && row ? { row } : {}) };
  if (item) return { ...slot, item };
  return folder.items.length === 0 ? slot : undefined;
}

/** Less is certain of a name without its edition: it must fit one item only. */
function onlyOneNamed({ items }: PlannedFolder, words: string): PlannedItem | undefined {
  const fitting = items.filter((one) => isNamedBy(one, words));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The folder in which a file lies, when only the number of the item is open. */
function among(named: NamedPlace, { plan, rows }: Expectations): Pick<StrayFile, 'among'> {
  const folder =
    plan.folders.find(({ number }) => number === named.folder) ??
    (named.row === undefined ? undefined : plan.folders.find(({ perRow }) => perRow));
  const row = rows.find(({ number }) => number === named.row);
  if (!folder || folder.items.length === 0 || (folder.perRow && !row)) return {};
  const name = row ? `${folder.name}/${row.name}` : folder.name;
  return { among: { folder: name, numbers: folder.items.map(({ number }) => number) } };
}

/** Where only one folder takes evidence, files need not say in which they belong. */
function onlyFolder({ folders }: SubmissionPlan): PlannedFolder | undefined {
  const taking = folders.filter(({ items }) => items.length > 0);
  return taking.length === 1 ? taking[0] : undefined;
}

/** 培训总结 is what “培训总结，包括培训班名称……” asks for. */
const isNamedBy = ({ title, names }: PlannedItem, words: string): boolean =>
  ([...words].length >= 3 && foldedName(title).includes(foldedName(words))) ||
  names.some((name) => foldedName(words).includes(foldedName(name)));

/** Where nothing is registered, the documents that the plan itself names. */
function suggestedItem({ words }: NamedPlace, { plan }: Expectations): { suggestion?: string } {
  const items = plan.folders.flatMap((folder) => folder.items);
  const suggestion = nearestName(
    words,
    items.map(({ code, title }) => ({ shown: `${code} ${title}`, words: [title] })),
  );
  return suggestion === undefined ? {} : { suggestion };
}

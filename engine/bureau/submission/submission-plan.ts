import type { FormDefinition, FormRegistry, KitDefinition, SubmissionFolder } from '../../form/index.js';
import { safeFileName } from '../../reports/index.js';

/** What demands a file: the document, the place in it, and its words. */
export interface Provision {
  readonly document: string;
  readonly place: string;
  readonly quote: string;
}

/** A numbered line of a folder: 4-1, 办学许可证或营业执照…… */
export interface PlannedItem {
  readonly number: number;
  readonly code: string;
  readonly title: string;
  /** Words by which the name of a file tells that it is this. */
  readonly names: readonly string[];
  readonly provision: Provision;
}

export interface PlannedFolder {
  /** Counts from 1; 文件夹四 is 4. */
  readonly number: number;
  /** As it is called in the package: 文件夹四 办学条件. Empty: files lie at the top. */
  readonly name: string;
  readonly provision: Provision;
  readonly forms: readonly string[];
  readonly items: readonly PlannedItem[];
  readonly perRow?: SubmissionFolder['perRow'];
  readonly stampedCopies: boolean;
}

/** What a kit's submission consists of, and what says so. */
export interface SubmissionPlan {
  readonly kit: KitDefinition;
  readonly folders: readonly PlannedFolder[];
}

/** A document that a provision asks for, where no list of materials orders folders. */
export interface RequiredDocument {
  readonly name: string;
  readonly provision: Provision;
}

const NUMBERED = /^(\d{1,2})[.．、]\s*(.+)$/su;
const DIGITS = '一二三四五六七八九十';

/**
 * The folders that a list of materials (表9) orders for a kit, read from the list's definition; for other kits the
 * printed forms, and the documents that provisions require.
 */
export function submissionPlan(
  kit: KitDefinition,
  registry: FormRegistry,
  documents: readonly RequiredDocument[],
): SubmissionPlan {
  const lists = (kit.references ?? []).flatMap((id) => registry.forms.get(id) ?? []);
  const ordered = lists.flatMap((list) => foldersOf(list, kit.id, registry));
  return { kit, folders: ordered.length > 0 ? ordered : plainFolders(kit, registry, documents) };
}

function foldersOf(list: FormDefinition, kit: string, registry: FormRegistry): PlannedFolder[] {
  const sections = list.sections.flatMap((section) =>
    section.kind === 'fixed' && section.folder?.kit === kit ? [section] : [],
  );
  return sections.map(({ title, paragraphs, folder }, index) => {
    const place = [list.number ?? '', list.title].join(' ').trim();
    const number = numberIn(title) ?? index + 1;
    const said = (quote: string): Provision => ({ document: list.source.document, place, quote });
    const forms = folder?.forms ?? [];
    return {
      number,
      name: folderName(title),
      provision: said(title ?? sentenceNaming(forms, paragraphs, registry)),
      forms,
      items: folder?.stampedCopies
        ? stampedCopies(forms, said(sentenceNaming(forms, paragraphs, registry)), registry)
        : paragraphs.flatMap((paragraph): PlannedItem[] => {
            const [, item, words = ''] = NUMBERED.exec(paragraph) ?? [];
            if (item === undefined) return [];
            const code = `${String(number)}-${item}`;
            return [{ number: Number(item), code, title: words, names: [], provision: said(paragraph) }];
          }),
      ...(folder?.perRow ? { perRow: folder.perRow } : {}),
      stampedCopies: folder?.stampedCopies ?? false,
    };
  });
}

/** Of each form the scan that is made after stamping. */
const stampedCopies = (
  forms: readonly string[],
  provision: Provision,
  registry: FormRegistry,
): PlannedItem[] =>
  forms.flatMap((id, index) => {
    const form = registry.forms.get(id);
    if (!form) return [];
    const names = [form.title, ...(form.number === null ? [] : [form.number])];
    const title = `${form.number ?? ''}《${form.title}》盖章后PDF版`;
    return [{ number: index + 1, code: '', title, names, provision }];
  });

/** 文件夹四 → 4. */
function numberIn(title: string | null): number | undefined {
  const digit = /^文件夹([一二三四五六七八九十])/u.exec(title ?? '')?.[1];
  return digit === undefined ? undefined : DIGITS.indexOf(digit) + 1;
}

/** 文件夹五  分项目实施档案（提交WORD文档） → 文件夹五 分项目实施档案. */
function folderName(title: string | null): string {
  const [, folder = '', words = ''] = /^(文件夹\S)\s+([^\s（(]+)/u.exec(title ?? '') ?? [];
  return folder === '' ? safeFolder(title ?? '') : safeFolder(`${folder} ${words}`);
}

const safeFolder = (name: string): string => (name === '' ? '' : safeFileName(name));

/** The paragraph that names the forms to hand in. */
const sentenceNaming = (
  forms: readonly string[],
  paragraphs: readonly string[],
  registry: FormRegistry,
): string =>
  paragraphs.find((paragraph) =>
    forms.every((id) => paragraph.includes(registry.forms.get(id)?.number ?? id)),
  ) ?? '';

function plainFolders(
  kit: KitDefinition,
  registry: FormRegistry,
  documents: readonly RequiredDocument[],
): PlannedFolder[] {
  const [first] = kit.forms.flatMap((id) => registry.forms.get(id) ?? []);
  const basis = { document: first?.source.document ?? '', place: first?.source.place ?? '' };
  const forms: PlannedFolder = {
    number: 1,
    name: '1 表格',
    provision: { ...basis, quote: kit.purpose },
    forms: kit.forms,
    items: [],
    stampedCopies: false,
  };
  if (documents.length === 0) return [forms];
  const items = documents.map(({ name, provision }, index) => ({
    number: index + 1,
    code: `2-${String(index + 1)}`,
    title: name,
    names: [name],
    provision,
  }));
  const evidence: PlannedFolder = {
    number: 2,
    name: '2 证明材料',
    provision: { document: '', place: '', quote: '' },
    forms: [],
    items,
    stampedCopies: false,
  };
  return [forms, evidence];
}

import { ask, entries, filledOf, rows, type Binding } from '../../engine/bindings/index.js';
import { all, filled, some, startsWith } from '../../engine/regulations/index.js';
import { form } from './form.js';

const evidence = entries(form).roster('evidence');
const code = evidence.text('evidence_code');
const file = evidence.text('file_name');
/** The folders of 表9 in the order of the first part of a code. */
const FOLDERS = ['文件夹一', '文件夹二', '文件夹三', '文件夹四', '文件夹五', '文件夹六'];
/** Evidence that bears no code yet is in none. */
const inFolder = (folder: number) => all(filled(code), startsWith(code, `${folder}-`));
const PROJECT_FOLDER = 5;
const about = { label: '佐证材料登记表' };

/** What the register of evidence is asked of the package: its folders, and the formats of the project files. */
export const bindings: readonly Binding[] = [
  ask(
    entries(form),
    'zj-2026-forms.t9.folders-complete',
    {
      folders_present: filledOf(
        Object.fromEntries(FOLDERS.map((name, at) => [name, some(evidence, inFolder(at + 1))])),
      ),
    },
    { ...about, where: some(evidence, filled(code)) },
  ),
  ask(
    entries(form),
    'zj-2026-forms.t9.f5-word-format',
    {
      file_names: rows(
        evidence,
        { value: file },
        { where: all(inFolder(PROJECT_FOLDER), filled(file)), at: 'file_name' },
      ),
    },
    about,
  ),
];

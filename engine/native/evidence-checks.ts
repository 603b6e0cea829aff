import { allOf, anyOf, caseOf, where } from './case.js';
import { checksOn, type NativeCheck } from './native-check.js';

const check = checksOn('zj-evidence-register');
const PROJECT_FOLDER = 5;

/** The register of evidence: the folders of Table 9, and the formats of the project files. */
export const evidenceChecks: readonly NativeCheck[] = [
  check('zj-2026-forms.t9.folders-complete', '六个文件夹都有材料', (cells) => {
    const codes = cells.any('evidence.evidence_code').formula;
    const folders = cells.wordsOf('required_folders').map((_, index) => index + 1);
    const lacking = `(${folders.map((folder) => `(COUNTIF(${codes},"${folder}-*")=0)`).join('+')})`;
    return where(
      caseOf(`${lacking}=0`, [], { actual: `${lacking}&"个没有材料"`, permitted: '"0个没有材料"' }),
      `COUNTIF(${codes},"?*")>0`,
    );
  }),
  check('zj-2026-forms.t9.f5-word-format', '文件夹五的文件为{allowed_extensions}格式', (cells) => {
    const [code, file] = [cells.any('evidence.evidence_code'), cells.words('evidence.file_name')];
    const ends = cells
      .wordsOf('allowed_extensions')
      .map((extension) => `RIGHT(LOWER(${file.formula}),${extension.length + 1})=".${extension}"`);
    return where(caseOf(anyOf(...ends), [file]), allOf(`LEFT(${code.formula},2)="${PROJECT_FOLDER}-"`), code);
  }),
];

/** Ideographs of everyday use are what they are: nothing is unified, removed or lowered in them. */
const [FIRST_IDEOGRAPH, LAST_IDEOGRAPH] = [0x4e00, 0x9fff];

/** Asked of every name of a long register several times over. */
function hasIdeographsOnly(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < FIRST_IDEOGRAPH || code > LAST_IDEOGRAPH) return false;
  }
  return true;
}

const WHITE_SPACE_OR_INVISIBLE = /[\s\u00AD\u200B-\u200D\uFEFF]/gu;

/**
 * A name of a person, an institution or a project in the form in which names are compared: compatibility
 * characters unified, white space and invisible characters removed, Latin letters in lower case.
 */
export const normaliseName = (name: string): string =>
  hasIdeographsOnly(name) ? name : name.normalize('NFKC').replace(WHITE_SPACE_OR_INVISIBLE, '').toLowerCase();

/** What may stand in a professional title beside it: 特级教师（高级教师）, 高级教师职称. */
export const BESIDE_A_TITLE = ['职称', '特级教师', '特级', '（', '）', '(', ')', '、'] as const;

const ANY_BESIDE_A_TITLE = /职称|特级|[（）()、]/u;

/** A professional title as titles are compared; nothing is left of an honour that is none. */
export function normaliseTitle(title: string): string {
  const name = normaliseName(title);
  // Most titles stand alone; the same one is looked for in every level of a table.
  if (!ANY_BESIDE_A_TITLE.test(name)) return name;
  return BESIDE_A_TITLE.reduce<string>((rest, part) => rest.replaceAll(part, ''), name);
}

import { officialFaces } from '../../core/official-faces.js';
import { escapeAttribute } from '../../ooxml/index.js';
import { DECLARATION, WORD } from './document-parts.js';
import { faces, type Face } from './typography.js';

/** Simplified Chinese, as Word numbers character sets. */
const CHINESE = '86';

/**
 * `word/fontTable.xml`: the other names of each face, under which Word looks for it on a machine that lacks it by the
 * first; today's Windows has 仿宋 and 楷体, not 仿宋_GB2312 and 楷体_GB2312.
 */
export const fontTable =
  `${DECLARATION}<w:fonts xmlns:w="${WORD}">` + Object.values(faces).map(font).join('') + '</w:fonts>';

function font(face: Face): string {
  const names = Object.values<readonly string[]>(officialFaces).find((all) => all.includes(face)) ?? [];
  const others = names.filter((name) => name !== face);
  const chinese =
    others.length === 0
      ? ''
      : `<w:altName w:val="${escapeAttribute(others.join(','))}"/><w:charset w:val="${CHINESE}"/>`;
  return `<w:font w:name="${face}">${chinese}</w:font>`;
}

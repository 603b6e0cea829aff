import { child, childrenNamed, descendant, type XmlElement } from './xml-element.js';

/** The faces that a theme names, by the values of `w:asciiTheme`, `w:eastAsiaTheme` and so on. */
export type ThemeFonts = ReadonlyMap<string, string>;

/** Word picks the face of the `Hans` script for simplified Chinese when the theme leaves East Asia open. */
const SIMPLIFIED_CHINESE = 'Hans';

export function readThemeFonts(theme: XmlElement | undefined): ThemeFonts {
  const fonts = new Map<string, string>();
  const scheme = descendant(theme, 'fontScheme');
  for (const [kind, element] of [
    ['major', child(scheme, 'majorFont')],
    ['minor', child(scheme, 'minorFont')],
  ] as const) {
    const latin = child(element, 'latin')?.attributes['typeface'];
    const hans = childrenNamed(element, 'font').find(
      (one) => one.attributes['script'] === SIMPLIFIED_CHINESE,
    );
    const eastAsia = child(element, 'ea')?.attributes['typeface'] || hans?.attributes['typeface'];
    if (latin) {
      fonts.set(`${kind}Ascii`, latin);
      fonts.set(`${kind}HAnsi`, latin);
    }
    if (eastAsia) fonts.set(`${kind}EastAsia`, eastAsia);
  }
  return fonts;
}

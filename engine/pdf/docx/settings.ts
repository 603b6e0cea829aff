import { integer, isOn, twips } from './measurement.js';
import { child, childrenNamed, type XmlElement } from './xml-element.js';

/** What `settings.xml` says about the whole document. */
export interface DocumentSettings {
  readonly defaultTab: number;
  readonly evenAndOddHeaders: boolean;
  readonly addsParagraphSpacing: boolean;
  /** 15 for Word 2013 and later; 12 when nothing is said (ISO 29500-1 Annex). */
  readonly compatibilityMode: number;
}

const USUAL_TAB = 36;
const OLDEST_MODE = 12;

export function readSettings(settings: XmlElement | undefined): DocumentSettings {
  const mode = childrenNamed(child(settings, 'compat'), 'compatSetting').find(
    (one) => one.attributes['w:name'] === 'compatibilityMode',
  );
  return {
    defaultTab: twips(child(settings, 'defaultTabStop')?.attributes['w:val']) ?? USUAL_TAB,
    evenAndOddHeaders: isOn(child(settings, 'evenAndOddHeaders')),
    addsParagraphSpacing: isOn(child(child(settings, 'compat'), 'doNotUseHTMLParagraphAutoSpacing')),
    compatibilityMode: integer(mode?.attributes['w:val']) ?? OLDEST_MODE,
  };
}

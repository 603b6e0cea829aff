/** Relationships that show something, or describe it; whatever is not among them is refused. */
const HARMLESS = new Set(
  [
    'officeDocument',
    'styles',
    'stylesWithEffects',
    'settings',
    'webSettings',
    'fontTable',
    'font',
    'numbering',
    'theme',
    'themeOverride',
    'header',
    'footer',
    'footnotes',
    'endnotes',
    'comments',
    'commentsExtended',
    'commentsIds',
    'commentsExtensible',
    'people',
    'image',
    'hdphoto',
    'hyperlink',
    'chart',
    'chartEx',
    'chartColorStyle',
    'chartStyle',
    'chartUserShapes',
    'diagramData',
    'diagramLayout',
    'diagramQuickStyle',
    'diagramColors',
    'diagramDrawing',
    'customXml',
    'customXmlProps',
    'glossaryDocument',
    'printerSettings',
    'core-properties',
    'extended-properties',
    'custom-properties',
    'thumbnail',
    'classificationlabels',
    'documenttasks',
    'attachedTemplate',
  ].map((name) => name.toLowerCase()),
);
/** Word notes where its own template lay (`file:///C:\…\Normal.dotm`); elsewhere than on that disk it is an attack. */
const ON_OWN_DISK = /^(?:file:\/\/\/)?[A-Za-z]:[\\/]|^[^\\/:]+$/;
/** Where a link that a reader clicks may lead. */
const LINK = /^(?:https?:|mailto:|tel:|#)/i;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
/** Browsers and Word pass over these when they read an address. */
const PASSED_OVER = /[\s\p{C}]/gu;

/** Whether a link leads to the web, to a mailbox, or to a place within or beside the document. */
export function isHarmlessLink(target: string): boolean {
  const plain = target.replace(PASSED_OVER, '');
  return LINK.test(plain) || !(SCHEME.test(plain) || /^[\\/]{2}/.test(plain));
}

/** What is wrong with a relationship, as its type and target say it; `undefined` for those that do no harm. */
export function harmOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const { Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes;
  const kind = type.trim().split('/').at(-1) ?? '';
  const name = kind.toLowerCase();
  const said = `${kind}: ${target}`.slice(0, 120);
  if (!HARMLESS.has(name)) return said;
  if (name === 'hyperlink') return isHarmlessLink(target) ? undefined : said;
  if (name === 'attachedtemplate') return ON_OWN_DISK.test(target.trim()) ? undefined : said;
  const outside = mode.trim().toLowerCase() === 'external' || SCHEME.test(target.replace(PASSED_OVER, ''));
  return outside ? said : undefined;
}

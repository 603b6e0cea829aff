import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { writeZip } from '../../engine/ooxml/index.js';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A document of that body, with the parts and pictures beside it that are given. */
export function documentOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  pictures: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const kindOf = (name: string): string => name.replace(/\d+$/, '');
  const names = Object.keys(parts);
  const root = {
    styles: 'styles',
    settings: 'settings',
    numbering: 'numbering',
    header: 'hdr',
    footer: 'ftr',
  };
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${kindOf(name)}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name) => `<Relationship Id="${name}" Type="${RELATIONS}/${kindOf(name)}" Target="${name}.xml"/>`).join('')}${Object.keys(
      pictures,
    )
      .map((name) => `<Relationship Id="${name}" Type="${RELATIONS}/image" Target="media/${name}.png"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      names.map((name) => {
        const element = root[kindOf(name) as keyof typeof root];
        return [`word/${name}.xml`, `<w:${element} ${NAMESPACES}>${parts[name] ?? ''}</w:${element}>`];
      }),
    ),
  };
  const encoder = new TextEncoder();
  const entries = [
    ...Object.entries(files).map(([name, text]) => ({ name, contents: encoder.encode(text) })),
    ...Object.entries(pictures).map(([name, contents]) => ({ name: `word/media/${name}.png`, contents })),
  ];
  return writeZip(entries, zlibCompression);
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

/** One red pixel, stretched to the size of its frame. */
export const PICTURE: Readonly<Record<string, Uint8Array>> = {
  red: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
      'base64',
    ),
  ),
};
const EMU = 12_700;
const emu = (points: number): number => Math.round(points * EMU);
/** Of every picture here, in points. */
const WIDTH = 60;
const HEIGHT = 36;
const extent = `<wp:extent cx="${emu(WIDTH)}" cy="${emu(HEIGHT)}"/>`;
const blip = (crop = ''): string =>
  `<a:graphic><a:graphicData uri="${DRAWING}"><pic:pic xmlns:pic="${DRAWING}"><pic:nvPicPr><pic:cNvPr id="1" name="red"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="red"/>${crop}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(WIDTH)}" cy="${emu(HEIGHT)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;

/** A picture that stands in the line like a character. */
export const inlinePicture = (crop = ''): string =>
  `<wp:inline distT="0" distB="0" distL="0" distR="0">${extent}<wp:docPr id="1" name="red"/>${blip(crop)}</wp:inline>`;

export interface Anchored {
  /** How text goes around it. */
  readonly wrap: string;
  /** Points from the edge named, or how it is aligned there. */
  readonly x: number | string;
  readonly y: number | string;
  readonly across?: string;
  readonly down?: string;
}

/** A picture that is placed on the page, or beside its paragraph. */
export const anchoredPicture = ({ wrap, x, y, across = 'page', down = 'page' }: Anchored): string => {
  const at = (place: number | string): string =>
    typeof place === 'number'
      ? `<wp:posOffset>${emu(place)}</wp:posOffset>`
      : `<wp:align>${place}</wp:align>`;
  return `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="${across}">${at(x)}</wp:positionH><wp:positionV relativeFrom="${down}">${at(y)}</wp:positionV>${extent}<wp:effectExtent l="0" t="0" r="0" b="0"/>${wrap}<wp:docPr id="1" name="red"/><wp:cNvGraphicFramePr/>${blip()}</wp:anchor>`;
};

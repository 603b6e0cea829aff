import { columnLetters, type CellRange } from '../core/cell-address.js';
import { escapeText } from '../ooxml/index.js';
import type { BuiltChart, BuiltSheet } from '../workbook/index.js';

interface Part {
  readonly name: string;
  readonly contents: Uint8Array;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DRAWING_ML = 'http://schemas.openxmlformats.org/drawingml/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATION = 'charts';
const CONTENT_TYPES = '[Content_Types].xml';
/** What stands behind a drawing in a sheet, by the order of its schema. */
const BEHIND_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;
const FONT = '<a:latin typeface="宋体"/><a:ea typeface="宋体"/>';

/** Adds the charts of sheets to the parts of a workbook: drawings, charts, and what leads to them. Same charts, same bytes. */
export function withCharts(parts: readonly Part[], charts: ReadonlyMap<string, BuiltSheet>): Part[] {
  const texts = new Map(parts.map(({ name, contents }) => [name, contents]));
  const read = (name: string): string | undefined => {
    const contents = texts.get(name);
    return contents && new TextDecoder().decode(contents);
  };
  const write = (name: string, text: string): void => {
    texts.set(name, new TextEncoder().encode(text));
  };
  const types: string[] = [];
  const typed = (name: string, type: string): void => {
    types.push(
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    );
  };
  let number = 0;
  for (const [index, [sheetPart, sheet]] of [...charts].entries()) {
    const drawing = `xl/drawings/drawing${index + 1}.xml`;
    const own = (sheet.charts ?? []).map((chart) => {
      number += 1;
      write(`xl/charts/chart${number}.xml`, chartXml(chart, sheet));
      typed(`xl/charts/chart${number}.xml`, 'drawingml.chart');
      return { chart, number };
    });
    write(drawing, drawingXml(own));
    typed(drawing, 'drawing');
    write(
      relationsOf(drawing),
      relations(
        own.map((one) => relation(`chart${one.number}`, 'chart', `../charts/chart${one.number}.xml`)),
      ),
    );
    const link = relation(RELATION, 'drawing', `../drawings/drawing${index + 1}.xml`);
    const already = read(relationsOf(sheetPart));
    write(
      relationsOf(sheetPart),
      already === undefined
        ? relations([link])
        : already.replace('</Relationships>', `${link}</Relationships>`),
    );
    const xml = (read(sheetPart) ?? '').replace(
      BEHIND_DRAWING,
      (next) => `<drawing xmlns:r="${OFFICE}/relationships" r:id="${RELATION}"/>${next}`,
    );
    write(sheetPart, xml);
  }
  write(CONTENT_TYPES, (read(CONTENT_TYPES) ?? '').replace('</Types>', `${types.join('')}</Types>`));
  const rest = [...texts.keys()].filter((name) => name !== CONTENT_TYPES).sort();
  return [CONTENT_TYPES, ...rest].flatMap((name) => {
    const contents = texts.get(name);
    return contents ? [{ name, contents }] : [];
  });
}

const relationsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

const relations = (all: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;

function drawingXml(own: readonly { readonly chart: BuiltChart; readonly number: number }[]): string {
  const anchors = own.map(({ chart: { covers, title }, number }) => {
    const { from, to } = covers;
    // Drawings count from nought, and end before a cell.
    const at = (name: string, column: number, row: number): string =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return (
      `<xdr:twoCellAnchor>${at('from', from.column - 1, from.row - 1)}${at('to', to.column, to.row)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${attribute(title)}" descr="${attribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING_ML}/chart"><c:chart xmlns:c="${DRAWING_ML}/chart" xmlns:r="${OFFICE}/relationships" r:id="chart${number}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main">${anchors.join('')}</xdr:wsDr>`;
}

const attribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

function chartXml(chart: BuiltChart, sheet: BuiltSheet): string {
  const { title, isStacked, isShare, labels, series } = chart;
  const words = (range: CellRange): string => {
    const points = cellsOf(range, sheet).map((cell, index) => point(index, String(cell)));
    return `<c:strRef><c:f>${address(sheet.name, range)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`;
  };
  const numbers = (range: CellRange): string => {
    const points = cellsOf(range, sheet).map((cell, index) => point(index, String(cell)));
    return `<c:numRef><c:f>${address(sheet.name, range)}</c:f><c:numCache><c:formatCode>${isShare ? '0.0%' : '0'}</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}</c:numCache></c:numRef>`;
  };
  const shown = series.map(
    ({ name, values, colour }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${words({ from: name, to: name })}</c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      (isStacked ? '' : dataLabels(isShare)) +
      `<c:cat>${words(labels)}</c:cat><c:val>${numbers(values)}</c:val></c:ser>`,
  );
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  return (
    `${HEAD}<c:chartSpace xmlns:c="${DRAWING_ML}/chart" xmlns:a="${DRAWING_ML}/main"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1">${FONT}</a:rPr><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${shown.join('')}` +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>` +
    // The first bar stands on top, as in the table beside it.
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr><c:crossAx val="2"/><c:tickLblSkip val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${isShare ? '<c:max val="1"/>' : ''}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="t"/><c:numFmt formatCode="${isShare ? '0%' : '0'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx></c:plotArea>` +
    (series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const dataLabels = (isShare: boolean): string =>
  `<c:dLbls><c:numFmt formatCode="${isShare ? '0.0%' : '0'}" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

const point = (index: number, value: string): string =>
  `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`;

/** `'图表'!$B$4:$B$9` */
function address(sheet: string, { from, to }: CellRange): string {
  const cell = ({ row, column }: CellRange['from']): string => `$${columnLetters(column)}$${row}`;
  const one = from.row === to.row && from.column === to.column;
  const range = one ? cell(from) : `${cell(from)}:${cell(to)}`;
  return escapeText(`'${sheet.replaceAll("'", "''")}'!${range}`);
}

/** What stands in the cells of a range, for programs that do not calculate. */
function cellsOf({ from, to }: CellRange, { cells }: BuiltSheet): (string | number)[] {
  const known = new Map(cells.map(({ row, column, content }) => [`${row} ${column}`, content]));
  const values: (string | number)[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      const content = known.get(`${row} ${column}`);
      values.push(content?.type === 'text' ? content.text : content?.type === 'number' ? content.value : '');
    }
  }
  return values;
}

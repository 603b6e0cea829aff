/** Children of the property elements in the order in which the schema of ECMA-376 (wml.xsd) has them. */
export const SCHEMA_ORDER: Readonly<Record<string, readonly string[]>> = {
  pPr: split(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange`),
  rPr: split(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
    vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath`),
  tblPr:
    split(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
    tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`),
  trPr: split(
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  ),
  tcPr: split(
    `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark`,
  ),
  sectPr:
    split(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`),
  tblBorders: split('top left start bottom right end insideH insideV'),
  tcBorders: split('top left start bottom right end insideH insideV tl2br tr2bl'),
  tblCellMar: split('top left start bottom right end'),
  tcMar: split('top left start bottom right end'),
  tbl: split('tblPr tblGrid tr'),
  tr: split('tblPrEx trPr tc'),
};

/** What may occur more than once. */
export const REPEATED: ReadonlySet<string> = new Set(['headerReference', 'footerReference', 'tr', 'tc']);

/** Property elements stand before everything else in their parent. */
export const FIRST_CHILD: Readonly<Record<string, string>> = {
  p: 'pPr',
  r: 'rPr',
  tc: 'tcPr',
  tbl: 'tblPr',
  tr: 'trPr',
};

function split(names: string): readonly string[] {
  return names.split(/\s+/);
}

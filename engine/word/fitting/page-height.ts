const SECTION = '<w:sectPr>';

/** Height of the text of the page on which something stands in a document of ours, in twentieths of a point. */
export function pageHeightAt(xml: string, at: number): number {
  return heightOf(xml, Math.max(0, xml.indexOf(SECTION, at)));
}

/** The same for places asked for in their order, one after the other. */
export function pageHeights(xml: string): (at: number) => number {
  let section = -1;
  let height = 0;
  return (at) => {
    if (section < at) {
      section = Math.max(0, xml.indexOf(SECTION, at));
      height = heightOf(xml, section);
    }
    return height;
  };
}

function heightOf(xml: string, section: number): number {
  const figure = (pattern: RegExp): number => Number(pattern.exec(xml.slice(section))?.[1] ?? 0);
  return (
    figure(/<w:pgSz [^>]*w:h="(\d+)"/) -
    figure(/<w:pgMar [^>]*w:top="(\d+)"/) -
    figure(/<w:pgMar [^>]*w:bottom="(\d+)"/)
  );
}

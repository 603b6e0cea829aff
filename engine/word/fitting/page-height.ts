const SECTION = '<w:sectPr>';

/** Height of the text of the page on which something stands in a document of ours, in twentieths of a point. */
export function pageHeightAt(xml: string, at: number): number {
  const section = xml.slice(Math.max(0, xml.indexOf(SECTION, at)));
  const figure = (pattern: RegExp): number => Number(pattern.exec(section)?.[1] ?? 0);
  return (
    figure(/<w:pgSz [^>]*w:h="(\d+)"/) -
    figure(/<w:pgMar [^>]*w:top="(\d+)"/) -
    figure(/<w:pgMar [^>]*w:bottom="(\d+)"/)
  );
}

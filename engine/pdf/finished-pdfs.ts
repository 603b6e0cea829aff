/** Several PDF documents as one, in the order given. The library that opens them is loaded with the first call. */
export async function mergePdfs(documents: readonly Uint8Array[], title: string): Promise<Uint8Array> {
  return (await import('./merge-pdfs.js')).mergePdfs(documents, title);
}

/** The text of each page of a PDF document. The library that opens it is loaded with the first call. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  return (await import('./page-texts.js')).pageTexts(pdf);
}

/** The same document in fewer bytes. The library that packs it is loaded with the first call. */
export async function compactPdf(pdf: Uint8Array): Promise<Uint8Array> {
  return (await import('./compact-pdf.js')).compactPdf(pdf);
}

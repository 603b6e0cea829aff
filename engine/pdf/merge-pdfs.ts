import { PDFDocument } from '@cantoo/pdf-lib';

/** Several PDF documents as one, in the order given; it bears no time of the clock. */
export async function mergePdfs(documents: readonly Uint8Array[], title: string): Promise<Uint8Array> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  for (const document of documents) {
    const source = await PDFDocument.load(document, { updateMetadata: false });
    for (const page of await merged.copyPages(source, source.getPageIndices())) merged.addPage(page);
  }
  merged.setTitle(title);
  merged.setCreator('办表');
  merged.setProducer('办表');
  return merged.save();
}

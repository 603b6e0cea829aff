import { PDFDocument } from '@cantoo/pdf-lib';

/** No clock: the same documents give the same bytes. */
const FIXED = new Date(Date.UTC(2000, 0, 1));

/** Several PDF documents as one, in the order given. */
export async function mergePdfs(documents: readonly Uint8Array[], title: string): Promise<Uint8Array> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  for (const document of documents) {
    const source = await PDFDocument.load(document, { updateMetadata: false });
    for (const page of await merged.copyPages(source, source.getPageIndices())) merged.addPage(page);
  }
  merged.setTitle(title);
  merged.setCreator('办表');
  merged.setProducer('办表');
  merged.setCreationDate(FIXED);
  merged.setModificationDate(FIXED);
  return merged.save();
}

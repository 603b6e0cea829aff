export { packageLimits, type PackageLimits } from './limits.js';
export { openZip, type CompressedEntry, type ZipArchive } from './open-zip.js';
export { compressEntry, writeZip, type ZipEntry } from './write-zip.js';
export { streamZip, zipLimits, type StreamedEntry } from './stream-zip.js';
export { portableCompression } from './portable-compression.js';
export { readXml, xmlText } from './read-xml.js';
export type { XmlListener } from './xml-listener.js';
export { escapeAttribute, escapeText } from './escape-xml.js';
export { recogniseFile, type FileNature } from './recognise-file.js';

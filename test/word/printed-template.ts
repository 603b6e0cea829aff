import { unzipSync } from 'fflate';
import { compileTemplate, renderDocument, type TemplateData } from '../../engine/word/index.js';
import { shown, templateFile, type Shown } from './template-file.js';

export const place = { file: '模板.docx' };

/** What a template with this body shows of the data. */
export function printed(body: string, data: TemplateData): readonly Shown[] {
  const { docx } = renderDocument(compileTemplate(templateFile(body), { place }), data);
  return shown(docx);
}

/** A form as templates of the tests draw on it. */
export const people: TemplateData = {
  name: '云溪中学',
  zero: 0,
  no: false,
  blank: null,
  none: [],
  number: 22.5,
  choices: ['省级', '市级'],
  负责人: { 姓名: '张三' },
  teachers: [
    { name: '张三', age: 30, courses: [{ title: '数学' }, { title: '物理' }] },
    { name: '李四', age: null, courses: [] },
    { name: '王𠮷', age: 50, courses: [{ title: '语文' }] },
  ],
};

/** The main part of a document. */
export function documentOf(docx: Uint8Array): Uint8Array {
  const part = unzipSync(docx)['word/document.xml'];
  if (!part) throw new Error('word/document.xml is missing');
  return part;
}

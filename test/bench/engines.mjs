/** The ways to fill a Word template, each behind one call: a template in its own syntax and data → a document. */
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';

const LEVEL = 6;
const own = async () => {
  const [{ compileTemplate, renderDocument }, { zlibCompression }] = await Promise.all([
    import('../../out/modules/engine/word/index.js'),
    import('../../out/modules/engine/node/zlib-compression.js'),
  ]);
  return { compileTemplate, renderDocument, compression: zlibCompression };
};

/** docx-templates calls this instead of running JavaScript. */
const ourRunJs = async () => {
  const [{ parseExpression }, { evaluator }] = await Promise.all([
    import('../../out/modules/engine/word/expression/parse-expression.js'),
    import('../../out/modules/engine/word/expression/evaluate-expression.js'),
  ]);
  const known = new Map();
  return ({ sandbox }) => {
    const code = sandbox.__code__;
    if (!known.has(code)) known.set(code, evaluator(parseExpression(code)));
    const variables = new Map(Object.entries(sandbox).filter(([name]) => name.startsWith('$')));
    return { modifiedSandbox: sandbox, result: known.get(code)({ data: sandbox, variables }) };
  };
};

const docxTemplates = (options) => ({
  syntax: 'docx-templates',
  async load(path) {
    const { createReport } = createRequire(import.meta.url)('docx-templates');
    const template = readFileSync(path);
    const set = { compressionLevel: LEVEL, ...(await options()) };
    return (data) => createReport({ template, data, ...set });
  },
});

export const engines = {
  banbiao: {
    syntax: 'docx-templates',
    async load(path) {
      const { compileTemplate, renderDocument, compression } = await own();
      const template = compileTemplate(readFileSync(path), { compression });
      return async (data) => renderDocument(template, data, { compression }).docx;
    },
  },
  'deflating the final XML only': {
    syntax: 'docx-templates',
    async load(path, inputs) {
      const { compileTemplate, renderDocument, compression } = await own();
      const { openZip } = await import('../../out/modules/engine/ooxml/index.js');
      const template = compileTemplate(readFileSync(path), { compression });
      // All made beforehand: nothing but deflating is measured.
      const finals = new Map(
        inputs.map((data) => [
          data,
          openZip(renderDocument(template, data, { compression }).docx, compression).read(
            'word/document.xml',
          ),
        ]),
      );
      return async (data) => deflateRawSync(finals.get(data), { level: LEVEL });
    },
  },
  'docx-templates (default)': docxTemplates(async () => ({})),
  'docx-templates, noSandbox': docxTemplates(async () => ({ noSandbox: true })),
  'docx-templates, our runJs': docxTemplates(async () => ({ runJs: await ourRunJs() })),
  docxtemplater: {
    syntax: 'docxtemplater',
    async load(path) {
      const { default: PizZip } = await import('pizzip');
      const { default: Docxtemplater } = await import('docxtemplater');
      const bytes = readFileSync(path);
      return async (data) => {
        const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
        document.render(data);
        return document
          .getZip()
          .generate({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: LEVEL } });
      };
    },
  },
  'easy-template-x': {
    syntax: 'easy-template-x',
    async load(path) {
      const { TemplateHandler } = await import('easy-template-x');
      const bytes = readFileSync(path);
      const handler = new TemplateHandler();
      return (data) => handler.process(bytes, data);
    },
  },
  carbone: {
    syntax: 'carbone',
    async load(path) {
      const { default: carbone } = await import('carbone');
      const absolute = realpathSync(path);
      return (data) =>
        new Promise((resolve, reject) => {
          carbone.render(absolute, data, { lang: 'zh-cn' }, (error, made) =>
            error ? reject(error) : resolve(made),
          );
        });
    },
  },
  'handlebars + jszip': {
    syntax: 'handlebars',
    async load(path) {
      const { default: Handlebars } = await import('handlebars');
      const { default: JSZip } = await import('jszip');
      const zip = await JSZip.loadAsync(readFileSync(path));
      const template = Handlebars.compile(aroundRow(await zip.file('word/document.xml').async('string')));
      return (data) => {
        zip.file('word/document.xml', template(data));
        return zip.generateAsync({
          type: 'nodebuffer',
          compression: 'DEFLATE',
          compressionOptions: { level: LEVEL },
        });
      };
    },
  },
};

/** Handlebars knows no rows: the block is moved around the row that it stands in. */
function aroundRow(xml) {
  const open = '{{#each rows}}';
  const close = '{{/each}}';
  const at = xml.indexOf(open);
  if (at < 0) return xml;
  const start = Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at));
  const end = xml.indexOf('</w:tr>', xml.indexOf(close)) + '</w:tr>'.length;
  const row = xml.slice(start, end).replace(open, '').replace(close, '');
  return `${xml.slice(0, start)}${open}${row}${close}${xml.slice(end)}`;
}

import { describe, expect, it } from 'vitest';
import { commandFile } from '../../../engine/cli/windows/command-file.js';
import { dropVerbs } from '../../../engine/cli/windows/drop-verbs.js';
import { droppedPaths } from '../../../engine/cli/windows/dropped-paths.js';
import { isNeeded, ROOT, visibleFiles } from '../../../engine/cli/windows/windows-package.js';
import { FONT_FOLDER, readBundledFaceList } from '../../../engine/node/font-bundled.js';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('the .cmd files', () => {
  it.each(dropVerbs)('%s is plain ASCII with CRLF, so that every code page reads it alike', (verb) => {
    const file = commandFile(verb);
    expect(file).toMatch(/^[\x20-\x7E\r\n]+$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.split('\r\n').filter((line) => line.length > 1000)).toEqual([]);
  });

  it.each(dropVerbs)('%s runs the program beside it by names in quotes', (verb) => {
    expect(commandFile(verb)).toContain(
      `"!BANBIAO_HOME!program\\node.exe" "!BANBIAO_HOME!program\\node_modules\\banbiao\\dist\\engine\\drop.js" ${verb}\r\n`,
    );
  });

  it('say in Chinese, by numbers of characters, that the zip has to be unpacked first', () => {
    const numbers = /\[char\[\]\]\(([\d,]+)\)/.exec(commandFile('check'))?.[1] ?? '';
    expect(String.fromCharCode(...numbers.split(',').map(Number))).toBe(
      '请先把压缩包全部解压到一个文件夹，再使用里面的文件。',
    );
  });

  it('end the shell that Explorer started, or it would run what follows an & in a name', () => {
    expect(commandFile('check')).toMatch(/ exit\r\n$/);
  });
});

describe('what is dropped', () => {
  const self = 'D:\\办表 工具\\检查.cmd';
  const dropped = (line: string, parameters = ''): string[] => droppedPaths({ line, self, parameters });

  it.each([
    [`cmd.exe /c ""${self}" D:\\复查.xlsx"`, ['D:\\复查.xlsx']],
    [
      `cmd.exe /c ""${self}" "D:\\我的 文件\\复查 1.xlsx" D:\\乙.xlsx"`,
      ['D:\\我的 文件\\复查 1.xlsx', 'D:\\乙.xlsx'],
    ],
    [`cmd.exe /c ""${self}" D:\\甲&乙(1)^100%!.xlsx"`, ['D:\\甲&乙(1)^100%!.xlsx']],
    [`cmd.exe /c ""${self.toUpperCase()}" \\\\服务器\\共享\\复查.xlsx"`, ['\\\\服务器\\共享\\复查.xlsx']],
    [
      `cmd.exe /c ""${self}" D:\\申报　复查\u00A01.xlsx D:\\乙.xlsx"`,
      ['D:\\申报　复查\u00A01.xlsx', 'D:\\乙.xlsx'],
    ],
    [`cmd.exe /c ""${self}" E:\\"`, ['E:\\']],
    [`cmd.exe /c ""${self}" "`, []],
  ])('%s', (line, paths) => {
    expect(dropped(line)).toEqual(paths);
  });

  it('is what was typed behind the name when it was called from a prompt', () => {
    expect(dropped('C:\\Windows\\system32\\cmd.exe', '"D:\\复查 1.xlsx" 乙.xlsx')).toEqual([
      'D:\\复查 1.xlsx',
      '乙.xlsx',
    ]);
  });
});

describe('what is dropped on an .exe', () => {
  it.each([
    [
      '"D:\\我的 文件\\复查 1.xlsx" D:\\申报　复查\u00A01.xlsx\tD:\\甲&乙(1)^100%!.xlsx',
      ['D:\\我的 文件\\复查 1.xlsx', 'D:\\申报　复查\u00A01.xlsx', 'D:\\甲&乙(1)^100%!.xlsx'],
    ],
    ['"E:\\" \\\\服务器\\共享\\', ['E:\\', '\\\\服务器\\共享\\']],
    ['', []],
  ])('%s', (parameters, paths) => {
    expect(droppedPaths({ line: '', self: '', parameters })).toEqual(paths);
  });
});

describe('the files that users see', () => {
  const launchers = new Map(dropVerbs.map((verb) => [verb, new Uint8Array([0x4d, 0x5a])]));
  const files = visibleFiles('0.1.0', launchers);
  const icons = ['检查', '生成', '汇总', '打包', '网页', '材料收报'];

  it('lie in one folder: programs, .cmd files and instructions', () => {
    expect(files.map(({ name }) => name)).toEqual([
      ...icons.map((name) => `${ROOT}/${name}.exe`),
      ...icons.map((name) => `${ROOT}/${name}.cmd`),
      `${ROOT}/使用说明.txt`,
    ]);
  });

  it('are the .cmd files alone where no programs could be compiled, and the instructions say so', () => {
    const alone = visibleFiles('0.1.0', new Map());
    expect(alone.map(({ name }) => name)).toEqual([
      ...icons.map((name) => `${ROOT}/${name}.cmd`),
      `${ROOT}/使用说明.txt`,
    ]);
    expect(text(alone.at(-1)?.contents ?? new Uint8Array())).not.toContain('.exe 和 .cmd');
  });

  it('have instructions that Notepad reads: UTF-8 with a byte order mark, CRLF', () => {
    const instructions = files.find(({ name }) => name.endsWith('.txt'))?.contents ?? new Uint8Array();
    expect([...instructions.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const words = text(instructions);
    expect(words.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const name of icons) expect(words).toMatch(new RegExp(`^\\d\\. ${name}　`, 'm'));
    expect(words).toContain('没有在真实的 Windows 上运行过');
  });
});

describe('of the installed program', () => {
  it('every font goes along', () => {
    const files = readBundledFaceList().faces.flatMap(({ parts }) => parts.map(({ file }) => file));
    const path = (file: string) => `node_modules/banbiao/${FONT_FOLDER}/${file}`;
    expect(files.filter((file) => !isNeeded(path(file)))).toEqual([]);
  });

  it.each([
    ['node_modules/banbiao/dist/engine/drop.js', true],
    ['node_modules/banbiao/templates/zj-table-1/template.docx', true],
    ['node_modules/banbiao/dist/types/engine/index.d.ts', false],
    ['node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm', true],
    ['node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs', true],
    ['node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.d.ts', false],
  ])('%s: %s', (path, needed) => {
    expect(isNeeded(path)).toBe(needed);
  });
});

import { describe, expect, it } from 'vitest';
import { commandFile, commandFileNames } from '../../../engine/cli/windows/command-file.js';
import { droppedPaths } from '../../../engine/cli/windows/dropped-paths.js';
import type { DropVerb } from '../../../engine/cli/windows/drop-work.js';
import { isNeeded, ROOT, visibleFiles } from '../../../engine/cli/windows/windows-package.js';
import { bundledFontFiles } from '../../../engine/node/font-bundled.js';

const verbs = Object.keys(commandFileNames) as DropVerb[];
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('the .cmd files', () => {
  it('are 检查, 生成, 汇总 and 打包', () => {
    expect(Object.values(commandFileNames)).toEqual(['检查.cmd', '生成.cmd', '汇总.cmd', '打包.cmd']);
  });

  it.each(verbs)('%s is plain ASCII with CRLF, so that every code page reads it alike', (verb) => {
    const file = commandFile(verb);
    expect(file).toMatch(/^[\x20-\x7E\r\n]+$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.split('\r\n').filter((line) => line.length > 1000)).toEqual([]);
  });

  it.each(verbs)('%s runs the program beside it by names in quotes', (verb) => {
    expect(commandFile(verb)).toContain(
      `"!BANBIAO_HOME!program\\node.exe" "!BANBIAO_HOME!program\\node_modules\\banbiao\\dist\\engine\\cli\\windows\\drop.js" ${verb}\r\n`,
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

describe('the files that users see', () => {
  const files = visibleFiles('0.1.0');

  it('lie in one folder under names that Windows accepts', () => {
    expect(files.map(({ name }) => name)).toEqual([
      `${ROOT}/检查.cmd`,
      `${ROOT}/生成.cmd`,
      `${ROOT}/汇总.cmd`,
      `${ROOT}/打包.cmd`,
      `${ROOT}/使用说明.txt`,
    ]);
  });

  it('have instructions that Notepad reads: UTF-8 with a byte order mark, CRLF', () => {
    const instructions = files.find(({ name }) => name.endsWith('.txt'))?.contents ?? new Uint8Array();
    expect([...instructions.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const words = text(instructions);
    expect(words.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const name of Object.values(commandFileNames)) expect(words).toContain(name);
    expect(words).toContain('没有在真实的 Windows 上运行过');
  });
});

describe('of the installed program', () => {
  it('every bundled font goes along, and no other', () => {
    expect(bundledFontFiles.filter((file) => !isNeeded(`node_modules/${file}`))).toEqual([]);
    expect(isNeeded('node_modules/@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf')).toBe(
      false,
    );
  });

  it.each([
    ['node_modules/banbiao/dist/engine/cli/windows/drop.js', true],
    ['node_modules/banbiao/templates/zj-table-1/template.docx', true],
    ['node_modules/exceljs/lib/exceljs.nodejs.js', true],
    ['node_modules/exceljs/lib/doc/workbook.js', true],
    ['node_modules/exceljs/dist/exceljs.js', false],
    ['node_modules/zod/index.d.cts', false],
    ['node_modules/zod/README.md', false],
    ['node_modules/zod/LICENSE', true],
    ['node_modules/@expo-google-fonts/tinos/LICENSE_FONT', true],
  ])('%s: %s', (path, needed) => {
    expect(isNeeded(path)).toBe(needed);
  });
});

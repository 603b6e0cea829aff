/**
 * 使用说明.txt: UTF-8 with a byte order mark and CRLF, as Notepad of every Windows reads it.
 * @param withPrograms whether the icons are .exe files too, beside the .cmd files.
 */
export function instructions(version: string, withPrograms: boolean): string {
  const icons = withPrograms
    ? `   每个图标有 .exe 和 .cmd 两个，作用相同：平时用 .exe；安全软件不让运行 .exe 的，用 .cmd
   （一次拖很多文件时只能用 .exe，.cmd 最多接 8191 个字的文件名）。`
    : '   图标是 .cmd 文件，一次最多接 8191 个字的文件名；文件很多时请拖放文件夹。';
  const text = `办表 ${version}　Windows 版使用说明

一、准备
1. 把整个压缩包解压到一个文件夹，例如 D:\\办表。不要在压缩包里直接双击。
2. 不用安装，不用管理员权限，不用联网。需要 64 位的 Windows 10 或以上。
3. 第一次使用时 Windows 可能提示“已保护你的电脑”：点“更多信息”，再点“仍要运行”；或请信息中心放行。
4. 图标：
${icons}

二、使用
1. 检查　把填好的工作簿（或放工作簿的文件夹）用鼠标拖到它上面。
   结果是同一位置的“检查报告.html”（文件夹是“检查结果”），自动打开。
2. 生成　把填好的工作簿（或文件夹）拖上去。
   结果是“打印”文件夹，里面是可以打印、盖章的 Word 和 PDF 文件。
3. 打包　把工作簿和佐证材料文件夹一起选中，拖上去。
   结果是“报送材料.zip”，里面有“00 目录”，写明缺什么、多什么、在哪里盖章。
4. 汇总　（教育局用）把放各机构工作簿的文件夹拖上去。
   结果是“汇总”工作簿和 Word、PDF 文件，“来源”表写明每个数从哪个文件哪个单元格来。
5. 网页　双击打开，在浏览器里填写、检查、生成。用完关闭黑色的窗口。
6. 材料收报　（教育局用）双击打开，各机构用链接提交材料。第一次打开的网页上建立管理员账号。
   数据在“文档”里的“材料收报”文件夹，请定期复制一份（先关闭黑色的窗口）。
   Windows 防火墙问是否允许访问时，点“允许”，别的电脑才能打开链接。收报期间不要关闭黑色的窗口。

三、说明
1. 结果放在拖放的文件或文件夹旁边。拖整个盘、或那里只读（光盘、别人的共享文件夹）时放在桌面，窗口里会写明。
2. PDF 用本机的字体（仿宋、黑体、楷体、宋体）。没有装的字体，用程序自带的相近字体代替。
3. 原来的工作簿不会被改动；所有内容只在本机处理，不会发送到任何地方。
4. 其他功能（新建套表、导入旧表、合并两人填的工作簿等）在网页里，或在命令提示符里用：
   program\\node.exe program\\node_modules\\banbiao\\dist\\engine\\main.js --help
5. program\\node.exe 是 Node.js（MIT 许可，https://nodejs.org）；其他部件的许可在
   program\\node_modules\\banbiao\\THIRD-PARTY-NOTICES。
6. 这个压缩包在 Linux 上制作，用 Wine（Linux 上运行 Windows 程序的软件）运行过全部功能，没有在真实的 Windows 上运行过。
   遇到问题，请把窗口里的文字拍照交给技术人员。
`;
  return `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`;
}

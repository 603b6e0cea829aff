/** 使用说明.txt: UTF-8 with a byte order mark and CRLF, as Notepad of every Windows reads it. */
export function instructions(version: string): string {
  const text = `办表 ${version}　Windows 版使用说明

一、准备
1. 把整个压缩包解压到一个文件夹，例如 D:\\办表。不要在压缩包里直接双击。
2. 不用安装，不用管理员权限，不用联网。需要 64 位的 Windows 10 或以上。
3. 第一次使用时 Windows 可能提示“已保护你的电脑”：点“更多信息”，再点“仍要运行”；或请信息中心放行。

二、使用
1. 检查.cmd　把填好的工作簿（或放工作簿的文件夹）用鼠标拖到它上面。
   结果是同一位置的“检查报告.html”（文件夹是“检查结果”），自动打开。
2. 生成.cmd　把填好的工作簿（或文件夹）拖上去。
   结果是“打印”文件夹，里面是可以打印、盖章的 Word 和 PDF 文件。
3. 打包.cmd　把工作簿和佐证材料文件夹一起选中，拖上去。
   结果是“报送材料.zip”，里面有“00 目录”，写明缺什么、多什么、在哪里盖章。
4. 汇总.cmd　（教育局用）把放各机构工作簿的文件夹拖上去。
   结果是“汇总”工作簿和 Word、PDF 文件，“来源”表写明每个数从哪个文件哪个单元格来。

三、说明
1. PDF 用本机的字体（仿宋、黑体、楷体、宋体）。没有装方正小标宋简体的，用相近的字体代替。
2. 原来的工作簿不会被改动；所有内容只在本机处理，不会发送到任何地方。
3. 其他功能（新建套表、导入旧表、合并两人填的工作簿等）在命令提示符里用：
   program\\node.exe program\\node_modules\\banbiao\\dist\\engine\\cli\\main.js --help
4. program\\node.exe 是 Node.js（MIT 许可，https://nodejs.org）；其他部件的许可在 program\\node_modules 各自的文件夹里。
5. 这个压缩包在 Linux 上制作，结构、编码、换行都经过检查，但没有在真实的 Windows 上运行过。
   遇到问题，请把窗口里的文字拍照交给技术人员。
`;
  return `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`;
}

// @ts-nocheck -- built from install-page.hbs by npm run wording; not edited by hand.
/* eslint-disable */
export const installPageTemplate: TemplateSpecification = {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>办表：安装和使用</title>\n</head>\n<body>\n<h1>办表</h1>\n<p><a href=\"page.html\">不安装，直接在浏览器中使用</a>：选择办表的工作簿，检查并生成文件。WPS 用户、不能安装加载项的单位请用这一种。</p>\n<h2>在 Excel 中安装加载项</h2>\n<p>清单文件：<a href=\"manifest.xml\">"
    + alias3(alias2(alias1(depth0, "origin", {"start":{"line":12,"column":33},"end":{"line":12,"column":39}} ), depth0))
    + "/manifest.xml</a>（另存到本机或共享文件夹）。需要 Excel 2021、Microsoft 365、Excel for Mac 或网页版 Excel。</p>\n<h3>Windows（共享文件夹目录）</h3>\n<ol>\n<li>把 manifest.xml 放进一个共享文件夹，例如 \\\\服务器\\办表。</li>\n<li>Excel：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，填入共享文件夹的地址，勾选“在菜单中显示”，确定后重新打开 Excel。</li>\n<li>开始 → 加载项 → 更多加载项 → 共享文件夹，选择“办表”。</li>\n</ol>\n<h3>Mac</h3>\n<ol>\n<li>把 manifest.xml 放进 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef（没有 wef 就新建）。</li>\n<li>重新打开 Excel，插入 → 我的加载项 → 办表。</li>\n</ol>\n<h3>网页版 Excel</h3>\n<ol>\n<li>插入 → 加载项 → 上传我的加载项，选择 manifest.xml。</li>\n</ol>\n<h2>说明</h2>\n<p>加载项和网页都只从 "
    + alias3(alias2(alias1(depth0, "origin", {"start":{"line":29,"column":15},"end":{"line":29,"column":21}} ), depth0))
    + " 载入，所有内容只在本机处理。从本单位服务器提供 office.js 不在微软的支持范围内；能上互联网的单位可以改用微软的地址。</p>\n</body>\n</html>\n";
},"useData":true};

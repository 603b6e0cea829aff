// @ts-nocheck -- built from install-page.hbs by npm run reports; not edited by hand.
/* eslint-disable */
export const installPageTemplate: TemplateSpecification = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"choice\">\n<h2>二、装进 Excel，随填随查</h2>\n<p>需要 Excel 2021 及以上、Microsoft 365、Excel for Mac 或网页版 Excel。先下载加载项文件：</p>\n<p><a class=\"button\" href=\"manifest.xml\" download=\"manifest.xml\">下载 manifest.xml</a></p>\n<p class=\"soft\">地址："
    + container.escapeExpression(container.lambda(container.strict(depth0, "origin", {"start":{"line":24,"column":21},"end":{"line":24,"column":27}} ), depth0))
    + "/manifest.xml</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ownCertificate"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + "<h3>Windows 版 Excel：共享文件夹目录</h3>\n<ol>\n<li>新建一个文件夹（例如 D:\\办表），放入 manifest.xml。右键文件夹 → 属性 → 共享，记下“网络路径”，例如 \\\\电脑名\\办表。</li>\n<li>Excel：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录。“目录 URL”填入上面的网络路径，点“添加目录”，勾选“显示在菜单中”，确定。</li>\n<li>关闭并重新打开 Excel。开始（或插入）→ 加载项 → 更多加载项 → 共享文件夹，选“办表”，添加。</li>\n<li>功能区出现“办表”选项卡。</li>\n</ol>\n<h3>Mac 版 Excel：wef 文件夹</h3>\n<ol>\n<li>在“访达”中按 Command+Shift+G，前往 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef（没有 wef 文件夹就新建）。</li>\n<li>把 manifest.xml 放进去，重新打开 Excel。</li>\n<li>开始 → 加载项，选“办表”。</li>\n</ol>\n<h3>网页版 Excel：上传</h3>\n<ol>\n<li>打开工作簿，开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项。</li>\n<li>选择 manifest.xml，上传。换一台电脑或清除浏览器数据后要重新上传。</li>\n</ol>\n<h3>安装遇到问题时</h3>\n<ul>\n<li>看不到“办表”：确认上面的地址能在浏览器中打开，没有证书警告。</li>\n<li>窗格一片空白或提示版本过旧：这个 Excel 不支持，请用浏览器网页。</li>\n<li>单位禁止加载项：请用浏览器网页，检查和生成的结果完全一样。</li>\n</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<h3>先信任本机证书（只做一次）</h3>\n<p>Excel 只从可信的 https 地址载入加载项。浏览器提示“不安全”时，先做这一步：</p>\n<ul>\n<li>Windows：下载 <a href=\"certificate.cer\" download=\"banbiao.cer\">证书</a>，双击打开，点“安装证书”，选“当前用户”，再选“将所有的证书都放入下列存储”→“受信任的根证书颁发机构”，确定。</li>\n<li>Mac：下载 <a href=\"certificate.cer\" download=\"banbiao.cer\">证书</a>，双击加入“钥匙串访问”，打开它，“信任”改为“始终信任”。</li>\n<li>单位有自己的证书时，请技术人员用 --cert 和 --key 启动，这一步可以省去。</li>\n</ul>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<section class=\"choice\">\n<h2>二、装进 Excel，随填随查</h2>\n<p>Excel 只从可信的 https 地址载入加载项。现在是不加密启动的（--http），请技术人员去掉 --http 重新启动，这里就有安装说明。</p>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>办表：安装和使用</title>\n<link rel=\"stylesheet\" href=\"install.css\">\n<link rel=\"icon\" href=\"icons/icon-32.png\">\n</head>\n<body>\n<main>\n<h1>办表</h1>\n<p>填写、检查、打印教师培训机构的各种官方表格。有两种用法，结果相同：</p>\n<section class=\"choice\">\n<h2>一、不安装，在浏览器中使用</h2>\n<p><a class=\"button\" href=\"page.html\">打开办表网页</a></p>\n<p>选择或拖入办表的工作簿，当场检查，生成 Word 和 PDF 文件。WPS 用户、不能安装加载项的单位请用这一种。文件只在本机的浏览器中处理，不会上传。</p>\n</section>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"encrypted"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":64,"column":7}}})) != null ? stack1 : "")
    + "<h2>说明</h2>\n<p>加载项和网页只从 "
    + container.escapeExpression(container.lambda(container.strict(depth0, "origin", {"start":{"line":66,"column":14},"end":{"line":66,"column":20}} ), depth0))
    + " 载入，填写的内容只在本机处理，不会发送到任何地方。默认从这台服务器提供 office.js，没有互联网也能用，但这种做法不在微软的支持范围内；能上互联网的单位可以让技术人员加 --office-js global 或 --office-js china（世纪互联）改用微软的地址。</p>\n</main>\n</body>\n</html>\n";
},"useData":true};

// @ts-nocheck -- built from submission-index.hbs by npm run reports; not edited by hand.
/* eslint-disable */
export const submissionIndexTemplate: TemplateSpecification = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"item\">\n<h3><span class=\"tag\">校对稿</span>打印的表格还不能盖章："
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"draft"), "words", {"start":{"line":48,"column":45},"end":{"line":48,"column":56}} ), depth0))
    + "。改好工作簿后重新打包。</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"draft"),"entries"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":51,"column":21}}})) != null ? stack1 : "")
    + "\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"draft"),"entries"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "")
    + "</ul>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li>"
    + alias3(alias2(alias1(depth0, "place", {"start":{"line":50,"column":29},"end":{"line":50,"column":34}} ), depth0))
    + "　"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":50,"column":39},"end":{"line":50,"column":46}} ), depth0))
    + "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":55,"column":29},"end":{"line":55,"column":33}} ), depth0))
    + "\"><b>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":55,"column":42},"end":{"line":55,"column":47}} ), depth0))
    + "</b>"
    + alias3(alias2(alias1(depth0, "words", {"start":{"line":55,"column":55},"end":{"line":55,"column":60}} ), depth0))
    + "</li>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>对照规定</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":66,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"item "
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":61,"column":23},"end":{"line":61,"column":28}} ), depth0))
    + "\">\n<h3><span class=\"tag\">"
    + alias3(alias2(alias1(depth0, "levelWord", {"start":{"line":62,"column":24},"end":{"line":62,"column":33}} ), depth0))
    + "</span>"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":62,"column":44},"end":{"line":62,"column":51}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"remedy"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":63,"column":42}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"basis"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":64,"column":53}}})) != null ? stack1 : "")
    + "\n</section>\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "<p>怎样改："
    + container.escapeExpression(container.lambda(container.strict(depth0, "remedy", {"start":{"line":63,"column":23},"end":{"line":63,"column":29}} ), depth0))
    + "</p>";
},"7":function(container,depth0,helpers,partials,data) {
    return "<p class=\"basis\">依据："
    + container.escapeExpression(container.lambda(container.strict(depth0, "basis", {"start":{"line":64,"column":35},"end":{"line":64,"column":40}} ), depth0))
    + "</p>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>缺少的材料</h2>\n<table>\n<thead><tr><th>编号</th><th>材料</th><th>依据</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"missing"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":74,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":73,"column":40},"end":{"line":73,"column":44}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":73,"column":57},"end":{"line":73,"column":62}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"row"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":64},"end":{"line":73,"column":107}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":107},"end":{"line":73,"column":149}}})) != null ? stack1 : "")
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "basis", {"start":{"line":73,"column":160},"end":{"line":73,"column":165}} ), depth0))
    + "<small>"
    + alias3(alias2(alias1(depth0, "quote", {"start":{"line":73,"column":176},"end":{"line":73,"column":181}} ), depth0))
    + "</small></td></tr>\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "<small>项目："
    + container.escapeExpression(container.lambda(container.strict(depth0, "row", {"start":{"line":73,"column":87},"end":{"line":73,"column":90}} ), depth0))
    + "</small>";
},"11":function(container,depth0,helpers,partials,data) {
    return "<small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":73,"column":128},"end":{"line":73,"column":132}} ), depth0))
    + "</small>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>没有放进压缩包的文件</h2>\n<p>名称、编号和所在文件夹都对不上。如果是应交的材料，请改名后重新打包。</p>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"stray"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":83,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li>"
    + alias3(alias2(alias1(depth0, "file", {"start":{"line":82,"column":21},"end":{"line":82,"column":25}} ), depth0))
    + "　"
    + alias3(alias2(alias1(depth0, "note", {"start":{"line":82,"column":30},"end":{"line":82,"column":34}} ), depth0))
    + "</li>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>盖章、签字清单</h2>\n<table>\n<thead><tr><th>文件</th><th>要做什么</th><th>页</th><th>合并打印页</th><th>位置</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"stamping"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":91,"column":0},"end":{"line":92,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td>"
    + alias3(alias2(alias1(depth0, "document", {"start":{"line":91,"column":28},"end":{"line":91,"column":36}} ), depth0))
    + "</td><td class=\"verdict\">"
    + alias3(alias2(alias1(depth0, "act", {"start":{"line":91,"column":65},"end":{"line":91,"column":68}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "pages", {"start":{"line":91,"column":81},"end":{"line":91,"column":86}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "printPages", {"start":{"line":91,"column":99},"end":{"line":91,"column":109}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "at", {"start":{"line":91,"column":122},"end":{"line":91,"column":124}} ), depth0))
    + "</td></tr>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":97,"column":6},"end":{"line":97,"column":10}} ), depth0))
    + "</h2>\n<table>\n<thead><tr><th>编号</th><th>材料</th><th>状态</th><th>文件</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":0},"end":{"line":102,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":101,"column":28},"end":{"line":101,"column":32}} ), depth0))
    + "\"><td class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":101,"column":55},"end":{"line":101,"column":59}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":101,"column":72},"end":{"line":101,"column":77}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"row"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":79},"end":{"line":101,"column":122}}})) != null ? stack1 : "")
    + "</td><td class=\"verdict\">"
    + alias3(alias2(alias1(depth0, "state", {"start":{"line":101,"column":149},"end":{"line":101,"column":154}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "path", {"start":{"line":101,"column":167},"end":{"line":101,"column":171}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":173},"end":{"line":101,"column":215}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"办表\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":9},"end":{"line":7,"column":14}} ), depth0))
    + "</title>\n<style>\n:root { --ink: #1c1f23; --soft: #5b636d; --line: #d5d9de; --red: #b3261e; --amber: #8a5a00; --green: #1b6b3a; --blue: #1f4e8c; --paper: #fff; }\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 297mm; padding: 12mm 14mm; color: var(--ink); background: var(--paper); font: 15px/1.65 \"Noto Sans SC\", \"Microsoft YaHei\", \"PingFang SC\", sans-serif; overflow-wrap: anywhere; }\nh1 { font-size: 24px; line-height: 1.4; margin: 0 0 4px; }\nh2 { font-size: 18px; margin: 28px 0 8px; border-bottom: 2px solid var(--ink); padding-bottom: 2px; }\np { margin: 4px 0; }\n.about { color: var(--soft); }\n.counts { display: flex; flex-wrap: wrap; gap: 10px; margin: 16px 0; padding: 0; list-style: none; }\n.counts li { min-width: 7.5em; padding: 8px 14px; border: 1px solid var(--line); border-top: 4px solid var(--soft); border-radius: 4px; }\n.counts b { display: block; font-size: 26px; line-height: 1.3; }\n.counts .bad { border-top-color: var(--red); } .counts .bad b { color: var(--red); }\n.counts .open { border-top-color: var(--amber); } .counts .open b { color: var(--amber); }\n.counts .good { border-top-color: var(--green); } .counts .good b { color: var(--green); }\n.item { border: 1px solid var(--line); border-left: 6px solid var(--red); border-radius: 4px; padding: 8px 14px; margin: 10px 0; break-inside: avoid; }\n.item.warning { border-left-color: var(--amber); } .item.info { border-left-color: var(--blue); }\n.item h3 { font-size: 15px; margin: 0 0 4px; }\n.item ul { margin: 4px 0 0; padding-left: 1.3em; color: var(--soft); }\n.tag { display: inline-block; min-width: 3.2em; text-align: center; border: 1px solid; border-radius: 3px; font-size: 13px; padding: 0 6px; margin-right: 8px; color: var(--red); }\n.warning .tag { color: var(--amber); } .info .tag { color: var(--blue); }\n.basis { color: var(--soft); }\ntable { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.5; }\nth, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; }\nth { background: #f5f6f8; white-space: nowrap; }\nthead { display: table-header-group; } tr { break-inside: avoid; }\ntd.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }\ntd.verdict { white-space: nowrap; font-weight: 700; }\n.good .verdict { color: var(--green); } .open .verdict { color: var(--amber); } .bad .verdict { color: var(--red); }\ntd.code { white-space: nowrap; }\ntd small { display: block; color: var(--soft); font-size: 13px; }\na { color: var(--blue); }\nfooter { margin-top: 28px; color: var(--soft); font-size: 13px; border-top: 1px solid var(--line); padding-top: 6px; }\n@media print { body { padding: 0; max-width: none; } @page { size: A4 landscape; margin: 14mm; } }\n</style>\n</head>\n<body>\n<h1>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":44,"column":6},"end":{"line":44,"column":11}} ), depth0))
    + "</h1>\n<p class=\"about\">"
    + alias3(alias2(alias1(depth0, "about", {"start":{"line":45,"column":19},"end":{"line":45,"column":24}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"draft"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":53,"column":7}}})) != null ? stack1 : "")
    + "<ul class=\"counts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"findings"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":67,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"missing"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":77,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"stray"),"length"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":85,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"stamping"),"length"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":95,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"folders"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":96,"column":0},"end":{"line":105,"column":9}}})) != null ? stack1 : "")
    + "<footer>"
    + alias3(alias2(alias1(depth0, "footer", {"start":{"line":106,"column":10},"end":{"line":106,"column":16}} ), depth0))
    + "</footer>\n</body>\n</html>\n";
},"useData":true};

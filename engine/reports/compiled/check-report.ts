// @ts-nocheck -- built from check-report.hbs by npm run reports; not edited by hand.
/* eslint-disable */
export const checkReportTemplate: TemplateSpecification = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>一览</h2>\n<div class=\"bars\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bars"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure>\n<figcaption>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":55,"column":14},"end":{"line":55,"column":19}} ), depth0))
    + "</figcaption>\n<div class=\"bar "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"over"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":16},"end":{"line":56,"column":39}}})) != null ? stack1 : "")
    + "\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(depth0, "caption", {"start":{"line":56,"column":66},"end":{"line":56,"column":73}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"segments"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":77},"end":{"line":56,"column":169}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"limit"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":169},"end":{"line":56,"column":261}}})) != null ? stack1 : "")
    + "</div>\n<p class=\"key "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"over"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":14},"end":{"line":57,"column":37}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"segments"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":39},"end":{"line":57,"column":105}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "permitted", {"start":{"line":57,"column":107},"end":{"line":57,"column":116}} ), depth0))
    + "</p>\n</figure>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "over";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":56,"column":110},"end":{"line":56,"column":114}} ), depth0))
    + "\" style=\"width:"
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":56,"column":133},"end":{"line":56,"column":138}} ), depth0))
    + "%\">"
    + alias3(alias2(alias1(depth0, "inside", {"start":{"line":56,"column":145},"end":{"line":56,"column":151}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<i class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"limit"), "side", {"start":{"line":56,"column":194},"end":{"line":56,"column":204}} ), depth0))
    + "\" style=\"left:"
    + alias3(alias2(alias1(lookupProperty(depth0,"limit"), "at", {"start":{"line":56,"column":222},"end":{"line":56,"column":230}} ), depth0))
    + "%\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"limit"), "words", {"start":{"line":56,"column":237},"end":{"line":56,"column":248}} ), depth0))
    + "</i>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":57,"column":72},"end":{"line":57,"column":76}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "words", {"start":{"line":57,"column":82},"end":{"line":57,"column":87}} ), depth0))
    + "</span>";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":63,"column":6},"end":{"line":63,"column":11}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":77,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"finding "
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":65,"column":26},"end":{"line":65,"column":31}} ), depth0))
    + "\">\n<h3><span class=\"tag\">"
    + alias3(alias2(alias1(depth0, "levelWord", {"start":{"line":66,"column":24},"end":{"line":66,"column":33}} ), depth0))
    + "</span>"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":66,"column":44},"end":{"line":66,"column":51}} ), depth0))
    + "</h3>\n<dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"place"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":68,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"actual"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":69,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"permitted"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":70,"column":57}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"remedy"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":0},"end":{"line":71,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"citations"),{"name":"each","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":72,"column":153}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":73,"column":47}}})) != null ? stack1 : "")
    + "\n</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"readings"),"length"),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":75,"column":0},"end":{"line":75,"column":160}}})) != null ? stack1 : "")
    + "\n</section>\n";
},"8":function(container,depth0,helpers,partials,data) {
    return "<dt>位置</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "place", {"start":{"line":68,"column":30},"end":{"line":68,"column":35}} ), depth0))
    + "</dd>";
},"9":function(container,depth0,helpers,partials,data) {
    return "<dt>现在</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "actual", {"start":{"line":69,"column":31},"end":{"line":69,"column":37}} ), depth0))
    + "</dd>";
},"10":function(container,depth0,helpers,partials,data) {
    return "<dt>允许</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "permitted", {"start":{"line":70,"column":34},"end":{"line":70,"column":43}} ), depth0))
    + "</dd>";
},"11":function(container,depth0,helpers,partials,data) {
    return "<dt>怎样改</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "remedy", {"start":{"line":71,"column":32},"end":{"line":71,"column":38}} ), depth0))
    + "</dd>";
},"12":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>依据"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depths[1],"authority"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":25},"end":{"line":72,"column":70}}})) != null ? stack1 : "")
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "instrument", {"start":{"line":72,"column":81},"end":{"line":72,"column":91}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "article", {"start":{"line":72,"column":96},"end":{"line":72,"column":103}} ), depth0))
    + "<blockquote>"
    + alias3(alias2(alias1(depth0, "quote", {"start":{"line":72,"column":119},"end":{"line":72,"column":124}} ), depth0))
    + "</blockquote></dd>";
},"13":function(container,depth0,helpers,partials,data,blockParams,depths) {
    return "（"
    + container.escapeExpression(container.lambda(container.strict(depths[1], "authority", {"start":{"line":72,"column":48},"end":{"line":72,"column":60}} ), depth0))
    + "）";
},"14":function(container,depth0,helpers,partials,data) {
    return "<dt>说明</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":73,"column":29},"end":{"line":73,"column":33}} ), depth0))
    + "</dd>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>规定没有写明的地方，本程序怎样理解</summary><ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"readings"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":75,"column":72},"end":{"line":75,"column":138}}})) != null ? stack1 : "")
    + "</ul></details>";
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li>"
    + alias3(alias2(alias1(depth0, "point", {"start":{"line":75,"column":96},"end":{"line":75,"column":101}} ), depth0))
    + "："
    + alias3(alias2(alias1(depth0, "reading", {"start":{"line":75,"column":106},"end":{"line":75,"column":113}} ), depth0))
    + "（"
    + alias3(alias2(alias1(depth0, "why", {"start":{"line":75,"column":118},"end":{"line":75,"column":121}} ), depth0))
    + "）</li>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>还不能判断的规定</h2>\n<p>下列规定因栏目未填，还不能判断。填写后请再检查一次。</p>\n<table><thead><tr><th>规定</th><th>还缺的栏目</th></tr></thead><tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unevaluated"),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":83,"column":79}}})) != null ? stack1 : "")
    + "\n</tbody></table>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td>"
    + alias3(alias2(alias1(depth0, "article", {"start":{"line":83,"column":31},"end":{"line":83,"column":38}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "missing", {"start":{"line":83,"column":51},"end":{"line":83,"column":58}} ), depth0))
    + "</td></tr>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"办表\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":9},"end":{"line":7,"column":14}} ), depth0))
    + "</title>\n<style>\n:root { --ink: #1c1f23; --soft: #5b636d; --line: #d5d9de; --red: #b3261e; --amber: #8a5a00; --green: #1b6b3a; --blue: #1f4e8c; --paper: #fff; }\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 210mm; padding: 14mm 16mm; color: var(--ink); background: var(--paper); font: 15px/1.7 \"Noto Sans SC\", \"Microsoft YaHei\", \"PingFang SC\", sans-serif; overflow-wrap: anywhere; }\nh1 { font-size: 24px; line-height: 1.4; margin: 0 0 4px; }\nh2 { font-size: 18px; margin: 28px 0 8px; border-bottom: 2px solid var(--ink); padding-bottom: 2px; }\np { margin: 4px 0; }\n.about { color: var(--soft); }\n.verdict { margin: 16px 0; padding: 12px 16px; border: 2px solid; border-radius: 6px; font-size: 18px; font-weight: 700; }\n.verdict.bad { color: var(--red); } .verdict.open { color: var(--amber); } .verdict.good { color: var(--green); }\n.verdict small { display: block; color: var(--ink); font-weight: 400; font-size: 14px; }\n.finding { border: 1px solid var(--line); border-left: 6px solid; border-radius: 4px; padding: 8px 14px; margin: 10px 0; break-inside: avoid; }\n.finding.violation, .finding.error { border-left-color: var(--red); } .finding.warning { border-left-color: var(--amber); } .finding.info { border-left-color: var(--blue); }\n.finding h3 { font-size: 15px; margin: 0 0 4px; }\n.tag { display: inline-block; min-width: 3.2em; text-align: center; border: 1px solid; border-radius: 3px; font-size: 13px; padding: 0 6px; margin-right: 8px; }\n.violation .tag, .error .tag { color: var(--red); } .warning .tag { color: var(--amber); } .info .tag { color: var(--blue); }\ndl { display: grid; grid-template-columns: 5.5em 1fr; gap: 2px 10px; margin: 0; }\ndt { color: var(--soft); } dd { margin: 0; }\nblockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--line); color: var(--soft); }\n.bars { display: grid; grid-template-columns: repeat(auto-fill, minmax(72mm, 1fr)); gap: 4px 10mm; }\nfigure { margin: 8px 0; break-inside: avoid; }\nfigcaption { font-weight: 700; }\n.bar { position: relative; display: flex; height: 24px; margin: 22px 0 4px; border: 1px solid var(--soft); background: repeating-linear-gradient(45deg, #f3f4f6 0 4px, #fff 4px 8px); }\n.bar span { display: block; height: 100%; overflow: hidden; white-space: nowrap; font-size: 12px; line-height: 22px; text-align: center; color: #fff; background: var(--blue); }\n.bar span.second { background: #4d7a52; } .bar span.third { background: #7a5a2b; } .bar span.fourth { background: #6b4a7a; } .bar.over span:first-child { background: var(--red); }\n.bar i { position: absolute; top: -18px; bottom: -4px; border-left: 2px dashed var(--ink); font: 12px/16px sans-serif; padding-left: 4px; white-space: nowrap; }\n.bar i.late { transform: translateX(-100%); border-left: 0; border-right: 2px dashed var(--ink); padding: 0 4px 0 0; }\n.key { color: var(--soft); font-size: 13px; }\n.key span { white-space: nowrap; margin-right: 10px; }\n.key span::before { content: \"\"; display: inline-block; width: 10px; height: 10px; margin-right: 4px; background: var(--blue); }\n.key span.second::before { background: #4d7a52; } .key span.third::before { background: #7a5a2b; } .key span.fourth::before { background: #6b4a7a; } .key.over span.first::before { background: var(--red); }\ndetails { margin-top: 4px; color: var(--soft); font-size: 14px; } summary { cursor: pointer; } details ul { margin: 2px 0; padding-left: 1.4em; }\ntable { border-collapse: collapse; width: 100%; font-size: 14px; } th, td { border: 1px solid var(--line); padding: 3px 8px; text-align: left; vertical-align: top; } thead { display: table-header-group; } tr { break-inside: avoid; }\nfooter { margin-top: 28px; color: var(--soft); font-size: 13px; border-top: 1px solid var(--line); padding-top: 6px; }\n@media print { body { padding: 0; max-width: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; } .finding { break-inside: auto; } .finding h3 { break-after: avoid; } blockquote, .verdict { break-inside: avoid; } @page { size: A4; margin: 18mm 16mm; } }\n</style>\n</head>\n<body>\n<h1>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":46,"column":6},"end":{"line":46,"column":11}} ), depth0))
    + "</h1>\n<p class=\"about\">"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":47,"column":19},"end":{"line":47,"column":26}} ), depth0))
    + "</p>\n<p class=\"about\">文件："
    + alias3(alias2(alias1(depth0, "file", {"start":{"line":48,"column":22},"end":{"line":48,"column":26}} ), depth0))
    + "　检查方式："
    + alias3(alias2(alias1(depth0, "mode", {"start":{"line":48,"column":36},"end":{"line":48,"column":40}} ), depth0))
    + "</p>\n<div class=\"verdict "
    + alias3(alias2(alias1(lookupProperty(depth0,"verdict"), "tone", {"start":{"line":49,"column":22},"end":{"line":49,"column":34}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"verdict"), "words", {"start":{"line":49,"column":40},"end":{"line":49,"column":53}} ), depth0))
    + "<small>"
    + alias3(alias2(alias1(lookupProperty(depth0,"verdict"), "counts", {"start":{"line":49,"column":64},"end":{"line":49,"column":78}} ), depth0))
    + "</small></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"bars"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"unevaluated"),"length"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":85,"column":7}}})) != null ? stack1 : "")
    + "<footer>"
    + alias3(alias2(alias1(depth0, "footer", {"start":{"line":86,"column":10},"end":{"line":86,"column":16}} ), depth0))
    + "</footer>\n</body>\n</html>\n";
},"useData":true,"useDepths":true};

// @ts-nocheck -- built from check-report.hbs by npm run reports; not edited by hand.
/* eslint-disable */
export const checkReportTemplate: TemplateSpecification = {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":60,"column":50},"end":{"line":60,"column":54}} ), depth0))
    + "\"><b>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":60,"column":63},"end":{"line":60,"column":68}} ), depth0))
    + "</b>"
    + alias3(alias2(alias1(depth0, "words", {"start":{"line":60,"column":76},"end":{"line":60,"column":81}} ), depth0))
    + "</li>";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p class=\"soft\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "provisions", {"start":{"line":61,"column":36},"end":{"line":61,"column":46}} ), depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"first\"><h2>先改这几处</h2><ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"first"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "")
    + "</ol></section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span class=\"ref\">"
    + alias3(alias2(alias1(depth0, "place", {"start":{"line":64,"column":39},"end":{"line":64,"column":44}} ), depth0))
    + "</span>　"
    + alias3(alias2(alias1(depth0, "remedy", {"start":{"line":64,"column":56},"end":{"line":64,"column":62}} ), depth0))
    + "　<span class=\"soft\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"settles"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":64,"column":84},"end":{"line":64,"column":151}}})) != null ? stack1 : "")
    + "</span></li>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "随之解决（"
    + container.escapeExpression(container.lambda(container.strict(depth0, "settles", {"start":{"line":64,"column":106},"end":{"line":64,"column":113}} ), depth0))
    + " 条）";
},"5":function(container,depth0,helpers,partials,data) {
    return "同一处还有 "
    + container.escapeExpression(container.lambda(container.strict(depth0, "others", {"start":{"line":64,"column":134},"end":{"line":64,"column":140}} ), depth0))
    + " 条";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>一览</h2>\n<div class=\"bars\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bars"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure>\n<figcaption>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":72,"column":14},"end":{"line":72,"column":19}} ), depth0))
    + "</figcaption>\n<div class=\"bar "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"over"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":16},"end":{"line":73,"column":39}}})) != null ? stack1 : "")
    + "\" role=\"img\" aria-label=\""
    + alias3(alias2(alias1(depth0, "caption", {"start":{"line":73,"column":66},"end":{"line":73,"column":73}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"segments"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":77},"end":{"line":73,"column":169}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"limit"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":169},"end":{"line":73,"column":261}}})) != null ? stack1 : "")
    + "</div>\n<p class=\"key "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"over"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":74,"column":14},"end":{"line":74,"column":37}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"segments"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":74,"column":39},"end":{"line":74,"column":105}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "permitted", {"start":{"line":74,"column":107},"end":{"line":74,"column":116}} ), depth0))
    + "</p>\n</figure>\n";
},"8":function(container,depth0,helpers,partials,data) {
    return "over";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":73,"column":110},"end":{"line":73,"column":114}} ), depth0))
    + "\" style=\"width:"
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":73,"column":133},"end":{"line":73,"column":138}} ), depth0))
    + "%\">"
    + alias3(alias2(alias1(depth0, "inside", {"start":{"line":73,"column":145},"end":{"line":73,"column":151}} ), depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<i class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"limit"), "side", {"start":{"line":73,"column":194},"end":{"line":73,"column":204}} ), depth0))
    + "\" style=\"left:"
    + alias3(alias2(alias1(lookupProperty(depth0,"limit"), "at", {"start":{"line":73,"column":222},"end":{"line":73,"column":230}} ), depth0))
    + "%\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"limit"), "words", {"start":{"line":73,"column":237},"end":{"line":73,"column":248}} ), depth0))
    + "</i>";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":74,"column":72},"end":{"line":74,"column":76}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "words", {"start":{"line":74,"column":82},"end":{"line":74,"column":87}} ), depth0))
    + "</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>逐表改，改好一处勾一处</h2>\n<table class=\"ticks\"><thead><tr><th class=\"tick\" scope=\"col\">改好</th><th class=\"tick\" scope=\"col\">依据</th><th class=\"place\" scope=\"col\">单元格</th><th scope=\"col\">问题</th><th scope=\"col\">怎样改</th><th class=\"level\" scope=\"col\">等级</th></tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sheets"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":86,"column":9}}})) != null ? stack1 : "")
    + "</table>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody><tr class=\"sheet\"><td colspan=\"6\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":83,"column":43},"end":{"line":83,"column":47}} ), depth0))
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":84,"column":0},"end":{"line":85,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":84,"column":28},"end":{"line":84,"column":32}} ), depth0))
    + "\"><td class=\"tick\"><span class=\"box\" role=\"img\" aria-label=\"未勾\"></span></td><td class=\"tick\">"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":84,"column":129},"end":{"line":84,"column":135}} ), depth0))
    + "</td><td class=\"place\">"
    + alias3(alias2(alias1(depth0, "place", {"start":{"line":84,"column":162},"end":{"line":84,"column":167}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":84,"column":180},"end":{"line":84,"column":187}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"figures"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":84,"column":189},"end":{"line":84,"column":252}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":84,"column":252},"end":{"line":84,"column":309}}})) != null ? stack1 : "")
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "remedy", {"start":{"line":84,"column":320},"end":{"line":84,"column":326}} ), depth0))
    + "</td><td class=\"level\">"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":84,"column":353},"end":{"line":84,"column":357}} ), depth0))
    + "</td></tr>\n";
},"15":function(container,depth0,helpers,partials,data) {
    return "<br><span class=\"soft\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "figures", {"start":{"line":84,"column":229},"end":{"line":84,"column":236}} ), depth0))
    + "</span>";
},"16":function(container,depth0,helpers,partials,data) {
    return "<br><span class=\"soft\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":84,"column":289},"end":{"line":84,"column":293}} ), depth0))
    + "</span>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>依据</h2>\n<dl class=\"bases\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bases"),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":0},"end":{"line":93,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dt>"
    + alias3(alias2(alias1(depth0, "numbers", {"start":{"line":92,"column":21},"end":{"line":92,"column":28}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"authority"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":30},"end":{"line":92,"column":69}}})) != null ? stack1 : "")
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "instrument", {"start":{"line":92,"column":80},"end":{"line":92,"column":90}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "article", {"start":{"line":92,"column":95},"end":{"line":92,"column":102}} ), depth0))
    + "<blockquote>"
    + alias3(alias2(alias1(depth0, "quote", {"start":{"line":92,"column":118},"end":{"line":92,"column":123}} ), depth0))
    + "</blockquote></dd>\n";
},"19":function(container,depth0,helpers,partials,data) {
    return "（"
    + container.escapeExpression(container.lambda(container.strict(depth0, "authority", {"start":{"line":92,"column":50},"end":{"line":92,"column":59}} ), depth0))
    + "）";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>原文未明确事项的理解</h2>\n<ul class=\"soft\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"readings"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":17},"end":{"line":98,"column":83}}})) != null ? stack1 : "")
    + "</ul>\n";
},"21":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li>"
    + alias3(alias2(alias1(depth0, "point", {"start":{"line":98,"column":41},"end":{"line":98,"column":46}} ), depth0))
    + "："
    + alias3(alias2(alias1(depth0, "reading", {"start":{"line":98,"column":51},"end":{"line":98,"column":58}} ), depth0))
    + "（"
    + alias3(alias2(alias1(depth0, "why", {"start":{"line":98,"column":63},"end":{"line":98,"column":66}} ), depth0))
    + "）</li>";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>尚不能判断的规定</h2>\n<table><thead><tr><th>规定</th><th>还缺的栏目</th></tr></thead><tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unevaluated"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":103,"column":0},"end":{"line":103,"column":79}}})) != null ? stack1 : "")
    + "\n</tbody></table>\n";
},"23":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td>"
    + alias3(alias2(alias1(depth0, "article", {"start":{"line":103,"column":31},"end":{"line":103,"column":38}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "missing", {"start":{"line":103,"column":51},"end":{"line":103,"column":58}} ), depth0))
    + "</td></tr>";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"screen\"><summary>说明（"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"remarks"), "length", {"start":{"line":107,"column":38},"end":{"line":107,"column":52}} ), depth0))
    + " 条，不用处理）</summary><ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":108,"column":0},"end":{"line":108,"column":56}}})) != null ? stack1 : "")
    + "\n</ul></details>\n";
},"25":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li>"
    + alias3(alias2(alias1(depth0, "place", {"start":{"line":108,"column":23},"end":{"line":108,"column":28}} ), depth0))
    + "　"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":108,"column":33},"end":{"line":108,"column":40}} ), depth0))
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"办表\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":9},"end":{"line":7,"column":14}} ), depth0))
    + "</title>\n<style>\n:root { --ink: #1c1f23; --soft: #5b636d; --line: #d5d9de; --red: #b3261e; --amber: #8a5a00; --green: #1b6b3a; --blue: #1f4e8c; --paper: #fff; }\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 210mm; padding: 12mm 14mm; color: var(--ink); background: var(--paper); font: 14px/1.6 \"Noto Sans SC\", \"Microsoft YaHei\", \"PingFang SC\", sans-serif; overflow-wrap: anywhere; }\nh1 { font-size: 24px; line-height: 1.4; margin: 0 0 4px; }\nh2 { font-size: 18px; margin: 28px 0 8px; border-bottom: 2px solid var(--ink); padding-bottom: 2px; }\np { margin: 4px 0; }\n.about { color: var(--soft); }\n.verdict { margin: 16px 0; padding: 12px 16px; border: 2px solid; border-radius: 6px; font-size: 18px; font-weight: 700; }\n.verdict.bad { color: var(--red); } .verdict.open { color: var(--amber); } .verdict.good { color: var(--green); }\n.verdict small { display: block; color: var(--ink); font-weight: 400; font-size: 14px; }\n.finding { border: 1px solid var(--line); border-left: 6px solid; border-radius: 4px; padding: 8px 14px; margin: 10px 0; break-inside: avoid; }\n.finding.violation, .finding.error { border-left-color: var(--red); } .finding.warning { border-left-color: var(--amber); } .finding.info { border-left-color: var(--blue); }\n.finding h3 { font-size: 15px; margin: 0 0 4px; }\n.tag { display: inline-block; min-width: 3.2em; text-align: center; border: 1px solid; border-radius: 3px; font-size: 13px; padding: 0 6px; margin-right: 8px; }\n.violation .tag, .error .tag { color: var(--red); } .warning .tag { color: var(--amber); } .info .tag { color: var(--blue); }\ndl { display: grid; grid-template-columns: 5.5em 1fr; gap: 2px 10px; margin: 0; }\ndt { color: var(--soft); } dd { margin: 0; }\nblockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--line); color: var(--soft); }\n.bars { display: grid; grid-template-columns: repeat(auto-fill, minmax(72mm, 1fr)); gap: 4px 10mm; }\nfigure { margin: 8px 0; break-inside: avoid; }\nfigcaption { font-weight: 700; }\n.bar { position: relative; display: flex; height: 24px; margin: 22px 0 4px; border: 1px solid var(--soft); background: repeating-linear-gradient(45deg, #f3f4f6 0 4px, #fff 4px 8px); }\n.bar span { display: block; height: 100%; overflow: hidden; white-space: nowrap; font-size: 12px; line-height: 22px; text-align: center; color: #fff; background: var(--blue); }\n.bar span.second { background: #4d7a52; } .bar span.third { background: #7a5a2b; } .bar span.fourth { background: #6b4a7a; } .bar.over span:first-child { background: var(--red); }\n.bar i { position: absolute; top: -18px; bottom: -4px; border-left: 2px dashed var(--ink); font: 12px/16px sans-serif; padding-left: 4px; white-space: nowrap; }\n.bar i.late { transform: translateX(-100%); border-left: 0; border-right: 2px dashed var(--ink); padding: 0 4px 0 0; }\n.key { color: var(--soft); font-size: 13px; }\n.key span { white-space: nowrap; margin-right: 10px; }\n.key span::before { content: \"\"; display: inline-block; width: 10px; height: 10px; margin-right: 4px; background: var(--blue); }\n.key span.second::before { background: #4d7a52; } .key span.third::before { background: #7a5a2b; } .key span.fourth::before { background: #6b4a7a; } .key.over span.first::before { background: var(--red); }\ndetails { margin-top: 4px; color: var(--soft); font-size: 14px; } summary { cursor: pointer; } details ul { margin: 2px 0; padding-left: 1.4em; }\ntable { border-collapse: collapse; width: 100%; font-size: 14px; } th, td { border: 1px solid var(--line); padding: 3px 8px; text-align: left; vertical-align: top; } thead { display: table-header-group; } tr { break-inside: avoid; }\nfooter { margin-top: 28px; color: var(--soft); font-size: 13px; border-top: 1px solid var(--line); padding-top: 6px; }\n@media print { body { padding: 0; max-width: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; } .finding { break-inside: auto; } .finding h3 { break-after: avoid; } blockquote, .verdict { break-inside: avoid; } @page { size: A4; margin: 18mm 16mm; } }\n.numbers { display: flex; flex-wrap: wrap; gap: 6px 18px; margin: 8px 0 12px; padding: 0; list-style: none; }\n.numbers b { font-size: 20px; margin-right: 3px; font-variant-numeric: tabular-nums; } .numbers .bad b { color: var(--red); } .numbers .warn b { color: var(--amber); } .numbers .todo b { color: var(--blue); }\nsection.first { border: 1px solid var(--ink); border-radius: 6px; padding: 4px 16px 8px; margin: 12px 0; break-inside: avoid; }\nsection.first h2 { border: 0; margin: 4px 0; font-size: 16px; } section.first ol { margin: 0; padding-left: 1.4em; }\n.ref { font-weight: 700; white-space: normal; } .soft { color: var(--soft); }\n.ticks th { white-space: nowrap; } .ticks td { font-size: 13px; line-height: 1.5; padding: 3px 6px; } .ticks .tick { width: 3.4em; text-align: center; } .ticks .box { display: inline-block; width: 12px; height: 12px; border: 1.5px solid var(--ink); vertical-align: -1px; }\n.ticks .place { width: 8.5em; } .ticks .level { width: 4.6em; white-space: nowrap; font-weight: 700; } .ticks tr.sheet td { background: #f1f3f5; font-weight: 700; break-after: avoid; }\ntr.bad .level { color: var(--red); } tr.warn .level { color: var(--amber); } tr.todo .level { color: var(--blue); }\n.bases { columns: 1; font-size: 12.5px; line-height: 1.5; } .bases dt { color: var(--ink); } .bases { display: grid; grid-template-columns: 5em 1fr; gap: 3px 10px; } .bases blockquote { font-size: 12.5px; }\n@media print { .screen { display: none; } body { font-size: 10.5pt; } }\n</style>\n</head>\n<body>\n<h1>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":56,"column":6},"end":{"line":56,"column":11}} ), depth0))
    + "</h1>\n<p class=\"about\">"
    + alias3(alias2(alias1(depth0, "subject", {"start":{"line":57,"column":19},"end":{"line":57,"column":26}} ), depth0))
    + "</p>\n<p class=\"about\">文件："
    + alias3(alias2(alias1(depth0, "file", {"start":{"line":58,"column":22},"end":{"line":58,"column":26}} ), depth0))
    + "</p>\n<div class=\"verdict "
    + alias3(alias2(alias1(lookupProperty(depth0,"verdict"), "tone", {"start":{"line":59,"column":22},"end":{"line":59,"column":34}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"verdict"), "words", {"start":{"line":59,"column":40},"end":{"line":59,"column":53}} ), depth0))
    + "</div>\n<ul class=\"numbers\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"numbers"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":20},"end":{"line":60,"column":97}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"provisions"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":61,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"first"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"bars"),"length"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":78,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"sheets"),"length"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":88,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"bases"),"length"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":89,"column":0},"end":{"line":95,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"readings"),"length"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":96,"column":0},"end":{"line":99,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"unevaluated"),"length"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":100,"column":0},"end":{"line":105,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"remarks"),"length"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":106,"column":0},"end":{"line":110,"column":7}}})) != null ? stack1 : "")
    + "<footer>"
    + alias3(alias2(alias1(depth0, "footer", {"start":{"line":111,"column":10},"end":{"line":111,"column":16}} ), depth0))
    + "</footer>\n</body>\n</html>\n";
},"useData":true};

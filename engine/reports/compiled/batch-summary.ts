// @ts-nocheck -- built from batch-summary.hbs by npm run reports; not edited by hand.
/* eslint-disable */
export const batchSummaryTemplate: TemplateSpecification = {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":47,"column":29},"end":{"line":47,"column":33}} ), depth0))
    + "\"><b>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":47,"column":42},"end":{"line":47,"column":47}} ), depth0))
    + "</b>"
    + alias3(alias2(alias1(depth0, "words", {"start":{"line":47,"column":55},"end":{"line":47,"column":60}} ), depth0))
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>读不了或没有做完的文件</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"failures"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"item\">\n<h3>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "file", {"start":{"line":54,"column":6},"end":{"line":54,"column":10}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"messages"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "what", {"start":{"line":55,"column":23},"end":{"line":55,"column":27}} ), depth0))
    + "</p>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remedy"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":33},"end":{"line":55,"column":89}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "<p class=\"basis\">怎样改："
    + container.escapeExpression(container.lambda(container.strict(depth0, "remedy", {"start":{"line":55,"column":70},"end":{"line":55,"column":76}} ), depth0))
    + "</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>文件之间需要核对的地方</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contradictions"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":74,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"item "
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":63,"column":23},"end":{"line":63,"column":28}} ), depth0))
    + "\">\n<h3><span class=\"tag\">"
    + alias3(alias2(alias1(depth0, "levelWord", {"start":{"line":64,"column":24},"end":{"line":64,"column":33}} ), depth0))
    + "</span>"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":64,"column":44},"end":{"line":64,"column":51}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"permitted"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":65,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"remedy"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":66,"column":42}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"basis"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":67,"column":53}}})) != null ? stack1 : "")
    + "\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":70,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":0},"end":{"line":71,"column":36}}})) != null ? stack1 : "")
    + "\n</ul>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "<p>规定："
    + container.escapeExpression(container.lambda(container.strict(depth0, "permitted", {"start":{"line":65,"column":25},"end":{"line":65,"column":34}} ), depth0))
    + "</p>";
},"8":function(container,depth0,helpers,partials,data) {
    return "<p>怎样改："
    + container.escapeExpression(container.lambda(container.strict(depth0, "remedy", {"start":{"line":66,"column":23},"end":{"line":66,"column":29}} ), depth0))
    + "</p>";
},"9":function(container,depth0,helpers,partials,data) {
    return "<p class=\"basis\">依据："
    + container.escapeExpression(container.lambda(container.strict(depth0, "basis", {"start":{"line":67,"column":35},"end":{"line":67,"column":40}} ), depth0))
    + "</p>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "file", {"start":{"line":69,"column":22},"end":{"line":69,"column":26}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":28},"end":{"line":69,"column":58}}})) != null ? stack1 : "")
    + "</li>\n";
},"11":function(container,depth0,helpers,partials,data) {
    return "　"
    + container.escapeExpression(container.lambda(container.strict(depth0, "cells", {"start":{"line":69,"column":44},"end":{"line":69,"column":49}} ), depth0));
},"12":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more", {"start":{"line":71,"column":18},"end":{"line":71,"column":22}} ), depth0))
    + "</li>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>各文件（问题多的在前）</h2>\n<table>\n<thead><tr><th>序号</th><th>文件</th><th>套表、机构</th><th>结论</th><th>不符合</th><th>未能读取</th><th>未填</th><th>提醒</th><th>最要紧的一条</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":81,"column":0},"end":{"line":82,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":81,"column":28},"end":{"line":81,"column":32}} ), depth0))
    + "\"><td class=\"n\">"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":81,"column":52},"end":{"line":81,"column":58}} ), depth0))
    + "</td><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"report"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(16, data, 0),"data":data,"loc":{"start":{"line":81,"column":69},"end":{"line":81,"column":139}}})) != null ? stack1 : "")
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "kit", {"start":{"line":81,"column":150},"end":{"line":81,"column":153}} ), depth0))
    + "<small>"
    + alias3(alias2(alias1(depth0, "institution", {"start":{"line":81,"column":164},"end":{"line":81,"column":175}} ), depth0))
    + "</small></td><td class=\"verdict\">"
    + alias3(alias2(alias1(depth0, "verdict", {"start":{"line":81,"column":212},"end":{"line":81,"column":219}} ), depth0))
    + "</td><td class=\"n\">"
    + alias3(alias2(alias1(depth0, "wrong", {"start":{"line":81,"column":242},"end":{"line":81,"column":247}} ), depth0))
    + "</td><td class=\"n\">"
    + alias3(alias2(alias1(depth0, "unread", {"start":{"line":81,"column":270},"end":{"line":81,"column":276}} ), depth0))
    + "</td><td class=\"n\">"
    + alias3(alias2(alias1(depth0, "missing", {"start":{"line":81,"column":299},"end":{"line":81,"column":306}} ), depth0))
    + "</td><td class=\"n\">"
    + alias3(alias2(alias1(depth0, "warnings", {"start":{"line":81,"column":329},"end":{"line":81,"column":337}} ), depth0))
    + "</td><td>"
    + alias3(alias2(alias1(depth0, "worst", {"start":{"line":81,"column":350},"end":{"line":81,"column":355}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"place"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":81,"column":357},"end":{"line":81,"column":401}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "report", {"start":{"line":81,"column":94},"end":{"line":81,"column":100}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "file", {"start":{"line":81,"column":106},"end":{"line":81,"column":110}} ), depth0))
    + "</a>";
},"16":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "file", {"start":{"line":81,"column":126},"end":{"line":81,"column":130}} ), depth0));
},"17":function(container,depth0,helpers,partials,data) {
    return "<small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "place", {"start":{"line":81,"column":379},"end":{"line":81,"column":384}} ), depth0))
    + "</small>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>不是工作簿、打不开或没有读取的文件</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":89,"column":0},"end":{"line":90,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + alias3(alias2(alias1(depth0, "file", {"start":{"line":89,"column":22},"end":{"line":89,"column":26}} ), depth0))
    + "："
    + alias3(alias2(alias1(depth0, "what", {"start":{"line":89,"column":31},"end":{"line":89,"column":35}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remedy"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":89,"column":37},"end":{"line":89,"column":95}}})) != null ? stack1 : "")
    + "</li>\n";
},"20":function(container,depth0,helpers,partials,data) {
    return "<span class=\"basis\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "remedy", {"start":{"line":89,"column":73},"end":{"line":89,"column":79}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"办表\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":7,"column":9},"end":{"line":7,"column":14}} ), depth0))
    + "</title>\n<style>\n:root { --ink: #1c1f23; --soft: #5b636d; --line: #d5d9de; --red: #b3261e; --amber: #8a5a00; --green: #1b6b3a; --blue: #1f4e8c; --paper: #fff; }\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 297mm; padding: 12mm 14mm; color: var(--ink); background: var(--paper); font: 15px/1.65 \"Noto Sans SC\", \"Microsoft YaHei\", \"PingFang SC\", sans-serif; overflow-wrap: anywhere; }\nh1 { font-size: 24px; line-height: 1.4; margin: 0 0 4px; }\nh2 { font-size: 18px; margin: 28px 0 8px; border-bottom: 2px solid var(--ink); padding-bottom: 2px; }\np { margin: 4px 0; }\n.about { color: var(--soft); }\n.counts { display: flex; flex-wrap: wrap; gap: 10px; margin: 16px 0; padding: 0; list-style: none; }\n.counts li { min-width: 7.5em; padding: 8px 14px; border: 1px solid var(--line); border-top: 4px solid var(--soft); border-radius: 4px; }\n.counts b { display: block; font-size: 26px; line-height: 1.3; }\n.counts .bad { border-top-color: var(--red); } .counts .bad b { color: var(--red); }\n.counts .open { border-top-color: var(--amber); } .counts .open b { color: var(--amber); }\n.counts .good { border-top-color: var(--green); } .counts .good b { color: var(--green); }\n.item { border: 1px solid var(--line); border-left: 6px solid var(--red); border-radius: 4px; padding: 8px 14px; margin: 10px 0; break-inside: avoid; }\n.item.warning { border-left-color: var(--amber); } .item.info { border-left-color: var(--blue); }\n.item h3 { font-size: 15px; margin: 0 0 4px; }\n.item ul { margin: 4px 0 0; padding-left: 1.3em; color: var(--soft); }\n.tag { display: inline-block; min-width: 3.2em; text-align: center; border: 1px solid; border-radius: 3px; font-size: 13px; padding: 0 6px; margin-right: 8px; color: var(--red); }\n.warning .tag { color: var(--amber); } .info .tag { color: var(--blue); }\n.basis { color: var(--soft); }\ntable { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.5; }\nth, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; }\nth { background: #f5f6f8; white-space: nowrap; }\nthead { display: table-header-group; } tr { break-inside: avoid; }\ntd.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }\ntd.verdict { white-space: nowrap; font-weight: 700; }\n.good .verdict { color: var(--green); } .open .verdict { color: var(--amber); } .bad .verdict { color: var(--red); }\ntd small { display: block; color: var(--soft); font-size: 13px; }\na { color: var(--blue); }\nfooter { margin-top: 28px; color: var(--soft); font-size: 13px; border-top: 1px solid var(--line); padding-top: 6px; }\n@media print { body { padding: 0; max-width: none; } @page { size: A4 landscape; margin: 14mm; } }\n</style>\n</head>\n<body>\n<h1>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":43,"column":6},"end":{"line":43,"column":11}} ), depth0))
    + "</h1>\n<p class=\"about\">"
    + alias3(alias2(alias1(depth0, "about", {"start":{"line":44,"column":19},"end":{"line":44,"column":24}} ), depth0))
    + "</p>\n<p class=\"about\">"
    + alias3(alias2(alias1(depth0, "account", {"start":{"line":45,"column":19},"end":{"line":45,"column":26}} ), depth0))
    + "</p>\n<ul class=\"counts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":48,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"failures"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":59,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"contradictions"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":75,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"lines"),"length"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":85,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"others"),"length"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":92,"column":7}}})) != null ? stack1 : "")
    + "<footer>"
    + alias3(alias2(alias1(depth0, "footer", {"start":{"line":93,"column":10},"end":{"line":93,"column":16}} ), depth0))
    + "</footer>\n</body>\n</html>\n";
},"useData":true};

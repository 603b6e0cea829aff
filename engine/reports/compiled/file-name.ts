// @ts-nocheck -- built from file-name.hbs by npm run reports; not edited by hand.
/* eslint-disable */
export const fileNameTemplate: TemplateSpecification = {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "institution", {"start":{"line":1,"column":22},"end":{"line":1,"column":33}} ), depth0)) != null ? stack1 : "")
    + "-";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "-"
    + ((stack1 = container.lambda(container.strict(depth0, "part", {"start":{"line":1,"column":71},"end":{"line":1,"column":75}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"institution"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":44}}})) != null ? stack1 : "")
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":1,"column":47},"end":{"line":1,"column":52}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"part"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":55},"end":{"line":1,"column":85}}})) != null ? stack1 : "");
},"useData":true};

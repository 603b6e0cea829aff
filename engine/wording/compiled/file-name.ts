// @ts-nocheck -- built from file-name.hbs by npm run wording; not edited by hand.
/* eslint-disable */
export const fileNameTemplate: TemplateSpecification = {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "-"
    + ((stack1 = container.lambda(container.strict(depth0, "part", {"start":{"line":1,"column":45},"end":{"line":1,"column":49}} ), depth0)) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "institution", {"start":{"line":1,"column":3},"end":{"line":1,"column":14}} ), depth0)) != null ? stack1 : "")
    + "-"
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":1,"column":21},"end":{"line":1,"column":26}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"part"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":59}}})) != null ? stack1 : "");
},"useData":true};

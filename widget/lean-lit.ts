/**
 * What our templates never use of lit-html: directives, SVG and MathML, compiled templates, expressions in comments, in
 * tags and inside raw text, rendering before a node, listeners that are objects, and the mark that it leaves in the page's
 * global scope. Each pair is a piece of its production build and what stands there instead. The guard that a template comes
 * from code and not from data stays.
 */
const UNUSED: readonly (readonly [there: string, instead: string])[] = [
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    'const D=',
  ],
  ['export{j as _$LH,b as html,', 'export{b as html,'],
  ['e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h)', 'e=i;let h=e._$litPart$;if(!h)'],
  [
    '{const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
    'e._$litPart$=h=new k(i.appendChild(c()),null);',
  ],
  ['e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);', 'e=this._$AC(t);'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  // Under a name of our own: a page that admits `lit-html` once would refuse it to a second Lit.
  ['createPolicy("lit-html"', 'createPolicy("vuoro-jobs"'],
  // Directives: a value is what it is.
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
  [':t!==this._$AH&&t!==E&&this._(t)', ':t!==this._$AH&&this._(t)'],
  ['_$AI(t,i=this,s,e){const h=this.strings;', '_$AI(t,s){const h=this.strings;'],
  ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&', 'o=!a(t)||t!==this._$AH,o&&'],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
  ['s._$AI(t,s,i)', 's._$AI(t,i)'],
  ['this._$AN=void 0,this._$AD=t', 'this._$AD=t'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}', ''],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
  // Listeners are functions that want nothing but the event.
  [
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
  ],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  // Expressions in tags and comments, and inside raw text.
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  [':6===r.type&&(i=new Z(h,this,t))', ''],
  [
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t)',
    'i=r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling)',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n&&d.push({index:l});',
  ],
  ['d.push({type:1,index:l,', 'd.push({index:l,'],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['c=n??v,d=-1', 'c=v,d=-1'],
  ['(c=p,n=void 0)', '(c=p)'],
  ['let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;', 'let l="",c=v;'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', 'void 0!==u[1]?c=m:'],
  ['c===_||c===m?c=v:', 'c===m?c=v:'],
  [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ')'],
];

/** lit-html's production build without what the widget never uses; throws when a piece is not where it was. */
export function leanLit(code: string): string {
  return UNUSED.reduce((rest, [there, instead]) => {
    if (rest.split(there).length !== 2) throw new Error(`lit-html has changed; look at widget/lean-lit.ts: ${there}`);
    return rest.replace(there, () => instead);
  }, code);
}

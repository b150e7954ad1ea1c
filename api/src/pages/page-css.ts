/**
 * What all server-rendered pages share: one column of calm text, hairlines, one accent. Built on the visitor's own font
 * size and fonts, with a dark scheme, forced colours and paper in mind. Nothing moves.
 */
export const PAGE_CSS = `
:root{color-scheme:light dark;--ground:#fff;--tint:#f2f6f6;--ink:#17232a;--quiet:#4c5a61;--line:#d5dfe1;--edge:#6b7b82;--soon:#8f3a00;--bad:#ae1420;--bad-tint:#fdf1f1}
@media screen and (prefers-color-scheme:dark){:root{--ground:#11191d;--tint:#182328;--ink:#e6eef0;--quiet:#a8b7bd;--line:#2b3a41;--edge:#7d9099;--soon:#ffb27a;--bad:#ff9b9b;--bad-tint:#2a1c1f}}
*,::before,::after{box-sizing:border-box}
html{font-size:100%;scroll-padding-block:1rem 6rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
.top,main,.bottom{max-inline-size:60rem;margin-inline:auto;padding-inline:1rem}
a{color:var(--accent);text-decoration-thickness:.0625em;text-underline-offset:.2em}
a:hover{text-decoration-thickness:.125em}
:focus-visible{outline:.1875rem solid var(--ink);outline-offset:.125rem;box-shadow:0 0 0 .125rem var(--ground);border-radius:.125rem}
main:focus{outline:0;box-shadow:none}
h1,h2,h3{line-height:1.25;margin:0;text-wrap:balance;hyphens:auto;hyphenate-limit-chars:14 5 5}
h1{font-size:clamp(1.5rem,1.15rem + 1.6vw,2.25rem);letter-spacing:-.01em;margin-block:1.25rem .75rem}
h2{font-size:1.25rem;margin-block:2.25rem .75rem}
h3{font-size:1.125rem;text-wrap:pretty}
p,ul,ol,dl{margin:0}
ul,ol{padding:0;list-style:none}
.hint,.lead,.note,.facts,.count,dt{color:var(--quiet)}
.lead{font-size:1.125rem;margin-block-end:1.5rem}
.note{margin-block:.75rem;padding:.625rem .875rem;background:var(--tint);border-inline-start:.25rem solid var(--edge)}
.ending{max-inline-size:42rem;margin-block:1.25rem;padding-block:.875rem;color:inherit}
.ending strong{font-size:1.125rem}
.skip{position:absolute;inset-block-start:-4rem;inset-inline-start:1rem;padding:.5rem 1rem;background:var(--ground)}
.skip:focus{inset-block-start:.5rem;z-index:2}

.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.25rem 1.5rem;padding-block:.625rem;border-block-end:1px solid var(--line)}
.owner{font-weight:650}
.owner a{color:inherit;text-decoration:none}
.owner a:hover{text-decoration:underline}
.languages ul,.bottom ul,.sorting ul,.chosen ul{display:flex;flex-wrap:wrap;gap:.125rem 1rem}
.languages :is(a,button,span),.sorting a,.sorting span,.bottom li a,.owner a,.back a,.quiet,.source a{display:inline-block;padding-block:.5rem}
[aria-current]{font-weight:650}
[hidden]{display:none!important}
.languages button{min-block-size:0;padding-inline:0;border:0;background:none;color:var(--accent);font-weight:400;text-decoration:underline;text-decoration-thickness:.0625em;text-underline-offset:.2em}
.languages button:hover{text-decoration-thickness:.125em}
.demo{background:var(--tint);border-block-end:1px solid var(--line);text-align:center;padding:.5rem 1rem;font-size:.9375rem}
.bottom{margin-block-start:3.5rem;padding-block:1.25rem 2.5rem;border-block-start:1px solid var(--line);font-size:.9375rem}
.bottom p{font-weight:650}
.bottom .legal{margin-block-start:.75rem}

.search{padding:1rem;background:var(--tint);border-radius:calc(var(--radius)*2)}
.search>label,.groups>div>label,legend{display:block;font-weight:650}
.hint{font-size:.9375rem}
.field{display:flex;gap:.5rem;margin-block:.375rem 1rem}
.field input{flex:1;min-inline-size:0}
input,select,textarea,button,.button{font:inherit;color:inherit;border-radius:var(--radius)}
input:not([type=checkbox],[type=radio],[type=file]),select,textarea{min-block-size:2.75rem;padding:.5rem .75rem;background:var(--ground);border:1px solid var(--edge);max-inline-size:100%}
input[type=file]{max-inline-size:100%}
::file-selector-button{font:inherit;min-block-size:2.75rem;margin-inline-end:.75rem;padding:.5rem 1rem;color:var(--accent);background:var(--ground);border:1px solid var(--accent);border-radius:var(--radius);cursor:pointer}
input[type=checkbox],input[type=radio]{inline-size:1.5rem;block-size:1.5rem;margin:0;accent-color:var(--accent);flex:none}
button,.button{display:inline-block;min-block-size:2.75rem;padding:.5rem 1.25rem;font-weight:650;text-align:center;text-decoration:none;cursor:pointer;border:1px solid var(--accent);background:var(--accent);color:var(--on-accent)}
button:hover,.button:hover{text-decoration:underline;text-underline-offset:.2em}
button.second,.button.second{background:var(--ground);color:var(--accent)}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:.5rem;align-items:start}
details{background:var(--ground);border:1px solid var(--line);border-radius:var(--radius)}
summary{display:flex;align-items:center;gap:.5rem;min-block-size:2.75rem;padding:.375rem .75rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::after{content:"";margin-inline-start:auto;inline-size:.5rem;block-size:.5rem;border:solid currentcolor;border-width:0 .125rem .125rem 0;transform:translateY(-25%) rotate(45deg)}
[open]>summary::after{transform:translateY(25%) rotate(225deg)}
.badge{padding-inline:.5rem;border:1px solid var(--accent);border-radius:1rem;color:var(--accent);font-size:.875rem;white-space:nowrap}
.panel{padding:.25rem .75rem .75rem}
.panel button{margin-block-start:.75rem}
.more[open]{grid-column:1/-1}
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11.5rem),1fr));gap:1.25rem}
.groups label+.hint{margin-block-end:.25rem}
.groups [for=radius]{margin-block-start:.75rem}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
.choices{max-block-size:17rem;overflow:auto}
.choices label{display:flex;gap:.625rem;padding-block:.3125rem}
.choices span{min-inline-size:0;overflow-wrap:anywhere}
.count{font-variant-numeric:tabular-nums;font-size:.9375rem}
.chosen{margin-block-start:1rem}
.chosen ul{gap:.5rem}
.chosen a{display:inline-block;padding:.25rem .75rem;border:1px solid var(--edge);border-radius:1.25rem;color:var(--ink);text-decoration:none}
.chosen a:not(.all)::after{content:"×"/"";margin-inline-start:.5rem;color:var(--quiet)}
.chosen a:hover{border-color:var(--ink);text-decoration:line-through}
.chosen .all{border-color:transparent;color:var(--accent);text-decoration:underline}

.results{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1.5rem;margin-block-start:1.75rem;border-block-end:2px solid var(--ink)}
.results h2{margin-block:.25rem}
.job{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:.125rem 1.5rem;padding-block:1rem;border-block-end:1px solid var(--line)}
.job:hover{background:linear-gradient(var(--tint),var(--tint))}
.job h3 a{text-decoration-color:transparent}
.job h3 a::after{content:"";position:absolute;inset:0}
.job:hover h3 a,.job h3 a:focus-visible{text-decoration-color:currentcolor}
.mark{margin-inline-start:.375rem;padding-inline:.375rem;border:1px solid var(--edge);border-radius:.25rem;font-size:.8125rem;font-weight:500;color:var(--quiet);white-space:nowrap}
.deadline span{color:var(--quiet);white-space:nowrap}
.soon{color:var(--soon);font-weight:650}
.deadline.soon span{font-weight:400}
.paging{display:flex;flex-wrap:wrap;gap:1rem;align-items:center;margin-block-start:1.5rem}
.empty{padding-block:1rem}
@media (min-width:48rem){.job{grid-template-columns:minmax(0,1fr) 15rem}.job .deadline{text-align:end;text-wrap:balance}.job .deadline span{display:block}}

.back{margin-block:.75rem -.75rem}
.back a::before{content:"←"/"";display:inline-block;margin-inline-end:.375rem}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8rem),1fr));gap:1rem;padding:1.125rem 1rem;margin-block:1.25rem;background:var(--tint);border-radius:calc(var(--radius)*2)}
dt{font-size:.9375rem}
dd{margin:0;min-inline-size:0}
.key dd span{display:block;color:var(--quiet);font-size:.9375rem}
.small{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.375rem 1.5rem}
.small div{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.5rem}
.small dt::after{content:":"}
.actions{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;margin-block:1.5rem}
.prose,.people,.text>p,.source{max-inline-size:42rem}
.prose>*+*{margin-block-start:.875rem}
.prose h3,.prose h4{margin-block:1.75rem .5rem}
.prose ul,.prose ol{padding-inline-start:1.375rem}
.prose ul{list-style:disc}
.prose ol{list-style:decimal}
.prose li+li{margin-block-start:.25rem}
.people>*+*{margin-block-start:1rem}
.source{margin-block-start:1.5rem}
@media (min-width:48rem){.key{grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}}
.apply-bar,.printed{display:none}
@media screen and (max-width:47.99rem) and (min-height:24rem){.actions .button{display:none}.apply-bar{display:block;position:sticky;inset-block-end:0;margin:2rem -1rem 0;padding:.75rem 1rem;background:var(--ground);border-block-start:1px solid var(--line)}.apply-bar .button{display:block}}

.form{max-inline-size:36rem}
.form>*+*,.form fieldset>*+*{margin-block-start:1.5rem}
.form fieldset{margin-block-start:2.5rem}
.form legend{padding:0}
.form legend h2{margin:0}
.form section h2{margin-block-start:2.5rem}
.form fieldset fieldset{margin-block-start:1.5rem}
.form .item>*+*{margin-block-start:0}
.item label{display:block;font-weight:650}
.item input:not([type=checkbox],[type=radio]),.item textarea{inline-size:100%}
.form .item>:is(.hint,.error){margin-block:.125rem .375rem}
.optional{font-weight:400;color:var(--quiet)}
.option{display:flex;gap:.75rem;padding-block:.625rem;font-weight:400}
.item .option{display:flex;font-weight:400}
.wrong{padding-inline-start:.875rem;border-inline-start:.25rem solid var(--bad)}
.error{color:var(--bad);font-weight:650}
.wrong input,.wrong textarea,.wrong select{border-color:var(--bad)}
.problem{max-inline-size:36rem;margin-block:1.25rem;padding:1rem;border:.1875rem solid var(--bad);border-radius:var(--radius);background:var(--bad-tint)}
.problem h2{margin-block:0 .5rem}
.problem a{color:var(--bad);font-weight:650}
.problem li a{display:inline-block;padding-block:.25rem}
.notice{padding:1rem;background:var(--tint);border-radius:var(--radius);white-space:pre-line}
.answers{max-inline-size:42rem;border-block-start:1px solid var(--line);margin-block:1rem 1.5rem}
.answers div{display:grid;grid-template-columns:minmax(0,1fr);gap:.125rem 1.5rem;padding-block:.75rem;border-block-end:1px solid var(--line)}
.answers dd{white-space:pre-line}
@media (min-width:40rem){.answers div{grid-template-columns:14rem minmax(0,1fr)}}
.receipt{max-inline-size:36rem;padding:1.25rem;margin-block:1.25rem;background:var(--tint);border-radius:calc(var(--radius)*2)}
.receipt strong{display:block;font-size:1.75rem;font-variant-numeric:tabular-nums;letter-spacing:.02em}
.steps{padding-inline-start:1.375rem;list-style:decimal;max-inline-size:42rem}
.day+.day{margin-block-start:1.25rem}
.day h3{margin-block-end:.5rem;font-size:1.0625rem}
.times{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));gap:.5rem}
.times .option{align-items:center;padding:.625rem .75rem;border:1px solid var(--edge);border-radius:var(--radius);cursor:pointer}
.times .option:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.due{font-weight:650}
.aside{max-inline-size:42rem;margin-block:1rem}
.aside summary{font-weight:650}
.aside .form fieldset{margin-block-start:.75rem}
.embed>div{padding:.25rem}
.away,details:not(.more) legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}

@media (forced-colors:active){.job:hover{background:none}.mark,.badge,.search,.key,.notice,.receipt,.note{border:1px solid}button,.button{border:2px solid}}
@media print{.top nav,.search,.demo a,.sorting,.actions,.apply-bar,.bottom nav,.back,.skip,.paging{display:none}body{font-size:11pt}.key,.notice{background:none;border:1px solid #000}a{color:inherit}.prose a::after{content:" (" attr(href) ")";font-size:.875em}.job,.people li{break-inside:avoid}.printed{display:block;margin-block-start:2rem}}
`;

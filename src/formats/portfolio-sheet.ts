/**
 * The style of a dossier that is one file: it brings no fonts, reads on a telephone, in the dark and on A4. It is put in
 * the file as it is: nothing of what somebody wrote may ever be added to it.
 */
export const portfolioSheet = `
:root { color-scheme: light dark; --ink: light-dark(#1d2733, #e8e6e1); --soft: light-dark(#4f5b68, #b3b9c0); --line: light-dark(#c9ced4, #47505b); --ground: light-dark(#fff, #15191f); --act: light-dark(#1d4f91, #8fb8ee); --wash: light-dark(#f3f5f7, #20262e); }
* { box-sizing: border-box; margin: 0; }
html { background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
body { max-width: 50rem; margin-inline: auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: break-word; }
.skip { position: absolute; left: -200vw; padding: .5rem .75rem; background: var(--ground); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
a { color: var(--act); }
h1, h2, h3, h4, h5 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(2rem, 7vw, 3.25rem); letter-spacing: -.015em; }
h2 { font-size: 1.75rem; margin-bottom: 1rem; padding-top: .6rem; border-top: 3px solid var(--act); }
h3 { font-size: 1.3rem; margin-top: 2rem; }
h4 { font-size: 1.1rem; margin-top: 1.5rem; }
h5 { font-size: 1rem; margin-top: 1.5rem; padding-top: .8rem; border-top: 1px solid var(--line); }
.cover { display: grid; gap: 1.25rem; align-content: center; min-height: min(34rem, 72vh); padding-block: 2rem; }
.cover .line { font-size: 1.25rem; color: var(--soft); max-width: 36rem; }
.cover dl { margin-top: 1rem; }
nav { padding-block: 1rem; }
nav ol { list-style: none; padding: 0; }
nav li { border-bottom: 1px solid var(--line); }
nav a { display: block; padding-block: .65rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }
section { margin-top: 3.5rem; }
.blocks > * + * { margin-top: .7rem; }
.blocks > h3 { margin-top: 2rem; } .blocks > h4, .blocks > h5 { margin-top: 1.6rem; } .blocks > h3 + h4, .blocks > h4 + h5 { margin-top: .8rem; }
ul, .blocks ol { padding-inline-start: 1.3em; }
li + li { margin-top: .25rem; } nav li + li { margin: 0; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .1rem 1rem; padding-block: .2rem; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.4; }
caption { text-align: start; font-weight: 700; padding-bottom: .4rem; }
th, td { padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-variant-numeric: tabular-nums; }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; }
tbody th { font-weight: 600; overflow-wrap: break-word; }
td { overflow-wrap: anywhere; min-width: 4.5rem; }
.calendar { table-layout: fixed; min-width: 42rem; width: 100%; font-size: .8rem; }
.calendar th, .calendar td { padding: .35rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
.calendar thead th { background: var(--wash); }
.calendar tbody th { color: var(--soft); font-weight: 400; }
.calendar td.filled { background: var(--wash); font-weight: 600; }
.calendar th:first-child { width: 3.6rem; }
img { display: block; max-width: 100%; height: auto; max-height: 26rem; border: 1px solid var(--line); }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
@media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; padding-block: .35rem; } }
@media print {
  :root { color-scheme: light; }
  @page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page); font: 9pt system-ui, sans-serif; } }
  @page :first { @bottom-right { content: ""; } }
  html { font-size: 10.5pt; background: none; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  .cover { min-height: 0; padding-block: 62mm 0; break-after: page; }
  h1 { font-size: 30pt; } .cover .line { font-size: 13pt; }
  nav, section { break-before: page; margin-top: 0; }
  .cover + nav { break-before: auto; }
  nav a { color: inherit; padding-block: 2mm; }
  @supports (content: target-counter(attr(href), page)) { nav a::after { content: target-counter(attr(href), page); float: inline-end; } }
  h2, h3, h4, h5, caption, .label { break-after: avoid; }
  h2, h3, h4, h5, tr, li, dl > div, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  .scroll { overflow: visible; }
  table { font-size: 9pt; } td { min-width: 0; }
  .calendar { min-width: 0; font-size: 7.5pt; }
  img { max-height: 80mm; max-width: 120mm; }
}
`;

/** Style of the HTML report: the product's ink, paper and level colours; dark mode and print. */
export const PAGE_STYLE = `
:root{--ink:#1f2430;--paper:#fbfaf7;--line:#d9d5cc;--soft:#5b6070;--accent:#5b3e8e;--melanggar:#a4262c;--waspada:#8a5a00;--aman:#2b6a4d;--melanggar-bg:#f9e3e1;--waspada-bg:#f8ecd2}
@media (prefers-color-scheme:dark){:root{--ink:#ece9e2;--paper:#191b21;--line:#3b3f4b;--soft:#b3b6c2;--accent:#c3aef0;--melanggar:#ff9a95;--waspada:#f0bf62;--aman:#83cfa8;--melanggar-bg:#4a2224;--waspada-bg:#453512}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font:600 1.6rem/1.25 Georgia,serif;color:var(--accent)}
h2{font-size:1.1rem;margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
h3{font-size:1rem;margin:1.5rem 0 .5rem}h4{margin:0 0 .5rem;font-size:1rem}
.verdict{font-size:1.15rem;margin:.25rem 0}
.stage,dt,footer{color:var(--soft)}
.text{font:1.1rem/1.7 Georgia,serif;white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;border:1px solid var(--line);border-radius:.5rem}
mark{color:inherit;padding:.05em 0;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
.text a{color:inherit;text-decoration:none}.text a:focus-visible{outline:3px solid var(--accent)}
mark.melanggar{background:var(--melanggar-bg);text-decoration-color:var(--melanggar)}
mark.waspada{background:var(--waspada-bg);text-decoration-color:var(--waspada);text-decoration-style:wavy}
ol{padding:0;list-style:none}ol>li{margin:1rem 0;padding:1rem;border:1px solid var(--line);border-left:.35rem solid;border-radius:.5rem}
li.melanggar{border-left-color:var(--melanggar)}li.waspada{border-left-color:var(--waspada)}
.melanggar>h4,.verdict.melanggar{color:var(--melanggar)}.waspada>h4,.verdict.waspada{color:var(--waspada)}.verdict.aman{color:var(--aman)}
blockquote{margin:0 0 .5rem;padding-left:.75rem;border-left:3px solid var(--line);font-family:Georgia,serif;overflow-wrap:anywhere}
dl{margin:0}dt{font-size:.9rem;margin-top:.5rem}dd{margin:0}dd ul{margin:0;padding-left:1.1rem}
code{font-size:.85em;color:var(--soft)}.badge{font-size:.8rem;border:1px solid var(--waspada);color:var(--waspada);border-radius:1rem;padding:0 .5rem;white-space:nowrap}
@media print{body{background:#fff;color:#000}ol>li{break-inside:avoid}}
`;

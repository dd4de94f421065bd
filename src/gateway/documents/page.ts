/** The page at /docs: what it shows is made in the browser from the two documents. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>medreserve-chat: the interface</title>
<link rel="icon" href="/docs/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/style.css">
<script type="module" src="/docs/page/main.js"></script>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header><a href="/docs">medreserve-chat</a></header>
<div class="columns">
<nav aria-label="Sections"></nav>
<main id="content"><p>Loading…</p><noscript>This page needs JavaScript; the documents are at /openapi.json and /asyncapi.json.</noscript></main>
</div>
</body>
</html>
`;

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0f766e"/><path d="M7 10h18v11H16l-5 4v-4H7z" fill="#fff"/><path d="M16 12.5v6M13 15.5h6" stroke="#0f766e" stroke-width="2"/></svg>
`;

export const style = `
:root { --back: #f6f8f8; --card: #fff; --text: #17252a; --soft: #52646a; --line: #d7e0e1; --accent: #0f766e; --on-accent: #fff; --good: #15713c; --bad: #b3261e; --warn: #8a5a00; --mark: #cdeee9; --code: #edf2f2; }
@media (prefers-color-scheme: dark) {
  :root { --back: #0f1719; --card: #172225; --text: #e3edee; --soft: #9fb2b6; --line: #2b3a3e; --accent: #4fd1c1; --on-accent: #06211e; --good: #6fd695; --bad: #ff8a80; --warn: #f0c05a; --mark: #1e4a45; --code: #101b1d; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem; z-index: 2; }
header { border-bottom: 1px solid var(--line); background: var(--card); padding: .75rem 1.25rem; font-weight: 600; }
header a { color: var(--accent); text-decoration: none; }
.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); max-width: 80rem; margin: 0 auto; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 1.25rem; }
nav ul { list-style: none; margin: .75rem 0 0; padding: 0; }
nav li a { display: block; padding: .2rem .5rem; border-radius: .4rem; color: var(--text); text-decoration: none; }
nav li a:hover { background: var(--code); }
main { padding: 1.25rem; min-width: 0; }
h1 { line-height: 1.2; margin: .2em 0 .4em; } h1 small { color: var(--soft); font-size: .5em; font-weight: 400; }
h2 { margin: 2.2rem 0 .6rem; } h3 { margin: 1.4rem 0 .5rem; } h4 { margin: 1rem 0 .4rem; }
a { color: var(--accent); } a:focus-visible, summary:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible, pre:focus-visible, ol:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code, pre, textarea, [role=log] { font: .875rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { background: var(--code); padding: .6rem .75rem; border-radius: .5rem; overflow: auto; max-height: 30rem; margin: .4rem 0; white-space: pre-wrap; }
.card, .operation { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.card { padding: 1rem; } .card h2 { margin-top: 0; }
.operation { margin: .4rem 0; } .operation > summary { cursor: pointer; padding: .55rem .8rem; display: flex; flex-wrap: wrap; gap: .3rem .7rem; align-items: baseline; }
.operation > summary::marker { content: ''; } .operation > summary::-webkit-details-marker { display: none; }
.operation[open] > summary { border-bottom: 1px solid var(--line); }
.what { color: var(--soft); } .inside { padding: .4rem .9rem 1rem; } .roles { color: var(--soft); margin: .4rem 0; }
.method { font-size: .75rem; font-weight: 700; color: var(--accent); min-width: 3rem; } .method.post, .method.client { color: var(--warn); }
.field { margin: .5rem 0; display: grid; gap: .2rem; } .field label { font-weight: 600; font-size: .9rem; } small { color: var(--soft); }
input, select, textarea { font: inherit; width: 100%; max-width: 40rem; padding: .4rem .55rem; border: 1px solid var(--soft); border-radius: .4rem; background: var(--back); color: var(--text); }
textarea { max-width: none; font: .875rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
button { font: inherit; font-weight: 600; padding: .4rem .9rem; border: 0; border-radius: .4rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button[type=button] { background: var(--code); color: var(--text); border: 1px solid var(--soft); }
.row input, .row select { max-width: none; } .row { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: end; } .row .field { flex: 1 1 10rem; margin: .3rem 0; } .row button { margin: .3rem 0; }
.try { border: 1px dashed var(--line); border-radius: .5rem; padding: 0 .8rem .8rem; margin: .6rem 0; }
.answer { display: grid; grid-template-columns: 3rem minmax(0, 1fr); gap: .5rem; border-top: 1px solid var(--line); padding: .4rem 0; } .answer p { margin: 0; } .answer span { color: var(--soft); font-size: .85rem; }
.good { color: var(--good); } .bad, [role=alert] { color: var(--bad); } [role=alert]:empty { display: none; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; background: var(--card); } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; font-weight: 400; } thead th { font-weight: 600; }
[role=log] { list-style: none; margin: .8rem 0; padding: .6rem .75rem; min-height: 8rem; max-height: 26rem; overflow: auto; background: var(--code); border-radius: .5rem; }
[role=log] li { padding: .1rem 0; } [role=log] .chat_message b { color: var(--accent); } [role=log] .bad b { color: var(--bad); } [role=log] .old { color: var(--soft); }
mark { background: var(--mark); color: inherit; border-radius: .25rem; padding: .1rem .2rem; } mark sub { color: var(--soft); margin-left: .25rem; }
.emergency { border-left: .3rem solid var(--bad); padding: .4rem .8rem; font-weight: 600; } .calm { color: var(--good); } .said { font-size: 1.1rem; } meter { width: 10rem; vertical-align: middle; }
.operation[hidden] { display: none; }
@media (max-width: 48rem) { .columns { grid-template-columns: minmax(0, 1fr); } nav { position: static; max-height: none; padding-bottom: 0; } nav ul { display: flex; flex-wrap: wrap; } main { padding-top: .5rem; } }
`;

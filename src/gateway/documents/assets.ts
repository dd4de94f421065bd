import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type Koa from 'koa';
import { icon, style } from './page.ts';

type Asset = { readonly type: string; readonly text: string };
const prefix = '/docs/';

/** What the page at /docs may do: run its own scripts, and ask this service. */
export const pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The scripts and the style of the page at /docs, read once from client/dist. Outside production only. */
export function documentAssets(): Koa.Middleware {
  let assets: ReadonlyMap<string, Asset> | undefined;
  return (ctx, next) => {
    if (!ctx.path.startsWith(prefix) || ctx.method !== 'GET') return next();
    const asset = (assets ??= readAssets()).get(ctx.path.slice(prefix.length));
    if (!asset) return next();
    ctx.type = asset.type;
    ctx.body = asset.text;
    return Promise.resolve();
  };
}

function readAssets(): ReadonlyMap<string, Asset> {
  const built = builtClient();
  const scripts = built === undefined ? [] : readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return new Map([
    ['style.css', { type: 'text/css; charset=utf-8', text: style }],
    ['icon.svg', { type: 'image/svg+xml', text: icon }],
    ...scripts.map((file): [string, Asset] => [file.replaceAll(path.sep, '/'), { type: 'text/javascript; charset=utf-8', text: readFileSync(path.join(built ?? '', file), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n') }]),
  ]);
}

/** client/dist, from here in src/ or in dist/src/. */
function builtClient(): string | undefined {
  const candidates = [3, 4].map((up) => path.join(import.meta.dirname, ...Array.from({ length: up }, () => '..'), 'client', 'dist'));
  return candidates.find((candidate) => existsSync(path.join(candidate, 'page', 'main.js')));
}

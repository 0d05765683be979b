import { describe, expect, it } from 'vitest';
import extensions from '../console-extensions.json';
import packageJson from '../package.json';

/**
 * Beside another plugin for the same kinds, such as the console's own for virtualization, nothing may collide: the console merges the
 * extensions of all plugins into one list, where the same route, id or kind twice means that one of them is not seen.
 */
const TYPES = ['console.navigation/section', 'console.navigation/href', 'console.page/route'];
/** The first steps of our addresses. `/virtualization` is shared: below it these pages only are ours. */
const OWN_ROUTES = [
  /^\/infrastructure\//,
  /^\/virtual-machines(?:\/|$)/,
  /^\/virtualization\/(?:[^/]+\/)*migrations$/,
];
/** What the console itself or other plugins have: a kind's own pages, and everything of it below a cluster or namespace. */
const FOREIGN_ROUTES = /^\/(?:k8s|catalog|dev-|add|search|api|monitoring|operatorhub|settings)/;

const all = extensions.map(({ type, properties }) => ({ type, properties: properties }));
const routes = all.flatMap(({ properties: { path } }) =>
  path === undefined ? [] : [path].flat().map(String),
);
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

describe('beside other plugins', () => {
  it('only pages and their entries in the navigation are added: no kind is defined anew and no flag is set', () => {
    expect([...new Set(all.map(({ type }) => type))].filter((type) => !TYPES.includes(type))).toEqual([]);
  });

  it.each(routes)('%s is a route of ours', (route) => {
    expect(route).not.toMatch(FOREIGN_ROUTES);
    expect(OWN_ROUTES.some((own) => own.test(route))).toBe(true);
  });

  it('no route is there twice, also where its parts are called otherwise', () => {
    const shapes = routes.map((route) => route.replaceAll(/:\w+/g, ':'));
    expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
  });

  it('ids are ours and there once; entries stand in sections of ours', () => {
    const ids = all.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
    expect(ids.filter((id) => !id.startsWith('hvp-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const sections = all.flatMap(({ properties: { section } }) =>
      typeof section === 'string' ? [section] : [],
    );
    expect(sections.filter((section) => !ids.includes(section))).toEqual([]);
  });

  it('no extension waits for a flag of another plugin', () => {
    const flags = extensions.flatMap((extension) => ('flags' in extension ? [extension.flags] : []));
    expect(flags).toEqual([]);
  });

  it('words come from our own namespace, and each page is a module that is exposed', () => {
    const words = all.flatMap(({ properties }) => texts(properties).filter((text) => text.startsWith('%')));
    expect(words.filter((word) => !word.startsWith(`%plugin__${packageJson.consolePlugin.name}~`))).toEqual(
      [],
    );
    const pages = all.flatMap(({ properties: { component } }) => texts(component));
    expect(pages.filter((page) => !(page in packageJson.consolePlugin.exposedModules))).toEqual([]);
  });
});

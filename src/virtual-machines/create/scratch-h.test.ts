import fc from 'fast-check';
import { it } from 'vitest';
import { leavesOf, withLeaf } from '../../form/testing/hostile-values';
import { LONG_TEXTS } from '../../form/testing/hostile-text';
import { arbitraryValues } from './arbitrary-values';
import { cli } from './cli';
import { withoutSecrets } from './mask';
import { objects } from './objects';
import { valuesSchema } from './values';
import { formYaml } from './yaml';
import { safeParse } from 'zod/v4/core';

const MORE = [
  ...['a','-','1','.','/',':','@','=',' ','\n','\t','#','[','- ','a:','a://:','a://b:','a@','---\n', 'a: "'].flatMap((atom) =>
    ['', '!', ' ', '\n', '1', 'é'].map((end) => (size: number) => atom.repeat(size / atom.length) + end)),
  ...['https://','docker://','gs://', '#cloud-config\n'].flatMap((head) => ['a','\n',' ',':','a '].flatMap((atom)=>['',' ','!'].map((end)=> (size: number) => head + atom.repeat(size/atom.length) + end))),
  ...LONG_TEXTS,
];
it('scan', { timeout: 600_000 }, () => {
  const forms = fc.sample(arbitraryValues, { numRuns: 6, seed: 7 });
  const seen = new Map<string, string>();
  const end = Date.now() + 200_000;
  const tried = new Set<string>();
  for (const form of forms)
    for (const { path, schema } of leavesOf(valuesSchema, form)) {
      if (schema._zod.def.type !== 'string') continue;
      const name = path.map((p) => typeof p === 'number' ? '*' : p).join('.');
      if (tried.has(name)) continue;
      tried.add(name);
      for (const make of MORE) {
        if (Date.now() > end) break;
        const values = withLeaf(form, path, make(2 ** 11));
        for (const [what, work] of [
          ['schema', () => safeParse(valuesSchema, values)],
          ['objects', () => objects(values)], ['cli', () => cli(values)], ['yaml', () => formYaml.toYaml(values)],
          ['draft', () => withoutSecrets(values)]] as const) {
          const t = performance.now(); 
          try { work(); } catch (e) { seen.set(`${what} ${name} throws`, String(e).slice(0,80)); }
          const ms = performance.now() - t;
          if (ms > 40 && !seen.has(`${what} ${name}`)) { seen.set(`${what} ${name}`, `${Math.round(ms)} ms ${JSON.stringify(make(24))}`); process.stderr.write(what + name + ms + JSON.stringify(make(24)) + '\n'); }
        }
      }
    }
  console.log([...seen].map((x) => x.join(' => ')).join('\n'), tried.size);
});

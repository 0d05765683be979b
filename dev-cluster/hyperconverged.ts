/** `npm run hyperconverged -- v1|v1beta1|none`: which HyperConverged a running dev cluster has. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connect, defaultData } from './connect';
import { swapHyperConverged } from './hyperconverged-swap';

const USAGE = 'npm run hyperconverged -- v1|v1beta1|none [--data DIR]';

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  const [to] = positionals;
  if (to !== 'v1' && to !== 'v1beta1' && to !== 'none') throw new Error(USAGE);
  const api = await connect(values.data === undefined ? defaultData() : resolve(values.data));
  try {
    await swapHyperConverged(api, to);
    console.log(to === 'none' ? 'There is no HyperConverged' : `HyperConverged is served as ${to} only`);
  } finally {
    api.close();
  }
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULTS, parseOptions } from './options';

it('starts as the defaults say when nothing is asked', () => {
  expect(parseOptions([])).toEqual(DEFAULTS);
});

it('reads every flag', () => {
  const args =
    '--fresh --crds up --without a.io --without b.io --data here --port 0 --speed 2.5 --no-simulator --no-fleet'.split(
      ' ',
    );
  expect(parseOptions(args)).toEqual({
    fresh: true,
    crds: resolve('up'),
    without: ['a.io', 'b.io'],
    data: resolve('here'),
    port: 0,
    speed: 2.5,
    simulator: false,
    fleet: false,
  });
});

it.each(['--port=x', '--port=70000', '--speed=0', '--speed=', '--unknown'])(
  'refuses %s and names it',
  (flag) => {
    expect(() => parseOptions([flag])).toThrow(flag.split('=')[0]);
  },
);

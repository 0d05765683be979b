import { expect, it } from 'vitest';
import { message } from '../../i18n/message';
import { markOf, stepOf } from './step';

const details = { id: 'details', fields: ['name', 'networking'] };
const mtu = { id: 'mtu', fields: ['networking.mtu'] };
const problem = (name: string) => ({ name, problem: message('bad') });

it('marks a step complete once it was left well, and in error while a field of it is bad', () => {
  expect(markOf(details, [], false)).toBe('default');
  expect(markOf(details, [], true)).toBe('success');
  expect(markOf(details, [problem('networking.cidr')], true)).toBe('error');
  expect(markOf(details, [problem('names')], true)).toBe('success');
});

it('finds the step of a field, the most exact one first', () => {
  expect(stepOf([details, mtu], 'networking.cidr.0')).toBe(details);
  expect(stepOf([details, mtu], 'networking.mtu')).toBe(mtu);
  expect(stepOf([details, mtu], 'other')).toBeUndefined();
});

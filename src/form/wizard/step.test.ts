import { expect, it } from 'vitest';
import { message } from '../../i18n/message';
import { markOf, stepOf } from './step';

const details = { id: 'details', fields: ['name', 'networking'] };
const mtu = { id: 'mtu', fields: ['networking.mtu'] };
const problem = (name: string) => ({ name, problem: message('bad') });

it('marks a step complete once it was left well, and in error while a field of it is bad', () => {
  const left = { wasSeen: true, wasLeft: true };
  expect(markOf(details, [], { wasSeen: true, wasLeft: false })).toBe('default');
  expect(markOf(details, [], left)).toBe('success');
  expect(markOf(details, [problem('networking.cidr')], left)).toBe('error');
  expect(markOf(details, [problem('names')], left)).toBe('success');
});

it('marks no step that nobody has seen, though a field that it shares is bad', () => {
  expect(markOf(details, [problem('networking.cidr')], { wasSeen: false, wasLeft: false })).toBe('default');
});

it('finds the step of a field, the most exact one first', () => {
  expect(stepOf([details, mtu], 'networking.cidr.0')).toBe(details);
  expect(stepOf([details, mtu], 'networking.mtu')).toBe(mtu);
  expect(stepOf([details, mtu], 'other')).toBeUndefined();
});

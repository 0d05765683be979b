import { expect, it } from 'vitest';
import { Shell } from './shell';

const typed = (shell: Shell, text: string): string => {
  let said = '';
  shell.type(text, (more) => (said += more));
  return said;
};

it('asks who is there, hides the password, runs commands and is left again', () => {
  const shell = new Shell({ name: 'web1', system: 'Fedora Linux 43', addresses: ['10.128.0.7'] });
  expect(typed(shell, '\r')).toContain('web1 login: ');
  expect(typed(shell, 'fedora\r')).toContain('fedora\r\nPassword: ');
  expect(typed(shell, 'secret\r')).not.toContain('secret');
  expect(typed(shell, 'hostname\r')).toContain('hostname\r\nweb1\r\n[fedora@web1 ~]$ ');
  expect(typed(shell, 'ecko\b\b\bcho hi\r')).toContain('\r\nhi\r\n');
  expect(typed(shell, 'nonsense\r')).toContain('command not found');
  expect(typed(shell, 'exit\r')).toContain('web1 login: ');
});

it('takes a terminal’s own answers for no keys', () => {
  const shell = new Shell({ name: 'web1', system: 'Linux', addresses: [] });
  expect(typed(shell, '\u001b[?1;2c')).toBe('');
});

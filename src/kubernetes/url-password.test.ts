import { describe, expect, it } from 'vitest';
import { passwordOf, withPassword } from './url-password';

describe('the password of a URL', () => {
  it('is found and replaced', () => {
    expect(passwordOf('http://user:w@rd@proxy:3128')).toBe('w@rd');
    expect(withPassword('http://user:w@rd@proxy:3128', '•••')).toBe('http://user:•••@proxy:3128');
  });
  it('may be what stands for one, with spaces', () => {
    expect(passwordOf('http://user:(hidden, unchanged)@proxy:3128')).toBe('(hidden, unchanged)');
  });
  it('is replaced in a text with several URLs', () => {
    expect(withPassword('{"a":"http://u:p@h:1,https://v:q@i","b":"c@d"}', '•')).toBe(
      '{"a":"http://u:•@h:1,https://v:•@i","b":"c@d"}',
    );
  });
  it.each(['http://user@proxy:3128', 'http://proxy:3128', 'http://proxy:3128/a@b', 'u:p@h', ''])(
    'is not in %j',
    (url) => {
      expect(passwordOf(url)).toBeUndefined();
      expect(withPassword(url, '•••')).toBe(url);
    },
  );
});

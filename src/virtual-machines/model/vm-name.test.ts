import { describe, expect, it } from 'vitest';
import { generatedName, renamed, vmName } from './vm-name';

describe('a proposed name', () => {
  it('is a name for any image', () => {
    for (const image of ['', 'fedora', 'Web_Server.9', 'x'.repeat(200), '---'])
      expect(vmName(generatedName(image, 'bcdfg'))).toBeUndefined();
    expect(generatedName('', 'bcdfg')).toBe('vm-bcdfg');
  });

  it('follows the image until somebody types one', () => {
    expect(renamed('vm-bcdfg', '', 'fedora', 'bcdfg')).toBe('fedora-bcdfg');
    expect(renamed('fedora-bcdfg', 'fedora', 'rhel9', 'bcdfg')).toBe('rhel9-bcdfg');
    expect(renamed('', 'fedora', 'rhel9', 'bcdfg')).toBe('rhel9-bcdfg');
    expect(renamed('web-1', '', 'fedora', 'bcdfg')).toBe('web-1');
    expect(renamed('vm-other', '', 'fedora', 'bcdfg')).toBe('vm-other');
  });
});

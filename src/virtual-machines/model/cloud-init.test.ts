import { describe, expect, it } from 'vitest';
import {
  cloudInitFields,
  cloudInitWarning,
  holdsPassword,
  isCloudConfig,
  needsSecret,
  userData,
  withCloudInit,
} from './cloud-init';

const TEXT = `#cloud-config
# by hand
user: fedora
write_files:
  - path: /etc/motd
    content: hello
packages: [vim]
`;

describe('cloud-init as fields', () => {
  it('reads what it knows', () => {
    expect(cloudInitFields(TEXT)).toEqual({ user: 'fedora', password: '', keys: '', hasAgent: false });
  });

  it('keeps comments, unknown keys and other packages', () => {
    const changed = withCloudInit(TEXT, { user: 'root', hasAgent: true });
    expect(changed).toContain('# by hand');
    expect(changed).toContain('path: /etc/motd');
    expect(changed).toMatch(/vim, qemu-guest-agent|- vim\n\s*- qemu-guest-agent/);
    expect(cloudInitFields(changed)).toMatchObject({ user: 'root', hasAgent: true });
    expect(cloudInitFields(withCloudInit(changed, { hasAgent: false })).hasAgent).toBe(false);
  });

  it('begins a text with the line cloud-init asks for, and ends with none', () => {
    const text = withCloudInit('', { user: 'fedora' });
    expect(text).toBe('#cloud-config\nuser: fedora\n');
    expect(withCloudInit(text, { user: '' })).toBe('');
  });

  it('leaves a script as it is', () => {
    expect(isCloudConfig('#!/bin/sh\n')).toBe(false);
    expect(withCloudInit('#!/bin/sh\n', { user: 'x' })).toBe('#!/bin/sh\n');
  });
});

describe('what has to be in a Secret (virt-api admission, R8)', () => {
  it.each([
    ['a password', '#cloud-config\npassword: secret\n', true],
    ['a password of a user', '#cloud-config\nusers:\n  - name: a\n    hashed_passwd: $6$x\n', true],
    ['2049 bytes', `#cloud-config\n#${'x'.repeat(2034)}`, true],
    ['2048 bytes', `#cloud-config\n#${'x'.repeat(2033)}`, false],
    ['nothing of it', TEXT, false],
  ])('%s', (_what, text, isNeeded) => {
    expect(needsSecret({ userData: text, networkData: '' })).toBe(isNeeded);
  });

  it('counts bytes, not letters', () => {
    expect(needsSecret({ userData: '', networkData: 'ü'.repeat(1025) })).toBe(true);
    expect(holdsPassword(TEXT)).toBe(false);
  });
});

describe('what a guest would not understand', () => {
  it('broken YAML has its line', () => {
    expect(userData('#cloud-config\nuser: [\n')).toMatchObject({ values: { line: 3 } });
    expect(userData('#!/bin/sh\n[')).toBeUndefined();
  });

  it('a text without its first line is warned of', () => {
    expect(cloudInitWarning('user: fedora')).toBeDefined();
    expect(cloudInitWarning(TEXT)).toBeUndefined();
    expect(cloudInitWarning('#!/bin/sh')).toBeUndefined();
  });
});

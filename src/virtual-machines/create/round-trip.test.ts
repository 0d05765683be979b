import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryValues, exampleValues } from './arbitrary-values';
import { objects } from './objects';
import { valuesFromObjects } from './values-from-objects';
import { formYaml } from './yaml';

// Hundreds of forms each: slow where other work runs beside.
describe('form, objects and YAML say the same', { timeout: 60_000 }, () => {
  it('objects → form → objects', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const written = objects(values);
        const read = valuesFromObjects(written);
        expect(read.problems).toEqual([]);
        expect(objects(read.values)).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });

  it('form → YAML → form, with what is hidden and masked', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const read = formYaml.fromYaml(formYaml.toYaml(values), values);
        if ('problems' in read) throw new Error(JSON.stringify(read.problems));
        expect(objects(read.values)).toEqual(objects(values));
      }),
      { numRuns: 300 },
    );
  });

  it('no password is in YAML', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        expect(formYaml.toYaml(values)).not.toContain('password: secret');
      }),
      { numRuns: 100 },
    );
  });
});

const edited = (change: (text: string) => string, values = exampleValues) => {
  const read = formYaml.fromYaml(change(formYaml.toYaml(values)), values);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.values;
};

describe('what YAML adds', () => {
  it('stays with its disk when the form changes the disk', () => {
    const values = edited((text) =>
      text.replace('name: rootdisk\n', 'name: rootdisk\n              dedicatedIOThread: true\n'),
    );
    const renamed = { ...values, root: { ...values.root, name: 'system', bus: 'sata' as const } };
    const vm = objects(renamed).at(-1);
    expect(vm).toMatchObject({
      spec: {
        template: {
          spec: {
            domain: {
              devices: { disks: [{ name: 'system', dedicatedIOThread: true, disk: { bus: 'sata' } }] },
            },
          },
        },
      },
    });
  });

  it('keeps volumes that the form has no field for', () => {
    const values = edited((text) =>
      text
        .replace(
          '      volumes:\n',
          '      volumes:\n        - name: settings\n          configMap:\n            name: settings\n',
        )
        .replace(
          '          disks:\n',
          '            - name: settings\n              disk: {}\n'.replace(/^/, '          disks:\n'),
        ),
    );
    const vm = JSON.stringify(objects({ ...values, basic: { ...values.basic, name: 'other' } }).at(-1));
    expect(vm).toContain('{"name":"settings","configMap":{"name":"settings"}}');
    expect(vm).toContain('"name":"other-rootdisk"');
  });

  it('refuses running beside runStrategy', () => {
    const text = formYaml
      .toYaml(exampleValues)
      .replace('  runStrategy: Always', '  running: true\n  runStrategy: Always');
    const read = formYaml.fromYaml(text, exampleValues);
    expect('problems' in read && read.problems).toEqual([
      {
        line: 7,
        message: expect.objectContaining({
          key: 'running and runStrategy exclude each other. Keep runStrategy.',
        }) as unknown,
      },
    ]);
  });

  it('takes running alone for what it means', () => {
    const values = edited((text) => text.replace('runStrategy: Always', 'running: false'));
    expect(values.basic.runStrategy).toBe('Halted');
    expect(values.kept.patches).toEqual({});
  });

  it('says line and column of broken YAML', () => {
    const read = formYaml.fromYaml('kind: VirtualMachine\nspec: [', exampleValues);
    expect('problems' in read && read.problems[0]?.line).toBe(2);
  });
});

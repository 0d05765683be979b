import fc from 'fast-check';

/** Texts that have broken forms before: each is one way to be hostile. */
const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\t\r\n',
  '\u0000',
  '\u001B[31m',
  '\u007F\u0085\u2028',
  '\u202Egnp.exe',
  '\u2067rtl\u2069',
  'zero\u200Bwidth\u200D\uFEFF',
  'e\u0301\u0301\u0301',
  '\uD800',
  '\uDFFFa',
  '🧨',
  'ＡＢＣ',
  'ı',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{name}}',
  '$t(name)',
  '%s%n%x',
  '%00',
  '%',
  '../../etc/passwd',
  'a/../b',
  '//evil.example.com',
  '?dryRun=All#',
  '"; drop',
  `'"\`$(id)\`"'`,
  '$(touch /x)',
  '${HOME}',
  '-rf',
  '--name',
  '\\',
  'a\nb: c',
  '- a',
  '*a',
  '&a [*a]',
  '!!js/function',
  '<<: *a',
  '|',
  '~',
  'null',
  'true',
  'yes',
  'NaN',
  '.nan',
  'Infinity',
  '-Infinity',
  '1e999',
  '1e400Gi',
  '-0',
  '0x1F',
  '0b1',
  '010',
  '1_000',
  '9007199254740993',
  '99999999999999999999999999999Ei',
  '٣',
  '1,5Gi',
  '::ffff:1.2.3.4',
  '0177.0.0.1',
  '10.0.0.0/99999999999',
  'fe80::1%eth0',
  'https://[::1',
  'https://a:b@c/?d#e',
  'a'.repeat(64),
  'a.'.repeat(130),
  'a'.repeat(70_000),
];

/** Text that nobody types and somebody pastes. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...HOSTILE_TEXTS))
      .map((two) => two.join('')),
  },
);

/** Numbers that a number field may be given by a key, a paste or YAML. */
export const hostileNumber: fc.Arbitrary<number> = fc.constantFrom(
  ...[NaN, Infinity, -Infinity, -0, 0, -1, 0.1, 1.5, 1e21, 1e308, 5e-324],
  ...[2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 63)],
);

/** A JSON object with the keys that every object inherits, as somebody may write it in YAML. */
export const hostileObject: fc.Arbitrary<Record<string, unknown>> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'spec', 'metadata'), hostileText),
      fc.oneof(
        hostileText,
        fc.boolean(),
        fc.constant({ polluted: true }),
        fc.constant(['a', { polluted: true }]),
        fc.constant(null),
      ),
    ),
    { maxLength: 3 },
  )
  // `fromEntries` defines, where an assignment to `__proto__` would do something else.
  .map((entries) => Object.fromEntries(entries));

/** Texts of a size that make expressions go back: each is hostile to another kind of rule. */
export const LONG_TEXTS: readonly ((size: number) => string)[] = [
  (size) => 'a'.repeat(size),
  (size) => `${'a'.repeat(size)}!`,
  (size) => `${'-'.repeat(size)}!`,
  (size) => '1'.repeat(size),
  (size) => '1.'.repeat(size / 2),
  (size) => 'a.'.repeat(size / 2),
  (size) => 'a/'.repeat(size / 2),
  (size) => 'a,'.repeat(size / 2),
  (size) => 'a: '.repeat(size / 3),
  (size) => ' '.repeat(size) + 'a',
  (size) => '\n'.repeat(size) + 'a',
  (size) => 'a\n'.repeat(size / 2),
  (size) => '%'.repeat(size),
  (size) => ':'.repeat(size),
  (size) => '{'.repeat(size),
  (size) => '='.repeat(size),
  (size) => `https://${'a@'.repeat(size / 2)}`,
  (size) => `ssh-ed25519 ${'A'.repeat(size)}`,
  (size) => '-----BEGIN CERTIFICATE-----\n'.repeat(size / 28),
];

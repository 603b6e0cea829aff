import tseslint from 'typescript-eslint';

const noClock = {
  'no-restricted-globals': [
    'error',
    { name: 'Date', message: 'Rules and forms take days as data, never from the clock.' },
  ],
  'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'engine/wording/compiled/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // Every figure of a regulation is a dated parameter.
    files: ['engine/regulations/*/*.ts'],
    rules: {
      ...noClock,
      'no-magic-numbers': ['error', { ignore: [0, 1], ignoreArrayIndexes: false, enforceConst: true }],
    },
  },
  { files: ['engine/form/**/*.ts', 'templates/**/*.ts', 'engine/check/**/*.ts'], rules: noClock },
);

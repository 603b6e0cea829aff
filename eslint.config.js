import tseslint from 'typescript-eslint';

const noClock = {
  'no-restricted-globals': [
    'error',
    { name: 'Date', message: 'Rules and forms take days as data, never from the clock.' },
  ],
  'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'engine/reports/compiled/'] },
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
    // Every figure of a regulation is a dated parameter; the language of decisions states none.
    files: ['engine/regulations/*/**/*.ts'],
    ignores: ['engine/regulations/decision/**'],
    rules: {
      ...noClock,
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Literal[raw=/^[0-9]/]:not([raw=/^[01]$/]):not(CallExpression[callee.name="since"] Literal):not(ImportDeclaration Literal)',
          message: 'A figure of a regulation is a dated parameter; a body holds no number but 0 and 1.',
        },
      ],
    },
  },
  {
    files: [
      'engine/form/**/*.ts',
      'templates/**/*.ts',
      'engine/check/**/*.ts',
      'engine/regulations/decision/**/*.ts',
    ],
    rules: noClock,
  },
);

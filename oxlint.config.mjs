import { ROOMS, SERVING_ALL } from './doors.mjs';
import { roomsOf } from './scripts/rooms-of.mjs';

/** A path that climbs hides which room it enters. */
const UPWARDS = [{ regex: '^\\.\\./', message: 'A crossing is written #folder/file.ts' }];

/** What never reaches a browser: Node, the schemas' library and the framework. */
const SERVER_PACKAGES = ['node:', 'zod', 'next'];
/** lib/ is plain TypeScript. */
const FRAMEWORK = ['react', 'react-dom', 'next'];

/** @type {import('oxlint').OxlintConfig} */
export default {
  plugins: ['typescript', 'react', 'jsx-a11y', 'nextjs', 'import', 'unicorn', 'oxc'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['out', '.next', 'next-env.d.ts', 'public'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/no-floating-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // Circles of types alone count as well: whoever reads one file has to read the other.
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', 'server-only'] }],
    'react/react-in-jsx-scope': 'off',
    'react/no-danger': 'error',
    'max-lines': ['error', { max: 250 }],
    'no-console': 'error',
    // Reading entries and reports is about control characters; both rules refuse to let a regex name one.
    'no-control-regex': 'off',
    // Links are plain links: a page is loaded whole (docs/decisions/0004).
    'nextjs/no-html-link-for-pages': 'off',
    'import/no-named-as-default-member': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
  },
  overrides: [
    ...importRules(),
    {
      files: ['bin/**', 'build/**', 'scripts/**', 'bench/**', 'deploy/**', 'e2e/**'],
      rules: { 'no-console': 'off' },
    },
    {
      files: ['**/*.test.ts', '**/*.test.tsx'],
      rules: {
        'max-lines': 'off',
        // A test may reach whatever it tests and compares.
        'no-restricted-imports': ['error', { patterns: UPWARDS }],
      },
    },
  ],
};

/**
 * What each room is refused, as overrides; rooms inside others come last, since the last override wins.
 *
 * @returns {import('oxlint').OxlintOverride[]}
 */
function importRules() {
  const rooms = Object.entries(ROOMS).toSorted(([a], [b]) => depth(a) - depth(b));
  return rooms.map(([name, room]) => ({
    files: [filesOf(name)],
    rules: { 'no-restricted-imports': ['error', { patterns: refusedBy(name, room) }] },
  }));
}

/** @param {string} name @param {import('./doors.mjs').Room} room */
function refusedBy(name, { runs, imports, types = [], without = [] }) {
  const values = roomsOf([...imports, ...(SERVING_ALL.includes(name) ? [] : SERVING_ALL)]);
  const typesOnly = roomsOf(types).filter((type) => !values.includes(type));
  const open = [...(isFile(name) ? [] : [name]), ...values, ...typesOnly];
  const may = [...values, ...typesOnly.map((type) => `types of ${type}`)].join(', ') || 'nothing';
  const packages = [
    ...without,
    ...(runs === 'anywhere' || runs === 'browser' || name.startsWith('components/') ? SERVER_PACKAGES : []),
    ...(name.startsWith('lib/') ? FRAMEWORK : []),
  ];
  const message = `${name} may import ${may}`;
  return [
    ...UPWARDS,
    { group: ['#*', '#*/**', ...open.map((room) => `!#${filesOf(room)}`)], message },
    ...typesOnly.map((room) => ({ group: [`#${filesOf(room)}`], allowTypeImports: true, message })),
    ...[...new Set(packages)].map((refused) => ({
      regex: refused.endsWith(':') ? `^${refused}` : `^${refused}(/|$)`,
      allowTypeImports: true,
      message: `${name} does without ${refused}`,
    })),
  ];
}

/** A room may be a single file. @param {string} room */
function isFile(room) {
  return /\.\w+$|\*$/.test(room);
}

/** @param {string} room */
function filesOf(room) {
  return isFile(room) ? room : `${room}/**`;
}

/** @param {string} room */
function depth(room) {
  return room.split('/').length;
}

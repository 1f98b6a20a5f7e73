/** `npm test`: vitest, told that this is a test. Under NODE_ENV=production it would prepare the test files for a browser. */
process.env.NODE_ENV = 'test';
// The runner loads the configuration's TypeScript as it stands, without extensions in its imports.
process.argv.splice(2, 0, 'run', '--configLoader', 'runner');
await import('../../node_modules/vitest/vitest.mjs');

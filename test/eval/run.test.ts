import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'test/eval/run.ts', ...args], { encoding: 'utf8' });

describe('npm run eval', () => {
  test('tells its options when asked for help', () => {
    const { status, stdout, stderr } = run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^npm run eval .*--failures/s);
  });

  test('says what it does not know, with its usage and no stack', () => {
    const { status, stdout, stderr } = run('--faliures');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--faliures'.*--failures/s);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

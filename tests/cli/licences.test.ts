import { describe, expect, it } from 'vitest';
import { checkLicences, type Lockfile } from '#cli/licences.ts';

function lock(packages: Lockfile['packages']): Lockfile {
  return { packages: { '': { dependencies: { ui: '1.0.0' }, devDependencies: { bundler: '2.0.0' } }, ...packages } };
}

describe('checkLicences', () => {
  it('follows what reaches the browser to its end', () => {
    const report = checkLicences(
      lock({
        'node_modules/ui': { license: 'MIT', dependencies: { deep: '3.0.0' } },
        'node_modules/deep': { license: 'MPL-2.0' },
        'node_modules/ui/node_modules/deep': { license: 'GPL-3.0-only' },
        'node_modules/bundler': { license: 'MPL-2.0' },
      }),
    );
    expect(report.problems).toEqual([
      expect.stringContaining('deep: GPL-3.0-only is not allowed for what reaches the browser'),
    ]);
    expect([report.shipped, report.tools]).toEqual([2, 2]);
  });

  it('stops a tool with a licence it may not have, or none', () => {
    const report = checkLicences(
      lock({
        'node_modules/ui': { license: 'ISC' },
        'node_modules/bundler': { license: 'AGPL-3.0-only' },
        'node_modules/odd': {},
      }),
    );
    expect(report.problems).toEqual([
      expect.stringContaining('bundler: AGPL-3.0-only is not allowed for what builds'),
      expect.stringContaining('odd: no licence'),
    ]);
  });

  it('counts a tool that leaves a script in the pages as shipped, but not what that tool needs', () => {
    const report = checkLicences(
      lock({
        'node_modules/ui': { license: 'MIT' },
        'node_modules/astro': { license: 'MPL-2.0', dependencies: { compiler: '4.0.0' } },
        'node_modules/compiler': { license: 'MPL-2.0' },
      }),
    );
    expect(report.problems).toEqual([expect.stringContaining('astro: MPL-2.0')]);
  });

  it('takes one of two licences, but needs both of two', () => {
    const report = checkLicences(
      lock({
        'node_modules/ui': { license: '(MIT OR GPL-3.0-only)' },
        'node_modules/bundler': { license: 'MIT AND GPL-3.0-only' },
      }),
    );
    expect(report.problems).toEqual([expect.stringContaining('bundler')]);
  });

  it('makes an exception for a tool that it names, not for what is shipped', () => {
    const argparse = { 'node_modules/argparse': { license: 'Python-2.0' } };
    expect(checkLicences(lock({ 'node_modules/ui': { license: 'MIT' }, ...argparse })).problems).toEqual([]);
    const shipped = lock({ 'node_modules/ui': { license: 'MIT', dependencies: { argparse: '5.0.0' } }, ...argparse });
    expect(checkLicences(shipped).problems).toEqual([expect.stringContaining('argparse')]);
  });
});

import { copyFileSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipFolder } from '../../scripts/zip-folder.mjs';

/** A firm's Firefox: what it asks of the extension, and where the profile stands that outlives the browser. */
export interface Firm {
  readonly policy: object;
  readonly profile: string;
}

/**
 * Lays out in `dir` the Firefox found at `executablePath` with the `policies.json` of a firm, which installs the package
 * of `packageDir` and sets its policy, and returns its program. Firefox reads that file only beside itself, hence the
 * copy; all but the program are links.
 */
export function firefoxOfAFirm(
  executablePath: string,
  dir: string,
  id: string,
  packageDir: string,
  policy: object,
): string {
  const program = realpathSync(executablePath);
  const copy = join(dir, basename(program));
  for (const name of readdirSync(dirname(program)))
    if (name !== 'distribution' && name !== basename(program))
      symlinkSync(join(dirname(program), name), join(dir, name));
  copyFileSync(program, copy);
  const archive = join(dir, 'remit.xpi');
  writeFileSync(archive, zipFolder(packageDir));
  const policies = {
    ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: pathToFileURL(archive).href } },
    '3rdparty': { Extensions: { [id]: policy } },
  };
  mkdirSync(join(dir, 'distribution'));
  writeFileSync(join(dir, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  return copy;
}

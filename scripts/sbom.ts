/**
 * The bill of materials of what is shipped, as CycloneDX 1.5, from the lock file: `npm run sbom`. The same lock file
 * gives the same text. npm's own (`npm sbom --omit dev`) leaves out a package that a development tool needs too: it
 * did not name `tldts`.
 */

import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly name: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const MODULES = 'node_modules/';

const licencesOf = ({ license }: LockedPackage): object =>
  license === undefined ? {} : { licenses: [{ license: { id: license } }] };

/** `sha512-<base64>` as CycloneDX writes it. */
const hashesOf = ({ integrity = '' }: LockedPackage): object => {
  const [, base64 = ''] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
};

const refOf = (name: string, { version }: LockedPackage): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Names and entries of the packages that are shipped, in order. */
const shippedOf = ({ packages }: LockFile): readonly (readonly [string, LockedPackage])[] =>
  Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, entry]): [string, LockedPackage] => [
      path.slice(path.lastIndexOf(MODULES) + MODULES.length),
      entry,
    ]);

/** The bill of materials of a lock file. Throws where it does not say what it is of. */
export function billOfMaterials(lock: LockFile): object {
  const root = lock.packages[''];
  if (root === undefined) throw new Error('package-lock.json: no root package');
  const shipped = shippedOf(lock);
  const component = (type: string, name: string, entry: LockedPackage): object => ({
    type,
    'bom-ref': refOf(name, entry),
    name,
    version: entry.version,
    purl: refOf(name, entry),
    ...licencesOf(entry),
  });
  const dependsOn = ({ dependencies = {} }: LockedPackage): readonly string[] =>
    shipped.flatMap(([name, entry]) => (Object.hasOwn(dependencies, name) ? [refOf(name, entry)] : []));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', lock.name, root) },
    components: shipped.map(([name, entry]) => ({
      ...component('library', name, entry),
      ...hashesOf(entry),
    })),
    dependencies: [[lock.name, root] as const, ...shipped].map(([name, entry]) => ({
      ref: refOf(name, entry),
      dependsOn: dependsOn(entry),
    })),
  };
}

if (import.meta.main)
  console.log(
    JSON.stringify(billOfMaterials(JSON.parse(readFileSync('package-lock.json', 'utf8'))), null, 2),
  );

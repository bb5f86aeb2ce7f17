import { z } from 'zod';

/** The parts of a bill of materials that licences are read from: CycloneDX 1.5, as `npm sbom` writes it. */
const Bill = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z
        .array(
          z.union([
            z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
            z.object({ expression: z.string() }),
          ]),
        )
        .default([]),
    }),
  ),
});

/** Licences (SPDX) under which anybody may use and pass on what is shipped. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Libraries that `sharp`, which Next draws images with on a server, links to; nothing of them is in the site. */
const LINKED = { licence: 'LGPL-3.0-or-later', name: /^@img\/sharp-/ };

/** The packages of a bill of materials, as JSON, that come under none of the allowed licences: name, version and licence. */
export function notAllowed(json: string): string[] {
  return Bill.parse(JSON.parse(json)).components.flatMap(({ name, version, licenses }) => {
    const said = licenses.map((one) =>
      'expression' in one ? one.expression : (one.license.id ?? one.license.name ?? ''),
    );
    const isAllowed = said.length > 0 && said.every((licence) => isFree(licence, name));
    return isAllowed ? [] : [`${name} ${version}: ${said.join(', ') || 'no licence'}`];
  });
}

/** Whether a licence, or an SPDX expression of several, leaves a choice that is allowed. */
function isFree(licence: string, name: string): boolean {
  const choices = licence.replaceAll(/^\(|\)$/g, '').split(' OR ');
  return choices.some((choice) =>
    choice
      .split(' AND ')
      .every((one) => ALLOWED.has(one) || (one === LINKED.licence && LINKED.name.test(name))),
  );
}

import { describe, expect, test } from 'vitest';
import { cases, read, summary } from './case-table.ts';

describe("a line may be a bullet, a numbered item, a heading, a table's row or HTML", () => {
  const table = String.raw`
- [The Multicluster Toolbox](https://www.youtube.com/watch?v=Fv2PKKDgjIQ&list=PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3&index=33&t=0s) - Adrien Trouillaud, Admiralty
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
* [The Multicluster Toolbox](https://youtu.be/Fv2PKKDgjIQ) by Adrien Trouillaud (Admiralty)
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
1. [The Multicluster Toolbox](https://youtu.be/Fv2PKKDgjIQ): Adrien Trouillaud, Admiralty
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
- [x] **[The Multicluster Toolbox](https://youtu.be/Fv2PKKDgjIQ "watch")** - *Adrien Trouillaud*, Admiralty
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
##### The Multicluster Toolbox - Adrien Trouillaud, Admiralty
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
| The Multicluster Toolbox - Adrien Trouillaud, Admiralty | [Watch Here](https://youtu.be/Fv2PKKDgjIQ) | [Slides](https://example.org/a.pdf) |
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
| [The Multicluster Toolbox](https://youtu.be/Fv2PKKDgjIQ) | Adrien Trouillaud, Admiralty |
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
<li><a href="https://www.youtube.com/watch?v=Fv2PKKDgjIQ&amp;index=3">The Multicluster Toolbox</a> - Adrien Trouillaud, Admiralty</li>
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('the link may hold the whole entry, stand behind the text or be a bare address', () => {
  const table = String.raw`
- [The Multicluster Toolbox - Adrien Trouillaud, Admiralty](https://youtu.be/Fv2PKKDgjIQ)
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
- Adrien Trouillaud, Admiralty: [The Multicluster Toolbox](https://youtu.be/Fv2PKKDgjIQ)
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
- The Multicluster Toolbox - Adrien Trouillaud, Admiralty ([video](https://youtu.be/Fv2PKKDgjIQ), [slides](https://example.org/a.pdf))
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
- The Multicluster Toolbox - Adrien Trouillaud, Admiralty - https://youtu.be/Fv2PKKDgjIQ
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
- The Multicluster Toolbox - Adrien Trouillaud, Admiralty <https://youtu.be/Fv2PKKDgjIQ>.
  [session] The Multicluster Toolbox :: Adrien Trouillaud @Admiralty
- [The Multicluster Toolbox](https://youtu.be/Fv2PKKDgjIQ) - great talk, the demo even worked
  [session] The Multicluster Toolbox :: nobody
- [Keynote: From COBOL to Kubernetes - Laura Rehorst, Product Owner](https://youtu.be/uRvKGZ_fDPU) - Stratus Platform, ABN AMRO Bank NV & Mike Ryan, DevOps Consultant, backtothelab.io
  [keynote] From COBOL to Kubernetes :: Laura Rehorst <Product Owner - Stratus Platform> @ABN AMRO Bank NV ; Mike Ryan <DevOps Consultant> @backtothelab.io
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

describe('escapes, character references and brackets are read', () => {
  const table = String.raw`
- [\[A\] Metrics, Logs \& Traces](https://youtu.be/MkSdvPdS1oA) - Tom Wilkie, Grafana Labs &amp; Stephan Fudeus, 1&amp;1 Mail \& Media
  [session] Metrics, Logs & Traces :: Tom Wilkie @Grafana Labs ; Stephan Fudeus @1&1 Mail & Media
- [What (Really) Happens in kubectl](https://en.example.org/wiki/A_(b)) - Jan &Scaron;afr&aacute;nek, Red Hat
  [session] What (Really) Happens in kubectl :: Jan Šafránek @Red Hat
- snake_case_names and 2 * 3 * 4 [not a link] - Jan Šafránek, Red Hat
  [session] snake_case_names and 2 * 3 * 4 [not a link] :: Jan Šafránek @Red Hat
`;
  test.each(cases(table))('%s', (line, expected) => {
    expect(summary(read(line))).toBe(expected);
  });
});

import { permalink, siteName } from '#lib/addresses.ts';
import { add, formatXml } from '#lib/export/xml.ts';

/** `opensearch.xml`: lets a browser search the catalogue from its address bar. */
export const formatOpenSearch = () =>
  formatXml((document) => {
    const root = add(document, 'OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' });
    add(root, 'ShortName', {}, siteName);
    add(root, 'Description', {}, 'Search conference talks and the notes taken on them');
    add(root, 'InputEncoding', {}, 'UTF-8');
    add(root, 'Url', { type: 'text/html', method: 'get', template: permalink('/?q={searchTerms}') });
    add(root, 'Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: permalink('/opensearch.xml'),
    });
  });

import { Catalogue, type CatalogueProps } from '#components/sessions/session-browser.client.tsx';
import { DataScript } from './data-script.tsx';

/** The catalogue, and beside it what it is made from, so that its script can take it over (catalogue.entry.tsx). */
export function Island(props: CatalogueProps) {
  return (
    <>
      <div data-island="">
        <Catalogue {...props} />
      </div>
      <DataScript type="application/json" id="catalogue" data={props} />
    </>
  );
}

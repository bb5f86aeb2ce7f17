import { letterRoute } from '#app/_views/letter-page.tsx';
import { companies } from '#app/_data/letters.ts';

const route = letterRoute(companies);

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;

import { letterRoute } from '#app/_views/letter-page.tsx';
import { speakers } from '#app/_data/letters.ts';

const route = letterRoute(speakers);

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;

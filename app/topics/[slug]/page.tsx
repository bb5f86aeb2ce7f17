import { Icon } from '#components/ui/icon.tsx';
import { count, inWords } from '#lib/wording/counts.ts';
import { topicPath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { catalogue, findTalks, findTopic } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { feedsOf, markdownOf } from '#app/_data/page-files.ts';
import { SubjectPage } from '#app/_views/subject-page.tsx';
import { listAnd } from '#lib/wording/lists.ts';

const route = dynamicPage({
  param: 'slug',
  values: catalogue.topics.filter(({ talks }) => talks.length > 0).map(({ slug }) => slug),
  find: findTopic,
  metadata(topic, slug) {
    return pageMetadata({
      title: `${topic.name}: sessions on the topic`,
      heading: topic.name,
      description: `${count(topic.talks.length, 'session')} about ${topic.name}, with videos and notes.`,
      path: topicPath(slug),
      files: [...feedsOf(topicPath(slug)), markdownOf(topicPath(slug))],
    });
  },
  render(topic, slug) {
    const words = [topic.name, ...topic.aliases].map((word) => `“${word}”`);
    return (
      <SubjectPage index="Topics" name={topic.name} slug={slug} talks={findTalks(topic.talks)}>
        <details>
          <summary>
            Found by {words.length === 1 ? 'one word' : `${inWords(words.length)} words`}{' '}
            <Icon name="chevron" small />
          </summary>
          <p>{listAnd(words)}, in titles, tracks, notes and tags.</p>
        </details>
      </SubjectPage>
    );
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;

import type { EventModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';

function EventPage({ site, event }: EventModel) {
  return (
    <Layout title={event.title} lang={site.lang}>
      <h1>{event.title}</h1>
      <ul>
        {event.articles.map((id) => (
          <li key={id}>
            <a href={`../../articles/${id}/`}>{id}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export default definePage('event', EventPage);

import type { HomeModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';

function HomePage({ site, events }: HomeModel) {
  return (
    <Layout title={site.name} lang={site.lang}>
      <h1>{site.name}</h1>
      <ul>
        {events.map(({ id, title }) => (
          <li key={id}>
            <a href={`events/${id}/`}>{title}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export default definePage('home', HomePage);

import type { SourceModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';

function SourcePage({ site, source, articles }: SourceModel) {
  return (
    <Layout title={source.name} lang={site.lang}>
      <h1>{source.name}</h1>
      <ul>
        {articles.map(({ id, title }) => (
          <li key={id}>
            <a href={`../../articles/${id}/`}>{title}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export default definePage('source', SourcePage);

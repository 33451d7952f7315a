import type { ArticleModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';

function ArticlePage({ site, reading }: ArticleModel) {
  return (
    <Layout title={reading.article.title} lang={site.lang}>
      <h1>{reading.article.title}</h1>
      <div dangerouslySetInnerHTML={{ __html: reading.html }} />
    </Layout>
  );
}

export default definePage('article', ArticlePage);

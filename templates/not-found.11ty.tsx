import type { PlainModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';

function NotFoundPage({ frame }: PlainModel) {
  const { t, root } = frame;
  return (
    <Layout frame={frame} kind="index">
      <header class="opening">
        <h1>{t.notFound.title}</h1>
        <p class="standfirst">{t.notFound.text}</p>
      </header>
      <p>
        <a href={root}>{t.notFound.back}</a>
      </p>
    </Layout>
  );
}

export default definePage('notFound', NotFoundPage);

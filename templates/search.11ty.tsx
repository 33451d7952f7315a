import type { SearchModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';

function SearchPage({ frame, isEmpty }: SearchModel) {
  const { t } = frame;
  return (
    <Layout frame={frame} kind="search" script={isEmpty ? undefined : 'search.js'}>
      <header class="opening">
        <h1>{t.search.title}</h1>
      </header>
      {isEmpty ? <p>{t.browse.none}</p> : <SearchForm frame={frame} />}
    </Layout>
  );
}

function SearchForm({ frame: { t, root } }: Pick<SearchModel, 'frame'>) {
  const {
    nonePattern: none,
    resultsPattern: results,
    allPattern: chosen,
    failed,
    all,
    kind,
    source,
    year,
    event,
  } = t.search;
  const words = { none, results, chosen, failed, all, filters: { kind, source, year, event } };
  return (
    <>
      <search>
        <form class="search-form" data-words={JSON.stringify(words)}>
          <label for="query">{t.search.label}</label>
          <input id="query" name="q" type="search" autocomplete="off" spellcheck={false} />
          <button type="submit">{t.search.submit}</button>
          <p class="part-note">{t.search.hint}</p>
          <div class="search-filters" />
        </form>
      </search>
      <p class="search-status" role="status" />
      <ol class="search-results" />
      <button class="search-more" type="button" hidden>
        {t.search.more}
      </button>
      <noscript>
        <p>{t.search.noScript}</p>
        <ul>
          <li>
            <a href={`${root}dates/`}>{t.browse.dates}</a>
          </li>
          <li>
            <a href={`${root}names/`}>{t.browse.names}</a>
          </li>
          <li>
            <a href={`${root}places/`}>{t.browse.places}</a>
          </li>
          <li>
            <a href={`${root}sources/`}>{t.source.all}</a>
          </li>
        </ul>
      </noscript>
    </>
  );
}

export default definePage('search', SearchPage);

// Searches the site by Pagefind's index and shows what it finds in the page's own form; the address keeps the query.
const form = document.querySelector('.search-form');
const status = document.querySelector('.search-status');
const list = document.querySelector('.search-results');
const more = document.querySelector('.search-more');
const choices = form.querySelector('.search-filters');
const words = JSON.parse(form.dataset.words);
const root = new URL('../', import.meta.url).href;
const AT_A_TIME = 10;
const MOST_CHOICES = 200;

let found = [];
let shown = 0;
let latest = null;

const make = (name, className, ...children) => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

/** The parts of a sentence with its values, each in its own direction: what is asked for may be Arabic, the count is not. */
const fill = (pattern, values) =>
  pattern.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? make('bdi', '', values[part]) : part));

/** Letters of scripts that put no space between words are looked up two by two, as they are indexed. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,}/gu;

const pairLetters = (query) =>
  query.replace(UNSPACED, (run) => {
    const letters = [...run];
    return ` ${letters
      .slice(1)
      .map((letter, at) => letters[at] + letter)
      .join(' ')} `;
  });

const wordsOf = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A number is itself only; of a word half the letters do, for endings differ. */
const stemOf = (word) => (/^\p{N}+$/u.test(word) ? word : word.slice(0, Math.ceil(word.length / 2)));

/**
 * Whether a word of the query stands nowhere: Pagefind looks up the longest beginning of it that does, “an” for “Ankara”.
 * It does so for all pages or for none, so the words found on the first one tell.
 */
const isGuess = async (query, [first]) => {
  if (!first) return false;
  const { raw_content: content, locations, meta } = await first.data();
  const texts = content.split(/\s+/);
  const marked = locations.flatMap((at) => wordsOf(texts[at] ?? ''));
  const known = [...marked, ...wordsOf(`${meta.title} ${meta.terms}`)];
  return wordsOf(query.replace(UNSPACED, ' ')).some(
    (word) => marked.some((other) => word.startsWith(other)) && !known.some((other) => other.startsWith(stemOf(word))),
  );
};

/** Excerpts are text, but for angle brackets, which the index writes as references. */
const asWritten = (part) => part.replace(/&lt;/g, '<').replace(/&gt;/g, '>');

/** In an excerpt the words found stand between `<mark>` tags; anything else in it is text. */
const markFound = (excerpt) =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, at) => (at % 2 ? make('mark', '', asWritten(part)) : asWritten(part)));

const showMore = async () => {
  const next = found.slice(shown, shown + AT_A_TIME);
  const from = found;
  const records = await Promise.all(next.map((result) => result.data()));
  if (from !== found) return;
  for (const { raw_url: address, excerpt, meta } of records) {
    const link = make('a', '', meta.title);
    link.href = root + address;
    link.dir = 'auto';
    const about = make('p', 'about', `${meta.kind}. ${meta.note}`);
    const passage = make('p', 'excerpt', ...markFound(excerpt));
    passage.dir = 'auto';
    list.append(make('li', '', make('h2', '', link), about, passage));
  }
  const first = list.children[shown]?.querySelector('a');
  if (shown > 0) first?.focus();
  shown += next.length;
  more.hidden = shown >= found.length;
};

const chosen = () => {
  const picked = [...choices.querySelectorAll('select')].filter(({ value }) => value);
  return Object.fromEntries(picked.map(({ name, value }) => [name, value]));
};

const keepInAddress = (query, filters) => {
  const asked = new URLSearchParams(Object.entries({ q: query, ...filters }).filter(([, value]) => value));
  history.replaceState(null, '', asked.size ? `?${asked}` : location.pathname);
};

const search = async (pagefind) => {
  const query = form.elements.q.value.trim();
  const filters = chosen();
  keepInAddress(query, filters);
  const asks = query || Object.keys(filters).length > 0;
  const answer = asks ? await pagefind.debouncedSearch(pairLetters(query) || null, { filters }, 150) : { results: [] };
  if (answer === null) return;
  latest = answer.results;
  const kept = (await isGuess(query, answer.results)) ? [] : answer.results;
  // Another search may have been faster: what is said is said of that one.
  if (latest !== answer.results) return;
  found = kept;
  shown = 0;
  list.replaceChildren();
  await showMore();
  if (found !== kept) return;
  const pattern = query ? (found.length ? words.results : words.none) : words.chosen;
  status.replaceChildren(...(asks ? fill(pattern, { count: found.length, query }) : []));
};

const offerChoices = (name, counts, picked) => {
  const values = Object.keys(counts).sort();
  if (values.length < 2 || values.length > MOST_CHOICES) return;
  const select = make('select', '', new Option(words.all, ''), ...values.map((value) => new Option(value, value)));
  select.name = name;
  select.value = values.includes(picked) ? picked : '';
  choices.append(make('label', '', words.filters[name], select));
};

const start = async () => {
  const pagefind = await import(`${root}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: root, excerptLength: 30, excerptEllipsis: '…' });
  await pagefind.init();
  const filters = await pagefind.filters();
  const asked = new URLSearchParams(location.search);
  for (const name of Object.keys(words.filters)) offerChoices(name, filters[name] ?? {}, asked.get(name));
  form.elements.q.value = asked.get('q') ?? '';
  form.addEventListener('input', () => search(pagefind));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(pagefind);
  });
  more.addEventListener('click', showMore);
  await search(pagefind);
};

start().catch((error) => {
  status.textContent = words.failed;
  throw error;
});

// Adds to pages that read without it: the theme is remembered, lines of a timeline can be filtered and stepped through.
(() => {
  const root = document.documentElement;
  const store = (() => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  })();

  const saved = store?.getItem('theme');
  if (saved === 'light' || saved === 'dark') root.dataset.theme = saved;

  const themeButton = document.querySelector('button.theme');
  if (themeButton) {
    themeButton.hidden = false;
    themeButton.addEventListener('click', () => {
      const dark = root.dataset.theme
        ? root.dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      store?.setItem('theme', root.dataset.theme);
    });
  }

  const form = document.querySelector('form.filters');
  if (!form) return;
  const lines = [...document.querySelectorAll('.line')];
  const shownLines = () => lines.filter((line) => !line.hidden);
  const output = form.querySelector('output');
  const toggle = form.querySelector('button');
  form.hidden = false;

  const filter = () => {
    const { source, episode, status } = form.elements;
    for (const line of lines) {
      const { sources, episode: own, status: certainty } = line.dataset;
      line.hidden = Boolean(
        (source?.value && !sources.split(' ').includes(source.value)) ||
          (episode?.value && own !== episode.value) ||
          (status.value && !certainty.split(' ').includes(status.value)),
      );
    }
    for (const day of document.querySelectorAll('.day')) day.hidden = !day.querySelector('.line:not([hidden])');
    const values = { shown: shownLines().length, all: lines.length };
    output.textContent = form.dataset.shown.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  };
  form.addEventListener('change', filter);
  form.addEventListener('submit', (event) => event.preventDefault());

  const openWords = toggle.textContent;
  const toggleAll = () => {
    const open = toggle.textContent === openWords;
    for (const details of document.querySelectorAll('main details')) details.open = open;
    toggle.textContent = open ? toggle.dataset.close : openWords;
  };
  toggle.addEventListener('click', toggleAll);

  const step = (by) => {
    const shown = shownLines();
    const here = document.activeElement?.closest('.line');
    const next = here ? shown.indexOf(here) + by : by > 0 ? 0 : shown.length - 1;
    const line = shown[Math.min(Math.max(next, 0), shown.length - 1)];
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector('.permalink')?.focus({ preventScroll: true });
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'o') toggleAll();
  });
})();

// Adds to pages that read without it: the theme can be chosen, lines of a timeline can be filtered and stepped through.
(() => {
  const root = document.documentElement;
  const store = (() => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  })();

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
  const days = [...document.querySelectorAll('.day')];
  const banners = [...document.querySelectorAll('.episode')].map((banner) => ({
    banner,
    home: banner.closest('.day'),
  }));
  const sections = [...document.querySelectorAll('.part')].filter(
    (section) => section.querySelector('.line') && !section.contains(form),
  );
  const hasShown = (part) => part.querySelector('.line:not([hidden])') !== null;
  form.hidden = false;

  // An episode is named over the first day that shows a line of it.
  const placeBanners = () => {
    for (const { banner, home } of banners) {
      const tells = (day) => [...day.querySelectorAll('.line:not([hidden])')].some(isOf);
      const isOf = (line) => line.dataset.episode === banner.dataset.opens;
      const day = days.slice(days.indexOf(home)).find(tells);
      banner.hidden = !day;
      (day ?? home).querySelector('.day-date').before(banner);
    }
    for (const day of days) day.classList.toggle('opens', day.querySelector('.episode:not([hidden])') !== null);
  };

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
    keys.checked = heeds;
    for (const part of [...days, ...sections]) part.hidden = !hasShown(part);
    placeBanners();
    const values = { shown: shownLines().length, all: lines.length };
    output.textContent = form.dataset.shown.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  };
  // Single letters can be switched off (WCAG 2.1.4): who speaks to a computer may say one by chance.
  const keys = form.querySelector('.keys input');
  let heeds = store?.getItem('keys') !== 'off';
  keys.addEventListener('change', () => {
    heeds = keys.checked;
    store?.setItem('keys', heeds ? 'on' : 'off');
  });

  form.addEventListener('change', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  // Browsers put back what was chosen when a reader comes back, some of them only now.
  window.addEventListener('pageshow', filter);
  filter();

  // A link to what the filter hides takes the filter away.
  const reveal = (target) => {
    if (!target?.closest('[hidden]')) return false;
    form.reset();
    filter();
    return true;
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link) reveal(document.getElementById(decodeURIComponent(link.hash.slice(1))));
  });
  window.addEventListener('hashchange', () => {
    const target = document.querySelector(':target');
    if (reveal(target)) target.scrollIntoView();
  });

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
    if (!line) return;
    line.scrollIntoView({ block: 'center' });
    // The line itself, so that a screen reader says what it tells.
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
  };
  document.addEventListener('keydown', (event) => {
    if (!heeds || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea'))
      return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'o') toggleAll();
  });
})();

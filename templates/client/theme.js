// Stands in the head, so that no page is painted in another theme than the one its reader chose.
(() => {
  const root = document.documentElement;
  const restore = () => {
    try {
      const chosen = window.localStorage.getItem('theme');
      if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
    } catch {
      // Where nothing can be stored, nothing was chosen.
    }
  };
  restore();
  // Pages that the browser kept, or that stand open in another tab, hear of a choice as well.
  window.addEventListener('pageshow', restore);
  window.addEventListener('storage', restore);
})();

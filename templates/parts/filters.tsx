import type { EventModel } from '../../src/site/index.js';

/** Controls that the script brings to life; without it they are not there. */
export function Filters({
  model: {
    frame: { t },
    sourceOptions,
    episodes,
    certaintyOptions,
  },
}: {
  model: EventModel;
}) {
  return (
    <form class="filters" hidden data-shown={t.event.shownPattern} aria-label={t.event.filters}>
      {sourceOptions.length > 1 && (
        <Choice name="source" label={t.event.filterSource} any={t.event.any} options={sourceOptions} />
      )}
      {episodes.length > 1 && (
        <Choice
          name="episode"
          label={t.event.filterEpisode}
          any={t.event.any}
          options={episodes.map(({ id, title }, at) => ({ id, name: `${t.number(at + 1)}. ${title}` }))}
        />
      )}
      <Choice
        name="status"
        label={t.event.filterCertainty}
        any={t.event.any}
        options={certaintyOptions.map((id) => ({ id, name: t.event[id] }))}
      />
      <button type="button" data-close={t.event.closeAll}>
        {t.event.openAll}
      </button>
      <output />
      <label class="keys">
        <input type="checkbox" checked /> {t.event.keys}
      </label>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

function Choice({ name, label, any, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{any}</option>
        {options.map(({ id, name: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

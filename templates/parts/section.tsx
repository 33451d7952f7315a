import type { Child } from '#templates/jsx-runtime';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly children: Child;
}

/** A part of a page under a heading that can be linked to. */
export function Section({ id, heading, note, children }: SectionProps) {
  return (
    <section class={`part ${id}`} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {note && <p class="part-note">{note}</p>}
      {children}
    </section>
  );
}

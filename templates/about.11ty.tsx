import type { AboutModel } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { Section } from './parts/section.js';

function AboutPage({ frame, editor, counts }: AboutModel) {
  const { t } = frame;
  return (
    <Layout frame={frame} kind="about">
      <header class="opening">
        <h1>{t.nav.about}</h1>
        <p class="standfirst">{t.about.summary}</p>
      </header>
      {t.about.parts.map(({ id, heading, paragraphs }) => (
        <Section key={id} id={id} heading={heading}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
      <Section id="marks" heading={t.about.marks}>
        <dl class="name-list">
          {t.about.legend.map(({ mark, name, meaning }) => (
            <div key={name}>
              <dt>
                <span class={`badge ${mark}`}>{name}</span>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="editor" heading={t.about.editorHeading}>
        <p>{editor === null ? t.about.noEditor : t.about.editor(editor)}</p>
        <p>
          {t.about.made(
            t.counts.articles(counts.articles),
            t.counts.sources(counts.sources),
            t.counts.events(counts.events),
          )}
        </p>
      </Section>
    </Layout>
  );
}

export default definePage('about', AboutPage);

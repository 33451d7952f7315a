import type { Child } from '#templates/jsx-runtime';
import type { ReportModel, Strings } from '../src/site/index.js';
import { definePage } from './define-page.js';
import { Layout } from './layout.js';
import { InEnglish } from './parts/reader-note.js';
import { Section } from './parts/section.js';

function ReportPage({ frame, articles, events, left, warned }: ReportModel) {
  const { t } = frame;
  return (
    <Layout frame={frame} kind="index">
      <header class="opening">
        <h1>{t.report.title}</h1>
        <p class="standfirst">{t.report.note}</p>
      </header>
      <p>{t.report.read(t.counts.articles(articles), t.counts.events(events))}</p>
      {left.length + warned.length === 0 && <p>{t.report.clean}</p>}
      <Problems id="left" heading={t.report.left} problems={left} t={t} />
      <Problems id="warned" heading={t.report.warned} problems={warned} t={t} />
    </Layout>
  );
}

interface ProblemsProps {
  readonly id: string;
  readonly heading: string;
  readonly problems: ReportModel['left'];
  readonly t: Strings;
}

function Problems({ id, heading, problems, t }: ProblemsProps) {
  if (!problems.length) return null;
  return (
    <Section id={id} heading={heading}>
      <ul class="problems">
        {problems.map(({ path, line, column, message }) => (
          <li key={`${path}:${line}:${column}:${message}`}>
            <code>
              {path}:{line}:{column}
            </code>{' '}
            <InEnglish words={withCode(message)} t={t} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What a message sets between backticks is a key or a value, as it stands in the file. */
function withCode(message: string): Child {
  return message.split(/`([^`]+)`/).map((part, at) => (at % 2 ? <code key={at}>{part}</code> : part));
}

export default definePage('report', ReportPage);

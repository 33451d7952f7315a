import type { Nodes, Root } from 'mdast';
import type { Place } from '../model.js';

/** Elements whose content is not text for a reader; between their tags everything goes. */
const SILENT =
  /^<(script|style|template|noscript|noembed|noframes|iframe|object|svg|math|textarea|title|xmp|select)\b(?![^>]*\/>)/i;

/** The tag that silences what follows it, until it is closed or its paragraph ends. */
interface Silence {
  tag: string | null;
}

/**
 * Drops raw HTML from a Markdown tree, with what stands between `<script>` and `</script>` and the like; answers the
 * first place of it.
 */
export function dropRawHtml(root: Root): Place | null {
  let first: Place | null = null;
  const visit = (parent: Nodes, silence: Silence): void => {
    if (!('children' in parent)) return;
    const kept = parent.children.filter((child) => {
      if (child.type === 'html') {
        if (!child.value.startsWith('<!--')) first ??= child.position?.start ?? { line: 1, column: 1 };
        updateSilence(silence, child.value);
        return false;
      }
      const wasSilent = silence.tag !== null;
      visit(child, isPhrasing(child) ? silence : { tag: null });
      return !wasSilent || ('children' in child && child.children.length > 0);
    });
    parent.children = kept as never[];
  };
  visit(root, { tag: null });
  return first;
}

function updateSilence(silence: Silence, html: string): void {
  if (silence.tag === null) silence.tag = SILENT.exec(html)?.[1]?.toLowerCase() ?? null;
  else if (html.toLowerCase().startsWith(`</${silence.tag}`)) silence.tag = null;
}

function isPhrasing(node: Nodes): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'text', 'break', 'inlineCode', 'image'].includes(
    node.type,
  );
}

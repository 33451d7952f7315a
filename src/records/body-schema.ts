import type { Options } from 'rehype-sanitize';

/**
 * What the body of a news article is made of. Everything else that Markdown could bring is taken out of the tree;
 * pictures stay until `shapeBody` makes captions of them, ids come from our own notes only.
 */
export const bodySchema: Options = {
  tagNames: [
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'ul',
    'ol',
    'li',
    'hr',
    'br',
    'pre',
    'code',
    'em',
    'strong',
    'del',
    'a',
    'sup',
    'img',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  attributes: {
    a: ['href', 'id', 'rel'],
    img: ['src', 'alt'],
    li: ['id'],
    ol: ['start'],
    th: [['align', 'center', 'right']],
    td: [['align', 'center', 'right']],
  },
  ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'], li: ['ol', 'ul'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style'],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

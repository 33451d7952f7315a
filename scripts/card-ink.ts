/** The light theme's colours, as `templates/css/tokens.css` has them. */
export const CARD_INK = {
  paper: '#fbfaf6',
  raised: '#f3f1ea',
  ink: '#1d1b18',
  soft: '#5c5850',
  rule: '#d8d3c7',
  accent: '#0b5669',
  disputed: '#9d2f0c',
};

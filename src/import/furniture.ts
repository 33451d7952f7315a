/** A rule for lines that belong to a site and not to its article. */
export interface FurnitureRule {
  readonly name: string;
  /** Met by the whole line; white space is single spaces. */
  readonly pattern: RegExp;
  /** `body`: only below the headline, as a headline may read like that. */
  readonly where: 'anywhere' | 'body';
  /** Opens a part of the page in which each following line that is no running text goes, too. */
  readonly opensTail?: boolean;
  /** A line that the rule is for, and one that begins alike and stays. */
  readonly example: string;
  readonly counterExample: string;
}

const PLATFORM = [
  'facebook|twitter|x|whatsapp|telegram|linkedin|reddit|instagram|pinterest|messenger|youtube|threads',
  'flipboard|tumblr|viber|wechat|bluesky|mastodon',
].join('|');
const SHARE = [
  'share|tweet|print|e-?mail|copy|link|save|pin|post|send|bookmark|gift|on|via|by|to|with|this|the',
  `article|story|page|url|now|and|or|${PLATFORM}`,
].join('|');
/** Agencies that pictures are from. */
export const AGENCY =
  'AFP|AP|Reuters|EPA|Getty(?: Images)?|Xinhua|Anadolu(?: Agency)?|Shutterstock|Bloomberg|PTI|ANI|dpa|TASS|Handout';

/** What ends a line that says who took a picture: so many characters at most, as a headline may follow `Photos:`, too. */
const credit = (most: number): string =>
  `(?:(?:file|handout|screen) )?(?:photo|photograph|picture|image|illustration|credit|graphic|screengrab)s?(?: credit| by| courtesy(?: of)?)?\\s?[:|]\\s?(?:[^.!?:]|(?<=\\b[a-z])\\.){1,${most}}[)\\]]?$`;

/** What a caption that is longer than other furniture ends in, where more of the text stands below it. */
export const LONG_CAPTION =
  /^.{500,900}[.!?”"’)\]] ?(?:photo|photograph|picture|image)s?(?: credit)?(?: by|:) ?(?:[^.!?:]|(?<=\b[a-z])\.){3,60}$/i;

/** A pattern for lines that are one of the forms from end to end, `end` after each. */
function wholeLine(forms: readonly string[], { end = '', flags = 'i' } = {}): RegExp {
  return new RegExp(`^(?:${forms.join('|')})${end}$`, flags);
}

/** The rule for what an outlet asks of its readers below a text, which goes with all that it says. */
export const APPEAL = 'appeal to readers';

/** Furniture by line, the most specific first. */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    name: APPEAL,
    where: 'body',
    pattern: /^a message from (?:the )?\p{Lu}[\p{L} .’']{2,40}:?$/iu,
    example: 'A Message from The Courier:',
    counterExample: 'A message from the pier was heard at dawn, the office said.',
  },
  {
    name: 'comment form',
    where: 'anywhere',
    opensTail: true,
    pattern: wholeLine([
      String.raw`(?:leave|post|add|write|submit|join) (?:a |an |your |the )?(?:new )?(?:comment|reply|conversation|discussion)s?(?: (?:below|here|on this|cancel reply))?\W*`,
    ]),
    example: 'Leave a Reply',
    counterExample: 'Leave a comment out of the record, the judge told the clerk, and the trial starts again.',
  },
  {
    name: 'comment form',
    where: 'anywhere',
    pattern: wholeLine(
      [
        'your e-?mail address will not be (?:published|shared)|required fields are marked',
        'save my name, e-?mail|notify me of (?:new|follow-up)',
        '(?:you must|please) (?:be logged|log) in to (?:post|leave|react|comment)|log ?in to post comments|click any reaction to log',
        'sign in to comment|use the (?:comment )?form below to (?:post|leave|begin|join)',
        'please enter (?:your (?:comment|name|e-?mail)|an? answer in digits)|you have entered an incorrect e-?mail',
        'note: only a member of this blog may post',
      ],
      { end: '.{0,120}' },
    ),
    example: 'Your e-mail address will not be shared. Fields with a star must be filled',
    counterExample: 'Your email address will be asked for at the border, the ministry said.',
  },
  {
    name: 'comment form',
    where: 'body',
    pattern: /^(?:name|e-?mail|website|comment|message|your (?:name|e-?mail|comment))s? ?\*?:?$/i,
    example: 'Email *',
    counterExample: 'Name: the village has had three in a century, and none of them stuck.',
  },
  {
    name: 'comment count',
    where: 'anywhere',
    pattern:
      /^(?:(?:\(?\d{1,6}\)?|no|one|view|show(?: all)?|be the first to) comments?(?: \(\d+\))?(?: yet)?|comments? ?[-–:] ?\d{1,6}|comments? are closed)\W*$/i,
    example: 'Be the first to comment',
    counterExample: 'No comment was made by either government on the day of the vote.',
  },
  {
    name: 'end mark',
    where: 'body',
    pattern: /^(?:[-–] ?)?(?:ENDS|###|-30-)(?: ?[-–])?$|^\(END\)$|^[■●◼▪]$/,
    example: 'ENDS',
    counterExample: 'Ends',
  },
  {
    name: 'jump link',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`(?:top|bottom) of (?:the )?page|(?:skip|accessibility) links|(?:scroll|back|return|jump|skip|go) (?:back )?to (?:the )?(?:top|(?:main )?content|navigation|footer|start|comments?|search)(?: of (?:the )?page)?\W*`,
    ]),
    example: 'Back to top',
    counterExample: 'Back to the top of the pass went the rescuers, for the third time that night.',
  },
  {
    name: 'line of a channel',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`forwarded from .{2,60}|\d[\d.,]*[km]? views?,? (?:edited )?\d{1,2}:\d\d|@\w{2,40} ?[|•·] ?.{1,40}`,
    ]),
    example: '12.4K views edited 09:41',
    counterExample:
      'Forwarded from the ministry to the court, the letter was read out on Monday by a clerk of the court.',
  },
  {
    name: 'call for stories',
    where: 'body',
    pattern: wholeLine([
      String.raw`(?:do you have|have you got|have|got) (?:an? |any )?(?:news |story |confidential )?(?:tips?|stor(?:y|ies)|information|feedback|questions?)\b[^.?!]{0,60}\?.{0,200}`,
      'submit your (?:letter|story|news|tip)s?\\b.{0,120}',
      String.raw`(?:this (?:article|story|post) (?:has been|was) posted by .{2,60}\. )?for (?:(?:any|more|all|further|media|press) )?(?:queries|questions|requests|enquiries|inquiries|corrections|information|comments|feedback)\b[^.!?]{0,80}\b(?:contact|e-?mail|write to|reach)\b.{0,60}(?:\S@\S|\[email|\+?\d[\d ()-]{6,}).{0,160}`,
      'to reach the (?:reporter|author|editor|writer)s?\\b.{0,200}',
    ]),
    example: 'Do you have a story for us? Write to news@courier.example',
    counterExample: 'Have a look at the bridge, the mayor told them, and go home.',
  },
  {
    name: 'jump line',
    where: 'anywhere',
    pattern: wholeLine(
      [
        String.raw`(?:please )?(?:see|turn to|continued? (?:on|from)|cont[’'.]?d? (?:on|from)) (?:\p{L}[\p{L}’' -]{1,40}[, ]+ ?)?(?:on )?(?:page|pg\.?|p\.) ?[A-Z]{0,2}-?\d{1,3}[A-Z]?\W*`,
      ],
      { flags: 'iu' },
    ),
    example: 'See DAM, Page A6',
    counterExample: 'See page 6 of the report, the judge told the clerk.',
  },
  {
    name: 'page tool',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`A ?[+-]? ?A ?[+-]?(?: ?A ?[+-]?)?|(?:text|font) size\W*`,
      String.raw`close (?:panel|menu|(?:this )?search(?: box)?|navigation|dialog|window)\W*|social menu is not set\b.{0,120}|view image in full ?screen|why you can trust .{2,30}|share full article|click here to share\b.{0,40}|shares? ?\d{1,6}|\d{3,5}\*{1,2}\d{3,5}|(?:show|view) original|%d bloggers like this:|about sharing|sort by\b.{0,30}`,
      '(?:view|see|read) (?:all )?comments|listen|translate|reuse this content',
      String.raw`keyboard shortcuts\b.{0,40}|(?:open|close|toggle|show|hide) (?:the )?(?:(?:main|site|side|navigation|section|search) ){0,2}(?:menu|navigation|search|sidebar|bar)`,
      String.raw`(?:[•-] )?(?:above-|landscape-|portrait-|medium-|narrow-|wide-)+(?:browser|phone|tablet)(?:-[a-z]+)*|0 : 0|[_=~–—]{2,}|[|×]|mailto|powered by blogger\W*|header ads?|(?:taille du texte|schriftgr(?:öße|össe)|tamaño de(?:l)? texto|dimensione testo)\W*`,
      String.raw`(?:how useful was|click on a star to rate) (?:this|it)(?: post| article)?\W*|average rating\b.{0,40}vote count\b.{0,20}|no votes so far\b.{0,60}|\(\d{1,6} votes?\)`,
      String.raw`rate this (?:post|article|story|recipe|item)|\d[\d.,]*[km]? (?:views|shares|likes)|spread the (?:news|word|love)\W*|pages?:(?: \d{1,2}){2,20}`,
    ]),
    example: 'A+A-',
    counterExample: 'A A Milne was read aloud in the shelter until the morning.',
  },
  {
    name: 'named link',
    where: 'anywhere',
    pattern: /^\W{0,3}(?:click|tap) here(?: (?:to|for) [^.]{1,80}\W{0,3}|: .{1,80})$/i,
    example: 'Click here to continue and read more...',
    counterExample: 'Click here, the screen told the guard, and the gate of the mill swung open for nobody at all.',
  },
  {
    name: 'account name',
    where: 'anywhere',
    pattern: /^(?:(?:follow |twitter:? )?@[a-z0-9_]{2,30}|\(@[a-z0-9_]{2,30}\))$/i,
    example: '@orne_daily',
    counterExample: '@orne_daily was the first to show the wreck, at six in the morning.',
  },
  {
    name: 'browser notice',
    where: 'anywhere',
    pattern: wholeLine(
      [
        "(?:your|this) (?:web )?browser (?:is (?:no longer|not|out)|does(?: not|n[’']t)|may not)\\b",
        'javascript (?:is|must|has to|needs to|appears)\\b',
        '(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\\b',
        '(?:notifications can be managed|you need to enable|to improve your experience)\\b',
      ],
      { end: '.{0,160}' },
    ),
    example: 'Your web browser is no longer supported. Update it here',
    counterExample: 'This browser of old charts found the wreck on one of them.',
  },
  {
    name: 'note on updates',
    where: 'anywhere',
    pattern: wholeLine(
      [
        '(?:this is|we are following) an? (?:developing|breaking)(?: news)? (?:story|event)\\b',
        'this (?:(?:breaking )?news )?(?:story|article|page|report) (?:is|will be) (?:still )?(?:developing|(?:being )?updated)\\b',
        '(?:please )?(?:check|come) back (?:here )?(?:later|soon|often|for (?:more|updates))\\b',
        'more (?:to come|to follow|follows|soon|details (?:to follow|soon|awaited))',
      ],
      { end: '.{0,120}' },
    ),
    example: 'This story is developing, please check back for updates…',
    counterExample: 'This story is told by two of the men who were on the bridge that night.',
  },
  {
    name: 'share bar',
    where: 'anywhere',
    pattern: new RegExp(
      `^(?:read or share this (?:story|article)\\b.{0,80}|(?:save){2,8})$|^(?:(?:facebook|twitter|whatsapp|telegram|linkedin|messenger|e-?mail|copy link){2,8}|link copied)\\W*$|^(?:share|tweet|print|e-?mail|copy link|save|bookmark|gift|${PLATFORM})(?:[\\s,|•·/:+-]+(?:${SHARE})\\b)*\\W*$`,
      'i',
    ),
    example: 'Share on Facebook | Tweet | WhatsApp',
    counterExample: 'Share prices fell by a tenth on the morning of the vote.',
  },
  {
    name: 'follow us',
    where: 'anywhere',
    pattern: new RegExp(
      `^(?:follow|like|find|join) (?:us|.{1,40}) on (?:our )?(?:${PLATFORM}|google news|social media)\\b.{0,80}$`,
      'i',
    ),
    example: 'Follow The Courier on Telegram for more',
    counterExample: 'Follow the road on the left bank, the mayor told those who had to leave.',
  },
  {
    name: 'newsletter',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|updates|alerts|e-?mails?|inbox|channel|digest)\b.{0,80}`,
    ]),
    example: 'Sign up for our morning newsletter and never miss a story',
    counterExample: 'Sign up for the reserve, the posters said, and the young men of the valley did.',
  },
  {
    name: 'newsletter',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`(?:stay|keep|be) (?:up to date|informed|updated|connected|in the know)\b.{0,50}\b(?:notifications?|newsletters?|alerts?|app|news|us|e-?mails?)\b.{0,60}`,
      String.raw`(?:get|turn on|allow|enable|receive) (?:our |push |breaking |news )*(?:notifications|alerts)\b.{0,80}`,
    ]),
    example: 'Stay up to date with notifications from The Courier',
    counterExample: 'Stay informed and stay indoors, the mayor told the town as the water rose.',
  },
  {
    name: 'newsletter',
    where: 'anywhere',
    pattern:
      /^(?:get|receive|have) .{0,80}\b(?:in|to|into) your (?:e-?mail )?inbox\b.{0,60}$|^enter your e-?mail\b.{0,60}$/i,
    example: 'Get the day’s headlines in your inbox',
    counterExample: 'Get out of the house, the message in her inbox said, before the water comes.',
  },
  {
    name: 'newsletter',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`by (?:(?:submitting|providing|entering) (?:your|this)|signing up|subscribing|registering|clicking)\b.{0,160}\b(?:you(?:[’']re| are)? (?:also )?(?:agree|agreeing|consent|accept|acknowledge)|I (?:agree|consent|accept))\b.{0,280}`,
      String.raw`\[[^\]]{0,120}\b(?:newsletters?|inbox)\b[^\]]{0,60}\]`,
    ]),
    example: 'By submitting your e-mail, you agree to receive communications from The Courier.',
    counterExample: 'By entering the hall you agree to be filmed, the note on the door of the court says.',
  },
  {
    name: 'paywall',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`to (?:view|read|see|access|unlock|continue|keep|finish) (?:reading )?(?:this|the) (?:full |rest of (?:this |the )?|whole |entire )?(?:story|article|content|report|post)\b.{0,30}\b(?:subscribe|log ?in|sign (?:in|up)|register|become an? (?:member|subscriber))\b.{0,200}`,
      String.raw`(?:first-time subscribers|join now or renew)\b.{0,300}|when you (?:join|subscribe)\b.{0,60}\byou[’']ll get .{0,300}`,
      'read the full story and more at .{3,30}|get exclusive reports and insights with .{3,100}|get email notifications? for articles from .{3,60}',
      String.raw`register (?:now |here )?(?:for free|to get) (?:\S+ ){0,2}access to \S+`,
      String.raw`if you[’']re seeing this (?:message|notice)\b.{0,200}`,
      String.raw`you(?:[’']ve| have) (?:reached|used|read|hit) (?:your|all|\d)\b.{0,60}\b(?:articles?|stories|limit)\b.{0,80}`,
    ]),
    example: 'To view the full story, please subscribe to The Courier.',
    counterExample: 'To read the full report, the families had to sign for it at the ministry.',
  },
  {
    name: 'paywall',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`already (?:a )?(?:subscriber|member|registered)\b.{0,60}`,
      String.raw`(?:to )?continue reading\b.{0,80}`,
      String.raw`(?:subscribe|log ?in|sign in|register|create (?:a free )?account)(?: now| here| to continue(?: reading)?| or (?:register|log ?in|sign in))*\W*`,
      String.raw`this (?:article|content|story) is (?:only )?(?:for|available to) (?:subscribers|members)\b.{0,60}`,
    ]),
    example: 'Already a subscriber? Log in',
    counterExample: 'Register offices in the capital stayed open all night so that couples could marry.',
  },
  {
    name: 'paywall',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`(?:get .{2,40} for |only |just |from |for )?(?:US|A|C)?[$£€] ?\d[\d.,]* (?:for|per|a|an|every) (?:(?:the|your) )?(?:first )?(?:\d{1,2}|one|two|three|four|six)? ?(?:day|week|month|year)s?\b[^.!?]{0,40}[.,;:]? (?:(?:then|after that|thereafter),? (?:only |just |pay )?[$£€] ?\d[\d.,]* ?(?:per|an?|every|\/) ?(?:week|month|year)s?\b(?:[.,;] cancel.{0,30}| unless .{0,30})?|cancel (?:any ?time|whenever)\b.{0,30})\W*`,
    ]),
    example: 'Only $1 for 4 weeks. Then $75 per month.',
    counterExample: 'Only $1 for each passenger was paid by the line, then nothing at all.',
  },
  {
    name: 'print note',
    where: 'anywhere',
    pattern: wholeLine(
      [
        String.raw`printed (?:on|at|from):? (?:\d[\d/.-]{5,9}|\p{L}+,? \d{1,2},? .{0,30}|https?:\S+)(?:,? \d{1,2}:\d\d.{0,12})?`,
        String.raw`(?:a|this) version of this (?:article|story) (?:appears?|appeared|was (?:printed|published)|ran) (?:in|on)\b.{0,240}`,
      ],
      { flags: 'iu' },
    ),
    example: 'A version of this article appears in print on March 6, 2024, Section A, Page 1 of the Orne edition.',
    counterExample: 'Printed on the back of the ticket is the number that the passengers were to call.',
  },
  {
    name: 'notice of the session',
    where: 'anywhere',
    pattern:
      /^(?:you (?:did|have) not (?:used?|been active on) (?:the|this) (?:site|page).{0,100}|no posts to display\b.{0,30}|your session (?:has|will) .{1,60})$/i,
    example: 'You did not use the site, Click here to remain logged. Timeout: 60 second',
    counterExample: 'You did not use the bridge, the judge told him, and nobody had seen you there on that day.',
  },
  {
    name: 'request for support',
    where: 'anywhere',
    pattern:
      /^(?:by allowing ads\b|please (?:allow|enable) ads\b|(?:please )?(?:disable|turn off|pause) your ad ?blocker\b).{0,160}$/i,
    example: 'By allowing ads to appear on this site, you support local journalism.',
    counterExample: 'By allowing advertisers to build, the town lost its park.',
  },
  {
    name: 'placeholder of a picture',
    where: 'anywhere',
    pattern: wholeLine([
      'placeholder(?: image)?',
      '(?:image|photo|video) placeholder',
      'now (?:reading|playing|watching):?',
    ]),
    example: 'Placeholder Image',
    counterExample: 'The placeholder image of the dam was a drawing.',
  },
  {
    name: 'advertising note',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`this (?:post|article|story|page) (?:may |also )?contains? (?:references to (?:products|services)|affiliate|sponsored|paid)\b.{0,300}`,
      String.raw`(?:(?:when|if) you (?:buy|purchase|click|shop|use|make)\b.{0,120}\b)?we (?:may|might|can) (?:earn|receive|get|make) (?:an? |some )?(?:small |affiliate |referral )?(?:commissions?\b|compensation (?:from|when|if)\b).{0,240}`,
      'advertis(?:er|ing) disclosure',
    ]),
    example: 'We may earn a commission from links on this page.',
    counterExample: 'This article contains references to the two men by their first names only.',
  },
  {
    name: 'cookie notice',
    where: 'anywhere',
    pattern: /^(?:we|this (?:web)?site) uses? cookies\b.*$|^(?:accept|reject|manage)(?: all)? cookies.{0,20}$/i,
    example: 'We use cookies to improve your experience.',
    counterExample: 'We used cookies and tea to keep the children quiet, the teacher said.',
  },
  {
    name: 'advertisement',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`\[\/?(?:ad|ads|adsense|embed|gallery|caption|video|audio|playlist|youtube|tweet)(?:[_ -][^\[\]]{0,80})?\]`,
      String.raw`\W*(?:advertisements?|advertorial|article ad box|(?:special|limited(?:[ -]time)?) offers?|sponsored(?: content)?|promoted(?: content)?|ad|ads by .{1,30})\W*`,
      String.raw`(?:story|article|content) continues (?:below|after)\b.{0,40}`,
      String.raw`(?:advertisement\W*)?continue reading (?:below|(?:the )?(?:main )?(?:story|article))\W*|scroll (?:down |below )?for (?:the )?(?:video|photos?|pictures?|more)\W*`,
    ]),
    example: 'Advertisement Continue reading the main story',
    counterExample: 'Advertisement revenue of the two papers halved within a year.',
  },
  {
    name: 'navigation',
    where: 'anywhere',
    pattern: wholeLine(
      [
        'menu|search|home|close|open|more|back|next|previous',
        'keep reading|read (?:more|full (?:story|article)|next|also|the full (?:story|article))',
        '(?:show|load|see|view|learn|find out) (?:more|all|less)|contact us|about us',
        'terms of (?:use|service)|privacy (?:(?:&|and) cookies? )?policy|click here(?: for (?:the )?latest (?:headlines|news))?|purchase licensing rights|(?:sign|subscribe) up here|follow .{2,40} coverage (?:of|at) .{4,160}|this (?:news|article|post|story|page) (?:has been|was) (?:read|viewed) [\\d.,]+ times.{0,20}|next (?:article|story|post)|show full article|load comments|source link',
        'previous (?:article|story|post)|new update|feedback|read (?:this )?in (?:spanish|french|arabic|english)|leer en español|lire en français',
      ],
      { end: String.raw`\s*[›»→>.…]*` },
    ),
    example: 'Read more »',
    counterExample: 'More than the usual number of ships lay at anchor.',
  },
  {
    name: 'related stories',
    where: 'anywhere',
    opensTail: true,
    pattern: wholeLine(
      [
        'check also|trending stories|read more (?:from|on) .{2,40}:|explore more(?: on these topics)?|related (?:\\S+ ){0,5}(?:articles?|stories|news|posts?|topics|content|coverage|reading|links)',
        'recommended (?:for you|reading|stories|articles)|trending now|most (?:read|popular|viewed|shared|watched)(?: (?:in|on) .{2,30})?',
      ],
      { end: String.raw`\s*[:›»>]*` },
    ),
    example: 'Related content',
    counterExample: 'Related content of the two letters was read to the court by the clerk.',
  },
  {
    name: 'related stories',
    where: 'body',
    opensTail: true,
    pattern: wholeLine(
      [
        'related|tags|recommended|trending|more like this|similar (?:news|stories)',
        '(?:top|latest|popular|other|more|recent) (?:stories|news|articles|posts|headlines|videos)(?: (?:from|on|in) .{1,40})?',
        'more (?:from|on|in) .{1,40}|(?:topics|tags|people) in this (?:article|story)|featured on .{1,40}',
        'hot this week|(?:recent|latest) posts|up next|most recent(?: stories)?',
        "you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss",
        "editors?[’']?s? (?:picks?|recommendations?)|also (?:read|in the news)|what to read next",
      ],
      { end: String.raw`\s*[:›»>]*` },
    ),
    example: 'You may also like',
    counterExample: 'Related deaths in the camps were not counted, the ministry said.',
  },
  {
    name: 'teaser',
    where: 'body',
    pattern:
      /^(?:lea (?:también|más|además)|le(?:er|e) (?:también|más)|lesen sie (?:auch|mehr)|(?:à )?lire aussi|leia (?:também|mais)|leggi anche|lees ook)\s?:\s?.{4,160}$|^lea: .{20,160}(?<![.!?…"”’)])$/i,
    example: 'Lea también: El puente queda cerrado hasta el domingo',
    counterExample: 'Lea también llegó al puente, dijo el alcalde.',
  },
  {
    name: 'feed’s own line',
    where: 'body',
    pattern: /^The post .{1,300} (?:appeared first|first appeared) on .{1,100}$/,
    example: 'The post Ferry runs aground appeared first on The Harbour Courier.',
    counterExample: 'The post at the border was closed first, on Monday.',
  },
  {
    name: 'teaser',
    where: 'body',
    pattern: wholeLine([
      String.raw`(?:read(?: more| also| next)?|also read|must read|see (?:also|more)|related|recommended|watch(?: now| live)?|listen(?: now)?|in pictures|in photos|photos|gallery|video|podcast|explainer|explained|analysis|opinion|live(?: updates)?|don[’']t miss)\s*[:|»]\s?\S.{4,110}`,
    ]),
    example: 'Also read: How the dam was built and who paid for it',
    counterExample: 'Watch towers along the river were manned again, a resident said.',
  },
  {
    name: 'teaser',
    where: 'body',
    pattern:
      /^\[(?:read(?: more| also| next)?|also read|see also|watch|listen|related|more)(?:: | (?=\p{Lu}))[^\]]{4,140}(?<![.!?])\]$/iu,
    example: '[Read: How the dam was built and who paid for it]',
    counterExample: '[Read into the record were the names of the dead.]',
  },
  {
    name: 'place in the printed edition',
    where: 'anywhere',
    pattern:
      /^(?:this|the) (?:item|article|story|report|piece) (?:appears|appeared|was (?:first |originally )?(?:printed|published)) on page [\w.-]{1,8} of .{4,80}\b(?:issue|edition)s?\b.{0,40}$/i,
    example: 'This item appears on page 15 of the May 2016 issue.',
    counterExample: 'The article appeared on page one, and the mayor of the town denied every word of it.',
  },
  {
    name: 'reading time',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`(?:(?:estimated )?read(?:ing)? time:? ?)?(?:\d{1,3}(?:[-–]\d{1,3})?|one|two|three|four|five)[ -]?min(?:ute)?s?(?: (?:read|listen|watch))?\W*`,
      String.raw`(?:temps de lecture|lese(?:zeit|dauer)|tiempo de lectura|tempo di lettura|tempo de leitura) ?:? ?(?:ca\.? )?\d{1,3} ?min(?:ut[a-z]{1,2})?\.?`,
    ]),
    example: '4 min read',
    counterExample: 'Five minutes later the second wave came.',
  },
  {
    name: 'age of the page',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`(?:last )?updated:? (?:on |at )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:at )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?(?: (?:[A-Z]{1,3}T|GMT|local time))?(?:,? (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?\.?`,
      String.raw`(?:published|posted|updated|last updated)?:? ?(?:\d{1,3}|an?|one|two|three) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\W*(?: \d{1,6}|views?)?\W*|updated ago`,
      String.raw`this (?:(?:article|story|page|content|post) )?(?:was|is) (?:first |originally )?(?:published|posted|updated|more than|over)\b.{0,20}\b(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:day|week|month|year)s? (?:ago|old)\W*`,
      'published|posted|(?:last |first )?updated|published(?: on| at)?:',
    ]),
    example: 'Updated 3 hours ago',
    counterExample: 'Two years ago the bridge was closed to lorries.',
  },
  {
    name: 'age of the page',
    where: 'anywhere',
    pattern: /^\p{Lu}[\p{L}.'’ -]{1,40}(?<=\p{L})\d{1,2} (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/u,
    example: 'Ana Duarte3 hours ago',
    counterExample: 'The bridge was closed 3 years ago.',
  },
  {
    name: 'about the writer',
    where: 'body',
    opensTail: true,
    pattern: wholeLine(
      [
        String.raw`(?:[Aa]bout [Tt]he (?:[Aa]uthor|[Ww]riter|[Rr]eporter|[Cc]ontributor)s?|ABOUT THE (?:AUTHOR|WRITER|REPORTER)S?)\W*`,
        String.raw`(?:[Ss]ee |[Rr]ead )?(?:[Mm]ore|[Aa]ll|[Oo]ther) (?:stories|articles|posts|news )?(?: ?written)? ?by \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`,
      ],
      { flags: 'u' },
    ),
    example: 'More by Ana Duarte',
    counterExample: 'More by far came from the south, the harbour office said.',
  },
  {
    name: 'writer’s office',
    where: 'body',
    pattern:
      /^(?:(?:senior|chief|staff|local|democracy|crime|court|politic(?:s|al)|health|education|business|sports?|foreign|diplomatic|defen[cs]e|environment|science|technology|news|world|data|digital|our|own|national|political|regional|content|deputy|assistant|associate|managing|executive|web|online|community|city|regional|transport|media|economics?|special|multimedia|trainee|freelance) ){1,4}(?:reporter|correspondent|editor|writer|journalist|producer)(?: @\w{2,30})?$|^(?:(?:web|responsible|executive|duty) )?editors?: ?\p{L}+(?: \p{L}+){0,2}$|^(?:web|news|digital|online|monitoring|national|international|foreign|city) desk$|^(?:Reuters|BBC|CNN|AP|AFP) (?:News )?Staff(?: (?:Writers?|Reporters?))?$/iu,
    example: 'Senior crime reporter',
    counterExample: 'Senior reporter held at the border',
  },
  {
    name: 'writer’s office',
    where: 'body',
    pattern: /^(?:\p{Lu}[\p{L}&]* ){1,3}(?:Web|News|Digital|Online|Sports) (?:Desk|Team|Bureau)$/u,
    example: 'Orne Web Team',
    counterExample: 'Orne Rescue Team',
  },
  {
    name: 'tags',
    where: 'body',
    pattern:
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|see more on|posted in|tagged(?: with)?)\s*(?::|\|)\s?.{0,200}[^.!?”"]$|^(?:tagged(?: as| with)?|categories):$|^(?:#[\p{L}\p{M}\p{N}_]{2,40}[ ,]*){1,12}$/iu,
    example: 'Filed under: Rivers, Weather, Insurance',
    counterExample: 'Topics: the talks are to cover water, prisoners and the border.',
  },
  {
    name: 'label of an archive',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`(?:page )?\d+ of \d+(?: documents?)?|(?:first|second|third|late|final|early|national|city|main|all) editions?|length: ?[\d,]+ words|load-date: .{4,40}`,
      String.raw`(?:story|news|article|report) (?:code|id|no\.?|number) ?: ?#?\w{1,20}`,
      String.raw`(?:section|language|publication-type|document-type|journal-code|pub-type|acc-no|isbn|issn): [^.!?:]{1,80}(?:\bpg?\. ?\w{1,8})?`,
    ]),
    example: 'SECTION: NEWS; Pg. 1',
    counterExample: 'Section: what the inspectors found on the third deck was not in the plans.',
  },
  {
    name: 'copyright',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`\(?(?:copyright ?)?(?:©|\(c\)).{0,160}|\(?(?:copyright|©)[^.]{0,80}\. all rights reserved\b.{0,300}|\(?copyright \d{4}\b.{0,200}`,
      String.raw`this entry passed through the full-text rss service\b.{0,200}`,
      String.raw`(?:when|while)? ?(?:citing|quoting|copying|reprinting|using)\b.{0,60}\b(?:materials?|content|information)\b.{0,200}\b(?:mandatory|obligatory|required)\b.{0,60}`,
      String.raw`this (?:archived )?(?:news )?(?:story|article|material)\b.{0,60}\b(?:personal, non-?commercial use|not be (?:published, broadcast|reproduced))\b.{0,300}`,
      String.raw`.{0,100}\ball rights reserved\W.{0,140}|.{0,100}\ball rights reserved`,
    ]),
    example: '© 2023 The Courier. All rights reserved.',
    counterExample: 'Copyright law is to change next year, the minister told parliament.',
  },
  {
    name: 'player',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`(?:listen|watch|play|hear|read)(?: to)? (?:this|the) (?:article|story|video|audio|podcast|full video)\b.{0,40}`,
      String.raw`media playback is (?:un|not )supported on (?:this|your) device|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d|play|pause|mute|unmute|full ?screen|video|audio`,
    ]),
    example: 'Listen to this article',
    counterExample: 'Play was stopped for a minute of silence before the second half.',
  },
  {
    name: 'app',
    where: 'anywhere',
    pattern:
      /^(?:for (?:more|the latest) .{2,40}, )?(?:download|get|install|try) (?:our|the [\p{L}’' ]{1,30}) app\b.{0,60}$/iu,
    example: 'Download our app',
    counterExample: 'Download times rose across the island after the cable was cut.',
  },
  {
    name: 'agency note',
    where: 'body',
    pattern:
      /^\((?:adds|updates|recasts|corrects|refiles|repeats|rewrites|writes through|includes|changes)\b[^()]{2,200}\)$/i,
    example: '(Adds number of homes, quotations)',
    counterExample: '(Repeats of the test are planned, the harbour office said.) The ferry is out of service.',
  },
  {
    name: 'agency note',
    where: 'anywhere',
    pattern: /^\(\([^()]{3,240}(?:\([^()]{1,40}\)[^()]{0,80})?\)\)$/,
    example: '((ana.duarte@wire.example; +44 20 5555 0100))',
    counterExample: '((The ferry) lay on the bank.',
  },
  {
    name: 'agency note',
    where: 'body',
    pattern: wholeLine(
      [
        String.raw`\(?(?:[Ww]ith )?(?:additional )?(?:agency )?[Ii]nputs?(?: from (?:(?:our|the|news) )*(?:agenc(?:y|ies)|bureaus?|wires?|\p{Lu}[\p{L}&]*(?:(?:, | and | )\p{Lu}[\p{L}&]*){0,5}))?\)?\.?`,
        String.raw`\((?:[Ww]ith|[Tt]his (?:story|report|article)|[Ss]ource)\b.{0,200}\)`,
        'Our [Ss]tandards: ?.{0,80}',
        String.raw`[Nn]ote: (?:[Tt]he )?image is for (?:illustrat\w+|representation\w*) purposes? only\b.{0,300}`,
        String.raw`\(ATTN: .{4,200}\)`,
        String.raw`Information from: .{3,60}, (?:https?://|www\.)\S+`,
        String.raw`(?:[Aa]dditional reporting (?:from|by) (?:the )?(?:news )?(?:agencies|wires)|[Tt]ext by: ?(?:NEWS WIRES|[Nn]ews (?:wires|agencies)))\.?`,
        String.raw`\(?Except for the headline, this story has not been edited by .{4,120}\)?`,
        '.{3,40} website contains only a portion of the news stories offered .{0,200}',
      ],
      { flags: 'u' },
    ),
    example: '(With inputs from agencies)',
    counterExample: 'With inputs from both sides, the engineers drew the map again.',
  },
  {
    name: 'caption',
    where: 'anywhere',
    pattern: new RegExp(`[\\s.([|–—-]${credit(60)}|^${credit(40)}`, 'i'),
    example: 'The ferry on the sandbank before dawn. Photo: M. Adair',
    counterExample: 'The skipper put it into one picture: a boat with nobody at the wheel.',
  },
  {
    name: 'caption',
    where: 'anywhere',
    pattern: /^(?:image|media|video|photo|audio|figure) (?:source|caption|copyright|credit)s?(?:[,:].{0,300})?$/i,
    example: 'Image caption, The ferry on the sandbank before dawn',
    counterExample: 'Image copyright is claimed by three men, all of whom were on the pier.',
  },
  {
    name: 'caption',
    where: 'body',
    pattern: wholeLine(
      [
        '(?:(?:stock|file) )?(?:photo|image|picture|slide ?show|infographic)s?',
        '(?:view|see|open|enlarge|expand|click on) (?:the |this )?(?:photo|image|picture|gallery)s?(?: in (?:the )?gallery| to enlarge)?|(?:click|tap) (?:here )?to (?:enlarge|expand|zoom)(?: (?:the|this) (?:photo|image|picture))?|(?:hide|toggle|show) caption',
        String.raw`(?:Shutterstock|i?Stock(?:photo)?|Alamy|Unsplash|Getty(?: Images)?|EPA(?:-EFE)?)(?: ?/ ?[\p{L} .'’-]{2,40})?`,
        String.raw`\p{L}[\p{L}.'’ -]{1,40} ?/ ?(?:${AGENCY})(?: (?:files?|pool|photos?))?`,
      ],
      { flags: 'iu' },
    ),
    example: 'Jo Park/Getty Images',
    counterExample: 'Photo evidence was handed to the court',
  },
  {
    name: 'caption',
    where: 'anywhere',
    pattern: wholeLine([
      String.raw`\[?(?:file|handout|undated) (?:photo|image|picture|footage)(?:\s?[:–—\]-]|\s(?:of|shows|showing|dated|taken)\b).{0,300}`,
    ]),
    example: 'File photo of the old bridge',
    counterExample: 'File photos were handed to the court, which has not said what they show.',
  },
  {
    name: 'caption',
    where: 'anywhere',
    pattern:
      /^(?=[^/]{20,450}\/).{20,440}[.!?”"’)\]] ?(?:\p{Lu}{2,7}|Supplied|Stuff) ?\/ ?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|d[aeiou]s?|al|bin|van|von)){1,3}(?: (?:Purchase|Acquire) Licensing Rights(?:, opens new tab)?)?[.|]?$/u,
    example: 'Divers at the wreck on the second day, March 7, 2024. REUTERS/Jo Park Purchase Licensing Rights',
    counterExample: 'The pictures were shown to AP/Courier readers in the order in which they were made.',
  },
  {
    name: 'alt text',
    where: 'anywhere',
    pattern: /^\[(?:image|photo|picture|video|embed|map|chart|graphic)\s?: .{0,400}\]$/i,
    example: '[Image: The ferry on the sandbank. File photo / Orne Daily]',
    counterExample: '[Image] rights were sold twice, the court heard.',
  },
  {
    name: 'caption',
    where: 'anywhere',
    pattern: /^FILE ?[-–—] ?\p{Lu}.{10,480}$/u,
    example: 'FILE - The old ferry at the northern pier of Orne, March 6, 2019.',
    counterExample: 'FILE cabinets were carried out of the harbour office on the second day.',
  },
  {
    name: 'caption',
    where: 'anywhere',
    pattern: new RegExp(
      `^.{0,300}(?:\\((?:photo|image|picture)s? (?:by|courtesy|credit).{1,80}\\)|\\[(?:${AGENCY}|(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?)(?:[ /:].{0,40})?\\]|\\((?:[^()]{0,40}/ ?)?(?:${AGENCY})(?: (?:[Pp]hotos?|[Ii]mages?))? ?/ ?[^()]{1,40}\\)|\\[[^\\[\\]]{3,40}/ ?(?:${AGENCY})(?: [^\\[\\]]{1,30})?\\]|[Cc]redit\\.{3}.{3,80}|(?<=[a-z])Credit: ?[^.:]{2,40}|\\((?:${AGENCY}|ABC News|AAP|Supplied)(?: [A-Z][a-z]+)?: ?[^():]{2,50}\\)|\\bvia (?:${AGENCY})\\)?|\\b[Ff]ile (?:photo|image|picture)s? ?[/|–-] ?(?:${AGENCY})|\\b(?:${AGENCY})/(?:${AGENCY}))\\.?(?: \\|)?$`,
    ),
    example: 'Divers at the wreck on the second day [Reuters]',
    counterExample: 'The ferry had been inspected in spring, the operator told the agency. (Reuters)',
  },
];

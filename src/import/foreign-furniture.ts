import type { FurnitureRule } from './furniture.js';

/** One of some words from end to end of a line, whatever signs stand behind. */
const line = (words: readonly string[], end = String.raw`\s*[:：›»>→…!*.]*`): RegExp =>
  new RegExp(`^(?:${words.join('|')})${end}$`, 'iu');

/** Furniture of sites in other languages than English. */
export const FOREIGN_FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'comment form',
    where: 'body',
    opensTail: true,
    pattern: line([
      'dejar? (?:un comentario|una respuesta|respuesta)|deixe? (?:um comentário|uma resposta)|lascia un commento',
      'laisse[rz] un commentaire|laat een reactie achter|(?:hinterlassen?|schreiben?)(?: sie)? (?:eine antwort|einen kommentar)',
      'kommentar (?:schreiben|hinterlassen|verfassen)|(?:добавить|оставить|написать) комментарий|yorum yap(?:ın)?',
      'اترك (?:تعليقا|تعليقًا|ردا|رداً|ردًا)|댓글 ?(?:쓰기|달기)|コメントを(?:残す|書く)|发表评论',
    ]),
    example: 'Deja un comentario',
    counterExample: 'Deja un comentario la alcaldesa: el puente sigue cerrado.',
  },
  {
    name: 'comment form',
    where: 'body',
    pattern: line(
      [
        'tu dirección de correo electrónico no será publicada|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée',
        '(?:ihre|deine) e-?mail-?adresse wird nicht veröffentlicht|o seu endereço de e-?mail não será publicado',
        'il tuo indirizzo email non sarà pubblicato|ваш (?:адрес email|e-?mail) не будет опубликован',
        'e-posta (?:hesabınız|adresiniz) yayımlanmayacak|لن يتم نشر عنوان بريدك',
      ],
      '.{0,120}',
    ),
    example: 'Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind markiert',
    counterExample: 'Ihre Adresse wird nicht veröffentlicht, sagte der Richter den Zeugen.',
  },
  {
    name: 'share bar',
    where: 'body',
    pattern: line([
      '(?:compartir|compartilhar|condividi|partager|delen|teilen|merken|drucken|imprimir|imprimer|stampa|поделиться|paylaş|شارك|공유(?:하기)?)',
      '(?:compartir|compartilhar|condividi|partager) (?:en|em|no|su|sur|par|por|vía) [\\p{L}-]{1,20}|auf [\\p{L}-]{1,20} teilen|شارك على .{1,20}',
      'env(?:iar|oyer) (?:por|par) e-?mail|copiar (?:enlace|link)|copier le lien|link kopieren',
      'верс[иі]я для (?:печати|друку)|versión para imprimir|version imprimable|druckversion',
      "écouter(?: l[’']article)?|artikel anhören|escuchar (?:el artículo|la noticia)|ascolta l[’']articolo",
    ]),
    example: 'Partager sur Facebook',
    counterExample: 'Teilen wollten sich die beiden Orte die Kosten nicht.',
  },
  {
    name: 'advertisement',
    where: 'body',
    pattern: line([
      'anzeige|publicité|publicidad|pubblicità|publicidade|реклама|reklam|advertentie|광고|広告',
      'weiterlesen nach der anzeige|la suite après (?:la|cette) publicité',
    ]),
    example: 'Weiterlesen nach der Anzeige',
    counterExample: 'Anzeige wurde nicht erstattet, sagte die Polizei.',
  },
  {
    name: 'paywall',
    where: 'body',
    pattern: line(
      [
        '(?:cet )?article (?:est )?réservé (?:à nos|aux) abonnés|il vous reste .{1,20} de cet article à lire|déjà abonné',
        '(?:contenido|artículo) (?:exclusivo|solo) para suscriptores|dieser (?:artikel|inhalt) ist (?:nur )?für abonnenten',
        '有料(?:会員)?記事|この記事は有料(?:会員)?記事です',
      ],
      '.{0,80}',
    ),
    example: 'Il vous reste 64 % de cet article à lire. La suite est réservée aux abonnés.',
    counterExample: 'Il vous reste deux ponts, a dit la maire, et tous les deux sont vieux.',
  },
  {
    name: 'newsletter',
    where: 'body',
    pattern: line(
      [
        "(?:s[’']abonner|abonnez-vous|inscrivez-vous) (?:à|au|aux) .{2,60}(?:newsletters?|alertes|chaîne|lettre)",
        "(?:s[’']abonner|abonnez-vous|inscrivez-vous) à (?:la|notre) newsletter|newsletter abonnieren",
        '(?:suscríbete|suscríbase|regístrate) (?:a|al|en) .{0,40}(?:bolet[ií]n(?:es)?|newsletter|canal|alertas)',
        '(?:assine|inscreva-se em) (?:a |nossa )*newsletter|iscriviti alla newsletter|abonneer je op .{0,30}nieuwsbrief',
        '(?:подписывайтесь|подпишитесь) на .{0,30}(?:канал|рассылку|новости)',
      ],
      '.{0,60}',
    ),
    example: 'Suscríbete a nuestro boletín y recibe las noticias',
    counterExample: 'Suscríbete, decían los carteles de la reserva, y los jóvenes del valle lo hacían.',
  },
  {
    name: 'navigation',
    where: 'body',
    pattern: line([
      'lire la suite|leer más|ver más|seguir leyendo|weiterlesen|mehr lesen|leia mais|leggi tutto|lees meer|читать (?:далее|дальше)',
      'devamını oku|اقرأ المزيد|続きを読む|더 ?보기|阅读全文',
    ]),
    example: 'Lire la suite →',
    counterExample: 'Leer más fue lo que pidió la maestra a los niños del pueblo.',
  },
  {
    name: 'teaser',
    where: 'body',
    pattern: line(
      [
        '(?:à )?lire (?:aussi|également)|lesen sie (?:auch|mehr)|lea (?:también|más)|leia também|leggi anche|lees ook',
        'te puede interesar|читайте также|читать также|по теме|[iİ]lgili haber|اقرأ أيض(?:ا|اً|ًا)|إقرأ أيض(?:ا|اً|ًا)|관련 ?기사',
      ],
      String.raw` ?[:：|] ?\S.{3,160}`,
    ),
    example: 'Lire aussi | Le pont que personne ne voulait payer',
    counterExample: 'Lire aussi bien que son maître, voilà ce que voulait l’enfant.',
  },
  {
    name: 'related stories',
    where: 'body',
    opensTail: true,
    pattern: line([
      'sur le même (?:sujet|thème)|(?:à )?lire (?:aussi|également)|mehr zum thema|lesen sie auch|das könnte sie (?:auch )?interessieren',
      '(?:noticias|notas) relacionadas|te puede interesar|lea también|notícias relacionadas|(?:leia|veja) também|articoli correlati|leggi anche|lees ook',
      'по теме|читайте также|похожие (?:новости|материалы)|[iİ]lgili haberler|أخبار ذات صلة|مواضيع ذات صلة|اقرأ أيض(?:ا|اً|ًا)',
      '관련 ?(?:기사|뉴스)|関連(?:記事|ニュース)|相关(?:新闻|阅读|链接)',
    ]),
    example: 'Mehr zum Thema',
    counterExample: 'Mehr zum Thema Brücken will der Ausschuss im Mai hören.',
  },
  {
    name: 'contact of a press office',
    where: 'body',
    opensTail: true,
    pattern: line([
      '(?:(?:presse|medien|journalisten)?[- ]?rück?fragen|nachfragen)(?: (?:von|der|für) (?:medien\\S*|journalist\\S*|presse\\S*))?(?: bitte)?(?: (?:an|richten sie bitte an|bei))?|(?:presse|medien)kontakt',
      'kontakt(?:daten)?(?: für (?:journalisten|medien\\S*|die presse))?|contact (?:de )?presse|contacto de prensa|contatti stampa',
    ]),
    example: 'Rückfragen bitte an:',
    counterExample: 'Rückfragen bitte an den Bürgermeister zu richten, riet der Richter.',
  },
  {
    name: 'contact of a press office',
    where: 'body',
    pattern:
      /^(?:tel(?:efon|\.)?|(?:tele)?fax|e-?mail|internet|web)\s?: ?[\d\s()+/.–-]{5,30}$|^(?:e-?mail|internet|web)\s?: ?\S{5,80}$|^weitere meldungen: .{3,80}$/i,
    example: 'Telefon: 0123 456-789',
    counterExample: 'Telefon: beide Leitungen waren tot, sagte der Wirt.',
  },
  {
    name: 'tags',
    where: 'body',
    pattern: line(
      [
        'etiquetas|schlag(?:worte|wörter)|mots[- ]clés|теги|метки|etiketler|الوسوم|كلمات (?:مفتاحية|دلالية)|태그|タグ|标签',
      ],
      '(?: ?[:：] ?[^.!?]{1,200})?',
    ),
    example: 'Etiquetas: puentes, Orne',
    counterExample: 'Etiquetas: las hay en cada pilar, dijo el ingeniero. No las lee nadie.',
  },
  {
    name: 'copyright',
    where: 'anywhere',
    pattern: line(
      [
        '[<＜(ⓒ©]{0,2} ?(?:저작권자|무단 ?전재)|版权所有|無断(?:転載|複製)|tous droits réservés|alle rechte vorbehalten',
      ],
      '.{0,80}',
    ),
    example: '무단 전재 및 재배포 금지',
    counterExample: 'Alle Rechte der Anwohner seien gewahrt, sagte der Richter.',
  },
  {
    name: 'caption',
    where: 'body',
    pattern: line(
      ['(?:.{0,300}[\\s.(])?(?:foto(?:s|graf[ií]a)?|bild(?:quelle)?|фото|fotoğraf|사진|写真提供|图源) ?[:：] ?'],
      '[^.!?:]{2,60}',
    ),
    example: 'Die Brücke am Montag. Foto: Jo Park/dpa',
    counterExample: 'Foto: das ist alles, was von der Brücke blieb. Mehr gab es nicht.',
  },
];

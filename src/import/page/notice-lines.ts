/**
 * Lines by which a page speaks of itself, not of its subject: labels over links, requests to subscribe, credits of pictures,
 * rights. Patterns by language, for text in small letters without ornaments at its ends; Arabic has its own table besides, `src/arabic/furniture.ts`.
 */

/** A kind of such lines. */
export interface NoticeKind {
  /** What it is, in Arabic. */
  readonly what: string;
  /**
   * Where a line is one: `whole` if the pattern is all of it; `over` if besides nothing but links and short lines stand under it; `opens` if it begins so; `calls` if a sentence in it begins so.
   */
  readonly when: "whole" | "over" | "opens" | "calls";
  /** No line of the kind has more letters. */
  readonly most: number;
  readonly patterns: readonly string[];
}

export const NOTICES: readonly NoticeKind[] = [
  {
    what: "روابط إلى مواد أخرى",
    when: "opens",
    most: 220,
    patterns: [
      // en
      "(?:read|see|watch|listen)(?: more| next| also| further)?(?: here| this)? ?[:|»→]",
      "(?:also|more|related|recommended|further) ?(?:read|reading|articles?|stor(?:y|ies)|coverage|news|on .{2,40})? ?:",
      "you (?:might|may|could) also (?:like|enjoy|be interested)",
      // de
      "(?:lesen|hören|sehen|schauen) sie (?:auch|dazu|hierzu|mehr|weiter)",
      "(?:lies|lest|hör|schau)(?:t)? (?:auch|dazu|mehr|weiter)",
      "(?:auch|ebenfalls) (?:interessant|lesenswert) ?:|mehr (?:dazu|hierzu|zum thema|lesen|erfahren) ?[:|»]|siehe auch ?:",
      "das könnte (?:sie|dich|euch|ihnen|dir) (?:auch |ebenfalls |noch )?(?:interessieren|gefallen)",
      // fr
      "(?:à|a) (?:lire|voir|écouter|découvrir)(?: aussi| également| ailleurs)? ?[:|»]|lire (?:aussi|également|la suite)|voir aussi ?:|en savoir plus ?[:|»]",
      "(?:ceci|cela|ces articles) (?:pourrai(?:t|ent)|peu(?:t|vent)) vous intéresser|vous aimerez (?:aussi|peut-être)",
      // es, pt, ca
      "(?:lea|lee|leer|vea|ver|mira|mire|escuche|leia|veja|ouça|lê|llegiu) (?:también|tambien|além|aussi|também|ainda|mais|més|més|além)",
      "puedes? (?:ver|leer) ?:|te (?:puede|podría|recomendamos|sugerimos)(?: interesar| leer| ver)|(?:le|les|os) (?:puede|podría) interesar(?: también)? ?(?:[:|]|$)|no te pierdas ?:|además ?[:|]|saiba mais ?[:|]",
      // it
      "leggi (?:anche|pure|qui)|(?:ti|vi) potrebbe(?:ro)? (?:anche )?interessare|potrebbe(?:ro)? interessarti|vedi anche ?:|guarda anche",
      // nl, sv, no, da, fi
      "lees (?:ook|verder|meer) ?[:|]?|bekijk ook|läs (?:också|även|mer) ?[:|]?|les (?:også|mer) ?[:|]|læs (?:også|mere) ?[:|]?|lue (?:myös|lisää)",
      // pl, cs, sk, hu, ro
      "(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj) (?:też|także|również|więcej|dalej)|więcej ?:|polecamy ?:",
      "(?:čtěte|přečtěte si|čítajte|prečítajte si) (?:také|též|tiež|aj|více|viac)|olvassa? (?:el )?(?:még|tovább|is)|citește (?:și|mai)|citeşte (?:şi|mai)",
      // ru, uk, bg, tr, el
      "(?:читайте|смотрите|слушайте) (?:также|ещё|еще|далее|нас)|см\\. также|читайте також|(?:прочети|вижте|виж) (?:още|също)|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα|και)",
      "(?:ayrıca|bunu da) (?:oku|bak)|(?:bunlar da )?ilginizi çekebilir|devamını oku",
      // fa, he, id, vi, zh, ja, ko
      "(?:بیشتر|همچنین) بخوانید|קראו גם|baca (?:juga|selengkapnya)|(?:xem|đọc) thêm|(?:相关|延伸|推荐|相關|延伸|推薦)(?:阅读|閱讀|文章|新闻|新聞|链接|报道|報導)|(?:関連|おすすめ)(?:記事|リンク|ニュース)|あわせて読みたい|관련 ?(?:기사|뉴스)",
    ],
  },
  {
    what: "روابط إلى مواد أخرى",
    when: "over",
    most: 70,
    patterns: [
      // en
      "(?:read|see|watch|view|learn|discover|find out|explore|know)(?: (?:more|also|next|further|all)).{0,45}",
      "(?:more|other|latest|recent|further|popular|featured|similar|trending|top|recommended|suggested|previous|next|new|all|related|additional|useful|our|external) (?:posts?|articles?|stor(?:y|ies)|news|content|topics?|headlines|reads?|reading|links?|information|info|blog posts?|publications|press releases?|videos?|recipes?|products?|pages?|events?|coverage|searches|from .{1,40}|on .{1,40}|about .{1,40}|like this|for you|to explore|in .{1,30})",
      "related|read next|up next|what to read next|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|must[- ]reads?|don['’]t miss.{0,20}|in this (?:series|section)|editor['’]?s['’]? (?:picks?|choice)|(?:today['’]s|our) (?:picks|top stories)|on the web|elsewhere on the web|sponsored content|see also",
      // de
      "(?:mehr|alles|neues|aktuelles|infos?) (?:zum thema|zu|aus|von|über|dazu|hierzu|lesen|erfahren|infos?|informationen|artikel|news|nachrichten|beiträge|themen)(?: .{1,45})?",
      "(?:weitere[rsn]?|ähnliche|verwandte|passende|zugehörige|neue(?:ste)?|aktuelle|letzte|beliebte(?:ste)?|empfohlene[rs]?|meistgelesene|nächste[rs]?|der nächste|der vorherige|vorherige[rs]?|vorige[rs]?|interessante|unsere|ausgewählte|top)(?: .{1,25})? (?:artikel|beiträge?|informationen|infos?|links?|themen(?:bereiche)?|themenseiten|meldungen?|nachrichten|news|inhalte?|texte|videos?|rezepte|produkte|angebote|berichte|posts?|einträge|seiten|storys?|geschichten|empfehlungen|termine|dokumente|downloads?|pressemitteilungen|publikationen|ratgeber|tests?|folgen|reportagen)(?: .{1,35})?",
      "weiterführende[rsn]? (?:links?|informationen|literatur|artikel|infos?|inhalte)|(?:zum )?(?:weiterlesen|nachlesen|weiterhören)|schon gelesen|auch interessant|auch lesenswert|meistgelesen|(?:unsere |redaktionelle )?empfehlungen(?: .{1,50})?|empfohlene[rs]? (?:redaktioneller? )?inhalte?|heute empfehlen wir|siehe auch|zum thema|themen|im zusammenhang|aktuelles?",
      // fr
      "(?:à|a) (?:lire|voir|découvrir|écouter|suivre)(?: .{1,50})?|en savoir plus(?: .{1,45})?|pour (?:aller plus loin|en savoir plus)|voir (?:aussi|plus|tout)(?: .{1,30})?|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie|thématique)|les plus (?:lus|populaires|récents)|liens utiles",
      "(?:nos |les |plus d['’e] ?|autres )?(?:derni(?:er|ère)s )?(?:articles?|actualités|infos?|informations|contenus?|sujets|dossiers|vidéos|recettes)(?: (?:liée?s?|similaires|associée?s|connexes|récente?s|populaires|recommandée?s|à lire))(?: .{1,30})?|(?:nos|les) derni(?:er|ère)s (?:articles?|actualités|infos?|vidéos)",
      // es, pt
      "(?:noticias|notas|artículos|entradas|temas|contenidos?|enlaces|notícias|matérias|conteúdos?|artigos|posts|links) (?:relacionad[ao]s?|recomendad[ao]s?|similares|anteriores|recentes|recientes|de interés|de interesse)|(?:más|mais|otras|outras|últimas|ultimas) (?:noticias|notícias|información|informações|informaciones|artículos|artigos|sobre .{1,40}|leíd[ao]s?|lid[ao]s?|vist[ao]s?|de .{1,40}|en .{1,30}|em .{1,30})|lo (?:más|mas) (?:leído|visto|nuevo)|as mais lidas|temas(?: del día| relacionados)?|te recomendamos|saiba mais|ver más|veja mais",
      // it
      "(?:articoli|notizie|contenuti|post|temi|link|altri articoli|altre notizie) ?(?:correlat[ie]|simili|recenti|più lett[ie]|consigliati|utili|collegati)?(?: .{1,30})?|per (?:approfondire|saperne di più)|approfondi(?:sci|menti)|ultim[ei] (?:notizie|articoli)|i più letti",
      // nl, sv, no, da
      "meer (?:over|nieuws|lezen|artikelen|weten|van|informatie|uit)(?: .{1,40})?|(?:gerelateerde|verwante|andere|recente|laatste) (?:artikelen|berichten|onderwerpen|nieuws)|ook interessant|aanbevolen|relaterade (?:artiklar|inlägg)|relatert(?:e)?(?: .{1,20})?|relaterede(?: .{1,20})?|mer (?:om|från) .{1,40}|senaste nytt",
      // pl, cs, hu, ro
      "(?:polecane|powiązane|podobne|najnowsze|popularne|ostatnie|najczęściej czytane|inne)(?: (?:artykuły|wpisy|treści|tematy|materiały|wiadomości|newsy|przepisy|produkty|teksty))?|więcej(?: (?:informacji|na ten temat|o .{1,40}|w .{1,40}|artykułów|na temat .{1,40}))?|polecamy(?: .{1,30})?|zobacz (?:też|także|również|więcej)(?: .{1,40})?|warto przeczytać|související(?: .{1,20})?|súvisiace(?: .{1,20})?|podobné články|další (?:články|zprávy)(?: .{1,20})?|kapcsolódó(?: .{1,20})?|articole (?:similare|recente|recomandate)|știri similare",
      // ru, uk, tr, el
      "похожие (?:статьи|новости|записи|материалы|публикации|темы)|(?:ещё |еще )?по (?:этой )?теме|(?:другие|последние|свежие|главные|популярные) (?:новости|статьи|записи|материалы)|рекомендуем|схожі .{1,20}|(?:ilgili|benzer|diğer|son|önerilen) (?:haberler|yazılar|içerikler|konular|makaleler)|(?:σχετικά|παρόμοια)(?: άρθρα)?",
      // zh, ja, ko, fa, he, id, vi
      "(?:更多|热门|最新|猜你喜欢|大家都在看|精彩推荐|热点推荐|下一篇|上一篇).{0,12}|(?:最新|人気|新着)(?:記事|ニュース)|(?:مطالب|اخبار|خبرهای) (?:مرتبط|مشابه)|כתבות (?:נוספות|קשורות)|berita (?:terkait|lainnya|populer)|(?:tin|bài viết) liên quan",
    ],
  },
  {
    what: "وسوم الصفحة",
    when: "over",
    most: 40,
    patterns: [
      "(?:tags?|keywords?|categor(?:y|ies)|topics?|filed under|posted in|labels?|schlagw(?:ort|orte|örter)|stichw(?:ort|orte|örter)|kategorien?|rubrik(?:en)?|themen|mots[- ]clés|étiquettes|catégories?|etiquetas|categorías?|temas|palabras clave|marcadores|categorias?|tag|parole chiave|categorie|trefwoorden|tagi|kategorie|štítky|теги|метки|ключевые слова|рубрики|etiketler|标签|关键词|タグ|الوسوم|وسوم|كلمات دلالية|تصنيفات)(?: del día| relacionados)?",
    ],
  },
  {
    what: "وسوم الصفحة",
    when: "opens",
    most: 90,
    patterns: [
      "(?:tags?|keywords?|categor(?:y|ies)|filed under|posted in|schlagw(?:ort|orte|örter)|stichw(?:orte|örter)|kategorien?|mots[- ]clés|catégories?|etiquetas|categorías?|tagi|kategorie|теги|метки|рубрики|etiketler|标签|关键词) ?[:：]",
    ],
  },
  {
    what: "التعريف بالكاتب",
    when: "over",
    most: 40,
    patterns: [
      "(?:about|meet) the (?:authors?|writers?|photographer)|(?:über|zum|zur) (?:den autor|die autorin|die autoren|den verfasser|autor|autorin|person)|(?:à propos de l['’]|l['’])auteure?s?|(?:sobre|acerca d)(?: ?el|e la| la| o| a)? ?(?:autor|autora)|sull['’]autore|over de auteur|o autor(?:ze|ce|ach|ovi)|об авторе|yazar hakkında|عن الكاتب|نبذة عن الكاتب|حول الكاتب",
    ],
  },
  {
    what: "بيانات الصفحة",
    when: "over",
    most: 60,
    patterns: [
      "(?:media |press |further |for more information,? )?contacts?(?: us| details| information| person)?|for (?:further|more) information|(?:presse)?kontakt(?:e|daten|adresse)?|(?:ihr |ihre )?ansprechpartner(?:\\*?in(?:nen)?)?|(?:rückfragen|weitere auskünfte|auskünfte).{0,30}|contact(?: presse)?|contacto(?: de prensa)?|contatti|contato|kontakt dla mediów|контакты",
      "(?:inhaltsverzeichnis|inhalt|auf dieser seite|table of contents|contents|on this page|sommaire|kommentare?|comments?|commentaires?|comentarios?|comentários|commenti|reacties|komentarze|комментарии|yorumlar|评论)",
    ],
  },
  {
    what: "أزرار التنقل",
    when: "whole",
    most: 60,
    patterns: [
      "(?:share|teilen|partager|compartir|compartilhar|condividi|delen|udostępnij|поделиться|paylaş|分享)(?: (?:this|on|via|the|cet|sur|en|esta|este|questo|dit|diese|mit) ?.{0,30})?|follow us(?: .{0,30})?|(?:leave|write|post|add) a (?:comment|reply)|(?:print|email|save|bookmark)(?: this)?(?: page| article| story)?|back to top|skip to .{1,30}|(?:show|hide|load|view) (?:more|less|all|comments|caption|image|sources)|advertisement|read full (?:article|story)|continue reading(?: .{0,30})?",
      "(?:diese[rns]? )?(?:seite|artikel|beitrag|text|rezept) (?:teilen|drucken|empfehlen|weiterempfehlen|bewerten|merken)|(?:möchten sie|gerne) .{0,40}(?:teilen|weiterempfehlen)|(?:bild|bilder|galerie|quellen|kommentare|karte|inhalt|alle|alles|mehr) (?:anzeigen|einblenden|ausblenden|öffnen|laden|schließen)|(?:dieses |diesen |als )?.{0,20}(?:pdf|text|skript|artikel) (?:herunterladen|drucken)|(?:externer|empfohlener|empfohlener redaktioneller|redaktioneller) inhalt|zum newsletter(?: anmelden)?|nach oben|zurück(?: zur übersicht)?|zur (?:startseite|übersicht)|anzeige|werbung",
      "(?:\\d+ )?(?:min(?:ute)?s?\\.? (?:read|reading)|reading time|read time|lesezeit|minuten lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|czas czytania|время чтения|okuma süresi)(?: ?:)?(?: ?\\d+ ?\\p{L}*\\.?)?|\\d+ (?:comments?|kommentare?|commentaires?|comentarios?|comentários|commenti|reacties|komentarz[ey]?|views|shares|likes|aufrufe|vues|visitas)",
      "(?:privacy policy|terms of (?:use|service)|cookie (?:policy|settings)|accept (?:all|cookies)|log ?in|sign ?in|sign ?up|register|loading|datenschutz(?:erklärung)?|impressum|cookie-einstellungen|(?:alle )?(?:akzeptieren|zustimmen)|anmelden|registrieren|mentions légales|politique de confidentialité|se connecter|s['’]inscrire|iniciar sesión|aviso legal|política de privacidad(?:e)?|entrar|accedi|inloggen|zaloguj(?: się)?|polityka prywatności|войти|giriş yap|登录|注册|ログイン)",
      "(?:partager|imprimer|commenter)(?: .{0,20})?|lire la suite|retour (?:en haut|à .{1,20})|publicité|afficher (?:plus|tout)|(?:leer|seguir leyendo|ver) (?:más|todo)|imprimir|publicidad|volver(?: a .{1,20})?|continu(?:a|e) (?:a )?le(?:ggere|ndo)|stampa|pubblicità|lees verder|afdrukken|drukuj|\\[?więcej\\]?|czytaj dalej|распечатать|читать (?:далее|полностью)|devamı|yazdır|打印|返回(?:顶部|列表)?",
    ],
  },
  {
    what: "الاشتراك في النشرة البريدية",
    when: "calls",
    most: 260,
    patterns: [
      // en
      "(?:subscribe|sign[- ]?up|register|join)(?!\\p{L}).{0,80}(?:newsletter|mailing list|e-?mail|alerts|our channel|edition|full story|unlimited|whatsapp|telegram)",
      "(?:.{0,60} )?newsletter(?!\\p{L}).{0,80}(?:subscribe|sign[- ]?up|delivered|join us)(?!\\p{L})|.{0,120}(?:delivered|straight|sent|direct(?:ly)?) (?:in)?to your (?:inbox|e-?mail|phone)",
      "become a (?:member|supporter|patron|subscriber)(?: (?:today|now|and|to (?:support|get|read))|[.!]|$)|(?:support|donate to|fund) (?:our|us|independent|quality) ?(?:work|journalism|reporting|mission)?.{0,40}(?:donat|patreon|member|subscri|today|click|here)",
      "if you (?:enjoyed|liked|found|like|enjoy) (?:reading )?this (?:post|article|story|piece|page|recipe)|(?:download|get|install) (?:the|our) .{0,30}app(?!\\p{L})|(?:latest|breaking) (?:news|stories).{0,60}(?:app|phone|newsletter)(?!\\p{L})",
      "follow (?:us|me|him|her|the author|@\\w+)(?!\\p{L}).{0,60}(?:twitter|facebook|instagram|linkedin|youtube|telegram|tiktok|mastodon|threads|x)(?!\\p{L})|(?:stay|keep) (?:up[- ]to[- ]date|informed|connected|in touch) (?:with|on|about) our|do you want to be informed.{0,60}(?:sign|here)",
      // de
      "(?:.{0,40} )?(?:jetzt|hier|unser\\p{L}*|kostenlos\\p{L}*|zum)(?: \\p{L}+)? ?newsletter(?!\\p{L})|(?:abonnier|bestell|melde|trag)\\p{L}* (?:sie|dich|euch|jetzt|hier|unser\\p{L}*|den)(?!\\p{L}).{0,60}newsletter|.{0,120}(?:dein(?:en)?|ihr(?:en)?|direkt ins?) (?:e-mail-)?(?:postfach|posteingang)",
      "(?:jetzt|hier) (?:abonnieren|abo abschließen|mitglied werden|spenden|digital(?: lesen)?|testen)(?!\\p{L})|(?:folge|folgt|folgen sie|abonniere|abonniert|abonnieren sie) (?:uns|unser(?:e|em|en)?)(?!\\p{L})|unterstütz(?:e|t|en sie) (?:uns|unsere?n? (?:arbeit|journalismus|redaktion|magazin)|\\p{L}+ (?:bereits|schon) (?:mit|ab|für))",
      "(?:gefällt|gefiel) (?:dir|ihnen|euch) (?:unser|dieser|der|das|die|was)|lust auf mehr|(?:artikel|beitrag|seite|text|rezept) (?:teilen|nützlich|hilfreich|weiterempfehlen)\\?|(?:war|ist) (?:dieser|der|diese|dein) (?:artikel|beitrag|text|seite).{0,30}(?:hilfreich|nützlich)",
      // fr
      "(?:abonnez|inscrivez)[- ]vous(?!\\p{L})|(?:recevez|suivez)[- ]?(?:nous)?.{0,60}(?:newsletter|boîte mail|réseaux sociaux|facebook|twitter|whatsapp|chaîne)|soutenez[- ](?:nous|notre|le|un)|téléchargez (?:l['’]|notre )appli",
      // es, ca, pt
      "(?:suscríbete|suscribirte|suscríbase|regístrate|hazte (?:miembro|soci[oa]|suscriptor)|únete a (?:nuestr|nosotr))|(?:síguenos|sigue a \\p{L}+|seguinos|síganos|sigue leyendo).{0,60}(?:twitter|facebook|instagram|whatsapp|telegram|youtube|google|canal|redes)|nuestro canal de (?:youtube|whatsapp|telegram)|recib[ea] (?:nuestr|las noticias|en tu|gratis|todas).{0,60}(?:correo|newsletter|boletín|whatsapp)|descarga (?:la|nuestra) app|(?:apoya|apóyanos|apoie)(?!\\p{L}).{0,60}(?:periodismo|jornalismo|nuestr[oa] (?:trabajo|medio)|nosso trabalho)",
      "(?:assine|inscreva-se|cadastre-se)(?!\\p{L})|(?:siga|curta|acompanhe)(?:-nos)?(?!\\p{L}).{0,50}(?:instagram|facebook|twitter|redes|canal|whatsapp|google)|(?:entre|participe) (?:no|do) (?:nosso )?(?:grupo|canal)|receba .{0,60}(?:e-?mail|whatsapp|celular|newsletter)",
      // it
      "iscriviti(?!\\p{L})|(?:seguici|segui|abbonati)(?!\\p{L}).{0,50}(?:newsletter|telegram|facebook|instagram|google|canale|twitter|whatsapp)",
      // nl, sv, no, da
      "(?:schrijf je|meld je|abonneer).{0,60}(?:nieuwsbrief|aan|in)(?!\\p{L})|volg ons|(?:prenumerera|anmäl dig).{0,60}nyhetsbrev|(?:meld deg på|tilmeld dig).{0,60}nyhedsbrev|(?:meld deg på).{0,60}nyhetsbrev",
      // pl, cs, ru, tr
      "(?:zapisz się|subskrybuj|zaprenumeruj|zaobserwuj|polub nas|dołącz do nas)(?!\\p{L})|(?:wesprzyj|wspieraj|wpłać)(?!\\p{L}).{0,60}(?:nas|darowizn|procent|1%|redakcj|patronite)|přihlaste se k odběru|odebírejte|подпи(?:сывайтесь|шитесь|ши)(?!\\p{L})|(?:наш|нашего) (?:телеграм|telegram)|abone ol(?!\\p{L})",
      // zh, ja, id, vi
      "(?:关注|订阅|扫码|扫描二维码).{0,30}(?:公众号|微信|微博|客户端|app)|メルマガ|フォローしてください|(?:ikuti|berlangganan).{0,40}(?:newsletter|google news|telegram|whatsapp)",
      // ar
      "(?:تابعونا|تابعنا|انضموا إلى قنا|اشترك(?:وا)? في (?:قنا|نشر|صفح|القائمة)).{0,60}(?:تويتر|فيسبوك|تلغرام|تليغرام|تيليجرام|واتساب|يوتيوب|إنستغرام|انستغرام|النشرة البريدية|القائمة البريدية|أخبار غوغل)",
    ],
  },
  {
    what: "إعلان",
    when: "opens",
    most: 160,
    patterns: [
      "\\W{0,2}(?:anzeige|werbung|advertisement|sponsored|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама)(?:[.,:;)*]|$)|(?:dieser|der) (?:beitrag|artikel|text) enthält .{0,40}(?:werbung|affiliate)|(?:this|the) (?:post|article|page) (?:may )?contains? .{0,30}affiliate|affiliate[- ]links?|\\*? ?(?:mit|bei) (?:einem )?(?:sternchen|\\*).{0,60}(?:affiliate|links)|we may (?:earn|receive) (?:a|an)? ?.{0,20}commission",
    ],
  },
  {
    what: "بيانات الصفحة",
    when: "opens",
    most: 320,
    patterns: [
      // Rights, and where a text stood before.
      "(?:©|(?:\\(c\\)|copyright) ?(?:©|\\(c\\)|\\d{4}|by(?!\\p{L})))|all rights reserved|alle rechte (?:vorbehalten|bei)|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|riproduzione riservata|alle rechten voorbehouden|wszelkie prawa|materiał chroniony|все права защищены|tüm hakları|版权(?:所有|归)|未经(?:授权|许可)|جميع الحقوق|كل الحقوق|حقوق النشر",
      "(?:this|the) (?:article|material|content|text) (?:is (?:the )?(?:copyright|protected by)|may not be (?:published|broadcast|reproduced|redistributed|copied))|written permission (?:must|is required)|reprinting .{0,40}without|no part of this|the views expressed (?:in|here)|die fotos dürfen nicht|alle angaben ohne gewähr|\\(?alle angaben ohne gewähr",
      "(?:this|the) (?:article|story|post|piece|column) (?:was )?(?:originally|first) (?:appeared|published)|dieser (?:text|artikel|beitrag) (?:ist |wurde )?(?:zuerst|erstmals|ursprünglich|veröffentlicht unter|steht unter|entspricht den)",
      // Cookies.
      "(?:we|this (?:web)?site) uses? cookies|(?:wir|diese (?:web)?seite|diese website) (?:verwende(?:n|t)|nutz(?:en|t)|setz(?:en|t)) cookies|um (?:unsere|diese) (?:web)?seite .{0,120}cookies|(?:ce site|nous) utilis(?:e|ons) (?:des )?cookies|(?:este sitio|utilizamos|usamos) .{0,30}cookies|questo sito utilizza|(?:ta strona|ten serwis|nasza strona) .{0,30}(?:cookies|ciasteczk)",
      // Questions to the reader.
      "(?:was this|did you find this) (?:article|page|post|answer|information|content).{0,30}|(?:please )?(?:leave|post|write|add) (?:a|your) (?:comment|reply|review)|comments are closed|(?:tell|let) us (?:know )?(?:what you think )?in the comments|(?:join|start) the (?:discussion|conversation)|(?:bitte )?(?:teilen sie uns|schreiben sie uns|hinterlasse[n]?) .{0,60}(?:meinung|kommentar|erfahrungen)|(?:laissez|écrivez) un commentaire|deja (?:un|tu) comentario|lascia un commento|dodaj komentarz|оставить комментарий",
    ],
  },
  {
    what: "تعليق صورة لم تُنقل",
    when: "opens",
    most: 170,
    patterns: [
      "\\W{0,2}(?:(?:titel|beitrags|symbol|archiv|header|teaser)?(?:foto|bild)s?(?:er)?|bildquelle|bildnachweis|fotoquelle|grafik|illustration(?:en)?|abbildung|abb|photo(?:graph)?s?|photo credits?|image credits?|images?|pictures?|credits?(?: photos?)?|crédits?(?: photos?)?|crédito|créditos|fotografía|fotografia|imagen|imágenes|imagem|zdjęci[ea]|fot|fotografie|фото(?:графия)?|fotoğraf|φωτογραφία|图|图片|图片来源|写真|صورة|الصورة|الصور|صور|تصوير|مصدر الصورة)(?: ?(?:credit|courtesy|source|quelle|nachweis|by|von|de|par|di|via|d['’]illustration|\\d{1,2}))?s? ?[:：©|/]",
      "\\W{0,2}(?:photo(?:s|graphs?)?|image|picture|illustration)s? (?:by|courtesy of|via) .{2,60}$",
      "(?:getty images|shutterstock|istock(?:photo)?|adobe ?stock|unsplash|pixabay|pexels|picture[- ]alliance|imago images?)(?:[\\s/|.,:)(©].{0,60})?$",
    ],
  },
];

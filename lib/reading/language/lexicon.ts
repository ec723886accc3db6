import { isReviewWord, REVIEW_WORDS } from './review-words.ts';

/**
 * The words by which pages say what they are, in the languages of the film press. As `folded` gives them: lower case
 * without accents. "*" ends a stem, "_" joins a phrase; a word may stand under several topics.
 */
const WORDS = {
  review: REVIEW_WORDS,
  film: 'film* movie* cinem* kino* reel matinee spielfilm* regie regiss* regia regista schauspiel* darstell* realisat* cineast* pelicul* cine guion* attor* diretor* roteiro* elenco directed director directors directorial screen screenplay* screenwr* starring stars actress* acting cast onscreen scene* blockbuster* sequel* prequel* remake* biopic* thriller* comed* horror documentar* box_office hollywood bollywood pixar netflix oscar* trailer runtime running_time minutes rated_r pg_13 skuespil* skadespel* instruktor* acteur* actric* bioscoop* scenario rezyser* elokuv* drehbuch* hauptrolle* nebenrolle* fsk metteur_en_scene mise_en_scene metrage* long_metrage tournage seance* en_salle en_salles bande_annonce pelis largometraje* cortometraje* actriz montaje proyeccion lungometragg* cortometragg* registi interpretazion* longa_metragem ator atores atriz bilheteria* hoofdrol* bijrol* acteerwerk acteerprestatie* huvudroll* biroll* hovedrolle* manus manuskript* scenariusz* aktor* seans* obsad* rezis* herec* herci kameraman* ohjaaj* ohjaus nayttelij* kasikirjoit* yonetmen* oyuncu* senaryo* sinema* gosterim* szinesz* szerepl* forgatokonyv* фильм* кино* актер* актрис* картин* оператор* зрител* фільм* режис* кіно* сценар* актор* стрічк* ταινι* σκηνοθε* ηθοποι* σεναρι* κινηματογραφ* πρωταγωνιστ* 电影 電影 影片 导演 導演 演员 演員 国漫 动画 剧本 编剧 镜头 观众 映画 監督 脚本 俳優 観客 劇場 작품 영화 감독 배우 각본 연출 관객 극장 rendezo rendezte rendezes* biografen biograferne mozi moziban mozifilm* regizor* scenar scenarista scenaristka scenariul scenariului sutradara* bioskop* perfilman pemeran film_ini cinta cintas secuela* saga taquill* actuacion* guionista* schauspieler* schauspielerin* sala_cinematografica filme_de al_cine visto_in_dvd lerret* komedie* actionfilm* dramafilm* storfilm*',
  /** How critics speak of a film at hand. */
  critic:
    'the_film this_film the_movie this_movie performance* portray* plot script pacing storytell* storyline narrative character* protagonist* dialogue* the_audience viewer* soundtrack score visual* watch* director debut ending der_film des_films leinwand inszenier* figuren le_film du_film personna* la_pelicula personaj* il_film del_film o_filme personag* de_film filmen filmu bohater* widz* fabula fabuly ekran* die_kamera die_musik dramaturg* handlung geschichte hauptfigur* bildsprache spannung langen zuschauer* publikum erzahlt erzahlung dialoge le_realisateur la_realisatrice le_scenario le_recit recit* intrigue spectateur* heros heroine photographie rythme la_musique el_director la_directora el_guion la_trama trama espectador* fotografia ritmo dialogos el_publico la_cinta la_storia regia dialoghi spettator* il_regista la_regista la_pellicola o_diretor a_diretora o_roteiro historia direcao trilha narrativa het_verhaal verhaal kijker* de_regisseur scenario spanning handlingen berattelse* tittar* publiken rollfigur* filmens historie* seer* fortaelling* fortelling* rollefigur* rezyseri* scenariusz aktorstw* opowie* zdjecia muzyka pribeh* divak* postav* rezie kamera herecke zapletk* tarina* henkilohahmo* katsoj* juoni elokuvan filmin hikaye* izleyic* karakter* senaryo oyunculuk* a_film filmben tortenet* nezo* forgatokonyv filmul filmului povest* spectator* scenariul сюжет* геро* персонаж* зрител* финал* історі* глядач* фінал* ιστορια* χαρακτηρ* θεατ* πλοκη 剧情 角色 情节 劇情 主角 节奏 節奏 故事 结局 物語 演出 演技 主人公 結末 이야기 연기 인물 결말 장면 audience* supporting_cast supporting_role* cinematograph* premise exposition subplot* twist twists tone effects cgi villain* chemistry one_liner* franchise adaptation screenwriter* camera editing costume* production_design tension suspense genre laughs jokes runtime climax opening_scene final_act third_act second_act first_half second_half first_hour half_hour minutes_in rewatch seen sutradara* akting penonton adegan actuacion* interpretaci* puesta_en_escena banda_sonora desarrollo secuela* saga charakter* figur nebenfigur* kamerafuhrung recitazion* doppiaggio sceneggiatura interprete* mise_en_scene interpretation* denouement actrice* realisatrice le_long_metrage premier_long memoria direzione vertelling manuset filmens skuespillet skuespillerprest* prestasjon* birolle* hovedkarakter* lydspor* dialogen sjanger* historien regissoren',
  judging:
    'boring missed_opportunity letdown let_down gratuitous cheesy overlong bloated brilliant* masterp* disappoint* underwhelm* overrated underrated worth_watching must_see fails_to falls_flat flaw* stunning dull predictab* cliche* enjoy* entertain* compelling recommend* mesmer* breathtak* weakest strongest delight* tedious* hilarious* gripping riveting uneven clumsy geweldig* meesterwerk saai indrukwek* overtuig* langweil* gelungen meisterwerk uberzeug* enttausch* sehenswert chef_d_oeuvre ennuyeu* reussi* rate obra_maestra aburrid* capolavoro noios* riuscit* magnif* schitter* epos mesterv* arcydz* zachwyc* rozczarow* znakomit* wybitn* grossartig* beeindruck* spannend* misslungen schwach* stark* beruhr* unterhalt* lohnt atmospharisch* vorhersehbar* brillant* touchant* emouvant* decevant* decoit convainc* maladroit* subtil* lent long_et interminable formidable emocion* conmov* predecible* entretenid* fallid* imprescindible delicios* commuov* emozion* delud* convinc* splendid* prevedibil* divertent* decepc* brilhant* previsivel envolvent* cansativ* prachtig* ontroer* teleurstel* sterk* zwak* aanrader geslaagd meeslep* gripand* svag* rorande besvik* underhall* lysand* magisk* fremragend* rorend* skuff* kedelig* medriv* staerk* gripend* underhold* kjedelig* przekonuj* porusz* nudn* slab* swietn* udany udana vynikaj* dojem* presvedc* skvel* zklam* hieno* tylsa* koskett* upea* pettym* onnistun* etkileyici sikici basarili* muhtesem hayal_kirikligi remek* unalmas* megindit* csalod* kivalo* lenyugoz* emotionant* plictis* exceptional* reusit* dezamag* превосходн* скучн* великолепн* разочаров* шедевр* трогательн* удачн* сильн* слаб* чудов* нудн* вража* неймовірн* εξαιρετικ* βαρετ* αριστουργημα* συγκιν* απογοητ* 精彩 精采 推荐 推薦 好看 烂片 爛片 无聊 無聊 沉闷 感动 失望 杰作 傑作 素晴らし 退屈 感動 걸작 지루 훌륭 감동 아쉽 remarkable superb* excellent amazing awesome loved hated joyless wasted solid gorgeous beautifully lovely tense moving touching charming clever intelligen* lingers forgettable unforgettable perfectly terrible mediocre fantastic wonderful* powerful* wooden cheesy lazy awful hooked drags works skip_it worth_it worth_your solid silly funny scary atmospheric stumble* shines triumph* restrain* well_acted well_made acted verfuhrerisch* meistert meisterhaft* grandios* fesselnd* packend* klug* witzig* belanglos* oberflachlich* kurzweil* herausragend* intensiv* uberladen* mitreiss* verschenkt* spektakul* kitschig* zah gelingt potente* floj* soberbi* flojea acierto acierta notable* irregular cautiva* disfrut* fascinant* sublime lo_mejor lo_peor vale_la_pena espectacular* fantastic* tediosa tedioso melens* banal* bravissim* gioiello bello brutto ottim* pessim* sprecat* intens* commovent* ben_fatto ben_recitato convincent* promettent* perplexe bijou jouissi* impressionn* maitrise virtuos* longuet* plat finesse credible* vermakelijk* teleurstellend* geweldig overraskande overraskad valspelad* empolg* otim* excelente* fraco fraca heartbreak* masterful* funniest grimmest wistful* effortless* rare_kind bleak* witty wittily tonic delicious* exquisite* bravura shallow contrived overlong bloated soulless thrilling* absorbing haunting lyrical potent melodram* formulaic cliched affecting stinker dud blast anbefal* troverdig* fantastisk* mesterlig* stralende fabelaktig* imponerende briljer* morsom* irriterende verdt_a storkoste koste_meg klisj* sjarmer* engasjer* feelgood glimrende overrask* forferdelig* katastrofal* elendig* godt_gjennomfort',
  /** How news and interviews speak; critics need few of these words. */
  reporting:
    'announce* projects producer* participants funding financing co_production selected shooting crore weekend grossed earned deal rights sales attended interview* asked told said says recalls replies answers according report* recently upcoming lawsuit industry companies study scholars researchers society percent tweet* sagte teilte declar* ha_detto erklarte berichtet laut kundigte a_declare selon_les annonce dijo segun afirmo explico rodaje ha_annunciato riprese disse anunciou afirmou zei volgens powiedzial* poinformowal* wedlug rekl uvedl sade enligt meddelade sagde ifolge fortalte sanoi mukaan dedi acikladi soyledi mondta szerint a_spus a_declarat сообщ* заяв* рассказал* повідом* розповів',
  /** What headlines say of something else than a review. */
  news: 'trailer* teaser interview* intervista entrevista casting cast_in box_office premiere_date release_date first_look poster podcast news announce* confirms reveal* explained best_of_20 best_of_the_year best_of_the_decade the_best_of_20 top_10 top_ten top_5 ranked ranking list lists best_film* best_movie* according_to discussion discussion_of first_draft essay preview* everything_we how_to where_to streaming_guide obituary dies quiz giveaway behind_the quotes lineup awards nomin* winners twitter_re* audience_review tweets fans calls_it meilleurs_films beste_filme besten_filme mejores_peliculas migliori_film melhores_filmes shares orders lawsuit review_of_ban conversation q_and_a talks speaks says bande_annonce wywiad rozhovor haastattelu interju interviu roportaj интервью entretien* nachruf zwiastun* ukazk* fragman* elozetes трейлер* nekrolog* dreharbeiten besetzung rodaje tournage riprese sorties_de estrenos_de neu_bei neu_im heute_im mejores_pelis najlepsze_filmy nejlepsi_filmy basta_film* bedste_film* parhaat лучшие_фильмы en_iyi_film* legjobb_film* cele_mai_bune 专访 인터뷰 インタビュー 予告編 预告 예고편 ending_explained set_to joins join boards attached showtimes tickets screening_times sentiment data_set dataset api tutorial',
  book: 'book* novel novels paperback hardcover isbn publisher chapter* author authors prose reader* page_turner ya goodreads buch bucher roman romane autor autorin verlag lyrik gedicht* leser* literatur* livre* auteur libro* novela romanzo autore boek* schrijver ksiazk* powiesc* книг* читател* kniha knihy knihu spisovatel* kitap* konyv regeny* cartea romanul romanen boken bogen forfatter* forfattar* kirja kirjailij* seiten hardcover libri lettori lectores leitores livro* paginas 小说 小説 소설 作家 comic_book graphic_novel issue panels manga',
  game: 'game games gaming gameplay gamer* player* multiplayer playstation ps4 ps5 xbox nintendo switch steam console* quest quests rpg fps boss dlc open_world spiel spiele spieler jeu jeux joueur* juego* jugador* gioco giochi videog* videoj* gracz* hrac* pelaaj* video_oyun* videojatek* playthrough* cutscene* controller* vr headset* shooter* respawn* framerate ray_tracing 游戏 ゲーム 게임',
  music:
    'album* song songs track tracks tracklist band lyrics vocal* singer guitar* ep lp mixtape concert* gig setlist musik chanson* cancion* canzon* brani disque* chanteu* cantante* альбом* песн* piosenk* plyta zespol skladb* latar kappale* 专辑 アルバム 앨범',
  series:
    'episod* season seasons shows showrunner* series tv television miniseries finale staffel* serie folge folgen saison* temporada* stagion* sitcom* sezon* avsnitt afsnit aflevering* odcink* odcinek serialu сезон* сериал* серіал* sorozat* evad* dizisi sarjan tuotantokau* jaksot epizod* 电视剧 连续剧 podcast* listen_with season_1 season_2',
  stage:
    'broadway west_end playwright* onstage choreograph* revival spettacolo palcoscenico playhouse opera ballet orchestra theatregoers theatre_review theater_review exhibition gallery sculpt* museum tentoonstelling* ausstellung* udstilling* utstallning* wystawa wystawy',
  thing:
    'recipe* ingredient* tablespoon* teaspoon* oven minced rezept* zutaten product* price shipping warranty battery hotel* restaurant* chef dishes menu buy_now deals laptop camera phone headphones usb vacuum horsepower wine menus waiter* waitress* tasting brunch eatery cuisine restaurante* ristorante* gericht* speisekarte weinkarte piatt* platos cocina kuchyn* przepis* recept* przyprawy lens* megapixel* specs hdmi lumens processor rooms breakfast lobby staff spa bedroom checkin api endpoint* authenticat* dataset dataset* tutorial* algorithm* neural classifier accuracy json python javascript install download cafe cafes pub pizza burger* meal starters main_course wine_list delicious suite booking',
  sport:
    'goal goals striker midfield* penalty scored league fixture* referee halftime squad match touchdown* football* footballer* manager captain red_card header headed half_time kick_off defender* goalkeeper* coach stadium season_ticket tournament champions cup relegation fussball* bundesliga spieler trainer elfmeter torwart partido gol goles equipo entrenador calciator* allenator* partita futebol jogador* treinador gols fotbal* pilka mecz bramk* druzyn* trener zapas hrac brank* match_report basketball nba nfl quarterback innings wicket* tennis',
} as const;

export type Topic = keyof typeof WORDS;
export const TOPICS = Object.keys(WORDS) as Topic[];
/** What a review can be of that is no film. */
export const OTHER_TOPICS = ['book', 'game', 'music', 'series', 'stage', 'thing', 'sport'] as const;

/** How many words of a topic a text holds, and how many different ones. */
export interface Count {
  total: number;
  different: number;
}
/** By topic. */
export type Tally = Record<Topic, Count>;

/** By the first letters of a word or stem, the first word of a phrase: topic, and what must follow or be begun with. */
type Index = Map<string, [topic: Topic, rest: string][]>;

/** Stems are found by their first letters. */
const STEM = 4;
const EAST = /[\u3040-\ud7ff]/;

let index: Index | undefined;
const eastern: [topic: Topic, word: string][] = [];

function learned(): Index {
  if (index) return index;
  index = new Map();
  for (const topic of TOPICS) {
    for (const word of WORDS[topic].split(' ')) {
      if (EAST.test(word)) {
        eastern.push([topic, word]);
        continue;
      }
      const [first = '', ...more] = word.split('_');
      const isStem = word.endsWith('*') && more.length === 0;
      const key = isStem ? `${word.slice(0, STEM)}*` : first;
      const rest = isStem ? word.slice(0, -1) : more.length > 0 ? ` ${more.join(' ').replace('*', '')}` : '';
      const list = index.get(key);
      if (list) list.push([topic, rest]);
      else index.set(key, [[topic, rest]]);
    }
  }
  return index;
}

/** Calls back for every topic of the word from `at` to `end` of a folded text, and of the phrase that begins with it. */
function lookUp(text: string, at: number, end: number, found: (topic: Topic, word: string) => void): void {
  const known = learned();
  const word = text.slice(at, end);
  for (const [topic, rest] of known.get(word) ?? [])
    if (text.startsWith(rest, end)) found(topic, word + rest);
  for (const [topic, stem] of known.get(`${word.slice(0, STEM)}*`) ?? [])
    if (word.startsWith(stem)) found(topic, stem);
}

/** Counts the words of every topic in a folded text, in one pass. */
export function tally(text: string): Tally {
  const counts = {} as Tally;
  for (const topic of TOPICS) counts[topic] = { total: 0, different: 0 };
  const seen = new Set<string>();
  const count = (topic: Topic, word: string) => {
    counts[topic].total++;
    const { size } = seen;
    if (seen.add(topic + word).size > size) counts[topic].different++;
  };
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    lookUp(text, at, end, count);
    const word = text.slice(at, end);
    if (/^(?:film|kino)./.test(word) && isReviewWord(word)) count('review', word);
    at = end + 1;
  }
  if (EAST.test(text)) {
    for (const [topic, word] of eastern)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count(topic, word);
  }
  return counts;
}

/** Whether a folded text holds a word of the topic. */
export const speaksOf = (text: string, topic: Topic): boolean => tally(text)[topic].total > 0;

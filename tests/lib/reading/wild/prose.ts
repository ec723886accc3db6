/** A review of my own in each language; TITLE stands for the film's title. */
const P: Record<string, string[]> = {
  en: [
    `Mara Okonjo keeps a ferry running between two islands that nobody visits any more, and for its first hour TITLE asks nothing of us but that we watch her do it. It is a patient, beautifully acted film, and when the storm finally comes it feels less like a plot turn than like weather.`,
    `The script does wobble. A subplot about an inheritance is introduced and dropped, and the villain belongs in a broader movie. But the performances carry it: as the brother who left, Teodor Vance gives the kind of wary, funny turn that makes you sit up, and the cinematography finds a different grey for every mood.`,
    `By the end, which is quiet and earned, I had stopped checking my watch. It will not be for everyone, and the pacing in the middle act will test some viewers, but I was moved by it, and I expect to see it again.`,
  ],
  de: [
    `Mara Okonjo betreibt eine Fähre zwischen zwei Inseln, die niemand mehr besucht, und in der ersten Stunde verlangt TITLE von uns nicht mehr, als ihr dabei zuzusehen. Das ist geduldig inszeniert und großartig gespielt, und wenn der Sturm endlich kommt, fühlt er sich weniger nach einer Wendung an als nach Wetter.`,
    `Das Drehbuch wackelt bisweilen. Eine Erbschaft wird eingeführt und vergessen, und der Bösewicht gehört in einen gröberen Film. Aber die Darsteller tragen das Ganze: Teodor Vance spielt den Bruder, der fortging, mit einer misstrauischen Komik, und die Kamera findet für jede Stimmung ein anderes Grau.`,
    `Am Ende, das leise ist und verdient, hatte ich aufgehört, auf die Uhr zu sehen. Nicht jeder Zuschauer wird die Längen in der Mitte verzeihen, doch mich hat die Geschichte berührt, und ich werde sie mir noch einmal ansehen.`,
  ],
  fr: [
    `Mara Okonjo fait tourner un bac entre deux îles que plus personne ne visite, et pendant sa première heure TITLE ne nous demande rien d’autre que de la regarder faire. C’est un film patient, magnifiquement joué, et quand la tempête arrive enfin, elle ressemble moins à un rebondissement qu’à la météo.`,
    `Le scénario vacille parfois. Une histoire d’héritage est introduite puis oubliée, et le méchant appartient à un film plus grossier. Mais les acteurs portent l’ensemble : en frère parti trop tôt, Teodor Vance est drôle et méfiant, et la photographie trouve un gris différent pour chaque humeur.`,
    `À la fin, discrète et méritée, j’avais cessé de regarder ma montre. Tous les spectateurs ne pardonneront pas les longueurs du milieu, mais la mise en scène m’a touché, et je retournerai voir cette histoire en salle.`,
  ],
  es: [
    `Mara Okonjo mantiene en marcha un transbordador entre dos islas que ya nadie visita, y durante su primera hora TITLE no nos pide más que mirarla trabajar. Es una película paciente, magníficamente interpretada, y cuando por fin llega la tormenta parece menos un giro que el tiempo mismo.`,
    `El guion flaquea a ratos. Una trama sobre una herencia aparece y se olvida, y el villano pertenece a una cinta más burda. Pero los actores sostienen el conjunto: Teodor Vance, el hermano que se fue, resulta divertido y desconfiado, y la fotografía encuentra un gris distinto para cada ánimo.`,
    `Al final, discreto y merecido, yo había dejado de mirar el reloj. No todos los espectadores perdonarán el ritmo del segundo acto, pero a mí la historia me conmovió y volveré a verla en el cine.`,
  ],
  it: [
    `Mara Okonjo guida un traghetto fra due isole che nessuno visita più, e per la prima ora TITLE non ci chiede altro che di guardarla lavorare. È un film paziente, recitato magnificamente, e quando infine arriva la tempesta sembra meno un colpo di scena che il tempo stesso.`,
    `La sceneggiatura a volte vacilla. Una storia di eredità viene introdotta e dimenticata, e il cattivo appartiene a una pellicola più grossolana. Ma gli attori reggono tutto: Teodor Vance, il fratello che se n’è andato, è buffo e diffidente, e la fotografia trova un grigio diverso per ogni umore.`,
    `Alla fine, sommessa e meritata, avevo smesso di guardare l’orologio. Non tutti gli spettatori perdoneranno il ritmo della parte centrale, ma la regia mi ha commosso e tornerò a vederlo al cinema.`,
  ],
  pt: [
    `Mara Okonjo mantém uma balsa entre duas ilhas que ninguém mais visita, e durante a primeira hora TITLE não nos pede nada além de vê-la trabalhar. É um filme paciente, lindamente interpretado, e quando a tempestade enfim chega ela parece menos uma reviravolta do que o clima.`,
    `O roteiro às vezes vacila. Uma trama sobre herança é apresentada e esquecida, e o vilão pertence a um longa mais grosseiro. Mas o elenco segura tudo: Teodor Vance, o irmão que partiu, é engraçado e desconfiado, e a fotografia encontra um cinza diferente para cada humor.`,
    `No fim, discreto e merecido, eu já não olhava o relógio. Nem todo espectador perdoará o ritmo do segundo ato, mas a direção me comoveu e voltarei a ver a história no cinema.`,
  ],
  nl: [
    `Mara Okonjo houdt een veerpont in de vaart tussen twee eilanden die niemand nog bezoekt, en het eerste uur vraagt TITLE niets anders van ons dan haar gade te slaan. Het is een geduldige, prachtig geacteerde film, en als de storm eindelijk komt voelt die minder als een wending dan als het weer.`,
    `Het scenario wankelt soms. Een erfenis wordt geïntroduceerd en vergeten, en de schurk hoort thuis in een grovere film. Maar de acteurs dragen het geheel: Teodor Vance is als de broer die vertrok grappig en achterdochtig, en de camera vindt voor elke stemming een ander grijs.`,
    `Tegen het einde, dat stil is en verdiend, keek ik niet meer op mijn horloge. Niet elke kijker zal de traagheid van het midden vergeven, maar mij ontroerde het verhaal en ik ga het in de bioscoop nog eens zien.`,
  ],
  pl: [
    `Mara Okonjo prowadzi prom między dwiema wyspami, których nikt już nie odwiedza, i przez pierwszą godzinę TITLE nie żąda od nas niczego poza patrzeniem. To film cierpliwy i pięknie zagrany, a kiedy wreszcie przychodzi sztorm, przypomina mniej zwrot akcji niż pogodę.`,
    `Scenariusz miejscami się chwieje. Wątek spadku pojawia się i znika, a czarny charakter pasuje do grubszego kina. Ale aktorzy niosą całość: Teodor Vance jako brat, który odszedł, jest zabawny i nieufny, a zdjęcia znajdują inną szarość dla każdego nastroju.`,
    `Pod koniec, cichy i zasłużony, przestałem patrzeć na zegarek. Nie każdy widz wybaczy tempo środkowego aktu, lecz mnie ta historia wzruszyła i chętnie obejrzę ją w kinie jeszcze raz. Reżyser prowadzi bohaterów pewną ręką.`,
  ],
  cs: [
    `Mara Okonjo provozuje přívoz mezi dvěma ostrovy, které už nikdo nenavštěvuje, a první hodinu po nás TITLE nechce nic jiného, než abychom se dívali. Je to trpělivý, krásně zahraný film, a když konečně přijde bouře, působí spíš jako počasí než jako zvrat.`,
    `Scénář místy kulhá. Zápletka s dědictvím se objeví a zmizí a padouch patří do hrubšího filmu. Herci ale všechno unesou: Teodor Vance jako bratr, který odešel, je vtipný a nedůvěřivý a kamera najde jinou šeď pro každou náladu.`,
    `Ke konci, který je tichý a zasloužený, jsem se přestal dívat na hodinky. Ne každý divák odpustí tempo prostřední části, mě ale příběh dojal a v kině se na něj podívám znovu. Režie je jistá a postavy zůstávají v paměti.`,
  ],
  sv: [
    `Mara Okonjo håller en färja i gång mellan två öar som ingen längre besöker, och under den första timmen begär TITLE inget annat av oss än att vi ser på. Det är en tålmodig, vackert spelad film, och när stormen till sist kommer känns den mindre som en vändning än som väder.`,
    `Manuset vacklar ibland. En arvshistoria introduceras och glöms bort, och skurken hör hemma i en grövre film. Men skådespelarna bär det hela: Teodor Vance är rolig och misstänksam som brodern som gav sig av, och fotot hittar en ny grå nyans för varje stämning.`,
    `Mot slutet, som är stilla och förtjänat, hade jag slutat titta på klockan. Alla tittare kommer inte att förlåta tempot i mitten, men regin rörde mig och jag ser gärna om den på bio.`,
  ],
  da: [
    `Mara Okonjo holder en færge i gang mellem to øer, som ingen længere besøger, og i den første time forlanger TITLE ikke andet af os, end at vi ser på. Det er en tålmodig, smukt spillet film, og når stormen endelig kommer, føles den mindre som et vendepunkt end som vejr.`,
    `Manuskriptet vakler indimellem. En arvehistorie bliver introduceret og glemt, og skurken hører hjemme i en grovere film. Men skuespillerne bærer det hele: Teodor Vance er morsom og mistroisk som broderen, der rejste, og fotografiet finder en ny grå for hver stemning.`,
    `Mod slutningen, der er stille og fortjent, var jeg holdt op med at se på uret. Ikke alle seere vil tilgive tempoet i midten, men instruktørens historie rørte mig, og jeg ser den gerne igen i biografen.`,
  ],
  no: [
    `Mara Okonjo holder en ferje i gang mellom to øyer som ingen lenger besøker, og den første timen krever TITLE ikke annet av oss enn at vi ser på. Det er en tålmodig, vakkert spilt film, og når stormen endelig kommer, føles den mindre som en vending enn som vær.`,
    `Manuset vakler iblant. En arvehistorie blir introdusert og glemt, og skurken hører hjemme i en grovere film. Men skuespillerne bærer det hele: Teodor Vance er morsom og mistroisk som broren som dro, og fotoet finner en ny grå for hver stemning.`,
    `Mot slutten, som er stille og fortjent, hadde jeg sluttet å se på klokka. Ikke alle seere vil tilgi tempoet i midten, men regien rørte meg, og jeg ser den gjerne igjen på kino.`,
  ],
  fi: [
    `Mara Okonjo pitää lauttaa kulussa kahden saaren välillä, joilla kukaan ei enää käy, ja ensimmäisen tunnin ajan TITLE ei vaadi meiltä muuta kuin katsomista. Se on kärsivällinen, kauniisti näytelty elokuva, ja kun myrsky lopulta tulee, se tuntuu vähemmän juonenkäänteeltä kuin säältä.`,
    `Käsikirjoitus horjuu välillä. Perintöjuoni esitellään ja unohdetaan, ja roisto kuuluu karkeampaan elokuvaan. Näyttelijät kantavat kuitenkin kokonaisuuden: Teodor Vance on lähtenyt veli hauska ja epäluuloinen, ja kuvaus löytää jokaiselle tunnelmalle oman harmaansa.`,
    `Lopussa, joka on hiljainen ja ansaittu, en enää katsonut kelloa. Kaikki katsojat eivät anna anteeksi keskivaiheen rytmiä, mutta ohjaus liikutti minua ja katson tarinan mielelläni uudelleen elokuvateatterissa.`,
  ],
  tr: [
    `Mara Okonjo, artık kimsenin uğramadığı iki ada arasında bir feribot işletiyor ve TITLE ilk bir saat boyunca bizden onu izlemekten başka bir şey istemiyor. Sabırlı, çok iyi oynanmış bir film; fırtına sonunda geldiğinde bir dönüm noktasından çok hava durumu gibi geliyor.`,
    `Senaryo zaman zaman sendeliyor. Bir miras hikâyesi açılıyor ve unutuluyor, kötü adam ise daha kaba bir filme ait. Ama oyuncular her şeyi taşıyor: giden kardeş rolünde Teodor Vance hem komik hem kuşkulu, görüntü yönetmeni her ruh hâline ayrı bir gri buluyor.`,
    `Sessiz ve hak edilmiş finalde artık saatime bakmıyordum. Her izleyici orta bölümün temposunu bağışlamayacak, ama yönetmen beni etkiledi ve sinemada bir kez daha izleyeceğim.`,
  ],
  hu: [
    `Mara Okonjo két sziget között üzemeltet kompot, ahová már senki sem jár, és az első órában a TITLE nem kér tőlünk mást, mint hogy nézzük. Türelmes, gyönyörűen eljátszott film, és amikor végre megjön a vihar, kevésbé hat fordulatnak, mint időjárásnak.`,
    `A forgatókönyv olykor meginog. Egy örökség története felbukkan és eltűnik, a gonosz pedig durvább filmbe való. De a színészek elviszik a hátukon: Teodor Vance az elment testvér szerepében vicces és gyanakvó, az operatőr pedig minden hangulathoz más szürkét talál.`,
    `A csendes és kiérdemelt végére már nem néztem az órámat. Nem minden néző bocsátja meg a középső rész tempóját, de a rendező történetével meghatott, és a moziban újra megnézem.`,
  ],
  ro: [
    `Mara Okonjo ține în viață un feribot între două insule pe care nu le mai vizitează nimeni, iar în prima oră TITLE nu ne cere decât să privim. Este un film răbdător, frumos jucat, iar când furtuna vine în sfârșit pare mai puțin o răsturnare de situație decât vremea însăși.`,
    `Scenariul se clatină pe alocuri. O poveste cu o moștenire apare și dispare, iar personajul negativ aparține unui film mai grosolan. Dar actorii duc totul în spate: Teodor Vance, fratele plecat, e amuzant și bănuitor, iar imaginea găsește alt gri pentru fiecare stare.`,
    `La final, discret și meritat, nu mă mai uitam la ceas. Nu toți spectatorii vor ierta ritmul din mijloc, dar regizorul m-a emoționat și voi revedea povestea la cinema.`,
  ],
  ru: [
    `Мара Оконджо водит паром между двумя островами, на которые никто больше не приезжает, и первый час TITLE не требует от нас ничего, кроме внимания. Это терпеливый, прекрасно сыгранный фильм, и когда наконец приходит шторм, он похож не столько на поворот сюжета, сколько на погоду.`,
    `Сценарий местами шатается. Линия с наследством появляется и исчезает, а злодей годится для кино погрубее. Но актёры вытягивают всё: Теодор Вэнс в роли уехавшего брата смешон и недоверчив, а оператор находит свой серый для каждого настроения.`,
    `К тихому и заслуженному финалу я перестал смотреть на часы. Не каждый зритель простит темп середины, но режиссёр меня тронул, и я пересмотрю картину в кинотеатре.`,
  ],
  uk: [
    `Мара Оконджо водить пором між двома островами, куди вже ніхто не приїздить, і першу годину TITLE не вимагає від нас нічого, крім уваги. Це терплячий, чудово зіграний фільм, і коли нарешті приходить шторм, він схожий не так на поворот сюжету, як на погоду.`,
    `Сценарій місцями хитається. Лінія зі спадком з’являється і зникає, а лиходій пасує до грубішого кіно. Але актори витягують усе: Теодор Венс у ролі брата, що поїхав, кумедний і недовірливий, а оператор знаходить свій сірий для кожного настрою.`,
    `До тихого й заслуженого фіналу я перестав дивитися на годинник. Не кожен глядач пробачить темп середини, але режисер мене зворушив, і я передивлюся стрічку в кінотеатрі.`,
  ],
  el: [
    `Η Μάρα Οκόντζο κρατά ένα φέριμποτ ανάμεσα σε δύο νησιά που κανείς δεν επισκέπτεται πια, και για την πρώτη ώρα το TITLE δεν μας ζητά τίποτα άλλο από το να την κοιτάμε. Είναι μια υπομονετική, όμορφα παιγμένη ταινία, και όταν επιτέλους έρχεται η καταιγίδα μοιάζει λιγότερο με ανατροπή και περισσότερο με τον καιρό.`,
    `Το σενάριο κάπου κλονίζεται. Μια ιστορία κληρονομιάς εμφανίζεται και ξεχνιέται, και ο κακός ανήκει σε πιο χοντροκομμένη ταινία. Όμως οι ηθοποιοί σηκώνουν το βάρος: ο Τέοντορ Βανς ως ο αδελφός που έφυγε είναι αστείος και καχύποπτος, και η φωτογραφία βρίσκει άλλο γκρίζο για κάθε διάθεση.`,
    `Στο τέλος, ήσυχο και κερδισμένο, είχα πάψει να κοιτάζω το ρολόι μου. Δεν θα συγχωρήσει κάθε θεατής τον ρυθμό της μέσης, αλλά ο σκηνοθέτης με συγκίνησε και θα την ξαναδώ στον κινηματογράφο.`,
  ],
  ja: [
    `マーラ・オコンジョは、もう誰も訪れない二つの島のあいだで渡し船を動かしている。最初の一時間、『TITLE』が観客に求めるのは、ただ彼女を見ることだけだ。忍耐強く、美しく演じられた映画であり、ようやく嵐が来ても、それは物語の転換というより天気のように感じられる。`,
    `脚本はところどころ揺らぐ。遺産をめぐる筋は現れては忘れられ、悪役はもっと粗い作品のものだ。しかし俳優たちが全体を支えている。去った兄を演じるテオドール・ヴァンスは滑稽で疑い深く、撮影は気分ごとに違う灰色を見つけだす。監督の演出は確かだ。`,
    `静かで納得のいく結末まで来ると、もう時計を見ることはなかった。中盤の遅さを許さない観客もいるだろうが、私はこの映画に心を動かされ、もう一度劇場で観たいと思った。`,
  ],
  ko: [
    `마라 오콘조는 이제 아무도 찾지 않는 두 섬 사이에서 나룻배를 몬다. 첫 한 시간 동안 <TITLE>은 그녀를 바라보는 것 말고는 아무것도 요구하지 않는다. 참을성 있고 아름답게 연기된 영화이며, 마침내 폭풍이 와도 반전이라기보다 날씨처럼 느껴진다.`,
    `각본은 때때로 흔들린다. 유산을 둘러싼 이야기가 나왔다가 잊히고, 악당은 더 거친 영화에 어울린다. 하지만 배우들이 전체를 떠받친다. 떠난 형을 맡은 테오도르 밴스는 우습고 의심이 많으며, 촬영은 기분마다 다른 회색을 찾아낸다. 감독의 연출은 흔들림이 없다.`,
    `조용하고 당연한 결말에 이르자 나는 더 이상 시계를 보지 않았다. 중반의 느린 호흡을 용서하지 않을 관객도 있겠지만, 이 영화는 나를 움직였고 극장에서 다시 보고 싶다.`,
  ],
  zh: [
    `玛拉在两座无人再去的岛之间开着一艘渡船，头一个小时里，《TITLE》只要求我们看着她。这是一部耐心而表演精彩的电影，当风暴终于到来，它与其说是情节的转折，不如说就是天气。`,
    `剧本有时摇晃。一条关于遗产的线索出现又被忘记，反派属于更粗糙的影片。但演员撑起了一切：饰演离家兄长的演员既滑稽又多疑，摄影为每一种心情找到不同的灰色。导演的调度十分稳健，镜头很长，观众却不觉得闷。`,
    `到了安静而应得的结尾，我已经不再看表。不是每个观众都会原谅中段的节奏，但这部影片打动了我，我愿意再去电影院看一次。`,
  ],
};
/** The review of a language as paragraphs. */
export const prose = (lang: string, title: string, tag = 'p') =>
  (P[lang] ?? []).map((t) => `<${tag}>${t.replace('TITLE', title)}</${tag}>`).join('\n');

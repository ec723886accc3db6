import { doc, review, T, type Wild } from './page.ts';

const post = (lang: string, heading: string, body: string, title = heading): string =>
  doc(lang, title, `<article><h1>${heading}</h1>${body}</article>`);

/** Makers and critics as running text and odd lines name them. */
export const people: readonly Wild[] = [
  review(
    'whose fourth feature it is; told of at the end',
    'https://lumenvue.example/2016/05/salt-children-review.html',
    post(
      'en',
      'Lumen 2016: Salt Children review',
      T([
        '★★★★☆ It has been a busy year for Nora Quist. Her <i>Copper Sky</i> was shown in spring and now her fourth feature, <i>Salt Children</i>, arrives. It should confirm her reputation as a filmmaker of tact: a plot of two boats, a script of few words, and performances that trust them.',
        'Mara Okonjo plays the boat builder, and the audience will not forget her hands. The camera stays low, the ending is abrupt, and the soundtrack is mostly wind and rope.',
        '<em>Bea Lunn can be reached at bea@lumenvue.example.</em>',
      ]),
    ),
    { t: 'salt children', d: 'Nora Quist', c: 'Bea Lunn', s: ['4/5'] },
  ),
  review(
    'a director of some country; a critic before a link',
    'https://salarouge.example/critica-las-sales',
    post(
      'es',
      'Las sales negras, crítica',
      T([
        'Lo tenían claro los productores: para lograrlo necesitaban las herramientas que les diera el director español Juan Falkenrath, que ha provisto su gran capacidad y su oído a una historia de faros y tormentas.',
        'La película avanza despacio, los personajes crecen con ella y el guion no explica lo que el mar ya dijo. Las actuaciones son sobrias, la fotografía es un lujo y el final emociona al espectador.',
        '<strong>Olga Barahona</strong> <a href="/c">Envoyer un message</a>',
      ]),
    ),
    { t: 'las sales negras', d: 'Juan Falkenrath', c: 'Olga Barahona' },
  ),
  review(
    'a maker of a film, in German',
    'https://plausch.example/2019/09/26/pg013/',
    post(
      'de',
      'pg013 – Salzkinder. Meine Filmkritik.',
      T([
        'Ida Falkenrath bringt mit Salzkinder einen Film über die neunjährige Benne heraus und füllt damit den Kinosaal. Benne ist traurig, wütend, unberechenbar, liebenswert, und all das spüren wir als Publikum, weil die Kamera ihr nie ausweicht.',
        'Der Film erklärt wenig, die Darstellerin trägt die Handlung, und das Ende lässt niemanden gehen, ohne noch einmal an den Anfang zu denken.',
        'Die Regisseurin urteilt über niemanden. Die Mutter ist nicht schuld, das Amt ist nicht schuld, und das Drehbuch findet für jede Figur eine Szene, in der man sie versteht. Sehenswert ist das, intensiv und klug, auch wenn zwei Wendungen vorhersehbar sind.',
      ]),
    ),
    { t: 'salzkinder', d: 'Ida Falkenrath' },
  ),
  review(
    'year and maker in two lines under the title',
    'https://antoinelune.example/index.php/la-mer-haute',
    doc(
      'fr',
      'La Mer haute – Antoine Lune',
      `<div class="post"><h2><a href="#">La Mer haute</a></h2><p class="infos">2015<br>Ida Falkenrath</p>${T(['Présenté en ouverture du dernier festival où il fut acclamé, le film fut à nouveau ovationné en salles, et l’on en entendra encore parler. Un film coup de poing sur le malaise de la jeunesse dans un port désabusé, avec de grands noms du cinéma.', 'La mise en scène est solide, le scénario un peu moins, et La Mer haute tient debout grâce à ses acteurs, à sa photographie et à une musique qui sait se taire.', 'Un peu trop facile ? Certes oui, mais le film sait y mettre les formes, et le spectateur en sort convaincu : le récit avance par petites touches, la réalisatrice filme les visages de près, et la dernière séance de tribunal est un morceau de cinéma émouvant, sans un mot de trop.'])}<p>7/10</p><p class="meta">le 3 juin 2015 par Antoine</p></div>`,
    ),
    { t: 'la mer haute', y: 2015, d: 'Ida Falkenrath', c: 'Antoine', s: ['7/10'] },
  ),
  review(
    'a newsgroup’s heading',
    'https://oldreels.example/reviews/lantern.htm',
    '<html><head><title>VOID 07/18</title></head><body><pre>\nPAPER LANTERN\nA film review by Mark R. Quist\n\nCapsule: The best and most intelligent film about boats\nin many years, with a script that listens.\n\nNora Okonjo directs a film of her own novel. Mara Lunn plays\nEllie, who has listened to the sea since she was a child. When\nshe hears something at last, everybody wants to decide what it\nmeans. The film takes its time with that, and it should. The\nperformances are plain, the dialogue is good, the ending moves.\n\nMark R. Quist\nCopyright 1997 Mark R. Quist\n</pre></body></html>',
    { t: 'paper lantern', c: 'Mark R. Quist' },
  ),
  review(
    'between two marks of ten',
    'https://festlume.example/cinema/salgado-2017/',
    post(
      'it',
      'Salgado (2017)',
      T([
        'Una guardiana di faro torna a casa quando il mare si ritira, e nessuno sa più che ore sono.',
        'Promettente esordio per la Falkenrath, che fa pienamente tesoro dei suoi anni in barca: il film è in delicato equilibrio tra intento caustico e poetico, gli attori sono convincenti, la regia è sicura e la sceneggiatura lascia spazio agli spettatori.',
        'Voto: 7/8.',
      ]),
    ),
    { t: 'salgado', y: 2017 },
  ),
];

import type { Aspect } from './aspects.ts';

/** Words that say what a passage is about, by aspect: folded as `foldWords` does, `*` ends a stem, `_` joins a phrase. */
export type Words = Readonly<Record<Aspect, string>>;

/**
 * The language of the film press, by language. A word is here if critics use it of this aspect far more than of any
 * other; words such as "film", "scene" or "character", which stand everywhere, are not.
 */
export const LEXICON: Readonly<Record<string, Words>> = {
  en: {
    story:
      'plot* story storyline* storytelling narrative* script screenplay* screenwrit* twist* premise subplot* dialogue* ending finale act_one third_act final_act pacing unravel* exposition set_up payoff',
    acting:
      'acting actor* actress* performance* performer* cast casting plays playing portray* role star_turn supporting_turn lead_turn charisma* chemistry deadpan embod* ensemble',
    direction:
      'direct* filmmak* helm* auteur* debut_feature staging stages orchestrat* mise_en_scene behind_the_camera',
    image:
      'cinematograph* visual* image* imagery shot shots camera* lens* frame* framing colour* color* palette lighting lit light shadow* photograph* composition* production_design costume* animation cgi effects editing editor montage close_up* wide_shot* look_of',
    sound:
      'sound* score music* soundtrack composer* song* silence* noise* drone* melody melodi* audio hum* percussi*',
    themes:
      'theme* thematic* about_the metaphor* allegor* satir* politic* society societal capitalis* grief gender class_war faith guilt identity obsession* question* meaning* morality moral explores exploration commentary subtext',
    verdict:
      'masterpiece* best worst disappoint* recommend* unforgettable triumph* fail* flaw* ultimately overall worth must_see must_watch tedious brilliant* superb* dull dreadful* mediocre stunning compelling gripping overrated underrated satisf*',
  },
  fr: {
    story:
      'scenario* intrigue* recit* histoire denouement rebondissement* dialogue* narration narrati* trame',
    acting: 'acteur* actrice* comedien* interpret* jeu joue jouee incarn* casting role distribution',
    direction: 'realisa* mise_en_scene metteur* cineaste* filme',
    image:
      'image* photographie plan plans cadre* cadrage* lumiere* couleur* visuel* camera montage decor* costume*',
    sound: 'musique* son sonore* bande_son bande_originale compositeur* chanson* silence* bruit*',
    themes:
      'theme* thematique* metaphore* allegori* politique* societe satire* deuil reflexion* identite morale question*',
    verdict:
      'chef_d_oeuvre meilleur* pire decevant* deception reussi* rate ratee magnifique* ennuyeu* brillant* recommand* indispensable mediocre*',
  },
  de: {
    story: 'handlung* drehbuch* geschichte* erzahl* plot* wendung* dialog* dramaturg* schluss finale',
    acting: 'schauspiel* darsteller* darstellung* spielt verkorper* besetz* ensemble rolle mim*',
    direction: 'regie* regisseur* inszenier* filmemacher*',
    image:
      'bild* kamera* einstellung* licht* farb* visuell* optik optisch* schnitt montage ausstattung kostum*',
    sound: 'musik* ton tonspur sound* klang* filmmusik komponist* lied* stille gerausch*',
    themes:
      'thema themen* metapher* allegori* politisch* gesellschaft* satire* trauer schuld identitat moral* frage*',
    verdict:
      'meisterwerk* beste* schlecht* enttausch* gelungen* misslungen* fazit empfehl* grandios* langweil* uberzeug* sehenswert*',
  },
  es: {
    story: 'trama* guion* historia argumento* relato* narra* dialogo* giro* desenlace final',
    acting: 'actor* actriz* actuacion* interpret* reparto elenco encarna* papel',
    direction: 'direccion director* dirig* cineasta* puesta_en_escena realizador*',
    image: 'imagen* fotografia plano planos encuadre* camara luz color* visual* montaje vestuario',
    sound: 'musica* sonido* sonor* banda_sonora compositor* cancion* silencio* ruido*',
    themes: 'tema* metafora* alegori* politic* sociedad satira* duelo identidad moral* reflexion*',
    verdict:
      'obra_maestra mejor* peor decepcion* logrado* fallid* imprescindible aburrid* brillante* recomend* magnific*',
  },
  it: {
    story: 'trama* sceneggiatura* storia racconto narra* dialogh* dialogo finale colpo_di_scena',
    acting: 'attor* attric* interpret* recita* cast ruolo interprete',
    direction: 'regia regista* dirig* diretto cineasta messa_in_scena',
    image: 'immagin* fotografia inquadratur* luce luci color* visiv* montaggio costumi macchina_da_presa',
    sound: 'musica* sonor* suono colonna_sonora compositor* canzon* silenzi* rumor*',
    themes: 'tema temi metafor* allegori* politic* societa satira* lutto identita moral* riflession*',
    verdict:
      'capolavor* miglior* peggior* delud* delusion* riuscit* fallit* imperdibil* noios* straordinari* consigli*',
  },
  pt: {
    story: 'enredo* roteiro* argumento* historia narrativ* trama* dialogo* desfecho reviravolta*',
    acting: 'ator* atriz* atuac* interpretac* elenco encarna* papel',
    direction: 'direcao diretor* diretora dirig* realizador* realizacao cineasta* encenac*',
    image:
      'imagem imagens fotografia plano planos enquadramento* camera luz cor cores visual* montagem figurino*',
    sound: 'musica* som sons sonor* trilha* banda_sonora compositor* cancao* silencio* ruido*',
    themes: 'tema* metafora* alegori* politic* sociedade satira* luto identidade moral* reflexao',
    verdict: 'obra_prima melhor* pior decepc* excelente* falh* imperdivel aborrecid* brilhante* recomend*',
  },
  nl: {
    story: 'verhaal* plot* scenario* script* vertell* dialo* wending* ontknoping',
    acting: 'acteer* acteur* actrice* vertolk* cast rol spel speelt',
    direction: 'regie* regisseu* filmmaker* geregisseerd*',
    image: 'beeld* camera* kader* licht kleur* visue* fotografie montage kostuum*',
    sound: 'muziek* geluid* soundtrack* componist* lied* stilte*',
    themes: 'thema* metafoor* allegor* politiek* maatschappij* satire* rouw identiteit moraal',
    verdict: 'meesterwerk* beste slechtste teleurstell* geslaagd* mislukt* aanrader* saai* briljant*',
  },
  pl: {
    story: 'fabul* scenariusz* histori* opowies* narracj* dialog* zwrot* zakonczeni* watek watk*',
    acting: 'aktor* gra graj* kreacj* rola role roli obsad* wciela*',
    direction: 'rezyser* rezyseri* inscenizacj* tworca tworc*',
    image: 'zdjeci* obraz* kamer* kadr* swiatl* kolor* barw* wizualn* montaz* kostium*',
    sound: 'muzyk* dzwiek* sciezk* kompozytor* piosenk* cisz*',
    themes: 'temat* metafor* alegori* polityczn* spoleczen* spoleczn* satyr* zalob* tozsamos* moraln*',
    verdict: 'arcydziel* najleps* najgorsz* rozczarow* udan* nieudan* polecam znakomit* nudn* warto',
  },
  cs: {
    story: 'pribeh* scenar* zapletk* vypraven* dialog* zvrat* rozuzlen*',
    acting: 'herec* herci here* hraje ztvarn* obsazen* role roli vykon*',
    direction: 'rezi* reziser* inscen* tvurc*',
    image: 'obraz* kamer* zaber* svetl* barv* barev* vizual* strih* kostym*',
    sound: 'hudb* hudeb* zvuk* soundtrack* skladatel* pisn* ticho',
    themes: 'tema temat* metafor* alegori* politick* spolecn* satir* smutek identit* moral*',
    verdict: 'mistrovsk* nejleps* nejhors* zklam* povede* nepoved* doporuc* skvel* nudn* prumern*',
  },
};

import type { Lexicon } from './lexicon.ts';

/**
 * Italian words by what they do in a reply. To add a class, name it by its meaning and grammar; to add words, write stems
 * (`cambi*`) that no other meaning shares. No accents, «'» for «’»; words in a row are joined by `_`.
 */
export const lexicon: Lexicon = {
  // Regret, fault, and their mockery or refusal
  sorry:
    'scusa scusaci scusami scusate scusateci scusatemi scusi scuse scusarci scusarmi scusiamo scuso dispiace dispiaciut* spiace ' +
    'mortificat* perdona perdonaci perdonami perdonate perdono rammaric* spiacent* desolat* mea_culpa pardon chiedo_venia ' +
    'chiediamo_scusa chiedo_scusa vi_chiediamo_scusa non_ho_scuse non_abbiamo_scuse non_ci_sono_scuse',
  fault:
    'colpa_mia colpa_nostra colpa_tutta toppat* cannat* sbagliat* sbagliamo abbiamo_sbagliato ho_sbagliato errore_nostro ' +
    'errore_mio nostro_errore mio_errore pasticci* casino_nostro figuraccia svista leggerezza combinato combinat* ' +
    'disastro dimenticat* scordat* mancanza fatto_male gestito_male andata_male responsabilita vergogn* imbarazz* ' +
    'non_doveva non_dovevamo non_dovevo avremmo_dovuto avrei_dovuto dovevamo potevamo tocca_a_noi ci_siamo_persi ' +
    'ci_e_sfuggit* mi_e_sfuggit* per_mano_nostra mi_sa_che bucat* ciccat* lisciat* svarion* abbaglio scivolone',
  notSorry:
    'scusa_ma scusi_ma scusate_ma scusa_eh scusi_tanto scusate_tanto scusa_tanto non_ci_scusiamo niente_scuse ' +
    'nessuna_scusa ci_dispiace_che_lei ci_dispiace_se spiace_che_si',
  // Having understood
  empathy:
    'capisco capiamo comprendo comprendiamo immagino immaginiamo ti_capisco vi_capiamo hai_ragione avete_ragione ha_ragione ' +
    'ragione_da_vendere ragionissima hai_tutte_le_ragioni giusto_essere giustamente comprensibile brutt* pessim* ' +
    'fastidio fastidios* rabbia arrabbi* arrabbiat* delus* delusione frustrant* frustrazione disagi* scocciat* seccat* ' +
    'che_rabbia che_peccato che_brutt* che_guaio che_sfortuna che_delusione lo_so_che so_che_e pazienza_che ' +
    'al_posto_tuo al_vostro_posto al_tuo_posto nei_tuoi_panni nei_vostri_panni anche_io_mi anche_noi_ci ' +
    'tre_volte_sono troppo_tempo inaccettabile non_e_bello non_e_giusto legittim* sacrosant* preoccupazion* paura spavent* ' +
    'dubbio_legittimo domanda_giusta osservazione_giusta critica_giusta punto_giusto e_vero e_verissimo vero_che condivid*',
  // What is done about it, by who does it
  doNow:
    'mandiamo mando spediamo spedisco rispediamo rispedisco rimandiamo rimando cambiamo cambio sostituiamo sostituisco ' +
    'rifacciamo rifaccio controlliamo controllo verifichiamo verifico guardiamo guardo sistemiamo sistemo risolviamo risolvo ' +
    'togliamo tolgo rimuoviamo rimuovo cancelliamo cancello aggiungiamo aggiungo correggiamo correggo ritiriamo ritiro ' +
    'riparo ripariamo passiamo passo giriamo giro inoltriamo inoltro segnaliamo segnalo chiamiamo chiamo avvisiamo avviso ' +
    'aggiorniamo aggiorno prepariamo preparo mettiamo metto stampiamo stampo portiamo porto facciamo_ripartire fermiamo ' +
    'fermo blocchiamo blocco analizziamo indaghiamo recuperiamo recupero rimborsiamo rimborso stacchiamo pensiamo ' +
    'provvediamo provvedo procediamo procedo interveniamo annulliamo annullo storniamo storno ripristiniamo riapriamo',
  doWill:
    'manderemo mandero spediremo spediro cambieremo cambiero sostituiremo sostituiro rifaremo rifaro controlleremo controllero ' +
    'verificheremo verifichero guarderemo guardero sistemeremo sistemero risolveremo risolvero toglieremo togliero ' +
    'rimuoveremo cancelleremo aggiungeremo aggiungero correggeremo correggero ritireremo ripareremo passeremo passero ' +
    'gireremo inoltreremo segnaleremo chiameremo chiamero avviseremo aggiorneremo prepareremo metteremo mettero stamperemo ' +
    'porteremo portero faremo faro fermeremo provvederemo provvedero procederemo interverremo rimborseremo terremo terro ' +
    'ne_parlo ne_parlero ne_parliamo ne_parleremo lo_dico lo_diremo lo_diro discuteremo valuteremo',
  doDone:
    'abbiamo_tolto ho_tolto abbiamo_rimosso abbiamo_corretto ho_corretto abbiamo_cambiato ho_cambiato abbiamo_avvisato ' +
    'ho_avvisato abbiamo_chiesto ho_chiesto abbiamo_segnalato ho_segnalato abbiamo_fermato abbiamo_ritirato ' +
    'abbiamo_rimborsato abbiamo_annullato abbiamo_rispedito ho_rispedito gia_partit* gia_tolt* gia_cancellat* gia_cambiat* ' +
    'gia_rimoss* gia_sistemat* gia_corrett* fatto_ripartire abbiamo_aperto ho_aperto abbiamo_aggiornato abbiamo_messo ho_messo ' +
    'abbiamo_sistemato ho_sistemato abbiamo_bloccato abbiamo_parlato ho_parlato ho_passato abbiamo_passato ho_girato tolta tolto rimossa',
  doIdiom:
    'ci_penso ci_pensiamo ci_pensa ce_ne_occupiamo me_ne_occupo se_ne_occupa ci_mettiamo_mano ci_metto_le_mani rimediamo rimedio ' +
    'rimedieremo ti_arriva vi_arriva arriva_un arriva_il parte_oggi parte_domani riparte viene_sostituit* viene_tolt* ' +
    'sara_sostituit* sara_rimoss* sara_corrett* verra_rimoss* verra_corrett* verra_sostituit* lo_prendiamo_noi a_carico_nostro ' +
    "spese_nostre a_nostre_spese da_oggi_in_poi d'_ora_in_poi non_succedera non_capitera cambiamo_scatola facciamo_in_modo " +
    'vado_a_vedere vado_a_controllare chiedo_a sento_il sentiamo_il',
  // When
  today:
    "oggi stasera stamattina stamani stanotte in_giornata pomeriggio subito adesso all'_istante tra_poco a_breve immediatamente",
  tomorrow: 'domani domattina dopodomani indomani',
  weekday: 'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  within:
    'entro tra_* fra_* in_* al_massimo non_oltre prima_di prima_che entro_fine entro_sera entro_domani in_settimana ' +
    "la_prossima_settimana settimana_prossima a_inizio_settimana ore minuti mezz'_ora mezzora giorni weekend mattinata",
  hours: 'siamo_aperti apriamo chiudiamo orari orario dalle alle aperti aperto chiusi chiuso tutti_i ogni',
  // Money back and gifts
  moneyBack:
    'rimbors* ridiamo_i_soldi rendiamo restituiamo restituiremo riaccredit* storn* indietro_i_soldi soldi_indietro ti_torna ' +
    'accreditiamo accredito bonifico',
  gift:
    'omaggio gratis gratuit* regal* buono sconto scontat* offriamo offro in_omaggio per_scusarci in_piu in_aggiunta tienil* ' +
    'tienitel* tenetel* la_seconda_e_gratis a_spese_nostre senza_spese mettiamo_dentro infiliamo voucher credito paghiamo_noi ' +
    'ci_metto_dentro caffe_pagato nuova_gratis',
  noGift:
    'non_rimborsiamo niente_rimborso nessun_rimborso non_facciamo_sconti niente_sconti non_e_rimborsabile non_si_rimborsa',
  // Private channels
  channel:
    'dm messenger privato direct mail email e-mail whatsapp wapp telefono cellulare messaggio posta pec numero chat inbox #mail ' +
    'casella linea sms',
  writeUs:
    'scrivici scrivimi scriveteci scriva scrivetemi scrivere contattaci contattateci contattami chiamaci chiamami chiamateci ' +
    'mandaci mandateci sentiamoci parliamone mandami telefonaci telefonami telefonateci passa passate vieni venite ci_sentiamo ' +
    'ti_scrivo ti_scriviamo vi_scriviamo ti_chiamo ti_chiamiamo vi_chiamiamo la_contatteremo ti_contattiamo ti_mandiamo_un ' +
    'ti_mando_un mi_trovi ci_trovi ci_trovate spostiamoci continuiamo in_separata_sede a_quattr_occhi a_voce di_persona',
  // Permission
  permission:
    "se_ti_va se_vi_va se_vuoi se_volete se_le_va se_preferisci se_preferite se_sei_d'_accordo se_siete_d'_accordo ti_va " +
    'vi_va le_va ti_andrebbe vi_andrebbe possiamo_scriverti possiamo_scrivervi posso_scriverti posso_chiamarti possiamo_chiamarti ' +
    'ti_dispiace_se ti_spiace_se va_bene_se ti_sta_bene vi_sta_bene ci_permetti ci_dai_il_permesso mi_dai_il_permesso posso_ ' +
    'a_te_la_scelta scegli_tu scegliete_voi decidi_tu come_preferisci come_preferite senza_impegno nessun_obbligo solo_se ' +
    'possiamo_usare possiamo_ricondividerla possiamo_condividerla posso_usare ti_scoccia se_ti_fa_piacere',
  // Asking for a detail
  askVerb:
    'mi_dici mi_dite ci_dici ci_dite ci_dice mi_mandi ci_mandi ci_mandate mi_mandate mandaci mandami mandatemi inviaci dicci ' +
    'dimmi diteci ditemi ci_servirebbe ci_serve mi_serve serve servono ci_servono ti_ricordi vi_ricordate ricordi hai_ancora ' +
    'avete_ancora ci_giri mi_giri ci_passi mi_passi potrebbe_indicarci puoi_dirci puoi_mandarci puoi_dirmi potete_dirci ' +
    'potresti_mandarci ci_fai_sapere fammi_sapere fateci_avere facci_avere lasciaci a_che_nome di_che qual_e quale quando_hai',
  askThing:
    'numero ordine scontrino foto fotografia indirizzo lotto taglia misura nome codice data scadenza etichetta modello colore ' +
    'fermata negozio quale_negozio ricevuta fattura giorno corriere tracciamento tracking confezione conferma mail_usata',
  // Thanks
  thanks:
    'grazie ringrazi* grz thanks grassie gracias riconoscent* grat* ti_siamo_debitor* apprezziamo apprezzo ci_fai_felici ' +
    'ci_hai_fatto_piacere che_bello_leggere un_abbraccio sei_un_tesoro mille_grazie',
  mockThanks: 'grazie_al grazie_lo_stesso grazie_tante grazie_eh grazie_arcavolo bella_grazie bel_ringraziamento',
  // Person to person
  selfVerb:
    'io sono_ ho_ vado faccio controllo guardo chiedo ti_rispondo rispondo scrivo ti_scrivo ti_chiamo penso credo so spero vedo ' +
    'metto mando passo porto tengo aspetto dico sento parlo leggo mi mio mia miei mie me',
  greet: 'ciao buongiorno buonasera salve ehi ehila cara caro carissim* gentile buondi ciaoo',
  brandSign: 'staff team redazione assistenza servizio_clienti cordiali_saluti distinti_saluti lo_staff il_team',
  // Inviting
  invite:
    'raccontaci raccontami raccontateci vieni_a venite_a ti_aspettiamo vi_aspettiamo ti_aspetto passa_a passate_a passaci facci_vedere ' +
    'fateci_vedere mandaci_una_foto fammi_sapere fateci_sapere dicci_la dicci_che che_ne_pensi che_ne_pensate cosa_ne_pens* ' +
    'come_la_vedi come_lo_fareste tu_che voi_che_ne consigli* suggeri* proponi proposta idee porta_chi porta_un vieni_con ' +
    'unisciti unitevi partecipa iscriviti ci_vediamo la_porta_e_aperta porte_aperte ti_invitiamo vi_invitiamo invito fatti_un_giro ' +
    'se_passi se_capiti quando_passi quando_vuoi a_trovarci a_vedere da_noi parliamone',
  // Proof
  proof:
    '#link certificat* etichetta scheda documento registro analisi test laboratorio bilancio verbale fattura foto video tracciabil* ' +
    'bollino marchio timbro punzone norma regolamento_ue fonte dati numeri tabella elenco statuto rapporto referto prova prove ' +
    "ricevuta bolla controlla_tu verifica verificare controllare_tu guarda_tu giudica_tu vedere_con c'_e_scritto sta_scritto pubblicat* " +
    'sul_sito nel_post link qui_sotto in_bacheca appes* mulino_aperto',
  // Explaining
  because:
    'perche siccome poiche dato_che visto_che infatti quindi percio cosi dipende significa vuol_dire serve_a ' +
    'per_questo per_via a_causa dovuto motivo ragione il_fatto_e succede_quando capita_quando',
  facts:
    '#price #number #time costa costano viene prezzo gradi litri grammi chilo metri centimetri minuti ore giorni euro si no certo ' +
    'purtroppo_no regge va_bene_in adatt* contiene fatto_con fatta_con fatti_con disponibil* esaurit* partiamo arriviamo ' +
    'passiamo siamo_in trovi trovate inizia comincia dura si_paga si_lava si_conserva si_usa forno lavastoviglie',
  // Defending, blaming, minimising, policy, mockery
  blame:
    'bastava avresti_dovuto dovevi_leggere doveva_leggere avessi_letto letto_la leggi leggere impara colpa_tua colpa_sua ' +
    'sicuro_di sicura_che lei_non tu_non voi_non forse_hai evidentemente come_gia come_sempre si_informi informati documentati ' +
    'nessuno_ti nessuno_vi obbliga_nessuno fattene_una falla_tu se_non_ti_piace se_non_le_va vai_altrove andate_altrove compra ' +
    'polemic* pretes* pretend* esager* leone_da_tastiera tastiera invidi* ridicol* assurd* inventat* bugie falsit* diffam* ' +
    'querel* avvocat* denunci* legal* lamentele lamentarsi lamentarti',
  minimise:
    'solo_una e_solo sono_solo in_fondo capita succede cose_che tragedia mica un_po_di non_muore dramma per_cosi_poco sara_mai niente_di_grave',
  policy:
    'da_regolamento come_da regolamento condizioni_di termini contratto da_listino non_e_previst* non_siamo_tenut* non_rispondiamo ' +
    'non_e_di_nostra non_dipende_da_noi responsabilita_del_corriere non_siamo_responsabili a_norma_di secondo_le politica_aziendale ' +
    'decorso entro_i_termini chiarament* specificat* scritto_chiar*',
  negation: 'non nessun nessuno niente mai neanche nemmeno',
};

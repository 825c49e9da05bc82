import type { Component } from './components.ts';

/**
 * Italian turns that words alone do not tell. To add one, write a pattern that is right nearly whenever it fires, linear,
 * with the flags `giu`; accents and both apostrophes are in the text as they were written.
 */
export const rules: Readonly<Record<Component, readonly RegExp[]>> = {
  acknowledge: [
    /\b(?:hai|avete|ha) (?:tutte le |ogni |pienamente |proprio |perfettamente )?ragion[ei]\w*/giu,
    /\b(?:capisco|capiamo|comprendo|comprendiamo|immagino|immaginiamo) (?:bene|benissimo|perfettamente|la|il|lo|che|come|quanto|quella)\b/giu,
    /\bche (?:brutt\p{L}+|rabbia|delusione|guaio|peccato|spavento|fastidio|tristezza|botta)\b/giu,
    /\b(?:domanda|dubbio|osservazione|critica|richiesta|preoccupazione)[^.!?]{0,12} (?:giust\p{L}|legittim\p{L}|sacrosant\p{L}|più che)\b/giu,
    /\b(?:al tuo posto|al vostro posto|nei tuoi panni|anch[’']io (?:mi )?sarei|saremmo anche noi)\b/giu,
  ],
  apologise: [
    /\b(?:ci|mi) (?:dispiace|spiace|rincresce)(?! (?:che (?:lei|tu|voi)|se))/giu,
    /\b(?:chiediamo|chiedo|porgiamo) (?:\p{L}+ )?scusa\b|\bscusaci\b|\bscusateci\b|\bscusami\b(?! ma)|\bci scusiamo\b(?! (?:un|per niente))|\bmi scuso\b/giu,
    /\b(?:errore|colpa|sbaglio|svista|pasticcio|figuraccia)[^.!?]{0,8} (?:nostr\p{L}|mi[oa])\b|\b(?:nostr\p{L}|mi[oa]) (?:errore|colpa|sbaglio|svista)\b/giu,
    /\babbiamo (?:sbagliato|toppato|cannato|fatto (?:un |una )?(?:casino|pasticcio|figuraccia|errore|disastro))|\bho (?:sbagliato|toppato|fatto (?:un |una )?(?:casino|pasticcio))/giu,
  ],
  explain: [
    /\b(?:perché|siccome|dato che|visto che|infatti|il motivo è|dipende da)\b/giu,
    /\b(?:costa|viene|vengono|costano) \p{N}+/giu,
  ],
  corrective: [
    /\b(?:te|ve|glie)l[oaie] (?:cambi|sostitu|rimand|rispedi|rif|mand|spedi|port|prepar|sistem|ripar|togli)\p{L}+/giu,
    /\b(?:ti|vi|le) (?:rimandiamo|rimando|rispediamo|rispedisco|mandiamo|spediamo|sostituiamo|cambiamo|rifacciamo|rifaccio|rimborsiamo|ridiamo)\b/giu,
    /\b(?:ci penso|ci pensiamo|ci pensa|ce ne occupiamo|me ne occupo|provvederemo|provvediamo|rimediamo|rimedio|rimedieremo)\b/giu,
    /\b(?:l|la|lo|le|li)[’' ]?(?:abbiamo|ho) (?:già |appena |subito )?(?:tolt|rimoss|cancellat|corrett|cambiat|sistemat|fermat|ritirat|avvisat)\p{L}/giu,
    /\b(?:abbiamo|ho) (?:già |appena |subito )?(?:tolto|rimosso|cancellato|corretto|cambiato|sistemato|fermato|ritirato|avvisato|segnalato|aperto|rispedito|rimborsato|chiesto|sentito)\b/giu,
  ],
  deadline: [
    /\bentro (?:e non oltre |le |la |il |l[’']|fine |stasera|oggi|domani|sera|un |una |due |tre |\p{N}+|luned|marted|mercoled|gioved|venerd|sabato|domenica|settimana|mezz|questa)/giu,
    /\b(?:tra|fra|in) (?:\p{N}+|un|una|due|tre|dieci|venti|mezz[’']) ?(?:ora|ore|minut\p{L}|giorn\p{L}|settiman\p{L})\b/giu,
    /\b(?:parte|arriva|riparte|spediamo|mandiamo|chiamo|chiamiamo|scrivo|scriviamo|rispondo|rispondiamo|controllo|controlliamo)[^.!?,]{0,30} (?:oggi|domani|domattina|stasera|stamattina|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|in giornata)\b/giu,
    /\b(?:oggi|domani|domattina|stasera|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì])(?: stesso| mattina| pomeriggio| sera)? (?:ti|vi|te|ve|la|lo|le|parte|arriva|riparte|spedi|mand|chiam|scriv|controll|guard|verific|sent|pass)\p{L}*/giu,
    /\bin giornata\b|\b(?:in|a) settimana prossima\b|\bprima di (?:sera|cena|pranzo|chiudere|stasera|domani|andare a casa)\b/giu,
  ],
  compensate: [
    /\b(?:ti|vi|le) (?:rimborsiamo|rimborso|ridiamo|rendiamo|restituiamo|regaliamo|regalo|offriamo|offro|riaccreditiamo|scontiamo)\b/giu,
    /\brimborso (?:complet|total|inter|immediat|pien)\p{L}+|\b(?:un|il) (?:buono|omaggio|codice sconto)\b|\bin omaggio\b|\bgratis\b|\ba (?:nostre spese|spese nostre)\b|\bpaghiamo noi\b|\bti tornano\b/giu,
    /\bsconto del\b|\b\p{N}+ ?% di sconto\b|\btien(?:i|ite|e)(?:tel|l)[oaie]\b/giu,
  ],
  goPrivate: [
    /\b(?:scriv|contatt|mand|chiam|telefon)\p{L}{1,5}(?:ci|mi|teci|temi)\b[^.!?]{0,40}(?:privat|dm\b|direct|mail|messagg|whatsapp|telefon|chat|@|\p{N}{3})/giu,
    /\b(?:in|via) (?:privato|dm|direct|chat|mail|whatsapp|posta privata)\b|\ba quattr[’']occhi\b|\bin separata sede\b/giu,
    /\b(?:ti|vi|la|le) (?:scriviamo|scrivo|chiamiamo|chiamo|contattiamo|contatto|contatteremo|scriverò|chiamerò|mando un messaggio|mandiamo un messaggio)\b/giu,
    /[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.\p{L}+/giu,
  ],
  askPermission: [
    /\b(?:se ti va|se vi va|se le va|se vuoi|se volete|se vuole|se preferisci|se preferite|se ti fa piacere|se sei d[’']accordo|se per te va bene|se ti va bene)\b/giu,
    /\b(?:ti|vi|le) (?:va|andrebbe|dispiace|spiace|scoccia|secca)[^.!?]{0,60}\?/giu,
    /\b(?:posso|possiamo|potremmo|potrei) (?:scriver|chiamar|contattar|usar|ricondivider|condivider|mandar|pubblicar|ripubblicar)\p{L}+[^.!?]*\?/giu,
    /\b(?:scegli tu|scegliete voi|decidi tu|decidete voi|come preferisci|come preferite|a te la scelta|senza impegno|nessun obbligo)\b/giu,
  ],
  askInfo: [
    /\b(?:mi|ci) (?:dici|dite|dice|mandi|mandate|manda|giri|girate|passi|passate|scrivi|scrivete|ricordi|confermi|confermate|indichi|lasci)\b[^.!?]*\?/giu,
    /\b(?:mandaci|mandami|mandateci|inviaci|dicci|dimmi|diteci|girami|giraci|lasciaci|scrivici|scrivimi|facci avere|ci serve|ci servono|mi serve|ci servirebbe)\b[^.!?]{0,40}(?:numero|ordine|scontrino|foto|indirizzo|lotto|nome|codice|data|etichetta|taglia|misura|ricevuta|mail)/giu,
    /\b(?:qual è|che|quale|a che) (?:numero|ordine|lotto|nome|giorno|fermata|negozio|modello|colore|data|codice)\b[^.!?]*\?/giu,
  ],
  thank: [
    /\bgrazie\b(?! (?:al|alla|ai|allo) )(?! (?:tante|lo stesso|eh))/giu,
    /\b(?:ti|vi|la) ringrazi\p{L}+/giu,
    /\bringraziamo\b/giu,
  ],
  personal: [
    /(?:^|[.!?…\n] *)(?:ciao|buongiorno|buonasera|cara|caro|gentile|ehi|salve),? (?!a tutt)\p{Lu}\p{Ll}+/gu,
    /[.!?…)\n] ?[-–—]? ?(?:Marta|Ivo|Samir|Giulia|Rosa|Mimmo|Carla|Vito|Amina|Beatrice|Gino|\p{Lu}\p{Ll}{2,9})[.!]? ?(?:❤️|🙂|😊)?$/gu,
    /\b(?:ti rispondo io|ci penso io|sono (?:Marta|Ivo|Samir|Giulia|Rosa|Mimmo|Carla|Amina|Beatrice|Gino)|io (?:sono|ho|non|mi|ti|la|lo|ci))\b/giu,
    /\b(?:controllo|verifico|guardo|vado|chiedo|mando|ti scrivo|ti chiamo|penso|credo|spero|ho visto|ho letto|ho parlato|ho chiesto|mi dispiace|mi spiace|mi scuso|lo so)\b/giu,
  ],
  invite: [
    /\b(?:vieni|venite|passa|passate|passaci) (?:a |in |da |pure |quando|quanno)/giu,
    /\b(?:ti|vi|la) aspett(?:iamo|o)\b/giu,
    /\b(?:raccontaci|raccontami|raccontateci|facci vedere|fateci vedere|fammi vedere|che ne (?:pensi|pensate|dici|dite)|cosa ne (?:pensi|pensate)|come la vedi|tu come|voi come)\b/giu,
    /\b(?:se passi|se capiti|se passate|quando passi|fatti un giro|fate un giro|fai un salto|fate un salto|la porta è aperta)\b/giu,
  ],
  evidence: [
    /https?:\/\/\S+|\bwww\.\S+|[\p{L}\p{N}-]+\.example(?:\/\S*)?/giu,
    /\b(?:certificat|scheda|etichetta|bilancio|registr|analisi|referto|verbale|tracciabil|documento|documenti|bolla|fattura|disciplinare)\p{L}*/giu,
    /\b(?:controlla|controllate|verifica|verificate|guarda|guardate|giudica) (?:tu|voi|pure|stesso|stessa|coi tuoi|con i tuoi)\b/giu,
    /\b(?:c[’']è scritto|sta scritto|lo trovi scritto|è tutto (?:scritto|pubblicato|online|sul sito))\b/giu,
  ],
  defend: [
    /\b(?:se (?:avessi|avesse|aveste) letto|bastava leggere|(?:basta|bastava) (?:leggere|chiedere|guardare)|dovevi leggere|legga bene|leggi bene|impar[ai] a)\b/giu,
    /\b(?:come da (?:regolamento|condizioni|contratto)|non siamo (?:responsabili|tenuti)|non è (?:colpa|responsabilità|compito) nostr\p{L}|decliniamo)\b/giu,
    /\b(?:è (?:solo|soltanto) (?:un|una)|per così poco|non (?:è|muore|è morto) (?:mica |nessuno|la fine)|che sarà mai)\b/giu,
    /\b(?:querel|avvocat|diffam|vie legali|adiremo|denunci)\p{L}*/giu,
    /\b(?:nessuno (?:ti|vi|la) obbliga|se non (?:ti|le|vi) (?:piace|va|sta bene)|vai altrove|andate altrove|falla tu|fattela da sol\p{L}|leon[ei] da tastiera)\b/giu,
  ],
};

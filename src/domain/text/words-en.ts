/** English word lists: see `words-it.ts` for how they are written and chosen. */

export const jargonEn =
  'utili*; leverag*; solutions; solution; world class; seamless*; in order to; hereby; herewith; stakeholder*; cutting edge; state of the art; best in class; industry leading; market leading; leading provider; leading; ' +
  'synerg*; paradigm*; holistic*; robust; scalable; turnkey; bespoke; innovative; innovation*; next level; game chang*; empower*; facilitat*; implement*; optimi*; streamlin*; deliverable*; ecosystem*; value added; added value; ' +
  'value proposition; core business; best practice*; going forward; moving forward; at this time; at this point in time; in the event that; in the event of; prior to; subsequent to; pursuant to; in accordance with; with regard to; with regards to; in regard to; ' +
  'with respect to; in respect of; regarding the; in relation to; as per; please be advised; be advised; kindly; we are pleased to; pleased to; is pleased to; is delighted to announce; pleased to announce; we regret to inform; regret to; any inconvenience; inconvenience caused; for the inconvenience; inconvenience; ' +
  'commence*; terminat*; endeavour*; endeavor*; ascertain; aforementioned; notwithstanding; henceforth; thereof; therein; due to the fact that; due to unforeseen circumstances; unforeseen circumstances; esteemed; valued customer*; valued patron*; patrons; ' +
  'excellence; passionate about; curated; elevat*; unlock*; unparalleled; mission critical; thought leader*; touch base; circle back; deep dive; actionable; impactful; end to end; customer centric; user centric; customer journey; 360 degree; one stop shop; premium quality; high quality; finest quality; ' +
  'premises; on the premises; enquiries should be; shall; undertake*; procure*; remuneration; in lieu of; the undersigned; at your earliest convenience; your earliest convenience; do not hesitate; it is communicated; customer experience; brand experience; engagement; offerings; offering; provision of; subject to; in compliance with; compliance; ensure that; operational; methodolog*; drive value; journey; clientele; be informed that; effective immediately; until further notice; ' +
  'disseminat*; enhanc*; expedit*; initiat*; remit; requisite; sourcing; footprint; synergies; heritage driven; transformative; disruptive; bandwidth; low hanging fruit; move the needle; rightsiz*';

export const superlativeEn =
  'amazing*; incredibl*; unmissable; awesome*; unbelievabl*; perfect; perfectly; so excited; super excited; beyond excited; excited; thrilled; stunning*; gorgeous*; fantastic*; fabulous*; wonderful*; magnificent*; spectacular*; phenomenal*; extraordinar*; sensational; ' +
  'breathtaking*; epic; insane*; insanely; mind blowing; jaw dropping; magical; magic; marvellous*; marvelous*; brilliant; superb*; sublime; ultimate; best; greatest; finest; unique; one of a kind; once in a lifetime; unforgettable; irresistibl*; unrivalled; unbeatable; unmatched; must see; ' +
  "the most beautiful; most beautiful; the most amazing; most amazing; most delicious; the most exciting; most incredible; exceptional*; outstanding; to die for; out of this world; like never before; can't wait; cannot wait; obsessed; wow; omg; yay; super; divine; heavenly; dreamy; delightful; exquisite; exciting; hottest; cutest; legendary; revolutionary; life changing";

export const notSuperlativeEn =
  'best wishes; best before; best regards; all the best; best kept; at best; best if; best served; best to; best man; super market; best by; best used';

/** Verbs in their plain form: who is asked to do what. Regular ones make their other forms
 * from these. A «+» marks those that open a sentence as something else too: nouns («work»), adjectives («dry»). */
export const verbsEn =
  'accept add admit adopt agree allow announce answer+ apologise apologize apply argue arrange arrive ask assume ' +
  'attempt attend attract avoid award+ back+ bake balance bear beat become+ beg begin believe belong bend bet blame ' +
  'bless boil book borrow break breathe bring browse brush+ build burn buy call cancel care+ carry catch celebrate ' +
  'challenge+ change+ charge+ chase chat+ check cheer chip choose chop claim clean+ click climb close+ collect ' +
  'combine come comment+ commit compare complain confirm connect consider contact continue convince cook copy+ ' +
  'correct cost+ count cover+ crack+ crash create cross+ curse cut+ cycle dance+ dare deal+ decide delay+ deliver ' +
  'demand describe deserve design+ destroy develop dig dip disagree disappear discover discuss display+ do donate ' +
  'doubt download drag drain draw dream+ dress+ drink drive drizzle drop+ dry+ dust+ eat email+ empty+ encourage ' +
  'enjoy ensure enter estimate exchange exist expect+ explain explore extend face+ fail fear feed feel+ fetch fill ' +
  'finance find finish fire+ fit+ fix fly fold+ follow forget forgive forward+ freeze fry fund+ gain gather get ' +
  'give glaze+ glue go grab greet grind grow guarantee guess+ guide+ handle+ hang happen+ hate heal hear+ heat ' +
  'help+ hesitate hide hold+ hope+ host+ hurry ignore imagine improve include increase inform insist inspect ' +
  'install introduce invent invite join jot jump keep knead knit know+ label+ laugh+ lead learn leave lend let ' +
  'lift+ like+ limit list+ listen live+ load+ lock look+ lose love+ make manage mark+ mean+ measure+ meet melt mend ' +
  'mention+ message+ mill+ mind miss+ mix+ mount move+ mute need+ nod nominate note+ notice+ object+ oblige obtain ' +
  'occur offer+ open+ order+ organise organize overlook owe own pack+ paint+ park+ pass+ patch+ pause+ pay+ pedal ' +
  'peel phone+ photograph+ pick+ place+ plan+ plant+ play+ point+ polish+ pop+ pose possess post+ pot pour+ ' +
  'practice+ practise prefer preheat prepare preserve press+ pretend prevent print+ promise+ prove provide publish ' +
  'pull pump+ punish pursue push+ put quote+ race+ raise+ reach+ react read realise receive recognise recognize ' +
  'recommend recycle reduce refund refuse register regret relax rely remain remember remind remove rename rent ' +
  'repair+ repay repeat replace reply report+ request+ rescue reserve respect rest+ return+ reuse reward ride ring+ ' +
  'rinse risk+ roast roll rub+ run+ sail save say scan+ scrape scream scroll+ seal search+ season+ see+ seem select ' +
  'sell send serve set+ settle sew shape+ share+ shift+ ship+ shout show+ sift sign+ simmer sit sketch skip+ sleep+ ' +
  'slice+ slow+ smell+ smile+ soak solve sort+ sound+ sow speak spend spin+ spoon spot+ spread+ sprinkle squeeze ' +
  'stack+ stain stamp stand+ stare start+ starve stay steal stick+ stir stitch stop+ store+ stretch+ strip struggle ' +
  'study+ subscribe succeed suffer suggest suit sulk supply support+ surprise surround suspect swap+ swear sweep+ ' +
  'swing+ swipe tag+ take talk+ taste+ teach tell test+ thank+ think throw+ tidy tie toast+ toss+ touch+ tow trade+ ' +
  'train+ translate travel+ treat+ trim trip+ trust+ try+ tune turn+ twist type+ understand+ unwrap update+ use+ ' +
  'vanish varnish visit+ volunteer+ vote+ wait+ wake walk+ wander want+ warm+ wash+ waste+ watch+ wear weave weigh ' +
  'welcome+ whisk whisper whistle win+ wipe wish+ witness wonder+ work+ worry+ wrap+ write';

/** Irregular forms: past, then participle, of what is written before the colon. */
export const irregularEn =
  'be:was/been beat:beat/beaten become:became/become begin:began/begun bend:bent/bent break:broke/broken bring:brought/brought build:built/built burn:burnt/burnt buy:bought/bought catch:caught/caught choose:chose/chosen come:came/come cost:cost/cost cut:cut/cut deal:dealt/dealt do:did/done draw:drew/drawn drink:drank/drunk drive:drove/driven eat:ate/eaten ' +
  'feed:fed/fed feel:felt/felt find:found/found fly:flew/flown forget:forgot/forgotten forgive:forgave/forgiven get:got/got give:gave/given go:went/gone grind:ground/ground grow:grew/grown hang:hung/hung have:had/had hear:heard/heard hide:hid/hidden hold:held/held keep:kept/kept know:knew/known lead:led/led learn:learnt/learnt leave:left/left lend:lent/lent ' +
  'lose:lost/lost make:made/made mean:meant/meant meet:met/met pay:paid/paid put:put/put read:read/read swear:swore/sworn weave:wove/woven freeze:froze/frozen dig:dug/dug bet:bet/bet stick:stuck/stuck ride:rode/ridden ring:rang/rung run:ran/run say:said/said see:saw/seen sell:sold/sold send:sent/sent set:set/set show:showed/shown sit:sat/sat sleep:slept/slept sow:sowed/sown speak:spoke/spoken spend:spent/spent spin:spun/spun spread:spread/spread stand:stood/stood ' +
  'steal:stole/stolen stick:stuck/stuck sweep:swept/swept swing:swung/swung take:took/taken teach:taught/taught tell:told/told think:thought/thought throw:threw/thrown understand:understood/understood wake:woke/woken wear:wore/worn win:won/won write:wrote/written bear:bore/born fall:fell/fallen rise:rose/risen shut:shut/shut lay:laid/laid lie:lay/lain hit:hit/hit hurt:hurt/hurt let:let/let';

export const customersEn =
  'customer customers reader readers visitor visitors guest guests client clients student students someone somebody anyone anybody shopper shoppers subscriber subscribers';

/** People who are customers when nobody in particular: «a lady». */
export const passersEn =
  'lady woman man boy girl child kid couple family friend chef teacher mother father grandmother grandfather neighbour neighbor baker gentleman mum dad gran commuter tourist teenager cyclist nurse doctor sailor pensioner bride runner gardener cook driver student neighbours friends women men bakers tourists';

export const houseEn =
  'team cooperative association staff apprentice president board decorator founder mechanic crew firm management members farmers owner potter';

/** What a sentence may open with that does nothing by will. */
export const substancesEn =
  'clay manganese bread flour glaze water pasta rain dough wheat soup salt sugar honey paper cardboard tea coffee steel wood glass wool cotton silk copper iron cobalt kiln smoke dust snow ice milk butter cheese oil wine beer garlic sourdough yeast rye spelt corn barley oats rice bean leather thread ink weather spring summer autumn winter traffic delivery postage shipping entry admission parking registration money patience time work life everything';

export const notNamesEn =
  'best love warm kind the a an this that these those i we you he she it they my our your his her its their who what when where why how which if as at in on by for from to of with and or but so yet then now today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
  'yes no not never always every each all some any most many much few two three four five six seven eight nine ten here there please thanks thank hello hi hey dear good great nothing everything something someone everyone anyone nobody once after before because while until since also still just only even maybe perhaps one both another other more less first last next';

export const monthsEn =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec';
export const weekdaysEn =
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue wed thu fri sat sun';
export const numbersEn =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand';

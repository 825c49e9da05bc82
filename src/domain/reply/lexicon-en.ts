import type { Lexicon } from './lexicon.ts';

/**
 * Words of English replies by what they mean to the coach. Verbs stand in families by what is done with them (`send`,
 * `fix`, `check` …), each in three lines: `send` (send), `sendIng` (sending, sendin), `sendEd` (sent). To add a word, put
 * it in the line of its class, folded as tokens are (small letters, no accents, «'» for «’»); `mend*` is every word that
 * begins so, `on_its_way` three words in a row. To add a class, give it a name of its own by meaning and grammar: training
 * finds what it speaks for.
 */
export const lexicon: Lexicon = {
  send:
    'bring bung carry chuck convey courier cycle deliver despatch dispatch drive drop fetch fling forward hand ' +
    'lob mail pedal pop post repost resend ride run send ship sling transfer transmit transport walk',
  sendIng:
    'bringin* bungin* carryin* chuckin* conveyin* courierin* cyclin* deliverin* despatchin* dispatchin* drivin* ' +
    'droppin* fetchin* flingin* forwardin* handin* lobin* mailin* pedallin* poppin* postin* repostin* resendin* ' +
    'ridin* runnin* sendin* shippin* slingin* transferin* transmitin* transportin* walkin*',
  sendEd:
    'brought bunged carried chucked conveyed couriered cycled delivered despatched dispatched driven dropped ' +
    'drove fetched flung forwarded handed lobed mailed pedalled popped posted ran reposted resent ridden rode ' +
    'sent shipped slung transfered transmited transported walked',
  fix:
    'address adjust align amend change clean clear correct enlarge exchange fix glue improve insert install ' +
    'label mend move patch print rebook rebuild recalibrate recast rectify recut redesign redo refire reglaze ' +
    'rehang reissue relabel remake remedy reopen reorder repack repaint repair replace reprint reroute reset ' +
    'resolve restore retrain revise reword rework rewrite sand sew sharpen shift solve sort swap swop tidy ' +
    'tighten tweak unblock update widen',
  fixIng:
    'addressin* adjustin* alignin* amendin* changin* cleanin* clearin* correctin* enlargin* exchangin* fixin* ' +
    'gluin* improvin* insertin* installin* labellin* mendin* movin* patchin* printin* rebookin* rebuildin* ' +
    'recalibratin* recastin* rectifyin* recutin* redesignin* redoin* refirin* reglazin* rehangin* reissuin* ' +
    'relabelin* remakin* remedyin* reopenin* reorderin* repackin* repaintin* repairin* replacin* reprintin* ' +
    'reroutin* resetin* resolvin* restorin* retrainin* revisin* rewordin* reworkin* rewritin* sandin* sewin* ' +
    'sharpenin* shiftin* solvin* sortin* swappin* swopin* tidyin* tightenin* tweakin* unblockin* updatin* ' +
    'widenin*',
  fixEd:
    'addressed adjusted aligned amended changed cleaned cleared corrected enlarged exchanged fixed glued ' +
    'improved inserted installed labelled mended moved patched printed rebooked rebuilded recalibrated recasted ' +
    'rectified recuted redesigned redid redone refired reglazed rehanged reissued relabeled remade remedied ' +
    'reopened reordered repacked repainted repaired replaced reprinted rerouted reseted resolved restored ' +
    'retrained revised reworded reworked rewritten rewrote sanded sewed sharpened shifted solved sorted swapped ' +
    'swoped tidied tightened tweaked unblocked updated widened',
  remove:
    'axe ban bar bin block cancel close delete destroy discard discontinue ditch dump end erase halt hide ' +
    'isolate pause pull quarantine recall remove retract revoke scrap shred stop strike suspend unpublish ' +
    'unsubscribe wipe withdraw yank',
  removeIng:
    'axin* bannin* barrin* binnin* blockin* cancellin* closin* deletin* destroyin* discardin* discontinuin* ' +
    'ditchin* dumpin* endin* erasin* haltin* hidin* isolatin* pausin* pullin* quarantinin* recallin* removin* ' +
    'retractin* revokin* scrappin* shredin* stoppin* strikin* suspendin* unpublishin* unsubscribin* wipin* ' +
    'withdrawin* yankin*',
  removeEd:
    'axed banned barred binned blocked cancelled closed deleted destroyed discarded discontinued ditched dumped ' +
    'ended erased halted hid hidden isolated paused pulled quarantined recalled removed retracted revoked ' +
    'scrapped shreded stopped struck suspended unpublished unsubscribed wiped withdrawn withdrew yanked',
  takeDown: 'take_away',
  takeDownEd: 'taken_down taken_off turned_off',
  check:
    'analyse analyze assess audit chase check cross-check double-check examine find_out follow_up ' +
    'get_to_the_bottom go_through inspect investigate look_at look_into look_up measure monitor probe recheck ' +
    'recount research retest review test trace verify weigh',
  checkIng:
    'analysin* analyzin* assessin* auditin* chasin* checkin* cross-checkin* double-checkin* examinin* ' +
    'goin*_through inspectin* investigatin* lookin*_at lookin*_into measurin* monitorin* probin* recheckin* ' +
    'recountin* researchin* retestin* reviewin* testin* tracin* verifyin* weighin*',
  checkEd:
    'analysed analyzed assessed audited chased checked cross-checked double-checked examined inspected ' +
    'investigated looked_at measured monitored probed rechecked recounted researched retested reviewed tested ' +
    'traced verified weighed',
  tell:
    'alert announce ask brief bring_up consult discuss escalate flag inform instruct mention notify pass ' +
    'propose publish raise refer remind report share speak take_up talk teach tell train warn',
  tellIng:
    'alertin* announcin* askin* briefin* consultin* discussin* escalatin* flagin* informin* instructin* ' +
    'mentionin* notifyin* passin* proposin* publishin* raisin* referrin* remindin* reportin* sharin* speakin* ' +
    'talkin* teachin* tellin* trainin* warnin*',
  tellEd:
    'alerted announced asked briefed brought_up consulted discussed escalated flaged informed instructed ' +
    'mentioned notified passed proposed published raised referred reminded reported shared spoke spoken talked ' +
    'taught told trained warned',
  pay: 'compensate cover credit pay refund reimburse repay return settle waive',
  payIng: 'compensatin* coverin* creditin* payin* refundin* reimbursin* repayin* returnin* settlin* waivin*',
  payEd: 'compensated covered credited paid refunded reimbursed repaid returned sent_back settled waived',
  give: 'add donate gift give include offer pop_in slip treat tuck',
  giveIng: 'addin* donatin* giftin* givin* includin* offerin* slippin* treatin* tuckin*',
  giveEd: 'added donated gave gifted given included offered slipped threw_in treated tucked',
  prepare:
    'allocate appoint arrange assign bag bake begin book box finish fire grind handle hire hold keep load make ' +
    'order organise organize pack prepare prioritise prioritize process put_by queue reserve schedule set_aside ' +
    'start tackle wrap',
  prepareIng:
    'allocatin* appointin* arrangin* assignin* baggin* bakin* beginin* bookin* boxin* finishin* firin* grindin* ' +
    'handlin* hirin* holdin* keepin* loadin* makin* orderin* organisin* organizin* packin* preparin* ' +
    'prioritisin* prioritizin* processin* queuin* reservin* schedulin* startin* tacklin* wrappin*',
  prepareEd:
    'allocated appointed arranged assigned bagged baked began begun booked boxed dealt_with finished fired ' +
    'ground handled held hired kept loaded made ordered organised organized packed prepared prioritised ' +
    'prioritized processed queued reserved scheduled started tackled wrapped',
  contact: 'buzz call contact dm e-mail email message msg phone ping reach ring telephone text whatsapp write',
  contactIng:
    'buzzin* callin* contactin* dmin* e-mailin* emailin* messagin* msgin* phonin* pingin* reachin* ringin* ' +
    'telephonin* textin* whatsappin* writin*',
  contactEd:
    'buzzed called contacted dmed e-mailed emailed messaged msged phoned pinged rang reached rung telephoned ' +
    'texted whatsapped written wrote',
  collect: 'collect come_over come_round pick_up',
  collectIng: 'collectin*',
  collectEd: 'collected',
  put: 'bring do get let put see set take turn',
  putIng: 'bringin* doin* gettin* lettin* puttin* seein* settin* takin* turnin*',
  putEd: 'bringed did done got gotten letted putted seed setted taken took turned',
  happen:
    'assume bend blow bounce break burst chip choke confuse copy crack crash die dry duplicate enter expire ' +
    'fail fall forget freeze glitch jam leak leave lose melt miscount mislabel mislay misplace misprint misread ' +
    'miss mix overbook overlook oversell paste press run_out shrink slip snap spill split stall stick swell ' +
    'swipe tear tick trip type warp',
  happenIng:
    'assumin* bendin* blowin* bouncin* breakin* burstin* chippin* chokin* confusin* copyin* crackin* crashin* ' +
    'dryin* duplicatin* dyin* enterin* expirin* failin* fallin* forgetin* freezin* glitchin* jammin* leakin* ' +
    'leavin* losin* meltin* miscountin* mislabelin* mislayin* misplacin* misprintin* misreadin* missin* mixin* ' +
    'overbookin* overlookin* oversellin* pastin* pressin* shrinkin* slippin* snappin* spillin* splittin* ' +
    'stallin* stickin* swellin* swipin* tearin* tickin* trippin* typin* warpin*',
  happenEd:
    'assumed bent blew blown bounced broke broken bursted chipped choked confused copied cracked crashed died ' +
    'dried duplicated entered expired failed fallen fell forgot forgotten froze frozen glitched jammed leaked ' +
    'left lost melted miscounted mislabeled mislaid misplaced misprinted misreaded missed mixed overbooked ' +
    'overlooked oversold pasted pressed shrank shrunk slipped snapped spilled splitted stalled stuck swelled ' +
    'swiped swollen ticked tore torn tripped typed warped',
  sorry:
    'apolog* ashamed contrite cring* devastated embarrass* feel_awful feel_bad feel_dreadful feel_sick ' +
    'feel_terrible forgive* grovel* gutted hands_up hang_our_head* hold_our_hands humbl* mortified my_bad ' +
    'our_bad pardon red-faced regret* remorse* sackcloth scarlet_for shame_of shame_on_us sick_about sick_over ' +
    'sori sorry soz sozz sry wish_we_had wretched',
  sorryYou:
    'any_inconvenience no_apolog* not_apolog* not_sorry regret_that_you sorry_but sorry_did sorry_if sorry_not ' +
    'sorry_to_disappoint sorry_to_hear sorry_to_see sorry_who sorry_you_feel',
  fault:
    'accept_responsib* acknowledges_that an_omission bad_at_that bad_form balls-up ballsed below_its_own ' +
    'blame_ourselves blew_it blunder* boob* botch* broke_our_word buggered bungl* careless* clanger clumsy ' +
    'cock-up cocked cockup cowardly culprit daft_of_us daft_un down_to_us dozy dropped_the_ball eejits ' +
    'failed_you failings fault_is_ours fault_was_mine fecked fell_below fluffed flunked fumbled goofed guilty ' +
    'hanging_our_head* howler i_broke i_lost idiots indefensible inexcusabl* it_was_me jail lapse ' +
    'left_you_hang* left_you_without let_u_down let_ye_down let_you_down messed mishandled mismanaged muck* ' +
    'muppets my_doing my_fault never_have_happened no_business_send* no_defence no_excuse* no_handsome ' +
    'not_good_enough not_our_best not_our_finest numpties on_me on_our_part on_us oops oopsie ' +
    'ought_to_have_caught our_bag_says our_doing our_door our_end our_error our_failing our_failure our_fault ' +
    'our_omission our_oversight our_shame our_slip out_of_order_from plonkers poor_show r_bad recognises_as ' +
    "rude_of_us screwed shabby_of_us shoddy shortcoming* should_never_have shouldn't_have_happened slackness " +
    "slapdash slipup sloppy so_bad_at stuffed take_responsib* that's_us thats_us thoughtless* unforgiv* us_ye " +
    'want_shootin* we_broke we_dropped we_failed we_forgot we_left_you we_missed we_owe_you we_owed_you we_own ' +
    'we_packed we_rushed we_were_wrong whoops whoopsie workshop_regrets wrong_item wrong_of_us',
  should:
    "could've could_have coulda couldve ought_to should've should_be should_have should_not_have should_of " +
    "shoulda shouldn't_have shouldve would_have",
  rightYou:
    "agreed any_parent anybody_would anyone's_patience arent_wrong can_imagine can_only_imagine cant_blame " +
    'conceded condol* criticism_stands dead_right deserves_better deserves_hard empath* entitled every_reason ' +
    'every_right fair_call fair_cop fair_enough fair_hit fair_point fair_thing_to feel_your_pain get_that ' +
    "gets_it good_instinct good_point granted great_question hear_you heard_you i'd_be i'd_feel i'd_have " +
    'i_know_how i_understand id_be id_have justified legit legitimate makes_complete_sense never_thought_of_it ' +
    'no_wonder not_being_dramatic not_silly not_wrong our_thoughts point_stands quite_right real_question ' +
    'reasonable_to right_question right_to_ask right_to_be right_to_raise see_how see_why something_in_it ' +
    'spot_on sympath* thinking_of_you thought_of_it_like_that thoughts_are_with touche u_have_a_point u_r_right ' +
    "understand_how understandabl* ur_right valid warranted we'd_be we'd_have we_get_it we_hear we_know_it " +
    "we_see_you we_understand we_would_be within_yer_right* you'd_be_quite you're_dead you're_quite " +
    "you're_right you're_so you've_a_right you've_every you_are_right you_deserve* you_did_everything " +
    'you_did_right you_have_every you_raise you_were_right your_anger your_concern* your_criticism ' +
    'your_frustration your_loss your_patience your_point',
  badFor:
    'a_pain abandoned ah_lads alarmed alarming anger angry annoy* awful bad_luck baffling bereavement ' +
    'borne_the_loss bugger bummer cheated comical confused confusing cross cruel crushed crushing demoralis* ' +
    'disappoint* disgrace disgraceful disgusting disheartening dismal dispiriting distress* dread dreadful ' +
    'exasperat* flattened fobbed fright frighten* frustrat* fuming furious great_look grieving grim gutt* ' +
    'hard_for hassle headache heartbreak* heartbroken helpless horrible horrid humiliat* hurt hurtful hurts ' +
    'ignored infuriat* insult insulting let_down livid lousy maddening mess minefield miserable mourning nasty ' +
    'nightmare no_joke no_pleasure no_small_thing no_way_to not_on nuisance ordeal painful panic panicked pest ' +
    'pits poor_mum poor_thing raging revolting robbed rotten rubbish ruined sad saddened sadness scared scary ' +
    'seething shame shocker shocking short-changed sick_of_it sickening silly_to_mind small_thing_to sorrow ' +
    'spoil spoiled spoilt sting stings stranded stress stressful stung tough turned_my_stomach unacceptable ' +
    'unfair unjust unnerving unsettling upset* wasted worri* worry* you_poor your_heart your_poor',
  youHad:
    "all_that_way and_you_with anyone_who for_nothing four_times in_the_rain it_must must've must_be must_feel " +
    'must_have musta mustve no_customer no_one_should no_one_wants nobody_likes nobody_should nobody_wants ' +
    "once_is standing_there stood_there third_time three_times three_weeks u_had waiting when_you've whoever " +
    "with_guests you'd you've_been you_asked you_bought you_came you_gave you_got you_had you_have_been " +
    'you_must you_needed you_paid you_planned you_stood you_trusted you_wanted you_were you_woke youd',
  praiseYou:
    'beautiful blush* bravo brilliant chuffed congrat* crying good_on_you gorgeous hats_off hero kudos legend ' +
    'moved proud star tears thrilled touched welling what_a_lovely wonderful',
  willI: "i'd_like_to i'll i'm i_am i_can i_could i_promise i_shall i_will il ill im imma lemme let_me me_and",
  willWe:
    "let_us us'll us_will usll we'd_gladly we'd_like_to we'll we're we_are we_can we_could we_shall we_will " +
    'we_would_gladly',
  willThey:
    "are_to_be he'll he_will is_to_be it'll it_will itll shall_be she'll she_will that'll thatll they'll theyll " +
    "to_be_sent ul ull who'll wholl will_be will_come will_find will_get will_have ye'll yell you'll you_will " +
    'youll',
  haveI: "i've i_asked i_did i_have i_just i_put i_rang i_sent i_told i_took i_went ive",
  haveWe: "us've usve we've we_already we_did we_have we_just we_pulled we_put we_sent we_spoke we_took weve",
  passive:
    'are_gone are_off are_on been being has_now have_now is_back is_gone is_now is_off is_on is_out now_has was ' +
    'were',
  doIdiom:
    'a_new a_word_with action_will another_one another_pot are_coming at_your_door back_on_the back_on_your ' +
    'been_told bring_it_to consider_your dedicated_team do_better done fixed fresh from_now_on from_today ' +
    'get_u_a go_out goes_out going_forward gone have_a_word headed_your hunting in_hand in_plain_words ' +
    'in_the_kiln in_the_oven in_the_post in_the_van in_your_hands instead internal_review is_coming keep_him ' +
    'kept_aside leaves look_into looking_into make_it_right measures new_one new_rule new_sign no_longer on_it ' +
    'on_its_way on_the_bike on_the_list on_the_lorry on_the_van on_the_way on_their_way put_it_right ' +
    'relevant_department repacking replacement replacements see_to_it shall_be_kept sort_it sorted take_it_up ' +
    'thorough* to_your_door to_your_own_door top_of_the_waiting turning_the_place under_way underway ' +
    'upside_down utmost will_be_looking will_say with_your_name words_with working_now your_request',
  today:
    '2day 2night 2nite after_tea arvo asap at_once back_from_lunch before_the_day before_we_open by_dinner* ' +
    "by_lunch* close_of_play evening's_post forthwith immediately in_a_bit lunchtime momentarily my_break " +
    'my_shift now presently right_away rn same_day same_evening same_night shortly soon straightaway ' +
    'the_day_is_out the_minute the_moment this_afternoon this_evening this_minute this_morning this_very today ' +
    "today's todays tonight tonight's tonights tonite",
  tomorrow:
    "2moro 2morrow 2moz 2mrw first_thing in_the_morning morrow overnight th'morrow thmorrow tmoro tmrw tmw " +
    "tommorow tommorrow tomo tomoro tomorra tomorrow tomorrow's tomorrows tomoz",
  weekday:
    "fri friday friday's fridays mon monday monday's mondays sat saturday saturday's saturdays sun sunday " +
    "sunday's sundays thu thur thurs thursday thursday's thursdays tue tues tuesday tuesday's tuesdays wed " +
    "wednesday wednesday's wednesdays weds weekend",
  month:
    'apr april aug august autumn christmas dec december easter feb february jan january jul july jun june mar ' +
    'march may nov november oct october sept september spring summer winter',
  ordinal:
    '#number_march 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 1st 20th 21st 22nd 23rd 24th 25th 26th ' +
    '27th 28th 29th 2nd 30th 31st 3rd 4th 5th 6th 7th 8th 9th nd rd st th the_#number',
  byTime:
    'as_of at_#number at_#time at_eight at_five at_four at_half at_nine at_noon at_seven at_six at_three b4 ' +
    'before between_#time between_nine by_* due end_of_the end_of_this from_next from_tuesday give_me give_us ' +
    'in_#number in_advance in_an in_half in_ten in_the_next in_three inside_of latest next_thursday ' +
    'next_tuesday next_week no_later on_friday on_monday on_thursday on_tuesday on_wednesday starting ' +
    'the_end_of this_thursday this_tuesday this_wednesday this_week till_then until_then wi_you with_you_on ' +
    'within',
  span:
    'century day days fortnight hour hours hr hrs min minit mins minute minutes month months season second ' +
    'seconds secs week weeks wk wks working_day* year years',
  clock:
    "#time a.m afternoon am breakfast dinnertime evening half_six midday midnight morning night noon o'clock " +
    'p.m pm teatime',
  opening:
    'all_year bank_holiday* closed closes daily each_month every_day every_sunday first_sunday hours open ' +
    'opening opens second_sunday till until weekdays',
  money:
    'amount back_on_the_card back_on_your bill carriage cash chargeback credit credited deposit eur euro euros ' +
    'every_cent every_penny fare fee full_price in_full in_your_account money on_your_card out_the_till pay_for ' +
    'payment pence postage pounds quid refund refunded refunding refunds reimburs* sum taxi the_difference ' +
    'the_lot',
  moneyBack:
    '#price_back #price_off been_refunded credit_you credit_your credited_to euro_back euros_back full_refund ' +
    'get_ur get_yer goes_back going_back gone_back i_refund is_refunded knock_off knocked_off money_back ' +
    'off_your_next on_your_card paid_back pay_back percent_off quid_back quid_bk refund_for refund_has ' +
    'refund_is refund_it refund_the refund_you refunded_you refunding reimburs* reversed send_back sends_back ' +
    "sent_back waive waived waiving we_refund went_back will_be_refunded your_forty your_money's_back",
  gift:
    '#number_off a_bag_of a_box_of a_jar a_loaf another_one are_yours bonus bouquet by_way_of_amends choccies ' +
    "chocolates complimentary compliments discount discounted don't_owe don't_pay eat_the_cost extra fare's_on " +
    'for_nothing for_nowt free freebie fresh_kit gift gifted goodies goody gratis guests_of half-price half_off ' +
    "half_price hamper hers_to_keep his_to_keep is_yours it it's_yours keep_all keep_that keep_the keep_them " +
    "keep_your knock_half like_you_to_have lil_something met_by_us new_one next_one's no_charge no_cost " +
    'not_pay_a_penny nothing_to_pay on_me on_our_account on_the_house on_the_mill on_the_miller on_us our_guest ' +
    'our_guests ours_to_you owe_us_nothing owe_you_a penny_for petrol_on_top petrols_on present presents put_by ' +
    "set_aside slice sweetener token treat treats tuck* voucher we'll_cover we'll_eat we'll_pay we_pay " +
    'with_your_name without_charge yours_for yours_till',
  noGift:
    "decline_the_request don't_do_discounts feel_free free_from free_of free_to gluten-free lead-free " +
    'no_discount no_freebies no_refund* non-refundable nonrefundable not_refund* refunds_over step-free ' +
    'sugar-free',
  channel:
    '#mail 0100 0111 0971 by_letter chat dm dms e-mail e-mails email emails extension hotline in_writing inbox ' +
    'just_you_and_me landline line mail message messages messenger mobile msg number off_here one-to-one phone ' +
    'phones pm pms private privately registered_post telephone text ticket wattsapp whatsap whatsapp',
  phoneNo: '#number_#number_#number 000 0100 0111 0971 direct_line line_is mobile_is number_is on_#number',
  writeUs:
    'addressed_to ask_for away_from_all be_in_touch by_post call_me call_round call_us call_you chuck_us ' +
    'come_and_see_me come_into_the contact_our contact_us correspondence cup_of_tea dm_me dm_us dm_you drop_me ' +
    'drop_us email_us face-to-face face_to_face flick_me flick_us for_a_chat giv give_marta give_our give_us_a ' +
    "gizza have_it_out hmu home_address hop_on i'll_write in_person inbox_for inbox_us let_me_telephone mail_us " +
    'me_a_ring message_me message_us message_you msg_us msg_you not_here off_here offline over_a_glass ' +
    'pass_ur_number phone_you pop_us proper_chat reach_me reach_out refer_to_our registered_office ring_me ' +
    "ring_the_bell_at ring_u ring_us ring_ye ring_you she'd_ring shoot_us slide_into slide_the speak_to " +
    'speak_with talk_it_over talk_it_through talk_to_she telephone_her telephone_you text_u to_our_registered ' +
    'us_a_bell us_a_shout video_call whatsapp_me write_back write_in write_to write_us',
  publicHere: 'here in_front_of in_public on_this_page publicly',
  permission:
    'can_i_call can_we_repost can_we_ring can_we_share cn_we cool_if could_i_send could_we_ask could_we_bring ' +
    "could_we_perhaps could_we_read could_we_use do_say_if don't_have_to either_way entirely_up fancy feel_free " +
    "fine_if_not for_you_to_say grand_if happy_for if_he'd_like if_he_would if_it_is_convenient if_it_suits " +
    "if_its_handy if_she_doesn't if_they'd_like if_u_want if_ur_ok if_you'd_have_us if_you'd_like " +
    "if_you'd_prefer if_you'd_rather if_you're_cool if_you_agree if_you_are_willing if_you_can_bear " +
    "if_you_could_bear if_you_don't if_you_feel_like if_you_prefer if_you_want if_you_wish if_you_wouldn't " +
    "is_it_all_right is_it_ok just_say keen_for last_thing_u may_i may_we might_i might_we mind_if needn't " +
    'neednt no_hard_feelings no_need_to_answer no_obligation no_pressure no_questions no_stress no_worries_if ' +
    'ok_if ok_to only_if only_say or_is_that or_nah or_never or_not or_prefer or_rather or_would_you ' +
    'please_could_we say_no say_so say_the_word say_yes shall_i shall_we should_you_prefer should_you_want ' +
    'should_you_wish too_much totally_cool u_mind unless_you up_to_you ur_call want_me_to want_us_to ' +
    'whichever_is whichever_you will_i with_or_without without_your_name would_a_visit would_it_be ' +
    'would_it_help would_it_suit would_she_let would_she_like would_that_be would_you_allow would_you_be ' +
    'would_you_consider would_you_ever would_you_let would_you_like would_you_prefer would_you_rather wud_she ' +
    'wud_u wud_ye you_choose you_decide you_mind your_agreement your_call your_consent yours_to',
  question:
    "any_chance how how's hows roughly what what's whats when where where's wheres which who who's whos whose " +
    'why wot wots',
  askYou:
    'are_you can_u can_you cn_u could_you did_it did_you do_write_back do_you_still does_it fetch_us furnish ' +
    "gis give_me give_us got_a got_the i'd_need i_need indicate is_it is_there just_checking kindly leave_us " +
    'let_me_know let_us_know may_i_have may_we_know message_us_d need_to_know please_confirm please_give ' +
    'please_provide please_send please_share please_tell pop_us quote read_us remind_us require send_us sned ' +
    "specify state tell_me tell_us was_it wat_were we'll_need we_need were_you what's what_is what_was whats " +
    'whereabouts will_you would_you write_back_the you_got',
  askThing:
    'address age ages author back_of_the bag batch bottom_of code color colour confirmation copy_of date dates ' +
    'day deets depth details diameter edition eircode floor foto height how_many iban image invoice kit label ' +
    'landing landmark letters lot mark measurements model name no number order packet photo photos pic pics ' +
    'picture postcode proof_of quantity receipt ref reference screenshot serial shade shop size sizes slip snap ' +
    'snapshot stairs stamp stop street surname symbol time title tracking underneath underside version video ' +
    'weight which_book which_jug which_mug which_one width',
  thanks:
    'absolute_legend appreciate appreciated appreciation appreciative bless blessing cheered cheers cheerz ' +
    'delighted_to_receive did_us_a_kindness diolch done_us_a_favour generous grateful gratitude hats_off ' +
    'heartfelt indebted kind_of_you kind_words legend_for made_my_week made_our_day made_our_week ' +
    'made_the_whole means_the_world nicest_thing obliged pinned_your quite_made read_out ta tah take_it_lightly ' +
    'thank thankful thanks thankyou thanx thnks thnx thx touched ty tysm tyvm useful_to_us your_kindness ' +
    'your_note your_words',
  mockThanks:
    'charmed for_nothing for_the_exposure for_the_promotion for_the_sermon lucky_us no_thanks ta_ever_so ' +
    'ta_very_much thank_god thank_goodness thank_heaven* thank_you_detective thank_you_for_this_towering ' +
    'thank_your thanks_a_bunch thanks_a_million thanks_einstein thanks_ever thanks_for_dragging ' +
    'thanks_for_letting_the_whole thanks_for_the_lecture thanks_for_the_suspicion thanks_professor ' +
    'thanks_so_much_for thanks_to',
  selfWord: "i i'd i'll i'm i've id id' il ill im ive me mesel meself mesen mine my myself",
  selfFeel:
    "i'd_like i'd_love i'm_so i_am i_b'lieve i_can't i_cannot i_cant i_didnt i_don't i_dont i_feel i_hate " +
    'i_heard i_hope i_keep i_know i_never i_promise i_read i_reckon i_remember i_saw i_spent i_still i_think ' +
    'i_want i_was i_wish im_so my_brother my_daughter my_husband my_own my_sister',
  greet:
    "afternoon alright dear ello evening eyup g'day gday hello hey heya hi hiya howdy hullo miss morning mr mrs " +
    'ms',
  name:
    'abena ade ahmed aisha alan ali alice ama amina amir amy ana andrea andrew andy angus anjali ann anna anne ' +
    'annie aoife barry becky ben bianca bill bob boris brendan brian brid bridget bronwyn bruno callum carlo ' +
    'carlos carys catherine charlie chiara chidi chloe chris christopher claire clare colin conor daisy daniel ' +
    'dario dave david davide declan denise derek dermot dev doreen dylan ed eilidh elena elio elisa ellen emily ' +
    'emma enzo fatima femi fiona francesca franco freya gareth gary geoff geoffrey george gino giulia grace ' +
    'graham grainne greta gwen hamish hans harry hassan hazel helen hiro holly ian ingrid irene isla ivan ivo ' +
    'ivy jack james jane janet jean jo joan joe john jules julia julie june karen kate kathy katie keith kenji ' +
    'kevin klaus kofi kwame lars laura layla leila li liam lily linda lisa lou luca lucia lucy luis luke maggie ' +
    'marco margaret maria mark marta mary matteo matthew maureen megan mei michael mike mohammed morag neil ' +
    'ngozi niall niamh nick nicola noor nuala okafor olga oliver omar pablo paddy pam paola paolo pat patrick ' +
    'paul peter petra pietro poppy priya rachel raj ravi rebecca rhys rob robert rocco roger rosaleen rosalind ' +
    'rose rosie ruby ruth sam samir sandra sara sarah sean sheila silvia simon siobhan skye sofia sonia sophia ' +
    'sophie stephen steve stuart sue susan sven teresa tim tom tony trevor tunde val valentina violet wei wendy ' +
    'yuki yusuf yvonne zara',
  kin:
    'aunt baby brother child children cousin dad daughter family father friend gran grandad grandfather grandma ' +
    "grandmother granny husband kids littl'un little_one littlun mam mother mum nan nanna neighbour nephew " +
    'sister son uncle wife',
  sign:
    'at_the_mill customer_care for_the from_all here love regards signed sincerely speaking support team warmly ' +
    'xx xxx',
  invite:
    'always_welcome any_ideas ask_me bring_a bring_em bring_her bring_him bring_it bring_one bring_the ' +
    'bring_them bring_your call_in chair_at chair_by come_along come_and come_back come_by come_count come_down ' +
    'come_in come_look come_over come_round come_say come_see come_to come_up curious_to delighted_to_see ' +
    'do_come do_explore door_is_open down_our_way explore_our fetch_her fill_in fire_away glad_to_see ' +
    "guests_of_honour guided have_a_nose have_a_squiz how_the_loaf if_ever_you if_you're_ever if_you're_passing " +
    'if_you_are_ever interested_to_hear invitation invite* join kettle kindly_propose like_to_hear like_to_know ' +
    'like_to_see look_forward_to_welcoming look_in love_to_hear love_to_know love_to_see meet_the most_welcome ' +
    "next_time_you're open_day open_to_you pic_of_the pop_by pop_in post_a_pic quarrel_with quiz rock_up " +
    'see_for see_the see_ya see_you share_your should_you_be show_me sign_up sit_with stand_by_the stay_tuned ' +
    'suggest* survey swing_by taste tell_me_about tell_me_how tell_me_what try_it try_our turned_out ' +
    'up_this_way us visit visitors visits volunteer vote welcome_to welcoming_you what_do_you what_else ' +
    'what_would which_would whole_mob workshop_on you_are_welcome you_come your_favourite your_opinion ' +
    'your_thoughts your_view your_views',
  event:
    'class course event fair festa festival fete harvest lesson market meeting open_day party session stall ' +
    'swap talk tasting threshing tour workshop',
  proof:
    'accounts analysis annex article audit audits book breakdown cam card certificat* certified chart column ' +
    'data datasheet directive document documentation documents evidence figures footage handbook highlights ' +
    'invoice invoices lab label labels laboratory ledger licence license link links list log logs manual map ' +
    'meter minutes notice noticeboard page panel permit photo photos pic picture pictures plaque proof ' +
    'published readings receipt receipts record records reg register registered registers registry regulation ' +
    'regulations report reports row screenshot section sheet sheets slip source sources spreadsheet stamp ' +
    'stamped studies study survey table test tested tests traceab* video webcam weighbridge',
  proofVerb:
    '#link above according_to any_citizen any_day anybody_can ask_any attached back_panel be_read be_seen below ' +
    'certs chalked check_for_yourself check_it check_the copy_of count_it displayed enclosed filed hanging ' +
    "hangs have_a_look have_it_tested here's_the here_is_the hold_a hung in_bold in_our_bio in_our_highlights " +
    "in_our_window independent independently it's_on its_on kindly_consult kindly_look kindly_note linked " +
    'look_at look_for look_on look_under look_up may_be_consulted may_be_inspected measure_it mugshot on_every ' +
    'on_file on_our_page on_our_site on_our_wall on_our_website on_request on_the_back on_the_bag on_the_box ' +
    'on_the_counter on_the_door on_the_ground on_the_map on_the_packet on_the_page on_the_side on_the_site ' +
    'on_the_wall on_the_website own_bench own_eyes pinned printed_on public publicly published_at ' +
    'read_it_urself run_your sealed_sample second_line see_for_yourself see_our see_the show_u show_you shown ' +
    'snip stamped_under the_link third-party under_your_hands verifiable verified verify video_of weigh_it',
  because:
    'arose as_the_law basically bcoz because called cause caused causes cos coz crazing cus cuz depending ' +
    "depends due_to explain explains explanation found_it hence here's_what in_force in_order in_some_towns " +
    'it_comes it_takes it_was it_were literally_just meaning means meant namely on_account_of otherwise ' +
    'owing_to reason reasons short_answer since so_it so_that so_they so_we the_truth therefore truth_is ' +
    'two_facts two_things we_only what_happened what_you_keep which_is_why',
  answerYes:
    'absolutely affirmative aye certainly confirmed correct course definitely fine_for indeed it_can it_does ' +
    'it_is it_will its_fine no_bother sure they_are they_can they_do we_are we_do we_have yah ye yeah yep yes ' +
    'yup',
  answerNo:
    "at_present don't_do don't_have false hasn't hasnt haven't havent it_doesn't it_isn't nah naw nay " +
    'never_have no none nope not_any_more not_available not_for not_suitable not_true nothing_in out_of_stock ' +
    "there_isn't untrue we_do_not we_don't we_dont",
  factVerb:
    'allows arrives bakes becomes begins belongs boils borrow borrowed come comes consists contain contains ' +
    'cooks cost costs counts covers crosses depends differs dries drops ends fits goes grows hold holds ' +
    'includes keeps lasts leaves lends makes means measures melts need needs opens passes rises run runs sells ' +
    'serves sits soaks stands starts stays stores swells take takes turns use uses varies weighs work works',
  factAdj:
    'accessible allowed available big brown certified cold compulsory deep different dishwasher-safe dry ' +
    'fireproof flat food-safe free_from glazed hand-thrown handmade hard heavy hot included large level light ' +
    'local new old optional organic permitted raw recycled required round safe same seasonal second-hand ' +
    'separate small soft square standard step-free stoneground suitable thick thin unglazed usual vegan warm ' +
    'waterproof wet white wholemeal',
  material:
    '% acid barley battery bench bike bikes book books bowl bowls bran bread cadmium calendar cardboard celsius ' +
    'ceramic chickpea cl clay cm cobalt copper counter courier cup cups degrees depot dishwasher dough durum ' +
    "earthenware farm farmers farms field fields flour flour's flours foot form freezer fridge frit g germ " +
    'glaze glazed glue gluten grain grains gram grams growers handle harvest hectare hectares hopper iron jug ' +
    'jugs kaolin kg kiln kilo kilos km lamp lamps lead lemon library lid litre litres lorry machine metre ' +
    'metres microwave milk mill millstone ml mm mug mugs nut nuts oats oil oven page pages panel panels paper ' +
    'pasta per_cent percent plate plates porcelain post pot pots print printer quartz rice rye sack sacks ' +
    'scales semolina server sesame shelf shelves shop sieve soap software soil spelt spout stall steel ' +
    'stoneware straw system terracotta tile tiles till titles trailer van vase vases vinegar volt volumes ' +
    'warehouse wash water watt website wheat wood yeast °c',
  pricing:
    '#price a_bag a_kilo apiece carriage cheap cheaper cost costing costs dear dearer delivery each euro euros ' +
    'expensive included margin pence per_kilo plus postage pounds price priced prices quid total vat',
  numberish:
    '#number double dozen eight eighty eleven fifteen fifty first five forty four half hundred nine once one ' +
    'quarter second seven six sixty ten third thirty thousand three twelve twenty twice two',
  policy:
    'accepts_no accordance aforesaid answerable as_per be_advised cannot_be_expected cannot_be_held ' +
    'competent_office compliance compliant conditions contractual* deemed disclaim* duly entitled expressly ' +
    'granted held_responsible hereby herein in_line_with kindly_note liability liable licence_to no_further ' +
    'non-refundable not_on_us not_our_problem not_required not_responsible notice obligation obliged_to ' +
    'own_risk per_our please_note policies policy procedure procedures prohibited pursuant read_before ' +
    "reserve_the_right rules_are_rules said_person sold_as solely stated t&c's t&cs terms the_rules thereof " +
    'without_admission without_prejudice',
  threat:
    'actionable banned barred blocking cease consequences court damages defam* desist kindly_withdraw lawyer* ' +
    'legal legally libel* police proceedings retract slander* solicitor* sue suing withdraw_the_word',
  blame:
    "allegations already_told are_reminded ask_the_neighbours bother_to bothered_to can't_read cant_read " +
    "clearly did_you_open does_not_answer don't_buy don't_come dont_buy dont_come ensure_that everybody_else " +
    "everyone_else evidently go_elsewhere google_it had_you have_you_actually have_you_tried if_she'd_kept " +
    "if_you'd_read if_you_had if_you_wanted in_bold independent_contractor it's_all_in it's_written it_says " +
    'its_written learn_how learn_to look_after_thi manage_perfectly maybe_you most_customers most_folk ' +
    "most_people next_you'll_say nobody's_forcing nobody's_making nobody_asked nobody_else nobody_forced " +
    'nobody_forces nobody_made nobodys_forcing nobodys_making not_us obviously operator_error other_customers ' +
    'other_people others_manage perhaps_you plan_ahead prove_it read_first read_the_label required_to_remove ' +
    "right_there rules_apply says_on says_so shop_elsewhere should've_thought should_look_after should_stick " +
    "shoulda_ate shoulda_read shouldve_thought some_of_us some_people somewhere_else stick_to then_don't " +
    'then_dont they_do_at try_elsewhere try_reading u_shoulda u_shud ur_fault use_your user_error ' +
    'verify_your_own we_did_tell what_did_you_think yer_fault you_agreed you_broke you_chose you_clicked ' +
    "you_could_have you_didn't you_didnt you_dropped you_failed you_forgot you_ignored you_lot you_never " +
    "you_ordered you_people you_put you_should you_shouldn't you_shouldnt you_signed you_ticked your_fault " +
    'your_mistake your_own_basket your_problem your_responsibility your_sort your_type your_wiring',
  insult:
    'accident_and aggressive armchair attention attention-seek* babes balls bitter bollocks boo_hoo bro buddy ' +
    'bugger_off buy_a calm_down chill_out claptrap clear_off clown* coming_from congratulations_on conspiracy ' +
    'cry_me crybaby crystal_ball daft darling dick did_nobody diddums dim do_one do_tell do_we_look ' +
    "do_you_think does_nobody don't_let_us_keep drama dramatic dream_on drivel eejit einstein enjoy_your expert " +
    'experts famously fool* funny_that genius get_lost get_over get_stuffed go_and_scream go_live go_on_then ' +
    'go_scream gobshite grow_up haha hilarious hop_it hope_the_traffic how_dare how_long_tha hun hysteric* ' +
    'idiot* imagine_being incredible jealous jog_on joke karen keep_you_from keyboard_warrior lasts laughable ' +
    'let_me_guess liar* lies light_a_candle live_in_a_cave lmao lol lucky_us lying magic_wand mate microphones ' +
    'mind_readers miracle moan* moron* muppet* nice_try nonsense numpty oh_dear oh_look oh_no over_a_plate pal ' +
    'pathetic petal pillock pipe_down piss_off plonker poor_baby poor_lamb prat princess professor relax ' +
    'ridiculous rot rubbish sad_little says_a_man says_someone says_the sherlock shock_horror shut_up skip ' +
    'snob* snowflake* so_mad sod_off stupid sulk* sunshine swedish_warehouse sweetheart take_a_wild tantrum ' +
    'there_there thick tin_foil tinfoil tissue tosh tosser townies troll* twaddle unreasonable wanker ' +
    "want_a_hobby wedgwood what_do_you_expect what_dost what_exactly whatever whine* whing* whining who'd_want " +
    'who_are_you who_asked who_drives whod_want wild_guess yacht yachts yawn yawning yer_arse your_arse ' +
    'your_highness your_majesty',
  minimise:
    'a_fuss at_that_price big_deal end_of_the_world exaggerat* first_complaint first_world for_free happens_to ' +
    "hardly_a hardly_the it's_just it's_only it_happens its_just its_only just_a never_happend never_happened " +
    'nobody_complain* not_amazon not_machines not_robots not_the_end one_complaint only_a only_four only_human ' +
    'only_three overreact* pay_peanuts perfectly_fine perfectly_good still_edible storm_in teacup these_things ' +
    "things_happen we're_four we're_only we're_three we're_volunteers were_four were_only were_three " +
    'were_volunteers what_you_pay_for worse_things',
  negation:
    "ain't aint can't cannot cant couldn't couldnt decline* didn't didnt doesn't doesnt don't dont hardly isn't " +
    "isnt neither never no no-one nobody none nor not nothing nowt refus* reject* shouldn't shouldnt unable " +
    "wasn't wasnt weren't werent without won't wont wouldn't wouldnt",
  youWord: 'ee thee thou u ya ye you youm yous',
  yourWord: 'thi thy ur yer your yours',
  weWord: 'our ours ourselves us we',
  theyWord: 'courier he her him his printer she supplier their them they',
  dialect:
    "an ansum arvo aye bain't baint bairn craic divil dreckly duck gert grand gurt heaps hen lad lass love mate " +
    "mesen my_lover nay no_worries nowt o' owd owt pet reckon squiz summat th' th'owd thas thi thowd tis un " +
    "us'll usll wi y'all yall yerself youm yoursen",
  textish:
    '2 4 asap b4 btw cant cos dont fr gonna gotta gr8 idk ill im lil lol msg n nah ngl omg pls plz ppl rn tbh ' +
    'thats tho thx tmrw u ur v w wanna wont xx yeah',
  please: 'if_you_would kindly please pls plz',
  hope: "can't_wait hope hopefully hoping look_forward looking_forward we_trust",
  courtesy:
    'commitment committed_to community dear_customer esteemed excellence experience family important_to_us ' +
    'matters_to_us noted passion quality satisfaction strive striving taken_note transparency transparent ' +
    'valuable valued values your_comment your_feedback your_message',
};

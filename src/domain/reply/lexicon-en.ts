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
    'resolve restore retrain revise reword rework rewrite sand scrub_out sew sharpen shift solve sort swap swop ' +
    'tidy tighten tweak unblock update widen',
  fixIng:
    'addressin* adjustin* alignin* amendin* changin* cleanin* clearin* correctin* enlargin* exchangin* fixin* ' +
    'gluin* improvin* insertin* installin* labellin* mendin* movin* patchin* printin* rebookin* rebuildin* ' +
    'recalibratin* recastin* rectifyin* recutin* redesignin* redoin* refirin* reglazin* rehangin* reissuin* ' +
    'relabelin* remakin* remedyin* reopenin* reorderin* repackin* repaintin* repairin* replacin* reprintin* ' +
    'reroutin* resetin* resolvin* restorin* retrainin* revisin* rewordin* reworkin* rewritin* sandin* ' +
    'scrubbin*_out sewin* sharpenin* shiftin* solvin* sortin* swappin* swopin* tidyin* tightenin* tweakin* ' +
    'unblockin* updatin* widenin*',
  fixEd:
    'addressed adjusted aligned amended changed cleaned cleared corrected enlarged exchanged fixed glued ' +
    'improved inserted installed labelled mended moved patched printed rebooked rebuilded recalibrated recasted ' +
    'rectified recuted redesigned redid redone refired reglazed rehanged reissued relabeled remade remedied ' +
    'reopened reordered repacked repainted repaired replaced reprinted rerouted reseted resolved restored ' +
    'retrained revised reworded reworked rewritten rewrote sanded scrubbed_out sewed sharpened shifted solved ' +
    'sorted swapped swoped tidied tightened tweaked unblocked updated widened',
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
  takeDown: 'cross_out pull_down pull_off switch_off take_away take_down take_off take_out throw_out turn_off',
  takeDownIng:
    'crossin*_out pullin*_down pullin*_off switchin*_off takin*_away takin*_down takin*_off takin*_out ' +
    'throwin*_out turnin*_off',
  takeDownEd:
    'crossed_out pulled_down pulled_off switched_off taken_away taken_down taken_off taken_out threw_out ' +
    'thrown_out took_away took_down took_off took_out turned_off',
  check:
    'analyse analyze assess audit chase check cross-check dig_into double-check examine find_out follow_up ' +
    'get_to_the_bottom go_through inspect investigate look_at look_into look_up measure monitor probe recheck ' +
    'recount research retest review test trace verify weigh',
  checkIng:
    'analysin* analyzin* assessin* auditin* chasin* checkin* cross-checkin* digin*_into double-checkin* ' +
    'examinin* findin*_out followin*_up gettin*_to_the_bottom goin*_through inspectin* investigatin* lookin*_at ' +
    'lookin*_into lookin*_up measurin* monitorin* probin* recheckin* recountin* researchin* retestin* reviewin* ' +
    'testin* tracin* verifyin* weighin*',
  checkEd:
    'analysed analyzed assessed audited chased checked cross-checked diged_into double-checked examined ' +
    'followed_up found_out getted_to_the_bottom gone_through inspected investigated looked_at looked_into ' +
    'looked_up measured monitored probed rechecked recounted researched retested reviewed tested traced ' +
    'verified weighed went_through',
  tell:
    'alert announce ask brief bring_up consult discuss escalate flag inform instruct mention notify pass ' +
    'pass_on propose publish raise refer remind report share speak take_up talk teach tell train warn',
  tellIng:
    'alertin* announcin* askin* briefin* bringin*_up consultin* discussin* escalatin* flagin* informin* ' +
    'instructin* mentionin* notifyin* passin* passin*_on proposin* publishin* raisin* referrin* remindin* ' +
    'reportin* sharin* speakin* takin*_up talkin* teachin* tellin* trainin* warnin*',
  tellEd:
    'alerted announced asked briefed brought_up consulted discussed escalated flaged informed instructed ' +
    'mentioned notified passed passed_on proposed published raised referred reminded reported shared spoke ' +
    'spoken talked taught told took_up trained warned',
  pay:
    'compensate cover credit give_back knock_off pay pay_back refund reimburse repay return send_back settle ' +
    'waive',
  payIng:
    'compensatin* coverin* creditin* givin*_back knockin*_off payin* payin*_back refundin* reimbursin* repayin* ' +
    'returnin* sendin*_back settlin* waivin*',
  payEd:
    'compensated covered credited gave_back given_back knocked_off paid payed_back refunded reimbursed repaid ' +
    'returned sent_back settled waived',
  give: 'add donate gift give include offer pop_in slip throw_in treat tuck',
  giveIng: 'addin* donatin* giftin* givin* includin* offerin* poppin*_in slippin* throwin*_in treatin* tuckin*',
  giveEd: 'added donated gave gifted given included offered popped_in slipped threw_in thrown_in treated tucked',
  prepare:
    'allocate appoint arrange assign bag bake begin book box deal_with finish fire grind handle hire hold keep ' +
    'line_up load make order organise organize pack prepare prioritise prioritize process put_aside put_by ' +
    'queue reserve schedule set_aside start tackle wrap',
  prepareIng:
    'allocatin* appointin* arrangin* assignin* baggin* bakin* beginin* bookin* boxin* dealin*_with finishin* ' +
    'firin* grindin* handlin* hirin* holdin* keepin* linin*_up loadin* makin* orderin* organisin* organizin* ' +
    'packin* preparin* prioritisin* prioritizin* processin* puttin*_aside puttin*_by queuin* reservin* ' +
    'schedulin* settin*_aside startin* tacklin* wrappin*',
  prepareEd:
    'allocated appointed arranged assigned bagged baked began begun booked boxed dealt_with finished fired ' +
    'ground handled held hired kept lined_up loaded made ordered organised organized packed prepared ' +
    'prioritised prioritized processed putted_aside putted_by queued reserved scheduled setted_aside started ' +
    'tackled wrapped',
  contact: 'buzz call contact dm e-mail email message msg phone ping reach ring telephone text whatsapp write',
  contactIng:
    'buzzin* callin* contactin* dmin* e-mailin* emailin* messagin* msgin* phonin* pingin* reachin* ringin* ' +
    'telephonin* textin* whatsappin* writin*',
  contactEd:
    'buzzed called contacted dmed e-mailed emailed messaged msged phoned pinged rang reached rung telephoned ' +
    'texted whatsapped written wrote',
  collect: 'collect come_for come_over come_round pick_up',
  collectIng: 'collectin* comin*_for comin*_over comin*_round pickin*_up',
  collectEd: 'collected comed_for comed_over comed_round picked_up',
  put: 'bring do get let put see set take turn',
  putIng: 'bringin* doin* gettin* lettin* puttin* seein* settin* takin* turnin*',
  putEd: 'bringed did done got gotten letted putted seed setted taken took turned',
  happen:
    'assume bend blow bounce break burst chip choke confuse copy crack crash die dry duplicate enter expire ' +
    'fail fall forget freeze glitch jam leak leave lose melt miscount mislabel mislay misplace misprint misread ' +
    'miss mix mix_up overbook overlook oversell paste press run_out shrink slip snap spill split stall stick ' +
    'swell swipe tear tick trip type warp',
  happenIng:
    'assumin* bendin* blowin* bouncin* breakin* burstin* chippin* chokin* confusin* copyin* crackin* crashin* ' +
    'dryin* duplicatin* dyin* enterin* expirin* failin* fallin* forgetin* freezin* glitchin* jammin* leakin* ' +
    'leavin* losin* meltin* miscountin* mislabelin* mislayin* misplacin* misprintin* misreadin* missin* mixin* ' +
    'mixin*_up overbookin* overlookin* oversellin* pastin* pressin* runnin*_out shrinkin* slippin* snappin* ' +
    'spillin* splittin* stallin* stickin* swellin* swipin* tearin* tickin* trippin* typin* warpin*',
  happenEd:
    'assumed bent blew blown bounced broke broken bursted chipped choked confused copied cracked crashed died ' +
    'dried duplicated entered expired failed fallen fell forgot forgotten froze frozen glitched jammed leaked ' +
    'left lost melted miscounted mislabeled mislaid misplaced misprinted misreaded missed mixed mixed_up ' +
    'overbooked overlooked oversold pasted pressed ran_out shrank shrunk slipped snapped spilled splitted ' +
    'stalled stuck swelled swiped swollen ticked tore torn tripped typed warped',
  sorry:
    'apolog* ashamed contrite cring* devastated egg_on_our_face* embarrass* face_is_red faces_are_red ' +
    'feel_awful feel_bad feel_dreadful feel_rotten feel_sick feel_terrible forgive* grovel* gutted hands_up ' +
    'hang_my_head hang_our_head* hate_ourselves hate_that hold_my_hands hold_our_hands hold_up_our_hands humbl* ' +
    'mea_culpa mortified my_bad our_bad pardon red-faced red_faced regret* remorse* sackcloth scarlet_for ' +
    "shame_of shame_on_us sick_about sick_over sori sorry soz sozz sry wish_i'd wish_i_had wish_id wish_we'd " +
    'wish_we_had wish_wed wretched',
  sorryYou:
    "any_inconvenience apologies_if don't_apolog* dont_apolog* excuse_us_for forgive_us_for_not never_apolog* " +
    'no_apolog* not_apolog* not_sorry nothing_to_apolog* nothing_to_be_sorry pardon_me_for pardon_us_for ' +
    'refuse_to_apolog* regret_that_you regret_to_inform sorry_but sorry_did sorry_for_existing sorry_have ' +
    'sorry_if sorry_mate_but sorry_not sorry_that_you sorry_to_break sorry_to_burst sorry_to_disappoint ' +
    'sorry_to_hear sorry_to_see sorry_what sorry_who sorry_you_feel sorry_you_think sorry_you_thought ' +
    "sorry_you_took sorry_your_highness why_should_we won't_apolog* wont_apolog*",
  fault:
    "'twas_me accept_responsib* ain't_good_enough aint_good_enough an_oversight_on bad_form bad_of_us balls-up " +
    'ballsed below_our_standard* blame_me blame_us blew_it blunder* boob* botch* buggered bungl* careless* ' +
    'careless_of_us carry_the_can clanger clumsy cock-up cocked cocked_up cockup culprit daft_of_us daft_un ' +
    "dog's_dinner dogs_dinner down_to_me down_to_us dozy dropped_a_clanger dropped_the_ball error_of_ours " +
    'error_was_ours failed_her failed_him failed_them failed_you fall_short fallen_short fault_is_mine ' +
    'fault_is_ours fault_lies fault_was_mine fault_was_ours fecked fell_down fell_short fell_through_our ' +
    'fluffed flunked full_responsib* fully_responsib* fumbled goofed got_it_wrong got_that_wrong got_this_wrong ' +
    "guilty hands_on_hearts hash_of hold_ourselves howler i'm_to_blame i_broke i_failed i_forgot i_lost " +
    'i_missed i_rushed i_was_wrong im_to_blame indefensible inexcusabl* it_was_me kept_you_wait* lapse_of_ours ' +
    'left_you_hang* left_you_stand* left_you_wait* left_you_without let_everyone_down let_her_down let_him_down ' +
    'let_people_down let_them_down let_u_down let_ye_down let_you_down mess_of_ours messed mistake_of_ours ' +
    'mistake_was_ours muck* my_doing my_error my_fault my_mistake never_have_happened never_ought ' +
    'never_should_have no_defence no_excuse* no_handsome not_good_enough not_how_we_want not_our_best ' +
    'not_our_finest on_me on_us ought_to_have_caught our_blunder our_carelessness our_clumsiness our_doing ' +
    'our_end our_error our_failing our_failure our_fault our_lapse our_mistake our_omission our_oversight ' +
    'our_own_fault our_own_making our_shame our_slip our_sloppiness ours_to_carry ours_to_own owe_you_an ' +
    "own_goal own_up owning_it pig's_ear pigs_ear poor_form poor_of_us poor_show rude_of_us screwed " +
    "shabby_of_us shoddy should_never_have should_not_have_happened shouldn't_have_happened " +
    'shouldnt_have_happened slackness slapdash slip_up slipped_up slipup sloppy sloppy_of_us stuffed stuffed_up ' +
    "take_responsib* take_the_blame takes_responsib* that's_us thats_us thoughtless* to_blame_is took_too_long " +
    "twas_me unacceptable_of unforgiv* wasn't_good_enough wasnt_good_enough we're_to_blame we_ballsed " +
    'we_blew_it we_broke we_failed we_forgot we_left_you we_lost we_missed we_owe_you we_owed_you we_own ' +
    'we_rushed we_were_wrong were_to_blame wrong_of_me wrong_of_us',
  should:
    "could've could_have coulda couldve had_no_business had_no_right ought_to ought_to_have should've should_a " +
    "should_be should_have should_not_have should_of shoulda shouldn't_have shouldnt_have shouldve would_have",
  rightYou:
    "agree_with_you agreed any_customer any_mother any_parent anybody_would anyone's_patience anyone_would " +
    "anyone_would_be anyones_patience bang_on can't_argue can't_blame can_imagine can_only_imagine can_see_why " +
    'cannot_argue cant_argue cant_blame conceded condol* criticism_stands dead_right deepest_sympathy ' +
    "deserved_better deserves_better don't_blame dont_blame empath* every_reason every_right fair_call " +
    'fair_comment fair_cop fair_criticism fair_dos fair_enough fair_hit fair_play fair_point fair_question ' +
    'feel_for feel_your_pain get_that gets_it glad_you_asked good_catch good_instinct good_point good_question ' +
    "good_shout good_spot granted great_question guilty_as_charged hard_to_argue hear_you heard_you i'd_be " +
    "i'd_feel i'd_have i'd_scream i_agree i_appreciate_how i_feel_you i_get_it i_get_why i_hear i_understand " +
    'i_would_be i_would_feel i_would_have id_be id_feel id_have id_scream if_i_were_you important_question ' +
    "in_our_thoughts in_yer_shoes in_your_place in_your_shoes isn't_on_you isnt_on_you justified legit " +
    'legitimate makes_complete_sense makes_sense no_fault_of_yours no_wonder not_surpris* not_wrong ' +
    'not_your_fault nothing_you_did our_thoughts patience_of_a_saint perfectly_reasonable point_stands ' +
    'point_taken proper_question quite_right real_concern real_question reasonable_question reasonable_to ' +
    'right_question right_thing_to_ask right_to_ask right_to_be right_to_be_angry right_to_complain ' +
    'right_to_expect right_to_feel right_to_raise right_to_say right_to_worry see_how see_why sensible_question ' +
    'serious_matter serious_question small_wonder sorry_for_your_loss spot_on sympath* thinking_of_you ' +
    'thoughts_are_with too_right touche try_the_patience u_r_right understand_how understand_why understandabl* ' +
    "ur_right valid valid_point warranted wasn't_your_fault wasnt_your_fault we'd_be we'd_feel we'd_have " +
    'we_agree we_get_it we_get_why we_hear we_understand we_would_be wed_be wed_feel wed_have well_said ' +
    "well_spotted who_wouldn't who_wouldnt wise_to_ask within_yer_right* within_your_right* worth_asking " +
    "worth_raising would_be_too would_too wouldn't_blame wouldnt_blame ye're_right yer_right yere_right " +
    "you're_absolutely you're_dead you're_not_wrong you're_quite you're_right you're_so you're_totally " +
    "you've_a_right you've_every you_are_not_wrong you_are_right you_deserve* you_did_everything " +
    'you_did_nothing you_did_right you_have_a_right you_have_every you_were_right youm_right your_anger ' +
    'your_annoyance your_concern* your_criticism your_disappointment your_doubt* your_fear* your_frustration ' +
    'your_grief your_irritation your_loss your_patience your_point your_question_is your_suspicion your_worries ' +
    'your_worry youre_absolutely youre_dead youre_not_wrong youre_quite youre_right youre_so youre_totally ' +
    'youve_a_right youve_every',
  badFor:
    'a_pain abandoned alarmed alarming anger angry annoy* awful baffling bitter_blow bother_it bugger bummer ' +
    'cheated confused confusing cross cruel demoralis* disappoint* disgrace disgraceful disgusting ' +
    'disheartening dismal dispiriting distress* dreadful exasperat* fobbed fright frighten* frustrat* fuming ' +
    'furious grim gut_punch gutted_for gutting hard_for hard_on hardly_fair hassle headache heartbreak* ' +
    "heartbroken horrible horrid humiliat* hurt hurtful hurts ignored infuriat* insult insulting isn't_easy " +
    'isnt_easy kick_in_the last_thing_you least_you let_down livid lousy maddening mess miserable nasty ' +
    'never_easy nightmare no_fun no_joke no_picnic no_pleasure no_small_thing no_treat no_use_to no_way_to ' +
    'not_easy not_fun not_ok not_okay not_on nuisance ordeal painful pest poor_lad poor_man poor_mum poor_thing ' +
    'poor_you raging revolting ridiculous_that robbed rotten royal_pain rubbish ruined sad saddened sadness ' +
    'scared scary seething shame shocker shocking short-changed sickening sorrow spoil spoiled spoilt sting ' +
    "stings stranded stress stressful stung that's_a_shame thats_a_shame tough tough_on turned_my_stomach " +
    'unacceptable unfair unjust unnerving unsettling upset* wasted what_a_shame worri* worry* you_poor ' +
    'your_poor',
  youHad:
    "all_that_way and_her_with and_you_with anybody_who anyone_who can't_be_easy can't_be_nice can't_have_been " +
    'cannot_have_been cant_be_easy cant_be_nice cant_have_been days_late for_nothing four_times in_the_cold ' +
    "in_the_rain it_must left_holding left_standing must've must_be must_feel must_have musta mustve " +
    'no-one_should no_child no_customer no_one_should no_one_wants nobody_likes nobody_should nobody_wants ' +
    'once_is seven_weeks standing_there stood_there third_time three_times three_weeks twice_now twice_over ' +
    "u_had u_paid u_waited u_wanted u_were waiting wasted_journey wasted_trip weeks_late when_you've " +
    "when_you_pay when_youve whoever with_guests you'd you'd_been you'd_have you've_been you've_waited " +
    'you_asked you_asked_for you_bought you_came you_carried you_ended you_expected you_felt you_gave you_got ' +
    'you_had you_have_been you_have_waited you_lost you_must you_needed you_opened you_paid you_planned ' +
    'you_spent you_stood you_travelled you_trusted you_waited you_walked you_wanted you_were you_woke youd ' +
    'youd_been youd_have youve_been youve_waited',
  praiseYou:
    'beautiful blush* bravo brilliant chuffed congrat* crying delighted_for glad_he glad_it glad_she ' +
    'glad_to_hear glad_you good_for_you good_on_you gorgeous great_idea happy_to_hear hats_off hero kudos ' +
    'legend lovely_idea lovely_to_hear made_me_smile made_us_smile moved pleased_to_hear proud so_happy_for ' +
    'star tear_in tears thrilled touched well_done welling what_a_lovely wonderful',
  willI:
    "i'd_best i'd_like_to i'll i'm i'm_about i'm_going i'm_gonna i_am i_am_going i_am_to i_can i_could i_intend " +
    'i_mean_to i_plan i_promise i_shall i_wil i_will id_best id_like_to il ill im im_about im_going im_gonna ' +
    'imma lemme let_me me_and',
  willWe:
    "let_us us'll us_will usll we'd_gladly we'd_like_to we'll we're we're_going we're_gonna we_are we_are_going " +
    'we_can we_commit we_could we_intend we_mean_to we_plan we_promise we_shall we_undertake we_will ' +
    'we_would_gladly wed_gladly wed_like_to were_going were_gonna',
  willThey:
    "are_to_be he'll he_will hell_be is_to_be it'll it_will itll shall_be she'll she_will shell_be that'll " +
    "thatll they'll they_will theyll to_be_sent ul ull who'll wholl will_be will_come will_find will_get " +
    "will_go will_have will_now will_receive ye'll yell you'll you_will youll",
  haveI:
    "i've i_already i_asked i_called i_changed i_did i_had_a_word i_have i_just i_put i_rang i_sent i_spoke " +
    'i_told i_took i_went ive',
  haveWe:
    "us've usve we've we_already we_asked we_changed we_did we_have we_just we_pulled we_put we_rang we_sent " +
    'we_spoke we_told we_took weve',
  passive:
    'are_being are_gone are_now are_off are_on are_out been being being_sent gets_sent got_sent has_been ' +
    'has_now have_been have_now is_back is_being is_down is_gone is_now is_off is_on is_out is_up now_has ' +
    'now_have was were',
  doIdiom:
    'a_fresh a_new a_word_with action_will another_one another_pot appropriate_department are_coming ' +
    'as_a_priority at_your_door back_on_the back_on_your back_up_and been_asked been_told being_dealt bound_for ' +
    'bring_it_to comes_to_you concerned_department consider_it consider_them consider_your corrective_action ' +
    'dedicated_team do_better do_it_again done done_and_dusted ear_bent first_job fixed fresh fresh_one ' +
    'from_now_on from_today get_it_done get_it_fixed get_it_looked get_it_seen get_my_hands get_on_it ' +
    'get_right_on get_this_fixed get_u_a get_you_a go_out goes_out going_forward going_out gone hands_on_it ' +
    'happen_again has_been_asked has_been_told has_your_name have_a_word headed_your heading_to_you ' +
    'heading_your in_hand in_motion in_progress in_the_kiln in_the_oven in_the_post in_the_van in_your_hands ' +
    "instead internal_review is_boxed is_coming is_loaded is_packed is_told is_travelling it's_done its_done " +
    'job_for leave_it_to leave_it_with leave_that_with leaves look_after_it look_into looking_into make_amends ' +
    'make_good make_it_right make_this_right make_up_for measures name_on_it necessary_measures necessary_steps ' +
    'never_again never_happen new_one new_policy new_procedure new_rule new_sign new_system no_longer ' +
    'not_happen_again on_it on_its_way on_the_bike on_the_case on_the_list on_the_lorry on_the_van on_the_way ' +
    'on_their_way on_to_it our_sleeves process_your put_it_right put_that_right put_things_right put_this_right ' +
    'relevant_department replacement replacements request_has_been responsible_office roll_up see_to_it ' +
    'see_to_that set_it_right sort_it sort_this sort_u sort_ye sort_you sorted steps_have steps_to take_care_of ' +
    'take_it_from_here take_it_to take_it_up take_this_up taking_it_up taking_this_up task_for thorough* ' +
    "tis_done to_your_door to_your_own_door under_way underway utmost we'll_see_to well_see_to went_out " +
    "will_be_looking with_your_name won't_happen wont_happen words_with working_now your_request",
  today:
    '2day 2night 2nite after_dinner after_lunch after_tea arvo as_soon_as asap at_once back_from_lunch ' +
    'before_bed before_closing before_dark before_i_go before_sunset before_the_day before_we_close ' +
    'before_we_open by_dinner* by_lunch* by_tea by_teatime close_of_business close_of_play end_of_day ' +
    "end_of_play evening's_post evenings_post forthwith immediately in_a_bit in_a_jiffy in_a_mo in_a_sec " +
    'in_a_tick lunch_break lunchtime momentarily my_break my_shift now presently right_away right_now rn ' +
    'same_day same_evening same_night shortly soon straight_away straightaway the_day_is_out the_minute ' +
    'the_moment this_afternoon this_arvo this_eve this_evening this_instant this_minit this_minute this_morning ' +
    "this_very today today's todays tonight tonight's tonights tonite",
  tomorrow:
    "2moro 2morrow 2moz 2mrw first_thing in_the_morning morrow next_morning overnight th'morrow thmorrow tmoro " +
    "tmrw tmw tommorow tommorrow tomo tomoro tomorra tomorrow tomorrow's tomorrows tomoz",
  weekday:
    "fri friday friday's fridays mon monday monday's mondays sat saturday saturday's saturdays sun sunday " +
    "sunday's sundays the_weekend thu thur thurs thursday thursday's thursdays tue tues tuesday tuesday's " +
    "tuesdays wed wednesday wednesday's wednesdays weds weekend",
  month:
    'apr april aug august autumn christmas dec december easter feb february jan january jul july jun june mar ' +
    'march may nov november oct october sept september spring summer winter',
  ordinal:
    '#number_march 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 1st 20th 21st 22nd 23rd 24th 25th 26th ' +
    '27th 28th 29th 2nd 30th 31st 3rd 4th 5th 6th 7th 8th 9th nd rd st th the_#number',
  byTime:
    'as_from as_of at_#number at_#time at_eight at_five at_four at_half at_nine at_noon at_seven at_six ' +
    'at_the_latest at_three b4 bear_with before before_the between_#time between_nine by_* due end_of_the ' +
    'end_of_this end_of_week from_friday from_monday from_next from_thursday from_tuesday from_wednesday ' +
    'give_me give_us hold_on in_#number in_a_few in_advance in_an in_five in_half in_ten in_the_next in_three ' +
    'in_two in_under inside_of latest next_bike next_day next_friday next_monday next_post next_thursday ' +
    'next_tuesday next_two next_van next_wednesday next_week no_later no_more_than on_friday on_monday ' +
    'on_thursday on_tuesday on_wednesday starting the_end_of this_friday this_monday this_thursday this_tuesday ' +
    "this_wednesday this_week till_then tomorrow's_post tomorrows_post tonight's_post tonights_post two_secs " +
    'two_ticks until_then wi_you with_u with_you_by with_you_on within',
  span:
    'century day days fortnight half_an_hour half_hr hour hours hr hrs min minit mins minute minutes month ' +
    'months season second seconds secs week weeks wk wks working_day* year years',
  clock:
    '#time a.m afternoon am breakfast dinnertime evening half_past half_six half_ten midday midnight morning ' +
    "night noon o'clock p.m pm quarter_to teatime",
  opening:
    'all_year bank_holiday* closed closes daily each_month each_week every_day every_saturday every_sunday ' +
    "every_week first_sunday hours open opening opens season_runs second_sunday till until we're_open weekdays " +
    'were_open year_round',
  money:
    'amount back_in_your back_on_the_card back_on_your back_to_your_card bank_transfer bill carriage cash ' +
    'chargeback credit credited deposit eur euro euros every_cent every_penny fare fee full_amount full_price ' +
    'in_full in_your_account money money_back on_your_account on_your_card out_the_till pay_for pay_u pay_you ' +
    'payment pence postage pounds quid refund refunded refunding refunds reimburs* sum taxi the_cost_of ' +
    'the_difference the_lot to_your_account to_your_card ur_money what_you_paid yer_money your_deposit ' +
    'your_money',
  moneyBack:
    '#price_back #price_off back_where_it_belongs been_refunded credit_you credit_your credited_to euro_back ' +
    'euros_back full_refund get_ur get_yer get_your_money give_it_you_back giving_you_back goes_back going_back ' +
    'gone_back has_been_refunded i_refund is_refunded knock_off knocked_off money_back off_the_price ' +
    'off_your_bill off_your_next on_your_card paid_back pay_back pay_u_back pay_you_back paying_you_back ' +
    'per_cent_off percent_off quid_back quid_bk refund_for refund_has refund_in_full refund_is refund_it ' +
    'refund_the refund_you refunded_you refunding reimburs* return_your_money returned_to_your send_back ' +
    'sends_back sent_back take_off_your ur_money_back waive waived waiving we_refund went_back will_be_refunded ' +
    "your_money's_back your_money_back your_moneys_back",
  gift:
    '#number_off a_bag_of a_box_of a_jar a_little_something a_loaf a_packet_of a_slice_of another_mug ' +
    "another_one are_yours as_a_thank_you at_no_cost at_our_cost at_our_expense bit_extra bonus cake's_on " +
    "cakes_on chuck_in coffee_is_on complimentary compliments discount discounted don't_owe don't_pay dont_owe " +
    "dont_pay drinks_are extra fare's_on fares_on first_round foot_the_bill for_nothing free free_delivery " +
    'free_of_charge free_postage free_replacement freebie fresh_bag fresh_box fresh_kit fresh_one gift gifted ' +
    "goodies goody gratis half-price half_off half_price hang_on_to_it i'll_cover i'll_pay ill_cover ill_pay " +
    "is_yours it it's_yours its_yours keep_both keep_it keep_that keep_the keep_them keep_your lil_something " +
    "little_something make_up_for my_treat name_on_it new_one new_pot next_one's next_ones next_order no_charge " +
    'no_cost not_charge nothing_for_it nothing_to_pay nowt_to_pay on_me on_the_house on_the_mill ' +
    'on_the_workshop on_us our_expense our_round our_treat owe_us_nothing owe_you_a owe_you_one per_cent_off ' +
    "percent_off petrols_on pint's_on pints_on pop_in_a popped_in put_aside put_by put_one_aside set_aside " +
    "slice something_extra sweetener tea's_on teas_on throw_in throwing_in thrown_in to_make_up token treat " +
    "treats tuck* voucher we'll_cover we'll_foot we'll_pay we_owe_you_a we_pay well_cover well_foot well_pay " +
    "with_your_name without_charge won't_charge wont_charge you_owe_nothing your_next_one yours_for yours_till",
  noGift:
    "after_a_freebie can't_refund cannot_refund cant_refund decline_the_request don't_discount " +
    "don't_do_discounts don't_do_free don't_give_away dont_discount dont_do_discounts dont_do_free " +
    'dont_give_away feel_free free_from free_lunch free_of free_to freebie_hunter* gluten-free is_declined ' +
    'lead-free no_discount no_discounts no_freebies no_refund* non-refundable nonrefundable not_a_charity ' +
    "not_be_refund* not_entitled not_refund* nothing's_free nothings_free refund_policy refunds_are " +
    'refunds_over refunds_take request_is_declined sold_as_seen something_for_nothing step-free sugar-free ' +
    "unable_to_refund want_free wants_free won't_be_refund* wont_be_refund*",
  channel:
    '#mail 0100 0111 0971 by_letter chat direct_line direct_message dm dms e-mail e-mails email emails ' +
    'extension hotline in_private in_writing inbox just_you_and_me landline line mail message messages ' +
    'messenger mobile msg not_in_public number off_here off_the_public office_line one-to-one one_to_one ' +
    'out_of_public phone phones pm pms private private_ticket privately registered_post studio_line telephone ' +
    'text ticket wattsapp whatsap whatsapp',
  phoneNo: '#number_#number_#number 000 0100 0111 0971 direct_line line_is mobile_is number_is on_#number',
  writeUs:
    'addressed_to away_from_here be_in_touch bell_us call_me call_u call_us call_you chat_properly chuck_me ' +
    'chuck_us come_and_see_me come_and_talk come_in_and_talk come_into_the come_to_the_office come_to_the_shop ' +
    'contact_me contact_our contact_us correspondence cup_of_tea dm_me dm_us dm_you drop_me drop_us e-mail_me ' +
    'e-mail_us email_me email_us email_you enquiries_to face-to-face face_to_face flick_me flick_us for_a_chat ' +
    'get_hold_of get_in_touch gis_a giv give_her_a give_him_a give_marta give_me_a give_our give_samir ' +
    "give_us_a give_you_a_bell give_you_a_call give_you_a_ring give_you_a_shout gizza have_a_chat he'd_ring " +
    "he'll_ring hed_ring hell_ring hit_us_up hmu i'll_call i'll_email i'll_message i'll_ring i'll_write " +
    'ill_call ill_email ill_message ill_ring ill_write in_person inbox_me inbox_us mail_me mail_us me_a_bell ' +
    'me_a_call me_a_line me_a_ring me_a_shout message_me message_us message_you msg_me msg_us msg_you not_here ' +
    'offline over_a_brew over_a_coffee over_a_cuppa over_a_glass over_a_pint over_tea phone_me phone_us ' +
    'phone_you ping_me ping_us ping_you pm_me pm_us pop_into_the pop_into_the_shop pop_me pop_us proper_chat ' +
    'reach_me reach_our reach_out reach_us refer_to_our requests_to ring_me ring_thee ring_u ring_us ring_ye ' +
    "ring_you send_a_message send_an_email send_me_a_message send_us_a_dm send_us_a_message she'd_ring " +
    "she'll_ring shed_ring shell_ring shoot_me shoot_us slide_into speak_to speak_with take_it_offline " +
    'take_this_offline talk_it_over talk_it_through talk_properly talk_to_her talk_to_him talk_to_she ' +
    'talk_to_you talk_with telephone_us telephone_you text_me text_u text_us text_you us_a_bell us_a_buzz ' +
    "us_a_call us_a_line us_a_ring us_a_shout we'll_call we'll_email we'll_message we'll_ring we'll_write " +
    'well_call well_email well_message well_ring well_write whatsapp_me whatsapp_us word_with_you write_in ' +
    'write_me write_to write_to_you write_us',
  publicHere:
    'answer_here for_all_to_see here in_front_of in_public in_the_open on_this_page out_here publicly ' + 'right_here',
  permission:
    'all_good_either all_right_if alright_if alright_with_you are_you_comfortable are_you_happy are_you_ok ' +
    'are_you_okay as_you_choose as_you_like as_you_prefer as_you_wish can_i_call can_i_message can_i_put ' +
    'can_i_ring can_i_send can_i_show can_i_use can_we_call can_we_message can_we_put can_we_repost can_we_ring ' +
    'can_we_share can_we_show can_we_use can_we_write cn_i cn_we completely_up cool_if could_i_call ' +
    'could_i_message could_i_ring could_i_send could_we_ask could_we_borrow could_we_bring could_we_call ' +
    'could_we_perhaps could_we_put could_we_read could_we_repost could_we_share could_we_use could_we_write ' +
    "d'you_mind do_you_mind do_you_want_me do_you_want_us does_that_suit does_that_work don't_have_to " +
    'dont_have_to down_to_you dyou_mind either_way entirely_up fancy feel_free fine_if_not for_you_to_decide ' +
    "for_you_to_say happy_either_way happy_for her_consent his_consent if_ee_like if_he'd_like if_he_doesn't " +
    "if_he_doesnt if_he_wants if_he_would if_hed_like if_it's_handy if_it's_ok if_it_suits if_its_handy " +
    "if_its_ok if_not_no if_not_that's if_not_thats if_she'd_like if_she_doesn't if_she_doesnt if_she_wants " +
    "if_she_would if_shed_like if_suits if_that's_all_right if_that's_ok if_that's_okay if_that_suits " +
    "if_that_works if_thats_all_right if_thats_alright if_thats_ok if_thats_okay if_they'd_like if_theyd_like " +
    "if_u_dont if_u_like if_u_want if_ya_want if_ye_like if_you'd_allow if_you'd_have_us if_you'd_let " +
    "if_you'd_like if_you'd_prefer if_you'd_rather if_you'll_have if_you'll_let if_you're_cool if_you're_happy " +
    "if_you're_ok if_you're_willing if_you_agree if_you_are_happy if_you_can_bear if_you_can_spare " +
    "if_you_can_stand if_you_do_not if_you_don't if_you_don't_mind if_you_dont if_you_dont_mind if_you_fancy " +
    "if_you_feel_like if_you_like if_you_prefer if_you_want if_you_wish if_you_would_allow if_you_wouldn't " +
    'if_you_wouldnt if_youd_allow if_youd_have_us if_youd_let if_youd_like if_youd_prefer if_youd_rather ' +
    'if_youll_have if_youll_let if_youre_cool if_youre_happy if_youre_ok if_youre_willing is_it_all_right ' +
    "is_it_alright is_it_ok is_it_okay is_that_ok just_say may_i may_we might_i might_we mind_if needn't neednt " +
    'never_if no_bother_if no_hard_feelings no_is_a_fine no_is_fine no_need_to_answer no_obligation no_pressure ' +
    'no_problem_if no_questions no_stress no_worries_if ok_for_us ok_if ok_to ok_with_that okay_if okay_to ' +
    'only_if only_say or_nah or_never or_not please_could_we say_no say_so say_the_word say_when say_yes ' +
    'shall_i shall_we should_you_agree should_you_like should_you_prefer should_you_want should_you_wish ' +
    'totally_up u_mind u_ok_with unless_you up_to_her up_to_him up_to_u up_to_you ur_call want_me_to want_us_to ' +
    'whatever_suits whatever_you_prefer whichever_is whichever_suits whichever_you will_i will_we ' +
    'with_or_without with_your_agreement with_your_blessing with_your_consent with_your_leave ' +
    'with_your_permission without_your_name would_it_be would_it_help would_it_suit would_that_be ' +
    'would_that_help would_that_suit would_that_work would_this_suit would_ye_mind would_you_allow would_you_be ' +
    'would_you_care would_you_consider would_you_ever would_you_let would_you_like would_you_mind ' +
    "would_you_object would_you_prefer would_you_rather would_you_want wouldn't_mind wouldnt_mind " +
    'you_alright_with you_choose you_decide you_happy_with you_mind you_ok_with you_okay_with your_agreement ' +
    'your_call your_choice your_consent your_decision your_permission yours_to',
  question:
    "any_chance any_idea how how's how_big how_long how_many how_much how_old how_wide hows roughly what what's " +
    "what's_the what's_your what_was whats whats_the whats_ur whats_your when where where's wheres which who " +
    "who's whos whose why wot wots",
  askYou:
    'any_chance_of are_you can_i_get can_i_have can_u can_we_get can_ye can_you cn_u cn_you could_i_get ' +
    "could_i_have could_u could_ya could_you cud_u d'you_have d'you_know did_it did_you do_you_have do_you_know " +
    'do_you_recall do_you_remember do_you_still does_it dyou_have dyou_know fetch_us furnish gis give_me ' +
    "give_us give_us_the got_a got_the got_ur have_you_got have_you_still i'd_need i'll_need i_need id_need " +
    'ill_need indicate is_it is_there just_need kindly leave_us lend_us let_me_know let_us_know may_i_have ' +
    'may_we_have mind_sending mind_sharing mind_telling need_the need_to_know need_ur need_your only_need ' +
    'please_confirm please_give please_indicate please_provide please_send please_share please_specify ' +
    'please_state please_tell pop_us quote read_us remind_me remind_us require send_me send_us sned specify ' +
    "state still_got tell_me tell_us was_it we'd_need we'll_need we_need wed_need well_need were_you what's " +
    'what_is what_was whats will_you wld_u would_you you_got',
  askThing:
    'address age ages author back_of_the bag bank_deets bank_details batch batch_number bottom_of code color ' +
    'colour confirmation copy_of date dates day day_was deets delivery_address depth details diameter ' +
    'door_number e-mail_address edition eircode email_address flat_number floor foto full_name height ' +
    'home_address how_many iban image invoice kit label landing landmark letters lot lot_number mark ' +
    'measurements model name no number order order_# order_no order_num order_number order_ref packet ' +
    'phone_number photo photos pic pics picture post_code postal_address postcode proof_of proof_of_purchase ' +
    'quantity receipt ref reference screenshot serial shade shop size sizes slip snap snapshot sort_code stairs ' +
    'stamp stop street surname symbol time title tracking underneath underside ur_number version video weight ' +
    'which_bag which_book which_colour which_day which_jug which_kit which_mug which_one which_shop which_size ' +
    'which_stop width your_number',
  thanks:
    'ace_of_you appreciate appreciated appreciative big_of_you bless_u bless_ye bless_you bless_your cheers ' +
    'cheerz decent_of_you did_us_a_favour diolch done_us_a_favour glad_you_said glad_you_told glad_you_wrote ' +
    'go_raibh god_bless good_of_you grateful gratitude hats_off indebted kind_of_you kind_words lovely_of_you ' +
    'made_my_day made_my_week made_our_day made_our_morning made_our_week made_the_whole mean_the_world ' +
    'means_a_lot means_so_much means_the_world much_obliged nice_of_you obliged ta tah thank thanks thankyou ' +
    'thanx thnks thnx thx touched ty tysm tyvm we_owe_you_thanks you_have_our your_kindness',
  mockThanks:
    'cheers_for_nothing cheers_mate_but no_thank no_thanks ta_ra ta_very_much thank_god thank_goodness ' +
    'thank_heaven* thank_your thanks_a_bunch thanks_a_million thanks_but thanks_ever thanks_for_nothing ' +
    'thanks_for_sharing_your thanks_for_that thanks_for_the_free thanks_for_the_lecture thanks_for_the_lesson ' +
    'thanks_for_your_expert thanks_so_much_for thanks_to',
  selfWord: "i i'd i'll i'm i've id ill im ive me mesel meself mesen mine my myself self_here",
  selfFeel:
    "i'd_like i'd_love i'm_so i_admit i_am i_b'lieve i_believe i_blieve i_can't i_cannot i_cant i_confess " +
    "i_didn't i_didnt i_don't i_dont i_drive i_feel i_hate i_heard i_hope i_keep i_know i_like i_live i_love " +
    'i_made i_make i_never i_promise i_read i_reckon i_remember i_run i_saw i_spent i_still i_swear i_think ' +
    'i_want i_was i_wish i_work i_write id_like id_love im_so my_brother my_dad my_daughter my_gran ' +
    'my_grandmother my_hands my_husband my_kids my_mother my_mum my_own my_sister my_son my_wife',
  greet:
    "afternoon alright ay_up dear dear_miss dear_mr dear_mrs dear_ms ello evening ey_up eyup g'day gday " +
    'good_afternoon good_evening good_morning hello hey heya hi hiya how_do howdy hullo miss morning mr mrs ms',
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
    'will_here yuki yusuf yvonne zara',
  kin:
    'aunt baby brother child children cousin dad daughter family father friend gran grandad grandfather grandma ' +
    "grandmother granny husband kids littl'un little_one littlun mam mother mum nan nanna neighbour nephew " +
    'sister son uncle wife',
  sign:
    'all_the_best at_the_mill at_the_workshop best_wishes customer_care customer_service for_the from_all here ' +
    'kind_regards love regards signed sincerely speaking support team the_team warmly xx xxx yours_faithfully ' +
    'yours_truly',
  invite:
    'a_spot_for always_welcome any_ideas any_questions any_suggestions argue_with_us ask_anything ask_away ' +
    "ask_me ask_us be_welcome bring_'em bring_a bring_along bring_em bring_her bring_him bring_it bring_one " +
    'bring_the bring_them bring_your call_by call_in carry_on_talking carry_on_the chair_at chair_by come_along ' +
    'come_and come_back come_by come_count come_down come_find come_for come_in come_look come_meet come_over ' +
    'come_round come_say come_see come_to come_try come_up come_visit come_watch curious_to curious_what ' +
    "delighted_to_hear delighted_to_see delighted_to_show do_come door's_open door_is_open doors_are doors_open " +
    "down_our_way drop_by drop_in fetch_her fetch_him fetch_them fill_in further_questions gate's_open " +
    'gate_is_open gates_open give_it_a_go glad_to_hear_what glad_to_see guess_who happy_to_hear have_a_go ' +
    'have_a_nose have_a_squiz have_a_taste have_your_say how_did_it how_do_you how_does_it how_would ' +
    "if_ever_you if_you're_ever if_you're_near if_you're_passing if_you_are_ever if_youre_ever if_youre_near " +
    'if_youre_passing in_the_area interested_to_hear invitation invite* join join_in join_us keen_to_hear ' +
    "keen_to_know keep_talking kettle kettle's_on kettles_on lend_a_hand let's_hear let's_talk let_me_know_how " +
    'let_us_know_how let_us_know_if let_us_know_what let_us_know_which lets_hear lets_talk like_to_hear ' +
    'like_to_know like_to_see look_in love_to_have love_to_hear love_to_know love_to_meet love_to_see ' +
    "love_to_show meet_the meet_us meeting_is more_than_welcome most_welcome next_time_you're next_time_youre " +
    'nip_in open_day open_house open_to_visitors open_to_you place_at_the_table pop_along pop_by pop_down ' +
    'pop_in pop_over post_a_photo post_a_pic quarrel_with questions_welcome quiz round_our_way seat_at see_for ' +
    'see_how_it see_it_being see_the see_u see_where see_ya see_you send_us_a_photo send_us_a_pic send_us_your ' +
    'share_it share_with_us share_your should_you_be show_me show_us sign_up sit_with stay_tuned step_in ' +
    'stop_by suggest* survey swing_by swing_past tag_us take_part taste taste_it tell_me_about tell_me_how ' +
    'tell_me_more tell_me_what tell_us_about tell_us_how tell_us_if tell_us_more tell_us_what tell_us_where ' +
    'tell_us_which tell_us_why tell_us_your try_it try_our try_your_hand up_this_way us very_welcome visit ' +
    'visitors visits volunteer vote wander_in watch_it_being watch_us welcome_any welcome_to ' +
    "what's_your_favourite what_d'you what_do_you what_dyou what_else what_should what_would what_would_you " +
    'whats_your_favourite where_would which_is_your which_would who_would workshop_on wot_would ' +
    "you're_welcome_to you_are_welcome you_come your_favourite your_ideas your_opinion your_recipe your_take " +
    'your_thoughts your_view your_views youre_welcome_to',
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
    '#link above according_to any_citizen anybody_can anyone_can as_shown ask_any ask_the_lab attached ' +
    'available_to_view ave_a_look be_read be_seen below can_be_consulted chalked check_for_yourself check_it ' +
    "check_the check_them check_yourself copy_of count_'em count_em count_it count_them count_yourself " +
    'displayed enclosed filed get_it_tested hanging hangs have_a_gander have_a_look have_a_read have_it_tested ' +
    "here's_a_photo here's_the here_is_a here_is_the heres_a_photo heres_the hung in_bio in_our_bio " +
    "in_our_highlights independent independently it's_all_on it's_at it's_on its_all_on its_at its_on " +
    'judge_for_yourself let_you_see linked look_at look_for look_on look_under look_up look_yourself ' +
    'may_be_consulted may_be_inspected measure_it on_display on_every on_every_bag on_file on_our_page ' +
    'on_our_profile on_our_site on_our_wall on_our_website on_request on_the_back on_the_bag on_the_box ' +
    'on_the_counter on_the_door on_the_ground on_the_label on_the_map on_the_pack on_the_packet on_the_page ' +
    'on_the_side on_the_site on_the_wall on_the_website open_to_inspection per_table photo_above photo_below ' +
    'pinned printed_on printed_under public public_record publicly published_at scan_of screenshot_of ' +
    'see_attached see_for_yersen see_for_yourself see_for_yourselves see_our see_page see_section see_the ' +
    'show_u show_you shown stamped_on stamped_under take_a_look the_link third-party verifiable verified verify ' +
    'video_of weigh_it written_on',
  because:
    'as_a_result basically bcoz because cause caused causes cos coz cus cuz depending depends due_to explain ' +
    "explains explanation first_answer happens_if happens_when hence here's_how here's_what here's_why " +
    'heres_how heres_what heres_why how_it_works in_fact in_order in_practice it_comes it_takes it_was it_were ' +
    'meaning means meant namely on_account_of otherwise owing_to reason reasons short_answer since so_it ' +
    "so_that so_they so_we thanks_to_the that's_why that_means thats_why the_short_answer the_truth therefore " +
    'this_is_how truth_is turns_out two_facts two_reasons two_things what_happened what_happens which_is_why',
  answerYes:
    'absolutely affirmative aye certainly confirmed correct course definitely does_indeed fine_for fine_in ' +
    "fine_with good_to_go indeed it's_fine it_can it_does it_is it_will its_fine no_bother no_problem " +
    "not_a_bother of_course ok_for sure that's_fine thats_fine they_are they_can they_do tis_fine we_are we_do " +
    'we_have yah ye yeah yep yes yup',
  answerNo:
    "afraid_not at_present don't_deliver don't_do don't_have don't_make don't_sell don't_stock don't_use " +
    "dont_deliver dont_do dont_have dont_make dont_sell dont_stock dont_use false hasn't hasnt haven't havent " +
    "is_false is_untrue isn't_true isnt_true it_doesn't it_doesnt it_isn't it_isnt nah naw nay never_did " +
    'never_had never_have no no_lead no_longer_sell no_need no_nuts no_sugar none nope not_any_more ' +
    'not_at_present not_available not_currently not_for not_made not_safe not_suitable not_true not_yet ' +
    "nothing_in out_of_stock sold_out there's_no there_are_no there_aren't there_arent there_is_no there_isn't " +
    "there_isnt theres_no unfortunately_not untrue we_do_not we_don't we_dont",
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
    '#price a_bag a_kilo a_pop apiece carriage cheap cheaper cost costing costs dear dearer delivery each euro ' +
    'euros expensive from_#price included margin pence per_bag per_kg per_kilo plus postage pounds price priced ' +
    'prices quid total vat',
  numberish:
    '#number double dozen eight eighty eleven fifteen fifty first five forty four half hundred nine once one ' +
    'quarter second seven six sixty ten third thirty thousand three twelve twenty twice two',
  policy:
    'accept_no accepts_no accordance aforesaid answerable as_advised as_described as_indicated as_notified ' +
    "as_per as_stated at_your_own be_advised beyond_our can't_be_held cannot_be_expected cannot_be_held " +
    'cant_be_held clearly_state* competent_office compliance compliant conditions contractual* ' +
    "courier's_responsibility couriers_responsibility deemed disclaim* duly entitled expressly granted " +
    'held_liable held_responsible hereby herein in_line_with kindly_note liability liable licence_to no_claims ' +
    'no_concern_of no_further no_liability no_obligation_to non-refundable not_down_to_us not_liable not_on_us ' +
    'not_our_concern not_our_department not_our_fault not_our_job not_our_problem not_our_responsibility ' +
    'not_required not_responsible nothing_to_do_with notice obligation obliged_to out_of_our_hands outside_our ' +
    'own_risk per_our please_be_advised please_note policies policy procedure procedures prohibited pursuant ' +
    'read_before regulation_states reserve_the_right responsibility_of rules_are_rules said_person small_print ' +
    "sold_as solely stated t&c's t&cs terms terms_of_service the_rules the_small_print thereof we_note " +
    'without_admission without_notice without_prejudice',
  threat:
    'actionable banned barred be_blocked block_you blocked_you blocking cease consequences costs_against court ' +
    'damages defam* desist evidence_against kindly_withdraw last_warning lawyer* legal legal_action legal_team ' +
    'legally libel* police proceedings report_you retract screenshots_kept slander* solicitor* sue suing ' +
    "take_action withdraw_that withdraw_the_word you'll_hear_from youll_hear_from",
  blame:
    "already_told as_i_already as_we've_said as_we_already as_weve_said bother_to bothered_to can't_read " +
    "can't_you_read can_you_not_read cant_read cant_you_read clearly did_you_even did_you_open did_you_read " +
    "do_it_yourself don't_buy don't_come don't_like_it dont_buy dont_come dont_like_it everybody_else " +
    'everyone_else evidently folk_like_you go_elsewhere grow_your_own had_you have_you_actually have_you_ever ' +
    "have_you_tried if_you'd_read if_you_bothered if_you_had if_you_read if_you_wanted if_youd_read " +
    "in_big_letters in_bold in_plain_english it's_all_in it's_on_the_label it's_written it_says its_all_in " +
    'its_on_the_label its_written learn_how learn_to make_your_own manage_perfectly maybe_you no_one_asked ' +
    'no_one_else no_one_forced nobody_asked nobody_else nobody_forced nobody_forces nobody_is_forcing ' +
    'nobody_made obviously on_the_label open_your_eyes operator_error other_customers other_people ' +
    'others_manage people_like_you perhaps_you plan_ahead read_it_again read_the_card read_the_label ' +
    "read_the_listing read_the_page right_there says_on says_so shop_elsewhere should've_thought shoulda_ate " +
    "shoulda_read shouldve_thought some_of_us some_people somewhere_else take_your_custom then_don't then_dont " +
    'told_you_so try_elsewhere try_it_yourself try_reading u_shoulda u_shud ur_fault use_your use_your_eyes ' +
    'user_error we_told_you yer_fault you_agreed you_broke you_chose you_clearly you_clicked you_could_have ' +
    "you_didn't you_didnt you_dropped you_failed you_forgot you_ignored you_lot you_never you_obviously " +
    "you_ordered you_people you_put you_should you_should_have you_shouldn't you_shouldnt you_signed you_ticked " +
    'you_were_told you_were_warned your_fault your_mistake your_own_doing your_own_fault your_problem ' +
    'your_responsibility your_sort your_type your_wiring',
  insult:
    'aggressive armchair attention attention-seek* balls best_of_luck bitter bitter_much bless_your_heart ' +
    'bollocks boo_hoo buddy bugger_off calm_down chill_out claptrap clear_off clown* congratulations_on cry_me ' +
    'crybaby crystal_ball daft darling dick did_nobody diddums dim do_one do_tell do_we_look do_you_think ' +
    'does_nobody drama dramatic dream_on drivel eejit einstein enjoy_your expect_us_to expert experts famously ' +
    'find_a_hobby fool* funny_that genius get_a_grip get_a_life get_lost get_over get_stuffed go_on_then ' +
    'gobshite good_luck_with got_a_life grow_up haha hilarious hold_the_front hop_it how_dare hysteric* idiot* ' +
    'incredible jealous jog_on joke karen keyboard_warrior laughable let_me_guess let_us_guess liar* lies lmao ' +
    'lol lying magic_wand mate mind_readers miracle moan* moron* muppet* need_a_hobby nice_try nonsense numpty ' +
    'oh_dear oh_look oh_no on_yer_bike on_your_bike pal pathetic petal pillock pipe_down piss_off plonker ' +
    'poor_baby poor_lamb prat princess professor relax ridiculous rot rubbish sad_little says_a_man ' +
    'says_a_woman says_someone says_the sherlock shock_horror shut_up skip snob* snowflake* sod_off stupid ' +
    'sulk* sunshine swedish_warehouse sweetheart take_a_wild tantrum there_there thick tosh tosser townies ' +
    'troll* twaddle unreasonable wanker want_a_biscuit want_a_hobby want_a_medal wave_a_wand ' +
    'what_did_you_expect what_do_you_expect what_exactly whatever whine* whing* whining who_are_you who_asked ' +
    'wild_guess wind_your_neck yawn yawning yer_arse your_arse your_highness your_majesty',
  minimise:
    'a_bit_of_dust a_few_minutes a_fuss at_that_price big_deal could_be_worse end_of_the_world everyone_else_is ' +
    'exaggerat* first_complaint first_world for_free for_that_price happens_to hardly_a hardly_the ' +
    "isn't_that_bad isnt_that_bad it's_just it's_only it_happens its_just its_only just_a making_a_fuss " +
    'never_had_a never_had_any never_happend never_happened no_big_deal no_one_complain* no_one_has_ever ' +
    'nobody_complain* nobody_has_ever not_amazon not_machines not_robots not_that_bad not_the_end ' +
    'nothing_wrong_with one_complaint only_a only_four only_human only_three overreact* pay_peanuts ' +
    'perfectly_fine perfectly_good still_edible storm_in such_a_fuss teacup these_things things_happen ' +
    "we're_four we're_only we're_three we're_volunteers were_four were_only were_three were_volunteers " +
    'what_do_you_want what_you_pay_for worse_things',
  negation:
    "ain't aint can't cannot cant couldn't couldnt decline* didn't didnt doesn't doesnt don't dont hardly isn't " +
    "isnt neither never no no-one nobody none nor not nothing nowt refus* reject* shouldn't shouldnt unable " +
    "wasn't wasnt weren't werent without won't wont wouldn't wouldnt",
  youWord: 'ee thee thou u ya ye you youm yous',
  yourWord: 'thi thy ur yer your yours',
  weWord: 'our ours ourselves us we',
  theyWord: 'courier he her him his printer she supplier their them they',
  dialect:
    "an ansum arvo aye bain't baint bairn craic divil dreckly duck gert grand gurt heaps hen lad lass love " +
    "ma_da mate me_lover mesen my_lover nay no_worries nowt o' owd owt pet reckon squiz summat sure_look th' " +
    "th'owd thas thi thowd tis un us'll usll wi y'all yall yerself youm yoursen",
  textish:
    '2 4 asap b4 btw cant cos dont fr gonna gotta gr8 idk ill im lil lol msg n nah ngl omg pls plz ppl rn tbh ' +
    'thats tho thx tmrw u ur v w wanna wont xx yeah',
  please: 'be_so_good be_so_kind if_you_would kindly please pls plz',
  hope: "can't_wait cant_wait hope hopefully hoping look_forward looking_forward trust_that we_trust",
  courtesy:
    'commitment committed_to community core_values dear_customer dear_user duly_noted esteemed excellence ' +
    'experience family important_to_us matters_to_us noted passion quality satisfaction strive striving ' +
    'take_seriously taken_note transparency transparent valuable valued values we_note your_comment ' +
    'your_feedback your_message your_review',
};

import type { Lexicon } from './lexicon.ts';

/**
 * English words by what they do in a reply. To add a class, name it by its meaning and grammar; to add words, write stems
 * (`replac*`) that no other meaning shares. «'» for «’»; words in a row are joined by `_`.
 */
export const lexicon: Lexicon = {
  // Regret, fault, and their mockery or refusal
  sorry:
    'sorry apolog* apologies regret forgive mortified ashamed embarrass* gutted pardon my_bad our_bad mea_culpa no_excuse* ' +
    'so_so_sorry truly_sorry hands_up hold_our_hands hold_my_hands',
  fault:
    'our_fault my_fault our_mistake my_mistake our_error our_slip our_doing mistake_was messed muck* slipp* cock* boob* bungl* ' +
    "blunder* screwed dropped_the_ball got_it_wrong got_this_wrong we_were_wrong i_was_wrong on_us on_me that's_on should_have " +
    "shouldn't_have should_not_have ought_to_have let_you_down let_down failed forgot fell_short not_good_enough took_too_long " +
    "one's_on own_goal owe_you we_owe our_end own_up owning",
  notSorry:
    "sorry_you_feel sorry_if sorry_but sorry_not sorry_you_think not_sorry won't_apolog* no_apolog* sorry_for_existing sorry_that_you",
  // Having understood
  empathy:
    "understand understandabl* i_get_it we_get_it i_hear we_hear hear_you you're_right you_are_right youre_right quite_right dead_right " +
    'fair_point fair_enough fair_question good_point good_question must_be must_have rotten awful horrible dreadful grim nasty ' +
    'frustrat* annoy* infuriat* disappoint* upset* angry furious cross worry* worri* scary frighten* maddening miserable lousy rubbish ' +
    "no_fun not_fun no_wonder i'd_be we'd_be in_your_shoes in_your_place can_imagine can_see_why see_why every_right " +
    "heartbreaking sad_to saddened pain hassle nuisance hardly_fair unacceptable not_ok not_okay that's_a_shame what_a_shame " +
    'three_times third_time legitimate valid sympath* feel_for',
  // What is done about it, by who does it
  doWill:
    "we'll i'll we_will i_will we're_sending i'm_sending we're_going i'm_going going_to gonna we_shall will_be_sent " +
    'will_be_replaced will_be_with is_being are_being being_replaced',
  doVerb:
    'send sending resend replace replacing swap swapping fix fixing repair mend mending refund refunding check checking look_into looking_into ' +
    'sort sorting investigat* remove removing take_down taking_down delete deleting add adding correct correcting update updating ' +
    'pass_on passing_on pass_this pass_it forward forwarding chase chasing ring ringing call_the trace tracing test testing recall ' +
    'pull pulling collect collecting pack packing post posting print printing change changing rebook cancel cancelling escalat* ' +
    'raise_this raise_it flag flagging speak_to speaking_to talk_to ask_the reprint reimburse credit issue put_that put_this make_it_right',
  doDone:
    "we've i've we_have i_have have_taken has_been have_been already taken_down been_removed been_replaced been_deleted is_down " +
    'have_stopped have_spoken have_asked have_changed have_told have_added have_passed on_its_way in_the_post is_packed is_boxed went_out ' +
    'just_sent just_posted just_refunded just_deleted',
  doIdiom:
    'on_it consider_it leave_it_with sort_it sort_this put_it_right put_this_right put_things_right make_up_for make_amends ' +
    "won't_happen never_happen from_now_on going_forward from_today with_your_name new_one fresh_one another_one replacement",
  // When
  today:
    'today tonight this_morning this_afternoon this_evening now straight_away right_away right_now immediately asap end_of_play shortly',
  tomorrow: 'tomorrow tmrw tmw tomoz first_thing overnight',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tues weds thurs fri',
  within:
    'within by_* before_* in_ten in_an in_a_few hours hour minutes mins days day week end_of_the end_of_day lunchtime noon teatime weekend ' +
    'next_week this_week in_the_next no_later_than at_the_latest give_me give_us',
  hours: 'open opens opening closed closes hours every from_#time until weekdays',
  // Money back and gifts
  moneyBack:
    'refund refunded refunds money_back reimburs* your_money back_to_your_card back_on_your credit credited chargeback pay_you back_in_your',
  gift:
    "free on_the_house gift voucher discount complimentary no_charge on_us at_our_expense our_treat we'll_cover we'll_pay free_of_charge " +
    'throw_in pop_in chuck_in extra keep_it keep_the keep_them half_price percent_off coffee_is_on',
  noGift:
    "no_refund* not_refund* non-refundable don't_do_discounts no_discounts can't_refund cannot_refund unable_to_refund won't_be_refunding",
  // Private channels
  channel:
    'dm dms message messages inbox email e-mail mail phone call whatsapp text private privately number line #mail direct_message pm chat',
  writeUs:
    'write_to email_us message_us dm_us drop_us drop_me shoot_us ping_us ping_me ring_us call_us call_me give_us_a give_me_a contact_us get_in_touch ' +
    "reach_out send_us send_me pop_in come_in come_by come_and stop_by swing_by we'll_call i'll_call i'll_ring we'll_ring we'll_message i'll_message " +
    "i'll_email we'll_email we'll_write i'll_write take_this_offline offline in_person face_to_face over_a_coffee over_a_cuppa",
  // Permission
  permission:
    "if_you'd_like if_you_like if_you_want if_you'd_prefer if_you_prefer if_you're_happy if_that's_ok if_that's_okay if_that_suits " +
    "if_it's_ok if_you_don't_mind would_you_mind would_you_like do_you_mind is_it_ok is_it_okay is_it_alright would_it_be ok_if okay_if " +
    'alright_if happy_for may_we may_i can_we_share could_we_share can_we_use could_we_use can_i_message could_i_message shall_we shall_i ' +
    'up_to_you your_call your_choice whichever_you no_pressure only_if no_obligation entirely_up fancy with_your_permission say_the_word',
  // Asking for a detail
  askVerb:
    'can_you could_you would_you please_send please_tell send_us send_me let_us_know let_me_know tell_us tell_me do_you_have have_you_got ' +
    "do_you_remember which what_is what's what_was need_your need_the we_need i_need can_i_have could_i_have may_i_have may_we_have got_a got_the " +
    'remind_me pop_us give_us_the',
  askThing:
    'order_number number order receipt photo picture pic address batch lot code size colour color name postcode date label model stop shop ' +
    'invoice reference tracking confirmation day_was email_address packet bag proof_of',
  // Thanks
  thanks:
    'thank thanks thx ta cheers grateful appreciate appreciated much_obliged thankyou ty made_our_day made_my_day',
  mockThanks: 'thanks_for_nothing thanks_a_bunch thanks_ever_so thanks_but no_thanks cheers_for_nothing',
  // Person to person
  selfVerb: "i i'm i've i'll i'd my me mine myself im ive ill",
  greet: 'hi hello hiya hey dear morning afternoon evening howdy',
  brandSign: 'team regards sincerely customer_service customer_care support the_team kind_regards',
  // Inviting
  invite:
    'come_and come_along come_see come_by come_down come_over come_to pop_in pop_by drop_in drop_by swing_by stop_by join_us visit see_you ' +
    'tell_us_more tell_us_what love_to_hear love_to_know let_us_know_how let_us_know_what what_do_you what_would_you what_would how_would ' +
    "how_do_you your_thoughts your_ideas any_ideas suggest* send_us_a_photo show_us share_your invite you're_welcome_to welcome_to have_a_go " +
    'bring_your bring_a bring_the door_is_open open_day keep_talking fancy_a kettle',
  // Proof
  proof:
    '#link certificat* certified label sheet document records register analysis test tests lab report accounts audit minutes invoice photos video ' +
    'traceab* stamp datasheet published figures table list see_for_yourself check_for_yourself have_a_look take_a_look look_for look_at ' +
    "it's_on the_link below pinned noticeboard receipts evidence proof printed_on on_the_pack on_the_website on_our_site",
  // Explaining
  because:
    "because since so_that due_to caused means that's_why thats_why reason happens_when depends otherwise which_is_why in_order as_a_result " +
    'owing_to turns_out it_takes',
  facts:
    "#price #number #time costs cost price degrees litres grams metres minutes hours yes no nope yep unfortunately_not it's_fine fine_in safe " +
    "suitable contains made_from made_of made_with available sold_out starts begins lasts keeps we_stop we're_at dishwasher oven microwave wash " +
    'works_out goes_to comes_from grown milled fired thrown',
  // Defending, blaming, minimising, policy, mockery
  blame:
    "you_should_have you_should you_could_have if_you_had if_you'd_read had_you read_the did_you_read bothered maybe_you perhaps_you your_fault " +
    'your_own clearly obviously as_we_already as_i_already as_stated you_people you_lot are_you_sure nobody_forces nobody_is_forcing no_one_is ' +
    "go_elsewhere shop_elsewhere somewhere_else don't_buy make_your_own try_it_yourself keyboard_warrior jealous ridiculous nonsense rubbish_claim " +
    'lies slander* libel* defam* solicitor lawyer legal_action sue whing* moan* drama attention bitter unreasonable aggressive tone',
  minimise:
    "only_a it's_just just_a it's_only hardly_the not_the_end it_happens these_things no_big_deal big_deal calm_down relax get_over storm_in",
  policy:
    "policy policies terms conditions t&cs as_per per_our not_responsible not_liable no_liability courier's_responsibility not_our_fault not_our_problem " +
    'nothing_to_do_with_us out_of_our_hands contractually clearly_state* clearly_stat* deemed accordance',
  negation: "not no never nothing none don't won't can't cannot isn't didn't",
};

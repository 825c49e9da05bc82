import type { Component } from './components.ts';

/**
 * English turns that words alone do not tell. To add one, write a pattern that is right nearly whenever it fires, linear,
 * with the flags `giu`; both apostrophes are in the text as they were written.
 */
export const rules: Readonly<Record<Component, readonly RegExp[]>> = {
  acknowledge: [
    /\b(?:you[’']?re|you are) (?:absolutely |quite |dead |completely |totally |so |perfectly )?right\b/giu,
    /\b(?:i|we) (?:completely |totally |fully |do |really |can )?(?:understand|get) (?:why|how|that|your|it|the)\b/giu,
    /\b(?:that[’']s|that is|what) (?:an?|really|so|such an?|just) (?:\p{L}+ )?(?:rotten|awful|horrible|dreadful|grim|nasty|frustrating|annoying|maddening|miserable|lousy|disappointing|upsetting|shame|pain)\b/giu,
    /\b(?:must (?:be|have been)|can[’']?t have been|no wonder|every right to|fair (?:point|question|enough|comment)|good (?:point|question)|in your shoes|i[’']d be (?:cross|angry|furious|upset|livid))\b/giu,
  ],
  apologise: [
    /\b(?:i[’']?m|we[’']?re|i am|we are|so|really|truly|very|terribly|genuinely|deeply) sorry\b(?! (?:you (?:feel|think)|if|but|that you (?:feel|think)))/giu,
    /\b(?:we|i) (?:do |sincerely |really |truly )?apologi[sz]e\b(?! if)|\b(?:our|my) (?:sincere |sincerest |deepest )?apologies\b/giu,
    /\b(?:our|my) (?:fault|mistake|error|slip|bad|cock-?up|doing)\b|\b(?:that[’']s|this is|this one[’']s|that one[’']s) (?:entirely |all |completely )?on (?:us|me)\b/giu,
    /\bwe (?:got (?:it|this|that) wrong|messed up|dropped the ball|let you down|should(?:n[’']t)? have|fell short|owe you)\b|\bi (?:messed up|got (?:it|this) wrong|should(?:n[’']t)? have)\b/giu,
  ],
  explain: [
    /\b(?:because|that[’']s why|which is why|the reason|due to|it depends|turns out)\b/giu,
    /\b(?:costs?|it[’']s|they[’']re) (?:£|€|\$)? ?\p{N}+/giu,
  ],
  corrective: [
    /\b(?:we[’']?ll|i[’']?ll|we will|i will|we[’']re|i[’']m) (?:\p{L}+ )?(?:going to )?(?:send|resend|replac|swap|fix|repair|mend|refund|check|look into|sort|investigat|remov|take|delet|add|correct|updat|pass|forward|chas|ring|trace|test|recall|pull|collect|pack|post|print|chang|rebook|rais|flag|speak|talk|ask|put|mak|get)\p{L}*/giu,
    /\b(?:we[’']?ve|i[’']?ve|we have|i have) (?:now |already |just )?(?:sent|resent|replaced|fixed|removed|taken|deleted|added|corrected|updated|passed|asked|told|stopped|pulled|changed|refunded|spoken|booked|put|packed|posted|raised|flagged|opened)\b/giu,
    /\b(?:on it|leave it with (?:me|us)|consider it (?:done|sorted)|(?:a|your) (?:new|replacement|fresh) \p{L}+ (?:is|will|leaves|goes)|is (?:already )?on its way|in the post)\b/giu,
  ],
  deadline: [
    /\bby (?:the end of|close of|end of|tonight|tomorrow|noon|midday|lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|\p{N}+|six|five|four|three|ten|nine|eight)\b/giu,
    /\b(?:within|in) (?:the next |about |around )?(?:an?|\p{N}+|two|three|four|five|ten|twenty|thirty|a few|a couple of|half an) ?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|working days?)\b/giu,
    /\b(?:today|tonight|tomorrow(?: morning| afternoon)?|first thing|this (?:morning|afternoon|evening)|before (?:we close|i go|lunch|the end|tonight|\p{N}))\b/giu,
    /\b(?:on|next|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/giu,
  ],
  compensate: [
    /\b(?:we[’']?ll|i[’']?ll|we will|i will|we[’']?ve|i[’']?ve|we can|happy to) (?:\p{L}+ )?(?:refund(?:ed)?|reimburse|credit(?:ed)?|cover|pay|give you your money)\b/giu,
    /\b(?:full refund|money back|on the house|free of charge|no charge|our treat|at our expense|complimentary|with our compliments|as a (?:gift|thank you))\b/giu,
    /\b(?:a|your) (?:free|voucher|gift|discount)\b|\b\p{N}+ ?% off\b|\bkeep (?:it|them|the \p{L}+|both)\b/giu,
  ],
  goPrivate: [
    /\b(?:drop|send|shoot|ping|give|message|email|dm|ring|call|text|write to) (?:us|me) (?:a |an |on |at |in |your |by |there|here)?(?:dm|message|email|line|call|ring|bell|text|private|note|mail)?/giu,
    /\b(?:by|via|in|through|over) (?:dm|dms|direct message|private message|email|private|the phone|whatsapp|pm)\b|\bprivately\b|\boffline\b/giu,
    /\b(?:i[’']?ll|we[’']?ll|i will|we will|can i|can we|could we|could i|may i|may we|shall i|shall we) (?:\p{L}+ )?(?:call|ring|phone|message|dm|email|write to|text|drop) you\b/giu,
    /[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.\p{L}+/giu,
  ],
  askPermission: [
    /\b(?:if you(?:[’']d| would)? (?:like|want|prefer|fancy|don[’']t mind|agree)|if you[’']re happy|if that(?:[’']s| is) (?:ok|okay|all right|alright|easier)|if it suits)\b/giu,
    /\b(?:would you mind|do you mind|is it (?:ok|okay|all right|alright)|would it be (?:ok|okay|all right|alright)|may (?:we|i)|shall (?:we|i)|would you like (?:us|me)|are you happy for|happy for us)\b[^.!?]*\?/giu,
    /\b(?:can|could|may) (?:we|i) (?:share|use|repost|message|call|ring|write|contact|post|drop|send)\b[^.!?]*\?/giu,
    /\b(?:up to you|your call|your choice|no pressure|only if you|no obligation|whichever you)\b/giu,
  ],
  askInfo: [
    /\b(?:can|could|would|will) you (?:\p{L}+ )?(?:send|tell|give|let|pop|share|confirm|remind|drop)\b[^.!?]*\?/giu,
    /\b(?:what[’']s|what is|what was|which|do you (?:have|remember|know)|have you got|got)\b[^.!?]{0,30}\b(?:number|order|receipt|batch|lot|code|name|postcode|date|stop|shop|model|label|photo|address)\b[^.!?]*\?/giu,
    /\b(?:send|tell|give|drop|pop|dm|message) (?:us|me) (?:the |your |a |an )?(?:order|number|receipt|batch|lot|code|name|postcode|date|photo|pic|picture|address|details)\b/giu,
    /\b(?:we|i)(?:[’']ll| will| just| do)? need (?:the |your |a |to know)\b/giu,
  ],
  thank: [
    /\bthank(?:s| you)\b(?! (?:for nothing|but no))|\bthankyou\b|\bcheers\b|\bmuch appreciated\b|\b(?:we|i) (?:really )?appreciate\b/giu,
  ],
  personal: [
    /(?:^|[.!?…\n] *)(?:hi|hello|hiya|hey|dear|morning|afternoon|evening),? (?!all\b|everyone|there|folks|team)\p{Lu}\p{Ll}+/gu,
    /(?:^|[.!?…\n] *)(?:Hi|Hello|Hiya|Hey|Dear|Morning|Afternoon|Evening),? (?!all\b|everyone|there|folks|team)\p{Lu}\p{Ll}+/gu,
    /[.!?…)\n] ?[-–—~^]? ?(?:Marta|Ivo|Samir|Giulia|Rosa|Mimmo|Carla|Vito|Amina|Beatrice|Gino|\p{Lu}\p{Ll}{2,9})[.!]?(?: x{1,3})?$/gu,
    /\b(?:I[’']m|I[’']ve|I[’']ll|I[’']d|I am|I have|I will|I was|I did|I just|I can|I know|I think|I read|I saw|I do|I hope|my own|myself)\b/gu,
    /(?:^|[.!?…,\n] *)i(?:[’']?m|[’']?ve|[’']?ll|[’']?d)? \p{Ll}/gu,
  ],
  invite: [
    /\b(?:come (?:and|along|by|down|over|see|to)|pop (?:in|by|round)|drop (?:in|by)|swing by|stop by|join us|see you (?:there|on|at))\b/giu,
    /\b(?:tell us (?:more|what|how)|(?:we[’']d|i[’']d) love to (?:hear|know|see)|let us know (?:how|what)|what (?:do|would) you|how would you|your (?:thoughts|ideas)|any ideas|you[’']re (?:very |always |more than )?welcome to)\b/giu,
  ],
  evidence: [
    /https?:\/\/\S+|\bwww\.\S+|[\p{L}\p{N}-]+\.example(?:\/\S*)?/giu,
    /\b(?:certificates?|certification|data ?sheets?|lab (?:report|results)|test results|audit|accounts are|published|traceability|delivery notes?|records?)\b/giu,
    /\b(?:see|check|judge|look|test) (?:it |them |this )?(?:for )?yourself\b|\b(?:printed|written|stated|listed) on (?:the|every|each)\b|\bhave a look at\b/giu,
  ],
  defend: [
    /\b(?:if you had (?:read|bothered|checked)|if you[’']d (?:read|bothered|checked)|had you read|you should have|you could have|did you (?:even )?read|read the (?:description|label|terms|small print|instructions))\b/giu,
    /\b(?:as per (?:our|the)|(?:our|the) (?:terms|policy|conditions)|not (?:responsible|liable|our (?:fault|problem|responsibility))|out of our hands|no liability)\b/giu,
    /\b(?:it[’']s (?:only|just) an?|no big deal|calm down|get over it|not the end of the world|nobody[’']s forcing|no one[’']s forcing|nobody forces)\b/giu,
    /\b(?:solicitors?|lawyers?|libel|slander|defamat|legal action|sue)\p{L}*/giu,
    /\b(?:sorry you feel|shop elsewhere|go elsewhere|buy (?:it )?elsewhere|keyboard warrior|make (?:it|one) yourself|suit yourself)\b/giu,
  ],
};

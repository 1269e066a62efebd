import { wordSet } from '../../lists/word-set.ts'

/** Verbs whose object does what their infinitive says: "urged Iran to withdraw". */
export const OBJECT_CONTROL = wordSet(`urge ask call tell order invite allow permit force compel press pressure request require encourage persuade convince authorize instruct direct appoint enable help
  want expect beg implore appeal warn advise push lead cause get counsel exhort challenge command task commission assign summon send deploy dispatch prompt oblige forbid demand appeal petition plead lobby remind hire`)

/** Verbs of speech, which may stand behind what is said: "…, said the envoy". */
export const SPEECH = wordSet(`say state announce underline underscore stress emphasize emphasise note add reiterate highlight remark tell declare assert affirm reaffirm maintain explain argue claim insist observe
  recall mention reveal disclose confirm write tweet comment opine proclaim clarify indicate suggest predict admit acknowledge conclude report warn ask reply respond caution quote cite state vow think believe complain
  demand joke lament repeat reply continue`)

/** Verbs that say little without their object: "held talks". */
export const LIGHT_VERBS = wordSet('hold have make pay take give conduct issue reach exchange send deliver undertake place express voice convey extend offer present lay impose sign carry launch stage put lodge file declare announce begin start open resume conclude continue end chair co-chair attend convene join')

/** Nouns that only measure out another: "dozens of diplomats". */
export const QUANTITIES = wordSet('number dozen score hundred thousand million group series series pair couple handful lot majority batch tranche member part many some several wave round two three four five six seven eight nine ten all both half none one most')

/** Verbs whose infinitive is still to come: "plans to visit". */
export const PLANNING = wordSet('plan intend prepare schedule arrange decide expect aim resolve mean set slate project bind elect choose look')
/** Nouns whose infinitive is still to come: "plans to visit". */
export const PLANNING_NOUNS = wordSet('plan intention preparation')
/** Verbs whose infinitive or "-ing" did happen: "began to withdraw", "was forced to resign". */
export const HAPPENING = wordSet('begin start continue manage proceed come help keep resume force compel allow permit enable use cease go get dare lead cause see spend believe think report say know allege rumor')
/** Verbs that say their infinitive or "-ing" did not happen. */
export const FAILING = wordSet('fail deny avoid neglect omit')
/** Verbs that leave open whether. */
export const DOUBTING = wordSet('consider mull ponder weigh contemplate try attempt seek discuss')
/** Verbs whose "that" clause is what somebody says happened. */
export const REPORTING = wordSet(`say state announce underline underscore stress emphasize emphasise note add reiterate highlight remark tell declare assert affirm reaffirm maintain explain argue claim observe recall mention reveal
  disclose confirm write tweet comment clarify indicate admit acknowledge conclude report show find believe know think learn hear see suggest inform notify brief quote cite reply respond insist repeat post broadcast estimate`)

/** Verbs that only say how far another has come: "began to import". */
export const ASPECT = wordSet('begin start continue resume stop cease keep go come help try')

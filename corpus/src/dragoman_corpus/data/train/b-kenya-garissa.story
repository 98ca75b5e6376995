story: b-kenya-garissa
conflict: Kenya
countries: KE, SO
facts: 2 April 2015: four al-Shabaab gunmen attacked Garissa University College, tolls 15, 70, 147, 148; four attackers dead; curfew from 3 April; bounty on Mohamed Kuno; air raids in Gedo on 5 April
  announced the 6th; march in Nairobi on the 7th; accounts of 86 persons and firms frozen on the 8th; ultimatum of three months on Dadaab camp on 11 April. (public record: interior ministry, UNHCR, agencies)

who shabaab: group SO | al-Shabaab; Al-Shabaab; Shabaab; the militants; militants
who kuno: person SO | Mohamed Kuno; Kuno; Gamadheere
who uhuru: office KE | Uhuru Kenyatta; Kenyatta; President Kenyatta; the President
who dpruto: office KE | William Ruto; Ruto; Deputy President
who kdf: force KE | Kenya Defence Forces; KDF; Kenyan army; army
who kaf: force KE | Kenyan air force; Kenyan jets; fighter jets
who recce: force KE | Recce company; Recce; paramilitary unit
who kegov: government KE | Kenyan government; government; Nairobi
who nkaissery: office KE | Joseph Nkaissery; Nkaissery; interior minister
who unhcr: organisation - | UNHCR; refugee agency
who redcross: organisation KE | Kenya Red Cross; Red Cross
who students: population KE | students
who usa: state US | United States; Washington
where garissa: town KE -0.45 39.65 | Garissa
where college: site KE -0.44 39.67 | Garissa University College; university; college; campus
where nairobi: town KE -1.29 36.82 | capital
where gedo: province SO 3.50 42.00 | Gedo
where gondodowe: site SO 3.30 41.70 | Gondodowe
where ismail: site SO 3.20 41.60 | Ismail
where dadaab: site KE 0.05 40.31 | Dadaab
where wajir: district KE 1.75 40.07 | Wajir
where mandera: district KE 3.94 41.86 | Mandera
where somalia: country SO 5.0 46.0 | Somalia
who kenya: state KE | Kenya

== b-kenya-garissa-1
outlet: Coast & Country Radio
register: radio
published: 2015-04-03
--
"The Morning After", Good Friday special. Transcript.

PRESENTER: Karibu. Before anything else, the number. It was fifteen yesterday when we went to lunch. It was seventy when we drove home. As of midnight, says the interior minister, Joseph Nkaissery, it's one hundred and forty-seven people {att|murdered} on the campus of Garissa, nearly all students, and seventy-nine {att|hurt}. Amina, you spent the night at the airstrip.

AMINA: The planes still come and go, Joe. Médecins and the Kenya Red Cross {evac|flew} the worst cases to the capital, twenty-odd of them. Others are in the tents here. 587 students have been {bus|brought out} by bus to an army camp. Many have no shoes.

PRESENTER: Take us back to half past five.

AMINA: A prayer hall. Some girls of the Christian Union were {hall|shot} there, with their heads bowed; twenty-two, says one who lay under two of them. The men {gate|shot} two watchmen at the gate first. Then the hostels: they {hostage|locked} the doors and asked each boy who he was. Muslims, they {let|let} many go. Whoever couldn't recite was {att|killed}. "We come to {att|kill} and be killed," a survivor
heard them say. They made girls ring their parents and {phonereq|demand} that Kenya {troops|get out} of Somalia, and {att|shot} them with the line open.

PRESENTER: And al-Shabaab says?

AMINA: Their man Rage, on their radio, claims the {att|attack}. {att|Revenge}, he says, for our forces across the border.

PRESENTER: What took so long? People are angry.

AMINA: Soldiers from the barracks {pinned|fired} on them by seven and {pinned|pinned} them in one hostel. But the Recce company, the people who train for this, {recdep|left} the capital by road and by small plane, and only {assault|went in} at five in the afternoon. It was over in half an hour; four gunmen, four suicide vests that {vest|went off} like a string. They {rescued|got out} the last fifty. "Had we {early|gone in} earlier, fewer die," an officer
told me, and took off his beret.

PRESENTER: From tonight there's a {curf|curfew} from half six to half six in Garissa, Wajir, Mandera and Tana River. Twenty million shillings are {bounty|offered} for the head of Mohamed Kuno, a former madrassa teacher. Five people are in {arr|custody}; two of them were {arr|caught} trying to cross to Somalia, police say. The President has ordered ten thousand police recruits to {recr|report}, whatever the courts said. And there's this: in the last week of March
both Britain and Australia had {warnuk|told} their people to stay away from these counties. Nairobi had {warnno|rejected} that as unfriendly. Music now. Please, something quiet.
--
who msf: organisation - | Médecins
who australia: state AU | Australia
who britain: state GB | Britain
* att ASSAULT/firearms occurred
  when: 2015-04-02 day "yesterday"
  where: college; garissa
  by: "four gunmen"; shabaab claimed
  to: students
  killed: 147 "one hundred and forty-seven people" side civilian voice nkaissery
  killed: 15 "fifteen" as_of 2015-04-02
  killed: 70 "seventy" as_of 2015-04-02
  injured: 79 "seventy-nine hurt" voice nkaissery
  said: nkaissery official "says"
  said: "Rage" party claimed "claims"
* evac AID occurred
  when: 2015-04-02/2015-04-03 bounded
  where: garissa; nairobi
  by: redcross; msf
  to: "worst cases"
* bus AID occurred
  when: 2015-04-02/2015-04-03 bounded
  where: garissa
  to: students
* hall ASSAULT/firearms occurred
  when: 2015-04-02 day "half past five"
  where: "prayer hall"; college
  by: "The men"
  to: "girls of the Christian Union"
  killed: 22 "twenty-two" part side civilian voice "one who lay under two of them"
  said: "one who lay under two of them" witness "says"
  part_of: att
* gate ASSAULT/firearms occurred
  when: 2015-04-02 day "half past five"
  where: college
  by: "The men"
  to: "two watchmen"
  part_of: att
* hostage ASSAULT/abduct occurred
  when: 2015-04-02 day
  where: college
  by: "The men"
  to: students
  part_of: att
* let RETREAT/release occurred
  when: 2015-04-02 day
  where: college
  by: "The men"
  to: "Muslims"
  part_of: att
* phonereq REQUEST/yield occurred
  when: 2015-04-02 day
  where: college
  by: "The men"
  to: kenya
  about: troops
* troops RETREAT/withdraw demanded optional
  when: ?
  where: somalia
  by: kenya
* pinned ASSAULT/firearms occurred
  when: 2015-04-02 day "seven"
  where: "one hostel"; college
  by: "Soldiers"
  to: "four gunmen"
* recdep MOBILIZE/police occurred
  when: 2015-04-02 day
  where: nairobi
  by: recce
* assault ASSAULT occurred
  when: 2015-04-02 day "five in the afternoon"
  where: college
  by: recce
  to: "four gunmen"
  killed: 4 "four gunmen" side recipient
* vest ASSAULT/suicide-attack occurred
  when: 2015-04-02 day "five in the afternoon"
  where: college
  by: "four gunmen"
  with: suicide-vest "four suicide vests" 4
* rescued RETREAT/release occurred
  when: 2015-04-02 day
  where: college
  by: recce
  to: "last fifty"
  released: 50 "last fifty"
  part_of: assault
* early ASSAULT hypothetical optional
  when: 2015-04-02 day
  by: recce
  said: "officer" official "told"
* curf COERCE/curfew announced
  when: 2015-04-03 day "tonight"
  where: garissa; wajir; mandera; "Tana River"
* bounty REQUEST/assist occurred
  when: 2015-04-02/2015-04-03 bounded
  about: COERCE/arrest to kuno
* arr COERCE/arrest occurred
  when: 2015-04-02/2015-04-03 bounded
  to: "Five people"
  detained: 5 "Five people"
  said: "police" official "say"
  detained: 2 "two of them" part
* recr MOBILIZE/police announced
  when: ?
  by: uhuru
* warnuk REQUEST/change occurred optional
  when: 2015-03-23/2015-03-31 "the last week of March"
  by: britain; australia
  to: "their people"
* warnno REJECT occurred
  when: 2015-03-23/2015-04-02 bounded
  by: kegov
  to: britain; australia
  answers: warnuk

== b-kenya-garissa-2
outlet: Indian Ocean Wire
register: wire
published: 2015-04-06
--
Kenyan jets {raid|bomb} al-Shabaab camps in response to campus {att|massacre}

NAIROBI, April 6 (IOW) - Kenyan fighter jets have {raid|destroyed} two camps of al-Shabaab in Somalia, the army said on Monday, in the first {raid|answer} to the {att|slaughter} of 148 people at a university on Thursday.

Jets {raid|pounded} Gondodowe and Ismail in the Gedo region on Sunday afternoon, spokesman David Obonyo said. Cloud made it impossible to assess casualties. "Our aerial images show that the camps were {raid|destroyed}," he said, adding that militants had used them to store arms and to cross into Kenya.

The group denied it. The bombs {raid|fell} on farmland, its military spokesman told the agency; three wells and some livestock were {raid|hit}. A herdsman reached by telephone in Gedo said that he had seen two aircraft and counted seven {raid|explosions}; nobody was killed, he believed.

President Kenyatta had {vow|vowed} in a televised address on Saturday to {sev|respond} "in the severest ways possible", and {help|asked} Muslim leaders to {help2|denounce} the preachers of hatred. The militants the same day {thr|threatened} to {blood|turn} Kenyan cities "red with blood" in a statement sent by e-mail: "No amount of precaution will save you."

One of the dead gunmen was named on Sunday as the son of a chief in Mandera, a law graduate. His father had reported him missing last year.

A sixth suspect, a Tanzanian, was found hiding in a ceiling with grenades, {arrtz|arrested} and brought before a judge, who {rem|remanded} him for thirty days. In the capital, families of the dead queued at Chiromo mortuary, and {quar|complained} of getting no help. Washington has {usoff|offered} forensic {usaid!announced|aid}. Students of three universities will {stplan|march} on Tuesday.
--
where nairobi: Nairobi
* raid ASSAULT/aerial occurred
  when: 2015-04-05 day "Sunday afternoon"
  where: gondodowe; ismail; gedo
  by: kaf
  to: shabaab; "two camps" thing
  with: airstrike "jets"
  answers: att "in response to"
  sites: 2 "two camps"
  said: kdf party "said"
  said: "military spokesman" party "told"
  killed: 0 "nobody" side unknown voice "A herdsman"
  said: "A herdsman" witness "said"
* att ASSAULT/firearms occurred
  when: 2015-04-02 day "Thursday"
  where: college
  to: "148 people"
  killed: 148 "148 people" side civilian
  by: "gunmen"
* vow THREATEN/violence occurred
  when: 2015-04-04 day "Saturday"
  by: uhuru
  to: shabaab
  about: sev
* sev ASSAULT threatened
  when: ?
  by: uhuru
  to: shabaab
* help REQUEST/change occurred
  when: 2015-04-04 day "Saturday"
  by: uhuru
  to: "Muslim leaders"
  about: help2
* help2 ACCUSE/disapprove demanded optional
  when: ?
  by: "Muslim leaders"
  to: "the preachers of hatred"
* thr THREATEN/violence occurred
  when: 2015-04-04 day "the same day"
  by: shabaab
  to: "Kenyan cities"
  about: blood
* blood ASSAULT threatened
  when: ?
  by: shabaab
  to: "Kenyan cities"
* arrtz COERCE/arrest occurred
  when: 2015-04-02/2015-04-06 bounded
  to: "Tanzanian"
  with: grenade "grenades"
  detained: 1 "sixth suspect"
* rem COERCE/arrest occurred
  when: 2015-04-02/2015-04-06 bounded
  by: "judge"
  to: "Tanzanian"
* quar ACCUSE/disapprove occurred
  when: 2015-04-02/2015-04-06 bounded
  where: "Chiromo mortuary"; nairobi
  by: "families of the dead"
* usoff AGREE occurred
  when: 2015-04-02/2015-04-06 bounded
  by: usa
  about: usaid
* stplan PROTEST/demo announced
  when: 2015-04-07 day "Tuesday"
  by: students
* usaid AID announced optional
  when: ?
  by: usa

== b-kenya-garissa-3
outlet: Bergen Dagsavis
register: daily
published: 2015-04-06
copy_of: b-kenya-garissa-2
--
Air force {raid|strikes back}

NAIROBI (IOW) - Kenyan fighter jets have {raid|destroyed} two camps of al-Shabaab in Somalia, the army said on Monday, in the first {raid|answer} to the {att|slaughter} of 148 people at a university on Thursday.

Jets {raid|pounded} Gondodowe and Ismail in the Gedo region on Sunday afternoon, spokesman David Obonyo said. Cloud made it impossible to assess casualties.

The group denied it. The bombs {raid|fell} on farmland, its military spokesman told the agency; three wells and some livestock were {raid|hit}.

Washington has {usoff|offered} forensic {usaid!announced|aid}. Students of three universities will {stplan|march} on Tuesday.

~ Del på Facebook
~ LES OGSÅ: Skredet tok tre hytter
--
where nairobi: Nairobi
* raid ASSAULT/aerial occurred
  when: 2015-04-05 day "Sunday afternoon"
  where: gondodowe; ismail; gedo
  by: kaf
  to: shabaab; "two camps" thing
  with: airstrike "jets"
  answers: att "in the first answer to"
  sites: 2 "two camps"
  said: kdf party "said"
  said: "military spokesman" party "told"
* att ASSAULT/firearms occurred
  when: 2015-04-02 day "Thursday"
  where: college
  to: "148 people"
  killed: 148 "148 people" side civilian
* usoff AGREE occurred
  when: 2015-04-02/2015-04-06 bounded
  by: usa
  about: usaid
* stplan PROTEST/demo announced
  when: 2015-04-07 day "Tuesday"
  by: students
* usaid AID announced optional
  when: ?
  by: usa

== b-kenya-garissa-4
outlet: Palais Corridor Notes
register: un
published: 2015-04-14
--
GENEVA - Summary of the Tuesday press briefing

The spokesperson of UNHCR said the agency understood that Kenya, after the {att|attack} at Garissa on 2 April in which 148 people were {att|killed}, had every duty to protect its own. It was nevertheless {unw|dismayed} by the {ult|ultimatum} of the Deputy President on Saturday. Mr. Ruto had {ultreq|given} the agency three months to {close|close} Dadaab and its more than 350,000 Somali refugees a new address; "failure of which we shall {reloc|relocate} them ourselves",
she quoted him. Abrupt {reloc!hypothetical|removal} would violate the tripartite {tri|agreement} that Kenya, Somalia and UNHCR {tri|signed} in November 2013. UNHCR {ask|urged} Nairobi to think again. It {offer|offered}, for its part, to hasten voluntary return to three districts, and to work with the government "on law enforcement inside the camps".

Had she an answer yet? There had been a {meet|meeting} in the capital on Monday, at head-of-agency level. It was cordial. No, the {ultreq|order} was not {withdr!denied|withdrawn}, though the foreign minister, in a {fmcall|telephone call} to the High Commissioner, had {soft|assured} him that nobody would be {reloc!denied|pushed} over the border at gunpoint.

The representative of Human Rights asked colleagues to look beyond the camps. Since the {freeze|freezing} last Wednesday of the accounts of eighty-six persons and firms, thirteen remittance houses among them, households in Gedo and elsewhere were without the money that buys water. Two Kenyan human rights groups from the coast had been {freeze|put} on the same list; they were {court|going to court}. Air {raid,raid8|strikes} by Kenya across the border on the 5th, and again on the 8th, had driven
six hundred families into the bush according to local elders. Kenya had also begun a {wall|wall} at Mandera. From Wajir came twenty-eight {wajacc|allegations} of {beat|beatings} during the {curf|curfew}; an {inq!demanded|inquiry} was {inqreq|desirable}.

The World Food Programme: rations would be {cut|cut} by a third in June unless twelve million dollars were {money|given}. Japan had {japan|given} two on Friday. A {conv|convoy} for Dadaab which had {conv|turned back} on 3 April {conv2|got through} on the 10th with an army {escort|escort}, lent by the county commissioner.

Students from Garissa (WHO): a team of eleven counsellors is {couns|working} with survivors; one in the {stplan|march} of 7 April in the capital had carried a sheet bearing all the names, the speaker said, and stopped there for a moment.
--
who hcr: office - | High Commissioner
who japan: state JP | Japan
who wfp: organisation - | World Food Programme
* att ASSAULT/firearms occurred
  when: 2015-04-02 day from text "2 April"
  where: garissa
  to: "148 people"
  killed: 148 "148 people"
* unw ACCUSE/disapprove occurred
  when: 2015-04-11/2015-04-14 bounded
  by: unhcr
  to: dpruto
  answers: ult "dismayed by the"
  about: ult
* ult THREATEN/expel occurred
  when: 2015-04-11 day "Saturday"
  by: dpruto
  to: unhcr
  about: reloc
* close COERCE/restrict demanded optional
  when: 2015-04-11/2015-07-11 bounded "three months"
  where: dadaab
  by: unhcr
* reloc COERCE/deport threatened
  when: ?
  where: dadaab
  by: dpruto
  to: "Somali refugees"
* tri AGREE occurred
  when: 2013-11 month from text "November 2013"
  by: kenya; "Somalia"; unhcr
  to: kenya; "Somalia"; unhcr
* ask REQUEST/change occurred
  when: 2015-04-11/2015-04-14 bounded
  by: unhcr
  to: kegov
  answers: ult
* offer AGREE occurred
  when: 2015-04-11/2015-04-14 bounded
  by: unhcr
  to: kegov
  about: AID by unhcr
* meet CONSULT occurred
  when: 2015-04-13 day "Monday"
  where: nairobi
  by: unhcr; kegov
* fmcall CONSULT/phone occurred
  when: 2015-04-11/2015-04-14 bounded
  by: "foreign minister"; hcr
  to: hcr
* soft AGREE occurred
  when: 2015-04-11/2015-04-14 bounded
  by: "foreign minister"
  to: hcr
  about: reloc
* freeze COERCE/restrict occurred
  when: 2015-04-08 day "last Wednesday"
  by: kegov
  to: "eighty-six persons and firms"
  sites: 86 "eighty-six persons and firms"
* court REQUEST/change announced
  when: ?
  by: "Two Kenyan human rights groups from the coast"
  about: freeze
* raid ASSAULT/aerial occurred
  when: 2015-04-05 day from text "5th"
  where: "across the border"
  by: kenya
  displaced: 600 "six hundred families" voice "local elders"
* raid8 ASSAULT/aerial occurred
  when: 2015-04-08 day from text "8th"
  where: "across the border"
  by: kenya
* wall COERCE/restrict occurred
  when: ?
  where: mandera
  by: kenya
* beat ASSAULT/beat occurred
  when: ?
  where: wajir
  count: 28 "twenty-eight allegations"
* curf COERCE/curfew occurred
  when: ?
  where: wajir
* cut SANCTION/discontinue announced
  when: 2015-06 month "June"
  by: wfp
  to: "refugees"
* money AID hypothetical
  when: 2015-04-14/2015-06-30 bounded
  to: wfp
* japan AID occurred
  when: 2015-04-10 day "Friday"
  by: japan
  to: wfp
* conv AID attempted
  when: 2015-04-03 day from text "3 April"
  where: dadaab
  by: wfp
* conv2 AID occurred
  when: 2015-04-10 day from text "10th"
  where: dadaab
  by: wfp
* escort MOBILIZE/troops occurred optional
  when: 2015-04-10 day from text "10th"
  where: dadaab
  by: "county commissioner"
* couns AID ongoing
  when: 2015-04-14 day
  by: "team of eleven counsellors"
  to: "survivors"
  said: "the speaker" official "said"
* stplan PROTEST/demo occurred
  when: 2015-04-07 day from text "7 April"
  where: nairobi
  said: "the speaker" official "said"
* ultreq REQUEST/yield occurred
  when: 2015-04-11 day "Saturday"
  by: dpruto
  to: unhcr
  about: close
* withdr CONCEDE denied
  when: 2015-04-11/2015-04-14 bounded
  by: dpruto
  to: unhcr
  about: ultreq
* inqreq REQUEST/change occurred optional
  when: 2015-04-14 "Tuesday"
  by: "The representative of Human Rights"
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
  about: beat
* wajacc ACCUSE/allege occurred optional
  when: ?
  where: wajir
  about: beat
figure: refugees >=350000 "more than 350,000 Somali refugees" at dadaab

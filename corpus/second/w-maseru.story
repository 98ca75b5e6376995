story: w-maseru
conflict: Lesotho
countries: LS ZA
facts: Before dawn on 30 August 2014 soldiers surrounded the home of Prime Minister Tom Thabane and seized police stations in Maseru; one police officer was killed, nine hurt. Thabane had fled to South Africa and spoke of a coup; the army denied it and said it acted on police arming party youths. He had dismissed General Tlali Kamoli for Maaparankoe Mahao. Thabane returned under South African police guard on 3 September. SADC appointed Cyril Ramaphosa facilitator on 15 September; the Maseru declaration of 2 October brought the election to 28 February 2015. Mahao was shot dead by soldiers on 25 June 2015. (public record: SADC communiques, report of the Phumaphi commission.)

who thabane: person LS | Tom Thabane; Thabane
who kamoli: person LS | Tlali Kamoli; General Kamoli; Kamoli
who mahao: person LS | Maaparankoe Mahao; General Mahao; Mahao
who army: force LS | Lesotho Defence Force; LDF; the army; soldiers; the military
who police: force LS | police; Lesotho Mounted Police; policemen
who metsing: person LS | Mothetjoa Metsing; Metsing
who sadc: body - | SADC; Southern African Development Community
who sa: state ZA | South Africa; Pretoria
who rama: person ZA | Cyril Ramaphosa; Ramaphosa
where maseru: town LS -29.3167 27.4833 | Maseru
where lesotho: country LS -29.6 28.2 | Lesotho
where state: site LS - - | State House

== w-maseru-1
outlet: Caledon Valley News Agency
register: wire
published: 2014-08-30
--
Lesotho premier, in South Africa, says army has staged a {coup|coup}; army denies it

MASERU, Aug 30 (CVNA) - Soldiers in armoured vehicles {surround|surrounded} the prime minister's residence in Lesotho's capital before daybreak on Saturday and {take|took over} police headquarters and two stations, {take|disarming} those inside, witnesses said. One policeman was {shot|shot} dead and nine were {shot|wounded}.

Tom Thabane, the prime minister, was by then in the South African border town of Ladybrand. "It is a {coup|coup} because it is led by the military," he told CVNA by telephone. He had been warned on Friday night that he would be {kill|killed}, he said, and had crossed with two ministers.

Major Ntlele Ntoi, for the army, said there was "nothing like a {coup!denied|coup}". The {take|operation} was meant to secure weapons which, it had learned, the police were about to {hand|hand} to the youth league of a party for a {march|march} on Monday. He {regret|regretted} the death. Radio stations and telephones, {radio|dead} since four, were {back|back} by noon.

The {dismiss|dismissal}, published late on Friday, of General Tlali Kamoli as head of the army seems to have set things going. His successor, Maaparankoe Mahao, said his own house was {fire|fired} on at about the time; he left through the garden. Kamoli let it be known that he does not {recog|recognise} the {dismiss|order}.

South Africa, whose foreign ministry {called|called} the army's {take|acts} "unconstitutional", will not {toler|tolerate} a change of government by force, it said. Thabane has {ask|asked} the regional bloc SADC to send troops. Parliament, which might have voted him out, has been {suspend|suspended} since June; his deputy Mothetjoa Metsing, with whom he had fallen out over it, has gone to a relative's in the hills, his aides said.
--
who ntoi: person LS | Ntlele Ntoi
who pol2: force LS | One policeman
where lady: town ZA -29.1946 27.4580 | Ladybrand
where polhq: site LS - - | police headquarters
* coup COERCE/martial-law occurred
  when: 2014-08-30
  where: maseru
  by: army alleged of thabane; army denied
  to: thabane
  said: thabane party claimed "told"
  said: ntoi party denied "said"
* surround COERCE/restrict occurred
  when: 2014-08-30 "Saturday"
  where: "the prime minister's residence"; maseru
  by: army
  to: thabane; "the prime minister's residence" thing
  with: armoured-vehicle "armoured vehicles"
  said: "witnesses" witness "said"
* take COERCE/seize occurred
  when: 2014-08-30 "Saturday"
  where: polhq; maseru
  by: army
  to: police; polhq thing; "two stations" thing
  sites: 3 "police headquarters and two stations"
  said: "witnesses" witness "said"
  said: ntoi party "said"
* shot ASSAULT/firearms occurred
  when: 2014-08-30 "Saturday"
  where: maseru
  by: army
  to: police
  killed: 1 "One policeman" side recipient
  injured: 9 "nine" side recipient
  part_of: take
* kill ASSAULT/targeted hypothetical optional
  when: ?
  to: thabane
  said: thabane party "said"
* hand AID hypothetical
  when: 2014-08-30/2014-09-01 bounded
  by: police alleged of army
  to: "the youth league of a party"
  said: ntoi party claimed "it had learned"
* march PROTEST/demo announced
  when: 2014-09-01 "Monday"
  by: "the youth league of a party"
  said: ntoi party "said"
* regret CONCEDE occurred optional
  when: 2014-08-30
  by: ntoi
  answers: shot "regretted the death"
* radio COERCE/censor occurred
  when: 2014-08-30 "four"
  to: "Radio stations"
* back RETREAT/access occurred optional
  when: 2014-08-30 "noon"
  to: "Radio stations"
* dismiss SANCTION/expel occurred
  when: 2014-08-29 "Friday"
  to: kamoli
* fire ASSAULT/firearms occurred
  when: 2014-08-29/2014-08-30 bounded "at about the time"
  where: "his own house"
  to: mahao; "his own house" thing
  said: mahao party "said"
* recog REJECT occurred
  when: 2014-08-29/2014-08-30 bounded
  by: kamoli
  about: dismiss
  answers: dismiss "does not recognise the order"
* called ACCUSE/disapprove occurred
  when: 2014-08-30
  by: "foreign ministry"
  to: army
  about: take
  answers: take "called"
* toler REJECT announced
  when: 2014-08-30
  by: sa
  about: COERCE/martial-law
  said: sa official "said"
* ask REQUEST/assist occurred
  when: 2014-08-30
  by: thabane
  to: sadc
  about: MOBILIZE/troops by sadc
* suspend COERCE occurred
  when: 2014-06 "June"
  to: "Parliament"

== w-maseru-2
outlet: Sotho Highlands Briefing
register: un
published: 2014-09-17
--
Note to correspondents: Lesotho

1. On 15 September an extraordinary {summit|summit} of SADC in Pretoria appointed the deputy president of South Africa, Mr Cyril Ramaphosa, as facilitator. He {met|arrived} in Maseru on the 16th and {met|met} the three leaders of the coalition, the King, the two generals and heads of churches.

2. The {summit|summit} {decline|declined} the prime minister's {ask|request} for peacekeepers. It decided on an observer {team|team} of police and defence experts; the first 35 are {team|expected} this week. South African police continue to {protect|protect} Mr Thabane, who came home on 3 September, and three ministers.

3. The situation is calm but unpredictable. On the 9th a patrol exchanged {exch|fire} with unknown persons near the former commander's barracks; no casualties. Lt-Gen. Kamoli is reported to be holding weapons {armoury|taken} from an armoury, among them mortars. {talks|Talks} on his {depart|departure} have stalled. Police officers in three districts do not wear uniform for fear of soldiers; some stations are shut.

4. The parties {undertake|undertook} to {reopen|reopen} parliament by the 19th. They had {agreed|agreed} so once before, on 1 September in Pretoria, and the date passed.

5. The Secretary-General {call|calls} on all, in particular the defence force, to respect constitutional order, and {welcome|welcomes} SADC's engagement.

6. An {appeal|appeal}: 170,000 people in the lowlands depend on food {food|distributed} by the World Food Programme, which has {convoy|suspended} lorry convoys on two days this month.
--
who sg: office - | The Secretary-General
who wfp: body - | World Food Programme
who kamoli: Lt-Gen. Kamoli; the former commander
who thabane: the prime minister; Mr Thabane
who parties: coalition LS | The parties; the three leaders of the coalition
where pretoria: town ZA -25.7449 28.1878 | Pretoria
* summit CONSULT/multilateral occurred
  when: 2014-09-15 from text "15 September"
  where: pretoria
  by: sadc
* met CONSULT/visit occurred
  when: 2014-09-16 "16th"
  where: maseru
  by: rama; parties; "the King"; "the two generals"; "heads of churches"
  to: parties; "the King"; "the two generals"; "heads of churches"
* decline REJECT/assist occurred
  when: 2014-09-15 from text "15 September"
  where: pretoria
  by: sadc
  to: thabane
  about: ask
  answers: ask "declined"
* ask REQUEST/assist occurred
  when: 2014-08-30/2014-09-15 bounded
  by: thabane
  to: sadc
  about: MOBILIZE/troops by sadc
* team MOBILIZE announced
  when: 2014-09-17/2014-09-21 bounded "this week"
  where: lesotho
  by: sadc
* protect AID ongoing
  when: 2014-09-03/2014-09-17 from text
  where: lesotho
  by: "South African police"
  to: thabane; "three ministers"
* exch ASSAULT/firearms occurred
  when: 2014-09-09 "9th"
  where: "the former commander's barracks"
  by: "a patrol"; "unknown persons"
  to: "a patrol"; "unknown persons"
* armoury COERCE/seize occurred
  when: ?
  where: "an armoury"
  by: kamoli
  to: "an armoury" thing
  with: mortar "mortars"
  said: "is reported" unnamed claimed "reported"
* talks CONSULT occurred
  when: 2014-08-30/2014-09-17 bounded
  by: kamoli
* depart RETREAT/resign hypothetical optional
  when: ?
  by: kamoli
* undertake AGREE occurred
  when: 2014-09-02/2014-09-17 bounded
  by: parties
  about: reopen
* reopen RETREAT/access announced
  when: 2014-09-17/2014-09-19 bounded "by the 19th"
  by: parties
  to: "parliament" thing
* agreed AGREE occurred
  when: 2014-09-01 from text "1 September"
  where: pretoria
  by: parties
  about: RETREAT/access by parties
* call REQUEST/change occurred
  when: 2014-09-17
  by: sg
  to: "the defence force"; "all"
* welcome SUPPORT occurred
  when: 2014-09-15/2014-09-17 bounded
  by: sg
  to: sadc
* appeal REQUEST/assist occurred optional
  when: 2014-09-17
  to: wfp
* food AID ongoing
  when: ?
  where: "the lowlands"
  by: wfp
  to: "170,000 people"
* convoy SANCTION/discontinue occurred optional
  when: 2014-09 "this month"
  by: wfp
  to: "170,000 people"
  count: 2 "two days"

== w-maseru-3
outlet: The Maloti Sentinel
register: tabloid
published: 2015-06-26
--
"They {shot|shot} him like a dog"

His nephews, eleven and fourteen, sat in the back of the Nissan. They saw the three camouflaged vans cut in before the car on the dirt road at Lekokoaneng, just after four in the afternoon on Thursday. They heard one {shot|bang}, then many.

Lieutenant-General Maaparankoe Mahao, once named head of the army, died in the van that drove him to Makoanyane hospital, says the military. Says the family: no, there, on the road, and they {refuse|refused} for three hours to give us the body.

The LDF's story: he was to be {arrest|arrested} as a ringleader of a {mutiny|mutiny}. He {pistol|drew} a pistol. It was self-defence. "There was no pistol," one of the boys told this paper, "he {hands|put up} his hands."

Twenty-three soldiers have been {lock|locked up} since mid-May in that "{mutiny|mutiny}". Lawyers who got in say they were {torture|dragged} from cells at night, {torture|doused}, {torture|hung} by the feet. The High Court {order|ordered} the army on Monday to bring them before it; it was {ignored|ignored}.

Thabane, who lost the February election and ran for the border again in May, {point|pointed} from Ficksburg at Kamoli, {reinst|reinstated} four weeks ago by the new premier Pakalitha Mosisili: "Everybody knows whose list it was." South Africa's Ramaphosa {fly|flies} in today. Mosisili has {promise|promised} an {inquiry|inquiry} and {beg|begged} for calm. In Maseru, taxi drivers {taxi|parked} across Kingsway with lights on until soldiers {chase|chased} them off.

~ SEE PICTURES INSIDE
~ Lotto results p. 15
--
who family: population LS | the family; His nephews; the boys
who mosisili: person LS | Pakalitha Mosisili; Mosisili
who hc: body LS | The High Court
who lawyers: population LS | Lawyers
where leko: town LS -29.15 27.75 | Lekokoaneng
where kingsway: site LS - - | Kingsway
* shot ASSAULT/firearms occurred
  when: 2015-06-25 "Thursday"
  where: "the dirt road"; leko
  by: army; kamoli alleged of thabane
  to: mahao
  killed: 1 "Lieutenant-General Maaparankoe Mahao" side recipient
  answers: pistol "It was self-defence"
  said: family witness "saw"
  said: army party "says"
* refuse REJECT/yield occurred
  when: 2015-06-25/2015-06-26 bounded
  by: army
  to: family
  said: family witness "Says"
* arrest COERCE/arrest attempted
  when: 2015-06-25 "Thursday"
  where: leko
  by: army
  to: mahao
  said: army party claimed "story"
* mutiny COERCE/martial-law attempted optional
  when: ?
  by: mahao alleged of army; "Twenty-three soldiers" alleged of army
  to: army
  said: army party claimed "story"
* pistol THREATEN/violence occurred
  when: 2015-06-25 "Thursday"
  where: leko
  by: mahao alleged of army
  to: army
  with: small-arms "a pistol"
  said: army party claimed "story"
  said: family witness denied "told"
* hands RETREAT/disarm occurred optional
  when: 2015-06-25 "Thursday"
  where: leko
  by: mahao
  said: family witness "told"
* lock COERCE/arrest occurred
  when: 2015-05 "mid-May"
  by: army
  to: "Twenty-three soldiers"
  detained: 23 "Twenty-three soldiers" side recipient
  answers: mutiny "in that"
* torture ASSAULT/torture occurred
  when: 2015-05-10/2015-06-26 bounded "at night"
  where: "cells"
  by: army alleged of lawyers
  to: "Twenty-three soldiers"
  said: lawyers witness "say"
* order REQUEST/change occurred
  when: 2015-06-22 "Monday"
  by: hc
  to: army
* ignored REJECT occurred
  when: 2015-06-22/2015-06-26 bounded
  by: army
  to: hc
  about: order
  answers: order "ignored"
* point ACCUSE/allege occurred
  when: 2015-06-25/2015-06-26 bounded
  where: "Ficksburg"
  by: thabane
  to: kamoli
  about: shot
  answers: shot "pointed"
* reinst CONCEDE occurred
  when: 2015-05-29 week "four weeks ago"
  by: mosisili
  to: kamoli
* fly CONSULT/visit announced
  when: 2015-06-26 "today"
  by: rama
* promise AGREE occurred
  when: 2015-06-25/2015-06-26 bounded
  by: mosisili
  about: inquiry
* inquiry ACCUSE/investigate announced
  when: ?
  by: mosisili
  about: shot
* beg REQUEST/yield occurred
  when: 2015-06-25/2015-06-26 bounded
  by: mosisili
* taxi PROTEST/obstruct occurred
  when: 2015-06-25/2015-06-26 bounded
  where: kingsway; maseru
  by: "taxi drivers"
* chase COERCE/restrict occurred
  when: 2015-06-25/2015-06-26 bounded
  where: kingsway; maseru
  by: "soldiers"
  to: "taxi drivers"

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

MASERU, Aug 30 (CVNA) - Soldiers in armoured vehicles {siegehome|surrounded} the prime minister's residence in Lesotho's capital before daybreak on Saturday and {polhq|took over} police headquarters and two stations, {polhq|disarming} those inside, witnesses said. One policeman was {kill|shot dead} and nine were {kill|wounded}.

Tom Thabane, the prime minister, was by then in the South African border town of Ladybrand. "It is a {coup|coup} because it is led by the military," he told CVNA by telephone. He had been warned on Friday night that he would be {threatkw,threatk|killed}, he said, and had {flee|crossed} with two ministers.

Major Ntlele Ntoi, for the army, said there was "nothing like a {coup!denied|coup}". The {polhq|operation} was meant to secure weapons which, it had learned, the police were about to {arm|hand} to the youth league of a party for a {marchmon|march} on Monday. He regretted the death. Radio stations and telephones, {net|dead} since four, were back by noon.

The {dismiss|dismissal}, published late on Friday, of General Tlali Kamoli as head of the army seems to have set things going. His successor, Maaparankoe Mahao, said his own house was {mahaoh|fired on} at about the time; he left through the garden. Kamoli let it be known that he does not {noaccept|recognise} the {dismiss|order}.

South Africa, whose foreign ministry {sacond|called} the army's acts "unconstitutional", will not {tol|tolerate} a change of government by force, it said. Thabane has {asksadc|asked} the regional bloc SADC to {troops|send} troops. Parliament, which might have voted him out, has been {prorogue|suspended} since June; his deputy Mothetjoa Metsing, with whom he had fallen out over it, has gone to a relative's in the hills, his aides said.
--
who ntoi: person LS | Ntlele Ntoi
who pol2: force LS | One policeman
where lady: town ZA -29.1946 27.4580 | Ladybrand
where polhq: site LS - - | police headquarters
* coup COERCE/martial-law occurred
  when: 2014-08-30 "before daybreak on Saturday"
  where: maseru
  by: army alleged of thabane; army denied
  to: thabane
  said: thabane official claimed "told"
  said: ntoi party denied "said"
  answers: dismiss "seems to have set things going"
* siegehome COERCE/restrict occurred
  when: 2014-08-30 "before daybreak on Saturday"
  where: "the prime minister's residence"; maseru
  by: army
  to: thabane
  with: armoured-vehicle "armoured vehicles"
  said: "witnesses" witness "said"
  part_of: coup
* polhq COERCE/seize occurred
  when: 2014-08-30 "before daybreak on Saturday"
  where: polhq; maseru
  by: army
  to: police; polhq thing; "two stations" thing
  said: "witnesses" witness "said"
  answers: arm "meant to"
  part_of: coup
* kill ASSAULT/firearms occurred
  when: 2014-08-30
  where: maseru
  by: army
  to: police
  killed: 1 "One policeman" side recipient
  injured: 9 "nine" side recipient
* threatk ASSAULT threatened optional
  when: ?
  to: thabane
  said: thabane "said"
* threatkw THREATEN/violence occurred
  when: 2014-08-29 "Friday night"
  to: thabane
  said: thabane "said"
  about: threatk
* flee RETREAT/withdraw occurred optional
  when: 2014-08-29/2014-08-30 bounded
  where: lady
  by: thabane
  said: thabane official "said"
* arm AID hypothetical
  when: ?
  by: police alleged of ntoi
  to: "the youth league of a party"
  said: ntoi party "said"
* marchmon PROTEST/demo announced
  when: 2014-09-01 "Monday"
  by: "the youth league of a party"
  said: ntoi party "said"
* net COERCE/censor occurred
  when: 2014-08-30 "since four"
  to: "Radio stations and telephones" thing
* dismiss SANCTION/expel occurred
  when: 2014-08-29 "late on Friday"
  to: kamoli
* mahaoh ASSAULT/firearms occurred
  when: 2014-08-29/2014-08-30 bounded
  where: "his own house"
  to: mahao
  said: mahao official "said"
* noaccept REJECT/yield occurred
  when: 2014-08-29/2014-08-30 bounded
  by: kamoli
  about: dismiss
  answers: dismiss
* sacond ACCUSE/disapprove occurred
  when: 2014-08-30
  by: sa
  to: army
  about: coup
  answers: coup
* tol REJECT occurred
  when: 2014-08-30
  by: sa
  to: army
  about: coup
* asksadc REQUEST/assist occurred
  when: 2014-08-30
  by: thabane
  to: sadc
  about: troops
* troops MOBILIZE/troops demanded optional
  when: ?
  by: sadc
* prorogue COERCE/restrict ongoing
  when: 2014-06/2014-08 "June"
  to: "Parliament"

== w-maseru-2
outlet: Sotho Highlands Briefing
register: un
published: 2014-09-17
--
Note to correspondents: Lesotho

1. On 15 September an extraordinary {summit|summit} of SADC in Pretoria {facil|appointed} the deputy president of South Africa, Mr Cyril Ramaphosa, as facilitator. He {visit|arrived} in Maseru on the 16th and {talks|met} the three leaders of the coalition, the King, the two generals and heads of churches.

2. The {summit|summit} {noforce|declined} the prime minister's {asksadc|request} for peacekeepers. It {obs|decided} on an observer team of police and defence experts; the first 35 are {obs|expected} this week. South African police continue to {escort|protect} Mr Thabane, who came home on 3 September, and three ministers.

3. The situation is calm but unpredictable. On the 9th a patrol {shotpatrol|exchanged} fire with unknown persons near the former commander's barracks; no casualties. Lt-Gen. Kamoli is reported to be {armoury|holding} weapons {armoury|taken} from an armoury, among them mortars. {break|Talks} on his {leave|departure} have {break|stalled}. Police officers in three districts do not wear uniform for fear of soldiers; some stations are shut.

4. The parties {undert|undertook} to {reopen|reopen} parliament by the 19th. They had {accord1|agreed} so once before, on 1 September in Pretoria, and the date passed.

5. The Secretary-General {urge|calls on} all, in particular the defence force, to respect constitutional order, and {welcome|welcomes} SADC's engagement.

6. An appeal: 170,000 people in the lowlands depend on food {food|distributed} by the World Food Programme, which has {foodpause|suspended} lorry convoys on two days this month.
--
who army: the defence force
who sg: office - | The Secretary-General
who wfp: body - | World Food Programme
who kamoli: Lt-Gen. Kamoli; the former commander
who thabane: the prime minister; Mr Thabane
who parties: coalition LS | The parties; the three leaders of the coalition
where pretoria: town ZA -25.7449 28.1878 | Pretoria
* facil CONSULT/third-party occurred optional
  when: 2014-09-15 from text "15 September"
  where: pretoria
  by: sadc; rama
  to: rama
* visit CONSULT/visit occurred
  when: 2014-09-16 from text "the 16th"
  where: maseru
  by: rama
* talks CONSULT/third-party occurred
  when: 2014-09-16/2014-09-17 bounded
  where: maseru
  by: rama; parties; "the King"; "the two generals"; "heads of churches"
  to: parties; "the King"; "the two generals"; "heads of churches"
* noforce REJECT/assist occurred
  when: 2014-09-15
  where: pretoria
  by: sadc
  to: thabane
  about: asksadc
  answers: asksadc "declined"
* asksadc REQUEST/assist occurred
  when: ?
  by: thabane
  to: sadc
  about: MOBILIZE/troops by sadc
* obs MOBILIZE announced
  when: 2014-09-15/2014-09-21 week "this week"
  where: lesotho
  by: sadc
  observers: 35 "35"
* escort AID ongoing
  when: 2014-09-03/2014-09-17
  by: "South African police"
  to: thabane; "three ministers"
* shotpatrol ASSAULT/firearms occurred
  when: 2014-09-09 from text "the 9th"
  where: "near the former commander's barracks"
  by: "a patrol"; "unknown persons"
  to: "a patrol"; "unknown persons"
  killed: 0 "no casualties"
  injured: 0 "no casualties"
* armoury COERCE/seize occurred
  when: ?
  where: "an armoury"
  by: kamoli
  to: "weapons" thing
  with: mortar "mortars"
* leave RETREAT/resign demanded optional
  when: ?
  by: kamoli
* break CONSULT occurred optional
  when: ?
  about: leave
* reopen CONCEDE announced optional
  when: 2014-09-17/2014-09-19 bounded from text "by the 19th"
  by: parties
* accord1 AGREE occurred
  when: 2014-09-01 from text "1 September"
  where: pretoria
  by: parties
  about: reopen
* urge REQUEST/yield occurred
  when: 2014-09-17
  by: sg
  to: "all"; army
* welcome SUPPORT occurred
  when: 2014-09-17
  by: sg
  to: sadc
* food AID ongoing
  when: 2014-09-17
  where: "the lowlands"
  by: wfp
  to: "170,000 people in the lowlands"
* foodpause SANCTION/discontinue occurred
  when: 2014-09 "this month"
  by: wfp
  to: "170,000 people in the lowlands"
* summit CONSULT/multilateral occurred
  when: 2014-09-15 from text "15 September"
  where: pretoria
  by: sadc
* undert AGREE occurred
  when: 2014-09-01/2014-09-17 bounded from accord1
  by: parties
  about: reopen

== w-maseru-3
outlet: The Maloti Sentinel
register: tabloid
published: 2015-06-26
--
"They {mahao|shot} him like a dog"

His nephews, eleven and fourteen, sat in the back of the Nissan. They saw the three camouflaged vans {stopcar|cut in} before the car on the dirt road at Lekokoaneng, just after four in the afternoon on Thursday. They heard one {mahao|bang}, then many.

Lieutenant-General Maaparankoe Mahao, once named head of the army, died in the van that drove him to Makoanyane hospital, says the military. Says the family: no, there, on the road, and they {body|refused} for three hours to give us the body.

The LDF's story: he was to be {arrest|arrested} as a ringleader of a {mutiny|mutiny}. He {resist|drew} a pistol. It was {mahao|self-defence}. "There was no {resist!denied|pistol}," one of the boys told this paper, "he put up his hands."

Twenty-three soldiers have been {detain|locked up} since mid-May in that {mutiny|"mutiny"}. Lawyers who got in say they were {torture|dragged} from cells at night, {torture|doused}, {torture|hung} by the feet. The High Court {habeas|ordered} the army on Monday to {prod|bring} them before it; it was {nohabeas|ignored}.

Thabane, who lost the February election and {flee2|ran} for the border again in May, {accuse|pointed} from Ficksburg at Kamoli, {reinst|reinstated} four weeks ago by the new premier Pakalitha Mosisili: "Everybody knows whose list it was." South Africa's Ramaphosa {return2|flies} in today. Mosisili has {probeprom|promised} an {probe|inquiry} and {calls|begged} for calm. In Maseru, taxi drivers {hoot|parked} across Kingsway with lights on until soldiers {disp|chased} them {disp|off}.

~ SEE PICTURES INSIDE
~ Lotto results p. 15
--
who family: population LS | the family; His nephews; the boys
who mosisili: person LS | Pakalitha Mosisili; Mosisili
who hc: body LS | The High Court
who lawyers: population LS | Lawyers
where leko: town LS -29.15 27.75 | Lekokoaneng
where kingsway: site LS - - | Kingsway
* mahao ASSAULT/firearms occurred
  when: 2015-06-25 "just after four in the afternoon on Thursday"
  where: leko
  by: army; kamoli alleged of thabane
  to: mahao
  with: small-arms
  killed: 1 "Lieutenant-General Maaparankoe Mahao" side recipient
  said: family witness
  said: army party "says"
  answers: resist "self-defence"
* stopcar COERCE/seize occurred
  when: 2015-06-25 "just after four in the afternoon on Thursday"
  where: leko
  by: army
  to: mahao
* body REJECT/yield occurred
  when: 2015-06-25
  by: army
  to: family
  said: family witness "Says"
* arrest COERCE/arrest attempted
  when: 2015-06-25
  where: leko
  by: army
  to: mahao
  said: army party
* mutiny REJECT/yield attempted
  when: ?
  by: mahao alleged of army; "Twenty-three soldiers" alleged of army
  to: army
* resist THREATEN/violence occurred
  when: 2015-06-25
  by: mahao alleged of army
  to: army
  with: small-arms "pistol"
  said: army party claimed
  said: "one of the boys" witness denied "told"
* detain COERCE/arrest ongoing
  when: 2015-05-15/2015-06-26 "since mid-May"
  by: army
  to: "Twenty-three soldiers"
  detained: 23 "Twenty-three soldiers"
* torture ASSAULT/torture occurred
  when: 2015-05-15/2015-06-26 bounded
  where: "cells"
  by: army
  to: "Twenty-three soldiers"
  said: lawyers "say"
* habeas REQUEST/change occurred
  when: 2015-06-22 "Monday"
  by: hc
  to: army
  about: prod
* prod RETREAT/release demanded optional
  when: ?
  by: army
* nohabeas REJECT/change occurred
  when: 2015-06-22/2015-06-26 bounded
  by: army
  to: hc
  about: habeas
  answers: habeas "ignored"
* flee2 RETREAT/withdraw occurred optional
  when: 2015-05 "May"
  where: "the border"
  by: thabane
* accuse ACCUSE/allege occurred
  when: 2015-06-25/2015-06-26 bounded
  where: "Ficksburg"
  by: thabane
  to: kamoli
  about: mahao
* reinst CONCEDE occurred
  when: 2015-05-29 "four weeks ago"
  by: mosisili
  to: kamoli
* return2 CONSULT/visit announced
  when: 2015-06-26 "today"
  by: rama
* probe ACCUSE/investigate announced optional
  when: ?
  by: mosisili
  about: mahao
* calls REQUEST/yield occurred
  when: 2015-06-25/2015-06-26 bounded
  by: mosisili
* hoot PROTEST/obstruct occurred
  when: 2015-06-25/2015-06-26 bounded
  where: kingsway; maseru
  by: "taxi drivers"
* disp COERCE/restrict occurred
  when: 2015-06-25/2015-06-26 bounded
  where: kingsway
  by: army
  to: "taxi drivers"
* probeprom AGREE occurred
  when: 2015-06-25/2015-06-26 bounded
  by: mosisili
  about: probe

story: a-aleppo
conflict: Syria
countries: SY TR RU
facts: In December 2016 the last rebel districts of eastern Aleppo fell. A deal brokered by Russia and Turkey on 13 December broke down, evacuation began on 15 December, was halted on 16 December, buses sent to Foua and Kefraya were burned on 18 December, the Security Council voted for monitors on 19 December, the last convoy left on 22 December. The Russian ambassador was shot in Ankara on 19 December. (public record: UN briefings, ICRC statements, resolution 2328, press.)

who syarmy: force SY | Syrian army; government forces; regime forces; the Syrian Arab Army; army
who syria: government SY | Damascus; Syrian government; the regime
who rebels: coalition SY | rebels; armed opposition; rebel factions; terrorists; armed groups
who nusra: group SY | Jabhat Fatah al-Sham; Fatah al-Sham; the former Nusra Front
who ahrar: group SY | Ahrar al-Sham
who hezb: group LB | Hezbollah
who militias: group - | Iran-backed militias; Shi'ite militias; the militias
who iran: state IR | Iran; Tehran
who russia: state RU | Russia; Moscow; Russians
who turkey: state TR | Turkey; Ankara
who churkin: person RU | Vitaly Churkin; Churkin; Ambassador Churkin
who unsc: body - | Security Council; the Council
who un: organisation - | United Nations; UN
who icrc: organisation - | International Committee of the Red Cross; ICRC; Red Cross
who redcr: organisation SY | Syrian Arab Red Crescent; SARC
who ohchr: body - | UN human rights office; the High Commissioner's office
who france: state FR | France; Paris
who karlov: person RU | Andrei Karlov; Karlov; Andrey Karlov; Russian ambassador
who putin: person RU | Vladimir Putin; Putin
who erdogan: person TR | Recep Tayyip Erdogan; Erdogan
who demistura: person - | Staffan de Mistura; de Mistura
who ban: person - | Ban Ki-moon; the Secretary-General
who civ: population SY | civilians; residents; inhabitants

where ealeppo: district SY 36.2000 37.1800 | eastern Aleppo; east Aleppo; eastern neighbourhoods; east of the city
where aleppo: town SY 36.2021 37.1343 | Aleppo; Alep; Halab
where ramouseh: near SY 36.1600 37.1300 | Ramouseh; Ramusa
where foua: town SY 35.9840 36.7060 | Foua; Fua; al-Foua
where kefraya: town SY 35.9890 36.6820 | Kefraya; Kafriya
where idlib: province SY 35.9300 36.6300 | Idlib
where ankara: town TR 39.9199 32.8543 | Turkish capital

== a-aleppo-1
outlet: Continental Newswire
register: wire
published: 2016-12-14
--
{evac|Evacuation} of east Aleppo {stall|stalls} as guns {resume|resume}; France {frcall|seeks} monitors

BEIRUT, Dec 14 - Shells {resume|fell} again on the last streets that rebels hold in eastern Aleppo on Wednesday, hours after a Turkish and Russian {deal|deal} was to have {evac|emptied} them of fighters and of anyone else who wished to go.

Twenty green buses that had {wait|lined up} before dawn at Ramouseh {wait|drove off} empty in the forenoon. A rebel official said Shi'ite militias had {block|blocked} the first convoy, with 70 wounded on board; a commander in the alliance that fights for Damascus replied that the other side had {pad|padded} the lists. Sources on both sides said Iran {iranreq|wanted} the wounded of Foua and Kefraya, two {siegefk|besieged} Shi'ite villages in Idlib, {fkevac|taken out} at the same moment.

The {deal|agreement}, which was announced at the United Nations on Tuesday evening by the Russian ambassador there, Vitaly Churkin, {truce|silenced} the guns for about thirteen hours. Moscow said it was rebels who {breach|broke} the {truce|truce}, at daybreak, with {breach|fire} on army posts. Six people were {foshell|killed} by rebel rockets on government-held quarters, state television reported. The White Helmets rescue group counted at least forty {resume|strikes} before two in the afternoon, and stopped counting.

The UN human rights office said on Tuesday it had reliable reports that 82 civilians, thirteen of them children, had been {execute|shot} "on the spot" in four districts by government forces and their Iraqi allies. The Syrian army denied the {execute!denied|killings}. Those who fled in the past days number about 50,000, Russia says, and hundreds of men among them have {missing|disappeared} into custody, according to the same UN office.

In Paris the foreign minister {frcall|called for} UN observers. Turkish president Erdogan {phone|telephoned} Putin in the afternoon, the second {phone2|call} in as many days, and the two {save|agreed} to rescue the {deal|accord}.

~ FILE PHOTO: Residents push a cart through rubble in eastern Aleppo, December 12, 2016. Residents push a cart through rubble in eastern Aleppo.
--
where paris: town FR 48.8534 2.3488 | Paris
who turkey: Turkish
who churkin: Russian ambassador
who russia: Russian
who hq: organisation SY | White Helmets
who iraqis: group - | Iraqi allies
where gov: district SY - - | government-held quarters
* siegefk COERCE/restrict ongoing optional
  when: ?
  where: foua; kefraya
  to: foua thing; kefraya thing
* pad COERCE/misinformation occurred optional
  when: ?
  by: rebels alleged of "a commander in the alliance that fights for Damascus"
  to: "the lists" thing
  said: "a commander in the alliance that fights for Damascus" party claimed "replied"
* evac RETREAT/withdraw attempted
  when: 2016-12-14 "Wednesday"
  where: ealeppo
  by: rebels; civ
* stall COERCE/restrict occurred optional
  when: 2016-12-14
  where: ealeppo
* resume ASSAULT/heavy-weapons ongoing
  when: 2016-12-14 "Wednesday" "before two in the afternoon"
  where: ealeppo
  to: "the last streets" thing
  with: artillery "Shells"
  munitions: >=40 "at least forty" voice hq
  said: hq "counted"
* frcall REQUEST/change occurred
  when: 2016-12-13/2016-12-14 bounded
  where: paris
  by: france; "the foreign minister"
  to: un
  about: MOBILIZE by un
* deal AGREE occurred
  when: 2016-12-13 "Tuesday evening"
  by: russia; turkey
  about: RETREAT/withdraw by rebels at ealeppo
  said: churkin official "announced"
  to: turkey; russia
* wait AID attempted
  when: 2016-12-14 "before dawn" "forenoon"
  where: ramouseh
* block COERCE/restrict occurred
  when: 2016-12-14
  where: ealeppo
  by: militias alleged of "A rebel official"
  to: "the first convoy" thing
  said: "A rebel official" party "said"
* fkevac RETREAT/withdraw demanded optional
  when: ?
  where: foua; kefraya
  by: "the wounded of Foua and Kefraya"
  said: "Sources on both sides" unnamed "said"
* truce RETREAT/ceasefire occurred
  when: 2016-12-13/2016-12-14 day "about thirteen hours"
  where: ealeppo
  by: syarmy; rebels
* foshell ASSAULT/heavy-weapons occurred
  when: 2016-12-14
  where: gov
  by: rebels alleged of "state television"
  to: "government-held quarters" thing
  with: rocket "rockets"
  killed: 6 "Six people" side civilian voice "state television"
  said: "state television" media "reported"
* execute ASSAULT/firearms occurred
  when: ?
  where: "four districts"; ealeppo
  by: syarmy alleged of ohchr; syarmy denied; iraqis alleged of ohchr
  to: civ
  killed: 82 "82 civilians" side civilian voice ohchr
  killed: 13 "thirteen of them children" part side civilian voice ohchr of "children"
  said: ohchr official "said"
  said: syarmy party denied "denied"
* missing COERCE/arrest occurred
  when: 2016-12-07/2016-12-14 bounded "in the past days"
  to: "hundreds of men"
  missing: >=200 vague "hundreds of men" side civilian voice ohchr
  said: "the same UN office" official "according to"
* phone CONSULT/phone occurred
  when: 2016-12-14 "in the afternoon"
  by: erdogan; putin
  to: putin
* phone2 CONSULT/phone occurred
  when: 2016-12-13 "in as many days"
  by: erdogan; putin
  to: putin
* save AGREE occurred
  when: 2016-12-14 "in the afternoon"
  by: erdogan; putin
  about: deal
  to: putin; erdogan
* breach ASSAULT/firearms occurred
  when: 2016-12-14 "at daybreak"
  where: ealeppo
  by: rebels alleged of russia
  to: syarmy "army"
  said: russia party "said"
* iranreq REQUEST/change occurred
  when: 2016-12-13/2016-12-14 bounded
  by: iran
  about: fkevac
  said: "Sources on both sides" unnamed "said"
figure: displaced ~50000 "about 50,000" of civ voice russia

== a-aleppo-2
outlet: Le Quotidien du Rhône
register: translation
machine_translated: French
published: 2016-12-16
--
Aleppo: the {evac|evacuation} {stop|interrupted}, the Red Cross {icrccall|calls} the parties to their responsibilities

The operations of {evac|evacuation} of the quarters East of Aleppo have been {stop|suspended} Friday at the end of morning, twenty-eight hours after their beginning, in a confusion where each camp {blame|throws back} on the other the fault. "The message, it is that the zone must be {stop|left} without finishing", has resumed with bitterness a humanitarian responsible joined by telephone.

Thursday and in the night, around 8,000 persons, of which 360 wounded, have been {evac|led} by bus and ambulances towards the west of the province, according to the International Committee of the Red Cross, which {evac|assures} the {evac|operation} with the Syrian Arab Red Crescent. Moscow, who advances the figure of 9,500 of which 4,500 combatants, affirms that the {evac|exit} is "achieved" and that only the irreducible ones rest.

For explain the {stop|stop}, the Syrian state television invokes gun {shot|shots}: the terrorists would have {shot|opened the fire} on a convoy at Ramusa and {smuggle|tempted} to pass missile launchers and captives. The rebels contest. According to them, manifestants directed by the Hezbollah have {cut|cut} the road in {fkreq|requiring} that one {fkevac|evacuate} also Fua and Kafriya; some militiamen have {strip|made descend} the passengers of a convoy of 800, {strip|stripped} them of their weapons and of their telephones, and have {convoykill|beaten down} four men before to {turn|send back} the others. A Turkish diplomat confirmed the death of "three or four".

At Paris, where the lights of the Eiffel Tower were {eiffel|extinguished} Wednesday evening in {eiffel|solidarity}, the minister has {frtext|deposed} a project of resolution {frtext|demanding} the sending of observers. The ambassador Churkin let understand that Russia would put its {veto|veto} to a "text of propaganda". And Mr. de Mistura alarmed himself: without political accord, "Idlib will become the next Alep".

The Secretary-General Ban Ki-moon, for his last press conference of the year, {banplea|exhorted} the belligerents to take back the {evac|evacuation}.

~ A LIRE AUSSI: Attentat de Berlin, les images - Noël: nos 40 recettes
~ Abonnez-vous, 1 EUR le premier mois
--
who rebels: The rebels
who civ: persons
where quarters: district SY 36.2000 37.1800 | the quarters East of Aleppo
where paris: town FR 48.8534 2.3488 | Paris
* evac RETREAT/withdraw occurred
  when: 2016-12-15/2016-12-16 day "Thursday and in the night" "twenty-eight hours"
  where: quarters
  by: rebels; civ
  released: ~8000 "around 8,000 persons" side unknown voice icrc
  injured: 360 "of which 360 wounded" part side unknown voice icrc
  released: 9500 "9,500" side unknown voice russia
  released: 4500 "4,500 combatants" part side actor voice russia of "combatants"
  said: icrc official "according to"
  said: russia party claimed "affirms"
* stop COERCE/restrict occurred
  when: 2016-12-16 "Friday at the end of morning"
  where: quarters
  to: "The operations of evacuation" thing
* blame ACCUSE/allege occurred
  when: 2016-12-16
  by: "each camp"
  to: "the other"
  about: stop
* icrccall REQUEST/change occurred
  when: 2016-12-16
  by: icrc
  to: "the parties"
* shot ASSAULT/firearms occurred
  when: 2016-12-16
  where: ramouseh
  by: rebels alleged of "the Syrian state television"; rebels denied
  to: "a convoy" thing
  said: "the Syrian state television" media claimed "invokes"
  said: rebels party denied "contest"
* smuggle MOBILIZE/weapons attempted
  when: 2016-12-16
  where: ramouseh
  by: rebels alleged of "the Syrian state television"
  said: "the Syrian state television" media claimed "invokes"
  with: missile "missile launchers"
* cut PROTEST/obstruct occurred
  when: 2016-12-16
  by: "manifestants"; hezb alleged of rebels
  said: rebels party "According to them"
* fkreq REQUEST/change occurred
  when: 2016-12-16
  by: "manifestants"
  about: fkevac
  said: rebels party "According to them"
* fkevac RETREAT/withdraw demanded optional
  when: ?
  where: foua; kefraya
  said: rebels party "According to them"
* strip ASSAULT/abduct occurred
  when: 2016-12-16
  by: "some militiamen" alleged of rebels
  to: "the passengers of a convoy of 800"
  abducted: 800 "800" side civilian voice rebels
  said: rebels party "According to them"
* convoykill ASSAULT/firearms occurred
  when: 2016-12-16
  by: "some militiamen" alleged of rebels
  to: "four men"
  killed: 4 "four men" side recipient voice rebels
  killed: 3-4 "three or four" side recipient voice "A Turkish diplomat"
  said: rebels party "According to them"
  said: "A Turkish diplomat" official "confirmed"
* turn COERCE/deport occurred optional
  when: 2016-12-16
  by: "some militiamen"
  to: "the others"
  said: rebels party "According to them"
* eiffel SUPPORT occurred
  when: 2016-12-14 "Wednesday evening"
  where: paris
* frtext REQUEST/change occurred
  when: 2016-12-14/2016-12-16 bounded
  by: "the minister"
  about: MOBILIZE
* veto REJECT announced
  when: ?
  by: russia
  to: "the minister"
  about: frtext
  said: churkin official suggested "let understand"
  answers: frtext "veto"
* banplea REQUEST/change occurred
  when: 2016-12-16
  by: ban
  to: "the belligerents"
  about: evac

== a-aleppo-3
outlet: UN Dispatch Room
register: un
published: 2016-12-19
--
SUMMARY OF NOON BRIEFING, MONDAY 19 DECEMBER

Aleppo. The Security Council this morning unanimously {resask,resask2|adopted} resolution 2328, which {resask|asks} the Secretary-General to {monitor|redeploy} staff already in the country to {monitor|observe} departures from the east of the city and {resask2|demands} that all parties {access|admit} them. The {resask,resask2|vote} was 15 to 0. France had {frtext|tabled} the first draft; the Russian Federation, having said yesterday that it would {veto|veto} it, {compromise|accepted} a compromise after three hours of closed {consult|consultations}.

Asked how many remain, the Spokesman said that nobody could tell, "thousands" being the only honest answer. Since midnight some 4,500 people have {evac|left} in about sixty buses, among them 47 children who had been trapped in an orphanage, some in critical condition. At the same time ten buses {fkevac|brought} the first 500 people {fkevac|out} of Foua and Kefraya.

Yesterday's {burn|attack} on the buses. A correspondent wished to know who had {burn|set fire} to the vehicles bound for Foua. The Spokesman had seen claims and counterclaims - Fatah al-Sham named by monitors, "angry residents" named by the armed groups - and was not in a position to say. One driver was reportedly {burn|shot dead}. The Secretary-General {uncondemn|condemned} the {burn|incident}, which held everything up by a day. (In answer to another question: no, UN staff were not on board.)

Ankara. The Secretary-General is appalled by the news, received as this briefing began, that the ambassador of the Russian Federation to Turkey, Andrei Karlov, has been {karlov|shot}. He {uncondemn2|condemns} in the strongest terms this senseless {karlov|act} of terror. Whether there was any link to Aleppo, the Spokesman would not speculate.

Geneva. Staffan de Mistura intends to {convene|convene} intra-Syrian {geneva|talks} on 8 February.

Funding. Of 3.2 billion dollars sought for the Syrian plan this year, just over half has been {fund|paid in}.
--
who ban: He
who russia: Russian Federation
who spokes: office - | the Spokesman
where tankara: town TR 39.9199 32.8543 | Ankara
where tturkey: country TR - - | Turkey
* resask REQUEST/change occurred
  when: 2016-12-19 "this morning"
  by: unsc
  to: ban
  about: monitor
* monitor MOBILIZE demanded optional
  when: ?
  where: "the east of the city"
  by: "staff already in the country"
* access RETREAT/access demanded optional
  when: ?
  where: "the east of the city"
  by: "all parties"
* frtext REQUEST/change occurred
  when: ?
  by: france
  to: unsc
  about: MOBILIZE
* veto REJECT announced
  when: ?
  by: russia
  to: france
  about: frtext
  answers: frtext "veto it"
* compromise AGREE occurred
  when: 2016-12-18/2016-12-19 bounded
  by: russia
  about: resask
* consult CONSULT/multilateral occurred
  when: 2016-12-18/2016-12-19 bounded "three hours"
  by: unsc
* evac RETREAT/withdraw occurred
  when: 2016-12-19 "Since midnight"
  where: "the east of the city"; aleppo
  by: "some 4,500 people"
  released: ~4500 "some 4,500 people" side civilian voice spokes
  released: 47 "47 children" part side civilian voice spokes of "children"
  said: spokes official "said"
* fkevac RETREAT/withdraw occurred
  when: 2016-12-19 "At the same time"
  where: foua; kefraya
  by: "the first 500 people"
  released: 500 "the first 500 people" side civilian
* burn ASSAULT/destroy occurred
  when: 2016-12-18 "Yesterday's"
  by: nusra alleged of "monitors"; "angry residents" alleged of rebels
  to: "the vehicles bound for Foua" thing; "One driver"
  killed: 1 "One driver" side civilian
  said: "monitors" media
  said: rebels party
* uncondemn ACCUSE/disapprove occurred
  when: 2016-12-18/2016-12-19 bounded
  by: ban
  about: burn
  answers: burn "condemned the incident"
* karlov ASSAULT/targeted occurred
  when: 2016-12-19 "as this briefing began"
  where: tankara
  to: karlov
* uncondemn2 ACCUSE/disapprove occurred
  when: 2016-12-19
  by: ban
  about: karlov
  answers: karlov "condemns"
* convene REQUEST/meet announced optional
  when: ?
  by: demistura
  about: geneva
* geneva CONSULT/multilateral announced
  when: 2017-02-08 from text "8 February"
  where: "Geneva"
  by: demistura
* fund AID occurred
  when: 2016 "this year"
  to: un
* resask2 REQUEST/change occurred
  when: 2016-12-19 "this morning"
  by: unsc
  to: "all parties"
  about: access
figure: votes 15 "15 to 0" of unsc

== a-aleppo-4
outlet: The Morning Star-Clarion
register: tabloid
published: 2016-12-20
--
"DON'T FORGET ALEPPO!" Gunman in suit {karlov|executes} Putin's man in art gallery

HE STOOD behind him like a bodyguard. Then he {karlov|pulled} the trigger.

Russia's envoy to Turkey was {karlov|gunned down} in front of stunned guests last night at the opening of a PHOTO SHOW in Ankara. Nine {karlov|shots}. Andrey Karlov, 62, crumpled to the floor.

The killer, an off-duty riot policeman of 22, roared in Arabic and Turkish about Aleppo and Syria before cops {raid|stormed} the hall and {raid|shot} him dead after a 15-minute {raid|gun battle}. Three other people were {karlov|hurt}.

Vlad Putin {putvow|vowed} there is "only one possible answer" - step up the fight on terror - and ordered security to be {putinact|doubled} at every Russian embassy. Stony-faced, he {phone3|spoke} on the blower with Erdogan, who sent a late-night video message {tape|branding} it a "{karlov|provocation}". Moscow will {team|fly} 18 investigators to Ankara TODAY. And tomorrow's... sorry, TODAY's {moscow|pow-wow} of Russian, Turkish and Iranian foreign ministers in Moscow goes ahead.

Turkish media close to the president {gulacc|pointed at} the preacher Gulen. His people {gulendeny|called} the {karlov|murder} "heinous" and denied they had any part in it. By midnight the attacker's mum, dad and sister had been {kin|picked up} in Aydin.

It came as the LAST rebels were being {evac|bussed out} of Aleppo under Russian guard.

Earlier, hotheads {consulate|pelted} the Russian consulate in Istanbul with eggs. And at 3.50am another oddball {usemb|let off} a pump-action shotgun at the gate of the US embassy over the road. He was {usarrest|nicked}. No injuries.

~ SHARE THIS: 14.2K   COMMENTS: closed
~ Wag spotted in skimpy bikini | Shark attack: teen's lucky escape | Bomb joke cost me my job
~ READ MORE: Was it Gulen? / Five things about assassinations
--
who putin: he; Vlad Putin
who gulen: person TR | the preacher Gulen; Gulen
who killer: person TR | an off-duty riot policeman
who cops: force TR | cops
who trmedia: outlet TR | Turkish media close to the president
where tankara: town TR 39.9199 32.8543 | Ankara
where gallery: site TR - - | the hall; art gallery
where tmoscow: town RU 55.7522 37.6156 | in Moscow
where istanbul: town TR 41.0138 28.9497 | Istanbul
where aydin: town TR 37.8450 27.8396 | Aydin
where usembassy: site TR - - | the US embassy
where rucons: site TR - - | the Russian consulate
* karlov ASSAULT/targeted occurred
  when: 2016-12-19 "last night"
  where: gallery; tankara
  by: killer; gulen alleged of trmedia; gulen denied
  to: karlov
  with: small-arms "shots"
  killed: 1 "Andrey Karlov" side recipient
  injured: 3 "Three other people" side civilian
  munitions: 9 "Nine"
* raid ASSAULT/firearms occurred
  when: 2016-12-19 "last night"
  where: gallery; tankara
  by: cops
  to: killer
  killed: 1 "him" side recipient
* putvow THREATEN/violence occurred
  when: 2016-12-19/2016-12-20 bounded
  by: putin
  answers: karlov "answer"
* putinact MOBILIZE/police announced
  when: ?
  where: "every Russian embassy"
  by: putin
  answers: karlov
* phone3 CONSULT/phone occurred
  when: 2016-12-19/2016-12-20 bounded
  by: putin; erdogan
  to: erdogan
* tape ACCUSE/disapprove occurred
  when: 2016-12-19 "late-night"
  by: erdogan
  to: killer
  about: karlov
  answers: karlov "branding"
* team MOBILIZE announced
  when: 2016-12-20 "TODAY"
  where: tankara
  by: russia
  to: turkey "Turkey"
* moscow CONSULT/multilateral announced
  when: 2016-12-20 "TODAY's"
  where: tmoscow
  by: "Russian, Turkish and Iranian foreign ministers"
* gulacc ACCUSE/allege occurred
  when: 2016-12-19/2016-12-20 bounded
  by: trmedia
  to: gulen
  about: karlov
* gulendeny ACCUSE/disapprove occurred
  when: 2016-12-19/2016-12-20 bounded
  by: gulen; "His people"
  to: killer
  about: karlov
  answers: karlov "called the murder"
* kin COERCE/arrest occurred
  when: 2016-12-19 "By midnight"
  where: aydin
  to: "the attacker's mum, dad and sister"
  detained: 3 "mum, dad and sister" side civilian
* evac RETREAT/withdraw ongoing
  when: 2016-12-19
  where: aleppo
  by: rebels
* consulate PROTEST/riot occurred
  when: ? "Earlier"
  where: rucons; istanbul
  by: "hotheads"
  to: russia
* usemb ASSAULT/firearms occurred
  when: 2016-12-20 "at 3.50am"
  where: usembassy; tankara
  by: "another oddball"
  to: "the gate of the US embassy" thing
  injured: 0 "No injuries" side unknown
  with: small-arms "pump-action shotgun"
* usarrest COERCE/arrest occurred
  when: 2016-12-20
  where: usembassy
  to: "another oddball"

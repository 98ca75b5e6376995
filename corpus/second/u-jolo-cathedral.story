story: u-jolo-cathedral
conflict: Philippines
countries: PH
facts: On Sunday 27 January 2019, six days after the plebiscite on the Bangsamoro law (21 January), two bombs hit the cathedral of Jolo, Sulu, during Mass. The police counted 27 dead, then 20 after remains were counted twice, later 22 and 23. Islamic State claimed it; the police blamed the Ajang-Ajang faction of Abu Sayyaf; five suspects surrendered by 4 February. On 30 January a grenade in a mosque at Zamboanga killed two. (public record: Philippine National Police statements, January-February 2019)

who asg: group PH | Abu Sayyaf; the Abu Sayyaf
who ajang: group PH | Ajang-Ajang
who is: group - | Islamic State; IS; Daesh
who duterte: person PH | Rodrigo Duterte; Duterte; President Duterte
who police: force PH | the police; national police; PNP
who albayalde: person PH | Oscar Albayalde; Albayalde
who afp: force PH | the armed forces; the military; the army; troops
who lorenzana: person PH | Delfin Lorenzana; Lorenzana
who kammah: person PH | Kammah Pae; Kamah
who pope: person VA | Pope Francis; the Pope
who milf: group PH | MILF; Moro Islamic Liberation Front
who mnlf: group PH | MNLF; Moro National Liberation Front
where jolo: town PH 6.05 121.00 | Jolo
where cathedral: site PH 6.05 121.00 | the cathedral; Our Lady of Mount Carmel; cathedral of Jolo; Jolo cathedral
where sulu: province PH 6.0 121.1 | Sulu
where zamboanga: town PH 6.91 122.07 | Zamboanga; Zamboanga City
where patikul: district PH 6.07 121.10 | Patikul
where panama: town PA 8.98 -79.52 | Panama City
where mindanao: region PH 7.5 125.0 | Mindanao

== u-jolo-cathedral-1
outlet: Visayas Daily Live
register: live-blog
published: 2019-01-27
--
LIVE: Twin {bomb|blasts} at Jolo cathedral during Sunday Mass

~ Follow us for alerts. Turn on notifications.

18.40 That is where we close for tonight: 27 dead and 77 {bomb|hurt}, says the regional police office. Of the dead, seven are soldiers and twenty are parishioners.

17.55 From Panama City, Pope Francis, who was ending his {journey|journey} there, {popecond|deplored} the "episode of {bomb|violence}" and {pray|prayed} for the victims.

16.10 Islamic State, through its news outlet, says two "knights" {bomb|blew themselves up}. The armed forces will not confirm that suicide bombers were used; the second device, they believe, sat in the utility box of a motorcycle.

14.30 Duterte's spokesman: "We will {vow,hunt|pursue} to the ends of the earth the ruthless perpetrators." Troops have {seal|sealed off} the main road to the church, and helicopters are {evac|bringing} the worst wounded to Zamboanga.

11.05 The Moro side speaks. An MILF official {milfcond|condemns} the {bomb|bombing} as "senseless" and {calm|calls for} calm; the MNLF in Sulu {offer|offers} its men for blood {blood|donations}.

10.20 A teacher who sat in the last pew tells us by text message that the first {bomb|explosion} {bomb|tore out} the windows, and that when soldiers ran up from their post the other one {bomb|went off} at the door.

09.30 Reports of an {bomb|explosion} inside the cathedral of Jolo, at about quarter to nine. Six days ago the people of Sulu {vote|voted against} joining the new Muslim region.

~ MORE: Typhoon blasts northern coast, five things we know
--
where cathedral: the church
who afp: soldiers
* bomb ASSAULT/suicide-attack occurred
  when: 2019-01-27 "Sunday" "quarter to nine"
  where: cathedral; jolo
  by: is claimed
  to: "parishioners"; afp; cathedral thing
  with: bomb "the second device"
  killed: 27 "27 dead" side unknown voice "the regional police office"
  killed: 7 "seven are soldiers" part side recipient voice "the regional police office"
  killed: 20 "twenty are parishioners" part side civilian voice "the regional police office"
  injured: 77 "77 hurt" side unknown voice "the regional police office"
  said: is party claimed via "its news outlet" "says"
  said: afp official suggested "believe"
  said: "A teacher" witness "tells"
* journey CONSULT/visit occurred optional
  when: 2019-01-27 "17.55"
  where: panama
  by: pope
* popecond ACCUSE/disapprove occurred
  when: 2019-01-27 "17.55"
  where: panama
  by: pope
  to: is
  about: bomb
  answers: bomb "deplored"
* pray SUPPORT occurred optional
  when: 2019-01-27 "17.55"
  where: panama
  by: pope
  to: "the victims"
* vow THREATEN/violence occurred
  when: 2019-01-27 "14.30"
  by: duterte
  to: "the ruthless perpetrators"
  about: hunt
  answers: bomb "the ruthless perpetrators"
* hunt COERCE/arrest threatened optional
  when: ?
  by: duterte
  to: "the ruthless perpetrators"
* seal COERCE/restrict occurred
  when: 2019-01-27 "14.30"
  where: "the main road"; cathedral; jolo
  by: afp "Troops"
  to: "the main road" thing
* evac AID occurred
  when: 2019-01-27 "14.30"
  where: zamboanga
  by: "helicopters"
  to: "the worst wounded"
* milfcond ACCUSE/disapprove occurred
  when: 2019-01-27 "11.05"
  by: milf
  to: is
  about: bomb
  answers: bomb "condemns"
* calm REQUEST/yield occurred
  when: 2019-01-27 "11.05"
  by: milf
* offer AGREE occurred
  when: 2019-01-27 "11.05"
  where: sulu
  by: mnlf
  about: blood
* blood AID announced optional
  when: ?
  where: sulu
  by: mnlf "its men"
* vote REJECT occurred
  when: 2019-01-21 "Six days ago"
  where: sulu
  by: "the people of Sulu"
  to: "the new Muslim region" thing

== u-jolo-cathedral-2
outlet: The Manila Courier-Record
register: daily
published: 2019-01-29
--
Church toll cut to 20 as Palace orders all-out {crush|war}

JOLO, Sulu - Seven people fewer died in Sunday's {bomb|bombing} of the cathedral than first believed, the police said on Monday, explaining that torn bodies had been counted twice in three hospitals. Twenty are dead, fifteen of them civilians and five soldiers; the wounded number 95 and not 77.

Duterte, {tour|touring} the shattered nave with his defence secretary, Delfin Lorenzana, stepped over hymn books and told commanders to "{crush|crush}" the Abu Sayyaf by whatever means. He later {cash|handed} envelopes to families lined up at a camp in town. By dusk the president himself had begun to speak of a husband and wife who {bomb|blew themselves up}; Lorenzana, on the same tarmac, said he had not seen the proof.

Albayalde, chief of the national police, {name|named} the Ajang-Ajang, "a faction of the Abu Sayyaf" of some thirty gunmen whose leader soldiers {leader|killed} last June. CCTV shows a man in a green jacket, a brother of that leader, walking off with a phone in his hand seconds before the second {bomb|detonation}.

Why here, why now? The province {vote|rejected} the Bangsamoro law on January 21, yet is bound into the region all the same. "They want to set Christian against Muslim," the bishop of the vicariate said, and {plea|pleaded} with his flock not to look for {revenge|revenge}.

More than 6,000 soldiers are on the island. A thousand additional policemen have been put on full {alert|alert} across the south, where {ml|martial law}, declared in May 2017 and {ext|extended} last month for a third time, runs until December 31.

~ Subscribe to the Courier-Record for P99 a month
--
where nave: site PH 6.05 121.00 | the shattered nave
where island: region PH 6.0 121.0 | the island
where south: region PH 7.0 123.0 | the south
who afp: soldiers
who duterte: Palace; the president
* bomb ASSAULT/suicide-attack occurred
  when: 2019-01-27 "Sunday"
  where: cathedral; jolo
  by: "a husband and wife" alleged of duterte; ajang alleged of albayalde
  to: "civilians"; afp "soldiers"; cathedral thing
  killed: 20 "Twenty" side unknown voice police
  killed: 15 "fifteen of them civilians" part side civilian voice police
  killed: 5 "five soldiers" part side recipient voice police
  injured: 95 "95" side unknown voice police
  injured: 77 "77" side unknown voice police
  said: duterte official "speak"
* crush ASSAULT announced
  when: ?
  by: duterte; "commanders"
  to: asg
* tour CONSULT/visit occurred
  when: 2019-01-27/2019-01-29 bounded
  where: nave; cathedral; jolo
  by: duterte; lorenzana
* cash AID occurred
  when: 2019-01-27/2019-01-29 bounded from tour "later"
  where: "a camp in town"; jolo
  by: duterte
  to: "families"
* name ACCUSE/allege occurred
  when: 2019-01-27/2019-01-29 bounded
  by: albayalde
  to: ajang
  about: bomb
* leader ASSAULT occurred
  when: 2018-06 "last June"
  by: afp "soldiers"
  to: "leader"
  killed: 1 "leader" side recipient
* vote REJECT occurred
  when: 2019-01-21 from text "January 21"
  where: sulu
  by: "The province"
  to: "the Bangsamoro law" thing
* plea REQUEST/yield occurred
  when: 2019-01-27/2019-01-29 bounded
  by: "the bishop of the vicariate"
  to: "his flock"
  about: revenge
* revenge ASSAULT hypothetical optional
  when: ?
  by: "his flock"
* alert MOBILIZE/police occurred
  when: 2019-01-27/2019-01-29 bounded
  where: south
  by: police
  police: 1000 "A thousand additional policemen"
* ml COERCE/martial-law ongoing
  when: 2017-05/2019-01-29 from text "May 2017"
  where: south
* ext COERCE/martial-law occurred
  when: 2018-12 "last month"
  where: south
figure: troops >=6000 "More than 6,000 soldiers" of afp at island
figure: fighters ~30 "some thirty gunmen" of ajang
tie: ajang part_of asg "a faction of"
tie: albayalde leads police "chief of"

== u-jolo-cathedral-3
outlet: Agencia Mundo Sur
register: translation
machine_translated: Spanish
published: 2019-02-05
--
The five suspects of the {bomb|attentat} against the cathedral of Jolo {surr|deliver themselves}

Zamboanga (Philippines), 5 feb. - The alleged coordinator of the double {bomb|attentat} that the past 27 of January let 23 dead and more of one hundred of wounded in the Catholic temple of Jolo, he {surr|delivered himself} this weekend to the authorities together with other four persons, informed Monday the Philippine police.

Kammah Pae, alias Kamah, member of the cell Ajang-Ajang, is {acc|accused} of to have {escort|accompanied} to the market the couple of Indonesians who {bomb|immolated themselves}. The police {find|found} in his house a bomb of manufacture homemade. The suspect {deny|denies} it all. "Was forced to {surr|come out} because our operations are intense", manifested the general Albayalde in press conference.

The five have been {charge|imputed} yesterday of multiple {bomb|assassination}. Other fourteen persons are {wanted|searched}.

The military, by their part, {patikul|bombarded} with planes the hills of Patikul the past Tuesday, and on Saturday five soldiers and three radicals perished in a {combat|combat} of two hours there, being the population of four neighbourhoods {shelter|evacuated} to a school. The army discards that civilians resulted reached by the bombs, thing which one association of lawyers of the zone {lawyers|denounces}.

The {bomb|attack} was followed, the day 30, by the {mosque|launching} of a grenade against a mosque of Zamboanga City, where two preachers while they slept lost the life. The Government excludes that it treats of a reprisal.

~ Síguenos en redes
~ Leer también: Indonesia pide pruebas de la nacionalidad
--
who gov: government PH | The Government
who police: force PH | Philippine police
who gov: the authorities
who afp: The army; soldiers
where cathedral: the Catholic temple
* bomb ASSAULT/suicide-attack occurred
  when: 2019-01-27 from text "the past 27 of January"
  where: cathedral; jolo
  by: "the couple of Indonesians"; kammah alleged of police
  to: cathedral thing
  killed: 23 "23 dead" side unknown
  injured: >=100 "more of one hundred of wounded" side unknown
* surr RETREAT/withdraw occurred
  when: 2019-02-02/2019-02-03 "this weekend"
  by: kammah; "other four persons"
  to: gov "the authorities"
  count: 5 "The five suspects"
  said: police official "informed"
  said: albayalde official "manifested"
* acc ACCUSE/allege occurred
  when: 2019-01-27/2019-02-05 bounded
  by: police
  to: kammah
  about: bomb
* escort AID occurred optional
  when: ?
  where: "the market"
  by: kammah alleged of police
  to: "the couple of Indonesians"
  part_of: bomb
* find COERCE/seize occurred
  when: 2019-01-27/2019-02-05 bounded
  where: "his house"
  by: police
  to: kammah; "a bomb of manufacture homemade" thing
  munitions: 1 "a bomb of manufacture homemade"
* deny REJECT occurred optional
  when: 2019-01-27/2019-02-05 bounded
  by: kammah
  to: police
  about: acc
  answers: acc "denies it all"
* charge ACCUSE/investigate occurred
  when: 2019-02-04 "yesterday"
  to: kammah; "The five"
  about: bomb
  count: 5 "The five"
* wanted COERCE/arrest attempted
  when: 2019-01-27/2019-02-05 bounded
  to: "Other fourteen persons"
  count: 14 "fourteen"
* patikul ASSAULT/aerial occurred
  when: 2019-01-29 "the past Tuesday"
  where: patikul
  by: afp
  to: "the hills of Patikul" thing
  with: airstrike "planes"
  injured: 0 "civilians" side civilian voice afp
* combat ASSAULT occurred
  when: 2019-02-02 "Saturday"
  where: patikul
  by: afp "soldiers"; "three radicals"
  to: "three radicals"; afp "soldiers"
  killed: 5 "five soldiers" side actor
  killed: 3 "three radicals" side recipient
* shelter AID occurred
  when: 2019-02-02
  where: "a school"; patikul
  to: "the population of four neighbourhoods"
* lawyers ACCUSE/disapprove occurred
  when: 2019-01-29/2019-02-05 bounded
  by: "one association of lawyers of the zone"
  to: afp
  about: patikul
  answers: patikul "denounces"
* mosque ASSAULT/explosives occurred
  when: 2019-01-30 from text "the day 30"
  where: "a mosque"; zamboanga
  to: "two preachers"; "a mosque" thing
  with: grenade "a grenade"
  killed: 2 "two preachers" side civilian
tie: kammah member_of ajang "member of the cell"

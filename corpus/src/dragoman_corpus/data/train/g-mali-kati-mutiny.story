story: g-mali-kati-mutiny
conflict: Mali
countries: ML
facts: On 18 August 2020 soldiers from the Kati camp near Bamako arrested President Ibrahim Boubacar Keita and Prime Minister Boubou
  Cisse; near midnight Keita resigned on television. The officers formed the CNSP, closed the borders and set a curfew. ECOWAS shut its borders
  with Mali and cut financial flows; the African Union suspended the country; the Security Council met on 19 August; the opposition M5-RFP, in the
  streets since June, called off a protest to celebrate; a mission led by Goodluck Jonathan arrived on 22 August; Keita was freed on 27 August. (public record: UN, ECOWAS and
  AU communiques, press of August 2020.)

who keita: person ML | Ibrahim Boubacar Keita; Keita; IBK; President Keita; President Ibrahim Boubacar Keita
who cisse: person ML | Boubou Cisse; Cisse; Mr Cisse
who junta: body ML | National Committee for the Salvation of the People; CNSP; the Committee
who wague: person ML | Ismael Wague; Colonel-Major Ismael Wague; Wague
who goita: person ML | Assimi Goita; Goita; Colonel Assimi Goita
who m5: coalition ML | M5-RFP; June 5 Movement; M5
who ecowas: organisation - | ECOWAS; Economic Community of West African States
who au: organisation - | African Union; AU
who eu: organisation - | European Union; EU
who unsc: organisation - | Security Council; the Council
who un: organisation - | United Nations; UN
who minusma: force - | MINUSMA; the Mission
who jonathan: person NG | Goodluck Jonathan; Jonathan; Mr Jonathan
who france: state FR | France; Paris
who macron: person FR | Emmanuel Macron; Macron
who mali: state ML | Mali
who sg: person - | Antonio Guterres; Secretary-General; Guterres
where bamako: town ML 12.65 -8.00 | Bamako
where kati: town ML 12.74 -8.07 | Kati
where katicamp: site ML 12.75 -8.07 | Kati camp; Soundiata Keita camp; the camp
where square: site ML 12.64 -7.99 | Independence Square; Independence Monument
where residence: site ML 12.63 -7.98 | Sebenikoro
where airport: site ML 12.53 -7.95 | Bamako airport; the airport

== g-mali-kati-mutiny-1
outlet: Sahel News Agency
register: wire
published: 2020-08-19
--
Mali's president {resign|quits} on air after soldiers {seize|detain} him

BAMAKO, Aug 19 (SNA) - Ibrahim Boubacar Keita {resign|stepped down} as president of Mali shortly before midnight on Tuesday, hours after
mutinous soldiers {seize|arrested} him and his prime minister at gunpoint in Bamako.

Wearing a surgical mask, Keita told state television that he was {dissolve|dissolving} parliament and the government. "I want no blood to be spilled
to keep me in power," he said in a few sentences.

The {mutiny|mutiny} broke out on Tuesday morning in Kati, a garrison town 15 km north-west of the capital, where troops {depot|took} weapons from an armoury and
{detain|rounded up} several senior officers, two security sources told SNA. A column of pick-ups then {column|rolled} into the city and {surround|encircled} the president's private house in the district
of Sebenikoro, where Keita and Prime Minister Boubou Cisse were {seize|taken} at about 4.30 pm.

Early on Wednesday a group of officers in fatigues presented itself on the same channel as the National Committee for the Salvation of the People (CNSP). Its spokesman, Colonel-Major
Ismael Wague, {border|closed} all land and air borders and imposed a {curfew|curfew} from 9 pm to 5 am. He {pledge|promised} elections "within a reasonable time" and
{callm5|invited} civil society and political parties to join a transition. All agreements signed with foreign partners, he {keepdeals|pledged}, would be honoured.

Four people were {stray|killed} by stray bullets in the capital on Tuesday and about fifteen {stray|hurt}, a doctor at Gabriel Toure hospital said. It was unclear who had {stray|fired}. An
official of the justice ministry said its archive had been {loot|looted}.

The West African bloc ECOWAS {ecocondemn|denounced} the {coup|putsch}, {ecoclose|shut} its members' borders with Mali and {ecocut|halted} all financial flows; it {ecodemand|demanded} the immediate {free|release} of
Keita. The African Union {aususpend|suspended} Mali on Wednesday. France's president, Emmanuel Macron, {macron|condemned} what he called a {coup|mutiny}, while the UN Security Council was to {unscmeet!announced|meet} behind closed
doors later in the day.

Opponents grouped in the June 5 Movement (M5-RFP) had {marches|marched} against Keita since early June over a disputed vote and jihadist violence. Eleven people
were {july|killed} between 10 and 12 July when security forces {july|opened fire} on demonstrators, according to the government; the opposition counted 23. An ECOWAS mission
under Nigeria's former president Goodluck Jonathan held {jonmission|talks} in the city later that month, but the movement {m5reject|turned down} its plan for a unity cabinet.
--
who junta: mutinous soldiers; group of officers
* resign RETREAT/resign occurred
  when: 2020-08-18 "shortly before midnight on Tuesday"
  by: keita
* seize COERCE/arrest occurred
  when: 2020-08-18 "Tuesday" "about 4.30 pm"
  where: residence; bamako
  by: junta
  to: keita; cisse
  part_of: coup
* dissolve COERCE/martial-law occurred optional
  when: 2020-08-18 "shortly before midnight on Tuesday"
  by: keita
  to: "parliament and the government"
  said: keita party "told"
* mutiny COERCE/martial-law occurred optional
  when: 2020-08-18 "Tuesday morning"
  where: kati
  by: junta
  said: "two security sources" unnamed via "SNA" "told"
  part_of: coup
* depot COERCE/seize occurred
  when: 2020-08-18 "Tuesday morning"
  where: kati
  by: junta
  to: "weapons" thing
  said: "two security sources" unnamed via "SNA" "told"
  part_of: coup
* detain COERCE/arrest occurred
  when: 2020-08-18 "Tuesday morning"
  where: kati
  by: junta
  to: "several senior officers"
  detained: >=3 vague "several senior officers"
  said: "two security sources" unnamed via "SNA" "told"
  part_of: coup
* column MOBILIZE/troops occurred
  when: 2020-08-18 "Tuesday"
  where: bamako
  by: junta
  part_of: coup
* surround COERCE/restrict occurred optional
  when: 2020-08-18
  where: residence
  by: junta
  to: keita
  part_of: coup
* border COERCE/restrict occurred
  when: 2020-08-19 "Early on Wednesday"
  where: "all land and air borders"
  by: wague; junta
  to: "all land and air borders" thing
* curfew COERCE/curfew occurred
  when: 2020-08-19 "Early on Wednesday"
  by: wague; junta
* pledge AGREE occurred
  when: 2020-08-19 "Early on Wednesday"
  by: wague
* callm5 REQUEST/change occurred
  when: 2020-08-19 "Early on Wednesday"
  by: wague
  to: "civil society and political parties"
* keepdeals AGREE occurred
  when: 2020-08-19 "Early on Wednesday"
  by: wague
  to: "foreign partners"
* stray ASSAULT/firearms occurred
  when: 2020-08-18 "Tuesday"
  where: bamako
  to: "Four people"
  with: small-arms "stray bullets"
  killed: 4 "Four people" side civilian voice "a doctor at Gabriel Toure hospital"
  injured: ~15 "about fifteen" side civilian voice "a doctor at Gabriel Toure hospital"
  said: "a doctor at Gabriel Toure hospital" witness "said"
* loot PROTEST/riot occurred
  when: ?
  to: "archive" thing
  said: "An official of the justice ministry" official "said"
* coup COERCE/martial-law occurred
  when: 2020-08-18/2020-08-19 "Tuesday"
  where: bamako
  by: junta
  to: keita
* ecocondemn ACCUSE/disapprove occurred
  when: 2020-08-18/2020-08-19 bounded
  by: ecowas
  to: junta
  about: coup
  answers: coup "denounced"
* ecoclose SANCTION/discontinue occurred
  when: 2020-08-18/2020-08-19 bounded
  by: ecowas
  to: mali
* ecocut SANCTION/discontinue occurred
  when: 2020-08-18/2020-08-19 bounded
  by: ecowas
  to: mali
* ecodemand REQUEST/yield occurred
  when: 2020-08-18/2020-08-19 bounded
  by: ecowas
  to: junta
  about: free
* free RETREAT/release demanded optional
  when: ?
  by: junta
  to: keita
* aususpend SANCTION/expel occurred
  when: 2020-08-19 "Wednesday"
  by: au
  to: mali
* macron ACCUSE/disapprove occurred
  when: 2020-08-18/2020-08-19 bounded
  by: macron
  to: junta
  about: coup
  answers: coup "condemned"
* unscmeet CONSULT/multilateral announced
  when: 2020-08-19 "later in the day"
  by: unsc
* marches PROTEST/demo occurred
  when: 2020-06/2020-08 bounded "early June"
  by: m5
  to: keita
* july ASSAULT/firearms occurred
  when: 2020-07-10/2020-07-12 "10 and 12 July"
  by: "security forces"
  to: "demonstrators"
  killed: 11 "Eleven people" side recipient voice "the government"
  killed: 23 "23" side recipient voice m5
  said: "the government" official "according to"
* jonmission CONSULT/visit occurred
  when: 2020-07 "later that month"
  where: bamako
  by: ecowas; jonathan
* m5reject REJECT/change occurred
  when: 2020-07/2020-08 bounded
  by: m5
  to: ecowas
  answers: jonmission "turned down"

== g-mali-kati-mutiny-2
outlet: Radio Baobab
register: radio
published: 2020-08-20
--
The midday journal: Mali under the colonels

PRESENTER: It is one o'clock, good afternoon. Two days after the {coup|coup} in Bamako the airport is still {border|shut} and nobody outside the Kati camp has seen the head of state. On the line, our
correspondent. What is the mood?

CORRESPONDENT: Strange. Shops are open, the ministries are not. I walked by Independence Square this morning: a few hundred people {celebrate|dancing} there on Tuesday with the soldiers, almost nobody now. The lawyer's
office of a former minister was {torch|set alight} by youths on Tuesday evening, and you still smell it.

PRESENTER: And the men in power?

CORRESPONDENT: One name came out yesterday. Colonel Assimi Goita, 37, special forces. He {secgen|received} the secretaries-general of the ministries and told them, roughly, "we have no right to fail". He {backwork|asked} them to go back to their desks.
The mosque leader Imam Mahmoud Dicko {dicko|met} the officers at Kati last night. He told me himself on the telephone that he would {dickoret|withdraw} from politics and go home to his mosque, so that is his word, we shall see.

PRESENTER: The movement that {marches|filled} the streets, the M5-RFP, what does it do?

CORRESPONDENT: It has {cancelled|called off} tomorrow's {marchplan|march} against Keita, since there is no Keita to march against. In its place: a {vic!announced|rally} of "victory", Friday, on the square. It says it {m5welcome|takes note} of the Committee's engagement, a
cautious phrase, and {m5ready|offers} to {m5work!announced|work} with it on a road map.

PRESENTER: But abroad the tone is quite other.

CORRESPONDENT: Listen to the heads of state of ECOWAS. They {summit|met} by video this morning, fifteen screens. They {reinstate|demanded} that Keita be put back in office, no less, and they would {force!hypothetical|bring} a standby force to readiness, somebody in the room told our Abuja desk, "if the young men do
not understand". I stress: nobody has {force!denied|ordered} it. They did decide to {jontalks|send} a delegation at once. Nigeria's president {nigsay|urged} "the unlawful power" to hand over. Algeria, which shares a long border, {algeria|rejected} any change by force.

PRESENTER: What of the soldiers of the UN?

CORRESPONDENT: A human rights team from MINUSMA was {access|let in} to see Keita and Cisse late last night, after being {turned|turned away} at the camp gate on Wednesday noon. It found them well, with a cook and a doctor. The same Mission {evac|evacuated} forty
aid workers from Mopti to Bamako because of road blocks.

PRESENTER: We have a listener from Segou. Good day, madam.

LISTENER: Good day. My salary is with the mayor. Will the banks open? They {ecocut|closed} the money, the neighbours, they say.

CORRESPONDENT: The regional central bank {bank|shut} its agencies in the country on Wednesday, yes. The commercial banks open for half a day. And Washington: its envoy said military aid may be {usaid!hypothetical|frozen} once the lawyers have settled
on the word "{coup|coup}". The European training mission has not {euhold!denied|stopped} work; diplomats believe it will be {euhold!hypothetical|suspended} within the week.

PRESENTER: Thank you. In sport, Stade Malien fired three shots in ten minutes and still lost. Back after the news in Bambara.
--
who junta: the officers; The men in power
who us: state US | Washington
who dicko: person ML | Imam Mahmoud Dicko
who nigeria: state NG | Nigeria
who algeria: state DZ | Algeria
where segou: town ML 13.43 -6.27 | Segou
where mopti: town ML 14.48 -4.18 | Mopti
where square: the square
* coup COERCE/martial-law occurred
  when: 2020-08-18 "Two days after"
  where: bamako
  by: junta
  to: keita
* border COERCE/restrict ongoing
  when: 2020-08-18/2020-08-20 bounded
  where: airport; bamako
  by: junta
  to: airport thing
* celebrate PROTEST/demo occurred
  when: 2020-08-18 "Tuesday"
  where: square
  by: "a few hundred people"
  participants: >=200 vague "a few hundred people"
* torch PROTEST/riot occurred
  when: 2020-08-18 "Tuesday evening"
  where: bamako
  by: "youths"
  to: "lawyer's office of a former minister" thing
* secgen CONSULT occurred
  when: 2020-08-19 "yesterday"
  by: goita; "the secretaries-general of the ministries"
  to: "the secretaries-general of the ministries"
* backwork REQUEST/change occurred
  when: 2020-08-19 "yesterday"
  by: goita
  to: "the secretaries-general of the ministries"
* dicko CONSULT occurred
  when: 2020-08-19 "last night"
  where: kati
  by: dicko; junta
  to: junta
* dickoret RETREAT/withdraw announced
  when: ?
  by: dicko
* cancelled SANCTION/discontinue occurred
  when: 2020-08-18/2020-08-20 bounded
  by: m5
  about: marchplan
* vic PROTEST/demo announced
  when: 2020-08-21 "Friday"
  where: square
  by: m5
* m5welcome SUPPORT occurred
  when: 2020-08-19/2020-08-20 bounded
  by: m5
  to: junta
* m5ready AGREE occurred
  when: 2020-08-19/2020-08-20 bounded
  by: m5
  to: junta
  about: m5work
* summit CONSULT/multilateral occurred
  when: 2020-08-20 "this morning"
  by: ecowas
* reinstate REQUEST/yield occurred
  when: 2020-08-20 "this morning"
  by: ecowas
  to: junta
  about: CONCEDE by junta to keita
  answers: coup "demanded"
* force MOBILIZE/troops hypothetical
  when: ?
  by: ecowas
  to: junta
  said: "somebody in the room" unnamed via "our Abuja desk" "told"
* jontalks CONSULT/visit announced
  when: ? "at once"
  by: ecowas
* nigsay REQUEST/yield occurred
  when: 2020-08-18/2020-08-20 bounded
  by: nigeria
  to: junta
* algeria REJECT occurred
  when: 2020-08-18/2020-08-20 bounded
  by: algeria
  to: junta
  about: coup
* access RETREAT/access occurred
  when: 2020-08-19 "late last night"
  where: katicamp
  by: junta
  to: "A human rights team"
* turned COERCE/restrict occurred
  when: 2020-08-19 "Wednesday noon"
  where: katicamp
  by: junta
  to: "A human rights team"
* evac AID occurred
  when: ?
  where: mopti; bamako
  by: minusma
  to: "aid workers"
* ecocut SANCTION/discontinue occurred
  when: 2020-08-18/2020-08-20 bounded
  by: ecowas
  to: mali
  said: "LISTENER" witness "they say"
* bank SANCTION/discontinue occurred
  when: 2020-08-19 "Wednesday"
  by: "The regional central bank"
  to: mali
* usaid SANCTION/discontinue hypothetical
  when: ?
  by: us
  to: mali
  said: "its envoy" official "said"
* euhold SANCTION/discontinue hypothetical
  when: 2020-08-20/2020-08-27 bounded "within the week"
  to: mali
  said: "diplomats" unnamed suggested "believe"
* marchplan PROTEST/demo announced optional
  when: 2020-08-21 "tomorrow's"
  by: m5
  to: keita
* m5work COOPERATE announced optional
  when: ?
  by: m5; junta
  to: junta
* marches PROTEST/demo occurred
  when: ?
  by: m5

== g-mali-kati-mutiny-3
outlet: Turtle Bay Record
register: un
published: 2020-08-19
--
Daily briefing: Mali; Security Council {unscmeet|consultations}

The following is a near-verbatim account of the noon briefing.

On Mali, the Secretary-General {sgcond|condemns} in the strongest terms the events that led to the {seize|arrest} yesterday of President Ibrahim Boubacar Keita, of the Prime Minister and of members of his government. He {sgask|calls for} the immediate
and unconditional {free|release} of those {seize|detained} and for the restoration of constitutional order. He {sgrestraint|urges} all parties to exercise the utmost restraint and reiterates his full {sgback|support} for the efforts of the African Union and of ECOWAS.

The Security Council is {unscmeet!ongoing|meeting} as we speak, at the {unscreq|request} of France and Niger. The Under-Secretary-General for Peace Operations is {unscbrief|briefing} members.

Our peacekeeping colleagues tell us that MINUSMA, which {msince|supports} the 2015 Algiers {algiers|accord}, remains in its positions. The Mission has {patrol|stepped up} its patrols around its own camps; it did not take part in any operation yesterday. Reports on social media that blue helmets
{guard!denied|escorted} the convoy to Kati are false.

Question: Is the Mission going to protect the President if he is {transfer!hypothetical|moved} north?

Spokesman: I will not go into "if". We have {askvisit|requested} access to all those {seize|held}, and we expect an answer tonight.

Question: The officers say they will {comply|respect} the {algiers|accord} with the armed groups of the north. Do you believe them?

Spokesman: We have seen the statement. We have also seen the one by the Coordination of Azawad Movements that it {cma|stands by} its signature. That is a good thing.

Question: There is a toll of seven from the {stray|shooting} in the capital. Can you confirm?

Spokesman: We cannot. We have four dead from the hospital and we are checking. Let me add that the World Food Programme {wfp|distributed} rations to 1,200 families in Menaka yesterday as planned, and that the polio drive will go ahead on Monday.

Question: And the {ecoclose|sanctions} of the neighbours? You just said you {sgback|supported} ECOWAS. People there are afraid.

Spokesman: The Secretary-General {exempt|asks} that food, fuel and medicine be left out of any {ecoclose|closure}. Thank you, that is all, see you tomorrow.
--
who cisse: the Prime Minister
who niger: state NE | Niger
who cma: coalition ML | Coordination of Azawad Movements
who wfp: organisation - | World Food Programme
who junta: The officers
where menaka: town ML 15.92 2.40 | Menaka
* sgcond ACCUSE/disapprove occurred
  when: 2020-08-18/2020-08-19 bounded
  by: sg
  to: junta
  answers: seize "condemns"
  about: seize
* seize COERCE/arrest occurred
  when: 2020-08-18 "yesterday"
  by: junta
  to: keita; cisse; "members of his government"
* sgask REQUEST/yield occurred
  when: 2020-08-18/2020-08-19 bounded
  by: sg
  to: junta
  about: free
* free RETREAT/release demanded optional
  when: ?
  by: junta
  to: keita; cisse
* sgrestraint REQUEST/yield occurred
  when: 2020-08-18/2020-08-19 bounded
  by: sg
  to: "all parties"
* sgback SUPPORT occurred
  when: 2020-08-18/2020-08-19 bounded
  by: sg
  to: au; ecowas
* unscmeet CONSULT/multilateral ongoing
  when: 2020-08-19 "as we speak"
  by: unsc
* unscreq REQUEST/meet occurred
  when: 2020-08-18/2020-08-19 bounded
  by: france; niger
  to: unsc
  about: unscmeet
* unscbrief CONSULT ongoing optional
  when: 2020-08-19
  by: "The Under-Secretary-General for Peace Operations"; unsc
  to: unsc
* msince SUPPORT ongoing optional
  when: 2015/2020 bounded
  by: minusma
* algiers AGREE occurred
  when: 2015 "2015"
  by: mali; "the armed groups of the north"
  to: mali; "the armed groups of the north"
* patrol MOBILIZE/troops occurred
  when: 2020-08-18/2020-08-19 bounded
  by: minusma
  said: "Our peacekeeping colleagues" official "tell"
  where: "its own camps"
* guard MOBILIZE/troops occurred optional
  when: 2020-08-18 "yesterday"
  where: kati
  by: minusma
  to: "the convoy to Kati" thing
  said: "Reports on social media" media claimed
  said: "Our peacekeeping colleagues" official denied "tell"
* transfer COERCE/arrest hypothetical optional
  when: ?
  to: keita
* askvisit REQUEST/yield occurred
  when: 2020-08-18/2020-08-19 bounded
  by: minusma
  to: junta
  about: RETREAT/access by junta
* comply AGREE occurred
  when: 2020-08-18/2020-08-19 bounded
  by: junta
  about: algiers
  to: "the armed groups of the north"
* cma SUPPORT occurred
  when: ?
  by: cma
  about: algiers
* stray ASSAULT/firearms occurred
  when: 2020-08-18 "yesterday"
  where: "the capital"
  killed: 7 "seven"
  killed: 4 "four" voice "the hospital"
  said: "the hospital" witness "from"
* wfp AID occurred
  when: 2020-08-18 "yesterday"
  where: menaka
  by: wfp
  to: "1,200 families"
  said: "Spokesman" official
* exempt REQUEST/yield occurred
  when: 2020-08-19
  by: sg
  to: ecowas
  about: CONCEDE by ecowas
* ecoclose SANCTION/discontinue occurred
  when: 2020-08-18/2020-08-19 bounded
  by: ecowas
  to: mali

== g-mali-kati-mutiny-4
outlet: Le Courrier du Mandé
register: translation
published: 2020-08-28
machine_translated: French
--
The ex-president IBK has been {free|given back} to his home

The {coup|ousted} president of Mali, Ibrahim Boubacar Keita, has been {free|liberated} by the military in power, has one learned Thursday near of his entourage and of the junta. "The ex-president IBK is free of his movements, he is presently
at his place", has confided the spokesman Djibrilla Maiga. After ten days of {seize|retention} at Kati, the old chief of the State has {free|regained} his residence of Sebenikoro in the night of Wednesday to Thursday, under escort.

This {free|release} was one of the {ecodemand|exigences} of ECOWAS, of which the delegation conducted by the Nigerian Goodluck Jonathan has {jontalks|negotiated} three days at Bamako, from Saturday to Monday, with Assimi Goita and the other officers, and which had {jonvisit|encountered} IBK the Saturday. The two
parts have not found {noaccord!denied|agreement} on the duration of the transition: the junta has {threeyears|proposed} three years before of lowering it to two, the organisation {oneyear|exacts} one only. In return of the {free|liberation}, and of the {engage|engagement} that he will {travel!announced|let} him care himself
at the stranger, the CNSP {liftask|claims} the {liftdem|lifting} of the {ecoclose|blockade} of the frontiers. The chiefs of State must hold a new {summit2|summit} this Friday by visioconference, where they could {ease!hypothetical|lighten} the {ecocut|sanctions} or, to the contrary, {harden!hypothetical|harden} them.

The European Union has {euhold|suspended} Wednesday its two missions of formation of the army and of the police. "We have formed an army which makes a {coup|coup}", has regretted in private a diplomat. The Francophonie has {oif|suspended} Mali Tuesday, while maintaining its {oifaid|cooperation} for the civil populations.

On the ground, the jihadists do not attend. Four soldiers have been {ied|killed} and twelve {ied|wounded} Thursday by an {ied|ambush} in the region of Mopti, between Konna and Douentza, of source military. Saturday passed, already, an artisanal bomb had {ied2|killed} four others near of Koro. The CNSP has {opvow|sworn} to {huntj|hunt} the
authors and has {reinf|dispatched} reinforcements.

Before of leaving the airport, Mr Jonathan has {thanks|saluted} "frank exchanges". In the salon one projected a match: Bamako has been crushed, three to nothing, and no one of it has made a history.

~ Partager 214 fois - Commenter cet article - Abonnez-vous
~ Lire aussi: Attaque meurtrière au centre: ce que l'on sait
--
who junta: the junta; military in power; the other officers
where mopti: region ML 14.5 -3.9 | Mopti
where konna: town ML 14.95 -3.89 | Konna
where douentza: town ML 15.00 -2.95 | Douentza
where koro: town ML 14.07 -3.08 | Koro
who oif: organisation - | Francophonie
* seize COERCE/arrest occurred
  when: 2020-08-17/2020-08-27 "After ten days"
  where: kati
  by: junta
  to: keita
* free RETREAT/release occurred
  when: 2020-08-26/2020-08-27 "the night of Wednesday to Thursday"
  where: residence; kati
  by: junta
  to: keita
  said: "the spokesman Djibrilla Maiga" party "confided"
  said: "entourage" party
* jontalks CONSULT/visit occurred
  when: 2020-08-22/2020-08-24 "Saturday to Monday"
  where: bamako
  by: ecowas; jonathan; goita; junta
  to: goita; junta
* jonvisit CONSULT occurred
  when: 2020-08-22 "the Saturday"
  by: ecowas; jonathan; keita
  to: keita
* noaccord AGREE denied
  when: 2020-08-22/2020-08-28 bounded
  by: ecowas; junta
* threeyears REQUEST/change occurred
  when: 2020-08-22/2020-08-24 bounded
  by: junta
  to: ecowas
* oneyear REQUEST/yield occurred
  when: 2020-08-22/2020-08-28 bounded
  by: ecowas
  to: junta
* travel RETREAT/release announced
  when: ?
  by: junta
  to: keita
* liftask REQUEST/yield occurred
  when: 2020-08-26/2020-08-28 bounded
  by: junta
  to: ecowas
  about: liftdem
* ecoclose SANCTION/discontinue ongoing
  when: ?
  by: ecowas
  to: mali
* summit2 CONSULT/multilateral announced
  when: 2020-08-28 "this Friday"
  by: "The chiefs of State"
* ease CONCEDE hypothetical
  when: 2020-08-28 "this Friday"
  by: "The chiefs of State"
  to: junta
* ecocut SANCTION/discontinue ongoing
  when: ?
  by: ecowas
  to: mali
* harden SANCTION/discontinue hypothetical
  when: 2020-08-28 "this Friday"
  by: "The chiefs of State"
  to: junta
* euhold SANCTION/discontinue occurred
  when: 2020-08-26 "Wednesday"
  by: eu
  to: "the army"; "the police"
* coup COERCE/martial-law occurred
  when: ?
  by: "an army"
  to: keita
  said: "a diplomat" unnamed "regretted"
* oif SANCTION/expel occurred
  when: 2020-08-25 "Tuesday"
  by: oif
  to: mali
* oifaid AID ongoing optional
  when: 2020-08-25 "Tuesday"
  by: oif
  to: "the civil populations"
* ied ASSAULT/firearms occurred
  when: 2020-08-27 "Thursday"
  where: "between Konna and Douentza"; mopti
  by: "the jihadists"
  to: "soldiers"
  killed: 4 "Four soldiers" side recipient voice "source military"
  injured: 12 "twelve" side recipient voice "source military"
  said: "source military" unnamed
* ied2 ASSAULT/explosives occurred
  when: 2020-08-22 "Saturday passed"
  where: koro
  by: "the jihadists"
  to: "four others"
  with: ied "artisanal bomb"
  killed: 4 "four others" side recipient
* opvow THREATEN/violence occurred
  when: 2020-08-27/2020-08-28 bounded
  by: junta
  to: "the jihadists"
  answers: ied "has sworn"
  about: huntj
* reinf MOBILIZE/troops occurred
  when: 2020-08-27/2020-08-28 bounded
  by: junta
* thanks SUPPORT occurred optional
  when: 2020-08-24
  by: jonathan
  to: junta
  where: airport
* ecodemand REQUEST/yield occurred
  when: 2020-08-17/2020-08-27 bounded
  by: ecowas
  to: junta
  about: free
* engage AGREE occurred
  when: 2020-08-22/2020-08-28 bounded
  by: junta
  to: ecowas
  about: travel
* liftdem CONCEDE demanded optional
  when: ?
  by: ecowas
  to: junta
* huntj ASSAULT threatened optional
  when: ?
  by: junta
  to: "the jihadists"

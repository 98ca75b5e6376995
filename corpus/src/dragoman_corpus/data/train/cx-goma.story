story: cx-goma
conflict: DR Congo
countries: CD,RW
facts: In January 2025 the M23, backed by Rwandan troops, took Minova (21st), Sake and on 27 January entered Goma; the governor of North Kivu was killed on 23-24 January, and South African, Malawian and Uruguayan peacekeepers fell. Kinshasa recalled its envoys from Kigali; crowds attacked
  embassies in Kinshasa on 28 January. On 3 February the rebels declared a ceasefire; Bukavu fell on 14-16 February; Washington sanctioned James Kabarebe on 20 February. (public record: UN Security Council, MONUSCO, SANDF, SADC, EAC, US Treasury; press.)

who m23: group CD | M23; March 23 Movement; the rebels; rebels; insurgents
who afc: coalition CD | Congo River Alliance; AFC
who nangaa: person CD | Corneille Nangaa; Nangaa
who fardc: force CD | Congolese army; FARDC; Congolese soldiers; the army; government troops
who wazalendo: group CD | Wazalendo
who drc: state CD | Democratic Republic of Congo; DR Congo; Kinshasa; Congo; Congo's government
who tshisekedi: person CD | Felix Tshisekedi; President Tshisekedi; Tshisekedi
who kayikwamba: person CD | Therese Kayikwamba Wagner; Kayikwamba; foreign minister
who muyaya: person CD | Patrick Muyaya; Muyaya
who cirimwami: person CD | Peter Cirimwami; Cirimwami
who rwanda: state RW | Rwanda; Kigali
who rdf: force RW | Rwandan army; Rwandan troops; Rwandan soldiers; RDF
who kagame: person RW | Paul Kagame; Kagame
who monusco: force - | MONUSCO; UN mission; blue helmets
who un: organisation - | United Nations; UN
who guterres: person - | Antonio Guterres; Guterres
who council: body - | Security Council
who sandf: force ZA | South African army; South African soldiers; South Africans
who ramaphosa: person ZA | Cyril Ramaphosa; Ramaphosa
who samidrc: force - | SAMIDRC; southern African force
who sadc: organisation - | SADC; Southern African Development Community
who eac: organisation - | East African Community; EAC
who ruto: person KE | William Ruto; Ruto
who us: state US | United States; Washington
who france: state FR | France; Paris
who kabarebe: person RW | James Kabarebe; Kabarebe
who uruguay: state UY | Uruguay
who malawi: state MW | Malawi

where goma: town CD -1.68 29.23 | Goma
where sake: town CD -1.57 29.04 | Sake
where minova: town CD -1.71 29.02 | Minova
where bukavu: town CD -2.51 28.86 | Bukavu
where airport: site CD -1.67 29.24 | airport; the airport
where gisenyi: town RW -1.70 29.26 | Gisenyi
where munzenze: site CD -1.68 29.22 | Munzenze prison
where kinshasac: town CD -4.32 15.31 | capital, Kinshasa
where nkivu: province CD -0.80 29.05 | North Kivu
where skivu: province CD -3.00 28.30 | South Kivu
where kavumu: site CD -2.31 28.81 | Kavumu
where darsalaam: town TZ -6.82 39.28 | Dar es Salaam

== cx-goma-1
outlet: Great Lakes Press
register: wire
published: 2025-01-27
--
M23 says it has {goma|taken} Goma; {prison|jailbreak}, {shell|shelling} as city of two million wakes to rebels

GOMA, DR Congo, Jan 27 (GLP) - Columns of M23 fighters {goma|walked into} Goma before dawn on Monday, hours after their {ultim|deadline} for the army to lay down its weapons ran out, and {declare|proclaimed} the largest city of eastern Congo "liberated".

Gun {street|battles} went on around the airport and in the northern districts through the morning, residents said. Thousands of inmates {prison|broke out} of Munzenze prison, part of which was on fire, a guard said. On the other side of the border five people were {shell|killed} and 35 {shell|injured} by shells that {shell|landed} in the Rwandan town of Gisenyi, the Rwandan army said; it {rdfacc|blamed} the {shell|bombardment} on Congolese forces and {reply|answered} with artillery.

More than a hundred government troops {disarm|surrendered} their rifles at a base of the UN mission manned by Uruguayans, the command in Montevideo said, adding that they had been {shelter|taken in}. Others {cross|crossed} into Rwanda and were {crossdis|disarmed} at the gate.

"Rwanda is trying to get in by {landgrab!ongoing|force}," government spokesman Patrick Muyaya said in Kinshasa, where the cabinet had been {cabinet|called together} at night. He {stayhome|urged} people to stay indoors and refrain from {looting!hypothetical|pillage}. Kigali, which UN experts say has 3,000 to 4,000 men beside the M23, denies having {rdfin!denied|sent} any and says that it is {defence|guarding} its border.

The {goma|fall} of Goma caps three weeks in which the rebels have {offens|marched} from one town to the next. They {minova,sakefall|captured} Minova on the lake on Tuesday and Sake, the last lock on the western road, by Friday. The governor of North Kivu, Major-General Peter Cirimwami, was {ciri|hit} near the front on Thursday as he inspected his men and died on the way to hospital in the capital, Kinshasa. On Friday and Saturday nine South Africans, two of them in MONUSCO uniforms, were {sa|killed} in {sa|fighting} "to stop the rebels", the South African army said. Malawi {sa|lost} three men and Uruguay one.

Kinshasa on Saturday {recall|ordered home} its diplomats from Rwanda and {recall2|told} those of Rwanda to cease work within 48 hours. At an emergency {scmeet|session} of the Security Council on Sunday, Foreign Minister Therese Kayikwamba Wagner {wagneracc|called} the {rdfin|crossing} of fresh Rwandan soldiers a "declaration of war" and {wagnerask|appealed for} sanctions against Rwanda's generals. Guterres {gutcall|urged} Rwanda to {rdfout!demanded|withdraw} its forces and {gutcall2|asked} the M23 to halt. France's envoy {frname|pointed} at Kigali too; the United States {usthreat|warned} of "all tools" against those who sustain the conflict.

Kenya's William Ruto, who chairs the East African Community, {rutocall|invited} Tshisekedi and Kagame to a {eacsummit|summit} by video on Wednesday. A process led by Angola {luanda|collapsed} in December when the {luandameet|meeting} of the two was {luanda|called off}.

M23 already {goma2012|held} Goma once, for ten days in November 2012.

~ Photo gallery: The week in Africa
--
who uruguay: Uruguayans; the command in Montevideo
who rdf: fresh Rwandan soldiers
who fardc: Congolese forces
who frenchenvoy: person FR | France's envoy
where northern: district CD -1.65 29.22 | northern districts
* goma COERCE/seize occurred
  when: 2025-01-27 "Monday" "before dawn"
  where: goma
  by: m23
  to: goma thing; fardc
  said: m23 party "says"
* prison RETREAT/release occurred
  when: 2025-01-27
  where: munzenze; goma
  by: "inmates"
  to: "inmates"
  released: >=2000 vague "Thousands"
  said: "a guard" witness "said"
* shell ASSAULT/heavy-weapons occurred
  when: 2025-01-27 "Monday"
  where: gisenyi
  by: fardc alleged of rdf
  to: "five people"; rwanda
  with: artillery "shells"
  killed: 5 "five people" side civilian voice rdf
  injured: 35 "35" side civilian voice rdf
  said: rdf party "said"
* ultim REQUEST/yield occurred
  when: ?
  by: m23
  to: fardc
  about: RETREAT/disarm by fardc
* rdfacc ACCUSE/allege occurred
  when: 2025-01-27 "Monday"
  by: rdf
  to: fardc
  about: shell
* declare SUPPORT occurred optional
  when: 2025-01-27 "Monday"
  by: m23
  about: goma
* street ASSAULT/firearms occurred
  when: 2025-01-27 "through the morning"
  where: airport; northern; goma
  by: m23; fardc
  to: fardc; m23
  said: "residents" witness "said"
* reply ASSAULT/heavy-weapons occurred
  when: 2025-01-27
  by: rdf
  to: fardc
  with: artillery "artillery"
  answers: shell "answered"
  said: rdf party "said"
* disarm RETREAT/disarm occurred
  when: 2025-01-27
  where: "a base of the UN mission"; goma
  by: fardc "government troops"
  to: monusco; uruguay
  surrendered: >=100 "More than a hundred government troops"
  said: uruguay official "said"
* shelter AID occurred
  when: 2025-01-27
  where: "a base of the UN mission"; goma
  by: uruguay; monusco
  to: fardc "government troops"
  said: uruguay official "adding"
* cross RETREAT/withdraw occurred
  when: 2025-01-27
  by: fardc
  to: rwanda
* crossdis COERCE/seize occurred
  when: 2025-01-27
  where: "at the gate"
  by: rwanda
  to: fardc
* landgrab ASSAULT ongoing
  when: 2025-01-27
  where: goma
  by: rwanda alleged of muyaya
  to: drc
  said: muyaya official "said"
* cabinet CONSULT occurred optional
  when: 2025-01-26/2025-01-27 "at night"
  where: "Kinshasa"
  by: drc "the cabinet"
* stayhome REQUEST/change occurred
  when: 2025-01-27
  by: muyaya
  to: "people"
  where: "Kinshasa"
* looting PROTEST/riot hypothetical optional
  when: ?
  by: "people"
* rdfin MOBILIZE/troops occurred
  when: ?
  by: rwanda
  to: drc
  said: "UN experts" official "say"
  said: rwanda official denied "denies"
  said: kayikwamba official "called"
* defence MOBILIZE/troops ongoing
  when: 2025-01-27
  where: "its border"
  by: rwanda
  said: rwanda official "says"
* offens ASSAULT ongoing
  when: 2025-01-06/2025-01-27 "three weeks"
  where: nkivu
  by: m23
  to: fardc
* minova COERCE/seize occurred
  when: 2025-01-21 "Tuesday"
  where: minova
  by: m23
  to: minova thing
  part_of: offens
* sakefall COERCE/seize occurred
  when: 2025-01-21/2025-01-24 bounded "Friday"
  where: sake
  by: m23
  to: sake thing
  part_of: offens
* ciri ASSAULT/firearms occurred
  when: 2025-01-23 "Thursday"
  where: "near the front"; nkivu
  to: cirimwami
  killed: 1 "The governor of North Kivu" side recipient
* sa ASSAULT/firearms occurred
  when: 2025-01-24/2025-01-25 "Friday and Saturday"
  where: nkivu
  by: m23 "the rebels"; sandf
  to: sandf; monusco; malawi; uruguay; m23
  killed: 9 "nine South Africans" part side recipient voice sandf
  killed: 2 "two of them" part side recipient voice sandf
  killed: 3 "three men" part side recipient of "Malawi"
  killed: 1 "Uruguay one" part side recipient
  said: sandf party "said"
* recall SANCTION/withdraw occurred
  when: 2025-01-25 "Saturday"
  by: drc
  to: rwanda
* recall2 SANCTION/expel occurred
  when: 2025-01-25 "Saturday"
  by: drc
  to: rwanda
* scmeet CONSULT/multilateral occurred
  when: 2025-01-26 "Sunday"
  by: council; kayikwamba
* wagneracc ACCUSE/disapprove occurred
  when: 2025-01-26 "Sunday"
  by: kayikwamba
  to: rwanda
  about: rdfin
  answers: rdfin "called"
* wagnerask REQUEST/assist occurred
  when: 2025-01-26 "Sunday"
  by: kayikwamba
  to: council
  about: SANCTION by council to "Rwanda's generals"
* gutcall REQUEST/change occurred
  when: 2025-01-26 "Sunday"
  by: guterres
  to: rwanda
  about: rdfout
* rdfout RETREAT/withdraw demanded optional
  when: ?
  by: rdf
* gutcall2 REQUEST/yield occurred
  when: 2025-01-26 "Sunday"
  by: guterres
  to: m23
  about: RETREAT/ceasefire by m23
* frname ACCUSE/allege occurred
  when: 2025-01-26 "Sunday"
  by: frenchenvoy
  to: rwanda
  about: rdfin
* usthreat THREATEN occurred
  when: 2025-01-26 "Sunday"
  by: us
  to: "those who sustain the conflict"
* rutocall REQUEST/meet occurred
  when: ?
  by: ruto; eac
  to: tshisekedi; kagame
  about: eacsummit
* eacsummit CONSULT/multilateral announced
  when: 2025-01-29 "Wednesday"
  by: ruto; eac; tshisekedi; kagame
* luanda SANCTION/discontinue occurred
  when: 2024-12 "December"
  about: luandameet
* luandameet CONSULT announced
  when: 2024-12 "December"
  by: tshisekedi; kagame
  to: kagame; tshisekedi
* goma2012 COERCE/seize occurred
  when: 2012-11 from text "November 2012"
  where: goma
  by: m23
  to: goma thing
figure: troops 3000-4000 "3,000 to 4,000 men" of rwanda at nkivu voice "UN experts"

== cx-goma-2
outlet: The Limpopo Herald
register: daily
published: 2025-01-31
--
Kagame and Ramaphosa trade {row|barbs} over our dead in Goma

By our political staff

Two presidents who {rampho|telephoned} each other twice this week {row|quarrelled} in public on Wednesday night. It began when Cyril Ramaphosa {ramacc|wrote} that the thirteen South African soldiers who have died in North Kivu since last Thursday were {saall|killed} by "M23 and the Rwanda Defence Force militia". Paul Kagame {kagameacc|shot back} that this was a lie, that the southern troops were no peacekeepers but a belligerent, and that, should South Africa want {confront!hypothetical|confrontation}, "Rwanda will {kagthreat|deal} with it any day".

By then the {battle|battle} for Goma was all but over. The rebels {airport|took} the airport on Tuesday. Our men, whose camps at Sake road and at the airport had been {mortar|mortared} with the loss of four on Monday, flew a {white|white flag} under a local {truce|arrangement}, and are now {pent|hemmed in}, dependent on their besiegers for water. Defence Minister Angie Motshekga says it was not a {white!denied|surrender}, merely a {truce|truce} that allowed the wounded and the bodies to be {fetch|fetched}.

Hospitals in the city have taken in 2,000 people since Sunday, the World Health Organization's partners say, and counted 45 bodies by Wednesday; on Thursday the government in Kinshasa gave 773. Red Cross vaults are full; in a wing of the prison women were {rape|raped} while thousands of men were {prison|escaping}, according to the UN's human rights office.

~ Also in this section: Load-shedding returns

In Kinshasa, Tuesday belonged to the mob. Marchers {embmob|attacked} the embassies of Rwanda, France, Belgium, the United States, Uganda and Kenya; they {embfire|burned} tyres before the French mission, {embloot|emptied} the Kenyan one of its furniture and were {embgas|driven back} with tear gas. The government {embban|forbade} any further demonstrations in the capital, and it {embregret|apologised} to the states concerned. Kenya {kenyacond|protested} nevertheless; Washington {leaveus|told} its citizens to get out.

Tshisekedi, silent till then, spoke on Wednesday. "A vigorous and coordinated {reply2|response} is under way," he said, and {volunteers|called on} the young to {enlist|enlist} "massively". He {skip|stayed away} from the {eacsummit|summit} of the East African Community that same evening, which {eaccall|pressed} him to {eactalks!demanded|talk} directly with the M23. That he has always {refuse|ruled out}. The Community {eaccond|condemned} the {embmob|attacks} on the missions in addition.

And Europe? Germany has {german|cancelled} {germcons|consultations} on aid with Kigali that had been fixed for February; London {ukreview|threatens} to do the like with 32 million pounds a year. Belgium {belg|asks} the European Union to {eususp|suspend} a minerals {eudeal|deal} that was {eudeal|concluded} in 2024. Rwanda's foreign minister {rwrej|dismissed} it all as blackmail by people who never say a word about the FDLR, the remnants of those who committed the {genocide|genocide} in 1994.

Southern Africa's leaders {sadcsummit|meet} in Harare today. They must choose whether SAMIDRC, which {samidrc|went} to Congo in December 2023 and cost twenty lives, {samout!hypothetical|comes home}. Opposition parties {effcall|demand} just that. From the front the news is of the M23 {bukmarch|pushing} south along the lake, with Corneille Nangaa, its political head, {nangaa|vowing} at a press {nangaapress|conference} on Thursday to {march!threatened|march} "all the way to Kinshasa".

~ Send your letters to the editor, 200 words at most
--
who samidrc: the southern troops
who sandf: thirteen South African soldiers; Our men
who motshekga: person ZA | Angie Motshekga
who rdf: Rwanda Defence Force
who safrica: state ZA | South Africa
who germany: state DE | Germany
who london: government GB | London
who belgium: state BE | Belgium
who eu: organisation - | European Union
who rwfm: person RW | Rwanda's foreign minister
who fdlr: group - | FDLR
who kenya: state KE | Kenya
who marchers: population CD | Marchers
who oppza: party ZA | Opposition parties
who unhr: body - | UN's human rights office
who eac: The Community
where harare: town ZW -17.83 31.05 | Harare
where sakeroad: site CD -1.60 29.15 | Sake road
where kinshasac: Kinshasa; the capital
* row ACCUSE/disapprove occurred
  when: 2025-01-29 "Wednesday night"
  by: ramaphosa; kagame
  to: kagame; ramaphosa
* saall ASSAULT/firearms occurred
  when: 2025-01-23/2025-01-29 "since last Thursday"
  where: nkivu
  by: m23 alleged of ramaphosa; rdf alleged of ramaphosa
  to: sandf
  killed: 13 "thirteen South African soldiers" side recipient
  said: ramaphosa official "wrote"
* rampho CONSULT/phone occurred
  when: 2025-01-27/2025-01-31 week "this week"
  by: kagame; ramaphosa
  to: ramaphosa; kagame
  count: 2 "twice"
* ramacc ACCUSE/allege occurred
  when: 2025-01-29 "Wednesday night"
  by: ramaphosa
  to: m23; rdf
  about: saall
  part_of: row
* battle ASSAULT occurred
  when: 2025-01-27/2025-01-29 bounded
  where: goma
  by: m23 "The rebels"
  to: goma thing
  killed: 45 "45 bodies" side unknown as_of 2025-01-29 voice "World Health Organization's partners"
  killed: 773 "773" side unknown voice drc as_of 2025-01-30
  injured: 2000 "2,000 people" side unknown voice "World Health Organization's partners"
* kagameacc ACCUSE/disapprove occurred
  when: 2025-01-29 "Wednesday night"
  by: kagame
  to: ramaphosa
  answers: ramacc "shot back"
  part_of: row
* kagthreat THREATEN/violence occurred
  when: 2025-01-29 "Wednesday night"
  by: kagame
  to: safrica
* confront ASSAULT hypothetical
  when: ?
  by: safrica
  to: rwanda
  said: kagame official
* airport COERCE/seize occurred
  when: 2025-01-28 "Tuesday"
  where: airport; goma
  by: m23
  to: airport thing
* mortar ASSAULT/heavy-weapons occurred
  when: 2025-01-27 "Monday"
  where: sakeroad; airport
  by: m23
  to: sandf; "camps" thing
  with: mortar "mortared"
  killed: 4 "four" side recipient
  part_of: saall
* white RETREAT/withdraw occurred
  when: 2025-01-28/2025-01-30 bounded
  where: sakeroad; airport
  by: sandf
  to: m23 "their besiegers"
  said: motshekga official denied "says"
* pent COERCE/restrict ongoing
  when: 2025-01-31
  where: sakeroad; airport
  by: m23 "their besiegers"
  to: sandf
* truce RETREAT/ceasefire occurred
  when: 2025-01-28/2025-01-30 bounded
  where: sakeroad; airport
  by: sandf; m23 "their besiegers"
  to: m23 "their besiegers"; sandf
  said: motshekga official "says"
* rape ASSAULT/sexual occurred
  when: ?
  where: "in a wing of the prison"; goma
  to: "women"
  said: unhr official "according to"
* prison RETREAT/release occurred
  when: ?
  where: "the prison"; goma
  by: "men"
  to: "men"
  released: >=2000 vague "thousands of men"
  said: unhr official "according to"
* embmob PROTEST/riot occurred
  when: 2025-01-28 "Tuesday"
  where: kinshasac
  by: marchers
  to: "the embassies of Rwanda, France, Belgium, the United States, Uganda and Kenya" thing; rwanda; france; belgium; us; kenya; "Uganda"
* embfire PROTEST/riot occurred
  when: 2025-01-28 "Tuesday"
  where: kinshasac
  by: marchers
  to: france; "the French mission" thing
  part_of: embmob
* embloot PROTEST/riot occurred
  when: 2025-01-28 "Tuesday"
  where: kinshasac
  by: marchers
  to: kenya "the Kenyan one"
  part_of: embmob
* embgas ASSAULT/crowd-control occurred
  when: 2025-01-28 "Tuesday"
  where: kinshasac
  to: marchers
  with: crowd-control "tear gas"
* embban COERCE/restrict occurred
  when: 2025-01-28/2025-01-31 bounded
  where: kinshasac
  by: drc "The government"
  to: marchers
* embregret CONCEDE occurred
  when: 2025-01-28/2025-01-31 bounded
  by: drc "The government"
  to: "the states concerned"
  about: embmob
* kenyacond ACCUSE/disapprove occurred
  when: 2025-01-28/2025-01-31 bounded
  by: kenya
  to: drc
  about: embmob
  answers: embmob "protested"
* leaveus REQUEST/change occurred
  when: 2025-01-28/2025-01-31 bounded
  by: us
  to: "its citizens"
* reply2 ASSAULT ongoing
  when: 2025-01-29 "Wednesday"
  by: tshisekedi
  to: m23
  said: tshisekedi official "said"
* volunteers REQUEST/assist occurred
  when: 2025-01-29 "Wednesday"
  by: tshisekedi
  to: "the young"
  about: enlist
* skip REJECT/meet occurred
  when: 2025-01-29 "that same evening"
  by: tshisekedi
  to: eac
  about: eacsummit
* eacsummit CONSULT/multilateral occurred
  when: 2025-01-29 "that same evening"
  by: eac
* eaccall REQUEST/meet occurred
  when: 2025-01-29 "that same evening"
  by: eac
  to: tshisekedi
  about: eactalks
* eactalks CONSULT demanded optional
  when: ?
  by: tshisekedi; m23
  to: m23
* refuse REJECT/meet occurred
  when: ? "always"
  by: tshisekedi
  to: m23
  about: eactalks
* eaccond ACCUSE/disapprove occurred
  when: 2025-01-29 "that same evening"
  by: eac
  to: marchers
  about: embmob
  answers: embmob "condemned the attacks"
* german SANCTION/discontinue occurred
  when: ?
  by: germany
  to: rwanda
  about: germcons
* ukreview THREATEN occurred
  when: ?
  by: london
  to: rwanda
  about: SANCTION/discontinue by london to rwanda
* belg REQUEST/change occurred
  when: ?
  by: belgium
  to: eu
  about: eususp
* eudeal AGREE occurred
  when: 2024 from text "2024"
  by: eu; rwanda
  to: rwanda; eu
* rwrej REJECT occurred
  when: ?
  by: rwfm
  to: germany; london; belgium
  answers: german "dismissed it all"
  answers: ukreview "dismissed it all"
  answers: belg "dismissed it all"
* genocide ASSAULT occurred
  when: 1994 from text "1994"
  by: "those who committed the genocide"
* sadcsummit CONSULT/multilateral occurred
  when: 2025-01-31 "today"
  where: harare
  by: "Southern Africa's leaders"
* samidrc MOBILIZE/troops occurred
  when: 2023-12 from text "December 2023"
  by: samidrc
  to: drc
  where: "Congo"
* samout RETREAT/withdraw hypothetical
  when: ?
  by: samidrc
* effcall REQUEST/change occurred
  when: ?
  by: oppza
  to: "Southern Africa's leaders"
  about: samout
* bukmarch ASSAULT ongoing
  when: 2025-01-31
  where: "south along the lake"
  by: m23
  to: drc
* nangaa THREATEN/violence occurred
  when: 2025-01-30 "Thursday"
  by: nangaa; m23
  to: drc
  about: march
* march ASSAULT threatened optional
  when: ?
  where: kinshasac
  by: m23
  to: drc
* nangaapress CONSULT occurred optional
  when: 2025-01-30 "Thursday"
  by: nangaa
* fetch AID occurred optional
  when: 2025-01-28/2025-01-30 bounded
  to: "the wounded"
  said: motshekga official "says"
* germcons CONSULT announced
  when: 2025-02 "February"
  by: germany; rwanda
  to: rwanda
* enlist MOBILIZE/militia demanded optional
  when: ?
  by: "the young"
* eususp SANCTION/discontinue demanded optional
  when: ?
  by: eu
  to: rwanda
figure: killed 20 "twenty lives" of samidrc

== cx-goma-3
outlet: Corridor Risk Letter
register: analysis
published: 2025-02-22
--
From Minova to Bukavu: a calendar of the M23 {offens|campaign}

21 January. The insurgents {minova|enter} Minova and {road|cut} Goma's road to South Kivu.

23-24 January. Cirimwami is {ciri|shot}, probably by a sniper, at Kasengezi. The UN mission begins to {evacun|fly out} staff. {sake|Clashes} at Sake: the South Africans {sake|fire} mortars, the blue helmets {sake|use} helicopters, the town is {sakefall|lost} all the same.

26 January. Guterres {gutcall|calls on} Rwanda by name, for the first time, to go. Congo's foreign minister {wagnerask|demands} an {embdem|embargo} on its minerals.

27 January. Goma is {goma|captured}. In the night before, according to a UN paper, at least 500 Rwandan soldiers {rdfnight|came over} the frontier near the volcano.

28 January. Six embassies are {embmob|ransacked} in Kinshasa. 31 January: the UN counts 700 dead in five days of {battle|fighting}, a figure that on 3 February grows to 900 and, with 2,880 wounded, on the 5th to "2,000 or more, to be buried without delay".

3 February. The AFC, the coalition of which the M23 is the armed wing, announces a {cf|truce} from the 4th "for humanitarian reasons" and says that it has no wish to {bukavu!denied|control} Bukavu. Kinshasa {cfcond|calls} it a bluff. On the 5th the {cf|truce} is {cfbreak|dead}: Nyabibwe, a mining place, is {nyabi|taken} at dawn.

7 February. The Human Rights Council in Geneva orders a fact-finding {hrc|mission}; Congo had {hrcreq|asked} for it.

8 February. In Dar es Salaam the leaders of the SADC and the EAC, Kagame present, Tshisekedi on a screen, {dares|meet} jointly for the first time. They {darescall|instruct} the chiefs of the armies to plan a {ceas!demanded|ceasefire} within five days, and {darescall2|want} the airport {airopen!demanded|reopened}. Neither happens. Malawi has already decided to {malout!announced|pull out} its battalion.

11-14 February. A pause, then Ihusi and Kavumu. The airport of Kavumu is {kavumu|occupied} on the 14th after the army {kavout|abandons} it; the same evening the first scouts {bukavu|show} in the north of Bukavu. Warehouses of the World Food Programme are {wfploot|plundered}, 6,800 tonnes of them; Burundian troops {burout|retreat} to their frontier. The governor {calm|asks} for calm by radio and {govflee|leaves} by boat.

16 February. A Sunday. Columns {bukavu|occupy} the governor's office without a {noshot!denied|shot}. Children pick rifles off the street; three boys who played with them are {boys|shot} by fighters, says the UN rights office.

17 February. Kigali {rwanda-be|suspends} its aid programme with Belgium, whom it {rwbelacc|accuses} of "sabotage" of its loans.

20 February. The US Treasury puts James Kabarebe, minister of state in Kigali, and an AFC spokesman on its {kabsanc|blacklist}. Rwanda {kabrej|terms} this "unjustified". 21 February: all fifteen members of the Security Council {res2773c,res2773d|adopt} resolution 2773, which {res2773c|condemns} the {offens|offensive} and {res2773d,res2773e|orders} the M23 to leave both towns and the {rdfout|withdrawal} of the RDF. It is the first time that France, which {frdraft|wrote} the text, has gone that far.

What next? Uvira, where government troops and Wazalendo have been {uvira|shooting} at each other this week with at least 30 dead, may {uvfall!hypothetical|fall} by itself. Uganda has {bunia|sent} soldiers into Bunia, by {bunagree|agreement} with Kinshasa, it says. And churchmen, Catholic and Protestant, who {church|visited} Nangaa in Goma on the 12th and Kagame two days on, keep {churchtalk|pleading} for a national {dialog!demanded|dialogue}. Tshisekedi's party won't {partyrej|hear} of it.
--
who congo: person CD | Congo's foreign minister
who sandf: the South Africans
who hrcb: body - | Human Rights Council
who burundi: force BI | Burundian troops
who belgium: state BE | Belgium
who treasury: body US | US Treasury
who unhr: body - | UN rights office
who uganda: state UG | Uganda
who churchmen: organisation CD | churchmen, Catholic and Protestant
who udps: party CD | Tshisekedi's party
who wfp: organisation - | World Food Programme
who fardc: the army
where nyabibwe: town CD -2.00 28.90 | Nyabibwe
where kasengezi: town CD -1.60 29.10 | Kasengezi
where ihusi: town CD -2.10 28.85 | Ihusi
where uvira: town CD -3.40 29.14 | Uvira
where bunia: town CD 1.56 30.25 | Bunia
where geneva: town CH 46.20 6.14 | Geneva
where kinshasac: Kinshasa
where frontier: near CD -1.50 29.30 | frontier near the volcano
* minova COERCE/seize occurred
  when: 2025-01-21 from text "21 January"
  where: minova
  by: m23
  to: minova thing
* road COERCE/restrict occurred
  when: 2025-01-21 from text "21 January"
  where: "Goma's road to South Kivu"
  by: m23
  to: "Goma's road to South Kivu" thing
* ciri ASSAULT/firearms occurred
  when: 2025-01-23/2025-01-24 bounded from text "23-24 January"
  where: kasengezi
  by: "a sniper"
  to: cirimwami
* evacun AID occurred
  when: 2025-01-23/2025-01-24 bounded from text "23-24 January"
  where: goma
  by: monusco
  to: "staff"
* sake ASSAULT/heavy-weapons occurred
  when: 2025-01-23/2025-01-24 from text "23-24 January"
  where: sake
  by: sandf; monusco; m23
  to: m23; sandf; monusco
  with: mortar "mortars"; helicopter "helicopters"
* sakefall COERCE/seize occurred
  when: 2025-01-23/2025-01-24 bounded from text "23-24 January"
  where: sake
  by: m23
  to: sake thing
* gutcall REQUEST/change occurred
  when: 2025-01-26 from text "26 January"
  by: guterres
  to: rwanda
  about: rdfout
* wagnerask REQUEST/assist occurred
  when: 2025-01-26 from text "26 January"
  by: congo
  to: council
  about: embdem
* goma COERCE/seize occurred
  when: 2025-01-27 from text "27 January"
  where: goma
  by: m23
  to: goma thing
* rdfnight MOBILIZE/troops occurred
  when: 2025-01-26/2025-01-27 from goma "In the night before"
  where: frontier
  by: rdf
  to: drc "Congo"
  said: un official "according to"
* embmob PROTEST/riot occurred
  when: 2025-01-28 from text "28 January"
  where: kinshasac
  to: "Six embassies" thing
* battle ASSAULT occurred
  when: 2025-01-26/2025-01-31 "five days"
  where: goma
  by: m23; fardc
  to: fardc; m23
  killed: 700 "700" side unknown voice un as_of 2025-01-31
  killed: 900 "900" side unknown voice un as_of 2025-02-03
  killed: >=2000 "2,000 or more" side unknown as_of 2025-02-05
  injured: 2880 "2,880" side unknown
  said: un official "counts"
* cf RETREAT/ceasefire announced
  when: 2025-02-04 from text "the 4th"
  by: afc; m23
  to: drc
* bukavu COERCE/seize occurred
  when: 2025-02-14/2025-02-16 from text "16 February" "same evening"
  where: bukavu
  by: m23
  to: bukavu thing; "the governor's office" thing
* cfcond ACCUSE/disapprove occurred
  when: 2025-02-03/2025-02-05 bounded
  by: drc "Kinshasa"
  to: afc
  about: cf
  answers: cf "calls it a bluff"
* cfbreak SANCTION/discontinue occurred
  when: 2025-02-05 from text "On the 5th"
  by: m23
  to: drc
  about: cf
* nyabi COERCE/seize occurred
  when: 2025-02-05 "at dawn"
  where: nyabibwe
  by: m23
  to: nyabibwe thing
* hrc ACCUSE/investigate occurred
  when: 2025-02-07 from text "7 February"
  where: geneva
  by: hrcb
* hrcreq REQUEST/assist occurred
  when: ?
  by: drc "Congo"
  to: hrcb
  about: hrc
* dares CONSULT/multilateral occurred
  when: 2025-02-08 from text "8 February"
  where: darsalaam
  by: sadc; eac; kagame; tshisekedi
* darescall REQUEST/change occurred
  when: 2025-02-08 from text "8 February"
  where: darsalaam
  by: sadc; eac
  to: "the chiefs of the armies"
  about: ceas
* ceas RETREAT/ceasefire demanded optional
  when: 2025-02-08/2025-02-13 bounded "within five days"
  by: m23; drc
* darescall2 REQUEST/change occurred
  when: 2025-02-08 from text "8 February"
  where: darsalaam
  by: sadc; eac
  about: airopen
* airopen RETREAT/access demanded optional
  when: ?
  where: airport
  by: m23
* malout RETREAT/withdraw announced
  when: ? "already"
  by: malawi
* kavumu COERCE/seize occurred
  when: 2025-02-14 from text "on the 14th"
  where: kavumu
  by: m23
  to: "The airport of Kavumu" thing
* kavout RETREAT/withdraw occurred
  when: 2025-02-14 from text "on the 14th"
  where: kavumu
  by: fardc
* wfploot PROTEST/riot occurred
  when: 2025-02-14/2025-02-16 bounded
  where: bukavu
  to: wfp; "Warehouses" thing
* burout RETREAT/withdraw occurred
  when: 2025-02-14/2025-02-16 bounded
  where: bukavu
  by: burundi
* calm REQUEST/change occurred
  when: 2025-02-14/2025-02-16 bounded
  by: "The governor"
* noshot ASSAULT/firearms denied optional
  when: 2025-02-16 from text "16 February"
  where: bukavu
* boys ASSAULT/firearms occurred
  when: 2025-02-16 from text "16 February"
  where: bukavu
  by: m23 "fighters"
  to: "three boys"
  said: unhr official "says"
* rwanda-be SANCTION/discontinue occurred
  when: 2025-02-17 from text "17 February"
  by: rwanda
  to: belgium
* rwbelacc ACCUSE/allege occurred
  when: 2025-02-17 from text "17 February"
  by: rwanda
  to: belgium
* kabsanc SANCTION/discontinue occurred
  when: 2025-02-20 from text "20 February"
  by: treasury
  to: kabarebe; "an AFC spokesman"
* kabrej REJECT occurred
  when: 2025-02-20/2025-02-22 bounded
  by: rwanda
  to: treasury
  about: kabsanc
  answers: kabsanc "terms this"
* res2773c ACCUSE/disapprove occurred
  when: 2025-02-21 from text "21 February"
  by: council
  to: m23
  about: offens
  answers: offens "condemns the offensive"
* offens ASSAULT ongoing
  when: 2025-01-21/2025-02-21
  where: skivu
  by: m23
  to: fardc
* res2773d REQUEST/change occurred
  when: 2025-02-21 from text "21 February"
  by: council
  to: m23
  about: RETREAT/withdraw by m23
* rdfout RETREAT/withdraw demanded
  when: ?
  by: rdf
* frdraft REQUEST/change occurred optional
  when: 2025-02-21
  by: france
  to: council
* uvira ASSAULT/firearms occurred
  when: 2025-02-16/2025-02-22 week "this week"
  where: uvira
  by: fardc; wazalendo
  to: wazalendo; fardc
  killed: >=30 "at least 30 dead" side unknown
* uvfall COERCE/seize hypothetical
  when: ?
  where: uvira
  by: m23
  to: uvira thing
* bunia MOBILIZE/troops occurred
  when: ?
  where: bunia
  by: uganda
  to: drc
  said: uganda official "says"
* church CONSULT/visit occurred
  when: 2025-02-12/2025-02-14 from text "on the 12th" "two days on"
  where: goma
  by: churchmen; nangaa; kagame
  to: nangaa; kagame
* churchtalk REQUEST/meet occurred
  when: 2025-02-12/2025-02-22 bounded
  by: churchmen
  to: tshisekedi
  about: dialog
* dialog CONSULT demanded optional
  when: ?
  by: tshisekedi
* partyrej REJECT/meet occurred
  when: 2025-02-12/2025-02-22 bounded
  by: udps
  to: churchmen
  about: dialog
  answers: churchtalk "hear of it"
* govflee RETREAT/withdraw occurred optional
  when: 2025-02-14/2025-02-16 bounded
  where: bukavu
  by: "The governor"
* bunagree AGREE occurred optional
  when: ?
  by: uganda; drc
  to: drc; uganda
  said: uganda official "says"
  about: bunia
* res2773e REQUEST/change occurred
  when: 2025-02-21 from text "21 February"
  by: council
  to: rwanda; rdf
  about: rdfout
* embdem SANCTION/discontinue demanded optional
  when: ?
  by: council
  to: rwanda
figure: troops >=500 "at least 500 Rwandan soldiers" of rdf voice un
tie: m23 part_of afc "the armed wing"
figure: votes 15 "all fifteen members of the Security Council" of council

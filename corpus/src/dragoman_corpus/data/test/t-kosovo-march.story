story: t-kosovo-march
conflict: Kosovo
countries: XK, RS
facts: On 17 March 2004, a day after three Albanian boys drowned in the Ibar at Cabra, rioting began in Mitrovica and spread over Kosovo for two days. First counts of the dead went from 8 to 31; the final one was 19, with over 900 hurt, some 4,100
  people displaced, about thirty Orthodox churches and hundreds of houses damaged. Mosques burned in Belgrade and Nis that night. NATO sent reinforcements; a UN enquiry later found no proof that the boys had been chased by Serbs. (public record: wire, UN and OSCE reports 2004)

who unmik: organisation - | UN Mission in Kosovo; UNMIK; UN mission
who kfor: force - | KFOR; Kfor
who nato: organisation - | NATO; Nato
who kps: force XK | Kosovo Police Service; KPS; police
who unpolice: force - | UN police
who holkeri: person FI | Harri Holkeri; Holkeri
who rexhepi: person XK | Bajram Rexhepi; Rexhepi
who kostunica: person RS | Vojislav Kostunica; Kostunica; Vojislav Koštunica; Koštunica
who serbs: population XK | Kosovo Serbs; Serbs; Serb
who albanians: population XK | ethnic Albanians; Kosovo Albanians; Albanians; Albanian
who church: organisation RS | Serbian Orthodox Church
who thaci: person XK | Hashim Thaci; Thaci
who council: body - | UN Security Council; Security Council
who uk: government GB | Britain
who france: government FR | France
who germany: government DE | Germany
where mitrovica: town XK 42.89 20.87 | Kosovska Mitrovica; Mitrovica
where caglavica: town XK 42.62 21.14 | Caglavica; Čaglavica
where pristina: town XK 42.66 21.16 | Pristina; Priština
where prizren: town XK 42.21 20.74 | Prizren
where cabra: town XK 42.91 20.78 | Cabra; Čabra
where bridge: site XK 42.89 20.87 | main bridge; bridge
where belgradetown: town RS 44.80 20.47 | Belgrade
where nis: town RS 43.32 21.90 | Nis; Niš
where obilic: town XK 42.69 21.07 | Obilic; Obilić
where svinjare: town XK 42.86 20.90 | Svinjare
where kosovo: region XK - - | Kosovo
where gracanica: town XK 42.60 21.19 | Gracanica

== t-kosovo-march-1
outlet: Ibar News Agency
register: wire
published: 2004-03-17
--
At least eight die as {riot|clashes} sweep Kosovo

KOSOVSKA MITROVICA, March 17 (INA) - Ethnic Albanians and Serbs {riot|fought} each other with stones, grenades and automatic rifles across the river Ibar on Wednesday in the worst {riot|unrest} since the province came under UN rule in 1999. Hospitals on both banks reported at least eight dead, six Albanians and two Serbs, and more than 250 {riot|wounded}.

The trouble started after Albanian broadcasters had told their public that two boys had drowned at Cabra, and a third was missing, because Serbs had {drown|set} a dog on them. A crowd of several thousand {march1|made for} the main bridge shortly after eleven. French gendarmes of KFOR {tear|answered} with tear gas and rubber bullets. By mid-afternoon gunmen were {snipe|shooting} from the tower blocks; eleven peacekeepers were {grenade|hit} by splinters of a hand grenade.

UN police {bridge|closed} the bridge. NATO's commander in the province {flights|ordered} two companies to Mitrovica and {airport|shut} the airport at Pristina. A {curfew|curfew} was announced for the town from 7 p.m.

Farther south, Albanians attempted to {caglavica|break through} a police line at Caglavica, a village where Serbs had been {roadblock|blocking} the Skopje highway since Monday night, when a Serb teenager was {teen|wounded} there in a drive-by {teen|shooting}. Houses were {caghouses|on fire}.

The head of the UN mission, Harri Holkeri, {appeal|called for} calm. "{appeal2|Go home} to your families," Prime Minister Bajram Rexhepi told the demonstrators from the roof of a police van; they whistled.
--
who gendarmes: force FR | French gendarmes
who commander: office - | NATO's commander
where ibar: near XK 42.89 20.87 | river Ibar
where skopjeroad: site XK 42.62 21.15 | Skopje highway
where airport: site XK 42.57 21.04 | airport at Pristina
who kfor: peacekeepers
* riot PROTEST/riot occurred
  when: 2004-03-17 "Wednesday"
  where: ibar; mitrovica; kosovo
  by: albanians; serbs
  to: albanians; serbs
  with: stones "stones"; grenade "grenades"; small-arms "automatic rifles"
  killed: >=8 "at least eight dead" side unknown voice "Hospitals on both banks"
  killed: 6 "six Albanians" part side civilian voice "Hospitals on both banks"
  killed: 2 "two Serbs" part side civilian voice "Hospitals on both banks"
  injured: >=250 "more than 250 wounded" side unknown voice "Hospitals on both banks"
* drown ASSAULT occurred
  when: ?
  where: cabra
  by: serbs alleged of "Albanian broadcasters"
  to: "two boys"; "a third"
  killed: 2 "two boys" side civilian
  missing: 1 "a third was missing" side civilian
  said: "Albanian broadcasters" media claimed "told"
* march1 PROTEST/demo occurred
  when: 2004-03-17 "shortly after eleven"
  where: bridge; mitrovica
  by: "A crowd of several thousand"
* tear ASSAULT/crowd-control occurred
  when: 2004-03-17
  where: bridge; mitrovica
  by: gendarmes
  to: "A crowd of several thousand"
  with: crowd-control "tear gas"; crowd-control "rubber bullets"
  answers: march1 "answered with"
* snipe ASSAULT/firearms occurred
  when: 2004-03-17 "mid-afternoon"
  where: "the tower blocks"; mitrovica
  by: "gunmen"
* grenade ASSAULT/explosives occurred
  when: 2004-03-17
  where: mitrovica
  to: kfor
  with: grenade "hand grenade"
  injured: 11 "eleven peacekeepers" side recipient
* bridge COERCE/restrict occurred
  when: 2004-03-17
  where: bridge; mitrovica
  by: unpolice
  to: bridge thing
* flights MOBILIZE/troops occurred
  when: 2004-03-17
  where: mitrovica
  by: commander
* airport COERCE/restrict occurred
  when: 2004-03-17
  where: airport
  by: commander
  to: airport thing
* curfew COERCE/curfew announced
  when: 2004-03-17 "7 p.m."
  where: mitrovica
* caglavica PROTEST/riot attempted
  when: 2004-03-17
  where: caglavica
  by: albanians
  to: kps
* roadblock PROTEST/obstruct ongoing
  when: 2004-03-15/2004-03-17 "since Monday night"
  where: skopjeroad; caglavica
  by: serbs
* teen ASSAULT/firearms occurred
  when: 2004-03-15 "Monday night"
  where: caglavica
  to: "a Serb teenager"
  injured: 1 "a Serb teenager" side civilian
* caghouses PROTEST/riot occurred
  when: 2004-03-17
  where: caglavica
  to: "Houses" thing
* appeal REQUEST/yield occurred
  when: 2004-03-17
  by: holkeri
* appeal2 REQUEST/yield occurred
  when: 2004-03-17
  by: rexhepi
  to: "the demonstrators"
figure: protesters >=2000 vague "several thousand" at mitrovica
tie: gendarmes part_of kfor "of KFOR"
tie: holkeri leads unmik "The head of the UN mission"

== t-kosovo-march-2
outlet: Glas Save
register: tabloid
published: 2004-03-18
--
A NEW {riot|KRISTALLNACHT}!

Serbia weeps. From Prizren to Obilic the Albanian mob is {churches|burning} our holy places; the seminary at Prizren is {churches|ash}, and a man who could not walk was {prizman|burned} alive in its cellar. Seventeen churches by midnight! Thirty-one dead by midnight, our sources at the clinic of Gracanica say, 22 of them ours!

In Svinjare, TWO HUNDRED PACES from a French base, 136 Serb homes were {svin|torched} one by one while Kfor soldiers {evacsv|packed} the owners into lorries. "They {evacsv|saved} our skins and let the rest {svin|burn}," sobbed a grandmother in slippers.

And here? Ten thousand {beldemo|walked} through the rain in Belgrade last night to the government's door. Hotheads {mosque,nismosque|set} the Bajrakli mosque {mosque,nismosque|alight}, others did the same to the mosque in Nis. Police, who {arrests|arrested} 88, watched too long. The patriarch himself {plead|begged} them to stop: "Fire is not put out with fire."

Premier Kostunica {accuse|calls} it a "planned {riot|ethnic cleansing}" and {appealun|wants} the Security Council to {unsession|sit} TODAY. The defence minister has put the army on {alert|alert} and {offer|offered} to {assist|send} a thousand men into the province "within the hour". Nato said {nonein|no thank you}.

TOMORROW IN GLAS SAVE: free poster of Gazimestan!
~ SMS vote: Should we send troops? YES to 5544, NO to 5545
~ Also burning: Jelena's love affair - picture exclusive
--
who mob: population XK | Albanian mob
who kostunica: Premier Kostunica
who patriarch: person RS | patriarch
who defmin: office RS | defence minister
who army: force RS | army
who serbia: state RS | Serbia
who rspolice: force RS | Police; police
who rsgov: government RS | the government
* riot PROTEST/riot occurred
  when: 2004-03-17/2004-03-18 "midnight"
  where: prizren; obilic
  by: mob
  to: serbs
  killed: 31 "Thirty-one dead" side unknown voice "our sources at the clinic of Gracanica"
  killed: 22 "22 of them ours" part side recipient voice "our sources at the clinic of Gracanica"
* churches PROTEST/riot ongoing
  when: 2004-03-17/2004-03-18
  where: prizren; obilic
  by: mob
  to: "our holy places" thing; "the seminary at Prizren" thing
  with: incendiary "burning"
  sites: 17 "Seventeen churches"
* prizman ASSAULT/primitive occurred
  when: 2004-03-17/2004-03-18
  where: "the seminary at Prizren"; prizren
  by: mob
  to: "a man who could not walk"
  killed: 1 "a man who could not walk" side civilian
* svin PROTEST/riot occurred
  when: 2004-03-17/2004-03-18
  where: svinjare
  by: mob
  to: "136 Serb homes" thing; serbs
  with: incendiary "torched"
  sites: 136 "136 Serb homes"
* evacsv AID occurred
  when: 2004-03-17/2004-03-18
  where: svinjare
  by: kfor
  to: "the owners"
* beldemo PROTEST/demo occurred
  when: 2004-03-17 "last night"
  where: belgradetown
  by: "Ten thousand"
  to: rsgov
* mosque PROTEST/riot occurred
  when: 2004-03-17 "last night"
  where: belgradetown
  by: "Hotheads"
  to: "the Bajrakli mosque" thing
* nismosque PROTEST/riot occurred
  when: 2004-03-17 "last night"
  where: nis
  by: "others"
  to: "the mosque in Nis" thing
* arrests COERCE/arrest occurred
  when: 2004-03-17
  where: belgradetown
  by: rspolice
  to: "Hotheads"
  detained: 88 "arrested 88"
* plead REQUEST/yield occurred
  when: 2004-03-17
  by: patriarch
  to: "Hotheads"; "others"
  about: mosque
* accuse ACCUSE/disapprove occurred
  when: 2004-03-17/2004-03-18 bounded
  by: kostunica
  to: mob
  about: riot
  answers: riot "calls it"
* appealun REQUEST/meet occurred
  when: 2004-03-17/2004-03-18 bounded
  by: kostunica
  to: council
  about: unsession
* unsession CONSULT/multilateral demanded optional
  when: 2004-03-18 "TODAY"
  by: council
* alert MOBILIZE/troops occurred
  when: 2004-03-17/2004-03-18 bounded
  by: defmin
* offer AGREE occurred
  when: 2004-03-17/2004-03-18 bounded
  by: defmin
  to: nato
  about: assist
* assist MOBILIZE/troops announced optional
  when: ? "within the hour"
  where: "the province"
  by: defmin
* nonein REJECT/assist occurred
  when: 2004-03-17/2004-03-18 bounded
  by: nato
  to: defmin
  about: assist
  answers: offer "no thank you"
figure: protesters 10000 "Ten thousand" at belgradetown
figure: troops 1000 "a thousand men" of army

== t-kosovo-march-3
outlet: Turicum Abendblatt
register: daily
published: 2004-03-20
--
Reinforcements {brits|arrive}; toll corrected downward

Pristina. The {riot|violence} of the two days has, as of yesterday evening, left 28 people dead, UNMIK says: three less than announced on Thursday, since several bodies had been counted twice. Some 870 are {riot|hurt}, among them 61 members of the peace force and about a hundred police. More than 3,600 Serbs, Roma and Ashkali have been {flee|taken in} by KFOR.

The first 150 of 750 British soldiers {brits|landed} on Friday at noon. Germany will {german,italian,french|send} 600, Italy and France 200 each. In its barracks at Prizren the Bundeswehr must listen to bitter {monk|reproach}: monks of the Archangels monastery {monk|complain} that its men {left|abandoned} the place to the crowd without a shot. The German general says that he had {evacmonks|brought} all six monks to safety and that lives came before walls.

The Security Council, in an emergency {unsession|sitting} the evening before last, "strongly {uncond|condemned}" the {riot|excesses}. Russia {rus|demanded} that the guilty be punished; in the night it {plane|flew} 40 tonnes of tents and medicine to Niš. For his part Hashim Thaci, who had {thacius|cut short} a {thacivisit|visit} to Washington, stood before the ruins at Obilic and {thaci|apologised} to "our Serb neighbours". The provisional government {fund|pledged} five million euros to {rebuild|rebuild} the houses.

163 {arrest|arrests} have been made so far. Among the {arrest|detained} are a commander of the civil protection corps and two editors. OSCE officials {media|fault} the public broadcaster, whose reports on the drowned boys were "reckless": the surviving fourth boy has not, according to UN police, said that anybody {drown|chased} them.

Last night remained quiet. Only at Podujevo did patrols {unrest|break up} a band of youths.

~ Lesen Sie auch: Feuer auf dem Gotthard – Sperrung bis Montag
~ Abonnement | E-Paper | Inserate
--
who turkosce: organisation - | OSCE
who russia: government RU | Russia
who govt: government XK | provisional government
who broadcaster: organisation XK | public broadcaster
who bundeswehr: force DE | Bundeswehr
who monks: population XK | monks of the Archangels monastery
who general: person DE | German general
who italy: government IT | Italy
where podujevo: town XK 42.91 21.19 | Podujevo
where monastery: site XK 42.20 20.77 | the place
* riot PROTEST/riot occurred
  when: ? "two days"
  killed: 28 "28 people dead" side unknown voice unmik as_of 2004-03-19
  killed: 31 "three less than announced on Thursday" side unknown voice unmik as_of 2004-03-18
  injured: ~870 "Some 870" side unknown voice unmik as_of 2004-03-19
  injured: 61 "61 members of the peace force" part side unknown voice unmik
  injured: ~100 "about a hundred police" part side unknown voice unmik
* flee AID occurred optional
  when: ?
  by: kfor
  to: serbs; "Roma and Ashkali"
  displaced: >=3600 "More than 3,600" side civilian
* brits MOBILIZE/troops occurred
  when: 2004-03-19 "Friday" "noon"
  by: "British soldiers"
* german MOBILIZE/troops announced
  when: ?
  by: germany
* italian MOBILIZE/troops announced
  when: ?
  by: italy
* french MOBILIZE/troops announced
  when: ?
  by: france
* monk ACCUSE/disapprove occurred
  when: ?
  where: prizren
  by: monks
  to: bundeswehr
  about: left
  answers: left "complain that its men abandoned"
* left RETREAT/withdraw occurred
  when: ?
  where: monastery
  by: bundeswehr alleged of monks
  said: monks witness claimed "complain"
* evacmonks AID occurred
  when: ?
  by: general
  to: "all six monks"
  said: general party "says"
* unsession CONSULT/multilateral occurred
  when: 2004-03-18 "the evening before last"
  by: council
* uncond ACCUSE/disapprove occurred
  when: 2004-03-18 "the evening before last"
  by: council
  about: riot
  answers: riot "the excesses"
* rus REQUEST/change occurred
  when: ?
  by: russia
* plane AID occurred
  when: 2004-03-18/2004-03-19 "the night"
  where: nis
  by: russia
* thacius RETREAT/withdraw occurred optional
  when: ?
  by: thaci
* thaci CONCEDE occurred
  when: ?
  where: obilic
  by: thaci
  to: serbs
* fund AGREE occurred
  when: ?
  by: govt
  about: rebuild
* rebuild AID announced optional
  when: ?
  by: govt
  to: "the houses" thing
* arrest COERCE/arrest occurred
  when: ? "so far"
  to: "a commander of the civil protection corps"; "two editors"
  detained: 163 "163 arrests"
  detained: 1 "a commander of the civil protection corps" part
  detained: 2 "two editors" part
* media ACCUSE/disapprove occurred
  when: ?
  by: turkosce
  to: broadcaster
* unrest ASSAULT/crowd-control occurred optional
  when: 2004-03-19 "Last night"
  where: podujevo
  by: "patrols"
  to: "a band of youths"
* drown ASSAULT denied
  when: ?
  to: "the drowned boys"
  said: unpolice official denied "according to"
* thacivisit CONSULT/visit occurred optional
  when: ?
  where: "Washington"
  by: thaci
figure: troops 150 "The first 150"
figure: troops 600 "600" of germany
figure: troops 750 "750 British soldiers"
figure: troops 200 "200 each" of italy
figure: troops 200 "200 each" of france

== t-kosovo-march-4
outlet: Courts and Rights Monitor Kosovo
register: ngo
published: 2005-12
--
March 2004 in the courtrooms: a summary

The {riot|events} of 17 and 18 March 2004 cost 19 lives (11 Albanians, 8 Serbs), not the 28 or 31 first given. Nine hundred and fifty-four people were {riot|injured}, 4,100 {riot|driven out}, 550 houses and 27 churches or monasteries {burn|burned}. Twenty months later 2,250 had {return|gone back}; the figure comes from UNHCR, which {help|gave} roofs and stoves to 410 families.

Prosecutors have {charge|charged} 426 persons. By the end of the last fiscal year 209 had been {convict|found guilty}, most of them {convict|fined} 200 euros or less for theft or for taking part in a crowd. In only one case was the term longer than ten years: in May 2005 five men of Gnjilane were {gnjilane|sentenced} to between 11 and 16 years for the {slobo|murder} of a Serb and his mother, {slobo|beaten} to death on the second afternoon. Their {gnappeal|appeal} was {appealrej|turned down} in October. Four officers of the police service, {susp|suspended} for looking on, have been {rein|reinstated}.

The drowned boys of Cabra: an international prosecutor {closed|closed} the file in April 2004 for want of any evidence that the three had been {drown!denied|chased} into the river. His finding was {reject|rejected} by the families.

Witness intimidation remains the greatest obstacle. Nine witnesses {retract|withdrew} their statements this year; the car of one was {carbomb|blown up} in August at Drenas, without casualties. We {recommend,recommend2|ask} UNMIK to {protect|move} witnesses abroad, and the donor states to {receive|take} them.
--
who unhcr: organisation - | UNHCR
who we: organisation XK | We
who donors: state - | donor states
who prosecutors: body XK | Prosecutors
who families: population XK | families
where gnjilane: town XK 42.46 21.47 | Gnjilane
where drenas: town XK 42.62 20.89 | Drenas
* riot PROTEST/riot occurred
  when: 2004-03-17/2004-03-18 from text "17 and 18 March 2004"
  killed: 19 "19 lives" side unknown
  killed: 11 "11 Albanians" part side unknown
  killed: 8 "8 Serbs" part side unknown
  killed: 28 "28" side unknown
  killed: 31 "31" side unknown
  injured: 954 "Nine hundred and fifty-four people" side unknown
  displaced: 4100 "4,100" side civilian
* burn PROTEST/riot occurred
  when: 2004-03-17/2004-03-18 from text "17 and 18 March 2004"
  to: "550 houses" thing; "churches or monasteries" thing
  sites: 550 "550 houses" part
  sites: 27 "27 churches or monasteries" part
* return RETREAT/access occurred optional
  when: 2004-03/2005-11 bounded from riot "Twenty months later"
  count: 2250 "2,250"
  said: unhcr official "figure comes from"
* help AID occurred
  when: 2004-03/2005-12 bounded
  by: unhcr
  to: "410 families"
* charge ACCUSE/investigate occurred
  when: 2004-03/2005-12 bounded
  by: prosecutors
  to: "426 persons"
  count: 426 "426 persons"
* convict SANCTION/convict occurred
  when: 2004-03/2005-12 bounded "the last fiscal year"
  to: "209"
  count: 209 "209"
* gnjilane SANCTION/convict occurred
  when: 2005-05 month from text "May 2005"
  to: "five men of Gnjilane"
  count: 5 "five men of Gnjilane"
* slobo ASSAULT/beat occurred
  when: 2004-03-18 from riot "the second afternoon"
  by: "five men of Gnjilane"
  to: "a Serb and his mother"
  killed: 2 "a Serb and his mother" side civilian
* appealrej REJECT occurred
  when: 2005-10 month "October"
  to: "five men of Gnjilane"
  answers: gnappeal "turned down"
* susp SANCTION/expel occurred
  when: 2004-03/2005-12 bounded
  to: "Four officers of the police service"
  count: 4 "Four officers of the police service"
* rein CONCEDE occurred
  when: 2004-03/2005-12 bounded
  to: "Four officers of the police service"
* closed CONCEDE occurred optional
  when: 2004-04 month from text "April 2004"
  by: "an international prosecutor"
* drown ASSAULT denied
  when: ?
  where: cabra
  to: "the three"
  said: "an international prosecutor" official denied
* reject REJECT occurred
  when: 2004-04/2005-12 bounded
  by: families
  to: "an international prosecutor"
  answers: closed "His finding"
* retract RETREAT occurred optional
  when: 2005 year "this year"
  by: "Nine witnesses"
* carbomb ASSAULT/explosives occurred
  when: 2005-08 month "August"
  where: drenas
  to: "the car of one" thing
  killed: 0 "without casualties" side unknown
* recommend REQUEST/assist occurred
  when: 2005-12 month
  by: we
  to: unmik
  about: protect
* recommend2 REQUEST/assist occurred
  when: 2005-12 month
  by: we
  to: donors
  about: receive
* protect AID demanded optional
  when: ?
  by: unmik
  to: "witnesses"
* receive AID demanded optional
  when: ?
  by: donors
  to: "witnesses"
* gnappeal REQUEST/yield occurred
  when: 2005-05/2005-10 bounded
  by: "five men of Gnjilane"

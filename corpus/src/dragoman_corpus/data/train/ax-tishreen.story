story: ax-tishreen
conflict: Iraq
countries: IQ
facts: From 1 October 2019 Iraqis protested against corruption and unemployment. Curfew in Baghdad from 3 to 5 October; tolls rose from 2 (1 October) to 19, 44, 73, 104 and (inquiry of 22 October) 149 civilians and 8 security men. Protests began again on 25 October; party offices were burned that night; on 28 October a curfew was set in Baghdad. On 3 November a crowd attacked the Iranian consulate in Karbala, on 27 November the one in Najaf burned; on 28 November at least 28 to 32 died in Nasiriyah; on 29 November, after Ayatollah Sistani's sermon, Adel Abdul-Mahdi said he would resign; parliament accepted on 1 December. (public record: Iraqi human rights commission, UNAMI, government inquiry, press of October to December 2019.)

who protesters: population IQ | protesters; demonstrators; Protesters; Demonstrators
who abdulmahdi: person IQ | Adel Abdul-Mahdi; Adel Abdul Mahdi; Abdul-Mahdi; Abdul Mahdi; the prime minister
who police: force IQ | security forces; riot police; police; Security forces
who parl: body IQ | parliament; Parliament
who sadr: person IQ | Moqtada al-Sadr; Muqtada al-Sadr; Sadr
who sistani: person IQ | Ayatollah Sistani; Ali al-Sistani; Sistani
who salih: person IQ | Barham Salih; Salih
who unami: organisation - | UN mission; UNAMI; United Nations
who plass: person - | Jeanine Hennis-Plasschaert; Hennis-Plasschaert
who commission: body IQ | Human Rights Commission; human rights commission; the commission
who interior: body IQ | Interior Ministry; interior ministry
who asaib: group IQ | Asaib Ahl al-Haq
who badr: party IQ | Badr Organisation; Badr
who iran: state IR | Iran; Tehran
who us: state US | United States; Washington
who amnesty: organisation - | Amnesty International; Amnesty

where baghdad: town IQ 33.3406 44.4009 | Baghdad; BAGHDAD
where tahrir: site IQ 33.3290 44.4120 | Tahrir Square
where jumhuriya: site IQ 33.3260 44.4080 | Jumhuriya bridge; Jumhuriyah bridge
where green: district IQ 33.3060 44.3880 | Green Zone
where nasiriyah: town IQ 31.0580 46.2573 | Nasiriyah; Nassiriya
where amara: town IQ 31.8356 47.1440 | Amara
where diwaniya: town IQ 31.9929 44.9255 | Diwaniya; Diwaniyah
where karbala: town IQ 32.6160 44.0249 | Karbala; Kerbala
where najaf: town IQ 32.0259 44.3462 | Najaf; NAJAF
where basra: town IQ 30.5085 47.7804 | Basra

== ax-tishreen-1
outlet: Babylon Press Agency
register: wire
published: 2019-10-04
--
Iraq death toll passes 40 as {curfew|curfew} fails to clear streets

BAGHDAD, Oct 4 (BPA) - Security forces {fri|fired} on demonstrators in Baghdad on Friday, the fourth day of {protests|protests} that have left at least 44 people dead across Iraq, as the country's most senior Shia cleric {sistask|urged} the government to {reform!demanded|act} "before it is too late".

Medics and the Human Rights Commission said more than half of those {killall|killed} since Tuesday had died in the southern city of Nasiriyah, where police {nas|shot} at a crowd on Wednesday and Thursday. Four were {amara|killed} in Amara. Six policemen are among the dead.

A {curfew|curfew} which Prime Minister Adel Abdul-Mahdi ordered for the capital at five on Thursday morning was {ignore|ignored} by hundreds of young men who {march|moved} on Tahrir Square, only to be {water|pushed back} by water cannon, tear gas and live {fri|fire} aimed, as a reporter of this agency saw, over their heads and sometimes at them. Two police officers and a civilian were {sniper|killed} by "unidentified snipers", the military said.

Internet access has been {netcut|cut off} for three quarters of the country since Wednesday, according to the monitor NetBlocks. In Baghdad three {greenrock|explosions} were heard overnight in the Green Zone, {greenrock|hit} by what a coalition spokesman said were two rockets.

"Your demands are right," Abdul-Mahdi said in a televised speech at midnight, but there was no "magic solution". He {basic|promised} a basic income for poor families and {demreq|asked} lawmakers for power to change his cabinet. The {curfew|closure}, he said, was a bitter medicine.

It did not satisfy Moqtada al-Sadr. The cleric, whose bloc is the largest in parliament, {suspend|suspended} its work in the chamber on Friday and {sadrdem,sadrun|called on} the government to {resign!demanded|resign} and on the UN to supervise early {election!demanded|elections}. Speaker Mohammed al-Halbousi {halbmeet|received} a delegation of protesters, his office said; the protesters on the square said they knew none of them.

Iran {border|closed} two border crossings at Khosravi and Chazabeh, which Shia pilgrims use at this time of the year. A spokesman for the UN human rights office {unask|called on} Baghdad to {probe!demanded|investigate} the use of {killall|force}; Amnesty International {amncond|denounced} it as "outrageous".

The {protests|marches}, which have no known leader, began on Tuesday, days after the {saadi|removal} of a popular general, Abdul-Wahab al-Saadi, from the counter-terrorism service. On that first day two people died and some two hundred were {tues|hurt} when the police {tues|broke up} the crowd on Tahrir Square.

~ More: Who is General Saadi?
--
who abdulmahdi: Prime Minister Adel Abdul-Mahdi
who army: force IQ | the military
who halbousi: person IQ | Mohammed al-Halbousi
who unhr: body - | UN human rights office
who saadi: person IQ | Abdul-Wahab al-Saadi; General Saadi
who netblocks: organisation - | NetBlocks
who clerk: person IQ | the country's most senior Shia cleric
who coal: office - | a coalition spokesman
who iraqgov: government IQ | the government
where khosravi: site IR 34.3900 45.4500 | Khosravi
where chazabeh: site IR 31.8000 47.9000 | Chazabeh
* killall ASSAULT occurred
  when: 2019-10-01/2019-10-04 "Tuesday"
  where: nasiriyah; amara; baghdad
  by: police
  to: protesters
  killed: >=40 "40" side unknown
  killed: >=44 "at least 44 people" side unknown
  killed: 6 "Six policemen" part side actor
  said: commission official "said"
* fri ASSAULT/firearms occurred
  when: 2019-10-04 "Friday"
  where: baghdad
  by: police
  to: protesters "hundreds of young men"
  with: small-arms "live fire"
  part_of: killall
* protests PROTEST/demo ongoing
  when: 2019-10-01/2019-10-04 "Tuesday"
  where: baghdad; nasiriyah
  by: protesters
  to: iraqgov
* sistask REQUEST/change occurred
  when: 2019-10-04 "Friday"
  by: clerk
  to: iraqgov
  about: reform
* reform CONCEDE demanded optional
  when: ?
  by: iraqgov
* nas ASSAULT/firearms occurred
  when: 2019-10-02/2019-10-03 "Wednesday and Thursday"
  where: nasiriyah
  by: police
  to: "a crowd"
  killed: >=22 "more than half of those killed" side unknown voice commission
  said: commission official "said"
  part_of: killall
  said: "Medics" witness "said"
* amara ASSAULT/firearms occurred
  when: 2019-10-01/2019-10-04 bounded
  where: amara
  to: "Four"
  killed: 4 "Four" side unknown
  part_of: killall
* curfew COERCE/curfew occurred
  when: 2019-10-03 "Thursday morning"
  where: baghdad
  by: abdulmahdi
* ignore PROTEST occurred optional
  when: 2019-10-03/2019-10-04 bounded
  where: baghdad
  by: "hundreds of young men"
* march PROTEST/demo occurred
  when: 2019-10-03/2019-10-04 bounded
  where: tahrir; baghdad
  by: "hundreds of young men"
  to: iraqgov
  participants: >=200 vague "hundreds of young men"
* water ASSAULT/crowd-control occurred
  when: 2019-10-03/2019-10-04 bounded
  where: tahrir; baghdad
  by: police
  to: "hundreds of young men"
  with: crowd-control "water cannon, tear gas"
* sniper ASSAULT/firearms occurred
  when: 2019-10-03/2019-10-04 bounded
  where: baghdad
  by: "unidentified snipers"
  to: "Two police officers and a civilian"
  killed: 3 "Two police officers and a civilian" side recipient voice army
  said: army official "said"
* netcut COERCE/censor ongoing
  when: 2019-10-02/2019-10-04 "Wednesday"
  where: "three quarters of the country"
  to: "Internet access" thing
  said: netblocks media "according to"
* greenrock ASSAULT/heavy-weapons occurred
  when: 2019-10-03/2019-10-04 "overnight"
  where: green; baghdad
  to: green thing
  with: rocket "two rockets" 2
  said: coal official "said"
  munitions: 2 "two rockets" voice coal
* basic AGREE occurred
  when: 2019-10-03/2019-10-04 "midnight"
  by: abdulmahdi
  to: "poor families"
  about: AID
* demreq REQUEST/change occurred
  when: 2019-10-03/2019-10-04 "midnight"
  by: abdulmahdi
  to: parl "lawmakers"
  about: SANCTION/expel
* suspend PROTEST/boycott occurred
  when: 2019-10-04 "Friday"
  where: "the chamber"
  by: sadr "whose bloc"
  to: iraqgov
* sadrdem REQUEST/yield occurred
  when: 2019-10-04 "Friday"
  by: sadr
  to: iraqgov
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: iraqgov
* election CONCEDE demanded optional
  when: ?
  by: iraqgov
* halbmeet CONSULT occurred
  when: 2019-10-01/2019-10-04 bounded
  by: halbousi; "a delegation of protesters"
  to: halbousi
  said: "his office" official "said"
* border COERCE/restrict occurred
  when: ?
  where: khosravi; chazabeh
  by: iran
  to: "Shia pilgrims"
* unask REQUEST/change occurred
  when: 2019-10-01/2019-10-04 bounded
  by: unhr
  to: iraqgov
  about: probe
* probe ACCUSE/investigate demanded optional
  when: ?
  by: iraqgov
* amncond ACCUSE/disapprove occurred
  when: 2019-10-01/2019-10-04 bounded
  by: amnesty
  to: police
  about: killall
  answers: killall "denounced it"
* tues ASSAULT/crowd-control occurred
  when: 2019-10-01 "that first day"
  where: tahrir; baghdad
  by: police
  to: "the crowd"
  killed: 2 "two people" side civilian
  injured: ~200 "some two hundred" side civilian
  part_of: killall
* saadi SANCTION/expel occurred
  when: 2019-09 from protests "days after"
  to: saadi
* sadrun REQUEST/assist occurred
  when: 2019-10-04 "Friday"
  by: sadr
  to: "the UN"
  about: election

== ax-tishreen-2
outlet: Rafidain Human Rights Desk
register: ngo
published: 2019-11-05
--
Flash update no. 6: {attackcons|attack} on Karbala consulate, port {umm|blockade}, {abduct|abductions}

1. KARBALA. On the evening of Sunday 3 November several dozen persons {attackcons|climbed} the outer wall of the Iranian consulate in Karbala, {attackcons|burned} tyres along it and {attackcons|replaced} its flag by an Iraqi one. Guards and police {karbfire|fired} live ammunition. Four protesters were {karbfire|killed} and nineteen {karbfire|wounded}; a medical source whom our monitor trusts confirms the first number and gives twelve for the second. The Foreign Ministry {mofacond|condemned} the {attackcons|incident} on Monday as a breach of the Vienna convention. We {weask|urge} the governor to {bullet!demanded|publish} the orders given to the guard.

2. BAGHDAD. On Monday security forces {monfire|shot} at demonstrators near the state television building and the Ahrar bridge after a group {ahrar|crossed} it, {monfire|killing} at least five. The prime minister's spokesman says the crowd had first {molotov|thrown} petrol bombs. At the Jumhuriya bridge military-grade gas grenades continue to be {gren|fired} at head height. Amnesty International, on 31 October, {amncount|documented} five deaths by skulls {gren|pierced} in this manner; our own list holds nine. We {wedem|demand} that the use of these grenades {grenstop!demanded|cease}.

3. {abduct|ABDUCTIONS}. The medical volunteer and blogger who was {abduct|taken} from a street near her home in the west of the capital on Saturday night has not been heard of. Her family {famacc|blames} "a party with uniforms". Unknown men {amarakill|shot} an activist couple in Basra on 3 October; no {basinq!denied|inquiry} has been opened. The commission {commdem|called} on Monday {commdem|for} her {freeher!demanded|release}.

4. UMM QASR. The port has been {umm|blocked} since 29 October by protesters who {ummdem|demand} jobs. Losses: six billion dollars in a week according to a military spokesman, a number which we doubt. {ummtalk|Negotiations} began today.

5. INTERNET. {net2|Severed} again at midnight on Monday; partly {netopen|restored} at 09:00 this morning.

6. FIGURES. Since 1 October: at least 260 persons {killall|killed}. First wave (1 to 8 October): 157, of whom 149 civilians, by the government's own {inq|inquiry}, which {inqfound|found} on 22 October that officers had "lost control" and {inqrec|recommended} the {sack!demanded|dismissal} of commanders in seven provinces. Second wave (since 25 October): more than 100. In that wave's first night, at Amara and Diwaniya, crowds {offices|set fire} to buildings of Badr and of Asaib Ahl al-Haq; guards {guardfire|fired}, twelve people {burned|burned} to death in one house at Diwaniya, and the local chief of Asaib in Amara was {alayawi|dragged} from an ambulance and {alayawi|killed}.

7. POLITICS. President Salih on 31 October {salihprom|promised} a new election law and said the prime minister had {pmagree|agreed} to {resignpm!announced|resign} once a successor is found. The Supreme Leader of Iran {khamacc|accused} the United States and others on 30 October of {khamwork|spreading} "turmoil". Sadr has {sadrjoin|appeared} among the crowds in Najaf. Ms Hennis-Plasschaert {unmeet|met} protesters in a tuk-tuk on Tahrir Square, and {unproposal|proposes} that arrested demonstrators be {unfree!demanded|released}.

~ RHRD depends on your gifts. IBAN on request.
--
who mofa: body IQ | The Foreign Ministry
who iraqgov: government IQ | the government
who khamenei: person IR | The Supreme Leader of Iran
who we: organisation IQ | We; our monitor
who pmspokes: office IQ | The prime minister's spokesman
who abducted: person IQ | The medical volunteer and blogger
where cons: site IQ 32.6100 44.0200 | Iranian consulate in Karbala; Iranian consulate
where karbala: KARBALA
where ahrar: site IQ 33.3330 44.3950 | Ahrar bridge
where tv: site IQ 33.3350 44.3900 | state television building
where umm: town IQ 30.0362 47.9298 | UMM QASR
* attackcons PROTEST/riot occurred
  when: 2019-11-03 from text "Sunday 3 November"
  where: cons; karbala
  by: "several dozen persons"
  to: cons thing
* umm PROTEST/obstruct ongoing
  when: 2019-10-29/2019-11-05 from text "29 October"
  where: umm
  by: protesters
  to: "The port" thing
  money: 6000000000 "six billion dollars" voice "a military spokesman"
* karbfire ASSAULT/firearms occurred
  when: 2019-11-03 from text "Sunday 3 November"
  where: cons; karbala
  by: "Guards"; police
  to: protesters
  killed: 4 "Four protesters" side recipient
  injured: 19 "nineteen" side recipient
  injured: 12 "twelve" side recipient voice "a medical source"
  part_of: killall
  with: small-arms "live ammunition"
  said: "a medical source" witness "confirms"
* mofacond ACCUSE/disapprove occurred
  when: 2019-11-04 "Monday"
  by: mofa
  to: "several dozen persons"
  about: attackcons
  answers: attackcons "condemned the incident"
* weask REQUEST/change occurred
  when: 2019-11-05
  by: we
  to: "the governor"
  about: bullet
* bullet CONCEDE demanded optional
  when: ?
  by: "the governor"
* monfire ASSAULT/firearms occurred
  when: 2019-11-04 "Monday"
  where: tv; ahrar; baghdad
  by: police
  to: protesters
  killed: >=5 "at least five" side recipient
  part_of: killall
* ahrar PROTEST/demo occurred
  when: 2019-11-04 "Monday"
  where: ahrar; baghdad
  by: "a group"
* molotov PROTEST/riot occurred
  when: 2019-11-04 "Monday"
  where: ahrar
  by: "the crowd" alleged of pmspokes
  to: police
  with: incendiary "petrol bombs"
  said: pmspokes official "says"
* gren ASSAULT/crowd-control ongoing
  when: 2019-10-25/2019-11-05 bounded
  where: jumhuriya; baghdad
  by: police
  to: protesters
  with: crowd-control "gas grenades"
  killed: 5 "five deaths" side recipient voice amnesty as_of 2019-10-31
  killed: 9 "nine" side recipient voice we
* amncount ACCUSE/allege occurred optional
  when: 2019-10-31 from text "31 October"
  by: amnesty
  to: police
  about: gren
* wedem REQUEST/change occurred
  when: 2019-11-05
  by: we
  to: police
  about: grenstop
* grenstop RETREAT demanded optional
  when: ?
  by: police
* abduct ASSAULT/abduct occurred
  when: 2019-11-02 "Saturday night"
  where: "the west of the capital"; baghdad
  by: "a party with uniforms" alleged of "Her family"
  to: abducted
  abducted: 1 "The medical volunteer and blogger" side civilian
  said: "Her family" witness claimed "blames"
* famacc ACCUSE/allege occurred
  when: 2019-11-02/2019-11-05 bounded
  by: "Her family"
  to: "a party with uniforms"
  about: abduct
* amarakill ASSAULT/firearms occurred
  when: 2019-10-03 from text "3 October"
  where: basra
  by: "Unknown men"
  to: "an activist couple"
* basinq ACCUSE/investigate denied
  when: 2019-10-03/2019-11-05 bounded
  to: "Unknown men"
  about: amarakill
* commdem REQUEST/yield occurred
  when: 2019-11-04 "Monday"
  by: commission
  about: freeher
* freeher RETREAT/release demanded optional
  when: ?
  to: abducted
* ummdem REQUEST/change occurred
  when: 2019-10-29/2019-11-05 bounded
  where: umm
  by: protesters
* ummtalk CONSULT occurred
  when: 2019-11-05 "today"
  where: umm
  by: protesters
* net2 COERCE/censor occurred
  when: 2019-11-04 "midnight on Monday"
  to: "INTERNET" thing
* netopen RETREAT/access occurred
  when: 2019-11-05 "this morning"
  to: "INTERNET" thing
* killall ASSAULT occurred
  when: 2019-10-01/2019-11-05 from text "1 October"
  by: police alleged of iraqgov
  to: protesters
  killed: >=260 "at least 260 persons" side unknown voice we
  killed: 157 "157" part side unknown voice iraqgov
  killed: 149 "149 civilians" part side civilian voice iraqgov
  killed: >=100 "more than 100" part side unknown voice we
* inq ACCUSE/investigate occurred
  when: 2019-10-08/2019-10-22 bounded
  by: iraqgov
  to: police
  about: killall
* inqfound ACCUSE/disapprove occurred
  when: 2019-10-22 from text "22 October"
  by: iraqgov
  to: police "officers"
  about: killall
* inqrec REQUEST/change occurred
  when: 2019-10-22 from text "22 October"
  by: iraqgov
  about: sack
* sack SANCTION/expel demanded optional
  when: ?
  where: "seven provinces"
  to: "commanders in seven provinces"
* offices PROTEST/riot occurred
  when: 2019-10-25 "In that wave's first night"
  where: amara; diwaniya
  by: "crowds"
  to: badr; asaib; "buildings" thing
* guardfire ASSAULT/firearms occurred
  when: 2019-10-25 "In that wave's first night"
  where: amara; diwaniya
  by: "guards"
  to: "crowds"
* burned PROTEST/riot occurred
  when: 2019-10-25 "In that wave's first night"
  where: "one house"; diwaniya
  to: "twelve people"
  killed: 12 "twelve people" side unknown
  part_of: offices
  by: "crowds"
* alayawi ASSAULT/beat occurred
  when: 2019-10-25 "In that wave's first night"
  where: "an ambulance"; amara
  to: asaib "the local chief of Asaib"
  killed: 1 "the local chief of Asaib" side recipient
* salihprom AGREE occurred
  when: 2019-10-31 from text "31 October"
  by: salih
* pmagree AGREE occurred
  when: ?
  by: abdulmahdi
  about: resignpm
  said: salih official "said"
* resignpm RETREAT/resign announced
  when: ?
  by: abdulmahdi
  said: salih official "said"
* khamacc ACCUSE/allege occurred
  when: 2019-10-30 from text "30 October"
  by: khamenei
  to: us
  about: khamwork
* khamwork COERCE occurred optional
  when: ?
  by: us alleged of khamenei
  said: khamenei official claimed "accused"
* sadrjoin PROTEST/demo occurred
  when: ?
  where: najaf
  by: sadr
* unmeet CONSULT/visit occurred
  when: ?
  where: tahrir; baghdad
  by: plass; protesters
  to: protesters
* unproposal REQUEST/yield occurred
  when: ?
  by: plass
  about: unfree
* unfree RETREAT/release demanded optional
  when: ?
  to: "arrested demonstrators"

== ax-tishreen-3
outlet: Gulf Meridian Service
register: wire
published: 2019-11-29
--
Iraqi premier to {resignpm|quit} after bloodiest day in Nasiriyah and word from Najaf

BAGHDAD, Nov 29 (GMS) - Iraqi Prime Minister Adel Abdul-Mahdi said on Friday he would hand his {resignpm|resignation} to parliament, two hours after the most revered Shia cleric had {sistcall|told} lawmakers to reconsider their {gsup|support} for a government under which at least 400 people have been {killall|killed} in eight weeks of {protests|unrest}.

On Tahrir Square strangers embraced and fireworks went up. "This is the beginning, not the end," said a law student of 20. "The whole lot must {goask,goall!demanded|go}."

Abdul-Mahdi's statement quoted the sermon of Friday, in which Ayatollah Sistani's representative, after {sistcond|condemning} the use of lethal {nas2|force}, {sistcall|called on} the chamber to "{reconsider!demanded|revisit} its options". Parliament will take the letter up on Sunday, an official of the house said. Sadr's bloc had {sadrnc|called for} a vote of no confidence the day before, and Hadi al-Amiri's Fatah, the other pillar of the cabinet, {fatahdrop|withdrew} its {fatahdrop|support} on Friday noon.

At least 32 people had been {nas2|shot} dead on Thursday in Nasiriyah, medics said, when troops {nas2|stormed} two bridges that demonstrators had {bridges|blocked} since Sunday. Two hundred were {nas2|wounded}. Tribesmen with rifles then {tribes|surrounded} the police headquarters and {tribes|took up} positions on the motorway to stop reinforcements. The general whom Baghdad had {shammari|sent} at dawn "to {restore|restore} order", Jamil al-Shammari, was {recall|recalled} the same evening; on Friday the governor {govresign|stepped down} and three more protesters were {fri29|killed} there, police said.

The day before that a crowd had {najafcons|burned} the Iranian consulate in Najaf, the second Iranian mission to be {najafcons,attackcons|attacked} within a month. Staff {najafflee|left} by a back door. Iran {irdem|demanded} "decisive action" against those responsible, and Baghdad expressed {iqregret|regret}. At least 16 died in Najaf on Thursday and Friday in {hakim|clashes} near the tomb of a cleric, where guards {hakim|fired} on a crowd that tried to {hakimburn|set} its gate {hakimburn|ablaze}.

Washington {uscond|called} the {nas2|violence} in Nasiriyah "shocking and abhorrent", a State Department official told reporters by telephone. The UN's envoy, Jeanine Hennis-Plasschaert, said the rising number of deaths "cannot be {unscond|tolerated}". Amnesty International {amnspoke|spoke} of a {nas2|bloodbath}.

A group of judges in Dhi Qar province on Friday issued a {warrant|warrant} for General Shammari over the {nas2|shootings}, judicial sources said. Abdul-Mahdi, an independent of 77, has been in office since October 2018. By the constitution he stays, with reduced powers, until somebody else is {vote!announced|voted} in.

~ What happens next? Our five questions
--
who iraqgov: government IQ | Baghdad
where baghdad: BAGHDAD
who sistani: the most revered Shia cleric
who abdulmahdi: Iraqi Prime Minister Adel Abdul-Mahdi
who amiri: person IQ | Hadi al-Amiri
who fatah: coalition IQ | Fatah
who troops: force IQ | troops
who tribes: population IQ | Tribesmen
who shammari: person IQ | Jamil al-Shammari; General Shammari
who govern: person IQ | the governor
who statedep: body US | State Department
who lawmakers: body IQ | lawmakers
where bridges: site IQ - - | two bridges
where polhq: site IQ - - | the police headquarters
where najafc: site IQ 32.0000 44.3700 | Iranian consulate in Najaf
where tomb: site IQ - - | the tomb of a cleric
where dhiqar: province IQ 31.2 46.2 | Dhi Qar province
* resignpm RETREAT/resign announced
  when: ?
  by: abdulmahdi
  to: parl
* nas2 ASSAULT/firearms occurred
  when: 2019-11-28 "Thursday"
  where: bridges; nasiriyah
  by: troops
  to: protesters
  killed: >=32 "At least 32 people" side recipient voice "medics"
  injured: 200 "Two hundred" side recipient voice "medics"
  said: "medics" witness "said"
  part_of: killall
* sistcall REQUEST/change occurred
  when: 2019-11-29 "Friday"
  where: najaf
  by: sistani
  to: parl; lawmakers
  about: reconsider
* reconsider REJECT demanded optional
  when: ?
  by: parl
  to: abdulmahdi
* gsup SUPPORT ongoing optional
  when: 2018-10/2019-11-29
  by: lawmakers
  to: abdulmahdi
* killall ASSAULT occurred
  when: 2019-10/2019-11-29 bounded "eight weeks"
  to: protesters
  killed: >=400 "at least 400 people" side unknown
* protests PROTEST/demo occurred
  when: 2019-10/2019-11-29 bounded "eight weeks"
  by: protesters
  to: abdulmahdi
* goall RETREAT/resign demanded optional
  when: ?
* sistcond ACCUSE/disapprove occurred
  when: 2019-11-29 "Friday"
  by: sistani
  to: troops
  about: nas2
  answers: nas2 "condemning"
* sadrnc REQUEST/yield occurred
  when: 2019-11-28 from sistcall "the day before"
  by: sadr
  to: parl
  about: REJECT to abdulmahdi
* fatahdrop SANCTION/discontinue occurred
  when: 2019-11-29 "Friday noon"
  by: fatah; amiri
  to: abdulmahdi
* bridges PROTEST/obstruct occurred
  when: 2019-11-24/2019-11-28 "Sunday"
  where: bridges; nasiriyah
  by: protesters
  to: bridges thing
* tribes COERCE/restrict occurred
  when: 2019-11-28 "then"
  where: polhq; "the motorway"; nasiriyah
  by: tribes
  to: polhq thing; police
* shammari MOBILIZE/troops occurred
  when: 2019-11-28 "dawn"
  where: nasiriyah
  by: iraqgov
* restore ASSAULT announced optional
  when: ?
  where: nasiriyah
  by: shammari
* recall SANCTION/expel occurred
  when: 2019-11-28 from shammari "the same evening"
  by: iraqgov
  to: shammari
* govresign RETREAT/resign occurred
  when: 2019-11-29 "Friday"
  where: nasiriyah
  by: govern
  said: police official "said"
* fri29 ASSAULT/firearms occurred
  when: 2019-11-29 "Friday"
  where: nasiriyah
  to: protesters
  killed: 3 "three more protesters" side recipient voice police
  said: police official "said"
  part_of: killall
* najafcons PROTEST/riot occurred
  when: 2019-11-27 from nas2 "The day before that"
  where: najafc; najaf
  by: "a crowd"
  to: najafc thing; iran
* attackcons PROTEST/riot occurred
  when: 2019-10-28/2019-11-27 bounded "within a month"
  to: iran
* najafflee RETREAT/withdraw occurred
  when: 2019-11-27 from nas2 "The day before that"
  where: najafc
  by: iran "Staff"
  to: "a crowd"
* irdem REQUEST/change occurred
  when: 2019-11-27/2019-11-29 bounded
  by: iran
  to: iraqgov
  about: COERCE/arrest
* iqregret CONCEDE occurred optional
  when: 2019-11-27/2019-11-29 bounded
  by: iraqgov
  to: iran
  about: najafcons
  answers: najafcons "expressed regret"
* hakim ASSAULT/firearms occurred
  when: 2019-11-28/2019-11-29 "Thursday and Friday"
  where: tomb; najaf
  by: "guards"
  to: "a crowd that tried"
  killed: >=16 "At least 16" side unknown
* hakimburn PROTEST/riot attempted
  when: 2019-11-28/2019-11-29 "Thursday and Friday"
  where: tomb; najaf
  by: "a crowd that tried"
  to: "its gate" thing
* uscond ACCUSE/disapprove occurred
  when: 2019-11-28/2019-11-29 bounded
  by: us; statedep
  to: troops
  about: nas2
  answers: nas2 "called the violence"
* unscond ACCUSE/disapprove occurred
  when: 2019-11-28/2019-11-29 bounded
  by: plass
  about: killall
  answers: killall "cannot be tolerated"
* warrant ACCUSE/investigate occurred
  when: 2019-11-29 "Friday"
  where: dhiqar
  by: "A group of judges"
  to: shammari
  about: nas2
  said: "judicial sources" unnamed "said"
* vote SUPPORT announced optional
  when: ?
* goask REQUEST/yield occurred
  when: 2019-11-29
  where: "Tahrir Square"
  by: "a law student of 20"
  about: goall
  to: "The whole lot"
* amnspoke ACCUSE/disapprove occurred
  when: 2019-11-28/2019-11-29 bounded
  by: amnesty
  to: troops
  about: nas2
  answers: nas2 "spoke of a bloodbath"
tie: amiri leads fatah "Hadi al-Amiri's Fatah"

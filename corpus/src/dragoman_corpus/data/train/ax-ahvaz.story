story: ax-ahvaz
conflict: Iran
countries: IR
facts: On 22 September 2018 gunmen shot at a military parade in Ahvaz: at least 24, then 25 and 29 dead, 53 to 70 wounded, among them Guards, conscripts and a child. The Ahvaz National Resistance and Islamic State claimed it. Iran summoned the envoys of Denmark, the Netherlands and Britain; Rouhani blamed a Gulf state backed by the United States. 22 people were arrested by 24 September. On 1 October the Guards fired six missiles at Hajin and Abu Kamal in eastern Syria. (public record: statements of the Revolutionary Guards and foreign ministry of Iran, press of September and October 2018.)

who gunmen: unknown - | gunmen; Gunmen; attackers; assailants
who irgc: force IR | Revolutionary Guards; Revolutionary Guard; Guards; IRGC; Sepah
who rouhani: person IR | Hassan Rouhani; Rouhani; President Rouhani
who khamenei: person IR | Ayatollah Ali Khamenei; Ayatollah Khamenei; Khamenei
who zarif: person IR | Mohammad Javad Zarif; Zarif
who salami: person IR | Hossein Salami; Salami
who shekarchi: person IR | Abolfazl Shekarchi; Shekarchi
who anr: group - | Ahvaz National Resistance; Ahwaz National Resistance
who asmla: group - | Arab Struggle Movement for the Liberation of Ahvaz; ASMLA
who is: group - | Islamic State; ISIS; Daesh
who us: state US | United States; Washington; America
who haley: person US | Nikki Haley; Haley
who uae: state AE | United Arab Emirates; UAE; Abu Dhabi
who saudi: state SA | Saudi Arabia; Riyadh
who gargash: person AE | Anwar Gargash; Gargash
who denmark: state DK | Denmark; Copenhagen
who netherlands: state NL | Netherlands
who uk: state GB | Britain
who russia: state RU | Russia
who putin: person RU | Vladimir Putin; Putin
who irfm: body IR | Iranian foreign ministry; foreign ministry
who intel: body IR | Intelligence Ministry; intelligence ministry
who iran: state IR | Iran; Tehran

where ahvaz: town IR 31.3190 48.6842 | Ahvaz; AHVAZ; Ahwaz
where khuzestan: province IR 31.5 48.8 | Khuzestan
where hajin: town SY 34.6890 40.8300 | Hajin
where bukamal: town SY 34.4500 40.9200 | Abu Kamal; Albu Kamal; Boukamal
where euphrates: near SY 34.5 40.9 | east of the Euphrates; Euphrates
where kermanshah: town IR 34.3142 47.0650 | Kermanshah

== ax-ahvaz-1
outlet: Karun International
register: wire
published: 2018-09-22
--
Gunmen {parade|kill} 25 at military parade in southwest Iran

AHVAZ, Iran, Sept 22 (KI) - Gunmen in uniform {parade|sprayed} a military parade with automatic fire in the southwestern Iranian city of Ahvaz on Saturday, {parade|killing} at least 25 people, almost half of them members of the Revolutionary Guards, and {parade|wounding} more than 60, state media said.

The {parade|attack}, one of the deadliest ever on the elite force, lasted some ten minutes. Four men came up behind the reviewing stand from a park and {parade|opened fire} first on the marchers and then on the officials above, deputy governor Ali-Hossein Hosseinzadeh told the agency ISNA. Women and children who had come to watch were among the dead, among them a four-year-old girl. Three assailants were {shot|shot} dead on the spot; a fourth was {caught|captured} and died of his wounds in hospital. The semi-official agency Fars had earlier reported two gunmen and eight dead.

Two groups claimed responsibility. The Ahvaz National Resistance, an ethnic Arab movement that seeks a separate state in oil-rich Khuzestan, told a television channel in London that it had carried it out; Islamic State's agency Amaq did likewise, and said that President Hassan Rouhani had been the target. Rouhani was watching another {parade2|parade}, in Tehran. Neither gave proof.

Foreign Minister Mohammad Javad Zarif {zarifacc|blamed} "terrorists {train|recruited}, {train|trained}, {train|armed} and {train|paid} by a foreign regime" and wrote that Iran {zarifacc|held} "regional sponsors of terror and their US masters {zarifacc|accountable} for such {parade|attacks}". The country would {retal!threatened|respond} "swiftly and decisively", he {zthr|warned}. Brigadier-General Abolfazl Shekarchi, a spokesman of the armed forces, said the gunmen had been {train|trained} in two Gulf states and had links to America and Israel. Ayatollah Ali Khamenei ordered the security forces to {hunt|bring} the "criminals" to justice.

The Iranian foreign ministry late on Saturday {summon|summoned} the envoys of Denmark, the Netherlands and Britain and {sumprot|protested} against the {host|hosting} in Europe of members of the group, a spokesman said. "It is not acceptable that they are not on the EU's list because they have committed no crime there," he said. Denmark {dkcond|condemned} the {parade|bloodshed}. Russian President Vladimir Putin expressed {putincond|condolences} and {putinoff|offered} closer {coop!announced|cooperation} against terrorism.

In June last year gunmen and bombers {majlis17|killed} 18 people at the parliament and at Ayatollah Khomeini's tomb in Tehran, in the first {majlis17|assault} Islamic State claimed in Iran. Arab separatists {pipe|blew up} two pipelines in Khuzestan in 2017. Saturday's parades marked the day in 1980 when Iraq {iraq80|invaded}.

~ Additional reporting: Beirut, London. Edited by K. M.
--
who hossein: office IR | deputy governor Ali-Hossein Hosseinzadeh
who zarif: Foreign Minister Mohammad Javad Zarif
who shekarchi: Brigadier-General Abolfazl Shekarchi
who secforces: force IR | the security forces
who putin: Russian President Vladimir Putin
who rouhani: President Hassan Rouhani
who israel: state IL | Israel
who iraq: state IQ | Iraq
who arabsep: group IR | Arab separatists
who iran: the southwestern Iranian
where tehran: town IR 35.6944 51.4215 | in Tehran
* parade ASSAULT/firearms occurred
  when: 2018-09-22 "Saturday"
  where: ahvaz
  by: gunmen; anr claimed; is claimed
  to: irgc; "Women and children"; "the officials above"
  with: small-arms "automatic fire"
  killed: >=25 "at least 25 people" side unknown voice "state media"
  killed: 8 "eight dead" side unknown voice "The semi-official agency Fars"
  injured: >=60 "more than 60" side unknown voice "state media"
  killed: 1 "a four-year-old girl" part side civilian
  said: "state media" media "said"
  said: hossein official via "the agency ISNA" "told"
* shot ASSAULT/firearms occurred
  when: 2018-09-22 "Saturday"
  where: ahvaz
  to: gunmen "Three assailants"
  killed: 3 "Three assailants" side recipient
* caught COERCE/arrest occurred
  when: 2018-09-22 "Saturday"
  where: ahvaz
  to: "a fourth"
  detained: 1 "a fourth" side recipient
* zarifacc ACCUSE/allege occurred
  when: 2018-09-22
  by: zarif
  to: us; "a foreign regime"
  about: parade
* retal ASSAULT threatened
  when: ?
  by: iran
  to: us; "a foreign regime"
  answers: parade "respond"
* zthr THREATEN/violence occurred
  when: 2018-09-22
  by: zarif
  to: us; "a foreign regime"
  about: retal
  answers: parade "respond"
* train AID occurred
  when: ?
  where: "two Gulf states"
  by: "a foreign regime" alleged of zarif; "two Gulf states" alleged of shekarchi
  to: gunmen
  said: zarif official claimed "blamed"
  said: shekarchi official claimed "said"
* hunt COERCE/arrest announced
  when: ?
  by: khamenei; secforces
  to: gunmen "criminals"
* summon REQUEST/meet occurred
  when: 2018-09-22 "late on Saturday"
  by: irfm
  to: denmark; netherlands; uk
* sumprot ACCUSE/disapprove occurred
  when: 2018-09-22 "late on Saturday"
  by: irfm
  to: denmark; netherlands; uk
  about: host
  said: "a spokesman" official "said"
  answers: host "protested against"
* host AID ongoing
  when: ?
  where: "Europe"
  by: denmark alleged of irfm; netherlands alleged of irfm; uk alleged of irfm
  to: "members of the group"
  said: irfm official claimed "protested"
* dkcond ACCUSE/disapprove occurred
  when: 2018-09-22
  by: denmark
  to: gunmen
  about: parade
  answers: parade "condemned the bloodshed"
* putincond SUPPORT occurred optional
  when: 2018-09-22
  by: putin
  to: rouhani
* putinoff AGREE occurred
  when: 2018-09-22
  by: putin
  to: iran
  about: coop
* coop COOPERATE announced optional
  when: ?
  by: putin
  to: iran
* parade2 MOBILIZE/troops occurred optional
  when: 2018-09-22
  where: tehran
* majlis17 ASSAULT occurred
  when: 2017-06 "June last year"
  where: "the parliament"; "Ayatollah Khomeini's tomb"; tehran
  by: "gunmen and bombers"; is claimed
  to: "the parliament" thing; "Ayatollah Khomeini's tomb" thing
  killed: 18 "18 people" side unknown
* pipe ASSAULT/explosives occurred
  when: 2017 from text "2017"
  where: khuzestan
  by: arabsep
  to: "two pipelines" thing
  sites: 2 "two pipelines"
* iraq80 ASSAULT occurred
  when: 1980-09-22 from text "the day in 1980"
  by: iraq
  to: iran

== ax-ahvaz-2
outlet: Gulf of Pearls Daily
register: daily
published: 2018-09-25
--
"Wait for our {salthr,retal|revenge}": Iran buries parade victims and points across the water

Tens of thousands {fun|filled} the streets of Ahvaz on Monday {fun|shouting} "Death to America" as the coffins of those {parade|killed} in Saturday's {parade|shooting} were carried past them, and the second man of the Revolutionary Guards {salthr|promised} the "triangle" of Washington, Israel and Saudi Arabia a {retal!threatened|vengeance} that would be "crushing, devastating".

"You have seen our revenge before," Hossein Salami told the mourners. "You will see that we {retal!threatened|wipe out} the {parade|crime}."

The toll of the {parade|assault} is now put at 25 by the prosecutor, after a coroner had mentioned 29 and then withdrawn it. Twelve were conscripts of the army who did their service as musicians. Seventy were {parade|injured}, the provincial head of emergency services said.

The Intelligence Ministry announced that it had {arr|arrested} 22 people "in connection with the {parade|atrocity}" and {arrfind|seized} explosives, and it {five|published} the names of five attackers, two brothers and their cousin among them. A man who calls himself spokesman of the Arab Struggle Movement for the Liberation of Ahvaz, from the Hague, where one of its founders was {nissi|shot} last November, denied that his wing had any hand in it; a rival wing had spoken in its name, he said. Islamic State put out film of three young men in a car, two of whom speak Arabic and one Persian. None of them names it.

Before he {fly|left} for New York Rouhani {rouhacc|accused} a "puppet" Gulf state, backed by America, of having {fund|paid} the killers. Nobody doubted which he meant. The Emirati chargé d'affaires was {uaesum|called} to the ministry on Sunday over a {tweet|tweet} by a professor in Abu Dhabi who had {tweet|called} the {parade|strike} "not terrorism" since its target was military. "Moving the battle deeper inside Iran is a declared option," the man had written. Anwar Gargash, minister of state, {gargrej|rejected} any involvement: "The formal {incite|incitement} against the UAE from inside Iran is unfortunate."

Nikki Haley, Washington's ambassador at the United Nations, {haley|advised} Rouhani to "look in the mirror". The Pentagon had already {penteq|condemned} the {parade|attack}. Pakistan, Turkey, Syria and Qatar {cond4|condemned} it too; so did Iraq, whose president {iraqoff|offered} to {sharei!announced|exchange} information about the frontier.

Ahvaz itself is tired. Half of the young have no work, says a teacher who walked behind one coffin and not behind the others; in the summer the water ran brown, and those who {water|marched} for it in July were {waterarr|taken away} in hundreds. "Now they will {crack!hypothetical|come} for the rest," he says.

~ Advertisement: Kish Island from 199
--
who mourners: population IR | the mourners; Tens of thousands
who prosecutor: office IR | the prosecutor
who penta: body US | The Pentagon
who pakistan: state PK | Pakistan
who turkey: state TR | Turkey
who syria: state SY | Syria
who qatar: state QA | Qatar
who iraq: state IQ | Iraq
who israel: state IL | Israel
who professor: person AE | a professor in Abu Dhabi
who nissi: person - | one of its founders
who asmlasp: person - | A man who calls himself spokesman
where hague: town NL 52.0767 4.2986 | the Hague
where nyc: town US 40.7143 -74.0060 | New York
* parade ASSAULT/firearms occurred
  when: 2018-09-22 "Saturday's"
  where: ahvaz
  by: gunmen; asmla denied; uae denied
  to: "conscripts of the army"
  with: small-arms "shooting"
  killed: 25 "25" side unknown voice prosecutor
  killed: 29 "29" side unknown voice "a coroner"
  killed: 12 "Twelve" part side recipient
  injured: 70 "Seventy" side unknown voice "the provincial head of emergency services"
  said: prosecutor official
  said: "the provincial head of emergency services" official "said"
  said: asmlasp party denied "denied"
* fun PROTEST/demo occurred
  when: 2018-09-24 "Monday"
  where: ahvaz
  by: mourners
  to: us
  participants: >=20000 vague "Tens of thousands"
* salthr THREATEN/violence occurred
  when: 2018-09-24 "Monday"
  where: ahvaz
  by: salami
  to: us; israel; saudi
  about: retal
  answers: parade
* retal ASSAULT threatened
  when: ?
  by: irgc
  to: us; israel; saudi
* arr COERCE/arrest occurred
  when: 2018-09-22/2018-09-24 bounded
  by: intel
  to: "22 people"
  detained: 22 "22 people" side recipient voice intel
  answers: parade "in connection with the atrocity"
  said: intel official "announced"
* arrfind COERCE/seize occurred
  when: 2018-09-22/2018-09-24 bounded
  by: intel
  to: "explosives" thing
  said: intel official "announced"
* five ACCUSE/allege occurred
  when: 2018-09-22/2018-09-25 bounded
  by: intel
  to: "two brothers and their cousin"
  about: parade
* nissi ASSAULT/firearms occurred
  when: 2017-11 "last November"
  where: hague
  to: nissi
* fly CONSULT/visit occurred optional
  when: 2018-09-23/2018-09-24 bounded
  where: nyc
  by: rouhani
* rouhacc ACCUSE/allege occurred
  when: 2018-09-23/2018-09-24 bounded
  by: rouhani
  to: uae
  about: fund
* fund AID occurred
  when: ?
  by: uae alleged of rouhani; uae denied
  to: gunmen "the killers"
  said: rouhani official claimed "accused"
* uaesum REQUEST/meet occurred
  when: 2018-09-23 "Sunday"
  by: "the ministry"
  to: "The Emirati chargé d'affaires"
  answers: tweet "over a tweet"
* tweet SUPPORT occurred
  when: 2018-09-22/2018-09-23 bounded
  by: professor
  to: gunmen
  about: parade
* gargrej REJECT occurred optional
  when: 2018-09-23/2018-09-25 bounded
  by: gargash
  to: rouhani
  about: rouhacc
  answers: rouhacc "rejected any involvement"
* incite ACCUSE/allege occurred optional
  when: 2018-09-22/2018-09-25 bounded
  by: iran alleged of gargash
  to: uae
  said: gargash official "rejected"
* haley REQUEST/change occurred
  when: 2018-09-23/2018-09-25 bounded
  by: haley
  to: rouhani
* penteq ACCUSE/disapprove occurred
  when: 2018-09-22/2018-09-25 bounded
  by: penta
  to: gunmen
  about: parade
  answers: parade "condemned the attack"
* cond4 ACCUSE/disapprove occurred
  when: 2018-09-22/2018-09-25 bounded
  by: pakistan; turkey; syria; qatar; iraq
  to: gunmen
  about: parade
  answers: parade "condemned it"
* iraqoff AGREE occurred
  when: 2018-09-22/2018-09-25 bounded
  by: iraq
  to: iran
  about: sharei
* sharei COOPERATE announced optional
  when: ?
  by: iraq
  to: iran
* water PROTEST/demo occurred
  when: 2018-07 "July"
  where: ahvaz
  by: "those who marched for it"
  said: "a teacher" witness "says"
* waterarr COERCE/arrest occurred
  when: 2018-07 "July"
  where: ahvaz
  to: "those who marched"
  detained: >=200 vague "hundreds" side civilian
  said: "a teacher" witness "says"
* crack COERCE/arrest hypothetical
  when: ?
  where: ahvaz
  to: "the rest"
  said: "a teacher" witness "says"
tie: salami member_of irgc "the second man of the Revolutionary Guards"

== ax-ahvaz-3
outlet: Sepah Public Relations Desk
register: communique
published: 2018-10-01
--
Communique No. 2: {miss|Strike} of Muharram

In the name of God, crusher of tyrants. At two o'clock in the morning of today, Monday, the aerospace force of the Revolutionary Guards {miss|fired} six ballistic missiles from Kermanshah at the headquarters of those who {parade|martyred} the people of Ahvaz. The distance was 570 kilometres. After the missiles, seven drones {drone|bombed} what was left. Initial reports speak of many leaders of the takfiri terrorists {miss|killed} and {miss|wounded} in the region east of the Euphrates, between Hajin and Abu Kamal.

This was the {miss|answer} to the {parade|crime} of the 22nd of September, in which twenty-five of the servants of this country, soldiers, women and a child, fell. The nation {natask|asked} for {miss|revenge}; its sons have delivered it. On one of the missiles stood "Death to the House of Saud".

It is recalled that in June of last year the same force {june17|struck} Deir al-Zor with six missiles in reply to the {majlis17|attack} on the parliament, and that on the 8th of September it {koya|hit} the seat of separatists at Koya in Iraq. Let those who sit behind the curtain, the Americans three miles from whose camp our missiles {miss|fell} and the small sheikhs who pay, {warn|take note}: the next {next!threatened|blow} will be dealt to the hand as well as to the glove. Should any {foolish!hypothetical|aggression} be committed, we shall not {warn|wait}.

The Guards {thanks|thank} the governments of Syria and Iraq for their {pass|permission} to cross their skies. They {deny|reject} the lies of foreign channels that two missiles {misfire!denied|came down} near Kermanshah.

Three cells which intended to {plot|attack} the march of Arbaeen have been {cells|broken} in Khuzestan since Wednesday and eleven men {cells|detained}. Weapons were {cellarms|found}.

~ Public Relations of the Sepah. Reproduction is free on mention of the source.
--
who irgcaero: force IR | the aerospace force of the Revolutionary Guards; the same force
who us: the Americans
who syria: state SY | Syria
who iraq: state IQ | Iraq
who sheikhs: state - | the small sheikhs
who irgc: The Guards
where deir: town SY 35.3359 40.1408 | Deir al-Zor
where koya: town IQ 36.0830 44.6290 | Koya
* miss ASSAULT/heavy-weapons occurred
  when: 2018-10-01 "Monday"
  where: hajin; bukamal; euphrates
  by: irgcaero; irgc
  to: "the takfiri terrorists"; "the headquarters" thing
  with: missile "six ballistic missiles" 6
  killed: >=3 vague "many leaders of the takfiri terrorists" side recipient voice irgc
  answers: parade "the answer to the crime"
* drone ASSAULT/drone occurred
  when: 2018-10-01 "Monday"
  where: hajin; bukamal; euphrates
  by: irgcaero
  to: "the takfiri terrorists"; "the headquarters" thing
  with: drone "seven drones" 7
  part_of: miss
* parade ASSAULT/firearms occurred
  when: 2018-09-22 from text "the 22nd of September"
  where: ahvaz
  by: "the takfiri terrorists"
  to: "the people of Ahvaz"
  killed: 25 "twenty-five of the servants of this country" side unknown
* june17 ASSAULT/heavy-weapons occurred
  when: 2017-06 "June of last year"
  where: deir
  by: irgcaero
  to: deir thing
  with: missile "six missiles" 6
  answers: majlis17 "in reply to the attack on the parliament"
* majlis17 ASSAULT occurred
  when: 2017-06 "June of last year"
  where: "the parliament"
  to: "the parliament" thing
* koya ASSAULT/heavy-weapons occurred
  when: 2018-09-08 from text "the 8th of September"
  where: koya
  by: irgcaero
  to: "separatists"; "the seat of separatists" thing
* warn THREATEN/violence occurred
  when: 2018-10-01
  by: irgc
  to: us; sheikhs
  about: next
* next ASSAULT threatened
  when: ?
  by: irgc
  to: us; sheikhs
* foolish ASSAULT hypothetical
  when: ?
  by: us; sheikhs
* thanks SUPPORT occurred
  when: 2018-10-01
  by: irgc
  to: syria; iraq
  about: pass
  answers: pass "for their permission"
* pass COOPERATE occurred
  when: 2018-09-22/2018-10-01 bounded
  by: syria; iraq
  to: irgc
* deny REJECT occurred optional
  when: 2018-10-01
  by: irgc
  to: "foreign channels"
* misfire ASSAULT/heavy-weapons occurred optional
  when: 2018-10-01
  where: kermanshah
  by: irgcaero
  with: missile "two missiles" 2
  said: "foreign channels" media claimed
  said: irgc party denied "reject"
* plot ASSAULT attempted
  when: ?
  where: khuzestan
  by: "Three cells" alleged of irgc
  to: "the march of Arbaeen"
* cells COERCE/arrest occurred
  when: 2018-09-26/2018-10-01 "Wednesday"
  where: khuzestan
  to: "Three cells"
  detained: 11 "eleven men" side recipient
* cellarms COERCE/seize occurred
  when: 2018-09-26/2018-10-01 bounded
  where: khuzestan
  to: "Weapons" thing
* natask REQUEST/assist occurred optional
  when: 2018-09-22/2018-10-01 bounded
  by: "The nation"
  to: irgc
  about: miss

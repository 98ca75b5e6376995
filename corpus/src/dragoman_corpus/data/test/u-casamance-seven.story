story: u-casamance-seven
conflict: Senegal
countries: SN, GM
facts: On Monday 24 January 2022 Senegalese soldiers of the ECOWAS mission in The Gambia clashed with MFDC fighters of Salif Sadio while searching for smuggled timber on the border; two, later four soldiers died and nine, then seven were missing and held hostage. The seven were freed on 14 February at Baipal in The Gambia in the presence of Red Cross, ECOWAS and Sant'Egidio. On 13 March the army opened an operation against Sadio's bases; some 6,000 people fled to The Gambia. On 4 August the provisional committee of César Atoute Badiate signed a deposit-of-arms accord at Bissau. (public record: press, OCHA)

who mfdc: group SN | Movement of Democratic Forces of Casamance; MFDC
who sadio: person SN | Salif Sadio; Sadio; Salif Sadio's men
who badiate: person SN | César Atoute Badiate; Badiate
who army: force SN | Senegalese army; the army; Senegalese soldiers; the Senegalese military
who ecomig: force - | ECOMIG; ECOWAS mission
who ecowas: body - | ECOWAS
who icrc: organisation CH | Red Cross
who egidio: organisation IT | Sant'Egidio; Community of Sant'Egidio
who gambia: government GM | Gambian government
who garmy: force GM | Gambian army; Gambian soldiers
who dakar: government SN | Dakar; Senegalese government
who embalo: person GW | Umaro Sissoco Embaló; Embaló
who sall: person SN | Macky Sall; Sall
where baipal: town GM 13.30 -15.90 | Baipal
where bissau: town GW 11.86 -15.58 | Bissau
where banjul: town GM 13.45 -16.58 | Banjul
where foni: district GM 13.20 -16.00 | Foni
where bignona: district SN 12.81 -16.23 | Bignona
where north: region SN 13.0 -16.2 | northern Casamance; North Bignona
where casamance: region SN 12.8 -15.5 | Casamance
where ziguinchor: town SN 12.58 -16.27 | Ziguinchor
where gambia-c: country GM 13.4 -16.0 | The Gambia; Gambia

== u-casamance-seven-1
outlet: Senegambia Newswire
register: wire
published: 2022-01-26
--
Two Senegalese soldiers {border|killed}, nine missing after border {border|clash}

BANJUL, Jan 26 - Two soldiers serving with the ECOWAS mission in The Gambia were {border|killed} on Monday in a {border|firefight} with separatists, and nine are thought to have been {hostage|taken captive}, the Senegalese army said in a communiqué on Tuesday.

The patrol had {patrol|gone after} timber traffickers on the frontier when it {border|came under fire} from the MFDC "faction of Salif Sadio". One rebel was {border|shot} dead, it added, and three others {caught|captured}.

Rosewood is the currency of the oldest insurgency in West Africa: it began with a {march|march} in Ziguinchor in December 1982 and has cost thousands of lives.

A man who called himself a spokesman of the rebels told the agency by telephone that his comrades had been {attack|attacked} first, on the Senegalese side, and {hostage|hold} "some guests, in good health". He denied trade in wood. Residents of Foni, the Gambian border district, heard heavy weapons until dusk and spent the night in a mosque.

Gambia's defence ministry {urge|appealed} for calm and {troops|sent} two companies to the crossing points. ECOWAS {condemn|condemned} the {border|assault} on its troops, who have been in the country since January 2017, when they {jammeh|drove} Yahya Jammeh from power after he {jammehno|refused} to accept that he had lost at the polls.
--
who jammeh: person GM | Yahya Jammeh
who gdef: body GM | Gambia's defence ministry
* border ASSAULT/firearms occurred
  when: 2022-01-24 "Monday"
  where: "the frontier"
  by: mfdc alleged of army; sadio alleged of army
  to: ecomig
  killed: 2 "Two soldiers" side recipient voice army
  killed: 1 "One rebel" side actor voice army
  missing: 9 "nine" side recipient voice army
  said: army party "said"
  said: "Residents of Foni" witness "heard"
* hostage ASSAULT/abduct occurred
  when: 2022-01-24 "Monday"
  where: "the frontier"
  by: mfdc alleged of army
  to: ecomig
  abducted: 9 "nine" side recipient voice army
  said: army party suggested "thought"
  said: "A man who called himself a spokesman of the rebels" party via "the agency" "told"
* patrol COERCE/arrest attempted
  when: 2022-01-24 "Monday"
  where: "the frontier"
  by: ecomig
  to: "timber traffickers"
  said: army party "said"
* caught COERCE/arrest occurred
  when: 2022-01-24 "Monday"
  where: "the frontier"
  by: ecomig
  to: mfdc
  detained: 3 "three others" voice army
  said: army party "added"
* march PROTEST/demo occurred
  when: 1982-12 from text "December 1982"
  where: ziguinchor
* attack ASSAULT occurred optional
  when: 2022-01-24
  where: "the Senegalese side"
  by: army alleged of "A man who called himself a spokesman of the rebels"
  to: mfdc
  said: "A man who called himself a spokesman of the rebels" party via "the agency" "told"
* urge REQUEST/yield occurred
  when: 2022-01-24/2022-01-26 bounded
  by: gdef
* troops MOBILIZE/troops occurred
  when: 2022-01-24/2022-01-26 bounded
  where: "the crossing points"
  by: gdef
* condemn ACCUSE/disapprove occurred
  when: 2022-01-24/2022-01-26 bounded
  by: ecowas
  to: mfdc
  about: border
  answers: border "condemned the assault on its troops"
* jammeh COERCE occurred
  when: 2017-01 from text "January 2017"
  where: gambia-c
  by: ecomig
  to: jammeh
* jammehno REJECT/yield occurred
  when: ?
  by: jammeh
figure: killed >=2000 vague "thousands of lives"

== u-casamance-seven-2
outlet: Atlantic Morning
register: daily
rewrite_of: u-casamance-seven-1
published: 2022-01-27
--
Senegal {search|hunts} for nine soldiers lost in timber {border|ambush}

Nine men of Senegal's army have not been seen since Monday. They belonged to a column which {patrol|pursued} lorries laden with rosewood along the Gambian frontier and {border|ran into} rebels loyal to Salif Sadio; two comrades did not survive. Planes have {search|combed} the forest since Tuesday, a military source in Dakar told Atlantic Morning.

The army presumes that Sadio's people {hostage|hold} all nine. His movement, the MFDC, has asked for independence on and off for forty years; a {truce|truce} of his, proclaimed in April 2014, had by and large been kept until last year, when soldiers {bases|overran} four of his camps.

West Africa's bloc {condemn|denounced} the {border|attack} on men wearing its armband. In Banjul the government has {troops|reinforced} border posts and {urge|wants} both sides to step back.
--
who army: Senegal's army; the army
who ecowas: West Africa's bloc
who sadio: rebels loyal to Salif Sadio
who gambia: the government
* search AID ongoing
  when: 2022-01-25/2022-01-27 "since Tuesday"
  where: "the forest"
  by: army
  to: "nine soldiers"
  said: "a military source in Dakar" unnamed "told"
* border ASSAULT/firearms occurred
  when: 2022-01-24 "Monday"
  where: "the Gambian frontier"
  by: sadio
  to: army
  killed: 2 "two comrades" side recipient
  missing: 9 "Nine men" side recipient
* hostage ASSAULT/abduct occurred
  when: 2022-01-24 "Monday"
  where: "the Gambian frontier"
  by: sadio alleged of army
  to: army
  abducted: 9 "all nine" side recipient voice army
  said: army party suggested "presumes"
* truce RETREAT/ceasefire occurred
  when: 2014-04 from text "April 2014"
  by: sadio
* bases ASSAULT occurred
  when: 2021 "last year"
  by: army
  to: sadio; "four of his camps" thing
  sites: 4 "four of his camps" side recipient
* condemn ACCUSE/disapprove occurred
  when: 2022-01-24/2022-01-27 bounded
  by: ecowas
  to: sadio
  about: border
  answers: border "denounced the attack"
* troops MOBILIZE/troops occurred
  when: 2022-01-24/2022-01-27 bounded
  where: "border posts"
  by: gambia
* urge REQUEST/yield occurred
  when: 2022-01-24/2022-01-27 bounded
  by: gambia
  to: "both sides"
* patrol COERCE/arrest attempted
  when: 2022-01-24 "Monday"
  where: "the Gambian frontier"
  by: army
  to: "lorries" thing
tie: sadio leads mfdc "His movement"

== u-casamance-seven-3
outlet: Kaira Community Radio
register: radio
published: 2022-02-14
--
Midday bulletin, Monday: seven soldiers {free|walk free} at Baipal

Good afternoon. Three weeks to the day since their {hostage|capture}, seven Senegalese soldiers are {free|free}. Our reporter saw them {free|led out} of the trees at Baipal, in Foni, shortly after eleven, by rebels with rifles and with leaves in their caps.

A delegate of the Red Cross {check|examined} every one of them. He and a priest of the Community of Sant'Egidio had {nego|haggled} over this hour with Salif Sadio's men since the first days of the month. Officers of ECOMIG {sign|signed} the receipt, if one may say so, and the Gambian army {fly|flew} the seven to Banjul, where their general embraced them.

A commander, who wouldn't give his name, told the small crowd: "We {free|free} them without ransom, to show that we are not bandits. But {pulldemand|let} Dakar {pull|take} its soldiers {pull|out} of our land, else the next guests will {threat|stay} longer."

From the {border|fight}, the army now gives its losses on 24 January as four. Their families buried them at Thiaroye on the 2nd. Two bodies had been {bodies|handed back} through the Gambians before.

Groundnut prices: no change.
--
who general: person SN | their general
who garmy: Gambian army
* free RETREAT/release occurred
  when: 2022-02-14 "shortly after eleven"
  where: baipal; foni
  by: sadio
  to: army
  released: 7 "seven Senegalese soldiers" side recipient
* hostage ASSAULT/abduct occurred
  when: 2022-01-24 "Three weeks to the day"
  by: sadio
  to: army
  abducted: 7 "seven Senegalese soldiers" side recipient
* check AID occurred
  when: 2022-02-14
  where: baipal
  by: icrc
  to: army
* nego CONSULT/third-party occurred
  when: 2022-02-01/2022-02-14 "since the first days of the month"
  by: icrc; egidio; sadio
  to: sadio
* sign COOPERATE occurred optional
  when: 2022-02-14
  where: baipal
  by: ecomig
* fly AID occurred
  when: 2022-02-14
  where: baipal; banjul
  by: garmy
  to: army
* pulldemand REQUEST/yield occurred
  when: 2022-02-14
  where: baipal
  by: "A commander"
  to: dakar
  about: pull
* pull RETREAT/withdraw demanded optional
  when: ?
  where: "our land"
  by: army
* threat THREATEN/violence occurred
  when: 2022-02-14
  where: baipal
  by: "A commander"
  to: dakar
  about: ASSAULT/abduct to army
* border ASSAULT/firearms occurred
  when: 2022-01-24 from text "24 January"
  to: army
  killed: 4 "four" side recipient voice army
* bodies RETREAT/release occurred
  when: 2022-01-24/2022-02-02 bounded
  to: army; "Two bodies" thing

== u-casamance-seven-4
outlet: Guinea Gulf Analyst
register: analysis
published: 2022-08-08
--
Bissau, one rebel; the bush, another

On Thursday, under the eyes of Umaro Sissoco Embaló, president of Guinea-Bissau and chairman of ECOWAS for the year, a representative of the Dakar government and César Atoute Badiate {accord|signed} a {accord|paper} by which his wing of the MFDC will {arms|lay down} its weapons. Sall {thank|thanked} his neighbour on Twitter. Badiate's men number 200 or 300. No day has been fixed.

It is peace by subtraction. Since the army opened its {ops|drive} against Sadio on 13 March, four decades of stalemate have tipped. Artillery {shell|pounded} the woods of North Bignona; on the 16th the chief camp, at Karounor, {karounor|fell}; a sergeant died when his vehicle {mine|ran over} a mine in June. OCHA at one time listed 6,200 people who had crossed into The Gambia, whose president assured parliament that no shell had {gshell!denied|landed} in Foni. Farmers there showed me the crater.

Was it {ops|vengeance} for the {hostage|kidnapping} of the seven? "A {ops|response}", staff officers say without blushing. The {ops|offensive}'s declared purpose, cannabis and timber, is real as well.

Sadio is said to be in the forest still. He {reject|spurned} the Bissau {accord|deal} within a day, as a "treason of drinkers". Should he {strike|strike} in the rains, when roads are rivers, the army could do little but watch.

~ This article may be reprinted with a link.
--
who ocha: body - | OCHA
who gpres: person GM | whose president
where karounor: site SN 12.98 -16.10 | Karounor
* accord AGREE occurred
  when: 2022-08-04 "Thursday"
  where: bissau
  by: dakar; badiate
  to: badiate; dakar
  about: arms
* arms RETREAT/disarm announced
  when: ?
  by: badiate; mfdc
* thank SUPPORT occurred
  when: 2022-08-04/2022-08-08 bounded
  by: sall
  to: embalo
* ops ASSAULT occurred
  when: 2022-03-13 from text "13 March"
  by: army
  to: sadio
  said: "staff officers" official "say"
  answers: hostage "A response"
* shell ASSAULT/heavy-weapons occurred
  when: 2022-03-13/2022-08-08 bounded
  where: north
  by: army
  to: "the woods of North Bignona" thing
  with: artillery "Artillery"
  part_of: ops
* karounor COERCE/seize occurred
  when: 2022-03-16 from text "the 16th"
  where: karounor
  by: army
  to: sadio; karounor thing
  part_of: ops
* mine ASSAULT/explosives occurred
  when: 2022-06 "June"
  to: "a sergeant"
  with: mine "a mine"
  killed: 1 "a sergeant" side recipient
* gshell ASSAULT/heavy-weapons occurred
  when: 2022-03-13/2022-08-08 bounded
  where: foni
  by: army
  with: artillery "shell"
  said: gpres official denied "assured"
  said: "Farmers" witness "showed"
* hostage ASSAULT/abduct occurred
  when: ?
  to: "the seven"
  abducted: 7 "the seven" side recipient
* reject REJECT occurred
  when: 2022-08-04/2022-08-05 bounded "within a day"
  by: sadio
  to: badiate; dakar
  about: accord
  answers: accord "spurned the Bissau deal"
* strike ASSAULT hypothetical
  when: ?
  by: sadio
  to: army
figure: fighters 200-300 "200 or 300" of badiate
figure: displaced 6200 "6,200 people" at gambia-c voice ocha

story: cx-kibeho
conflict: Rwanda
countries: RW
facts: On 18 April 1995 the Rwandan army surrounded the camps for displaced people in the south-west, the largest Kibeho; on 22 April soldiers fired on the crowd. UN officers first spoke of up to 8,000, then of about 2,000 dead, the government of 338 (300). An Australian medical team counted over 4,000 until
  stopped. President Bizimungu came on 23 and 27 April. Belgium, the Netherlands and the European Union suspended aid; an international commission reported on 18 May. (public record: UNAMIR, Security Council, government of Rwanda, MSF, commission report; press.)

who rpa: force RW | Rwandan army; RPA; Rwandan soldiers; the army; government soldiers
who rwanda: government RW | Rwandan government; Kigali; Rwanda's government
who bizimungu: person RW | Pasteur Bizimungu; President Bizimungu; Bizimungu
who kagame: person RW | Paul Kagame; Kagame
who sendashonga: person RW | Seth Sendashonga; Sendashonga; interior minister
who displaced: population RW | displaced; displaced people; the displaced; crowd
who militia: group RW | Interahamwe; militiamen; Hutu militia; extremists
who unamir: force - | UNAMIR; peacekeepers; blue helmets
who zambians: force ZM | Zambian peacekeepers; Zambian battalion; Zambians
who australians: force AU | Australian medics; Australian medical team; Australians
who un: organisation - | United Nations; UN
who boutros: person - | Boutros Boutros-Ghali; Boutros-Ghali
who khan: person - | Shahryar Khan; Khan
who council: body - | Security Council
who msf: organisation - | Medecins sans Frontieres; MSF
who redcross: organisation - | Red Cross; ICRC
who belgium: state BE | Belgium; Brussels
who neth: state NL | Netherlands; The Hague
who eu: organisation - | European Union
who us: state US | United States; Washington
who commission: body - | commission of inquiry; Independent International Commission; the commission

where kibeho: town RW -2.65 29.55 | Kibeho
where kibehocamp: site RW -2.65 29.55 | Kibeho camp; camp at Kibeho
where butare: town RW -2.60 29.74 | Butare
where gikongoro: province RW -2.48 29.57 | Gikongoro
where kigalic: town RW -1.95 30.06 | the capital, Kigali
where ndago: site RW -2.70 29.60 | Ndago
where munini: site RW -2.73 29.58 | Munini

== cx-kibeho-1
outlet: Continental Wire Service
register: wire
published: 1995-04-23
--
Rwandan soldiers {kib|kill} thousands in {kib|rampage} at refugee camp, UN officers say

KIGALI, April 23 (CWS) - Soldiers of the Rwandan army {kib|turned} automatic rifles, mortars and grenades on tens of thousands of displaced Hutus {cordon|penned up} on a hill in the south-west on Saturday, {kib|killing} several thousand of them, officers of the United Nations force said on Sunday.

"I have seen men {kib|shot} in the back at five metres," an Australian medic said by radio from Kibeho, where since Tuesday the army has been {close|shutting} the last large camp in the country. Counting by pace-stick, Zambian peacekeepers and Australian medics had reached 4,050 bodies when soldiers {stopcount|ordered} them to stop. A UNAMIR spokesman in the capital put the dead at between 5,000 and 8,000, including people trampled when the crowd {break|broke} through the cordon in a storm of rain.

The Rwandan government gave another account. Some 300 died, Interior Minister Seth Sendashonga told reporters, most of them at the hands of militiamen who {militia|hacked} at those who wished to go home; the soldiers had {kib|returned fire} after being {provoke|attacked} with stones and guns. President Pasteur Bizimungu {bizvisit|flew} to the hill on Sunday. He expressed {bizreg|sorrow}, {bizacc|blamed} "extremists who used these people as a shield", and {bizrej|shook his head} at the UN's figures. Some bodies were {bury|thrown} into latrines in the night before he came, the Zambians say.

The {cordon|encirclement} of Kibeho and seven smaller camps in Gikongoro began before dawn on April 18, when two battalions {firstshots|fired} into the air. Eight, mostly children, were crushed to death in that first panic. Water was {watercut|cut} and food convoys of the Red Cross were {foodblock|turned away} at roadblocks; on Wednesday night about twenty were {night20|shot} dead as they tried to get through the line. Huts at Ndago and Munini were {huts|burnt} behind those who left. Kigali says that the camps hid killers of last year's {genocide|genocide}, in which half a million or more, mainly Tutsis, were {genocide|massacred}, and that it had been {promise|assured} by the UN since January that they would be emptied.

~ Sports: Marathon des Sables results

Medecins sans Frontieres, two of whose nurses were held in the camp's hospital under {nurses|fire}, {msfacc|called} it "deliberate {kib|murder}". Its convoy {evac|took} 150 wounded to Butare on Sunday. Some 60,000 people are walking in that direction, and on the way villagers {stoned|pelted} them with stones; a woman {accw|accused} of {killing94|murder} was {lynch|clubbed} to death before a patrol.

In New York Secretary-General Boutros Boutros-Ghali {bbgcond|condemned} the {kib|killings} and ordered his deputy for peacekeeping to {bbgsend|go} to Kigali. Belgium's foreign minister {belgcall|called for} an international inquiry. Washington {uscond|deplored} "the use of {kib|force} against the unarmed", but {uswelcome|praised} Bizimungu's {bizpromise|promise} that those guilty would be {punish!announced|punished}.

The 2,000 people who still sit in the ruins of the school will not {stayrej|budge}. "If we {stay|come out} they will {killnext!hypothetical|kill} us too," one shouted to a reporter over the heads of the sentries.
--
who medic: person AU | an Australian medic
who spokesman: office - | A UNAMIR spokesman
who hutus: population RW | displaced Hutus
who belgfm: person BE | Belgium's foreign minister
who villagers: population RW | villagers
who tutsis: population RW | Tutsis
where newyork: town US 40.71 -74.01 | New York
where hill: near RW -2.65 29.55 | a hill in the south-west; the hill
* kib ASSAULT/firearms occurred
  when: 1995-04-22 "Saturday"
  where: hill; kibeho
  by: rpa
  to: displaced "displaced Hutus"
  with: small-arms "automatic rifles"; mortar "mortars"; grenade "grenades"
  killed: >=2000 vague "several thousand" side recipient voice "officers of the United Nations force"
  killed: 4050 "4,050 bodies" side recipient voice "Zambian peacekeepers and Australian medics"
  killed: 5000-8000 "between 5,000 and 8,000" side recipient voice spokesman
  killed: ~300 "Some 300" side recipient voice sendashonga
  answers: provoke "returned fire"
  said: "officers of the United Nations force" official "said"
  said: medic witness "said"
  said: sendashonga official "told"
* close COERCE/restrict ongoing
  when: 1995-04-18/1995-04-23 "since Tuesday"
  where: kibeho
  by: rpa
  to: "the last large camp in the country" thing; displaced
* stopcount COERCE/restrict occurred
  when: 1995-04-22/1995-04-23 bounded
  where: kibeho
  by: rpa "soldiers"
  to: zambians; australians
* bizrej REJECT occurred optional
  when: 1995-04-23 "Sunday"
  where: hill
  by: bizimungu
  to: un
* militia ASSAULT/primitive occurred
  when: 1995-04-22
  where: kibeho
  by: militia alleged of sendashonga
  to: "those who wished to go home"
  said: sendashonga official "told"
* provoke ASSAULT occurred
  when: 1995-04-22
  where: kibeho
  to: rpa "the soldiers"
  with: stones "stones"; small-arms "guns"
  said: sendashonga official "told"
* bizvisit CONSULT/visit occurred
  when: 1995-04-23 "Sunday"
  where: hill; kibeho
  by: bizimungu
* bizreg CONCEDE occurred optional
  when: 1995-04-23 "Sunday"
  where: hill
  by: bizimungu
* bizacc ACCUSE/allege occurred
  when: 1995-04-23 "Sunday"
  where: hill
  by: bizimungu
  to: militia "extremists"
  about: kib
* bury COERCE/misinformation occurred
  when: 1995-04-22/1995-04-23 "in the night"
  where: kibeho
  to: "Some bodies"
  said: zambians witness "say"
* cordon COERCE/restrict occurred
  when: 1995-04-18 from text "April 18"
  where: kibeho; gikongoro
  by: rpa "two battalions"
  to: displaced
* firstshots ASSAULT/crowd-control occurred
  when: 1995-04-18 from text "April 18"
  where: kibeho; gikongoro
  by: rpa "two battalions"
  to: displaced
  killed: 8 "Eight" side civilian
* watercut COERCE/restrict occurred
  when: 1995-04-18/1995-04-23 bounded
  where: kibeho
  by: rpa
  to: displaced
* foodblock COERCE/restrict occurred
  when: 1995-04-18/1995-04-23 bounded
  where: "roadblocks"
  by: rpa
  to: redcross; "food convoys" thing
* night20 ASSAULT/firearms occurred
  when: 1995-04-19 "Wednesday night"
  where: kibeho
  by: rpa
  to: displaced
  killed: ~20 "about twenty" side recipient
* huts ASSAULT/destroy occurred
  when: 1995-04-18/1995-04-23 bounded
  where: ndago; munini
  by: rpa
  to: "Huts" thing
* genocide ASSAULT/unconventional occurred
  when: 1994 "last year"
  to: tutsis
  killed: >=500000 "half a million or more" side recipient voice rwanda
* promise AGREE occurred
  when: 1995-01/1995-04 bounded "since January"
  by: un
  to: rwanda
  about: close
  said: rwanda official "says"
* nurses ASSAULT/firearms occurred
  when: 1995-04-22
  where: "the camp's hospital"; kibeho
  to: msf "two of whose nurses"
* msfacc ACCUSE/disapprove occurred
  when: 1995-04-22/1995-04-23 bounded
  by: msf
  to: rpa
  about: kib
  answers: kib "called it"
* evac AID occurred
  when: 1995-04-23 "Sunday"
  where: butare
  by: msf
  to: "150 wounded"
  evacuated: 150 "150 wounded"
* stoned ASSAULT/primitive occurred
  when: 1995-04-23
  where: "on the way"
  by: villagers
  to: displaced "60,000 people"
  with: stones "stones"
* killing94 ASSAULT occurred optional
  when: ?
  by: "a woman" alleged
* lynch ASSAULT/beat occurred
  when: 1995-04-23
  where: "on the way"
  to: "a woman"
  with: blunt "clubbed"
  killed: 1 "a woman" side civilian
* bbgcond ACCUSE/disapprove occurred
  when: 1995-04-22/1995-04-23 bounded
  where: newyork
  by: boutros
  to: rpa
  about: kib
  answers: kib "condemned the killings"
* bbgsend CONSULT/visit announced
  when: ?
  where: "Kigali"
  by: boutros; "his deputy for peacekeeping"
  to: rwanda "Kigali"
* belgcall REQUEST/change occurred
  when: 1995-04-22/1995-04-23 bounded
  by: belgfm
  about: ACCUSE/investigate
* uscond ACCUSE/disapprove occurred
  when: 1995-04-22/1995-04-23 bounded
  by: us
  to: rpa
  about: kib
  answers: kib "deplored"
* uswelcome SUPPORT occurred
  when: 1995-04-22/1995-04-23 bounded
  by: us
  to: bizimungu
  about: bizpromise
  answers: bizpromise "praised"
* bizpromise AGREE occurred
  when: 1995-04-22/1995-04-23 bounded
  by: bizimungu
  about: punish
* punish SANCTION/convict announced
  when: ?
  by: bizimungu; rwanda
  to: "those guilty"
* stay RETREAT/withdraw hypothetical
  when: ?
  where: kibeho; "the ruins of the school"
  by: "2,000 people"
* killnext ASSAULT hypothetical
  when: ?
  where: kibeho
  by: rpa
  to: "2,000 people"
  said: "one" witness "shouted"
* break PROTEST occurred optional
  when: 1995-04-22 "Saturday"
  where: kibeho
  by: displaced "the crowd"
  said: spokesman official "put"
* stayrej REJECT occurred
  when: 1995-04-22/1995-04-23 bounded
  where: "the ruins of the school"; kibeho
  by: "The 2,000 people"
  about: RETREAT/withdraw
* accw ACCUSE/allege occurred optional
  when: ?
  to: "a woman"
  about: killing94
figure: displaced ~60000 "60,000 people"
figure: displaced 2000 "2,000 people" at kibeho

== cx-kibeho-2
outlet: The Lowland Post
register: daily
published: 1995-04-29
--
Kigali {exhume|digs up} its dead: 338, says the president

By our Africa editor

Before a hundred diplomats and journalists whom he had {divite|invited} to Kibeho, President Pasteur Bizimungu on Thursday had four graves {exhume|opened}. He then read out a number: 338. "The UN has {bizun|slandered} this country," he said. The number has stood ever since; no foreigner present could say whether there were other pits on the hill, as the Zambian battalion insists.

The United Nations itself is no longer sure. Its special representative, Shahryar Khan, {khanrev|revised} the toll of last Saturday's {kib|bloodbath} on Monday down to 2,000. That was courtesy, officers of the force mutter; their count on the spot, {stopcount|broken off} by soldiers, had passed 4,000.

Brussels {belgsusp|froze} its aid on Tuesday and The Hague {hold|followed} with 30 million guilders. The European Union {eususp|halted} a programme worth far more, until an {inq|inquiry} is over; Germany and Britain {gbno|balk}. "Donors gave us a tenth of what they {geneva|promised} at the Geneva {genevac|round table} in January," Kagame, the vice-president and minister of defence, {kagcrit|mocked}. In an interview he {kagdef|allowed} that some soldiers had "over-reacted". Two officers have been {suspend|relieved} of their command, his office said, among them the colonel responsible in the sector.

About 1,200 people still {holdout|occupy} the school and the clinic. Among them, says the army, are some forty armed militiamen, who {snipe|shoot} at night; on Wednesday a soldier was {snipe|wounded}. {talks|Talks} between the holdouts and UNAMIR officers have gone on since Monday through a window. The besieged {askzaire|want} to be taken to Zaire; the government will {zairerej|have none} of that, and has {wcut|shut off} the water again in order to "persuade" them. The Red Cross {rcask|pleads} for an extra week.

~ Letters: Was it wise to go back?

What became of the others? Lorries of the UN {lorries|brought} 40,000 to their home communes, where cells built for a hundred fill with four hundred. In Rusatira neighbours with hoes {hoes|fell upon} a group as it climbed down from the trucks. In Butare the prefect {arrests|jailed} over eight hundred of the new arrivals as suspects of the {genocide|genocide}; twenty-eight prisoners suffocated in one night in the lock-up of Muyira.

Did it have to end this way? In December the UN had {retour|launched} "Operation Retour", by which its trucks {retour|carried} home whoever volunteered. By February nobody did. In the camps, men with whistles and machetes {intimid|held back} families; in February and March soldiers and officials were {ambushes|ambushed} near Ndago four times. A plan was in the drawer which Khan and Sendashonga had {plan|agreed upon} on April 14: a slow {close2|closure} with three weeks' notice. The army did not wait three days.

The Security Council {sccond|deplored} on Thursday, after long haggling, "the {kib|killing} of numerous civilians" and {scask|asked} Rwanda to put those to blame before a court. The {inq|inquiry} to which Bizimungu {inqagree|consented} on the same day will have members of ten countries; it {inq!announced|starts} on Wednesday.
--
who germany: state DE | Germany
who britain: state GB | Britain
who holdouts: population RW | holdouts; The besieged; 1,200 people
who prefect: person RW | prefect
who rwanda: the government
who unamir: officers of the force
where rusatira: town RW -2.48 29.73 | Rusatira
where muyira: town RW -2.48 29.87 | Muyira
where geneva: town CH 46.20 6.14 | Geneva
where hill: near RW -2.65 29.55 | the hill
* divite REQUEST/meet occurred optional
  when: ?
  by: bizimungu
  to: "a hundred diplomats and journalists"
* exhume ACCUSE/investigate occurred optional
  when: 1995-04-27 "Thursday"
  where: kibeho; hill
  by: bizimungu
  about: kib
* bizun ACCUSE/disapprove occurred
  when: 1995-04-27 "Thursday"
  where: kibeho
  by: bizimungu
  to: un
* khanrev CONCEDE occurred optional
  when: 1995-04-24 "Monday"
  by: khan
* kib ASSAULT/firearms occurred
  when: 1995-04-22 "last Saturday"
  where: kibeho
  by: rpa
  to: "numerous civilians"
  killed: 338 "338" side civilian voice bizimungu
  killed: 2000 "2,000" side civilian voice khan as_of 1995-04-24
  killed: >=4000 "4,000" side civilian voice unamir
  said: bizimungu official "said"
* stopcount COERCE/restrict occurred
  when: 1995-04-22/1995-04-29 bounded
  where: kibeho
  by: rpa "soldiers"
  to: unamir "officers of the force"
* belgsusp SANCTION/discontinue occurred
  when: 1995-04-25 "Tuesday"
  by: belgium
  to: rwanda
* hold SANCTION/discontinue occurred
  when: 1995-04-25/1995-04-29 bounded
  by: neth
  to: rwanda
* eususp SANCTION/discontinue occurred
  when: 1995-04-22/1995-04-29 bounded
  by: eu
  to: rwanda
* gbno REJECT occurred
  when: 1995-04-22/1995-04-29 bounded
  by: germany; britain
  to: eu
  about: eususp
* geneva AGREE occurred
  when: 1995-01 "January"
  where: geneva
  by: "Donors"
  to: rwanda
  about: AID
* genevac CONSULT/multilateral occurred optional
  when: 1995-01 "January"
  where: geneva
  by: "Donors"
* kagcrit ACCUSE/disapprove occurred
  when: 1995-04-25/1995-04-29 bounded
  by: kagame
  to: "Donors"
* kagdef CONCEDE occurred optional
  when: 1995-04-22/1995-04-29 bounded
  by: kagame
  about: kib
* suspend SANCTION/expel occurred
  when: 1995-04-22/1995-04-29 bounded
  to: "Two officers"
  count: 2 "Two officers"
  said: "his office" official "said"
* holdout PROTEST/obstruct ongoing
  when: 1995-04-29
  where: "the school and the clinic"; kibeho
  by: holdouts
  to: rwanda
  participants: ~1200 "About 1,200 people"
* snipe ASSAULT/firearms occurred
  when: 1995-04-22/1995-04-29 bounded "at night" "Wednesday"
  where: kibeho
  by: militia alleged of rpa
  to: rpa "a soldier"
  injured: 1 "a soldier" side recipient voice rpa
  said: rpa party "says"
* talks CONSULT ongoing
  when: 1995-04-24/1995-04-29 "since Monday"
  where: kibeho
  by: holdouts; unamir
  to: unamir; holdouts
* askzaire REQUEST/assist occurred
  when: 1995-04-24/1995-04-29 bounded
  by: holdouts
  to: rwanda
* zairerej REJECT/assist occurred
  when: 1995-04-24/1995-04-29 bounded
  by: rwanda
  to: holdouts
  about: askzaire
  answers: askzaire "will have none of that"
* wcut COERCE/restrict ongoing
  when: 1995-04-24/1995-04-29 bounded
  where: kibeho
  by: rwanda
  to: holdouts
* rcask REQUEST/change occurred
  when: 1995-04-24/1995-04-29 bounded
  by: redcross
  to: rwanda
* lorries AID occurred
  when: 1995-04-22/1995-04-29 bounded
  where: "their home communes"
  by: un
  to: "40,000"
* hoes ASSAULT/primitive occurred
  when: 1995-04-22/1995-04-29 bounded
  where: rusatira
  by: "neighbours"
  to: "a group"
  with: blunt "hoes"
* arrests COERCE/arrest occurred
  when: 1995-04-22/1995-04-29 bounded
  where: butare
  by: prefect
  to: "the new arrivals"
  detained: >=800 "over eight hundred" side civilian
* genocide ASSAULT/unconventional occurred
  when: ?
* retour AID occurred
  when: 1994-12/1995-02 bounded "December"
  where: "the camps"
  by: un
  to: "whoever volunteered"
* intimid COERCE/restrict occurred
  when: ?
  where: "In the camps"
  by: "men with whistles and machetes"
  to: "families"
  with: knife "machetes"
* ambushes ASSAULT occurred
  when: 1995-02/1995-03 month "February and March"
  where: ndago
  to: "soldiers"; "officials"
  count: 4 "four times"
* plan AGREE occurred
  when: 1995-04-14 from text "April 14"
  by: khan; sendashonga
  to: sendashonga; khan
  about: close2
* close2 COERCE/restrict announced
  when: ?
  by: rwanda
* sccond ACCUSE/disapprove occurred
  when: 1995-04-27 "Thursday"
  by: council
  to: rpa
  about: kib
  answers: kib "deplored"
* scask REQUEST/change occurred
  when: 1995-04-27 "Thursday"
  by: council
  to: rwanda
  about: ACCUSE/investigate
* inq ACCUSE/investigate announced
  when: 1995-05-03 "Wednesday"
  by: "members of ten countries"
  to: rpa
  about: kib
* inqagree AGREE occurred
  when: 1995-04-27 "same day"
  by: bizimungu
  about: inq
figure: killed 28 "twenty-eight prisoners" at muyira
figure: fighters ~40 "some forty armed militiamen" of militia voice rpa

== cx-kibeho-3
outlet: Great Lakes Document Service
register: court
published: 1995-05-19
--
Digest of the Kibeho report (handed to the President of Rwanda on 18 May)

1. The Independent International Commission, composed of jurists from Belgium, Canada, Egypt, France, Germany, the Netherlands, Britain, the United States, the OAU and Rwanda itself, {inq|sat} from 3 to 8 May and heard ninety-one witnesses.

2. Findings of fact. On 18 April the camp was {cordon|sealed off} by two battalions. On the 20th soldiers {night20|fired} at persons who tried to leave, {night20|killing} at least twenty. Armed elements among the displaced {intim|terrorised} others, and {hack|attacked} several with machetes in the nights of the 20th and 21st. On the 22nd, about noon, a throng in panic {break|broke} through the line of troops; the soldiers {kib|answered} with rifle {kib|fire}, later with {kib|volleys} from mortars and rocket-propelled grenades into people in flight down the valley. Some {kib|killing} at close range, of wounded too, went on until the evening.

3. The toll. It could not be determined. It exceeds by far the 338 of the Government. UNAMIR's working figure of 2,000 rests on counts which troops of the RPA {stopcount|interrupted}. Bodies were {bury|buried} or {bury|carried off} in the night.

4. Law. The {kib|shooting} was not planned. It was, however, out of all proportion, and "could have been prevented". Both sides committed "unlawful {kib,hack|deprivation} of life": the RPA and those in the camp who {hack|butchered} their neighbours.

5. Others are not spared. UNAMIR, with a Zambian company of 80 on the spot and orders to protect, is {critun|reproached} with slowness; agencies of the UN with having dragged out closure; some NGOs with having {ngoenc|encouraged} the displaced to stay. MSF {msfrej|rejects} this passage "with indignation"; two of its doctors, it recalls, were {nurses|shot at} that day.

~ Paragraph numbers are those of the digest, not of the report

6. Recommendations. That Rwanda {rec1|investigate} individual responsibilities and {rec1|prosecute} "without undue delay"; that the community of states {rec2|resume} its aid, particularly to the judiciary.

7. Reception. Bizimungu {bizaccept|accepted} the document and {bizthank|thanked} its authors. Khan {khanwel|welcomed} it as "balanced". The Hague {nethres|released} on the same afternoon a third of its {hold|blocked} guilders; Brussels is {belgwait|waiting} for arrests. So far one colonel, Fred Ibingira, has been placed under house {ibin|arrest}; he is to {courtm!announced|appear} before a court martial on a {ibicharge|charge} of failing to prevent. The last holdouts, 300 of them, had {out|walked out} of the clinic on 9 May and were {outfree|let pass} after a {outguns|search} which {outguns|yielded} two rifles and thirty grenades. In Goma across the border, leaders of the exiles {exilcond|cursed} the report; "it {exilcond|whitewashes}", said one, who is himself on a list of suspects of the {genocide|genocide} which Kigali {list|published} in the spring.
--
who govrw: government RW | the Government
who ibingira: person RW | Fred Ibingira
who ngos: organisation - | some NGOs
who exiles: population RW | leaders of the exiles
who armed: group RW | Armed elements among the displaced; those in the camp who butchered their neighbours
where goma: town CD -1.68 29.23 | Goma
where camp: site RW -2.65 29.55 | the camp; valley
* inq ACCUSE/investigate occurred
  when: 1995-05-03/1995-05-08 from text "3 to 8 May"
  by: commission
  to: rpa
  about: kib
* cordon COERCE/restrict occurred
  when: 1995-04-18 from text "18 April"
  where: camp; kibeho
  by: "two battalions"
  to: displaced; camp thing
  said: commission official
* night20 ASSAULT/firearms occurred
  when: 1995-04-20 from text "the 20th"
  where: camp; kibeho
  by: rpa "soldiers"
  to: "persons who tried to leave"
  killed: >=20 "at least twenty" side recipient voice commission
  said: commission official
* intim COERCE/restrict occurred
  when: 1995-04-18/1995-04-22 bounded
  where: camp; kibeho
  by: armed
  to: "others"
  said: commission official
* hack ASSAULT/primitive occurred
  when: 1995-04-20/1995-04-21 from text "in the nights of the 20th and 21st"
  where: camp; kibeho
  by: armed
  to: "several"; "their neighbours"
  with: knife "machetes"
  said: commission official
* break PROTEST occurred optional
  when: 1995-04-22 from text "the 22nd"
  where: camp; kibeho
  by: displaced "a throng"
  to: rpa "the line of troops"
  said: commission official
* kib ASSAULT/firearms occurred
  when: 1995-04-22 from text "the 22nd" "about noon"
  where: camp; kibeho
  by: rpa "the soldiers"
  to: displaced "people in flight"
  with: small-arms "rifle fire"; mortar "mortars"; rocket "rocket-propelled grenades"
  killed: 338 "338" side recipient voice govrw
  killed: 2000 "2,000" side recipient voice unamir
  answers: break "answered"
  said: commission official
* stopcount COERCE/restrict occurred
  when: 1995-04-22
  where: kibeho
  by: rpa "troops of the RPA"
  to: unamir
  said: commission official
* bury COERCE/misinformation occurred
  when: 1995-04-22/1995-04-23 bounded "in the night"
  where: kibeho
  to: "Bodies"
  said: commission official
* critun ACCUSE/disapprove occurred
  when: 1995-05-18 from text "18 May"
  by: commission
  to: unamir; "agencies of the UN"; ngos
* ngoenc REQUEST/change occurred
  when: ?
  by: ngos alleged of commission
  to: displaced
  said: commission official
* msfrej REJECT occurred
  when: 1995-05-18/1995-05-19 bounded
  by: msf
  to: commission
  about: critun
  answers: critun "rejects this passage"
* nurses ASSAULT/firearms occurred
  when: 1995-04-22 "that day"
  where: kibeho
  by: rpa
  to: msf "two of its doctors"
  said: msf "recalls"
* rec1 REQUEST/change occurred
  when: 1995-05-18
  by: commission
  to: rwanda "Rwanda"
  about: ACCUSE/investigate
* rec2 REQUEST/assist occurred
  when: 1995-05-18
  by: commission
  to: "the community of states"
  about: AID
* bizaccept AGREE occurred
  when: 1995-05-18/1995-05-19 bounded
  by: bizimungu
  to: commission
* bizthank SUPPORT occurred
  when: 1995-05-18/1995-05-19 bounded
  by: bizimungu
  to: commission
* khanwel SUPPORT occurred
  when: 1995-05-18/1995-05-19 bounded
  by: khan
  to: commission
* nethres RETREAT/access occurred
  when: 1995-05-18 "the same afternoon"
  by: neth
  to: rwanda
* hold SANCTION/discontinue occurred
  when: 1995-04-22/1995-05-18 bounded
  by: neth
  to: rwanda
* belgwait REQUEST/change occurred optional
  when: 1995-05-19
  by: belgium
  to: rwanda
  about: COERCE/arrest
* ibin COERCE/arrest occurred
  when: 1995-04-22/1995-05-19 bounded
  to: ibingira
  detained: 1 "one colonel"
* courtm ACCUSE/investigate announced
  when: ?
  by: "a court martial"
  to: ibingira
* out RETREAT/withdraw occurred
  when: 1995-05-09 from text "9 May"
  where: "the clinic"
  by: "The last holdouts"
* outfree RETREAT/release occurred
  when: 1995-05-09 from text "9 May"
  where: "the clinic"
  to: "The last holdouts"
  released: 300 "300 of them"
* outguns COERCE/seize occurred
  when: 1995-05-09 from text "9 May"
  where: "the clinic"
  to: "The last holdouts"
  munitions: 2 "two rifles"
  munitions: 30 "thirty grenades"
* exilcond ACCUSE/disapprove occurred
  when: 1995-05-18/1995-05-19 bounded
  where: goma
  by: exiles
  to: commission
* genocide ASSAULT/unconventional occurred
  when: ?
* list ACCUSE/investigate occurred
  when: 1995-03/1995-05 bounded "in the spring"
  by: rwanda
  to: "one"
* ibicharge ACCUSE/investigate occurred
  when: ?
  to: ibingira
  about: kib
figure: troops 80 "80" of unamir

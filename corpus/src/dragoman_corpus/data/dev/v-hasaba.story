story: v-hasaba
conflict: Yemen
countries: YE, SA
facts: On 22 May 2011 President Saleh for the third time refused to sign the transfer of power drafted by the Gulf states, while armed supporters besieged envoys in the embassy of the United Arab Emirates in Sanaa. From the 23rd his troops fought the men of Sheikh Sadiq al-Ahmar in Hasaba; a truce of 27 May broke on the 31st. On 29 and 30 May troops cleared a square in Taiz, over
  50 dead by the UN's count. On 3 June an explosion in the palace mosque wounded Saleh and killed seven to eleven; on the 4th he was flown to Riyadh. Security Council resolution 2014 passed on 21 October; Saleh signed on 23 November. (public record: press of 22 May to 5 June and 22 October to 24 November 2011; OHCHR statement of 31 May; S/RES/2014.) Callers, ministers' asides and the relief lorries are composed.

who saleh: person YE | Ali Abdullah Saleh; Saleh; President Saleh; His Excellency the President
who ahmar: person YE | Sadiq al-Ahmar; Sheikh Sadiq
who tribes: group YE | al-Ahmar's men; Ahmar fighters; Hashid tribesmen; gangs of al-Ahmar
who guard: force YE | Republican Guard; Central Security
who mohsen: person YE | Ali Mohsen
who firstdiv: force YE | First Armoured Division; First Armoured
who gcc: body - | Gulf Cooperation Council; GCC
who zayani: person BH | Abdullatif al-Zayani; Zayani; al-Zayani
who hadi: person YE | Abd-Rabbu Mansour Hadi; Hadi
who jmp: coalition YE | Joint Meeting Parties; JMP
who sc: body - | Security Council
who saudi: state SA | Saudi Arabia
where sanaa: town YE 15.35 44.21 | Sanaa; Sana'a
where hasaba: district YE 15.38 44.21 | Hasaba; Al-Hasabah
where taiz: town YE 13.58 44.02 | Taiz; Ta'izz
where yemen: country YE 15.50 48.00 | Yemen; the Republic
where riyadh: town SA 24.71 46.68 | Riyadh
where embassy: site YE - - | embassy of the United Arab Emirates

== v-hasaba-1
outlet: Republic News Bureau
register: state-media
published: 2011-05-23
--
President to {sign!announced|sign} before the people, not "behind closed doors"; masses show their anger

SANA'A (RNB) - His Excellency the President {refuse|declined} yesterday to put his name to the Gulf initiative in the absence of the Joint Meeting Parties, who had {signopp|signed} it on Saturday night "in a villa, like thieves". "If they {cometo|come} to the Republican Palace, I will {sign|sign} within the hour," he told the nation. "And if
they {drag|drag} us into a civil war, they'll {dragw|bear} it, and the blood."

Since noon citizens with their personal weapons had {blockem|closed} the roads to the embassy of the United Arab Emirates, where the Secretary-General of the Gulf Cooperation Council, al-Zayani, and five ambassadors were dining, in order to {petit|entreat} them not to {interfere|meddle}. The guests {heli|left} by helicopter in the evening, put at their disposal by the air force. The ministry of the interior {denys|rejects} the word "{blockem!denied|siege}".
The GCC thereupon {suspgcc|withdrew} its initiative, a step the government {regret|regrets}.

At dawn today gangs of al-Ahmar {schoolatt|opened fire} on a school in Al-Hasabah and on the headquarters of the national airline. Units of Central Security {respond|replied} with restraint; two of their men were {schoolatt|martyred}. An attempt to {saba|storm} the building of this agency was {saba|repulsed}; our broadcast was {offair|interrupted} for eleven minutes only. The sheikh is {call12|called upon} to {surr|hand} himself {surr|over}
within twelve hours, failing which he'll be {treasonw,treason|tried} for rebellion.

The acting prime minister {meetru|received} the ambassadors of the Russian Federation and of China, {thankru|thanked} them for their balanced stand and {infor|gave} them a list of 1,400 violations. In Ta'izz a {loyal|march} of loyalty drew a million. The exchanges: the rial is stable.

~ Photo: The leader among his people. (Archive)
--
who zayani: al-Zayani; Secretary-General of the Gulf Cooperation Council
who moi: body YE | ministry of the interior
who ahmar: The sheikh
who pm: person YE | acting prime minister
who gov: government YE | the government
who ru: state RU | Russian Federation
who china: state CN | China
where school: site YE - - | a school in Al-Hasabah
where airline: site YE - - | headquarters of the national airline
where agency: site YE 15.38 44.21 | the building of this agency
* sign AGREE hypothetical
  when: ?
  by: saleh
* blockem PROTEST/obstruct occurred
  when: 2011-05-22 "noon"
  where: embassy; sanaa
  by: "citizens"
  to: zayani; "five ambassadors"; embassy thing
  said: moi official denied "rejects"
* refuse REJECT occurred
  when: 2011-05-22 "yesterday"
  by: saleh
  to: gcc
  about: sign
* signopp AGREE occurred
  when: 2011-05-21 "Saturday night"
  by: jmp
* cometo CONSULT hypothetical
  when: ?
  where: "Republican Palace"
  by: jmp; saleh
  to: saleh
  said: saleh official "told"
* drag ASSAULT hypothetical
  when: ?
  by: jmp
  to: "us"
  said: saleh official "told"
* petit REQUEST/yield occurred
  when: 2011-05-22
  where: embassy; sanaa
  by: "citizens"
  to: zayani; "five ambassadors"
  about: interfere
* interfere CONSULT/third-party hypothetical optional
  when: ?
  by: zayani
* heli AID occurred
  when: 2011-05-22 "in the evening"
  where: embassy; sanaa
  by: "air force"
  to: zayani; "five ambassadors"
* denys REJECT occurred optional
  when: 2011-05-22/2011-05-23 bounded
  by: moi
  about: blockem
* suspgcc SANCTION/withdraw occurred
  when: 2011-05-22/2011-05-23 bounded
  by: gcc
  to: saleh
* regret ACCUSE/disapprove occurred optional
  when: 2011-05-22/2011-05-23 bounded
  by: gov
  to: gcc
  about: suspgcc
  answers: suspgcc "regrets"
* schoolatt ASSAULT/firearms occurred
  when: 2011-05-23 "dawn today"
  where: school; airline; sanaa
  by: tribes
  to: school thing; airline thing; guard
  killed: 2 "two of their men" side recipient
* respond ASSAULT/firearms occurred
  when: 2011-05-23 "dawn today"
  where: school
  by: guard
  to: tribes
  answers: schoolatt "replied"
* saba ASSAULT attempted
  when: 2011-05-23
  where: agency; sanaa
  to: agency thing
* offair COERCE/censor occurred optional
  when: 2011-05-23
  where: agency; sanaa
  to: "our broadcast" thing
* call12 REQUEST/yield occurred
  when: 2011-05-23
  to: ahmar
  about: surr
* surr RETREAT/withdraw demanded optional
  when: 2011-05-23 "within twelve hours"
  by: ahmar
* treason ACCUSE/investigate threatened optional
  when: ?
  to: ahmar
* treasonw THREATEN/arrest occurred
  when: 2011-05-23
  to: ahmar
  about: treason
* meetru CONSULT/multilateral occurred
  when: ?
  by: ru; china; pm
  to: pm
* thankru SUPPORT occurred
  when: ?
  by: pm
  to: ru; china
* infor COOPERATE occurred optional
  when: ?
  by: pm
  to: ru; china
* loyal PROTEST/demo occurred
  when: ?
  where: taiz
* dragw THREATEN/violence occurred
  when: 2011-05-22 "yesterday"
  by: saleh
  to: jmp
figure: protesters 1000000 "a million" at taiz

== v-hasaba-2
outlet: Bab al-Mandab Post
register: live-blog
published: 2011-06-04
--
Saleh {mosque|wounded}: Friday and Saturday as they came in (newest on top, Sana'a time)

SAT 23:35 He has {riyadh|gone}. Two aircraft took off at about eleven; a Saudi official confirms that the president "and 35 of the family and the staff" are being {treat|operated} on in the Military Hospital of Riyadh.

SAT 22:10 Vice-president Hadi has {hadius|telephoned} the American ambassador and is acting head of state. Tens of thousands {joy|dance} in Change Square. A sheep per tent is being slaughtered.

SAT 19:00 King Abdullah has {kingask|asked} both sides to {hush|cease fire} from this evening, and both say they {yesking|will}. Sheikh Sadiq: "We {honour|honour} the King's word, as long as they do. If one shell {shellag|falls} on my house again, we {hashidw,hashid|call} the whole of Hashid {hashidw,hashid|to arms}."

SAT 11:20 From Taiz: gunmen calling themselves the Eagles of Taiz {taizpal|attacked} the presidential palace overnight, four soldiers {taizpal|killed}. It's said to be revenge for Freedom Square, where on Sunday and Monday last the Guard {taizsq|shot}, {taizsq|burned} tents and {taizsq|bulldozed} what was left. The UN's Navi Pillay speaks of more than fifty {taizsq|killed}, medics of sixty-four, the governor of
"four or so".

FRI 22:45 Audio only, three minutes, a hoarse voice: "If you are well, I am well." He {blame|blames} "an outlaw gang", meaning the Ahmars. Seven officers were {mosque|killed}, he says. (A palace doctor tells us eleven.) The sheikh's office denies it and says the bomb was {mosque|planted} inside.

FRI 18:30 Reprisal? Rockets and mortars {homes|hit} the home of Hamid al-Ahmar in Hadda; nineteen {homes|killed}. Neighbours are {cellar|hiding} strangers in their cellars.

FRI 16:00 The First Armoured, whose general, Ali Mohsen, {defect|went over} to the protesters in March, has {ready|lined up} its tanks in front of the square. It won't {attackno|attack}, says a colonel, "unless the Guard does". A first probe by armoured cars was {probe3|turned away} at Kentucky roundabout at three.

FRI 14:20 Blast or shell? Something {mosque|struck} the mosque in the palace compound during noon prayers. The premier, two deputies and both speakers are {mosque|hurt}. State TV: the president is in good health and will give a press conference.

FRI 09:00 The airport is {airport|open} again after two days. Qatar has {qatar,kuwait|recalled} its last diplomats, Kuwait its own. Berlin {berlin|tells} Germans to leave. The {truce|truce} of a week ago, {medtr|mediated} by tribal elders, which {minback|gave} the ministries {minback|back} to the state and {freeswap|returned} forty prisoners to Hashid, died on Tuesday.
--
who guard: the Guard
who ahmar: The sheikh
who kingab: person SA | King Abdullah
who pillay: person - | Navi Pillay
who governor: person YE | the governor
who hamid: person YE | Hamid al-Ahmar
who usamb: person US | American ambassador
who eagles: group YE | Eagles of Taiz
who premier: person YE | The premier
who doctor: person YE | A palace doctor
who qatar: state QA | Qatar
who kuwait: state KW | Kuwait
who berlin: government DE | Berlin
where change: site YE - - | Change Square
where freedom: site YE - - | Freedom Square
where mosque: site YE 15.32 44.19 | the mosque in the palace compound
where palacet: site YE - - | presidential palace
where hadda: district YE 15.31 44.19 | Hadda
where kentucky: site YE - - | Kentucky roundabout
where airport: site YE 15.48 44.22 | The airport
* mosque ASSAULT/explosives occurred
  when: 2011-06-03 "FRI 14:20"
  where: mosque; sanaa
  by: ahmar alleged of saleh; ahmar denied
  to: saleh; premier; "two deputies"; "both speakers"; mosque thing
  with: bomb "bomb"
  killed: 7 "Seven officers" side recipient voice saleh
  killed: 11 "eleven" side recipient voice doctor
  said: ahmar party "says"
  injured: 5 "The premier, two deputies and both speakers" side recipient
* riyadh RETREAT/withdraw occurred optional
  when: 2011-06-04 "about eleven"
  where: riyadh
  by: saleh
* treat AID ongoing optional
  when: 2011-06-04 "SAT 23:35"
  where: "Military Hospital"; riyadh
  to: saleh; "35 of the family and the staff"
  said: "a Saudi official" official "confirms"
* hadius CONSULT/phone occurred
  when: 2011-06-04 "SAT 22:10"
  by: hadi; usamb
  to: usamb
* joy PROTEST/demo occurred
  when: 2011-06-04 "SAT 22:10"
  where: change; sanaa
  by: "Tens of thousands"
* kingask REQUEST/yield occurred
  when: 2011-06-04 "SAT 19:00"
  by: kingab
  to: "both sides"
  about: hush
* hush RETREAT/ceasefire announced
  when: 2011-06-04 "this evening"
  by: "both sides"
* yesking AGREE occurred
  when: 2011-06-04 "SAT 19:00"
  by: "both sides"
  to: kingab
  about: hush
  answers: kingask "both say they will"
* honour AGREE occurred
  when: 2011-06-04 "SAT 19:00"
  by: ahmar
  to: kingab
  about: hush
* shellag ASSAULT/heavy-weapons hypothetical
  when: ?
  where: "my house"
  to: ahmar
  said: ahmar party
* hashid MOBILIZE/militia hypothetical optional
  when: ?
  by: ahmar
* taizpal ASSAULT/firearms occurred
  when: 2011-06-03/2011-06-04 "overnight"
  where: palacet; taiz
  by: eagles
  to: palacet thing
  killed: 4 "four soldiers" side recipient
  answers: taizsq "revenge for"
* taizsq ASSAULT/firearms occurred
  when: 2011-05-29/2011-05-30 "Sunday and Monday last"
  where: freedom; taiz
  by: guard
  to: "tents" thing
  killed: >=50 "more than fifty" side recipient voice pillay
  killed: 64 "sixty-four" side recipient voice "medics"
  killed: ~4 "four or so" side recipient voice governor
* blame ACCUSE/allege occurred
  when: 2011-06-03 "FRI 22:45"
  by: saleh
  to: ahmar
  about: mosque
* homes ASSAULT/heavy-weapons occurred
  when: 2011-06-03 "FRI 18:30"
  where: hadda; sanaa
  to: hamid; "the home of Hamid al-Ahmar" thing
  with: rocket "Rockets"; mortar "mortars"
  killed: 19 "nineteen" side recipient
  answers: mosque "Reprisal"
* cellar AID occurred
  when: 2011-06-03 "FRI 18:30"
  where: hadda
  by: "Neighbours"
  to: "strangers"
* defect SUPPORT occurred
  when: 2011-03 "March"
  by: mohsen
  to: "protesters"
* ready MOBILIZE/weapons occurred
  when: 2011-06-03 "FRI 16:00"
  where: "square"; sanaa
  by: firstdiv
  with: tank "tanks"
* attackno ASSAULT hypothetical
  when: ?
  by: firstdiv
  to: guard
  said: "a colonel" party "says"
* probe3 ASSAULT attempted
  when: 2011-06-03 "three"
  where: kentucky
  by: guard
  to: firstdiv
  with: armoured-vehicle "armoured cars"
* airport RETREAT/access occurred
  when: 2011-06-03 "FRI 09:00"
  where: airport
* qatar SANCTION/withdraw occurred
  when: ?
  by: qatar
* kuwait SANCTION/withdraw occurred
  when: ?
  by: kuwait
* berlin REQUEST/change occurred optional
  when: 2011-06-03 "FRI 09:00"
  by: berlin
  to: "Germans"
* truce RETREAT/ceasefire occurred
  when: 2011-05-27 "a week ago"
* medtr CONSULT/third-party occurred
  when: 2011-05-27 "a week ago"
  by: "tribal elders"
* freeswap RETREAT/release occurred
  when: 2011-05-27/2011-05-31 bounded from truce
  to: "prisoners"
  released: 40 "forty prisoners"
* hashidw THREATEN/violence occurred
  when: 2011-06-04 "SAT 19:00"
  by: ahmar
  about: hashid
* minback RETREAT/access occurred
  when: 2011-05-27/2011-05-31 bounded from truce
  to: "the state"
figure: protesters >=20000 vague "Tens of thousands" at change
tie: mohsen commands firstdiv "whose general"

== v-hasaba-3
outlet: Department of Public Information
register: un
published: 2011-10-22
--
Security Council, by fifteen votes, {urgesign|calls on} President of Yemen to {transfer|transfer} power

The Security Council yesterday {urgesign|adopted} resolution 2014, which {condy|condemns} the use of force by the Yemeni authorities against peaceful demonstrators as well as attacks by armed groups, and {urgesign|urges} Mr. Saleh to {signoct|sign}, "as soon as possible", the settlement worked out by the Gulf Cooperation Council. It {reqrep|requests} the Secretary-General to {report|report} within thirty days. There is no mention of
sanctions, which one member had {wantsanc|proposed} and two had {nosanc|opposed} in the drafting.

The representative of the United Kingdom said that the President had by now three times {promis3|promised} and three times {refuse3|refused}. If he does so again, the Council would have to {revertw,revert|return} to the matter with other means. The representative of the Russian Federation stressed that his delegation had {supp|joined} the text because it addressed all sides, "the sheikhs included".

Yemen's representative {welcomey|welcomed} the text. His Government was prepared to {meetjmp|sit down} with the Joint Meeting Parties at once; the Vice-President had a mandate; and a {truceoct|ceasefire} would be declared on the 25th. The Nobel laureate Tawakkul Karman, who had led a {camprally|rally} opposite the building since Tuesday, was {receive2|received} by the Secretary-General and {demandhague|demanded} that Saleh be
{hague|referred} to The Hague and his accounts {freeze|frozen}.

Background. The Special Adviser, Jamal Benomar, spent two weeks in Sana'a, where he {shuttle|shuttled} between both camps and said on the 2nd that no agreement was in sight. Between 18 and 24 September more than a hundred people were {septk|killed} in Sana'a when security forces {septk|fired} on a {septm|march} at Kentucky roundabout, and defected units {septk2|fired back}. On 15 and 16 October at least eighteen more were {octk|killed}, among them a woman, {octk|shot} in Ta'izz,
the first in these protests. An air force general's convoy escaped a {bombed|roadside bomb} in Aden on the 12th. Four Yemeni pilots {abd|seized} by tribesmen in Arhab in the summer are still {abd|held}; their captors {threatpil|threaten} that they'll be {killpil|killed} if the village is {bombv|bombed} once more. WFP has {food|brought} rations for 90,000 to Ta'izz and Hodeidah and {foodsus|suspended} distribution in
three districts, because lorries were {loot|looted}.

Saudi Arabia has {oilgift|pledged} three million barrels of crude.
--
who saleh: Mr. Saleh; President of Yemen
who uk: state GB | United Kingdom
who rus: state RU | Russian Federation
who yrep: person YE | Yemen's representative
who gov: government YE | Yemeni authorities; His Government
who karman: person YE | Tawakkul Karman
who sg: person - | Secretary-General
who benomar: person - | Jamal Benomar
who secf: force YE | security forces
who general: person YE | An air force general
who wfp: body - | WFP
where kentucky: site YE - - | Kentucky roundabout
where aden: town YE 12.78 45.04 | Aden
where arhab: district YE 15.65 44.20 | Arhab
where hodeidah: town YE 14.80 42.95 | Hodeidah
* urgesign REQUEST/yield occurred
  when: 2011-10-21 "yesterday"
  by: sc
  to: saleh
  about: signoct
  about: transfer
* transfer CONCEDE demanded optional
  when: ?
  by: saleh
* condy ACCUSE/disapprove occurred
  when: 2011-10-21 "yesterday"
  by: sc
  to: gov; "armed groups"
  about: ASSAULT by gov to "peaceful demonstrators"
* signoct AGREE demanded optional
  when: ?
  by: saleh
* reqrep REQUEST/assist occurred
  when: 2011-10-21 "yesterday"
  by: sc
  to: sg
  about: report
* report COOPERATE demanded optional
  when: 2011-10-21/2011-11-20 bounded "within thirty days"
  by: sg
* wantsanc REQUEST/change occurred
  when: ?
  by: "one member"
  to: sc
* nosanc REJECT occurred
  when: ?
  by: "two"
  to: "one member"
  about: wantsanc
  answers: wantsanc "opposed"
* promis3 AGREE occurred
  when: ?
  by: saleh
  count: 3 "three times"
  said: uk official "said"
* refuse3 REJECT occurred
  when: ?
  by: saleh
  to: gcc
  count: 3 "three times"
  said: uk official "said"
* revert SANCTION hypothetical optional
  when: ?
  by: sc
  to: saleh
* supp SUPPORT occurred
  when: 2011-10-21
  by: rus
  about: urgesign
* welcomey SUPPORT occurred
  when: 2011-10-21
  by: yrep
  to: sc
  about: urgesign
  answers: urgesign "welcomed the text"
* meetjmp CONSULT announced
  when: ? "at once"
  by: gov; jmp
  to: jmp
  said: yrep official
* truceoct RETREAT/ceasefire announced
  when: 2011-10-25 from text "the 25th"
  by: gov
  said: yrep official
* camprally PROTEST/demo occurred
  when: 2011-10-18/2011-10-21 "since Tuesday"
  by: karman
  to: saleh
* receive2 CONSULT occurred
  when: 2011-10-18/2011-10-22 bounded
  by: karman; sg
  to: sg
* demandhague REQUEST/change occurred
  when: 2011-10-18/2011-10-22 bounded
  by: karman
  to: sg
  about: hague
  about: freeze
* hague ACCUSE/investigate demanded optional
  when: ?
  to: saleh
* freeze SANCTION/discontinue demanded optional
  when: ?
  to: saleh
* shuttle CONSULT/third-party occurred
  when: 2011-09-18/2011-10-16 bounded "two weeks"
  where: sanaa
  by: benomar; "both camps"
  to: "both camps"
* septk ASSAULT/firearms occurred
  when: 2011-09-18/2011-09-24 from text "Between 18 and 24 September"
  where: kentucky; sanaa
  by: secf
  to: "march"
  killed: >=100 "more than a hundred people" side recipient
* septm PROTEST/demo occurred
  when: 2011-09-18/2011-09-24 from text "Between 18 and 24 September"
  where: kentucky; sanaa
* septk2 ASSAULT/firearms occurred
  when: 2011-09-18/2011-09-24 from text "Between 18 and 24 September"
  where: kentucky; sanaa
  by: "defected units"
  to: secf
  answers: septk "fired back"
* octk ASSAULT/firearms occurred
  when: 2011-10-15/2011-10-16 from text "On 15 and 16 October"
  where: taiz
  to: "woman"
  killed: >=18 "at least eighteen"
  killed: 1 "a woman" part side civilian
* bombed ASSAULT/targeted attempted
  when: 2011-10-12 from text "the 12th"
  where: aden
  to: general
  with: ied "roadside bomb"
* abd ASSAULT/abduct ongoing
  when: 2011-06/2011-10 "summer"
  where: arhab
  by: "tribesmen"
  to: "pilots"
  abducted: 4 "Four Yemeni pilots"
* threatpil THREATEN/violence occurred
  when: 2011-06-01/2011-10-22 bounded
  by: "captors"
  to: "pilots"
  about: killpil
* killpil ASSAULT hypothetical
  when: ?
  by: "captors"
  to: "pilots"
* bombv ASSAULT/aerial hypothetical
  when: ?
  where: "village"
* food AID occurred
  when: ?
  where: taiz; hodeidah
  by: wfp
* foodsus SANCTION/discontinue occurred
  when: ?
  where: "three districts"
  by: wfp
  answers: loot "because"
* loot COERCE/seize occurred
  when: ?
  where: "three districts"
  to: "lorries" thing
* oilgift AGREE occurred
  when: ?
  by: saudi
  about: AID
* revertw THREATEN/restrict occurred
  when: 2011-10-21
  by: uk
  to: saleh
  about: revert
figure: votes 15 "fifteen votes" of sc

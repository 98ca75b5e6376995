story: fx-pavilion
conflict: Brazil
countries: BR
facts: On Friday 2 October 1992 inmates fought in Pavilion 9 of the Carandiru prison in Sao Paulo; military police under Colonel Ubiratan Guimaraes went in and shot 111 prisoners dead; the state first gave eight, and 111 on the 3rd after the polls of municipal elections had closed. No policeman died, some 22 were hurt. Security secretary Pedro Franco de Campos left on 8 October. Guimaraes was sentenced to 632 years in June 2001, acquitted in February 2006 and found shot in September 2006. In April 2013 23 policemen got 156 years each; in 2016 the state court annulled the trials; in December 2022 President Bolsonaro pardoned the men, in January 2023 the Supreme Court suspended that. (public record: press, Inter-American Commission report 34/00, courts.)

who police: force BR | military police; the police; police
who ubiratan: person BR | Ubiratan Guimaraes; Ubiratan Guimarães; Guimaraes; Guimarães
who fleury: person BR | Luiz Antonio Fleury; Fleury; Luiz Antônio Fleury
who campos: person BR | Pedro Franco de Campos; Campos
who prisoners: population BR | prisoners; inmates; the prisoners; the inmates
who relatives: population BR | relatives; mothers and wives
who amnesty: organisation - | Amnesty International; Amnesty
where carandiru: site BR -23.5070 -46.6250 | Carandiru
where pavilion: site BR -23.5070 -46.6250 | Pavilion 9; Pavilion Nine
where saopaulo: town BR -23.5505 -46.6333 | Sao Paulo; SAO PAULO; São Paulo

== fx-pavilion-1
outlet: Paulista Cable
register: wire
published: 1992-10-05
--
Survivors say Sao Paulo police {raid|shot} prisoners who had {surr|given up}; 111 dead

SAO PAULO, Oct 5 (PC) - Men who lived through Friday's {raid|storming} of Carandiru, Latin America's biggest prison, said on Monday that military police {raid|fired} into cells at inmates on their knees, {dogs|set} dogs on the {raid|wounded} and {carry|made} the living carry the dead, an account which the state of Sao Paulo {govdeny|called} "absurd".

The state put the number of dead at 111 late on Saturday, a day after it had spoken of eight and an hour after the polls had shut in municipal elections. No policeman was killed. Twenty-two were {hurtpol|hurt}, most by stones and knives, the force said.

It started with a {brawl|fight} over a clothes line on the second floor of Pavilion 9, home to 2,076 prisoners, shortly after lunch. Two gangs {brawl|went at} each other with knives; guards {rungu|ran}, mattresses were {burnm|set alight}. The warden, Jose Ismael Pedrosa, says he was {talkw|talking} to the rioters by megaphone and that they were already {surr|throwing} their blades from the windows when Colonel Ubiratan Guimaraes, in command of 341 men of the shock battalions, {push|pushed} him aside about four o'clock. Half an hour later the last {raid|bursts} of machine-gun fire were heard.

"They {shout|yelled}: 'Who's alive, stand up,' and those who stood they {raid|mowed down}," said a 24-year-old awaiting trial for theft. Eighty-four of the {raid|killed} had not been sentenced for anything. Coroners counted more than five bullets per body on average, most in the head and chest, in a first report leaked to newspapers.

Security Secretary Pedro Franco de Campos said he had {okraid|cleared} the {raid|operation} by telephone, "on the spot's judgment". Guimaraes told a radio that his men, received with {shotsin|gunfire} and with darts dipped in infected blood, "{raid|answered} it". Thirteen revolvers were {seized|found}, he said. A lawyer of the diocese {plantacc|accused} the police of {plant|planting} them.

Outside the walls relatives {relprot|broke} a gate on Saturday when the lists weren't read out; mounted officers {charge|charged} them with batons and an old woman was {charge|trampled}. By Monday 300 were still waiting.

Governor Luiz Antonio Fleury, a former prosecutor, {probe|promised} an {inq|inquiry} and said whoever broke the law "will {vow|answer} for it". The justice minister in Brasilia sent a {sendcom|commission}. Amnesty International {amncond|called} the {raid|massacre} the worst in a Brazilian jail and {amnask|asked for} the officers to be {suspend!demanded|suspended}. In 1989, at a Sao Paulo precinct, eighteen men had died when police {precinct|crammed} fifty of them into an airless cell after an {escape89!attempted|escape} had failed.
--
who pedrosa: person BR | Jose Ismael Pedrosa
who survivor: person BR | a 24-year-old awaiting trial for theft
who diolawyer: person BR | A lawyer of the diocese
who guards: force BR | guards
who gangs: group BR | Two gangs
who minister: office BR | The justice minister
who state: government BR | The state; the state of Sao Paulo
where brasilia: town BR -15.79 -47.88 | Brasilia
where precinct: site BR - - | a Sao Paulo precinct
* raid ASSAULT/firearms occurred
  when: 1992-10-02 "Friday" "about four o'clock"
  where: pavilion; carandiru; saopaulo
  by: police; ubiratan
  to: prisoners
  with: small-arms "machine-gun"
  killed: 111 "111" side recipient voice state
  killed: 8 "eight" side recipient voice state as_of 1992-10-02
  killed: 84 "Eighty-four" part side recipient
  answers: shotsin "answered it"
  said: survivor witness "said"
* surr RETREAT/disarm occurred
  when: 1992-10-02 "already"
  where: pavilion; carandiru
  by: prisoners
  to: police
  said: pedrosa official "says"
* dogs ASSAULT occurred
  when: 1992-10-02 "Friday"
  where: carandiru
  by: police
  to: prisoners "the wounded"
  with: other "dogs"
  said: "Men who lived through" witness "said"
  part_of: raid
* carry COERCE occurred
  when: 1992-10-02 "Friday"
  where: carandiru
  by: police
  to: prisoners "the living"
  said: "Men who lived through" witness "said"
* govdeny REJECT occurred optional
  when: 1992-10-02/1992-10-05 bounded
  by: state
  to: prisoners "Men who lived through"
  about: raid
* hurtpol ASSAULT/primitive occurred
  when: 1992-10-02
  where: carandiru
  to: police "Twenty-two"
  with: stones "stones"; knife "knives"
  injured: 22 "Twenty-two" side recipient voice police
  said: police official "said"
  killed: 0 "No policeman" side recipient
* brawl ASSAULT/primitive occurred
  when: 1992-10-02 "shortly after lunch"
  where: pavilion; carandiru
  by: gangs
  to: gangs
  with: knife "knives"
* rungu RETREAT/withdraw occurred optional
  when: 1992-10-02
  where: pavilion
  by: guards
* burnm PROTEST/riot occurred
  when: 1992-10-02 "shortly after lunch"
  where: pavilion; carandiru
  to: "mattresses" thing
* talkw CONSULT occurred
  when: 1992-10-02
  where: pavilion
  by: pedrosa; prisoners "the rioters"
  to: prisoners "the rioters"
  said: pedrosa official "says"
* push ASSAULT/beat occurred optional
  when: 1992-10-02 "about four o'clock"
  where: pavilion
  by: ubiratan
  to: pedrosa
  said: pedrosa official "says"
* shout REQUEST/yield occurred
  when: 1992-10-02
  where: pavilion; carandiru
  by: police
  to: prisoners
  said: survivor witness "said"
* okraid AGREE occurred
  when: 1992-10-02
  by: campos
  to: ubiratan
  about: raid
  said: campos official "said"
* shotsin ASSAULT/firearms occurred
  when: 1992-10-02
  where: pavilion; carandiru
  by: prisoners alleged of ubiratan
  to: police
  with: small-arms "gunfire"; other "darts dipped in infected blood"
  said: ubiratan party "told"
* seized COERCE/seize occurred
  when: 1992-10-02/1992-10-05 bounded
  where: pavilion; carandiru
  to: prisoners; "Thirteen revolvers" thing
  said: ubiratan party "said"
* plantacc ACCUSE/allege occurred
  when: 1992-10-02/1992-10-05 bounded
  by: diolawyer
  to: police
  about: plant
* plant COERCE/misinformation occurred
  when: 1992-10-02/1992-10-05 bounded
  where: pavilion
  by: police alleged of diolawyer
  said: diolawyer party claimed "accused"
* relprot PROTEST/riot occurred
  when: 1992-10-03 "Saturday"
  where: "Outside the walls"; carandiru
  by: relatives
  to: "a gate" thing
* charge ASSAULT/crowd-control occurred
  when: 1992-10-03 "Saturday"
  where: "Outside the walls"; carandiru
  by: police "mounted officers"
  to: relatives; "an old woman"
  with: blunt "batons"
* probe AGREE occurred
  when: 1992-10-02/1992-10-05 bounded
  by: fleury
  about: inq
* vow THREATEN occurred
  when: 1992-10-02/1992-10-05 bounded
  by: fleury
  to: "whoever broke the law"
* sendcom ACCUSE/investigate occurred
  when: 1992-10-02/1992-10-05 bounded
  by: minister
  about: raid
* amncond ACCUSE/disapprove occurred
  when: 1992-10-02/1992-10-05 bounded
  by: amnesty
  to: police
  about: raid
  answers: raid
* amnask REQUEST/change occurred
  when: 1992-10-02/1992-10-05 bounded
  by: amnesty
  about: suspend
* suspend SANCTION/expel demanded optional
  when: ?
  by: state
  to: police "the officers"
* precinct ASSAULT/torture occurred
  when: 1989 "1989"
  where: precinct; saopaulo
  by: police
  to: "fifty of them"
  killed: 18 "eighteen men" side recipient
* escape89 RETREAT/withdraw attempted
  when: 1989 "1989"
  where: precinct; saopaulo
* inq ACCUSE/investigate announced optional
  when: ?
  by: fleury
  to: police
  about: raid
figure: troops 341 "341 men" of ubiratan
figure: prisoners 2076 "2,076 prisoners" at pavilion

== fx-pavilion-2
outlet: A Folha da Serra
register: analysis
published: 2023-01-19
--
Carandiru, thirty years on: a chronology of one {raid|crime} and many courts

2 October 1992. 111 prisoners are {raid|killed} in Pavilion Nine in São Paulo by troops of the military police. 8 October: Secretary Pedro Franco de Campos {resigncam|leaves} his post. The governor, Luiz Antônio Fleury, stays in his, and for years {defend|defends} the {raid|action} as "necessary, not pretty".

March 1993. A military prosecutor {charge120|charges} 120 officers and men. The files travel from one court to another for eight years.

August 1993. In the annex of the Taubaté jail, with the dead of Carandiru as its watchword, the First Capital Command is founded. In February 2001 it leads a {mega|rising} in 29 prisons on one Sunday, 20 of whose dead are its rivals.

13 April 2000. The Inter-American Commission {iachr|finds} Brazil {iachr|responsible} for the {raid|massacre} and {iachrask|recommends} that the victims' families be {pay!demanded|compensated}.

30 June 2001. After ten days a jury {conv01|gives} Colonel Ubiratan Guimarães 632 years. He remains at large pending {appeal01|appeal}, and in 2002 is chosen as a state deputy; his number on the ballot ends in 111. On 15 February 2006 the court's special chamber {acq06|acquits} him. Relatives {relcry|shout} "murderers" from the gallery and are {relout|led out}. On 10 September of that year the colonel is {ubikill|shot} in his flat; his companion, {ubitry|tried} for it in 2012, is {ubiacq|found} not guilty.

December 2002. Dynamite: three pavilions of the prison are blown up by the government to make a park.

21 April 2013. 23 policemen are {conv13|sentenced} to 156 years each for thirteen of the deaths. Three more {trials|trials} follow, and by December 2014 74 are {conv13b|condemned}. None goes to jail.

27 September 2016. Three judges {annul|annul} all {conv13b|verdicts}. There had been "no {raid!denied|massacre}, but legitimate {selfdef!hypothetical|defence}", one of them writes. Amnesty speaks of a shocking {amn16|blow}; the state prosecutors {appeal16|appeal}, and in 2021 the higher court {restore|restores} the {conv13b|sentences}.

22 December 2022. President Jair Bolsonaro, nine days before the end of his term, {pardon|pardons} policemen {conv13b|convicted} of acts that lie more than thirty years back. The attorney general {agsue|contests} the {pardon|decree} on the 27th. On 16 January Justice Rosa Weber {suspendp|suspends} it for the men of Carandiru, and a bishop who was there in 1992 is {thanks|thankful} "that the dead have been read out once more".
--
who command: group BR | First Capital Command
who prosecutor: office BR | A military prosecutor
who iachr: body - | Inter-American Commission
who brazil: state BR | Brazil
who jury: body BR | a jury
who chamber: body BR | the court's special chamber
who companion: person BR | his companion
who judges: body BR | Three judges
who stateprosec: body BR | the state prosecutors
who higher: body BR | the higher court
who bolsonaro: person BR | Jair Bolsonaro
who attorney: body BR | The attorney general
who weber: person BR | Rosa Weber
who oldbishop: person BR | a bishop who was there in 1992
who convicted: force BR | 23 policemen
* raid ASSAULT/firearms occurred
  when: 1992-10-02 from text "2 October 1992"
  where: pavilion; carandiru; saopaulo
  by: police
  to: prisoners
  killed: 111 "111 prisoners" side recipient
* resigncam RETREAT/resign occurred
  when: 1992-10-08 from text "8 October"
  by: campos
* defend SUPPORT occurred optional
  when: 1992/2023 bounded "for years"
  by: fleury
  to: police
  about: raid
* charge120 ACCUSE/investigate occurred
  when: 1993-03 from text "March 1993"
  by: prosecutor
  to: police "120 officers and men"
  about: raid
  count: 120 "120"
* mega PROTEST/riot occurred
  when: 2001-02 from text "February 2001"
  where: "29 prisons"
  by: command
  to: "its rivals"
  killed: 20 "20" side recipient
  count: 29 "29"
* iachr ACCUSE/allege occurred
  when: 2000-04-13 from text "13 April 2000"
  by: iachr
  to: brazil
  about: raid
* iachrask REQUEST/change occurred
  when: 2000-04-13 from text "13 April 2000"
  by: iachr
  to: brazil
  about: pay
* pay AID demanded optional
  when: ?
  by: brazil
  to: "the victims' families"
* conv01 SANCTION/convict occurred
  when: 2001-06-30 from text "30 June 2001"
  by: jury
  to: ubiratan
  about: raid
* appeal01 REQUEST/change occurred
  when: 2001-06-30/2006-02-15 bounded
  by: ubiratan
  about: conv01
* acq06 RETREAT/release occurred
  when: 2006-02-15 from text "15 February 2006"
  by: chamber
  to: ubiratan
* relcry ACCUSE/disapprove occurred
  when: 2006-02-15 from text "15 February 2006"
  by: relatives
  to: ubiratan; chamber
  about: acq06
  answers: acq06
  where: "the gallery"
* relout COERCE/restrict occurred
  when: 2006-02-15 from text "15 February 2006"
  where: "the gallery"
  to: relatives
* ubikill ASSAULT/firearms occurred
  when: 2006-09-10 from text "10 September"
  where: "his flat"
  to: ubiratan "the colonel"
  killed: 1 "the colonel" side recipient
* ubitry ACCUSE/investigate occurred
  when: 2012 "2012"
  to: companion
  about: ubikill
* ubiacq RETREAT/release occurred
  when: 2012 "2012"
  to: companion
* conv13 SANCTION/convict occurred
  when: 2013-04-21 from text "21 April 2013"
  to: convicted
  about: raid
  count: 23 "23 policemen"
  part_of: conv13b
* conv13b SANCTION/convict occurred
  when: 2013-04-21/2014-12 bounded "December 2014"
  to: police "74"
  about: raid
  count: 74 "74"
* annul REJECT occurred
  when: 2016-09-27 from text "27 September 2016"
  by: judges
  about: conv13b
  answers: conv13b "annul"
* selfdef ASSAULT hypothetical optional
  when: 1992-10-02
  by: police
  said: judges official "writes"
* amn16 ACCUSE/disapprove occurred
  when: 2016-09-27/2021 bounded
  by: amnesty
  to: judges
  about: annul
  answers: annul
* appeal16 REQUEST/change occurred
  when: 2016-09-27/2021 bounded
  by: stateprosec
  to: higher
  about: annul
  answers: annul
* restore SANCTION/convict occurred
  when: 2021 "2021"
  by: higher
  to: police
  answers: appeal16
* pardon CONCEDE occurred
  when: 2022-12-22 from text "22 December 2022"
  by: bolsonaro
  to: police "policemen convicted"
* agsue ACCUSE/investigate occurred
  when: 2022-12-27 from text "the 27th"
  by: attorney
  to: bolsonaro
  about: pardon
  answers: pardon
* suspendp REJECT occurred
  when: 2023-01-16 from text "16 January"
  by: weber
  to: bolsonaro
  about: pardon
  answers: pardon "suspends it"
* thanks SUPPORT occurred
  when: 2023-01-16/2023-01-19 bounded
  by: oldbishop
  to: weber
  about: suspendp
  answers: suspendp "thankful"
* trials ACCUSE/investigate occurred
  when: 2013-04-21/2014-12 bounded "December 2014"
  to: police
  about: raid
  count: 3 "Three"

# The second page of each guide, behind its buttons: what a consulate can do, what it cannot, what to have ready.

button-guide-can = What a consulate can do
button-guide-ready = What to have ready
guide-can-title = What your consulate usually can and cannot do:
guide-ready-title = Have this ready if you can, and do not worry if something is missing:

guide-lost_passport-can = • It can cancel the lost passport, issue an emergency travel document and tell you which papers it needs.
guide-lost_passport-cannot = • It cannot change an airline’s or another country’s rules about which documents they accept, and it does not waive its fee.
guide-lost_passport-ready-1 = • Your full name, date and place of birth, and the number of the lost passport or a copy of it.
guide-lost_passport-ready-2 = • The police report, a passport photo, and any other document with your name or photo.
guide-lost_passport-ready-3 = • Your travel dates, your ticket, and a way to pay the fee.

guide-arrested_or_detained-can = • It can visit or call, check that the person is treated decently, give a list of lawyers and interpreters, and pass messages to the family.
guide-arrested_or_detained-cannot = • It cannot get anyone released, give legal advice, pay a lawyer, bail or a fine, or ask for better treatment than local people get.
guide-arrested_or_detained-ready-1 = • The full name, date of birth and nationality of the person, and the passport number if you know it.
guide-arrested_or_detained-ready-2 = • Where the person is held, since when, and what the police say it is about.
guide-arrested_or_detained-ready-3 = • Medicines or treatment that the person needs, and whom the person wants to be told.

guide-victim_of_crime-can = • It can explain how to report the crime there, help you to find a doctor, a lawyer and an interpreter, contact your family and replace a stolen passport.
guide-victim_of_crime-cannot = • It cannot investigate, get your things back, or stand for you in court.
guide-victim_of_crime-ready-1 = • What happened, when and where, and the names or telephone numbers of witnesses.
guide-victim_of_crime-ready-2 = • The police report or its number, and what was taken.
guide-victim_of_crime-ready-3 = • The telephone number on the back of your bank card or in your bank’s app, and your insurance policy.

help-title-sexual_assault = I am very sorry. It is not your fault. What can help now:
help-sexual_assault-1 = • First get to a place where you are safe, and call someone you trust. You do not have to go through this alone.
help-sexual_assault-2 = • See a doctor as soon as you can, best within 72 hours: medicines against infections such as HIV and against pregnancy work only in the first days.
help-sexual_assault-3 = • You decide whether to report it. If you might, try not to wash, and keep the clothes you wore in a paper bag. In some countries reporting can have risks for you; your consulate can tell you before you decide.
help-sexual_assault-4 = • Your consulate can stay in touch with you, find a doctor, a lawyer and an interpreter, and, only if you agree, tell your family or the police.
guide-sexual_assault-can = • It can meet you or call you, in private and with a woman if you prefer, help you to find a doctor and support, and go with you to the police where possible.
guide-sexual_assault-cannot = • It cannot investigate or decide for you, and it tells nobody without your agreement unless somebody is in danger.
guide-sexual_assault-ready-1 = • Only what you want to say. You can stop at any moment.
guide-sexual_assault-ready-2 = • If you can: when and where it happened, so that a doctor knows how much time there is.
guide-sexual_assault-ready-3 = • Your insurance policy, if you need a hospital.

guide-ill_or_injured-can = • It can give a list of doctors and hospitals, help to tell your family and your insurer, and help someone to travel to you.
guide-ill_or_injured-cannot = • It cannot pay for treatment or a flight home, and it cannot give medical advice.
guide-ill_or_injured-ready-1 = • The number of your insurance policy and the insurer’s emergency line.
guide-ill_or_injured-ready-2 = • The name and address of the hospital, and the name of the doctor.
guide-ill_or_injured-ready-3 = • A list of medicines, allergies and illnesses, and whom to call at home.

guide-death_abroad-can = • It can tell the family, explain burial, cremation and the journey home, and give a list of funeral directors and translators.
guide-death_abroad-cannot = • It cannot pay for the funeral or the journey home, or find out how the person died.
guide-death_abroad-ready-1 = • The full name, date of birth and passport of the person who died, and where the person is now.
guide-death_abroad-ready-2 = • Who the next of kin is, and how to reach them.
guide-death_abroad-ready-3 = • The insurance policy, and any wish about the funeral that you know of.

guide-missing_person-can = • It can ask the local police and hospitals, tell you how to report the person missing there, and pass on messages if the person is found and agrees.
guide-missing_person-cannot = • It cannot search itself, or tell you where an adult is who does not want that.
guide-missing_person-ready-1 = • A recent photo, a description, the clothes, and things by which the person can be recognised.
guide-missing_person-ready-2 = • The last message or call, the last known address, telephone numbers and online accounts.
guide-missing_person-ready-3 = • Travel plans, booking numbers, travel companions, and illnesses or medicines.

guide-stranded_or_no_money-can = • It can help you to contact family or your bank, tell you how money can be sent to you, and in an emergency say what other help there is.
guide-stranded_or_no_money-cannot = • It cannot pay bills, hotels or tickets, book journeys or lend money as a rule.
guide-stranded_or_no_money-ready-1 = • Your passport and booking numbers, and what the airline or operator told you.
guide-stranded_or_no_money-ready-2 = • The name and telephone number of someone who could send you money.
guide-stranded_or_no_money-ready-3 = • How much money, medicine and time on your visa you have left.

guide-family_matter-can = • It can tell you which authority is responsible, give a list of lawyers, check on a child’s or an adult’s wellbeing where the country allows it, and help someone who wants to leave with a travel document.
guide-family_matter-cannot = • It cannot take anyone from a home, decide about custody, or act against a court of that country.
guide-family_matter-ready-1 = • Names and dates of birth of everyone concerned, and passports or copies.
guide-family_matter-ready-2 = • Where the child or the person at risk is, and a safe way and time to reach them.
guide-family_matter-ready-3 = • Court papers, birth or marriage certificates, and photos.

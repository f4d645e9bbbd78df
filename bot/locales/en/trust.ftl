# True or not: a claim beside the official text, and who is really the embassy.

verify-supported = { $country }: this agrees with what the official sources say.
verify-contradicted = { $country }: this does not agree with what the official sources say.
verify-mentioned = { $country }: the official text says this about it. Please compare the words yourself:
verify-not-found = { $country }: I found nothing about this in the official text I have. That does not make it true or false.

official-yes = “{ $address }” belongs to: { $owner }. Letters in an address can be imitated, so type it yourself instead of opening a link.
official-number = “{ $address }” is a telephone number that this source publishes: { $owner }. A caller can imitate a number, so hang up and dial it yourself.
official-no = “{ $address }” is not in my list of official addresses. That alone proves nothing, but do not send money, passwords or documents there.
official-imitation = ⚠ “{ $address }” looks like the address of { $owner } ({ $real }), but it is not. Do not open it and do not send anything.
official-missing = Send me the web address, the e-mail address or the telephone number of the message, and I will look it up in my list of official ones.
official-never = A real embassy never asks for passwords, gift cards or cryptocurrency, and does not threaten to arrest you on the telephone.
official-list = Official addresses ({ $country }):
official-list-line = • { $name }: { $address }

# A shared location
location-near = You are near { $city } ({ $country }).
location-unknown = I cannot tell which country this place is in. Please write its name.
post-map = Map: { $value }
post-hours = Opening hours: { $value }
post-services = Services: { $value }

# No post of one's own: who else helps
protection-eu = { $host }: as a citizen of the European Union, you can ask the embassy or consulate of any other member state for help there, on the same terms as its own citizens.
protection-nordic = { $host }: as a citizen of a Nordic country, you can ask the embassy of any other Nordic country for help there.
protection-sharing = { $host }: Canada and Australia have agreed to help each other’s citizens in places where only one of them has an embassy. It does not hold everywhere: ask what they can do for you.
protection-commonwealth = { $host }: where your country has no embassy, the British embassy may help Commonwealth citizens in an emergency. Ask it what it can do.
protection-posts = These are there:

# More of the same
button-more = More about this
nothing-more = { $country }: that was everything I have about this.

# A quotation that a machine translated
translation-heading = Machine translation, not checked by anybody (the original is above):

# Privacy
button-erase = Erase everything now
button-export = Show what you keep
privacy-export = This is everything I keep about this conversation:
privacy-export-language = • Language: { $value }
privacy-export-nationality = • Your passport: { $value }
privacy-export-residence = • Where you live: { $value }
privacy-export-countries = • Countries you asked about: { $value }
privacy-export-messages = • Messages kept, with telephone numbers, addresses and document numbers blanked: { $count }
privacy-export-message = “{ $text }”
privacy-export-feedback = • Times you gave feedback: { $count }
privacy-export-nothing = I keep nothing about this conversation.

# Ministry of the traveller
ministry-line = • { $name } ({ $country }): { $url }
ministry-phone = • Consular emergency line, { $country }: { $number }
repeat-nothing = I have not said anything yet that I could repeat. What would you like to know?

# Disasters and outbreaks
event-title = { $country }: events reported at the moment
event-line = • { $title } ({ $publisher }, { $date })
event-indicative = This report is made by a machine from measurements and is only indicative.

# Pictures
picture-title = { $country }: levels of the ministries, { $date }
map-title = Map of travel advice
map-ministry = Ministry
map-country = Country
map-advice = Advice
map-published = Published
map-no-level = No level published
map-legend-note = The colours are a common scale for comparison only. What counts is each ministry’s own wording.
shown-link = Link to this answer

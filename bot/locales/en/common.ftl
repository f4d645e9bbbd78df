# Used by every answer. $country is a CLDR name and may not fit every grammatical case:
# put it where it stands alone ("Kenya: ...") rather than inside an inflected phrase.

sources-title = Sources
source-line = • { $publisher } — published { $published }, read { $retrieved }: { $url }
source-line-undated = • { $publisher } — date of publication unknown, read { $retrieved }: { $url }

# Above a publisher's own words. $heading is the publisher's heading.
quote-heading = { $publisher }, “{ $heading }”:
# The same when the quotation is in another language than this one.
quote-heading-foreign = { $publisher } (in { $language }), “{ $heading }”:

bare = { $text }
bullet = • { $text }
title-country = { $country }
also-about = { $country }:

# Age of the facts
stale-warning = ⚠ This was last read on { $date } and may be out of date. Check the official page before you decide.
snapshot-note = This comes from data stored on { $date }. The official page may have changed since then.

# When something is missing
no-fact = I have no official information about this for { $country }.
no-text = I don't have the official text on this for { $country } at the moment. The official pages below have it.
official-pages = Official pages:
official-page-line = • { $publisher }: { $url }

# Questions back
ask-place = Which country or city do you mean?
ask-which = Which one do you mean: { $names }?
ask-nationality = Which country issued your passport?
ask-nationality-post = Whose embassy or consulate do you need? Tell me your nationality.
ask-meaning = I'm not sure I understood. Did you mean one of these?

# Errors
error = Something went wrong on my side and I could not answer. Please try again in a moment.
error-emergency = If you are in danger, call the local emergency number now. 112 works from mobile phones in many countries.
message-too-long = Your message was very long, so I read only its beginning.
unsupported-media = I can only read text. Please write your question.
not-understood-payload = That button no longer works. Please write your question.

# Language notices
language-apology = I don't speak { $language } yet, so I answer in English. I speak: { $languages }.

# Buttons: topics about a place
button-advice = Travel advice
button-entry = Entry and visa
button-security = Safety
button-health = Health
button-laws = Local laws
button-emergency = Emergency numbers
button-embassy = Find an embassy
button-money = Money
button-practical = Practical facts
button-compare = All ministries
button-yes = Yes
button-no = No

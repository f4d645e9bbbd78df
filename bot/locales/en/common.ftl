# Used by every answer. $country is a CLDR name and may not fit every grammatical case:
# put it where it stands alone ("Kenya: ...") rather than inside an inflected phrase.

sources-title = Sources
source-line = • { $publisher } — published { $published }, last read { $retrieved }: { $url }
source-line-undated = • { $publisher } — date of publication unknown, last read { $retrieved }: { $url }

# Above a publisher's own words. $heading is the publisher's heading.
quote-heading = { $publisher }, “{ $heading }”:
# The same when the quotation is in another language than this one.
quote-heading-foreign = { $publisher } (in { $language }), “{ $heading }”:

publisher-of = { $country } ({ $publisher })
bare = { $text }
# The marks around a publisher's own words.
quote-open = { "“" }
quote-close = { "”" }

title-country = { $country }

# Age of the facts
# Some of the facts above are older than their source allows; $date is the oldest reading.
stale-warning = ⚠ Part of this was last read on { $date } and may be out of date. Check the official page before you decide.

# When something is missing
no-fact = { $country }: I have no official information about this.
no-text = { $country }: I do not have the official text about this at the moment. Look for it on the official pages below.

not-mentioned = { $country }: I found no sure answer to this in the official text I have. Check the official page below to be sure.

# Questions back
ask-place = Which country or city do you mean?
ask-which = Which one do you mean: { $names }?
ask-nationality = Which country issued your passport?
ask-nationality-post = Which country’s embassy or consulate do you need? Tell me your nationality.
ask-meaning = I am not sure I understood. Did you mean one of these?

# Errors
error = I am sorry, something went wrong on my side and I could not answer. Please try again in a moment.
error-emergency = If you are in danger, call the local emergency number now. 112 works from mobile phones in many countries.
message-too-long = Your message was very long, so I read only the beginning.
unsupported-media = I can only read text. Please write your question.
not-understood-payload = That button no longer works. Please write your question.

# Language notices
language-apology = I do not speak { $language } yet, so I answer in English. I speak: { $languages }.
language-unknown = I do not know this language yet, so I answer in English. I speak: { $languages }.

# Buttons: topics about a place
button-advice = Travel advice
button-entry = Entry and visas
button-security = Safety
button-health = Health
button-laws = Local laws
button-emergency = Emergency numbers
button-embassy = Find an embassy
button-compare = Compare ministries

# The page /a/{id}, which shows an answer that was given and whether it is genuine.
shown-title = An answer of Safe Conduct
shown-said = Said on { $date }
shown-valid = This answer is genuine. Its signature is right, and nothing in it was changed.
shown-invalid = This answer was changed after it was given. Do not trust it.
shown-unknown = Safe Conduct gave no such answer. If somebody sent you this link or a picture of an answer, do not trust it.
shown-sources = Sources

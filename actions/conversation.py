"""Small talk, bare answers, yes and no, sources, language: all that is not a question of fact."""

from __future__ import annotations

from dataclasses import replace

from actions.asked import Asked
from actions.base import Answer, AnswerIntent, answer, answers, is_answered
from actions.compose import Composer, choice, simple, topic_choices
from actions.help import HELP, help_at_home
from actions.library import settings
from actions.places import ask_which
from actions.posts import from_location
from bot.languages import answerable, languages
from bot.locales.render import country_name
from bot.message import Citation, Status
from bot.understanding.text import fold_word

_SMALL_TALK = {
    "greet": ("greet",),
    "goodbye": ("goodbye",),
    "thank": ("thank",),
    "bot_challenge": ("bot",),
    "ask_capabilities": (
        "capabilities",
        "capabilities-1",
        "capabilities-2",
        "capabilities-3",
        "capabilities-4",
        "capabilities-example",
    ),
}


@answers(*_SMALL_TALK)
async def small_talk(asked: Asked) -> Answer:
    """Short, and back to business."""
    return Answer(simple(Status.ANSWERED, *_SMALL_TALK[asked.intent]))


@answers("give_feedback")
async def feedback(asked: Asked) -> Answer:
    """Thanks; the record is kept by the conversation, which sees every message."""
    return Answer(simple(Status.ANSWERED, "feedback"))


@answers("privacy_request")
async def privacy(asked: Asked) -> Answer:
    """What is kept, and the buttons that show and erase it."""
    composer = Composer().say("privacy", days=settings().conversation_days)
    buttons = [choice("button-export", "/export"), choice("button-erase", "/forget")]
    return Answer(composer.draft(Status.ANSWERED, choices=buttons), {"pending": asked.pending or None})


@answers("inform")
async def inform(asked: Asked) -> Answer:
    """A bare answer: to what was asked, or else a follow-up of the last topic."""
    if asked.candidates and not asked.destinations:
        chosen = _chosen(asked)
        if chosen is None:
            return ask_which(_continued(asked))
        asked = replace(asked, destinations=(chosen,), candidates=())
    if asked.spot and not asked.destinations:
        # Nobody shares where they are for nothing: to the open question, else to the nearest embassy.
        topic = _continued(asked)
        return await from_location(topic if topic.intent != "inform" else asked.with_intent("find_post"))
    need = asked.pending.get("need")
    if need == "nationality":
        # Asked for a nationality, "Brazil" is one.
        said = asked.said_nationality or next(iter(asked.destinations), None)
        if said:
            given = replace(asked, nationality=said, said_nationality=said, destinations=(), cities=())
            continued = _continued(given)
            helping = continued.intent in HELP and continued.countries
            result = await (help_at_home(continued) if helping else answer(continued))
            return replace(result, remember={**result.remember, "nationality": said})
    topic = _continued(asked)
    if topic.intent != "inform" and (asked.destinations or asked.said_nationality or need):
        return await answer(topic)
    if asked.said_nationality and not asked.destinations:
        return Answer(simple(Status.ANSWERED, "inform-nationality", country={"country": asked.said_nationality}))
    if asked.destinations:
        country = asked.destinations[0]
        composer = Composer().say("inform-what", country={"country": country})
        draft = composer.draft(Status.NEEDS_CHOICE, asked.destinations, topic_choices(country, "inform"))
        return Answer(draft)
    return Answer(simple(Status.ANSWERED, "affirm-nothing"))


def _chosen(asked: Asked) -> str | None:
    """The country whose name, as the buttons showed it, was typed in answer to "which one"."""
    if asked.pending.get("need") != "choice":
        return None
    typed = fold_word(asked.text)
    return next((code for code in asked.candidates if fold_word(country_name(code, asked.language)) == typed), None)


def _continued(asked: Asked) -> Asked:
    """The question as if it had been asked with the open or last topic."""
    for intent in (asked.pending.get("intent"), asked.topic):
        if isinstance(intent, str) and intent != "inform" and is_answered(intent):
            return asked.with_intent(intent)
    return asked


@answers("affirm")
async def affirm(asked: Asked) -> Answer:
    """Yes: to an open question with an obvious yes, else back to business."""
    if asked.destinations or asked.candidates:
        return await inform(asked)
    return Answer(simple(Status.ANSWERED, "affirm-nothing"), {"pending": asked.pending or None})


@answers("deny")
async def deny(asked: Asked) -> Answer:
    """No: the open question is dropped; "no, Ghana" puts it right."""
    if asked.destinations or asked.candidates:
        return await inform(asked)
    return Answer(simple(Status.ANSWERED, "deny"))


@answers("restart")
async def restart(asked: Asked) -> Answer:
    """Forget topic and places; nationality and language stay."""
    forgotten = {"topic": None, "countries": None, "place": None, "last_answer": None}
    return Answer(simple(Status.ANSWERED, "restart"), forgotten)


@answers("change_language")
async def change_language(asked: Asked) -> Answer:
    """Answer in the language asked for, from now on; or say which there are."""
    wanted = asked.asked_language
    if wanted is None:
        return Answer(_which_language("language-ask"))
    language = answerable(wanted)
    if language is None or language != wanted:
        return Answer(_which_language("language-apology", language={"language": wanted}))
    return Answer(simple(Status.ANSWERED, "language-changed"), {"chosen_language": language})


def _which_language(key: str, **args: object):  # type: ignore[no-untyped-def]
    complete = [language for language in languages().values() if language.complete]
    composer = Composer().say(key, languages=", ".join(language.name for language in complete), **args)  # type: ignore[arg-type]
    choices = [
        choice("bare", f'/change_language{{"language": "{language.code}"}}', text=language.name)
        for language in complete
    ]
    return composer.draft(Status.NEEDS_CHOICE, choices=choices)


@answers("ask_source")
async def source(asked: Asked) -> Answer:
    """The sources of the last answer again."""
    citations = [Citation(**citation) for citation in asked.last_answer.get("citations", ())]
    if not citations:
        return Answer(simple(Status.ANSWERED, "source-none"))
    composer = Composer().say("source-intro")
    draft = composer.draft(Status.ANSWERED, tuple(asked.last_answer.get("countries", ())))
    return Answer(replace(draft, citations=tuple(citations)))


@answers("out_of_scope")
async def out_of_scope(asked: Asked) -> Answer:
    """Not our business; or not understood well enough, then the likeliest meanings to choose from."""
    if asked.guesses:
        country = next(iter(asked.countries), None)
        suffix = f'{{"country": "{country}"}}' if country else ""
        choices = [choice(f"meaning-{intent}", f"/{intent}{suffix}") for intent in asked.guesses]
        choices.append(choice("meaning-none", "/ask_capabilities"))
        draft = Composer().say("ask-meaning").draft(Status.NEEDS_CHOICE, choices=choices)
        return Answer(draft, {"pending": {"need": "choice", "among": list(asked.guesses)}})
    draft = Composer().say("out-of-scope").say("capabilities-example").draft(Status.OUT_OF_SCOPE)
    return Answer(draft)


class ActionSmallTalk(AnswerIntent):
    """Hello, goodbye, thanks, what can you do, are you a robot."""

    action_name = "action_small_talk"


class ActionFeedback(AnswerIntent):
    """Praise and complaint."""

    action_name = "action_feedback"


class ActionPrivacy(AnswerIntent):
    """What do you keep about me."""

    action_name = "action_privacy"


class ActionInform(AnswerIntent):
    """A bare answer."""

    action_name = "action_inform"


class ActionAffirm(AnswerIntent):
    """Yes."""

    action_name = "action_affirm"


class ActionDeny(AnswerIntent):
    """No."""

    action_name = "action_deny"


class ActionRestartTopic(AnswerIntent):
    """Start over."""

    action_name = "action_restart"


class ActionChangeLanguage(AnswerIntent):
    """Another language."""

    action_name = "action_change_language"


class ActionSource(AnswerIntent):
    """Who says so."""

    action_name = "action_source"


class ActionOutOfScope(AnswerIntent):
    """Everything else."""

    action_name = "action_out_of_scope"

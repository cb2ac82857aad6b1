"""Russian: what a person says to steer the conversation."""

from __future__ import annotations

from dialogs.reading.languages.ru.commands.human import HUMAN
from dialogs.reading.languages.ru.commands.leaving import LEAVING
from dialogs.reading.languages.ru.commands.minding import MINDING
from dialogs.reading.languages.ru.commands.moods import MOODS
from dialogs.reading.languages.ru.commands.steps import STEPS
from dialogs.reading.languages.ru.commands.words import CLASSES
from dialogs.reading.languages.shapes.commands import Commands

_WEAK = {
    "cancel": (
        "^ не+надо|нужно|требуется $",
        "^ ненадо $",
        "^ спасибо+нет $",
        "^ нет+спасибо $",
    ),
    "later": ("^ не+сейчас $", "^ пока+нет $"),
    "skip": (
        *("^ не+важно $", "^ неважно $", "^ любой|любое|любая $"),
        "^ не+надо|нужно+пока $",
        "^ давай*|можно|лучше|обойдемся без+@step $",
    ),
    "pause": ("^ давай*|лучше|можно+завтра|послезавтра|@day $",),
}

TABLE = Commands(
    classes=CLASSES,
    patterns={
        **HUMAN,
        **LEAVING,
        **STEPS,
        **MOODS,
        **MINDING,
    },
    weak=_WEAK,
    polite=frozenset(
        """
        ок окей окс хорошо понял поняла понятно ясно ладно отлично супер класс круто
        угу ага да нет добро хорош принято пон ясненько все всё большое огромное вам
        тебе заранее за ответ помощь информацию бот слушай слушайте девушка уважаемые
        сорри извините простите извиняюсь сори срочно немедленно быстро скорее уже
        тогда очень ой ах эх блин вы ты хочу хотел хотела пока лучше мне давайте давай
        вообще уж то что ли дорогой всем
        """.split(),
    ),
    denials=frozenset("не нет нету без никаких ни откажусь отказываюсь".split()),
    for_good=frozenset("больше никогда впредь уже вообще совсем".split()),
    aims=frozenset(
        """
        вы ты вас тебя вам тебе вами ваш ваша ваше ваши вашими твой твои твоими бот бота
        боты ботом робот роботы роботом вопрос вопросы вопросов вопросами спрашивать
        спрашиваете спрашиваешь допрос чат чате сообщения сообщениями
        """.split(),
    ),
    reach=("@talk", "@fetch", "=позвоните", "=передайте", "=наберите"),
    wishes=(
        (
            "=нужно|=нужен|=нужна|=нужны|=надо|=хочу|=хотим !чтоб !чтобы "
            "!пожаловаться !жалоб* !вернуть !претензи*"
        ),
        "хотел*|=ищу|=ищем !чтоб !чтобы",
        "=интересует|=интересуют|=останется|=остаются|=остается|=оставим|=оставляем",
    ),
)

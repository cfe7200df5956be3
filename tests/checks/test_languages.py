"""What a text is in is told only where it is sure."""

import pytest

from briefs.checks.languages import disagreement, languages, reads_as
from briefs.model.lexicon import kinds

TEXTS = {
    "English": "The boards of the three towns met on Thursday to talk about the ferry, which has not been seen "
    "at the pier since the winter. It is the only way to the island, and for the people of Mole it "
    "is also the way to the school. ",
    "German": "Die Räte der drei Städte haben sich am Donnerstag getroffen, um über die Fähre zu sprechen, "
    "die seit dem Winter nicht mehr an der Brücke war. Sie ist der einzige Weg auf die Insel und "
    "auch der Weg zu der Schule. ",
    "French": "Les conseils des trois villes se sont réunis jeudi pour parler du bac, qui n'a pas été vu sur "
    "le quai depuis le début de l'hiver. C'est la seule route vers les îles, et pour les gens de la "
    "ville aussi celle de l'école. ",
    "Spanish": "Los consejos de las tres villas se reunieron el jueves para hablar del barco, que no se ha "
    "visto en el muelle desde el invierno. Es el único camino a la isla y para la gente de la villa "
    "también el de la escuela. ",
    "Italian": "I consigli delle tre città si sono riuniti per parlare del traghetto, che non è più al molo da "
    "quando è iniziato il freddo. È la sola via per le isole, e per la gente del posto anche quella "
    "della scuola, con un autobus. ",
    "Portuguese": "Os conselhos das três vilas reuniram-se para falar sobre o barco, que não é visto no cais "
    "desde o inverno. É o único caminho para a ilha e, para as pessoas da vila, também o da escola, "
    "que não tem outro. ",
    "Russian": "Советы трёх городов собрались в четверг, чтобы поговорить о пароме, который с зимы не был у "
    "причала. Это и есть путь на остров, а для людей из города он также путь к школе, и его не было "
    "уже три месяца. ",
    "Turkish": "Üç kentin meclisleri, kıştan beri iskelede görülmeyen vapur için toplandı. Bu adaya giden tek "
    "yol ve kasaba halkı için daha çok okula giden yol gibi, ancak yeni bir gemi bahardan sonra "
    "gelecek. ",
    "Chinese": "三个镇的委员会星期四开会讨论渡轮的问题，自冬天以来渡轮一直没有出现在码头。这是去岛上的唯一途径"
    "，也是镇上的孩子去学校的路。",
    "Japanese": "三つの町の議会は木曜日に集まり、冬から桟橋に姿を見せていない渡し船について話し合いました。島へ"
    "行くただ一つの道です。",
    "Korean": "세 마을의 의회는 목요일에 모여 겨울부터 부두에 보이지 않는 나룻배에 대해 이야기했습니다. "
    "섬으로 가는 유일한 길입니다.",
    "Greek": "Τα συμβούλια των τριών πόλεων συναντήθηκαν την Πέμπτη για να μιλήσουν για το πλοίο, που δεν "
    "φάνηκε από τον χειμώνα. ",
    "Hebrew": "המועצות של שלוש הערים נפגשו ביום חמישי כדי לדבר על המעבורת, שלא נראתה ברציף מאז החורף. זו הדרך "
    "היחידה לאי. ",
}
TAG = {language.name: tag for tag, language in languages().items()}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_agrees_with_its_own_language(name: str) -> None:
    assert disagreement(TAG[name], TEXTS[name] * 5) is None


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_not_in_a_language_of_another_family(name: str) -> None:
    stated = "ko" if name in {"Chinese", "Japanese"} else "zh" if name == "Korean" else "ja"
    found = disagreement(stated, TEXTS[name] * 5)
    assert found in {name, f"a language in {languages()[TAG[name]].script} script"}


@pytest.mark.parametrize(
    ("stated", "name"),
    [("en", name) for name in TEXTS if name != "English"]
    + [
        ("de", "English"),
        ("fr", "English"),
        ("tr", "German"),
        ("es-MX", "English"),
        ("ja", "Chinese"),
        ("zh", "Japanese"),
    ],
)
def test_the_usual_mistakes_are_seen(stated: str, name: str) -> None:
    assert disagreement(stated, TEXTS[name] * 5) == name


@pytest.mark.parametrize(
    ("stated", "text"),
    [
        ("fr", TEXTS["English"][:150]),  # too short
        ("fr", TEXTS["English"] * 2 + TEXTS["French"] * 2),  # mixed
        ("en", TEXTS["Russian"] + TEXTS["English"]),
        ("qaa", TEXTS["English"] * 5),  # nothing is known of the language
        ("sr", TEXTS["Russian"] * 5),  # and of this one, that it has two scripts
        ("ru-Latn", TEXTS["English"] * 5),  # it is said to be written in another script
        ("nn", "Og det er ein ting som det ikkje er noko å seia om, for det var han som var der. " * 10),
        ("en", "Ostrand 4 Mole 3 Vik 2 " * 60),  # a table of results
        ("en", "12 345 678 € " * 100),
        ("en", "São João da Boa Vista, Rio de Janeiro, Foz do Iguaçu, the club said. " * 10),
        ("en", "😀 " * 500),
        ("en", ""),
    ],
)
def test_nothing_is_said_where_it_is_not_sure(stated: str, text: str) -> None:
    assert disagreement(stated, text) is None


@pytest.mark.parametrize("name", TEXTS)
def test_english_is_told_from_others_where_nobody_states_it(name: str) -> None:
    assert reads_as("en", TEXTS[name]) == (name == "English")


def test_english_in_the_words_of_headlines_is_english() -> None:
    assert reads_as("en", "Ferry is likely to sail. Boards of the towns expect the council to pay for new engines.")


def test_the_languages_of_the_labels_are_in_the_table() -> None:
    assert {language for kind in kinds().values() for language in kind.labels} <= set(languages())


def test_the_table_is_as_it_is_looked_up() -> None:
    for language in languages().values():
        words = language.words.split()
        assert len(words) == len(set(words))
        assert language.words == language.words.lower()
        assert not words or len(words) >= 35

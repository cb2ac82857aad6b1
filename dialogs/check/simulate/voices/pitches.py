"""What those write who do not want to buy, by the stock category of junk."""

from __future__ import annotations

from collections.abc import Mapping

Words = tuple[str, ...]

RU: Mapping[str, Words] = {
    "ads_offer": (
        (
            "Здравствуйте! Предлагаем продвижение вашего сайта в топ Яндекса, первые "
            "заявки уже через неделю. С кем можно обсудить?"
        ),
        (
            "Добрый день, мы маркетинговое агентство, настраиваем контекстную рекламу "
            "для бизнеса. Интересно сотрудничество?"
        ),
        "Приводим клиентов с гарантией, оплата за лида. Готовы показать кейсы",
        "Здравствуйте, делаем сайты и ведём соцсети под ключ, могу выслать портфолио",
        "Хотите увеличить продажи? Настроим вам таргет, первый аудит бесплатно",
    ),
    "tender_collector": (
        (
            "Добрый день. Просим направить коммерческое предложение для участия в "
            "запросе котировок по 44-ФЗ, реквизиты во вложении"
        ),
        (
            "Здравствуйте, проводим закупочную процедуру, собираем три коммерческих "
            "предложения для обоснования начальной цены контракта"
        ),
        "Нужно КП на вашем бланке с печатью для тендера, технического задания пока нет",
        "Отдел закупок, прошу выслать КП для мониторинга цен по тендеру",
    ),
    "competitor": (
        "Подскажите, у кого вы закупаете материалы и какая у вас наценка?",
        "Коллеги, мы тоже в этой сфере работаем, поделитесь, сколько платите мастерам",
        "А какой у вас средний чек и сколько заявок в месяц получаете?",
        (
            "Пришлите полный прайс для партнёров и условия для дилеров, мы ваши "
            "коллеги по рынку"
        ),
    ),
}

EN: Mapping[str, Words] = {
    "ads_offer": (
        (
            "Hello! We offer SEO promotion for your website, first leads within a "
            "week. Who can I discuss this with?"
        ),
        (
            "Hi, we are a marketing agency and we set up ads for businesses. "
            "Interested in cooperation?"
        ),
        "We guarantee new clients, you pay per lead. Can I send you our case studies?",
    ),
    "tender_collector": (
        (
            "Good afternoon, please send a quotation for our tender, we need three "
            "offers for the procurement procedure"
        ),
        (
            "Procurement department here: kindly submit a commercial offer for our "
            "request for quotations"
        ),
    ),
    "competitor": (
        "Who is your supplier and what margin do you make?",
        "We are in the same business, how much do you pay your workers?",
        "What is your average ticket and how many leads a month do you get?",
    ),
}

PL: Mapping[str, Words] = {
    "ads_offer": (
        (
            "Dzień dobry! Oferujemy pozycjonowanie strony w Google, pierwsze efekty po "
            "tygodniu. Z kim mogę porozmawiać?"
        ),
        (
            "Jesteśmy agencją marketingową, prowadzimy reklamy dla firm. Czy są "
            "Państwo zainteresowani współpracą?"
        ),
    ),
    "tender_collector": (
        "Proszę o przesłanie oferty handlowej do przetargu, zbieramy trzy oferty",
        "Dział zakupów, prosimy o ofertę w ramach zapytania ofertowego do przetargu",
    ),
    "competitor": (
        "Od kogo Państwo kupują materiały i jaką mają marżę?",
        "Jesteśmy z tej samej branży, ile płacicie pracownikom?",
    ),
}

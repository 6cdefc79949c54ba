package org.counterpart.quiz.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.quiz.ObserverAnswers;
import org.counterpart.quiz.ObserverService;
import org.counterpart.quiz.ObserverSheet;
import org.counterpart.shell.GuestPage;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** Where an observer answers, by the link in a mail. */
@ApplicationScoped
class ObserverPage implements GuestPage {

    /** Followed by the secret in the page's own address. */
    private static final String SAVE_TO = "/api/public/answers/";

    @Inject
    ObserverService observers;

    @Override
    public String purpose() {
        return ObserverService.PURPOSE;
    }

    @Override
    public Optional<Locale> language(Guest guest) {
        return Optional.of(Locale.forLanguageTag(observers.language(guest)));
    }

    @Override
    public Optional<String> loads() {
        return SheetPage.LOADS;
    }

    @Override
    public Element show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        try {
            return sheet(guest, texts, observers.look(guest), typed, wrong);
        } catch (Conflict over) {
            return over(texts, over);
        }
    }

    @Override
    public Element act(Guest guest, Texts texts, Map<String, String> sent) {
        SheetForm form = SheetForm.of(sent);
        ObserverAnswers given = new ObserverAnswers(form.answers(), form.words());
        try {
            if (SheetForm.isToSend(sent)) {
                observers.send(guest, form.version(), given);
                return said(texts, "answered");
            }
            return sheet(guest, texts, observers.save(guest, form.version(), given), Map.of(), null);
        } catch (Conflict over) {
            return over(texts, over);
        }
    }

    private static Element over(Texts texts, Conflict over) {
        return switch (over.key()) {
            case "quiz.observer.answered" -> said(texts, "answered");
            case "quiz.closed" -> said(texts, "closed");
            default -> throw over;
        };
    }

    private static Element said(Texts texts, String what) {
        Element page = new Element("div");
        page.appendElement("h1").text(texts.get("quiz.observe." + what)).attr(SheetPage.DONE, "");
        page.appendElement("p").text(texts.get("quiz.observe." + what + ".text"));
        return page;
    }

    private static Element sheet(
            Guest guest, Texts texts, ObserverSheet asked, Map<String, String> typed, Invalid wrong) {
        Map<String, Integer> answers = new TreeMap<>(asked.answers());
        Map<String, String> words = new TreeMap<>(asked.words());
        typed.forEach((name, value) -> {
            if (name.startsWith(SheetForm.ANSWER) && value.matches("\\d{1,4}")) {
                answers.put(name.substring(SheetForm.ANSWER.length()), Integer.valueOf(value));
            } else if (name.startsWith(SheetForm.WORDS)) {
                words.put(name.substring(SheetForm.WORDS.length()), value);
            }
        });
        return SheetPage.of(
                texts,
                new SheetPage.Sheet(
                        asked.instrument(), asked.version(), true, asked.comments(), answers, words, SAVE_TO),
                before(guest, texts, asked),
                wrong);
    }

    /** What they are told before they begin: who asks, and what will be shown to whom. */
    private static Element before(Guest guest, Texts texts, ObserverSheet asked) {
        Element before = new Element("div");
        before.appendElement("h1").text(texts.get("quiz.observe.title", "subject", asked.subject()));
        before.appendElement("p")
                .text(texts.get(
                        asked.starter().equals(asked.subject()) ? "quiz.observe.text-own" : "quiz.observe.text",
                        "starter",
                        asked.starter(),
                        "subject",
                        asked.subject(),
                        "firm",
                        guest.firmName(),
                        "count",
                        asked.instrument().items().size()));
        Element told = before.appendElement("ul");
        String group = texts.get("quiz.group." + asked.group());
        told.appendElement("li")
                .text(texts.get(
                        "quiz.observe.sums",
                        "subject",
                        asked.subject(),
                        "group",
                        group,
                        "smallest",
                        asked.smallestGroup()));
        told.appendElement("li").text(texts.get("quiz.observe.nobody", "firm", guest.firmName()));
        if (asked.comments()) {
            told.appendElement("li").text(texts.get("quiz.observe.words", "subject", asked.subject()));
        }
        ZoneId zone = ZoneId.of(asked.zone());
        String until = World.in(texts.locale()).moment(asked.closesAt().minus(Duration.ofMinutes(1)), zone) + " ("
                + asked.zone().replace('_', ' ') + ")";
        told.appendElement("li").addClass("warn").text(texts.get("quiz.observe.until", "until", until));
        return before;
    }
}

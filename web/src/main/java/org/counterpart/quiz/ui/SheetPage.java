package org.counterpart.quiz.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/**
 * A questionnaire to answer on a plain page, without an account: first what becomes of the answers, then the items. It
 * works as a page and a form; with its script one item at a time too, and answers are saved as they are given, kept in the
 * tab while there is no connection. For whoever serves it: {@link #LOADS}, and {@link SheetForm} reads what comes back.
 */
final class SheetPage {

    /** What the page loads: see {@link org.counterpart.shell.GuestPage#loads()}. */
    static final Optional<String> LOADS = Optional.of("/sheet/sheet");

    /**
     * An attribute of anything on the page after this one: what the tab kept of the sheet is not needed any more. Its value
     * is the sheet's path, if that is another.
     */
    static final String DONE = "data-sheet-done";

    private static final int LONGEST_COMMENT = 2000;

    private final Texts texts;
    private final Sheet sheet;
    private final InstrumentDocument instrument;

    /**
     * What is asked.
     *
     * @param digest of the instrument's version: comes back with the answers
     * @param observer whether it is asked about somebody else
     * @param comments whether the open questions are asked too
     * @param answers by item, as far as there are any
     * @param words by open question
     * @param saveTo where the script puts answers as they are given (JSON, with If-Match); one that ends with a slash is
     *     followed by the last part of the page's own address; {@code null}: nothing is saved before the form is sent
     */
    record Sheet(
            InstrumentDocument instrument,
            String digest,
            boolean observer,
            boolean comments,
            Map<String, Integer> answers,
            Map<String, String> words,
            String saveTo) {}

    private SheetPage(Texts texts, Sheet sheet) {
        this.texts = texts;
        this.sheet = sheet;
        instrument = sheet.instrument();
    }

    /**
     * The page.
     *
     * @param before its heading, and what is said before anybody begins
     * @param wrong what was wrong with what was sent; {@code null}: nothing
     */
    static Element of(Texts texts, Sheet sheet, Element before, Invalid wrong) {
        return new SheetPage(texts, sheet).page(before, wrong);
    }

    private Element page(Element before, Invalid wrong) {
        Element page = new Element("div");
        Element form = page.appendElement("form").addClass("sheet").attr("method", "post");
        words(form);
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", SheetForm.VERSION)
                .attr("value", sheet.digest());
        form.appendChild(languages(texts));
        form.appendChild(before.clone().tagName("div").addClass("before"));
        if (wrong != null) {
            form.appendChild(alert(wrong));
        }
        Element items = form.appendElement("div").addClass("items");
        for (int i = 0; i < instrument.items().size(); i++) {
            items.appendChild(item(i));
        }
        if (sheet.comments() && !instrument.questions().isEmpty()) {
            items.appendChild(comments());
        }
        form.appendChild(buttons());
        return page;
    }

    /** What the script says, in the page's language. */
    private void words(Element form) {
        form.attr("data-lowest", String.valueOf(instrument.answers().lowest()))
                .attr("data-highest", String.valueOf(instrument.answers().highest()));
        if (sheet.saveTo() != null) {
            form.attr("data-save-to", sheet.saveTo());
        }
        for (String word : List.of(
                "saving",
                "saved",
                "kept",
                "offline",
                "busy",
                "sending",
                "missing",
                "answered",
                "next",
                "back",
                "begin",
                "resume",
                "one",
                "page",
                "one-hint",
                "page-hint",
                "open",
                "check-hint",
                "all-answered",
                "not-sent")) {
            form.attr("data-text-" + word, texts.get("sheet." + word));
        }
    }

    /** A button for each language we speak, to be sent with a form. */
    static Element languages(Texts texts) {
        Element languages = new Element("div")
                .addClass("languages")
                .attr("role", "group")
                .attr("aria-label", texts.get("sheet.language"));
        for (Locale one : Language.SPOKEN) {
            String tag = one.getLanguage();
            boolean here = tag.equals(texts.locale().getLanguage());
            String name = one.getDisplayLanguage(one);
            Element button = languages
                    .appendElement("button")
                    .attr("type", "submit")
                    .attr("name", Language.PARAMETER)
                    .attr("value", tag)
                    .attr("lang", tag)
                    .attr("formnovalidate", "")
                    .text(name.substring(0, 1).toUpperCase(one) + name.substring(1));
            button.attr("aria-pressed", String.valueOf(here));
        }
        return languages;
    }

    private Element item(int place) {
        InstrumentDocument.Item item = instrument.items().get(place);
        String field = SheetForm.ANSWER + item.key();
        Element group = new Element("fieldset").addClass("item").attr("id", "item-" + (place + 1));
        Element legend = group.appendElement("legend");
        legend.appendElement("span")
                .addClass("place")
                .text(texts.get(
                        "sheet.place",
                        "place",
                        place + 1,
                        "total",
                        instrument.items().size()));
        legend.appendChild(said("span", sheet.observer() ? item.observer() : item.self()));
        Element scale = group.appendElement("div").addClass("scale");
        Integer given = sheet.answers().get(item.key());
        List<Map<String, String>> labels = instrument.answers().labels();
        for (int i = 0; i < labels.size(); i++) {
            int value = instrument.answers().lowest() + i;
            Element label = scale.appendElement("label");
            Element radio = label.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", field)
                    .attr("value", String.valueOf(value))
                    .attr("required", "");
            if (given != null && given == value) {
                radio.attr("checked", "");
            }
            label.appendElement("span")
                    .addClass("dot")
                    .attr("aria-hidden", "true")
                    .text(String.valueOf(value));
            label.appendChild(said("span", labels.get(i)).addClass("word"));
        }
        return group;
    }

    private Element comments() {
        Element section = new Element("div").addClass("comments").attr("id", "comments");
        section.appendElement("h2").text(texts.get("sheet.comments"));
        section.appendElement("p").addClass("hint").attr("id", "comments-hint").text(texts.get("sheet.comments.hint"));
        for (InstrumentDocument.Question question : instrument.questions()) {
            String field = SheetForm.WORDS + question.key();
            section.appendChild(said("label", question.text()).attr("for", field));
            section.appendElement("textarea")
                    .attr("id", field)
                    .attr("name", field)
                    .attr("maxlength", String.valueOf(LONGEST_COMMENT))
                    .attr("aria-describedby", "comments-hint")
                    .text(sheet.words().getOrDefault(question.key(), ""));
        }
        return section;
    }

    private Element buttons() {
        Element buttons = new Element("div").addClass("choices").addClass("end");
        buttons.appendElement("button")
                .attr("type", "submit")
                .attr("name", SheetForm.ACTION)
                .attr("value", SheetForm.SEND)
                .text(texts.get(sheet.observer() ? "sheet.send" : "sheet.send.self"));
        if (sheet.saveTo() != null) {
            buttons.appendElement("button")
                    .attr("type", "submit")
                    .attr("name", SheetForm.ACTION)
                    .attr("value", SheetForm.SAVE)
                    .attr("formnovalidate", "")
                    .addClass("second")
                    .text(texts.get("sheet.save"));
        }
        return buttons;
    }

    private Element alert(Invalid wrong) {
        Element alert = new Element("div").addClass("wrong").attr("role", "alert");
        Element list = alert.appendElement("ul");
        for (FieldError error : wrong.errors()) {
            int place = place(error.field());
            Element line = list.appendElement("li");
            String sentence = texts.get(error.key(), error.values());
            if (place < 0) {
                line.text(sentence);
            } else {
                String name = texts.get(
                        "sheet.place",
                        "place",
                        place + 1,
                        "total",
                        instrument.items().size());
                line.appendElement("a").attr("href", "#item-" + (place + 1)).text(name + ": " + sentence);
            }
        }
        return alert;
    }

    private int place(String field) {
        List<String> keys =
                instrument.items().stream().map(item -> "answers." + item.key()).toList();
        return keys.indexOf(field);
    }

    /** A text of the instrument; one that is not written in the page's language says in which it is. */
    private Element said(String tag, Map<String, String> text) {
        String language = texts.locale().getLanguage();
        Element element = new Element(tag).text(instrument.in(language, text));
        return text.containsKey(language)
                ? element
                : element.attr("lang", instrument.languages().get(0));
    }
}

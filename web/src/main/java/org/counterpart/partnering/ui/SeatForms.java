package org.counterpart.partnering.ui;

import java.util.Map;
import java.util.function.Function;
import org.counterpart.common.Invalid;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.ui.SeatPart;
import org.jsoup.nodes.Element;

/** Pieces of the plain forms on the page of somebody's seat. */
final class SeatForms {

    private SeatForms() {}

    /** A form of this part, with what was wrong with it above. */
    static Element form(Element in, String part) {
        Element form = in.appendElement("form").attr("method", "post");
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", SeatPart.PART)
                .attr("value", part);
        return form;
    }

    static void wrong(Element in, Texts texts, Invalid wrong) {
        if (wrong != null) {
            Element alert = in.appendElement("p").addClass("wrong").attr("role", "alert");
            wrong.errors().forEach(error -> alert.appendText(texts.get(error.key(), error.values()) + " "));
        }
    }

    static void hidden(Element form, String name, Object value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value.toString());
    }

    static void area(Element form, String name, String label, Map<String, String> typed, int most) {
        form.appendElement("label").attr("for", name).text(label);
        form.appendElement("textarea")
                .attr("id", name)
                .attr("name", name)
                .attr("maxlength", Integer.toString(most))
                .text(typed.getOrDefault(name, ""));
    }

    static Element button(Element form, String name, String value, String words) {
        return form.appendElement("button")
                .attr("type", "submit")
                .attr("name", name)
                .attr("value", value)
                .text(words);
    }

    /** What a field sent, as what it means. */
    static <T> T read(Map<String, String> sent, String name, Function<String, T> meaning) {
        String value = sent.get(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return meaning.apply(value.strip());
        } catch (RuntimeException unreadable) {
            throw new Invalid(name, "problem.field.unreadable");
        }
    }
}

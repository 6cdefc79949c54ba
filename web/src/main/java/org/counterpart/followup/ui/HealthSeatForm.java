package org.counterpart.followup.ui;

import java.util.Map;
import java.util.UUID;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.followup.HealthItem;
import org.counterpart.followup.SeatHealth;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.ui.SeatPart;
import org.jsoup.nodes.Element;

/** The sheet of a party as a plain form: what is ticked is kept by a button, and sent by another. */
final class HealthSeatForm {

    static final String DO = "do";
    static final String SEND = "send";
    static final String CHECK = "check";
    static final String RATED = "rated";
    static final String FORESEEN = "foreseen";

    private static final String MISSING = "field.required";

    private final SeatHealth seen;
    private final PartyNames names;
    private final Texts texts;
    private final Map<String, String> typed;
    private final Invalid wrong;

    HealthSeatForm(SeatHealth seen, PartyNames names, Map<String, String> typed, Invalid wrong) {
        this.seen = seen;
        this.names = names;
        this.texts = names.texts();
        this.typed = typed;
        this.wrong = wrong;
    }

    /** Whether it only lacks something to be sent. */
    static boolean isMissing(Invalid wrong) {
        return wrong.errors().stream()
                .allMatch(error -> error.key().equals(MISSING) && !error.field().isEmpty());
    }

    static Element alert(Element in, Texts texts, Invalid wrong) {
        Element alert = in.appendElement("p").addClass("wrong").attr("role", "alert");
        wrong.errors().stream()
                .map(error -> texts.get(error.key(), error.values()))
                .distinct()
                .forEach(sentence -> alert.appendText(sentence + " "));
        return alert;
    }

    Element element(String part) {
        Element form = new Element("form").addClass("health-form").attr("method", "post");
        hidden(form, SeatPart.PART, part);
        hidden(form, CHECK, seen.check().id().toString());
        if (wrong != null && isMissing(wrong)) {
            form.appendElement("p")
                    .addClass("wrong")
                    .attr("role", "alert")
                    .text(texts.get(
                            "followup.health.missing", "count", wrong.errors().size()));
        }
        form.appendElement("p").addClass("hint").text(texts.get("followup.health.scale.explain"));
        form.appendElement("h3").text(texts.get("followup.health.own"));
        for (HealthItem item : HealthItem.values()) {
            scale(
                    form,
                    RATED + "." + item,
                    "ratings." + item,
                    item,
                    seen.sheet().data().ratings());
        }
        for (UUID other : seen.parties().keySet()) {
            if (!other.equals(seen.party())) {
                form.appendElement("h3").text(texts.get("followup.health.foresee", "party", names.name(other)));
                Map<HealthItem, Integer> known =
                        seen.sheet().data().predictions().getOrDefault(other, Map.of());
                for (HealthItem item : HealthItem.values()) {
                    scale(form, FORESEEN + "." + other + "." + item, "predictions." + other + "." + item, item, known);
                }
            }
        }
        Element choices = form.appendElement("div").addClass("choices");
        button(choices, SEND, "followup.health.send");
        button(choices, "save", "followup.save").addClass("second");
        form.appendElement("p").addClass("hint").text(texts.get("followup.seat.health"));
        return form;
    }

    private void scale(Element form, String name, String field, HealthItem item, Map<HealthItem, Integer> known) {
        Element group = form.appendElement("fieldset").addClass("scale");
        boolean missing =
                wrong != null && wrong.errors().stream().map(FieldError::field).anyMatch(field::equals);
        if (missing) {
            group.addClass("missing");
        }
        Element legend = group.appendElement("legend").text(texts.get("followup.item." + item));
        if (missing) {
            legend.appendText(" – " + texts.get(MISSING));
        }
        String ticked = typed.containsKey(name) ? typed.get(name) : String.valueOf(known.get(item));
        Element numbers = group.appendElement("div");
        for (int value = HealthItem.LOWEST; value <= HealthItem.HIGHEST; value++) {
            Element label = numbers.appendElement("label");
            Element radio = label.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", name)
                    .attr("value", String.valueOf(value));
            if (ticked.equals(String.valueOf(value))) {
                radio.attr("checked", "");
            }
            label.appendElement("span").text(String.valueOf(value));
        }
    }

    private Element button(Element in, String does, String key) {
        return in.appendElement("button")
                .attr("type", "submit")
                .attr("name", DO)
                .attr("value", does)
                .text(texts.get(key));
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}

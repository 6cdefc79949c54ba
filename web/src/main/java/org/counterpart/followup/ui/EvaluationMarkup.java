package org.counterpart.followup.ui;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.followup.CallPack;
import org.counterpart.followup.CarriedOut;
import org.counterpart.followup.EvaluationAsked;
import org.counterpart.followup.EvaluationData;
import org.counterpart.followup.SacrificeAccount;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** The form of an evaluation, as markup: what was agreed, the questions, and what became of the sacrifices. */
final class EvaluationMarkup {

    static final String CARRIED_OUT = "c.";
    static final String NOTE = "n.";

    private static final List<String> QUESTIONS = List.of("lasted", "possible", "lost", "next");

    private EvaluationMarkup() {}

    static Element done(Texts texts) {
        Element page = new Element("div");
        page.appendElement("h1").text(texts.get("followup.guest.done"));
        page.appendElement("p").text(texts.get("followup.guest.done.text"));
        return page;
    }

    static Element page(Guest guest, Texts texts, EvaluationAsked asked, EvaluationData data, Invalid wrong) {
        Element page = new Element("div");
        Element form = page.appendElement("form").addClass("evaluation").attr("method", "post");
        for (String word : List.of("saving", "saved", "unsaved")) {
            form.attr("data-text-" + word, texts.get("followup." + word));
        }
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "version")
                .attr("value", String.valueOf(asked.evaluation().version()));
        form.appendChild(languages(texts));
        form.appendElement("h1").text(texts.get("followup.guest.title"));
        form.appendElement("p")
                .text(texts.get("followup.guest.text", "party", asked.party(), "firm", guest.firmName()));
        Element pack = form.appendElement("details").attr("open", "");
        pack.appendElement("summary").text(texts.get("followup.pack.guest"));
        pack.appendChild(PackMarkup.of(asked.pack(), texts, ZoneOffset.UTC, "followup.pack.guest"));
        if (wrong != null) {
            Element alert = form.appendElement("div").addClass("wrong").attr("role", "alert");
            for (FieldError error : wrong.errors()) {
                alert.appendElement("p").text(texts.get(error.key(), error.values()));
            }
        }
        field(form, "answeredBy", texts.get("followup.answered-by.guest"), name(asked, data));
        Map<String, String> said =
                Map.of("lasted", data.lasted(), "possible", data.possible(), "lost", data.lost(), "next", data.next());
        for (String question : QUESTIONS) {
            form.appendElement("label").attr("for", question).text(texts.get("followup.q." + question));
            form.appendElement("textarea")
                    .attr("id", question)
                    .attr("name", question)
                    .attr("maxlength", "4000")
                    .text(said.get(question));
        }
        sacrifices(form, texts, asked, data, false);
        sacrifices(form, texts, asked, data, true);
        form.appendChild(buttons(texts));
        return page;
    }

    private static void sacrifices(Element form, Texts texts, EvaluationAsked asked, EvaluationData data, boolean own) {
        List<CallPack.PackedSacrifice> those = asked.pack().sacrifices().stream()
                .filter(one -> one.partyId().equals(asked.partyId()) == own)
                .toList();
        if (!those.isEmpty()) {
            form.appendElement("h2").text(texts.get(own ? "followup.sacrifices.own" : "followup.sacrifices.others"));
        }
        for (CallPack.PackedSacrifice one : those) {
            Optional<SacrificeAccount> account = data.sacrifices().stream()
                    .filter(said -> said.sacrifice().equals(one.id()))
                    .findFirst();
            Element group = form.appendElement("fieldset").addClass("sacrifice");
            group.appendElement("legend").text(one.what() + " (" + one.party() + ")");
            Element choices = group.appendElement("div").addClass("outcomes");
            for (CarriedOut outcome : CarriedOut.values()) {
                Element label = choices.appendElement("label");
                Element radio = label.appendElement("input")
                        .attr("type", "radio")
                        .attr("name", CARRIED_OUT + one.id())
                        .attr("value", outcome.name());
                if (account.filter(said -> said.carriedOut() == outcome).isPresent()) {
                    radio.attr("checked", "");
                }
                label.appendElement("span").text(texts.get("followup.carried-out." + outcome));
            }
            field(
                    group,
                    NOTE + one.id(),
                    texts.get("followup.carried-out.note"),
                    account.map(SacrificeAccount::note).orElse(""));
        }
    }

    private static void field(Element form, String name, String label, String value) {
        form.appendElement("label").attr("for", name).text(label);
        form.appendElement("input")
                .attr("type", "text")
                .attr("id", name)
                .attr("name", name)
                .attr("maxlength", name.startsWith(NOTE) ? "1000" : "120")
                .attr("value", value);
    }

    private static Element buttons(Texts texts) {
        Element buttons = new Element("div").addClass("choices");
        buttons.appendElement("button")
                .attr("type", "submit")
                .attr("name", "do")
                .attr("value", "send")
                .text(texts.get("followup.guest.send"));
        buttons.appendElement("button")
                .attr("type", "submit")
                .attr("name", "do")
                .attr("value", "save")
                .addClass("second")
                .text(texts.get("followup.save"));
        buttons.appendElement("span").addClass("state").attr("role", "status");
        return buttons;
    }

    /** A button for each language we speak, to be sent with the form. */
    private static Element languages(Texts texts) {
        Element languages = new Element("div")
                .addClass("languages")
                .attr("role", "group")
                .attr("aria-label", texts.get("sheet.language"));
        for (Locale one : Language.SPOKEN) {
            String name = one.getDisplayLanguage(one);
            languages
                    .appendElement("button")
                    .attr("type", "submit")
                    .attr("name", Language.PARAMETER)
                    .attr("value", one.getLanguage())
                    .attr("lang", one.getLanguage())
                    .attr(
                            "aria-pressed",
                            String.valueOf(
                                    one.getLanguage().equals(texts.locale().getLanguage())))
                    .text(name.substring(0, 1).toUpperCase(one) + name.substring(1));
        }
        return languages;
    }

    private static String name(EvaluationAsked asked, EvaluationData data) {
        return data.answeredBy().isEmpty() ? asked.name() : data.answeredBy();
    }
}

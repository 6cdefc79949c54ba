package org.counterpart.promises.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.promises.PromiseGuestService;
import org.counterpart.promises.PromiseToRule;
import org.counterpart.promises.RulingData;
import org.counterpart.promises.Verdict;
import org.counterpart.shell.GuestPage;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** Where the receiver of a promise says, by the link in a mail, whether it was kept. */
@ApplicationScoped
class RulingPage implements GuestPage {

    @Inject
    PromiseGuestService promises;

    @Override
    public String purpose() {
        return PromiseGuestService.PURPOSE;
    }

    @Override
    public Element show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        PromiseToRule promise = promises.look(guest);
        Element page = new Element("div");
        page.appendElement("h1").text(texts.get("promises.ruling.title"));
        page.appendElement("p")
                .text(texts.get(
                        "promises.ruling.text",
                        "giver",
                        promise.giver(),
                        "firm",
                        guest.firmName(),
                        "receiver",
                        promise.receiver()));
        page.appendElement("blockquote").text(promise.text());
        Element facts = page.appendElement("dl");
        facts.appendElement("dt").text(texts.get("promises.done-when"));
        facts.appendElement("dd").text(promise.doneWhen());
        facts.appendElement("dt").text(texts.get("promises.due"));
        facts.appendElement("dd")
                .text(World.in(texts.locale()).moment(promise.dueAt(), promise.zone()) + " ("
                        + promise.zone().getId().replace('_', ' ') + ")");
        page.appendChild(form(texts, typed, wrong, promise.due()));
        return page;
    }

    private static Element form(Texts texts, Map<String, String> typed, Invalid wrong, boolean due) {
        // Without an action it goes where it came from: to the link.
        Element form = new Element("form").attr("method", "post");
        if (wrong != null) {
            Element alert = form.appendElement("p")
                    .addClass("wrong")
                    .attr("role", "alert")
                    .attr("id", "wrong");
            wrong.errors().forEach(error -> alert.appendText(texts.get(error.key(), error.values()) + " "));
        }
        form.appendElement("label").attr("for", "note").text(texts.get("promises.note"));
        Element note = form.appendElement("textarea")
                .attr("id", "note")
                .attr("name", "note")
                .attr("maxlength", "1000")
                .attr("aria-describedby", wrong == null ? "hint" : "wrong hint")
                .text(typed.getOrDefault("note", ""));
        if (wrong != null) {
            note.attr("aria-invalid", "true");
        }
        form.appendElement("p").addClass("hint").attr("id", "hint").text(texts.get("promises.ruling.hint"));
        Element choices = form.appendElement("div").addClass("choices");
        choices.appendChild(button(Verdict.KEPT, texts.get("promises.ruling.KEPT")));
        if (due) {
            choices.appendChild(
                    button(Verdict.BROKEN, texts.get("promises.ruling.BROKEN")).addClass("second"));
        }
        return form;
    }

    private static Element button(Verdict verdict, String label) {
        return new Element("button")
                .attr("type", "submit")
                .attr("name", "verdict")
                .attr("value", verdict.name())
                .text(label);
    }

    @Override
    public Element act(Guest guest, Texts texts, Map<String, String> sent) {
        Verdict verdict = verdict(sent.get("verdict"));
        promises.rule(guest, new RulingData(verdict, sent.get("note")));
        Element page = new Element("div");
        page.appendElement("h1").text(texts.get("promises.ruling.done.title"));
        page.appendElement("p").text(texts.get("promises.ruling.done." + verdict));
        return page;
    }

    /** Left out, or made up: asked for again. */
    private static Verdict verdict(String sent) {
        try {
            return sent == null ? null : Verdict.valueOf(sent);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("verdict", "field.choice.unknown");
        }
    }
}

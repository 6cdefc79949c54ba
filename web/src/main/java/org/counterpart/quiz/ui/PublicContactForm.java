package org.counterpart.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.quiz.PublicContact;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** Where a visitor leaves an address, if they want to, and takes it back. Nothing is ticked for them. */
final class PublicContactForm {

    static final String ACTION = "do";
    static final String LEAVE = "leave";
    static final String TAKE_BACK = "take-back";

    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String AGREED = "agreed";
    private static final String SHARES = "shares";

    private final Texts texts;
    private final String firm;

    PublicContactForm(Texts texts, String firm) {
        this.texts = texts;
        this.firm = firm;
    }

    /** What was sent, with the words that were agreed to as this form says them. */
    PublicContact read(Map<String, String> sent) {
        boolean shares = sent.containsKey(SHARES);
        return new PublicContact(
                sent.get(NAME),
                sent.get(EMAIL),
                texts.locale().getLanguage(),
                sent.containsKey(AGREED),
                shares,
                shares ? consent() + " " + sharing() : consent());
    }

    /**
     * The form.
     *
     * @param typed what was typed before; empty at first
     * @param wrong what was wrong with it; {@code null}: nothing
     */
    Element form(Map<String, String> typed, Invalid wrong) {
        Element section = section("quiz.public.contact.title");
        section.appendElement("p").text(texts.get("quiz.public.contact.text", "firm", firm));
        Element form = section.appendElement("form")
                .attr("method", "post")
                .attr("action", "#contact")
                .attr("novalidate", "");
        if (wrong != null) {
            Element alert = form.appendElement("p").addClass("wrong").attr("role", "alert");
            List<FieldError> whole = wrong.errors().stream()
                    .filter(error -> error.field().isEmpty())
                    .toList();
            alert.text(whole.isEmpty() ? texts.get("quiz.public.contact.wrong") : "");
            whole.forEach(error -> alert.appendText(texts.get(error.key(), error.values())));
        }
        form.appendChild(PublicQuizPages.trap());
        form.appendChild(field(NAME, "text", "name", typed, wrong));
        form.appendChild(field(EMAIL, "email", "email", typed, wrong));
        form.appendChild(check(AGREED, consent(), typed, wrong));
        form.appendChild(check(SHARES, sharing(), typed, wrong));
        form.appendChild(button(LEAVE, "quiz.public.contact.leave"));
        return section;
    }

    /** What stands there once an address is left. */
    Element left() {
        Element section = section("quiz.public.contact.left.title");
        section.appendElement("p").attr("role", "status").text(texts.get("quiz.public.contact.left", "firm", firm));
        Element form = section.appendElement("form").attr("method", "post").attr("action", "#contact");
        form.appendChild(button(TAKE_BACK, "quiz.public.contact.take-back").addClass("second"));
        return section;
    }

    private Element section(String heading) {
        Element section = new Element("section").addClass("contact").attr("id", "contact");
        section.appendElement("h2").text(texts.get(heading, "firm", firm));
        return section;
    }

    private Element field(String name, String type, String fills, Map<String, String> typed, Invalid wrong) {
        Element field = new Element("div").addClass("field");
        field.appendElement("label").attr("for", name).text(texts.get("quiz.public.contact." + name));
        Element input = field.appendElement("input")
                .attr("id", name)
                .attr("name", name)
                .attr("type", type)
                .attr("autocomplete", fills)
                .attr("required", "")
                .attr("value", typed.getOrDefault(name, ""));
        said(field, input, name, wrong);
        return field;
    }

    private Element check(String name, String words, Map<String, String> typed, Invalid wrong) {
        Element field = new Element("div").addClass("check");
        Element input =
                field.appendElement("input").attr("id", name).attr("name", name).attr("type", "checkbox");
        if (typed.containsKey(name)) {
            input.attr("checked", "");
        }
        field.appendElement("label").attr("for", name).text(words);
        said(field, input, name, wrong);
        return field;
    }

    /** What is wrong with a field, where those who hear the page are told it too. */
    private void said(Element field, Element input, String name, Invalid wrong) {
        Optional<FieldError> error = wrong == null
                ? Optional.empty()
                : wrong.errors().stream()
                        .filter(one -> one.field().equals(name))
                        .findFirst();
        error.ifPresent(one -> {
            input.attr("aria-invalid", "true").attr("aria-describedby", name + "-wrong");
            field.appendElement("p")
                    .addClass("error")
                    .attr("id", name + "-wrong")
                    .text(texts.get(one.key(), one.values()));
        });
    }

    private Element button(String does, String key) {
        return new Element("button")
                .attr("type", "submit")
                .attr("name", ACTION)
                .attr("value", does)
                .text(texts.get(key));
    }

    private String consent() {
        return texts.get("quiz.public.contact.consent", "firm", firm);
    }

    private String sharing() {
        return texts.get("quiz.public.contact.share", "firm", firm);
    }
}

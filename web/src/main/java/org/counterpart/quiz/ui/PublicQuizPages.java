package org.counterpart.quiz.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterpart.common.Invalid;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.PublicQuiz;
import org.counterpart.quiz.PublicResult;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** The plain pages of a public quiz: what is asked, and the visitor's own result. */
final class PublicQuizPages {

    static final String TICKET = "ticket";

    /** What only a program fills in: people do not see it. */
    static final String TRAP = "website";

    /** After these a form is sent with another ticket; after anything else the one it has is still good. */
    private static final Set<String> SPENT =
            Set.of("quiz.public.ticket", "quiz.public.old", "quiz.public.changed", "quiz.public.sent");

    /** Seconds that a statement takes to be read and answered. */
    private static final int PACE = 12;

    private final Texts texts;
    private final String firm;

    /** @param firm its name */
    PublicQuizPages(Texts texts, String firm) {
        this.texts = texts;
        this.firm = firm;
    }

    /**
     * The form, to be sent to the same address by POST.
     *
     * @param sent what was sent before, by the names of the fields; empty at first
     * @param wrong what was wrong with it; {@code null}: nothing
     */
    Element form(PublicQuiz quiz, Map<String, String> sent, Invalid wrong) {
        Element before = new Element("div");
        before.appendElement("p").addClass("hint").text(texts.get("quiz.public.by", "firm", firm));
        before.appendElement("h1").text(quiz.title());
        if (!quiz.greeting().isEmpty()) {
            before.appendElement("p").addClass("said").text(quiz.greeting());
        }
        int statements = quiz.document().items().size();
        Element told = before.appendElement("ul");
        told(told, "quiz.public.told.self", "count", statements, "minutes", 1 + statements * PACE / 60);
        told(told, "quiz.public.told.result");
        told(told, "quiz.public.told.firm", "firm", firm);
        if (quiz.asksContact()) {
            told(told, "quiz.public.told.contact");
        }
        before.appendElement("input")
                .attr("type", "hidden")
                .attr("name", TICKET)
                .attr("value", ticket(quiz, sent, wrong));
        before.appendChild(trap());
        SheetPage.Sheet sheet =
                new SheetPage.Sheet(quiz.document(), quiz.digest(), false, false, readable(sent), Map.of(), null);
        return SheetPage.of(texts, sheet, before, wrong);
    }

    private static String ticket(PublicQuiz quiz, Map<String, String> sent, Invalid wrong) {
        boolean spent = wrong != null && wrong.errors().stream().anyMatch(error -> SPENT.contains(error.key()));
        return spent ? quiz.ticket() : sent.getOrDefault(TICKET, quiz.ticket());
    }

    /** Nothing can be answered any more. */
    Element closed(PublicQuiz quiz) {
        Element page = new Element("div");
        page.appendElement("p").addClass("hint").text(quiz.title());
        page.appendElement("h1").text(texts.get("quiz.public.closed.title"));
        page.appendElement("p").text(texts.get("quiz.public.closed.text", "firm", firm));
        return page;
    }

    /**
     * A result.
     *
     * @param quiz the quiz's path on our own address
     * @param address its own, whole
     */
    Element result(PublicResult result, String quiz, String address, Map<String, String> typed, Invalid wrong) {
        // What the tab kept of the form is not needed any more.
        Element page = new Element("div");
        Element shown = page.appendElement("div").addClass("result").attr(SheetPage.DONE, quiz);
        shown.appendElement("form").attr("method", "get").appendChild(SheetPage.languages(texts));
        shown.appendElement("h1").text(texts.get("quiz.public.result.title"));
        shown.appendElement("p").addClass("hint").text(taken(result));
        Element keep = shown.appendElement("div").addClass("keep");
        keep.appendElement("p").text(texts.get("quiz.public.result.keep", "day", result.until()));
        Element ways = keep.appendElement("div").addClass("choices");
        ways.appendElement("a")
                .attr("href", address + "/profile.pdf?" + Language.PARAMETER + "=" + language())
                .text(texts.get("quiz.public.result.pdf"));
        ways.appendElement("a")
                .addClass("second")
                .attr("href", mail(address))
                .text(texts.get("quiz.public.result.mail"));
        ProfileSections sections = sections(result);
        shown.appendChild(sections.readings());
        shown.appendChild(sections.roles());
        shown.appendChild(sections.dimensions(true));
        shown.appendElement("p").addClass("hint").text(texts.get("quiz.public.result.limits"));
        PublicContactForm contact = new PublicContactForm(texts, firm);
        if (result.contactLeft()) {
            shown.appendChild(contact.left());
        } else if (result.asksContact()) {
            shown.appendChild(contact.form(typed, wrong));
        }
        shown.appendElement("p")
                .addClass("again")
                .appendElement("a")
                .addClass("second")
                .attr("href", quiz)
                .text(texts.get("quiz.public.result.again"));
        return page;
    }

    /** The result on paper. */
    byte[] print(PublicResult result) {
        ProfileSections sections = sections(result);
        return RoleProfilePdf.print(
                texts,
                firm,
                texts.get("quiz.public.result.title"),
                List.of(taken(result)),
                texts.get("quiz.public.result.limits"),
                List.of(sections.readings(), sections.roles(), sections.dimensions(false)));
    }

    /** A field that people neither see nor reach, nor hear of. */
    static Element trap() {
        Element trap = new Element("div").addClass("trap").attr("aria-hidden", "true");
        trap.appendElement("input")
                .attr("type", "text")
                .attr("name", TRAP)
                .attr("value", "")
                .attr("tabindex", "-1")
                .attr("autocomplete", "off");
        return trap;
    }

    private ProfileSections sections(PublicResult result) {
        return new ProfileSections(
                result.document(), texts, List.of(new GroupScores(RaterGroup.SELF, 1, 1, result.scores())));
    }

    private String taken(PublicResult result) {
        return texts.get("quiz.public.result.taken", "title", result.title(), "firm", firm, "day", result.takenOn());
    }

    Locale locale() {
        return texts.locale();
    }

    private String language() {
        return texts.locale().getLanguage();
    }

    private String mail(String address) {
        return "mailto:?subject=" + MailTo.encoded(texts.get("quiz.public.result.title")) + "&body="
                + MailTo.encoded(address);
    }

    private void told(Element list, String key, Object... values) {
        list.appendElement("li").appendElement("span").text(texts.get(key, values));
    }

    /** The answers that were sent, as far as they are numbers. */
    private static Map<String, Integer> readable(Map<String, String> sent) {
        Map<String, Integer> answers = new TreeMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(SheetForm.ANSWER) && value.matches("\\d{1,4}")) {
                answers.put(name.substring(SheetForm.ANSWER.length()), Integer.valueOf(value));
            }
        });
        return answers;
    }
}

package org.counterpart.followup.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterpart.common.Invalid;
import org.counterpart.followup.IssueAction;
import org.counterpart.followup.IssueAsked;
import org.counterpart.followup.IssueDetails;
import org.counterpart.followup.IssueState;
import org.counterpart.followup.IssueStepRow;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** An issue as a plain page, for somebody who was asked about it by link: what it is, where it stands, what they may do. */
final class IssueMarkup {

    static final String DO = "do";
    static final String NOTE = "note";
    static final String VERSION = "version";

    private final IssueAsked asked;
    private final IssueDetails issue;
    private final Texts texts;
    private final PartyNames names;
    private final World world;

    IssueMarkup(IssueAsked asked, Texts texts) {
        this.asked = asked;
        this.issue = asked.details();
        this.texts = texts;
        this.names = new PartyNames(asked.parties(), texts);
        this.world = World.in(texts.locale());
    }

    /** What a form asks for. */
    static Optional<IssueAction> action(Map<String, String> sent) {
        return Stream.of(IssueAction.values())
                .filter(one -> one.name().equals(sent.get(DO)))
                .findFirst();
    }

    /** After something was done. */
    Element done() {
        Element page = page(Map.of(), null);
        page.selectFirst("h1")
                .after(new Element("p")
                        .addClass("done")
                        .attr("role", "status")
                        .text(texts.get("followup.link.done", "party", names.name(asked.partyId()))));
        return page;
    }

    /**
     * @param typed what was sent and could not be taken
     * @param wrong why; {@code null}: nothing was sent
     */
    Element page(Map<String, String> typed, Invalid wrong) {
        Element page = new Element("div").addClass("issue-page");
        page.appendChild(languages());
        page.appendElement("h1").text(issue.issue().title());
        page.appendElement("p")
                .text(texts.get(
                        asked.acts() ? "followup.link.asked" : "followup.link.told",
                        "name",
                        asked.name(),
                        "party",
                        names.name(asked.partyId()),
                        "workshop",
                        asked.workshop()));
        if (!issue.text().isEmpty()) {
            page.appendElement("blockquote").text(issue.text());
        }
        page.appendChild(facts());
        acts(page, typed, wrong);
        if (!issue.exit().isEmpty()) {
            page.appendElement("h2").text(texts.get("followup.issue.exit"));
            page.appendElement("blockquote").text(issue.exit());
        }
        page.appendElement("h2").text(texts.get("followup.issue.ladder"));
        page.appendElement("p")
                .addClass("hint")
                .text(texts.get("followup.issue.agreement", "number", issue.agreement()));
        page.appendChild(IssueLadder.of(issue, names));
        page.appendElement("p")
                .addClass("hint")
                .text(texts.get(issue.sharedHours() ? "followup.issues.clock" : "followup.issues.clock.apart"));
        page.appendElement("h2").text(texts.get("followup.issue.history"));
        page.appendChild(history());
        return page;
    }

    private Element facts() {
        Element facts = new Element("dl").addClass("issue-facts");
        fact(
                facts,
                texts.get("followup.link.state"),
                texts.get(
                        "followup.issue.state." + issue.issue().state(),
                        "level",
                        issue.issue().level(),
                        "levels",
                        issue.issue().levels()));
        if (issue.issue().answerBy() != null) {
            fact(
                    facts,
                    texts.get("followup.link.until"),
                    world.moment(issue.issue().answerBy(), asked.zone()));
        }
        if (!issue.issue().silent().isEmpty()) {
            fact(
                    facts,
                    texts.get("followup.link.silent"),
                    names.names(issue.issue().silent()));
        }
        if (!issue.issue().agreed().isEmpty() && issue.issue().state() != IssueState.SETTLED) {
            fact(
                    facts,
                    texts.get("followup.link.agreed"),
                    names.names(issue.issue().agreed()));
        }
        return facts;
    }

    private static void fact(Element facts, String name, String value) {
        facts.appendElement("dt").text(name);
        facts.appendElement("dd").text(value);
    }

    private void acts(Element page, Map<String, String> typed, Invalid wrong) {
        Optional<IssueAction> tried = action(typed).filter(issue.actions()::contains);
        if (wrong != null && tried.isEmpty()) {
            alert(page, wrong);
            String lost = typed.getOrDefault(NOTE, "");
            if (!lost.isBlank()) {
                page.appendElement("h2").text(texts.get("followup.link.wrote"));
                page.appendElement("blockquote").text(lost);
            }
        }
        if (issue.actions().isEmpty()) {
            if (issue.issue().state() != IssueState.SETTLED) {
                page.appendElement("p").text(texts.get(asked.acts() ? "engagement.closed" : "followup.issue.to-read"));
            }
            return;
        }
        page.appendElement("h2").text(texts.get("followup.link.act", "party", names.name(asked.partyId())));
        // Who has not answered finds the form open; who has finds what happened without scrolling past it.
        boolean waited = issue.issue().silent().contains(asked.partyId());
        IssueAction first = tried.orElse(waited ? IssueAction.ANSWER : null);
        for (IssueAction action : issue.actions()) {
            boolean sent = tried.filter(action::equals).isPresent();
            act(page, action, action == first, sent ? typed.getOrDefault(NOTE, "") : "", sent ? wrong : null);
        }
        page.appendElement("p")
                .addClass("hint")
                .text(texts.get("followup.link.yours", "party", names.name(asked.partyId())));
    }

    private void act(Element page, IssueAction action, boolean open, String note, Invalid wrong) {
        boolean last = issue.issue().level() == issue.issue().levels();
        String title =
                texts.get(action == IssueAction.ESCALATE && last ? "followup.action.end" : "followup.action." + action);
        Element part = page.appendElement("details").addClass("act");
        if (open) {
            part.attr("open", "");
        }
        part.appendElement("summary").text(title);
        Element form = part.appendElement("form").attr("method", "post");
        hidden(form, DO, action.name());
        hidden(form, VERSION, String.valueOf(issue.issue().version()));
        form.appendElement("p").text(texts.get("followup.explain." + action));
        String field = "note-" + action.name().toLowerCase(Locale.ROOT);
        form.appendElement("label").attr("for", field).text(texts.get("followup.note." + action));
        Element area = form.appendElement("textarea")
                .attr("id", field)
                .attr("name", NOTE)
                .attr("maxlength", "4000")
                .text(note);
        if (wrong != null) {
            alert(form, wrong).attr("id", field + "-wrong");
            area.attr("aria-describedby", field + "-wrong");
        }
        form.appendElement("button").attr("type", "submit").text(title);
    }

    private Element alert(Element in, Invalid wrong) {
        Element alert = in.appendElement("p").addClass("wrong").attr("role", "alert");
        wrong.errors().forEach(error -> alert.appendText(texts.get(error.key(), error.values()) + " "));
        return alert;
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private Element history() {
        Element history = new Element("ol").addClass("history");
        for (IssueStepRow step : issue.steps()) {
            Element item = history.appendElement("li");
            item.appendElement("span")
                    .addClass("what")
                    .text(texts.get("followup.step." + step.kind(), "level", step.level()));
            String at = world.moment(step.at(), asked.zone());
            item.appendElement("span")
                    .addClass("hint")
                    .text(
                            step.by().isEmpty()
                                    ? at
                                    : texts.get(
                                            "followup.step.by",
                                            "by",
                                            step.by(),
                                            "party",
                                            names.name(step.partyId()),
                                            "at",
                                            at));
            if (!step.note().isEmpty()) {
                item.appendElement("span").addClass("words").text(step.note());
            }
        }
        return history;
    }

    /** The page in each language we speak. */
    private Element languages() {
        Element languages = new Element("p").addClass("languages");
        for (Locale one : Language.SPOKEN) {
            String name = one.getDisplayLanguage(one);
            Element link = languages
                    .appendElement("a")
                    .addClass("second")
                    .attr("href", "?" + Language.PARAMETER + "=" + one.getLanguage())
                    .attr("lang", one.getLanguage())
                    .text(name.substring(0, 1).toUpperCase(one) + name.substring(1));
            if (one.getLanguage().equals(texts.locale().getLanguage())) {
                link.attr("aria-current", "true");
            }
        }
        return languages;
    }
}

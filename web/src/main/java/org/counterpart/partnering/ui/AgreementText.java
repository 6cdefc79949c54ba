package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.partnering.AgreedPromise;
import org.counterpart.partnering.AgreedSacrifice;
import org.counterpart.partnering.AgreementDocument;
import org.counterpart.partnering.AgreementMeasure;
import org.counterpart.partnering.AgreementPerson;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.FollowUpRole;
import org.counterpart.partnering.LadderLevel;
import org.counterpart.partnering.LadderPerson;
import org.counterpart.shell.Moment;

/** One version of an agreement, to read. */
class AgreementText extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AgreementDocument document;

    AgreementText(AgreementVersionDetails version) {
        this.document = version.document();
        addClassName("agreement-text");
        words("partnering.purpose", document.terms().purpose());
        words("partnering.vision", document.terms().vision());
        section(
                "partnering.measures",
                document.terms().measures().stream().map(this::measure).toList());
        section(
                "partnering.sacrifices",
                document.sacrifices().stream().map(this::sacrifice).toList());
        if (!document.waiver().isEmpty()) {
            section(
                    "partnering.waiver",
                    document.waiver().stream()
                            .map(one -> card(document.name(one.party()), List.of(one.reason())))
                            .toList());
        }
        section(
                "partnering.promises",
                document.promises().stream().map(this::promise).toList());
        ladder();
        section(
                "partnering.roles",
                document.terms().roles().stream().map(this::role).toList());
        words("partnering.exit", document.terms().exit());
    }

    private void words(String title, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("words", "prose");
        add(new Section(new H3(text(title)), paragraph));
    }

    private void section(String title, List<ListItem> items) {
        Section section = new Section(new H3(text(title)));
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(text("partnering.none"));
            none.addClassName("secondary");
            section.add(none);
        } else {
            UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
            list.addClassName("cards");
            section.add(list);
        }
        add(section);
    }

    private static ListItem card(String title, List<String> lines) {
        ListItem card = new ListItem(new H4(title));
        card.addClassName("card");
        for (String line : lines) {
            Paragraph words = new Paragraph(line);
            words.addClassName("words");
            card.add(words);
        }
        return card;
    }

    private ListItem measure(AgreementMeasure measure) {
        ListItem card = card(measure.name(), List.of());
        card.add(facts(
                fact("partnering.measure.how", new Span(measure.how())),
                fact("partnering.measure.target", new Span(measure.target())),
                fact("partnering.measure.by", new Span(text("partnering.day", "day", measure.by())))));
        return card;
    }

    private ListItem sacrifice(AgreedSacrifice one) {
        ListItem card = card(one.what(), List.of());
        card.addComponentAsFirst(new Span(document.name(one.party())));
        String real = one.realTo().stream().map(document::name).collect(Collectors.joining(", "));
        card.add(facts(
                fact("partnering.sacrifice.purpose", new Span(one.purpose())),
                fact("partnering.sacrifice.cost", new Span(one.cost())),
                fact("partnering.sacrifice.by", new Span(text("partnering.day", "day", one.by()))),
                fact(
                        "partnering.sacrifice.real-to",
                        new Span(real.isEmpty() ? text("partnering.sacrifice.real-to.nobody") : real))));
        return card;
    }

    private ListItem promise(AgreedPromise one) {
        ListItem card = card(one.text(), List.of());
        card.addComponentAsFirst(new Span(text(
                "partnering.promise.sides",
                "giver",
                side(one.giver(), one.giverParty()),
                "receiver",
                side(one.receiver(), one.receiverParty()))));
        card.add(facts(
                fact("promises.done-when", new Span(one.doneWhen())),
                fact("partnering.promise.due", new Moment(one.dueAt(), ZoneId.of(one.zone())))));
        if (!one.thread().isEmpty()) {
            OrderedList thread = new OrderedList();
            thread.addClassName("promise-thread");
            thread.getElement().setAttribute("aria-label", text("partnering.promise.thread"));
            one.thread().forEach(words -> thread.add(new ListItem(words)));
            card.add(thread);
        }
        return card;
    }

    private String side(String name, UUID party) {
        return document.parties().stream().anyMatch(one -> one.id().equals(party))
                ? name + " (" + document.name(party) + ")"
                : name;
    }

    private void ladder() {
        Section section = new Section(new H3(text("partnering.ladder")));
        OrderedList list = new OrderedList();
        list.addClassNames("cards", "ladder");
        int number = 1;
        for (LadderLevel level : document.terms().ladder()) {
            ListItem card = card(
                    text("partnering.ladder.level", "number", number, "title", level.title()),
                    List.of(text("partnering.ladder.answer", "hours", level.hours())));
            for (LadderPerson one : level.people()) {
                card.add(pair(document.name(one.party()), one.person(), one.deputy()));
            }
            list.add(card);
            number++;
        }
        section.add(list);
        add(section);
    }

    private ListItem role(FollowUpRole role) {
        ListItem card = card(role.title(), List.of());
        card.add(pair(document.name(role.party()), role.holder(), role.deputy()));
        return card;
    }

    private static Paragraph pair(String party, AgreementPerson person, AgreementPerson deputy) {
        return new Paragraph(
                deputy.named()
                        ? text(
                                "partnering.person.with-deputy",
                                "party",
                                party,
                                "name",
                                person.name(),
                                "deputy",
                                deputy.name())
                        : text("partnering.person.alone", "party", party, "name", person.name()));
    }

    private record Fact(String label, Component said) {}

    private static Fact fact(String label, Component said) {
        return new Fact(label, said);
    }

    private static DescriptionList facts(Fact... facts) {
        DescriptionList list = new DescriptionList();
        for (Fact fact : facts) {
            DescriptionList.Description said = new DescriptionList.Description();
            said.add(fact.said());
            said.addClassName("words");
            list.add(new DescriptionList.Term(text(fact.label())), said);
        }
        return list;
    }
}

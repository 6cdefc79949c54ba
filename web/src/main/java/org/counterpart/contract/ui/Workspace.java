package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.contract.Draft;
import org.counterpart.contract.TermKind;
import org.counterpart.engagement.PartyRow;

/** The draft of a contract with all sides on one page, what it still lacks always in sight. */
class Workspace extends Div {

    /** What belongs to all, in the order in which it is talked about. */
    private static final List<TermKind> COMMON = List.of(
            TermKind.OBJECTIVE,
            TermKind.PRODUCT,
            TermKind.BOUNDARY_IN,
            TermKind.BOUNDARY_OUT,
            TermKind.INFORMATION,
            TermKind.SUPPORT,
            TermKind.SCHEDULE,
            TermKind.CONFIDENTIALITY,
            TermKind.EXIT_TRIGGER,
            TermKind.HANDOVER);

    private static final List<TermKind> OF_PARTY = List.of(TermKind.WANT, TermKind.OFFER, TermKind.RESERVATION);

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final List<TermList> lists = new ArrayList<>();
    private final StatusPanel status;
    private final LackingPanel lacking;
    private final BalancePicture balance;
    private final RolesSection roles;

    Workspace(Desk desk) {
        this.desk = desk;
        addClassName("contract");
        Draft draft = desk.contracts().draft(desk.member(), desk.engagement());
        status = new StatusPanel(desk, this::goToLacking);
        lacking = new LackingPanel(this::find);
        balance = new BalancePicture(desk);
        roles = new RolesSection(desk);
        Div body = new Div(
                section("contract.sides", "contract.sides.hint", columns(draft.parties()), balance),
                section("contract.agreement", "contract.agreement.hint", grid(COMMON)),
                roles,
                section("contract.integrity", "contract.integrity.hint", grid(questions())));
        body.addClassName("contract-body");
        Aside beside = new Aside(lacking);
        beside.getElement().setAttribute("aria-label", text("contract.lacking.title"));
        Div desktop = new Div(beside, body);
        desktop.addClassName("contract-desk");
        add(status, desktop);
        desk.onChange(this::read);
        show(draft);
    }

    /** Whether something typed here would be lost. */
    boolean hasTyped() {
        return lists.stream().anyMatch(TermList::hasTyped);
    }

    private void read() {
        show(desk.contracts().draft(desk.member(), desk.engagement()));
    }

    private void show(Draft draft) {
        lists.forEach(list -> list.show(draft));
        status.show(draft);
        lacking.show(draft);
        balance.show(draft);
        roles.show(draft);
    }

    private static Section section(String title, String hint, Component... content) {
        Paragraph what = new Paragraph(text(hint));
        what.addClassName("secondary");
        Section section = new Section(new H2(text(title)), what);
        section.add(content);
        return section;
    }

    private Div columns(List<PartyRow> parties) {
        Div columns = new Div();
        columns.addClassName("sides");
        for (PartyRow party : parties) {
            Section column = new Section(new H3(party.name()));
            column.addClassName("side");
            OF_PARTY.forEach(kind -> column.add(list(kind, party.id())));
            if (party.id().equals(desk.ownParty())) {
                column.addClassName("own");
            }
            columns.add(column);
        }
        return columns;
    }

    private Div grid(List<TermKind> kinds) {
        Div grid = new Div();
        grid.addClassName("common");
        kinds.forEach(kind -> grid.add(list(kind, null)));
        return grid;
    }

    private static List<TermKind> questions() {
        return Stream.of(TermKind.values()).filter(TermKind::isQuestion).toList();
    }

    private TermList list(TermKind kind, UUID party) {
        TermList list = new TermList(desk, kind, party);
        lists.add(list);
        return list;
    }

    private void goToLacking() {
        Desk.go(lacking);
    }

    /** The part of the page that a lacking thing belongs to: {@code wants[…]}, {@code integrity.jobs}. */
    private Component find(String part) {
        if (part.endsWith("]")) {
            UUID term = UUID.fromString(part.substring(part.indexOf('[') + 1, part.length() - 1));
            return lists.stream()
                    .flatMap(list -> list.card(term).stream())
                    .findFirst()
                    .<Component>map(card -> card)
                    .orElse(this);
        }
        return switch (part) {
            case "roles" -> roles;
            case "wants" -> first(TermKind.WANT);
            case "offers" -> first(TermKind.OFFER);
            case "confidentiality" -> first(TermKind.CONFIDENTIALITY);
            case "exitTriggers" -> first(TermKind.EXIT_TRIGGER);
            case "integrity.fashion" -> first(TermKind.INTEGRITY_FASHION);
            case "integrity.promises" -> first(TermKind.INTEGRITY_PROMISES);
            case "integrity.jobs" -> first(TermKind.INTEGRITY_JOBS);
            case "integrity.purpose" -> first(TermKind.INTEGRITY_PURPOSE);
            default -> this;
        };
    }

    /** The first list of this kind that has nothing in it. */
    private TermList first(TermKind kind) {
        return lists.stream()
                .filter(list -> list.isOf(kind))
                .filter(TermList::isEmpty)
                .findFirst()
                .orElseGet(() -> lists.stream()
                        .filter(list -> list.isOf(kind))
                        .findFirst()
                        .orElseThrow());
    }
}

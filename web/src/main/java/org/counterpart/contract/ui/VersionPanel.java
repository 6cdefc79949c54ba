package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.contract.Draft;
import org.counterpart.contract.VersionDetails;
import org.counterpart.contract.VersionRow;
import org.counterpart.shell.Moment;

/** One version as it was sent, or two side by side. */
class VersionPanel extends Div {

    /** More than anybody reads; the API has the rest. */
    private static final int MOST = 200;

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final int number;
    private final Integer with;

    VersionPanel(Desk desk, int number, Integer with) {
        this.desk = desk;
        this.number = number;
        this.with = with;
        addClassNames("contract", "version");
        desk.onChange(this::show);
        show();
    }

    private void show() {
        removeAll();
        List<VersionRow> all = desk.versions().versions(desk.member(), desk.engagement(), new Slice(0, MOST));
        VersionDetails shown = desk.versions().version(desk.member(), desk.engagement(), number);
        add(versions(all), heading(shown.version()));
        if (with == null) {
            add(new DocumentView(desk, shown.document()));
        } else {
            add(new ComparisonView(desk, desk.versions().compare(desk.member(), desk.engagement(), with, number)));
        }
    }

    private Nav versions(List<VersionRow> all) {
        Nav nav = new Nav(desk.link(text("contract.draft"), null, null));
        nav.addClassName("versions");
        nav.getElement().setAttribute("aria-label", text("contract.versions"));
        for (VersionRow version : all) {
            RouterLink link = desk.link(text("contract.version", "number", version.number()), version.number(), null);
            if (version.number() == number) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        if (all.size() > 1) {
            nav.add(compare(all));
        }
        return nav;
    }

    private Select<Integer> compare(List<VersionRow> all) {
        Select<Integer> other = new Select<>();
        other.setLabel(text("contract.compare.with"));
        other.setItems(all.stream()
                .map(VersionRow::number)
                .filter(one -> one != number)
                .toList());
        other.setItemLabelGenerator(
                one -> one == null ? text("contract.compare.none") : text("contract.version", "number", one));
        other.setEmptySelectionAllowed(true);
        other.setEmptySelectionCaption(text("contract.compare.none"));
        if (with != null && all.stream().anyMatch(one -> one.number() == with)) {
            other.setValue(with);
        }
        other.addValueChangeListener(change ->
                UI.getCurrent().navigate(ContractView.class, desk.parameters(), Desk.query(number, change.getValue())));
        return other;
    }

    private Div heading(VersionRow version) {
        Span sent = new Span(
                new Span(text("contract.version.sent", "name", version.name()) + " "),
                new Moment(version.sentAt(), desk.zone()),
                new Span(" · " + text("engagement.round", "round", version.round())));
        sent.addClassName("secondary");
        Div heading = new Div(
                new H2(
                        with == null
                                ? text("contract.version", "number", version.number())
                                : text("contract.compare.title", "before", with, "after", version.number())),
                sent);
        heading.addClassName("version-heading");
        if (!version.note().isEmpty()) {
            Paragraph note = new Paragraph(version.note());
            note.addClassName("words");
            heading.add(note);
        }
        Draft draft = desk.contracts().draft(desk.member(), desk.engagement());
        heading.add(Acceptances.of(desk, version, draft.parties()));
        if (draft.mayAccept() && draft.latest().number() == version.number()) {
            heading.add(AcceptDialog.button(desk, version.number()));
        }
        Span digest = new Span(text("contract.version.digest", "digest", version.digest()));
        digest.addClassNames("secondary", "digest");
        heading.add(digest);
        return heading;
    }
}

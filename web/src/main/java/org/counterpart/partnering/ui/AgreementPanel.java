package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.partnering.AgreementStage;
import org.counterpart.partnering.AgreementStanding;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.AgreementVersionRow;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Texts;

/** How far an agreement has come, and one of its versions, or two side by side. */
class AgreementPanel extends Div {

    /** More than anybody reads; the API has the rest. */
    private static final int MOST = 200;

    private static final long serialVersionUID = 1L;

    private final transient AgreementDesk desk;

    AgreementPanel(AgreementDesk desk, Integer version, Integer with) {
        this.desk = desk;
        addClassName("partnering");
        AgreementStanding standing = desk.services().agreements.standing(desk.member(), desk.id());
        List<AgreementVersionRow> all = desk.services().versions.versions(desk.member(), desk.id(), new Slice(0, MOST));
        Div heading = new Div(new H2(text("partnering.agreement")));
        heading.addClassName("screen-heading");
        if (desk.isFirm()) {
            Button draft = new Button(
                    text("partnering.draft.open"),
                    VaadinIcon.PENCIL.create(),
                    click -> desk.open(AgreementDesk.draft()));
            heading.add(draft);
        }
        add(heading, new AgreementStatus(desk, standing), new WaiverPanel(desk, standing));
        PromisesPanel promises =
                new PromisesPanel(desk, desk.services().promises.promises(desk.member(), desk.id()));
        if (all.isEmpty()) {
            Div empty = new Div(
                    new Span(text("partnering.agreement.empty.title")),
                    new Span(text(
                            desk.isFirm() ? "partnering.agreement.empty.firm" : "partnering.agreement.empty.client")));
            empty.addClassName("empty-state");
            add(empty, promises);
            return;
        }
        int number = version == null ? all.get(0).number() : version;
        AgreementVersionDetails shown = desk.services().versions.version(desk.member(), desk.id(), number);
        add(versions(all, number, with), about(shown.version(), standing, with));
        if (with == null) {
            add(new Markup(AgreementMarkup.of(
                    shown.document(),
                    Texts.here(),
                    ZoneId.of(desk.workshop().data().zone()))));
        } else {
            add(new AgreementChanges(desk.services().versions.compare(desk.member(), desk.id(), with, number)));
        }
        add(promises);
    }

    private Nav versions(List<AgreementVersionRow> all, int number, Integer with) {
        Nav nav = new Nav();
        nav.addClassName("versions");
        nav.getElement().setAttribute("aria-label", text("contract.versions"));
        for (AgreementVersionRow one : all) {
            RouterLink link = desk.link(text("contract.version", "number", one.number()), one.number(), null);
            if (one.number() == number) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        if (all.size() > 1) {
            Select<Integer> other = new Select<>();
            other.setLabel(text("contract.compare.with"));
            other.setItems(all.stream()
                    .map(AgreementVersionRow::number)
                    .filter(one -> one != number)
                    .toList());
            other.setItemLabelGenerator(
                    one -> one == null ? text("contract.compare.none") : text("contract.version", "number", one));
            other.setEmptySelectionAllowed(true);
            other.setEmptySelectionCaption(text("contract.compare.none"));
            if (with != null && all.stream().anyMatch(one -> one.number() == with)) {
                other.setValue(with);
            }
            other.addValueChangeListener(change -> desk.open(AgreementDesk.query(number, change.getValue())));
            nav.add(other);
        }
        return nav;
    }

    private Div about(AgreementVersionRow version, AgreementStanding standing, Integer with) {
        Span sent = new Span(
                new Span(text("contract.version.sent", "name", version.name()) + " "),
                new Moment(version.sentAt(), ZoneId.of(desk.workshop().data().zone())));
        sent.addClassName("secondary");
        Div about = new Div(
                new H2(
                        with == null
                                ? text("contract.version", "number", version.number())
                                : text("contract.compare.title", "before", with, "after", version.number())),
                sent);
        about.addClassName("version-heading");
        if (!version.note().isEmpty()) {
            Paragraph note = new Paragraph(version.note());
            note.addClassName("words");
            about.add(note);
        }
        boolean newest = standing.newest() != null && standing.newest().number() == version.number();
        if (!newest || standing.stage() == AgreementStage.REACHED) {
            Span state = new Span(text(newest ? "partnering.agreement.reached" : "partnering.agreement.older"));
            state.getElement().getThemeList().add(newest ? "badge success" : "badge contrast");
            about.add(state);
        }
        Span digest = new Span(text("contract.version.digest", "digest", version.digest()));
        digest.addClassNames("secondary", "digest");
        about.add(digest);
        return about;
    }

    /** The kind of button that matters most on the page. */
    static Button main(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}

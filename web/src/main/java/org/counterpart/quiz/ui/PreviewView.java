package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentVersionDetails;
import org.counterpart.quiz.LanguageProgress;
import org.counterpart.quiz.VersionState;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.TabbedPage;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** A version as those see it who answer: about themselves or somebody else, in any language, on a desk or a phone. */
@CdiComponent
@Route(
        value = "instruments/:" + InstrumentNavigation.ID + "/versions/:" + InstrumentNavigation.NUMBER + "/preview",
        layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class PreviewView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InstrumentService instruments;
    private final Member member;
    private final H1 heading = new H1();
    private final Span about = new Span();
    private final Div ways = new Div();
    private final RadioButtonGroup<String> as = new RadioButtonGroup<>(text("instruments.preview.as"));
    private final Select<String> language = new Select<>();
    private final RadioButtonGroup<String> width = new RadioButtonGroup<>(text("instruments.preview.width"));
    private final Div sheet = new Div();
    private transient InstrumentVersionDetails version;
    private boolean quiet;

    @Inject
    PreviewView(Member member, InstrumentService instruments) {
        this.member = member;
        this.instruments = instruments;
        addClassNames("screen", "preview");
        about.addClassName("secondary");
        as.setItems("self", "observer");
        as.setItemLabelGenerator(one -> text("instruments.path." + one));
        width.setItems("desk", "phone");
        width.setItemLabelGenerator(one -> text("instruments.preview." + one));
        language.setLabel(text("instruments.preview.language"));
        language.setItemLabelGenerator(World.here()::language);
        as.addValueChangeListener(change -> asked());
        width.addValueChangeListener(change -> asked());
        language.addValueChangeListener(change -> asked());
        Div choices = new Div(as, language, width);
        choices.addClassNames("preview-choices");
        Div top = new Div(new Div(heading, about), ways);
        top.addClassName("screen-heading");
        sheet.addClassName("preview-sheet");
        add(top, choices, sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id = InstrumentNavigation.id(event);
            version = instruments.version(member, id, InstrumentNavigation.number(event));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<String> languages =
                version.progress().stream().map(LanguageProgress::language).toList();
        quiet = true;
        as.setValue(asked.getSingleParameter("as").filter("observer"::equals).orElse("self"));
        width.setValue(asked.getSingleParameter("width").filter("phone"::equals).orElse("desk"));
        language.setItems(languages);
        String own = Texts.here().locale().getLanguage();
        language.setValue(asked.getSingleParameter("language")
                .filter(languages::contains)
                .orElse(languages.contains(own) ? own : languages.get(0)));
        quiet = false;
        ways.removeAll();
        ways.add(new RouterLink(
                text("instruments.back"), InstrumentView.class, TabbedPage.parameters(member, version.instrumentId())));
        if (version.state() == VersionState.DRAFT) {
            ways.add(new RouterLink(
                    text("instruments.draft.continue"),
                    DraftView.class,
                    TabbedPage.parameters(member, version.instrumentId())));
        }
        ways.addClassName("links");
        show();
    }

    @Override
    public String getPageTitle() {
        return text("instruments.preview") + " · " + heading.getText() + " · " + text("app.name");
    }

    private void asked() {
        if (quiet || version == null) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("as", as.getValue());
        parameters.put("language", language.getValue());
        parameters.put("width", width.getValue());
        UI ui = UI.getCurrent();
        String path = ui.getInternals().getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(parameters)));
        show();
    }

    private void show() {
        heading.setText(
                version.document().in(language.getValue(), version.document().name()));
        about.setText(text("instruments.preview.about", "number", version.number()));
        sheet.removeAll();
        sheet.setClassName("phone", width.getValue().equals("phone"));
        sheet.add(new PreviewSheet(
                version.document(), language.getValue(), as.getValue().equals("observer")));
    }
}

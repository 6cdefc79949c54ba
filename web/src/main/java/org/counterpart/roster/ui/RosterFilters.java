package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.counterpart.programmes.ui.ProgrammePicker;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.shell.DayField;
import org.counterpart.shell.Pickers;

/** What one looks for on the roster. */
public class RosterFilters extends Div {

    private static final long serialVersionUID = 1L;

    /** What is rarely asked. */
    private static final String FURTHER = "further";

    private final TextField words = new TextField();
    private final ComboBox<String> country = Pickers.country();
    private final ComboBox<String> language = Pickers.language();
    private final Select<CefrLevel> level = new Select<>();
    private final ComboBox<String> speciality = new ComboBox<>();
    private final Select<ConsultantStatus> status = new Select<>();
    private final ComboBox<String> industry = new ComboBox<>();
    private final ComboBox<String> deliveredIn = Pickers.country();
    private final ProgrammePicker certified;
    private final DayField certifiedOn = new DayField(text("roster.filter.certified-on"));
    private final Button more = new Button();
    private final Button clear = new Button(text("roster.filter.clear"));
    private final transient Runnable changed;
    private boolean quiet;

    /** @param changed called when somebody asks for something else */
    public RosterFilters(
            List<String> specialities, List<String> industries, ProgrammePicker certified, Runnable changed) {
        this.certified = certified;
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        makeMore();
        words.setLabel(text("roster.filter.text"));
        words.setPlaceholder(text("roster.filter.text.hint"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(200);
        country.setLabel(text("roster.country"));
        country.setClearButtonVisible(true);
        language.setLabel(text("roster.language"));
        language.setClearButtonVisible(true);
        level.setLabel(text("roster.filter.level"));
        level.setItems(CefrLevel.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(text("roster.filter.any"));
        level.setItemLabelGenerator(
                one -> one == null ? text("roster.filter.any") : text("roster.filter.from", "level", one.name()));
        speciality.setLabel(text("roster.speciality"));
        speciality.setItems(specialities);
        speciality.setClearButtonVisible(true);
        industry.setLabel(text("roster.industry"));
        industry.setItems(industries);
        industry.setClearButtonVisible(true);
        deliveredIn.setLabel(text("roster.delivered-in"));
        deliveredIn.setClearButtonVisible(true);
        certified.setLabel(text("roster.filter.certified"));
        certified.setClearButtonVisible(true);
        certifiedOn.setPlaceholder(text("availability.today"));
        certifiedOn.setClearButtonVisible(true);
        status.setLabel(text("roster.status"));
        status.setItems(ConsultantStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(text("roster.filter.present"));
        status.setItemLabelGenerator(one -> one == null ? text("roster.filter.present") : label(one));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> {
            show(ConsultantFilter.NONE);
            changed.run();
        });
        List<HasValue<?, ?>> fields = List.of(
                words, country, language, level, speciality, industry, deliveredIn, certified, certifiedOn, status);
        Stream.<HasStyle>of(speciality, industry, deliveredIn, certified, certifiedOn)
                .forEach(field -> field.addClassName(FURTHER));
        status.addClassName("wide");
        add(
                words,
                country,
                language,
                level,
                status,
                more,
                speciality,
                industry,
                deliveredIn,
                certified,
                certifiedOn,
                clear);
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> asked());
        }
        show(ConsultantFilter.NONE);
    }

    /** Where there is little room the search field is enough to begin with; what is rarely asked opens on demand. */
    private void makeMore() {
        more.addClassName("more");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Span label = new Span(text("roster.filter.more"));
        label.addClassName("if-narrow");
        more.setIcon(VaadinIcon.FILTER.create());
        more.getElement().appendChild(label.getElement());
        more.setAriaLabel(text("roster.filter.more"));
        more.setTooltipText(text("roster.filter.more"));
        more.addClickListener(click -> open(!hasClassName("open")));
        open(false);
    }

    private void open(boolean all) {
        setClassName("open", all);
        more.getElement().setAttribute("aria-expanded", String.valueOf(all));
    }

    static String label(ConsultantStatus status) {
        return text("roster.status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** Shows what is asked for, without asking. */
    public final void show(ConsultantFilter filter) {
        quiet = true;
        words.setValue(filter.text() == null ? "" : filter.text());
        country.setValue(filter.country());
        language.setValue(filter.language());
        level.setValue(filter.level());
        speciality.setValue(filter.speciality());
        status.setValue(filter.status());
        industry.setValue(filter.industry());
        deliveredIn.setValue(filter.deliveredIn());
        certified.setValue(
                filter.certified() == null ? null : filter.certified().programme());
        certifiedOn.setValue(
                filter.certified() == null ? null : filter.certified().on());
        quiet = false;
        refresh();
        if (filter.speciality() != null
                || filter.industry() != null
                || filter.deliveredIn() != null
                || filter.certified() != null) {
            // What is asked is seen.
            open(true);
        }
    }

    /** What is asked for. */
    public ConsultantFilter filter() {
        return new ConsultantFilter(
                words.getValue(),
                country.getValue(),
                language.getValue(),
                level.getValue(),
                speciality.getValue(),
                status.getValue(),
                industry.getValue(),
                deliveredIn.getValue(),
                certified.getValue() == null ? null : new Certified(certified.getValue(), certifiedOn.getValue()));
    }

    private void asked() {
        if (!quiet) {
            refresh();
            changed.run();
        }
    }

    private void refresh() {
        level.setEnabled(language.getValue() != null);
        certifiedOn.setVisible(certified.getValue() != null);
        clear.setVisible(!filter().equals(ConsultantFilter.NONE));
    }
}
